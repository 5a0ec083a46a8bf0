//! Entries in the order in which they came, all of one key of which can be taken out at once: the common part of
//! `persist_mut` and `persist_mut_keyed`, which differ in what of an entry is its key.
//!
//! Taking entries out leaves gaps. Once half of the slots are gaps the others close up, so that room and the walk
//! over all entries stay in proportion to what is there, at a constant cost for each entry.

use std::fmt;
use std::hash::{BuildHasher, Hash};

use hashbrown::HashTable;
use hashbrown::hash_table::Entry;

use crate::hash::Seed;

/// So few slots never close up.
const FEW: usize = 32;

/// The entries. What is the key of one is said with every call, always the same.
pub(super) struct Erasable<E> {
    slots: Vec<Slot<E>>,
    /// For each key, the slot of its newest entry.
    newest: HashTable<usize>,
    gaps: usize,
    seed: Seed,
}

struct Slot<E> {
    /// `None` where there is a gap.
    entry: Option<E>,
    hash: u64,
    /// The slot of the next older entry of the same key; its own if there is none.
    older: usize,
}

impl<E> Erasable<E> {
    pub(super) fn new() -> Self {
        Erasable {
            slots: Vec::new(),
            newest: HashTable::new(),
            gaps: 0,
            seed: Seed::default(),
        }
    }

    /// The entries, the oldest first.
    #[inline]
    pub(super) fn iter(&self) -> impl Iterator<Item = &E> {
        self.slots.iter().filter_map(|slot| slot.entry.as_ref())
    }

    /// Adds an entry at the end.
    #[inline]
    pub(super) fn push<K: Eq + Hash>(&mut self, entry: E, key: impl Fn(&E) -> &K) {
        let (slots, at) = (&self.slots, self.slots.len());
        let hash = self.seed.hash_one(key(&entry));
        let has_key = |&other: &usize| slots[other].has_key(key(&entry), &key);
        let older = match self.newest.entry(hash, has_key, |&at| slots[at].hash) {
            Entry::Occupied(mut newest) => std::mem::replace(newest.get_mut(), at),
            Entry::Vacant(place) => {
                place.insert(at);
                at
            }
        };
        self.slots.push(Slot {
            entry: Some(entry),
            hash,
            older,
        });
    }

    /// Takes out all entries of a key.
    #[inline]
    pub(super) fn erase<K: Eq + Hash>(&mut self, erased: &K, key: impl Fn(&E) -> &K) {
        let slots = &self.slots;
        let has_key = |&other: &usize| slots[other].has_key(erased, &key);
        let Ok(newest) = self.newest.find_entry(self.seed.hash_one(erased), has_key) else {
            return;
        };
        let (mut at, _) = newest.remove();
        loop {
            self.slots[at].entry = None;
            self.gaps += 1;
            let older = self.slots[at].older;
            if older == at {
                break;
            }
            at = older;
        }
        if self.gaps > self.slots.len() / 2 && self.slots.len() > FEW {
            self.close_up();
        }
    }

    /// Closes the gaps and gives room back.
    #[cold]
    fn close_up(&mut self) {
        let mut count = 0;
        let moved: Vec<usize> = self
            .slots
            .iter()
            .map(|slot| {
                let to = count;
                count += usize::from(slot.entry.is_some());
                to
            })
            .collect();
        self.slots.retain(|slot| slot.entry.is_some());
        self.slots.shrink_to(2 * count);
        for slot in &mut self.slots {
            slot.older = moved[slot.older];
        }
        for newest in &mut self.newest {
            *newest = moved[*newest];
        }
        let slots = &self.slots;
        self.newest
            .shrink_to(2 * self.newest.len(), |&at| slots[at].hash);
        self.gaps = 0;
    }
}

impl<E> Slot<E> {
    #[inline]
    fn has_key<K: Eq>(&self, wanted: &K, key: impl Fn(&E) -> &K) -> bool {
        self.entry
            .as_ref()
            .is_some_and(|entry| key(entry) == wanted)
    }
}

impl<E: fmt::Debug> fmt::Debug for Erasable<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    type Pair = (u8, u32);

    fn key(pair: &Pair) -> &u8 {
        &pair.0
    }

    proptest! {
        #[test]
        fn does_what_a_vector_does(steps in prop::collection::vec((0..2_u8, 0..20_u8), 0..400)) {
            let (mut entries, mut expected) = (Erasable::new(), Vec::new());
            for (number, (erases, of)) in (0..).zip(steps) {
                match erases {
                    0 => {
                        entries.push((of, number), key);
                        expected.push((of, number));
                    }
                    _ => {
                        entries.erase(&of, key);
                        expected.retain(|pair| pair.0 != of);
                    }
                }
                prop_assert!(entries.iter().eq(&expected));
            }
        }
    }

    #[test]
    fn room_is_given_back() {
        let mut entries = Erasable::new();
        for n in 0..100_000 {
            entries.push(n, |n| n);
        }
        for n in 0..99_990 {
            entries.erase(&n, |n| n);
        }
        assert!(entries.iter().copied().eq(99_990..100_000));
        assert!(entries.slots.capacity() < 100);
        assert!(entries.newest.capacity() < 100);
    }

    #[test]
    fn adding_and_taking_out_by_turns_takes_no_room() {
        let mut entries = Erasable::new();
        for n in 0..100_000 {
            entries.push(n, |n| n);
            entries.erase(&n, |n| n);
        }
        assert!(entries.slots.capacity() < 100);
    }
}
