//! A set that counts: what came out of a flow, where the order is not defined.

use std::collections::HashMap;
use std::hash::Hash;

/// Items, each with how often it is there. Two are equal if they hold the same items equally often.
///
/// ```
/// use dfir_runtime::util::multiset::HashMultiSet;
///
/// let seen: HashMultiSet<_> = ["b", "a", "b"].into_iter().collect();
/// assert_eq!(seen, HashMultiSet::from_iter(["a", "b", "b"]));
/// assert_ne!(seen, HashMultiSet::from_iter(["a", "b"]));
/// ```
#[derive(Debug, Clone)]
pub struct HashMultiSet<T>(HashMap<T, usize>);

impl<T: Eq + Hash> HashMultiSet<T> {
    /// Adds an item.
    pub fn insert(&mut self, item: T) {
        *self.0.entry(item).or_default() += 1;
    }
}

impl<T> Default for HashMultiSet<T> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<T: Eq + Hash> PartialEq for HashMultiSet<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<T: Eq + Hash> Eq for HashMultiSet<T> {}

impl<T: Eq + Hash> Extend<T> for HashMultiSet<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
        items.into_iter().for_each(|item| self.insert(item));
    }
}

impl<T: Eq + Hash> FromIterator<T> for HashMultiSet<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let mut set = Self::default();
        set.extend(items);
        set
    }
}
