//! `join_multiset()`: the pairs of a left and a right item with the same key, duplicates too.
//!
//! **Meaning**: as `join`, but an item that comes twice is two items: all their pairs come. Order,
//! **lifetimes** and **replay** are the same.
//!
//! **Cost**: one hash and one look-up an item, for both sides together, because a key has one slot in one
//! table. Bag are never compared. With one `'tick` side, forgetting it costs what came on it, not
//! what the other side keeps.

use std::hash::BuildHasher;

use hashbrown::HashTable;
use hashbrown::hash_table::Entry;

use super::bag::Bag;
use super::{Clonable, Hashable, Lifetime, Lifetimes, OperatorState, Pair, Storable};
use crate::hash::{self, Seed};

/// What a `join_multiset()` knows of both sides, by key.
///
/// ```
/// # use dfir_runtime::Items;
/// let (users, orders) = (Items::<(u32, &str)>::new(), Items::<(u32, u64)>::new());
/// let (mut join, _) = users.join_multiset(orders);
/// let mut matches = vec![];
/// join.left((1, "ann"), &mut |m| matches.push(m));
/// join.right((1, 700), &mut |m| matches.push(m));
/// join.right((1, 700), &mut |m| matches.push(m));
/// assert_eq!(matches, [(1, ("ann", 700)), (1, ("ann", 700))]);
/// ```
#[derive(Debug)]
pub struct JoinMultiset<K, V, W> {
    slots: HashTable<Slot<K, V, W>>,
    seed: Seed,
    ends: Ends,
    /// The hashes of the keys that have something on the side that alone ends with the tick.
    touched: Vec<u64>,
    /// Whether this tick's replay is still to come. Until then, items are only stored: the replay
    /// puts their matches out with the others.
    replay_due: bool,
}

/// What a key has on either side.
#[derive(Debug)]
struct Slot<K, V, W> {
    key: K,
    left: Bag<V>,
    right: Bag<W>,
}

/// Which sides end with the tick.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ends {
    Both,
    Left,
    Right,
    Neither,
}

impl<K, V, W> JoinMultiset<K, V, W> {
    pub(crate) fn new() -> Self {
        JoinMultiset {
            slots: HashTable::new(),
            seed: Seed::default(),
            ends: Ends::Both,
            touched: Vec::new(),
            replay_due: false,
        }
    }

    /// Forgets one side: of each key that was touched, what `clear` clears, and the slot if nothing
    /// is left in it.
    fn forget_side(
        &mut self,
        is_none: impl Fn(&Slot<K, V, W>) -> bool,
        clear: impl Fn(&mut Slot<K, V, W>),
    ) {
        for hash in self.touched.drain(..) {
            // Whatever else this finds under the hash is to be cleared as well, so no key is needed.
            while let Ok(mut found) = self.slots.find_entry(hash, |slot| !is_none(slot)) {
                let slot = found.get_mut();
                clear(slot);
                if slot.left.is_none() && slot.right.is_none() {
                    found.remove();
                }
            }
        }
    }
}

impl<K, V, W> JoinMultiset<K, V, W> {
    /// Takes an item of the left side, port 0, and puts its matches out.
    #[inline]
    pub fn left(&mut self, pair: impl Pair<K, V>, out: &mut impl FnMut((K, (V, W))))
    where
        K: Storable,
        V: Clonable,
        W: Clonable,
    {
        let (key, value) = pair.into_parts();
        let hash = self.seed.hash_one(&key);
        match entry(&mut self.slots, &self.seed, hash, &key) {
            Entry::Vacant(place) => {
                place.insert(Slot {
                    key,
                    left: Bag::One(value),
                    right: Bag::None,
                });
                if self.ends == Ends::Left {
                    self.touched.push(hash);
                }
            }
            Entry::Occupied(mut place) => {
                let Slot { left, right, .. } = place.get_mut();
                if self.ends == Ends::Left && left.is_none() {
                    self.touched.push(hash);
                }
                if !self.replay_due {
                    with_each(key, right.as_slice(), |key, other| {
                        out((key, (value.clone(), other.clone())));
                    });
                }
                left.push(value);
            }
        }
    }

    /// Takes an item of the right side, port 1, and puts its matches out.
    #[inline]
    pub fn right(&mut self, pair: impl Pair<K, W>, out: &mut impl FnMut((K, (V, W))))
    where
        K: Storable,
        V: Clonable,
        W: Clonable,
    {
        let (key, value) = pair.into_parts();
        let hash = self.seed.hash_one(&key);
        match entry(&mut self.slots, &self.seed, hash, &key) {
            Entry::Vacant(place) => {
                place.insert(Slot {
                    key,
                    left: Bag::None,
                    right: Bag::One(value),
                });
                if self.ends == Ends::Right {
                    self.touched.push(hash);
                }
            }
            Entry::Occupied(mut place) => {
                let Slot { left, right, .. } = place.get_mut();
                if self.ends == Ends::Right && right.is_none() {
                    self.touched.push(hash);
                }
                if !self.replay_due {
                    with_each(key, left.as_slice(), |key, other| {
                        out((key, (other.clone(), value.clone())));
                    });
                }
                right.push(value);
            }
        }
    }

    /// Puts out every match of what was kept from earlier ticks, once a tick.
    pub fn replay(&mut self, out: &mut impl FnMut((K, (V, W))))
    where
        K: Clonable,
        V: Clonable,
        W: Clonable,
    {
        if !std::mem::take(&mut self.replay_due) {
            return;
        }
        for Slot { key, left, right } in &self.slots {
            for left in left.as_slice() {
                for right in right.as_slice() {
                    out((key.clone(), (left.clone(), right.clone())));
                }
            }
        }
    }
}

/// The place of a key.
#[inline]
fn entry<'a, K: Hashable, V, W>(
    slots: &'a mut HashTable<Slot<K, V, W>>,
    seed: &Seed,
    hash: u64,
    key: &K,
) -> Entry<'a, Slot<K, V, W>> {
    slots.entry(
        hash,
        |slot| slot.key == *key,
        |slot| seed.hash_one(&slot.key),
    )
}

/// Calls `f` with the key and each of the values. The key goes to the last one by move: most keys
/// have one match, and then it is never cloned.
#[inline]
fn with_each<K: Clone, V>(key: K, values: &[V], mut f: impl FnMut(K, &V)) {
    if let Some((last, values)) = values.split_last() {
        for value in values {
            f(key.clone(), value);
        }
        f(key, last);
    }
}

impl<K, V, W> OperatorState for JoinMultiset<K, V, W> {
    fn keep(&mut self, lifetimes: Lifetimes) {
        self.ends = match (lifetimes.first, lifetimes.second) {
            (Lifetime::Tick, Lifetime::Tick) => Ends::Both,
            (Lifetime::Tick, Lifetime::Static) => Ends::Left,
            (Lifetime::Static, Lifetime::Tick) => Ends::Right,
            (Lifetime::Static, Lifetime::Static) => Ends::Neither,
        };
    }

    fn begin_tick(&mut self) {
        match self.ends {
            Ends::Both => hash::clear(&mut self.slots),
            Ends::Left => {
                self.forget_side(|slot| slot.left.is_none(), |slot| slot.left = Bag::None)
            }
            Ends::Right => {
                self.forget_side(|slot| slot.right.is_none(), |slot| slot.right = Bag::None)
            }
            Ends::Neither => self.replay_due = true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{STATIC, STATIC_TICK, TICK, TICK_STATIC, sorted};
    use super::*;

    type Match = (u8, (i32, char));

    /// What three ticks put out: the first has two equal items on the left and two on the right, the
    /// second one more on the right, the third one more on the left.
    fn three_ticks(lifetimes: Lifetimes) -> [Vec<Match>; 3] {
        let mut join = JoinMultiset::new();
        join.keep(lifetimes);
        let ticks: [(&[i32], &[char]); 3] = [(&[1, 1], &['a', 'b']), (&[], &['c']), (&[2], &[])];
        ticks.map(|(left, right)| {
            let mut matches = Vec::new();
            let mut out = |pair| matches.push(pair);
            join.begin_tick();
            join.replay(&mut out);
            left.iter()
                .for_each(|value| join.left((7, *value), &mut out));
            right
                .iter()
                .for_each(|value| join.right((7, *value), &mut out));
            join.right((8, 'z'), &mut out);
            sorted(matches)
        })
    }

    fn pairs(left: &[i32], right: &str) -> Vec<Match> {
        let pairs = left
            .iter()
            .flat_map(|l| right.chars().map(|r| (7, (*l, r))));
        sorted(pairs)
    }

    #[test]
    fn equal_items_are_items_of_their_own() {
        let first = pairs(&[1, 1], "ab");
        let none = Vec::new();
        assert_eq!(
            three_ticks(TICK),
            [first.clone(), none.clone(), none.clone()]
        );
        assert_eq!(
            three_ticks(STATIC_TICK),
            [first.clone(), pairs(&[1, 1], "c"), none.clone()]
        );
        assert_eq!(
            three_ticks(TICK_STATIC),
            [first.clone(), none, pairs(&[2], "abc")]
        );
        let third = pairs(&[1, 1, 2], "abc");
        assert_eq!(three_ticks(STATIC), [first, pairs(&[1, 1], "abc"), third]);
    }
}
