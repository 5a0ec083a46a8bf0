//! What a `join()` keeps where one side is complete before the other begins and both end with the tick:
//! that side without its repetitions, and of the other what has matched, to tell when it comes
//! again.

use super::buckets::Buckets;
use super::values::Values;
use super::{Hashable, Lifetimes, OperatorState, Pair, Storable};
use crate::hash::Seed;

/// The different rows of the side that is complete first, by key, and what has matched them.
///
/// # Panics
///
/// When an item of that side comes after one of the other in the same tick, or more than 2^31 do.
///
/// ```
/// # use dfir_runtime::Items;
/// let (users, orders) = (Items::<(u32, &str)>::new(), Items::<(u32, u64)>::new());
/// let (mut built, _) = users.join_built_left(orders);
/// built.build_left((1, "ann"));
/// built.build_left((1, "ann"));
/// let mut matches = vec![];
/// built.probe_right((1, 700), &mut |m| matches.push(m));
/// built.probe_right((1, 700), &mut |m| matches.push(m));
/// assert_eq!(matches, [(1, ("ann", 700))]);
/// ```
#[derive(Debug)]
pub struct BuildSideSet<K, V, W> {
    rows: Buckets<K, V>,
    /// By the first row of each key, what has come on the other side.
    matched: Vec<Values<W>>,
    seed: Seed,
}

impl<K, V, W> BuildSideSet<K, V, W> {
    pub(crate) fn new() -> Self {
        BuildSideSet {
            rows: Buckets::new(),
            matched: Vec::new(),
            seed: Seed::default(),
        }
    }

    /// Takes an item of the left side, which is kept.
    #[inline]
    pub fn build_left(&mut self, pair: impl Pair<K, V>)
    where
        K: Storable,
        V: Storable,
        W: Storable,
    {
        self.rows.push(pair.into_parts());
    }

    /// Takes an item of the right side, which is kept.
    #[inline]
    pub fn build_right(&mut self, pair: impl Pair<K, V>)
    where
        K: Storable,
        V: Storable,
        W: Storable,
    {
        self.build_left(pair);
    }

    /// Puts the matches of an item of the right side out: the left side is kept, and all of it is there.
    #[inline]
    pub fn probe_right(&mut self, pair: impl Pair<K, W>, out: &mut impl FnMut((K, (V, W))))
    where
        K: Storable,
        V: Storable,
        W: Storable,
    {
        let (key, value) = pair.into_parts();
        self.probe(key, value, |key, kept, value| {
            out((key, (kept.clone(), value)));
        });
    }

    /// Puts the matches of an item of the left side out: the right side is kept, and all of it is there.
    #[inline]
    pub fn probe_left(&mut self, pair: impl Pair<K, W>, out: &mut impl FnMut((K, (W, V))))
    where
        K: Storable,
        V: Storable,
        W: Storable,
    {
        let (key, value) = pair.into_parts();
        self.probe(key, value, |key, kept, value| {
            out((key, (value, kept.clone())));
        });
    }

    #[inline]
    fn probe(&mut self, key: K, value: W, mut out: impl FnMut(K, &V, W))
    where
        K: Storable,
        V: Storable,
        W: Storable,
    {
        if self.rows.is_unsorted() {
            self.sort();
        }
        let Some((first, last)) = self.find(&key) else {
            return;
        };
        let Some(value) = self.matched[first].insert(value, &self.seed) else {
            return;
        };
        let rows = self.rows.rows();
        for (known, kept) in &rows[first..last] {
            if *known == key {
                out(key.clone(), kept, value.clone());
            }
        }
        out(key, &rows[last].1, value.clone());
    }

    /// The first and the last row with the key. (Here and below rather than in what is compiled for each
    /// flow.)
    #[inline]
    fn find(&self, key: &K) -> Option<(usize, usize)>
    where
        K: Hashable,
    {
        let (start, last) = self.rows.find(key)?;
        let rows = &self.rows.rows()[start..=last];
        let first = rows.iter().position(|(known, _)| known == key)?;
        Some((start + first, last))
    }

    fn sort(&mut self)
    where
        K: Hashable,
        V: Hashable,
    {
        self.rows.sort();
        self.rows.dedup();
        let count = self.rows.rows().len();
        self.matched.resize_with(count, || Values::None);
    }
}

impl<K, V, W> OperatorState for BuildSideSet<K, V, W> {
    /// Both sides end with the tick, or this is not used.
    fn keep(&mut self, _: Lifetimes) {}

    fn begin_tick(&mut self) {
        self.rows.clear();
        self.matched.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matches(built: &mut BuildSideSet<u32, u32, char>, probe: (u32, char)) -> Vec<u32> {
        let mut values = Vec::new();
        built.probe_right(probe, &mut |(_, (value, _))| values.push(value));
        values
    }

    #[test]
    fn repetitions_count_once_however_many_there_are() {
        for count in [1, 2, 5, 16, 17, 1000] {
            let mut built = BuildSideSet::new();
            for row in (0..count).chain(0..count) {
                built.build_left((row % 3, row));
            }
            for key in 0..3 {
                let expected = (0..count).filter(|row| row % 3 == key);
                assert!(
                    matches(&mut built, (key, 'a'))
                        .into_iter()
                        .eq(expected.clone())
                );
                assert_eq!(matches(&mut built, (key, 'a')), [0; 0]);
                assert!(matches(&mut built, (key, 'b')).into_iter().eq(expected));
            }
            assert_eq!(matches(&mut built, (3, 'a')), [0; 0]);
        }
    }

    #[test]
    fn a_tick_forgets_both_sides() {
        let mut built = BuildSideSet::new();
        for tick in 0..3 {
            built.build_left((1, tick));
            assert_eq!(matches(&mut built, (1, 'a')), [tick]);
            assert_eq!(matches(&mut built, (1, 'a')), [0; 0]);
            built.begin_tick();
        }
        assert_eq!(matches(&mut built, (1, 'a')), [0; 0]);
    }

    #[test]
    fn either_side_can_be_the_one_that_is_kept() {
        let mut built = BuildSideSet::new();
        built.build_right((1, "kept"));
        let mut pairs = Vec::new();
        built.probe_left((1, "probe"), &mut |pair| pairs.push(pair));
        assert_eq!(pairs, [(1, ("probe", "kept"))]);
    }
}
