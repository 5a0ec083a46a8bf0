//! What a `join_multiset()` keeps where one side is complete before the other begins and both end with
//! the tick: that side, and the other streams past it.

use super::buckets::Buckets;
use super::{Clonable, Lifetimes, OperatorState, Pair, Storable};

/// The rows of the side that is complete first, by key.
///
/// # Panics
///
/// When an item of that side comes after one of the other in the same tick, or more than 2^31 do.
///
/// ```
/// # use dfir_runtime::Items;
/// let (users, orders) = (Items::<(u32, &str)>::new(), Items::<(u32, u64)>::new());
/// let (mut built, _) = users.join_multiset_built_left(orders);
/// built.build_left((1, "ann"));
/// let mut matches = vec![];
/// built.probe_right((1, 700), &mut |m| matches.push(m));
/// built.probe_right((2, 800), &mut |m| matches.push(m));
/// assert_eq!(matches, [(1, ("ann", 700))]);
/// ```
#[derive(Debug)]
pub struct BuildSide<K, V> {
    rows: Buckets<K, V>,
}

impl<K, V> BuildSide<K, V> {
    pub(crate) fn new() -> Self {
        BuildSide {
            rows: Buckets::new(),
        }
    }

    /// Takes an item of the left side, which is kept.
    #[inline]
    pub fn build_left(&mut self, pair: impl Pair<K, V>)
    where
        K: Storable,
        V: Clonable,
    {
        self.rows.push(pair.into_parts());
    }

    /// Takes an item of the right side, which is kept.
    #[inline]
    pub fn build_right(&mut self, pair: impl Pair<K, V>)
    where
        K: Storable,
        V: Clonable,
    {
        self.build_left(pair);
    }

    /// Puts the matches of an item of the right side out: the left side is kept, and all of it is there.
    #[inline]
    pub fn probe_right<W>(&mut self, pair: impl Pair<K, W>, out: &mut impl FnMut((K, (V, W))))
    where
        K: Storable,
        V: Clonable,
        W: Clonable,
    {
        let (key, value) = pair.into_parts();
        self.probe(key, value, |key, kept, value| {
            out((key, (kept.clone(), value)));
        });
    }

    /// Puts the matches of an item of the left side out: the right side is kept, and all of it is there.
    #[inline]
    pub fn probe_left<W>(&mut self, pair: impl Pair<K, W>, out: &mut impl FnMut((K, (W, V))))
    where
        K: Storable,
        V: Clonable,
        W: Clonable,
    {
        let (key, value) = pair.into_parts();
        self.probe(key, value, |key, kept, value| {
            out((key, (value, kept.clone())));
        });
    }

    /// The last match gets the key and the value by move: most have one, and then neither is cloned.
    #[inline]
    pub(super) fn probe<W: Clone>(&mut self, key: K, value: W, mut out: impl FnMut(K, &V, W))
    where
        K: Storable,
    {
        if self.rows.is_unsorted() {
            self.rows.sort();
        }
        let Some((start, last)) = self.rows.find(&key) else {
            return;
        };
        let rows = self.rows.rows();
        for (known, kept) in &rows[start..last] {
            if *known == key {
                out(key.clone(), kept, value.clone());
            }
        }
        out(key, &rows[last].1, value);
    }
}

impl<K, V> OperatorState for BuildSide<K, V> {
    /// Both sides end with the tick, or this is not used.
    fn keep(&mut self, _: Lifetimes) {}

    fn begin_tick(&mut self) {
        self.rows.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matches(built: &mut BuildSide<u32, u32>, key: u32) -> Vec<u32> {
        let mut values = Vec::new();
        built.probe_right((key, ()), &mut |(_, (value, ()))| values.push(value));
        values
    }

    #[test]
    fn the_rows_of_a_key_are_found_in_the_order_in_which_they_came() {
        for count in [0, 1, 2, 3, 100, 10_000] {
            let mut built = BuildSide::new();
            (0..count).for_each(|row| built.build_left((row % 7, row)));
            for key in 0..10 {
                let expected = (0..count).filter(|row| row % 7 == key && key < 7);
                let found = matches(&mut built, key);
                assert!(found.into_iter().eq(expected), "{count} rows, key {key}");
            }
        }
    }

    #[test]
    fn a_tick_forgets_what_was_asked_and_what_was_not() {
        let mut built = BuildSide::new();
        for tick in 0..3 {
            built.build_left((1, tick));
            assert_eq!(matches(&mut built, 1), [tick]);
            assert_eq!(matches(&mut built, 2), [0; 0]);
            built.begin_tick();
            built.build_left((2, tick));
            built.begin_tick();
            assert_eq!(matches(&mut built, 1), [0; 0]);
        }
    }

    #[test]
    #[should_panic(expected = "a side that has been asked is complete")]
    fn what_has_been_asked_takes_no_more() {
        let mut built = BuildSide::new();
        built.build_left((1, 1));
        matches(&mut built, 1);
        built.build_left((1, 2));
        matches(&mut built, 1);
    }

    #[test]
    fn either_side_can_be_the_one_that_is_kept() {
        let mut built = BuildSide::new();
        built.build_right((1, "kept"));
        let mut pairs = Vec::new();
        built.probe_left((1, "probe"), &mut |pair| pairs.push(pair));
        built.probe_right((1, "probe"), &mut |pair| pairs.push(pair));
        assert_eq!(pairs, [(1, ("probe", "kept")), (1, ("kept", "probe"))]);
    }
}
