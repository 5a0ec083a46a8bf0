//! A value for each key: the table of `fold_keyed` and `reduce_keyed`, and what `#name` shows of it.
//!
//! The two differ in how a key's value starts, and in nothing that is here: whether the table is
//! forgotten with the tick, and that it is put out once a tick.

use std::borrow::Borrow;
use std::cell::Cell;
use std::fmt;
use std::hash::Hash;

use hashbrown::HashMap;
use hashbrown::hash_map::Entry;

use super::Lifetime;
use crate::hash::{self, Seed};

/// The values by key. The order is that of a hash table, which differs from run to run.
///
/// ```
/// # use dfir_runtime::dfir_syntax;
/// dfir_syntax! {
///     counts = source_iter([("ann", 1), ("bob", 2), ("ann", 3)]) -> fold_keyed(|| 0, |sum, n| *sum += n);
///     source_iter(["ann", "eve"]) -> map(|name| #counts.get(name).copied()) -> assert_that;
///     assert_that = fold(Vec::new, |seen, count| seen.push(count)) -> for_each(|seen| {
///         assert_eq!(seen, [Some(4), None]);
///     });
/// }
/// .run_tick_sync();
/// ```
pub struct Groups<K, A> {
    values: HashMap<K, A, Seed>,
    emitted: Cell<bool>,
    lifetime: Lifetime,
}

impl<K, A> Groups<K, A> {
    pub(super) fn new() -> Self {
        Groups {
            values: HashMap::default(),
            emitted: Cell::new(false),
            lifetime: Lifetime::Tick,
        }
    }

    pub(super) fn keep(&mut self, lifetime: Lifetime) {
        self.lifetime = lifetime;
    }

    pub(super) fn begin_tick(&mut self) {
        self.emitted.set(false);
        if self.lifetime == Lifetime::Tick {
            self.values.clear();
        }
    }

    /// How many groups the next emission is to put out: all of them the first time in a tick.
    #[inline]
    fn due(&self) -> usize {
        if self.emitted.replace(true) {
            0
        } else {
            usize::MAX
        }
    }
}

impl<K, A> Groups<K, A> {
    /// How many keys there are.
    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// Whether there is no key.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// The keys with their values.
    pub fn iter(&self) -> impl Iterator<Item = (&K, &A)> {
        self.values.iter()
    }

    /// The keys.
    pub fn keys(&self) -> impl Iterator<Item = &K> {
        self.values.keys()
    }

    /// The values.
    pub fn values(&self) -> impl Iterator<Item = &A> {
        self.values.values()
    }
}

impl<K: Eq + Hash, A> Groups<K, A> {
    /// The value of a key.
    pub fn get<Q: Eq + Hash + ?Sized>(&self, key: &Q) -> Option<&A>
    where
        K: Borrow<Q>,
    {
        self.values.get(key)
    }

    /// Whether there is a value for the key.
    pub fn contains_key<Q: Eq + Hash + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.get(key).is_some()
    }

    /// The place of a key's value.
    #[inline]
    pub(super) fn entry(&mut self, key: K) -> Entry<'_, K, A, Seed> {
        self.values.entry(key)
    }

    /// Moves the value of a key out.
    #[inline]
    pub(super) fn remove(&mut self, key: &K) -> Option<A> {
        self.values.remove(key)
    }

    /// Moves the groups out, once a tick. Walking the table costs what its capacity is, so one that
    /// is far too large is cut down before.
    #[inline]
    pub(super) fn take(&mut self) -> impl Iterator<Item = (K, A)> {
        let room = hash::room(self.values.len(), self.values.capacity());
        self.values.shrink_to(room);
        let due = self.due();
        self.values.drain().take(due)
    }

    /// Clones the groups, once a tick.
    #[inline]
    pub(super) fn replay(&self) -> impl Iterator<Item = (K, A)>
    where
        K: Clone,
        A: Clone,
    {
        let due = self.due();
        let groups = self.values.iter().take(due);
        groups.map(|(key, value)| (key.clone(), value.clone()))
    }
}

impl<K: fmt::Debug, A: fmt::Debug> fmt::Debug for Groups<K, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(&self.values).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_one_huge_tick_small_ones_do_not_pay_for_long() {
        let mut groups = Groups::new();
        for key in 0..1_000_000 {
            groups.entry(key).or_insert(());
        }
        let huge = groups.values.capacity();
        assert_eq!(groups.take().count(), 1_000_000);
        let mut walked = 0;
        for _ in 0..50 {
            groups.begin_tick();
            groups.entry(1).or_insert(());
            walked += groups.values.capacity();
            assert_eq!(groups.take().count(), 1);
        }
        assert!(walked < 3 * huge);
        assert!(groups.values.capacity() < 2048);
    }
}
