//! The operators with several inputs of whole items. Where two inputs meet, their types do.

use std::hash::Hash;

use super::Items;
use crate::ops::{CrossJoin, Difference};

impl<T> Items<T> {
    /// `union()`: the items of all inputs. A cycle takes its type from its acyclic input here.
    pub fn union(self, _other: Items<T>) -> Items<T> {
        self
    }

    /// `cross_join()`: every pair of an item of this input and one of `other`.
    pub fn cross_join<U>(self, _other: Items<U>) -> (CrossJoin<T, U>, Items<(T, U)>)
    where
        T: Clone + Eq + Hash,
        U: Clone + Eq + Hash,
    {
        (CrossJoin::new(), Items::new())
    }

    /// `difference()`: the items that are not among those of `neg`.
    pub fn difference(self, _neg: Items<T>) -> (Difference<T>, Items<T>)
    where
        T: Eq + Hash,
    {
        (Difference::new(), self)
    }
}
