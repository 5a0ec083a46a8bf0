//! One side of a fused join: a summary of all the values of each key.

use hashbrown::hash_map::Entry;

use super::groups::Groups;
use super::half_join::{Built, HalfJoin};
use super::{Hashable, Lifetimes, OperatorState, Pair};
use crate::accumulator::Accumulator;

/// The summaries by key, and how they are made.
///
/// **Lifetimes**: one, of its side. **Cost**: one hash, one look-up and one call an item.
#[derive(Debug)]
pub struct Fused<K, A, F> {
    pub(super) groups: Groups<K, A>,
    accumulator: F,
}

impl<K, A, F> Fused<K, A, F> {
    pub(crate) fn new(accumulator: F) -> Self {
        Fused {
            groups: Groups::new(),
            accumulator,
        }
    }

    /// Adds a value to the summary of its key.
    #[inline]
    pub fn collect<V>(&mut self, pair: impl Pair<K, V>)
    where
        K: Hashable,
        F: Accumulator<V, Summary = A>,
    {
        let (key, value) = pair.into_parts();
        match self.groups.entry(key) {
            Entry::Occupied(mut place) => self.accumulator.add(place.get_mut(), value),
            Entry::Vacant(place) => {
                place.insert(self.accumulator.first(value));
            }
        }
    }
}

impl<K, A, F> OperatorState for Fused<K, A, F> {
    fn keep(&mut self, lifetimes: Lifetimes) {
        self.groups.keep(lifetimes.first);
    }

    fn begin_tick(&mut self) {
        self.groups.begin_tick();
    }
}

impl<K: Hashable, A, F> Built<K> for Fused<K, A, F> {
    type Value = A;

    #[inline]
    fn matches<W>(&mut self, key: K, value: W, mut out: impl FnMut(K, W, &A)) {
        if let Some(summary) = self.groups.get(&key) {
            out(key, value, summary);
        }
    }
}

/// A half join whose complete side is fused: `join_fused_lhs` and `join_fused_rhs`.
impl<K: Hashable, A, V, F, const BUILT: usize> HalfJoin<Fused<K, A, F>, K, V, BUILT> {
    /// Adds a value to the summary of its key.
    #[inline]
    pub fn build<W>(&mut self, pair: impl Pair<K, W>)
    where
        F: Accumulator<W, Summary = A>,
    {
        self.built.collect(pair);
    }
}
