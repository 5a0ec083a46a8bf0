//! How the operators' tables hash, and how much room they keep from tick to tick.
//!
//! The tables are hashbrown's. Entries lie in the table itself: an index into a vector of entries keeps
//! them in order of arrival but took 1.6 times as long, one more cache miss an item.

mod multiplier;
mod seed;

pub(crate) use seed::{Seed, seed_tables};

use std::fmt;
use std::hash::{BuildHasher, Hash};

use hashbrown::HashTable;
use hashbrown::hash_table::Entry;

/// Tables of at most this capacity are never shrunk: clearing one costs next to nothing.
const SMALL: usize = 1024;

/// The capacity that a cleared table should keep when `used` entries of `capacity` were in use.
///
/// Clearing and walking a table costs time in proportion to its capacity. So a table that is far too
/// large gives up half of it each time it is cleared: after one huge tick, all the clearing of the
/// small ticks that follow costs together no more than the huge tick itself did, and a flow whose
/// ticks are large now and then keeps most of its room.
#[inline]
pub(crate) fn room(used: usize, capacity: usize) -> usize {
    let far_too_large = capacity > SMALL && used < capacity / 8;
    if far_too_large {
        capacity / 2
    } else {
        capacity
    }
}

/// Empties a table, keeping the [`room`] that it may need again.
pub(crate) fn clear<T>(table: &mut HashTable<T>) {
    let room = room(table.len(), table.capacity());
    table.clear();
    // Nothing is left that would have to be hashed to find its new place.
    table.shrink_to(room, |_| 0);
}

/// A set that is asked with a reference and clones only what is new to it.
pub(crate) struct Set<T> {
    items: HashTable<T>,
    seed: Seed,
}

impl<T> Set<T> {
    /// An empty set, without an allocation.
    pub(crate) fn new() -> Self {
        Set {
            items: HashTable::new(),
            seed: Seed::default(),
        }
    }

    /// Forgets every item, but keeps room for as many.
    pub(crate) fn clear(&mut self) {
        clear(&mut self.items);
    }
}

impl<T: Eq + Hash> Set<T> {
    /// Adds the item.
    #[inline]
    pub(crate) fn insert(&mut self, item: T) {
        if let Entry::Vacant(place) = self.entry(&item) {
            place.insert(item);
        }
    }

    /// Adds a clone of the item if it is new; says whether it was.
    #[inline]
    pub(crate) fn insert_clone(&mut self, item: &T) -> bool
    where
        T: Clone,
    {
        match self.entry(item) {
            Entry::Occupied(_) => false,
            Entry::Vacant(place) => {
                place.insert(item.clone());
                true
            }
        }
    }

    /// Whether the item is in the set.
    #[inline]
    pub(crate) fn contains(&self, item: &T) -> bool {
        // Hashing for nothing is dearer than asking, and many negative sides are empty.
        if self.items.is_empty() {
            return false;
        }
        let hash = self.seed.hash_one(item);
        self.items.find(hash, |known| known == item).is_some()
    }

    #[inline]
    fn entry(&mut self, item: &T) -> Entry<'_, T> {
        let seed = &self.seed;
        self.items.entry(
            seed.hash_one(item),
            |known| known == item,
            |known| seed.hash_one(known),
        )
    }
}

impl<T: fmt::Debug> fmt::Debug for Set<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(&self.items).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_knows_what_was_inserted() {
        let mut set = Set::new();
        assert!(!set.contains(&"a".to_owned()));
        assert!(set.insert_clone(&"a".to_owned()));
        assert!(!set.insert_clone(&"a".to_owned()));
        set.insert("a".to_owned());
        set.insert("b".to_owned());
        assert!(set.contains(&"a".to_owned()));
        assert!(set.contains(&"b".to_owned()));
        set.clear();
        assert!(!set.contains(&"a".to_owned()));
    }

    #[test]
    fn a_table_keeps_its_room_while_it_is_used() {
        let mut set = Set::new();
        for _ in 0..5 {
            for item in 0..100_000 {
                set.insert(item);
            }
            let capacity = set.items.capacity();
            set.clear();
            assert_eq!(set.items.capacity(), capacity);
        }
    }

    #[test]
    fn after_one_huge_tick_small_ones_do_not_pay_for_long() {
        let mut set = Set::new();
        for item in 0..1_000_000 {
            set.insert(item);
        }
        let huge = set.items.capacity();
        set.clear();
        let mut walked = 0;
        for _ in 0..100 {
            set.insert(1);
            walked += set.items.capacity();
            set.clear();
        }
        assert!(set.items.capacity() <= SMALL);
        assert!(walked < 2 * huge + 100 * SMALL);
    }
}
