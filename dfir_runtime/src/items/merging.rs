//! Operators with several inputs. Where two inputs meet, their types do.

use super::Items;
use crate::ops::{Chain, Clonable, CrossJoin, CrossJoinMultiset, Difference, Hashable, Storable};

impl<T> Items<T> {
    /// `union()`: the items of all inputs. A cycle takes its type from its acyclic input here.
    pub fn union(self, _other: Items<T>) -> Items<T> {
        self
    }

    /// `chain()`: the items of this input, then those of the other.
    pub fn chain(self, _other: Items<T>) -> (Chain<T>, Items<T>) {
        (Chain::new(), self)
    }

    /// `cross_join()`: every pair of an item of this input and one of `other`.
    pub fn cross_join<U>(self, _other: Items<U>) -> (CrossJoin<T, U>, Items<(T, U)>)
    where
        T: Storable,
        U: Storable,
    {
        (CrossJoin::new(), Items::new())
    }

    /// `cross_join_multiset()`: the same, where equal items are items of their own.
    pub fn cross_join_multiset<U>(
        self,
        _other: Items<U>,
    ) -> (CrossJoinMultiset<T, U>, Items<(T, U)>)
    where
        T: Clonable,
        U: Clonable,
    {
        (CrossJoinMultiset::new(), Items::new())
    }

    /// `difference()`: the items that are not among those of `neg`.
    pub fn difference(self, _neg: Items<T>) -> (Difference<T>, Items<T>)
    where
        T: Hashable,
    {
        (Difference::new(), self)
    }
}
