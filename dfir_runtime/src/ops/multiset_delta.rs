//! `multiset_delta()`: lets the items through that are more than in the tick before.
//!
//! **Meaning**: each occurrence of an item in the tick before stands for one in this tick, in the order in which
//! they come; those beyond go through. A tick in which nothing came has no occurrences. **Order**: that of
//! the items. **Cost**: one hash and one look-up an item, a clone of each that is new to both ticks, and one
//! walk of the table a tick.

use std::fmt;
use std::hash::BuildHasher;

use hashbrown::HashTable;
use hashbrown::hash_table::Entry;

use super::{Lifetimes, OperatorState, Storable};
use crate::hash::{Seed, room};

/// How often the items of this tick and of the one before have come.
///
/// ```
/// # use dfir_runtime::{Items, OperatorState};
/// let (mut delta, _) = Items::<&str>::new().multiset_delta();
/// assert!(delta.insert(&"a"));
/// delta.begin_tick();
/// assert!(!delta.insert(&"a"));
/// assert!(delta.insert(&"a"));
/// ```
pub struct MultisetDelta<T> {
    counts: HashTable<Count<T>>,
    seed: Seed,
}

struct Count<T> {
    item: T,
    /// The item's, so that the table can shrink where items are not known to have one.
    hash: u64,
    /// The occurrences in the tick before that none of this tick has been set against.
    before: usize,
    now: usize,
}

impl<T> MultisetDelta<T> {
    pub(crate) fn new() -> Self {
        MultisetDelta {
            counts: HashTable::new(),
            seed: Seed::default(),
        }
    }

    /// Whether the item is one more than in the tick before, and so goes on.
    #[inline]
    pub fn insert(&mut self, item: &T) -> bool
    where
        T: Storable,
    {
        let hash = self.seed.hash_one(item);
        let is_it = |known: &Count<T>| known.item == *item;
        match self.counts.entry(hash, is_it, |known| known.hash) {
            Entry::Occupied(mut known) => {
                let count = known.get_mut();
                count.now += 1;
                let is_more = count.before == 0;
                count.before = count.before.saturating_sub(1);
                is_more
            }
            Entry::Vacant(place) => {
                place.insert(Count {
                    item: item.clone(),
                    hash,
                    before: 0,
                    now: 1,
                });
                true
            }
        }
    }
}

impl<T> OperatorState for MultisetDelta<T> {
    fn keep(&mut self, _lifetimes: Lifetimes) {}

    fn begin_tick(&mut self) {
        self.counts.retain(|count| {
            count.before = std::mem::take(&mut count.now);
            count.before > 0
        });
        // Walking a table costs what its capacity is, so one that is far too large is cut down.
        let room = room(self.counts.len(), self.counts.capacity());
        self.counts.shrink_to(room, |count| count.hash);
    }

    fn miss_ticks(&mut self) {
        self.counts.iter_mut().for_each(|count| count.now = 0);
    }
}

impl<T: fmt::Debug> fmt::Debug for MultisetDelta<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counts = self.counts.iter();
        f.debug_map()
            .entries(counts.map(|count| (&count.item, count.now)))
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What goes through of the items of a tick.
    fn tick(delta: &mut MultisetDelta<char>, items: &str) -> String {
        delta.begin_tick();
        items.chars().filter(|item| delta.insert(item)).collect()
    }

    #[test]
    fn each_occurrence_before_stands_for_one_now() {
        let mut delta = MultisetDelta::new();
        assert_eq!(tick(&mut delta, "aab"), "aab");
        assert_eq!(tick(&mut delta, "abaca"), "ca");
        assert_eq!(tick(&mut delta, "ccab"), "c");
        assert_eq!(tick(&mut delta, "aaa"), "aa");
        assert_eq!(tick(&mut delta, ""), "");
        assert_eq!(tick(&mut delta, "a"), "a");
    }

    #[test]
    fn a_tick_without_a_use_is_one_without_items() {
        let mut delta = MultisetDelta::new();
        assert_eq!(tick(&mut delta, "ab"), "ab");
        delta.miss_ticks();
        assert_eq!(tick(&mut delta, "ab"), "ab");
    }

    #[test]
    fn after_one_huge_tick_the_table_shrinks() {
        let mut delta = MultisetDelta::new();
        for item in 0..100_000 {
            delta.insert(&item);
        }
        let huge = delta.counts.capacity();
        for _ in 0..10 {
            delta.begin_tick();
            delta.insert(&1);
        }
        assert!(delta.counts.capacity() < huge / 16);
        delta.begin_tick();
        assert!(!delta.insert(&1));
    }
}
