//! `reduce_keyed(f)`: a `reduce` for each key.
//!
//! **Lifetimes**: `'tick` starts with no keys in every tick, `'static` keeps every key that ever came.
//! **Replay**: each key with its value is put out once in every tick that runs: the keys of the tick
//! for `'tick`, all of them for `'static`. **Order**: that of the table, which differs from run to run.
//! **Cost**: one hash and one look-up an item, and one call of `f`; the table's room is kept.

use hashbrown::hash_map::Entry;

use super::groups::Groups;
use super::{Clonable, Hashable, Lifetimes, OperatorState, Pair, Readable};

/// The values of a `reduce_keyed()` by key.
///
/// ```
/// # use dfir_runtime::Items;
/// let items = Items::<(&str, i32)>::new();
/// let (mut reduce, mut f, _) = items.reduce_keyed(|min, item| *min = item.min(*min));
/// reduce.collect(("a", 8), &mut f);
/// reduce.collect(("a", 3), &mut f);
/// assert!(reduce.take().eq([("a", 3)]));
/// ```
#[derive(Debug)]
pub struct ReduceKeyed<K, V> {
    groups: Groups<K, V>,
}

impl<K, V> ReduceKeyed<K, V> {
    pub(crate) fn new() -> Self {
        ReduceKeyed {
            groups: Groups::new(),
        }
    }
}

impl<K, V> ReduceKeyed<K, V> {
    /// Merges a value into that of its key; a key's first value becomes its value.
    #[inline]
    pub fn collect(&mut self, pair: impl Pair<K, V>, f: &mut impl FnMut(&mut V, V))
    where
        K: Hashable,
    {
        let (key, value) = pair.into_parts();
        match self.groups.entry(key) {
            Entry::Occupied(mut place) => f(place.get_mut(), value),
            Entry::Vacant(place) => {
                place.insert(value);
            }
        }
    }

    /// Puts every key out by move, once a tick: for `'tick`.
    #[inline]
    pub fn take(&mut self) -> impl Iterator<Item = (K, V)>
    where
        K: Hashable,
    {
        self.groups.take()
    }

    /// Puts a clone of every key out, once a tick: for `'static`, and where others look at it.
    #[inline]
    pub fn replay(&self) -> impl Iterator<Item = (K, V)>
    where
        K: Clonable + Hashable,
        V: Clonable,
    {
        self.groups.replay()
    }
}

impl<K, V> OperatorState for ReduceKeyed<K, V> {
    fn keep(&mut self, lifetimes: Lifetimes) {
        self.groups.keep(lifetimes.first);
    }

    fn begin_tick(&mut self) {
        self.groups.begin_tick();
    }
}

/// What is seen is the table.
impl<K, V> Readable for ReduceKeyed<K, V> {
    type Value = Groups<K, V>;

    fn settle(&mut self) {}

    fn value(&self) -> &Groups<K, V> {
        &self.groups
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{STATIC, TICK, sorted};
    use super::*;

    fn sum(total: &mut i32, item: i32) {
        *total += item;
    }

    #[test]
    fn tick_starts_with_no_keys() {
        let mut reduce = ReduceKeyed::new();
        reduce.keep(TICK);
        for pair in [("a", 1), ("b", 2), ("a", 3)] {
            reduce.collect(pair, &mut sum);
        }
        assert_eq!(sorted(reduce.take()), [("a", 4), ("b", 2)]);
        assert_eq!(reduce.take().count(), 0);
        reduce.begin_tick();
        reduce.collect(("b", 1), &mut sum);
        reduce.begin_tick();
        reduce.collect(("b", 5), &mut sum);
        assert_eq!(sorted(reduce.take()), [("b", 5)]);
    }

    #[test]
    fn static_puts_every_key_out_once_a_tick() {
        let mut reduce = ReduceKeyed::new();
        reduce.keep(STATIC);
        reduce.collect(("a", 1), &mut sum);
        assert_eq!(sorted(reduce.replay()), [("a", 1)]);
        reduce.begin_tick();
        for pair in [("a", 1), ("b", 5)] {
            reduce.collect(pair, &mut sum);
        }
        assert_eq!(sorted(reduce.replay()), [("a", 2), ("b", 5)]);
        assert_eq!(reduce.replay().count(), 0);
        reduce.begin_tick();
        assert_eq!(sorted(reduce.replay()), [("a", 2), ("b", 5)]);
    }

    #[test]
    fn ten_thousand_values_of_a_key_and_none_of_them_clone() {
        struct Plain(u64);
        let mut reduce = ReduceKeyed::new();
        for item in 1..=10_000 {
            reduce.collect(('a', Plain(item)), &mut |sum, item| sum.0 += item.0);
        }
        let sums = reduce.take().map(|(key, sum)| (key, sum.0));
        assert_eq!(sorted(sums), [('a', 50_005_000)]);
    }
}
