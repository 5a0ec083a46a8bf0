//! `fold(init, f)`: one value that every item is folded into.
//!
//! **Lifetimes**: `'tick` starts from the initial value in every tick, `'static` goes on from the value
//! of the tick before. **Replay**: the value is put out once in every tick that runs, without input
//! too: then it is the initial value, or the one that was kept. **Cost**: one call of `f` an item.
//!
//! The initial value is made in the tick that first needs it, not ahead, so that an initializer
//! may look at the time or at the tick's number.

use std::cell::Cell;

use super::{Clonable, Lifetime, Lifetimes, OperatorState, Readable};

/// The value of a `fold()` and how it starts.
///
/// ```
/// # use dfir_runtime::Items;
/// let (mut fold, mut f, _) = Items::<i32>::new().fold(|| 100, |sum, item| *sum += item);
/// fold.collect(1, &mut f);
/// fold.collect(2, &mut f);
/// assert_eq!(fold.take(), Some(103));
/// assert_eq!(fold.take(), None);
/// ```
#[derive(Debug)]
pub struct Fold<A, I> {
    /// `None` before the first item of a tick that starts afresh, and after the value was taken.
    value: Option<A>,
    init: I,
    emitted: Cell<bool>,
    lifetime: Lifetime,
}

impl<A, I: FnMut() -> A> Fold<A, I> {
    pub(crate) fn new(init: I) -> Self {
        Fold {
            value: None,
            init,
            emitted: Cell::new(false),
            lifetime: Lifetime::Tick,
        }
    }

    /// Folds an item into the value.
    #[inline]
    pub fn collect<T>(&mut self, item: T, f: &mut impl FnMut(&mut A, T)) {
        f(self.value.get_or_insert_with(&mut self.init), item);
    }

    /// Puts the value out by move, once a tick: for `'tick`, which makes a new one in the next.
    #[inline]
    pub fn take(&mut self) -> Option<A> {
        if self.emitted.replace(true) {
            return None;
        }
        Some(self.value.take().unwrap_or_else(&mut self.init))
    }

    /// Puts a clone of the value out, once a tick: for `'static`, and where others look at it. It has
    /// settled.
    #[inline]
    pub fn replay(&self) -> Option<A>
    where
        A: Clonable,
    {
        if self.emitted.replace(true) {
            return None;
        }
        self.value.clone()
    }
}

impl<A, I> OperatorState for Fold<A, I> {
    fn keep(&mut self, lifetimes: Lifetimes) {
        self.lifetime = lifetimes.first;
    }

    fn begin_tick(&mut self) {
        self.emitted.set(false);
        if self.lifetime == Lifetime::Tick {
            self.value = None;
        }
    }
}

/// What is seen is the value, in a tick without items the initial one.
impl<A, I: FnMut() -> A> Readable for Fold<A, I> {
    type Value = A;

    fn settle(&mut self) {
        self.value.get_or_insert_with(&mut self.init);
    }

    fn value(&self) -> &A {
        self.value
            .as_ref()
            .expect("a value that has settled is there")
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{STATIC, TICK};
    use super::*;

    fn sum(total: &mut i32, item: i32) {
        *total += item;
    }

    #[test]
    fn tick_starts_again_and_emits_the_initial_value_without_input() {
        let mut fold = Fold::new(|| 100);
        fold.keep(TICK);
        fold.collect(1, &mut sum);
        fold.collect(1, &mut sum);
        assert_eq!(fold.take(), Some(102));
        assert_eq!(fold.take(), None);
        fold.begin_tick();
        assert_eq!(fold.take(), Some(100));
        assert_eq!(fold.take(), None);
    }

    #[test]
    fn tick_forgets_what_nobody_took_and_can_be_replayed() {
        let mut fold = Fold::new(|| 0);
        fold.keep(TICK);
        fold.collect(1, &mut sum);
        fold.begin_tick();
        fold.collect(2, &mut sum);
        fold.settle();
        assert_eq!(fold.replay(), Some(2));
        fold.begin_tick();
        fold.settle();
        assert_eq!(fold.replay(), Some(0));
    }

    #[test]
    fn static_goes_on_and_gives_the_whole_value_once_a_tick() {
        let mut fold = Fold::new(|| 0);
        fold.keep(STATIC);
        fold.settle();
        assert_eq!(fold.replay(), Some(0));
        fold.begin_tick();
        fold.collect(1, &mut sum);
        fold.collect(2, &mut sum);
        assert_eq!(fold.replay(), Some(3));
        assert_eq!(fold.replay(), None);
        fold.begin_tick();
        assert_eq!(fold.replay(), Some(3));
        assert_eq!(fold.replay(), None);
    }

    #[test]
    fn the_initial_value_is_made_in_the_tick_that_needs_it() {
        let made = std::cell::Cell::new(0);
        let mut fold = Fold::new(|| made.set(made.get() + 1));
        fold.keep(TICK);
        assert_eq!(made.get(), 0);
        fold.collect((), &mut |(), ()| {});
        fold.collect((), &mut |(), ()| {});
        assert_eq!(fold.take(), Some(()));
        fold.begin_tick();
        assert_eq!(made.get(), 1);
    }

    #[test]
    fn a_value_that_is_moved_need_not_be_clone() {
        struct Plain(Vec<i32>);
        let mut fold = Fold::new(|| Plain(vec![]));
        for item in 0..3 {
            fold.collect(item, &mut |plain, item| plain.0.push(item));
        }
        assert_eq!(fold.take().map(|plain| plain.0), Some(vec![0, 1, 2]));
    }
}
