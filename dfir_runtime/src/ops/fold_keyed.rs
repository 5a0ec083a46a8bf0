//! `fold_keyed(init, f)`: a `fold` for each key.
//!
//! **Lifetimes**: `'tick` starts with no keys in every tick, `'static` keeps every key that ever came.
//! **Replay**: each key with its value is put out once in every tick that runs: the keys of the tick
//! for `'tick`, all of them for `'static`. **Order**: that of the table, which differs from run to run.
//! **Cost**: one hash and one look-up an item, and one call of `f`; the table's room is kept.

use super::groups::Groups;
use super::{Clonable, Hashable, Lifetimes, OperatorState, Pair, Readable};

/// The values of a `fold_keyed()` by key, and how they start.
///
/// ```
/// # use dfir_runtime::Items;
/// let items = Items::<(&str, i32)>::new();
/// let (mut fold, mut f, _) = items.fold_keyed(|| 0, |sum, item| *sum += item);
/// fold.collect(("a", 1), &mut f);
/// fold.collect(("a", 2), &mut f);
/// assert!(fold.take().eq([("a", 3)]));
/// ```
#[derive(Debug)]
pub struct FoldKeyed<K, A> {
    groups: Groups<K, A>,
}

/// The closures of a `fold_keyed()`. They are not in the state, so that the state of one flow is compiled
/// as that of another.
#[derive(Debug)]
pub struct Folder<I, F> {
    init: I,
    f: F,
}

impl<I, F> Folder<I, F> {
    pub(crate) fn new(init: I, f: F) -> Self {
        Folder { init, f }
    }
}

impl<K, A> FoldKeyed<K, A> {
    pub(crate) fn new() -> Self {
        FoldKeyed {
            groups: Groups::new(),
        }
    }

    /// Folds a value into that of its key.
    #[inline]
    pub fn collect<V>(
        &mut self,
        pair: impl Pair<K, V>,
        folder: &mut Folder<impl FnMut() -> A, impl FnMut(&mut A, V)>,
    ) where
        K: Hashable,
    {
        let (key, value) = pair.into_parts();
        let group = self.groups.entry(key).or_insert_with(&mut folder.init);
        (folder.f)(group, value);
    }

    /// Puts every key out by move, once a tick: for `'tick`.
    #[inline]
    pub fn take(&mut self) -> impl Iterator<Item = (K, A)>
    where
        K: Hashable,
    {
        self.groups.take()
    }

    /// Puts a clone of every key out, once a tick: for `'static`, and where others look at it.
    #[inline]
    pub fn replay(&self) -> impl Iterator<Item = (K, A)>
    where
        K: Clonable + Hashable,
        A: Clonable,
    {
        self.groups.replay()
    }
}

impl<K, A> OperatorState for FoldKeyed<K, A> {
    fn keep(&mut self, lifetimes: Lifetimes) {
        self.groups.keep(lifetimes.first);
    }

    fn begin_tick(&mut self) {
        self.groups.begin_tick();
    }
}

/// What is seen is the table.
impl<K, A> Readable for FoldKeyed<K, A> {
    type Value = Groups<K, A>;

    fn settle(&mut self) {}

    fn value(&self) -> &Groups<K, A> {
        &self.groups
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{STATIC, TICK, sorted};
    use super::*;

    fn count(total: &mut i32, item: i32) {
        *total += item;
    }

    #[test]
    fn tick_starts_with_no_keys() {
        let mut fold = FoldKeyed::new();
        let mut count = Folder::new(|| 10, count);
        fold.keep(TICK);
        for pair in [("a", 1), ("b", 2), ("a", 3)] {
            fold.collect(pair, &mut count);
        }
        assert_eq!(sorted(fold.take()), [("a", 14), ("b", 12)]);
        fold.begin_tick();
        fold.collect(("b", 1), &mut count);
        assert_eq!(sorted(fold.take()), [("b", 11)]);
        fold.begin_tick();
        assert_eq!(sorted(fold.take()), []);
    }

    #[test]
    fn tick_puts_out_once_and_forgets_what_nobody_took() {
        let mut fold = FoldKeyed::new();
        let mut count = Folder::new(|| 0, count);
        fold.keep(TICK);
        fold.collect(("a", 1), &mut count);
        assert_eq!(fold.take().count(), 1);
        fold.collect(("a", 2), &mut count);
        assert_eq!(fold.take().count(), 0);
        fold.collect(("a", 2), &mut count);
        fold.begin_tick();
        fold.collect(("b", 1), &mut count);
        assert_eq!(sorted(fold.replay()), [("b", 1)]);
    }

    #[test]
    fn static_puts_every_key_out_once_a_tick() {
        let mut fold = FoldKeyed::new();
        let mut count = Folder::new(|| 0, count);
        fold.keep(STATIC);
        fold.collect(("a", 1), &mut count);
        assert_eq!(sorted(fold.replay()), [("a", 1)]);
        assert_eq!(fold.replay().count(), 0);
        fold.begin_tick();
        for pair in [("a", 1), ("b", 5)] {
            fold.collect(pair, &mut count);
        }
        assert_eq!(sorted(fold.replay()), [("a", 2), ("b", 5)]);
        fold.begin_tick();
        assert_eq!(sorted(fold.replay()), [("a", 2), ("b", 5)]);
        assert_eq!(fold.replay().count(), 0);
    }

    #[test]
    fn values_of_a_key_are_folded_in_the_order_of_arrival() {
        let mut fold = FoldKeyed::new();
        let mut push = Folder::new(Vec::new, |values: &mut Vec<i32>, item| values.push(item));
        for item in 0..10_000 {
            fold.collect(("a", item), &mut push);
        }
        assert_eq!(sorted(fold.take()), [("a", (0..10_000).collect())]);
    }
}
