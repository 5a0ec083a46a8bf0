//! What passes a negative side: the common part of `anti_join` and `difference`, which differ only in
//! what of an item is looked up.

use std::hash::Hash;

use super::replayed::Replayed;
use super::{Lifetime, Lifetimes};
use crate::hash::Set;

/// The negated keys, and the positive items that are kept.
#[derive(Debug)]
pub(super) struct Negation<K, T> {
    negated: Set<K>,
    kept: Replayed<T>,
    lifetime: Lifetime,
}

impl<K, T> Negation<K, T> {
    pub(super) fn new() -> Self {
        Negation {
            negated: Set::new(),
            kept: Replayed::new(),
            lifetime: Lifetime::Tick,
        }
    }

    pub(super) fn keep(&mut self, lifetimes: Lifetimes) {
        self.kept.keep(lifetimes.first);
        self.lifetime = lifetimes.second;
    }

    pub(super) fn begin_tick(&mut self) {
        self.kept.begin_tick();
        if self.lifetime == Lifetime::Tick {
            self.negated.clear();
        }
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
        for item in self.kept.take_due() {
            if !self.negated.contains(key(item)) {
                out(item.clone());
            }
        }
    }
}
