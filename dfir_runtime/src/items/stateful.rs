//! Operators with one input that keep something.

use super::Items;
use crate::ops::{
    Chain, Change, Clonable, Enumerate, Fold, MultisetDelta, NoReplay, Persist, PersistMut, Reduce,
    Scan, Sort, Sortable, Storable, Unique,
};

#[expect(
    clippy::type_complexity,
    reason = "an alias would stand in rustc's messages in place of what flows"
)]
impl<T> Items<T> {
    /// `enumerate()`: the items, each with its index.
    pub fn enumerate(self) -> (Enumerate, Items<(usize, T)>) {
        (Enumerate::new(), Items::new())
    }

    /// `unique()`: the first of equal items.
    pub fn unique(self) -> (Unique<T>, Items<T>)
    where
        T: Storable,
    {
        (Unique::new(), self)
    }

    /// `sort()`: the items of a tick in ascending order.
    pub fn sort(self) -> (Sort<T>, Items<T>)
    where
        T: Sortable,
    {
        (Sort::new(), self)
    }

    /// `sort_by_key(key)`: the items of a tick in ascending order of their keys.
    pub fn sort_by_key<K, F>(self, key: F) -> (Sort<T>, F, Items<T>)
    where
        K: Sortable + ?Sized,
        F: for<'k> FnMut(&'k T) -> &'k K,
    {
        (Sort::new(), key, self)
    }

    /// `next_stratum()`: the items, once all of them are there.
    pub fn next_stratum(self) -> (Chain<T>, Items<T>) {
        (Chain::new(), self)
    }

    /// `scan(init, f)`: what `f` makes of each item and of the state that it changes.
    pub fn scan<A, U>(
        self,
        init: impl FnMut() -> A,
        f: impl FnMut(&mut A, T) -> Option<U>,
    ) -> (
        Scan<A, impl FnMut() -> A>,
        impl FnMut(&mut A, T) -> Option<U>,
        Items<U>,
    ) {
        (Scan::new(init), f, Items::new())
    }

    /// `persist()`: all items so far, in every tick.
    pub fn persist(self) -> (Persist<T>, Items<T>)
    where
        T: Clonable,
    {
        (Persist::new(), self)
    }

    /// `persist_mut()`: all items so far that have not been deleted, in every tick.
    pub fn persist_mut<U>(self) -> (PersistMut<U>, Items<U>)
    where
        T: Change<U>,
        U: Storable,
    {
        (PersistMut::new(), Items::new())
    }

    /// `multiset_delta()`: the items that are more than in the tick before.
    pub fn multiset_delta(self) -> (MultisetDelta<T>, Items<T>)
    where
        T: Storable,
    {
        (MultisetDelta::new(), self)
    }

    /// `fold(init, f)`: the value that every item is folded into.
    pub fn fold<A>(
        self,
        init: impl FnMut() -> A,
        f: impl FnMut(&mut A, T),
    ) -> (Fold<A, impl FnMut() -> A>, impl FnMut(&mut A, T), Items<A>) {
        (Fold::new(init), f, Items::new())
    }

    /// `fold_no_replay(init, f)`: the same, in ticks with items only.
    pub fn fold_no_replay<A>(
        self,
        init: impl FnMut() -> A,
        f: impl FnMut(&mut A, T),
    ) -> (
        NoReplay<Fold<A, impl FnMut() -> A>>,
        impl FnMut(&mut A, T),
        Items<A>,
    ) {
        (NoReplay::new(Fold::new(init)), f, Items::new())
    }

    /// `reduce_no_replay(f)`: as `reduce`, in ticks with items only.
    pub fn reduce_no_replay(
        self,
        f: impl FnMut(&mut T, T),
    ) -> (NoReplay<Reduce<T>>, impl FnMut(&mut T, T), Items<T>) {
        (NoReplay::new(Reduce::new()), f, self)
    }

    /// `reduce(f)`: the first item, with every other merged into it.
    pub fn reduce(self, f: impl FnMut(&mut T, T)) -> (Reduce<T>, impl FnMut(&mut T, T), Items<T>) {
        (Reduce::new(), f, self)
    }
}
