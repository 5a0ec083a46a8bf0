//! What passes a negative side: the common part of `anti_join` and `difference`, which differ only in
//! what of an item is looked up.

use std::hash::Hash;

use super::{Lifetime, Lifetimes};
use crate::hash::Set;

/// The negated keys, and the positive items that are kept.
#[derive(Debug)]
pub(super) struct Negation<K, T> {
    negated: Set<K>,
    kept: Vec<T>,
    /// How many of `kept` are still to be replayed in this tick: those from before it.
    due: usize,
    lifetimes: Lifetimes,
}

impl<K, T> Negation<K, T> {
    pub(super) fn new() -> Self {
        Negation {
            negated: Set::new(),
            kept: Vec::new(),
            due: 0,
            lifetimes: Lifetimes {
                first: Lifetime::Tick,
                second: Lifetime::Tick,
            },
        }
    }

    pub(super) fn keep(&mut self, lifetimes: Lifetimes) {
        self.lifetimes = lifetimes;
    }

    pub(super) fn begin_tick(&mut self) {
        if self.lifetimes.first == Lifetime::Tick {
            self.kept.clear();
        }
        if self.lifetimes.second == Lifetime::Tick {
            self.negated.clear();
        }
        self.due = self.kept.len();
    }
}

impl<K: Eq + Hash, T> Negation<K, T> {
    #[inline]
    pub(super) fn negate(&mut self, key: K) {
        self.negated.insert(key);
    }

    #[inline]
    pub(super) fn passes(&self, key: &K) -> bool {
        !self.negated.contains(key)
    }

    /// Keeps the item, whether it passes or not: with a `'tick` negative side it may pass
    /// in a later tick.
    #[inline]
    pub(super) fn admit(&mut self, item: T, key: &K) -> bool {
        self.kept.push(item);
        self.passes(key)
    }

    /// Puts out what was kept from earlier ticks and passes, in order, once a tick.
    #[inline]
    pub(super) fn replay(&mut self, key: impl Fn(&T) -> &K, out: &mut impl FnMut(T))
    where
        T: Clone,
    {
        let due = std::mem::take(&mut self.due);
        for item in &self.kept[..due] {
            if self.passes(key(item)) {
                out(item.clone());
            }
        }
    }
}
