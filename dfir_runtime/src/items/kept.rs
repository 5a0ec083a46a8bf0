//! The operators that keep something of whole items: the state of each, and what it puts out.

use std::hash::Hash;

use super::Items;
use crate::ops::{Enumerate, Fold, Reduce, Sort, Unique};

impl<T> Items<T> {
    /// `enumerate()`: the items, each with its index.
    pub fn enumerate(self) -> (Enumerate, Items<(usize, T)>) {
        (Enumerate::new(), Items::new())
    }

    /// `unique()`: the first of equal items.
    pub fn unique(self) -> (Unique<T>, Items<T>)
    where
        T: Clone + Eq + Hash,
    {
        (Unique::new(), self)
    }

    /// `sort()`: the items of a tick in ascending order.
    pub fn sort(self) -> (Sort<T>, Items<T>)
    where
        T: Ord,
    {
        (Sort::new(), self)
    }

    /// `fold(init, f)`: the value that every item is folded into.
    pub fn fold<A, I, F>(self, init: I, f: F) -> (Fold<A, I>, F, Items<A>)
    where
        I: FnMut() -> A,
        F: FnMut(&mut A, T),
    {
        (Fold::new(init), f, Items::new())
    }

    /// `reduce(f)`: the first item, with every other merged into it.
    pub fn reduce<F>(self, f: F) -> (Reduce<T>, F, Items<T>)
    where
        F: FnMut(&mut T, T),
    {
        (Reduce::new(), f, self)
    }
}
