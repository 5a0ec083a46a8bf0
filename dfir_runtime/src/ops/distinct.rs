//! Different items in the order in which they came: a side of a `cross_join`, and the values of a key
//! of a `join` once they are many.

use std::fmt;
use std::hash::{BuildHasher, Hash};

use hashbrown::HashTable;
use hashbrown::hash_table::Entry;

use crate::hash::{self, Seed};

/// A vector without duplicates, with an index of its own. The seed comes from outside, so that the
/// many small sets of one table share theirs.
pub(super) struct Distinct<T> {
    items: Vec<T>,
    /// Where in `items` each of them is.
    index: HashTable<usize>,
}

impl<T> Distinct<T> {
    /// An empty set, without an allocation.
    pub(super) fn new() -> Self {
        Distinct {
            items: Vec::new(),
            index: HashTable::new(),
        }
    }

    /// The items, the oldest first.
    #[inline]
    pub(super) fn as_slice(&self) -> &[T] {
        &self.items
    }

    /// Forgets every item, but keeps room for as many.
    pub(super) fn clear(&mut self) {
        self.items.clear();
        hash::clear(&mut self.index);
    }
}

impl<T: Eq + Hash> Distinct<T> {
    /// The different ones of `items`.
    pub(super) fn of(items: impl IntoIterator<Item = T>, seed: &Seed) -> Self {
        let mut distinct = Distinct::new();
        for item in items {
            distinct.insert(item, seed);
        }
        distinct
    }

    /// Adds the item at the end and shows it there, unless an equal one is in the set.
    #[inline]
    pub(super) fn insert(&mut self, item: T, seed: &Seed) -> Option<&T> {
        let items = &self.items;
        let place = self.index.entry(
            seed.hash_one(&item),
            |&at| items[at] == item,
            |&at| seed.hash_one(&items[at]),
        );
        let Entry::Vacant(place) = place else {
            return None;
        };
        place.insert(items.len());
        self.items.push(item);
        self.items.last()
    }
}

impl<T: fmt::Debug> fmt::Debug for Distinct<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(&self.items).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_first_of_equal_items_in_order() {
        let seed = Seed::default();
        let mut distinct = Distinct::new();
        let new = [3, 1, 3, 2, 1].map(|item| distinct.insert(item, &seed).is_some());
        assert_eq!(new, [true, true, false, true, false]);
        assert_eq!(distinct.as_slice(), [3, 1, 2]);
        distinct.clear();
        assert_eq!(distinct.as_slice(), [0; 0]);
        assert_eq!(distinct.insert(1, &seed), Some(&1));
    }
}
