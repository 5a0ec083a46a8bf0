//! Rows that are first collected and then asked for by key: the table of a side that is complete before
//! anything is asked.
//!
//! The first question sorts the rows by bucket, so that there is one pass over them with their number
//! known: no table grows, no key has an allocation of its own, and the rows of a key lie side by side in the
//! order in which they came. What grows while it is asked, or lives longer than a tick, is kept in
//! tables.
//!
//! **Cost**: one hash a row and one a question. A bucket has less than one row besides those that match,
//! on average over the seeds of the hash, whatever the keys.

use std::fmt;
use std::hash::{BuildHasher, Hash};
use std::ops::Range;

use hashbrown::HashTable;
use hashbrown::hash_table::Entry;

use crate::hash::Seed;

/// In a bucket of up to so many rows, repetitions are faster searched than looked up.
const FEW: usize = 16;

/// So that the numbers of rows and of buckets, of which there are twice as many, fit.
const MOST_ROWS: usize = 1 << 31;

/// Rows by key.
pub(super) struct Buckets<K, V> {
    /// Not sorted yet. They are taken out one by one, out of order.
    collected: Vec<Option<(K, V)>>,
    /// Sorted by bucket.
    rows: Vec<(K, V)>,
    /// Where the rows of each bucket end. Those of the first one begin at 0.
    ends: Vec<u32>,
    /// While sorting: the bucket of each row, and the rows in the order of their buckets.
    buckets: Vec<u32>,
    order: Vec<u32>,
    seed: Seed,
}

impl<K, V> Buckets<K, V> {
    pub(super) fn new() -> Self {
        Buckets {
            collected: Vec::new(),
            rows: Vec::new(),
            ends: Vec::new(),
            buckets: Vec::new(),
            order: Vec::new(),
            seed: Seed::default(),
        }
    }

    /// Takes a row.
    #[inline]
    pub(super) fn push(&mut self, row: (K, V)) {
        self.collected.push(Some(row));
    }

    /// Whether there are rows that [`Buckets::sort`] has to sort in before anything is asked.
    #[inline]
    pub(super) fn is_unsorted(&self) -> bool {
        !self.collected.is_empty()
    }

    /// The rows, sorted.
    #[inline]
    pub(super) fn rows(&self) -> &[(K, V)] {
        &self.rows
    }

    /// Forgets everything but the room that it had.
    pub(super) fn clear(&mut self) {
        self.collected.clear();
        self.rows.clear();
        self.ends.clear();
    }
}

impl<K: Eq + Hash, V> Buckets<K, V> {
    /// The last row with the key, and from where on there may be others.
    #[inline]
    pub(super) fn find(&self, key: &K) -> Option<(usize, usize)> {
        let bucket = self.bucket(key);
        let rows = &self.rows[bucket.clone()];
        let last = rows.iter().rposition(|(known, _)| known == key)?;
        Some((bucket.start, bucket.start + last))
    }

    /// Where the rows are that may have the key.
    #[inline]
    fn bucket(&self, key: &K) -> Range<usize> {
        if self.ends.is_empty() {
            return 0..0;
        }
        self.range(bucket(self.seed.hash_one(key), self.ends.len()))
    }

    #[inline]
    fn range(&self, bucket: usize) -> Range<usize> {
        let start = match bucket {
            0 => 0,
            _ => self.ends[bucket - 1],
        };
        start as usize..self.ends[bucket] as usize
    }

    /// Sorts what was collected by bucket: a counting sort.
    ///
    /// # Panics
    ///
    /// If something has been sorted in this tick already, or there are more than 2^31 rows.
    #[cold]
    pub(super) fn sort(&mut self) {
        assert!(
            self.rows.is_empty(),
            "a side that has been asked is complete"
        );
        assert!(
            self.collected.len() <= MOST_ROWS,
            "more than 2^31 rows in a tick"
        );
        // Twice as many as rows. With as many, half or a quarter of them, a join of 100,000 integer keys took
        // 1.2, 1.4 and 1.5 times as long (mispredicted branches); with twice as many again it took the same.
        let buckets = 2 * self.collected.len().next_power_of_two();
        self.ends.resize(buckets, 0);
        self.buckets.clear();
        for (key, _) in self.collected.iter().flatten() {
            let bucket = bucket(self.seed.hash_one(key), buckets);
            self.buckets.push(bucket as u32);
            self.ends[bucket] += 1;
        }
        let mut start = 0;
        for end in &mut self.ends {
            start += std::mem::replace(end, start);
        }
        self.order.resize(self.collected.len(), 0);
        for (index, bucket) in (0..).zip(&self.buckets) {
            let end = &mut self.ends[*bucket as usize];
            self.order[*end as usize] = index;
            *end += 1;
        }
        let collected = &mut self.collected;
        let order = self.order.iter();
        let sorted = order.filter_map(|index| collected[*index as usize].take());
        self.rows.extend(sorted);
        self.collected.clear();
    }
}

impl<K: Eq + Hash, V: Eq + Hash> Buckets<K, V> {
    /// Leaves only the first of equal rows.
    pub(super) fn dedup(&mut self) {
        let mut repeated = Vec::new();
        for bucket in 0..self.ends.len() {
            let range = self.range(bucket);
            let rows = &self.rows[range.clone()];
            if rows.len() <= FEW {
                let again = |index: &usize| rows[..*index].contains(&rows[*index]);
                repeated.extend(
                    (1..rows.len())
                        .filter(again)
                        .map(|index| range.start + index),
                );
                continue;
            }
            let mut known = HashTable::new();
            for index in range {
                let hash = |index: &usize| self.seed.hash_one(&self.rows[*index]);
                let is_equal = |other: &usize| self.rows[*other] == self.rows[index];
                match known.entry(hash(&index), is_equal, hash) {
                    Entry::Occupied(_) => repeated.push(index),
                    Entry::Vacant(place) => drop(place.insert(index)),
                }
            }
        }
        if !repeated.is_empty() {
            self.remove(&repeated);
        }
    }

    /// Removes rows, given in ascending order.
    fn remove(&mut self, repeated: &[usize]) {
        let mut index = 0..;
        let mut next = repeated.iter().peekable();
        self.rows.retain(|_| {
            next.next_if_eq(&&index.next().unwrap_or_default())
                .is_none()
        });
        let mut next = repeated.iter().peekable();
        let mut removed = 0;
        for end in &mut self.ends {
            while next.next_if(|index| **index < *end as usize).is_some() {
                removed += 1;
            }
            *end -= removed;
        }
    }
}

/// The bucket of a hash; their number is a power of two.
#[inline]
fn bucket(hash: u64, buckets: usize) -> usize {
    hash as usize & (buckets - 1)
}

impl<K: fmt::Debug, V: fmt::Debug> fmt::Debug for Buckets<K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rows = self.collected.iter().flatten().chain(&self.rows);
        f.debug_list().entries(rows).finish()
    }
}
