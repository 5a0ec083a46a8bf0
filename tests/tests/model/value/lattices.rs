//! Lattices as values: numbers are as they sort, and lists are sets, whose items are sorted.

use std::collections::BTreeSet;

use dfir_runtime::lattices::collections::{SingletonMap, SingletonSet};
use dfir_runtime::lattices::map_union::MapUnionSingletonMap;
use dfir_runtime::lattices::set_union::{SetUnionBTreeSet, SetUnionSingletonSet};
use dfir_runtime::lattices::{Max, Min, Pair};

use super::{Typed, Value};

impl Value {
    /// What a lattice of numbers begins with.
    pub(crate) const LEAST: Self = Self::Int(i64::MIN);

    /// Merges a value into this one; says whether this one has grown.
    pub(crate) fn grow(&mut self, other: Self) -> bool {
        match (self, other) {
            (Self::List(set), Self::List(mut more)) => {
                more.retain(|item| !set.contains(item));
                let grows = !more.is_empty();
                set.append(&mut more);
                set.sort();
                grows
            }
            (value, other) => {
                let grows = *value < other;
                *value = other.max(value.clone());
                grows
            }
        }
    }

    /// The set of all pairs of an item of this set and one of the other.
    pub(crate) fn product(&self, other: &Self) -> Self {
        let (Self::List(left), Self::List(right)) = (self, other) else {
            panic!("{self:?} and {other:?} are no sets");
        };
        let pairs_of = |item: &Value| {
            right
                .iter()
                .map(|other| Self::pair(item.clone(), other.clone()))
                .collect::<Vec<_>>()
        };
        Self::List(left.iter().flat_map(pairs_of).collect())
    }
}

impl<A: Typed> Typed for Max<A> {
    fn from_value(value: Value) -> Self {
        Self::new(A::from_value(value))
    }

    fn into_value(self) -> Value {
        self.into_reveal().into_value()
    }
}

/// As its negative, which is the greater, the less it is.
impl Typed for Min<i64> {
    fn from_value(value: Value) -> Self {
        Self::new(-i64::from_value(value))
    }

    fn into_value(self) -> Value {
        (-self.into_reveal()).into_value()
    }
}

impl<A: Typed> Typed for SetUnionSingletonSet<A> {
    fn from_value(value: Value) -> Self {
        let item = Option::from_value(value);
        Self::new(SingletonSet(item.expect("the set has an item")))
    }

    fn into_value(self) -> Value {
        Some(self.into_reveal().0).into_value()
    }
}

impl<A: Typed + Ord> Typed for SetUnionBTreeSet<A> {
    fn from_value(value: Value) -> Self {
        Self::new(BTreeSet::from_iter(Vec::from_value(value)))
    }

    fn into_value(self) -> Value {
        Vec::from_iter(self.into_reveal()).into_value()
    }
}

/// As joins put it out.
impl<K: Typed, A: Typed, B: Typed> Typed for MapUnionSingletonMap<K, Pair<A, B>> {
    fn from_value(value: Value) -> Self {
        let (key, (left, right)) = <(K, (A, B))>::from_value(value);
        Self::new(SingletonMap(key, Pair::new(left, right)))
    }

    fn into_value(self) -> Value {
        let SingletonMap(key, both) = self.into_reveal();
        (key, both.into_reveal()).into_value()
    }
}
