//! `Items<T>`: what is known of the items on an edge while a graph is built.
//!
//! Rust checks a closure where it is written, and a user's closure is written before the loop that
//! calls it. So the setup threads a witness of the item type from operator to operator: each method
//! here takes the operator's arguments, hands closures back untouched, and gives the next witness.
//! A closure thus meets its types at once, and a mistake is reported in the user's own expression. It
//! comes back as what it was asked to be (`impl FnMut(T) -> U`): where the loop calls one of another
//! type, rustc can then say nothing but the same, and blames neither the item nor the loop.
//! Nothing here runs when items flow: the loops are the emitted code's, what is kept is in
//! [`ops`](crate::ops).

mod awaiting;

use std::fmt;
use std::marker::PhantomData;

use crate::ops::{
    AntiJoin, BuildSide, BuildSideSet, Chain, Clonable, CrossJoin, CrossJoinMultiset, Difference,
    Enumerate, Fold, FoldKeyed, Folder, Hashable, Join, JoinMultiset, NoReplay, Pair, Reduce,
    ReduceKeyed, Sort, Sortable, Storable, Unique,
};

/// The witness that items of type `T` flow on an edge. It is nothing at run time.
///
/// The name is what a user reads in rustc's messages: "expected `Items<String>`, found `Items<i32>`".
///
/// ```
/// # use dfir_runtime::Items;
/// let words = Items::<&str>::new();
/// let (mut len, lengths) = words.map(|word| word.len()); // no annotation needed
/// let (mut is_long, _) = lengths.filter(|len| *len > 3);
/// assert!(is_long(&len("dataflow")));
/// ```
pub struct Items<T>(PhantomData<fn() -> T>);

impl<T> Items<T> {
    /// The witness of an edge whose items are of type `T`.
    pub const fn new() -> Self {
        Items(PhantomData)
    }
}

/// Operators that keep nothing.
impl<T> Items<T> {
    /// `map(f)`: what `f` makes of each item.
    pub fn map<U>(self, f: impl FnMut(T) -> U) -> (impl FnMut(T) -> U, Items<U>) {
        (f, Items::new())
    }

    /// `filter(f)`: the items for which `f` is true.
    pub fn filter(self, f: impl FnMut(&T) -> bool) -> (impl FnMut(&T) -> bool, Items<T>) {
        (f, self)
    }

    /// `filter_map(f)`: what `f` makes of each item, where it makes something.
    pub fn filter_map<U>(
        self,
        f: impl FnMut(T) -> Option<U>,
    ) -> (impl FnMut(T) -> Option<U>, Items<U>) {
        (f, Items::new())
    }

    /// `flat_map(f)`: all that `f` makes of each item.
    pub fn flat_map<I, U>(self, f: impl FnMut(T) -> I) -> (impl FnMut(T) -> I, Items<U>)
    where
        I: IntoIterator<Item = U>,
    {
        (f, Items::new())
    }

    /// `flatten()`: all that is in each item.
    pub fn flatten<U>(self) -> Items<U>
    where
        T: IntoIterator<Item = U>,
    {
        Items::new()
    }

    /// `inspect(f)`: the items, each shown to `f` first.
    pub fn inspect(self, f: impl FnMut(&T)) -> (impl FnMut(&T), Items<T>) {
        (f, self)
    }

    /// `for_each(f)`: each item goes to `f` and no further.
    pub fn for_each(self, f: impl FnMut(T)) -> impl FnMut(T) {
        f
    }

    /// Takes each item of several streams: what is behind a merge.
    pub fn merge<F: FnMut(T)>(self, f: F) -> F {
        f
    }

    /// `identity()`: the items.
    pub fn identity(self) -> Items<T> {
        self
    }

    /// `tee()`: each output gets every item; all but one of them a clone.
    pub fn tee(self) -> Items<T>
    where
        T: Clonable,
    {
        self
    }

    /// `partition(f)` by index: each item goes to the output whose index `f` gives; it is shown the
    /// item and told the number of outputs.
    pub fn partition(
        self,
        f: impl FnMut(&T, usize) -> usize,
    ) -> (impl FnMut(&T, usize) -> usize, Items<T>) {
        (f, self)
    }

    /// `partition(f)` by name: as by index, where `f` gets the indices of the `N` outputs and gives
    /// one of them back.
    ///
    /// ```
    /// # use dfir_runtime::Items;
    /// let numbers = Items::<i32>::new();
    /// let (mut f, _) = numbers.partition_named::<2>(|n, [even, odd]| {
    ///     if n % 2 == 0 { even } else { odd }
    /// });
    /// assert_eq!(f(&7, [0, 1]), 1);
    /// ```
    pub fn partition_named<const N: usize>(
        self,
        f: impl FnMut(&T, [usize; N]) -> usize,
    ) -> (impl FnMut(&T, [usize; N]) -> usize, Items<T>) {
        (f, self)
    }
}

/// Operators that keep something.
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

/// Operators with several inputs. Where two inputs meet, their types do.
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

/// Operators on pairs.
#[expect(
    clippy::type_complexity,
    reason = "an alias would stand in rustc's messages in place of what flows"
)]
impl<T> Items<T> {
    /// `fold_keyed(init, f)`: for each key, the value that all of its values are folded into.
    // The closures come back by their own names: behind an `impl` they would carry the bounds below into
    // every use, and rustc would report one that is not met at each.
    pub fn fold_keyed<K, V, A, I, F>(
        self,
        init: I,
        f: F,
    ) -> (FoldKeyed<K, A>, Folder<I, F>, Items<(K, A)>)
    where
        T: Pair<K, V>,
        K: Hashable,
        I: FnMut() -> A,
        F: FnMut(&mut A, V),
    {
        (FoldKeyed::new(), Folder::new(init, f), Items::new())
    }

    /// `reduce_keyed(f)`: for each key, its first value, with every other merged into it.
    pub fn reduce_keyed<K, V, F>(self, f: F) -> (ReduceKeyed<K, V>, F, Items<(K, V)>)
    where
        T: Pair<K, V>,
        K: Hashable,
        F: FnMut(&mut V, V),
    {
        (ReduceKeyed::new(), f, Items::new())
    }

    /// `join()`: the pairs of a value of this input and one of `other` with the same key.
    pub fn join<U, K, V, W>(self, _other: Items<U>) -> (Join<K, V, W>, Items<(K, (V, W))>)
    where
        T: Pair<K, V>,
        U: Pair<K, W>,
        K: Storable,
        V: Storable,
        W: Storable,
    {
        (Join::new(), Items::new())
    }

    /// `join()` in one tick, where all of this input comes before any of the other.
    pub fn join_built_left<U, K, V, W>(
        self,
        _other: Items<U>,
    ) -> (BuildSideSet<K, V, W>, Items<(K, (V, W))>)
    where
        T: Pair<K, V>,
        U: Pair<K, W>,
        K: Storable,
        V: Storable,
        W: Storable,
    {
        (BuildSideSet::new(), Items::new())
    }

    /// `join()` in one tick, where all of the other input comes before any of this one.
    pub fn join_built_right<U, K, V, W>(
        self,
        _other: Items<U>,
    ) -> (BuildSideSet<K, W, V>, Items<(K, (V, W))>)
    where
        T: Pair<K, V>,
        U: Pair<K, W>,
        K: Storable,
        V: Storable,
        W: Storable,
    {
        (BuildSideSet::new(), Items::new())
    }

    /// `join_multiset()`: the same, where equal items are items of their own.
    pub fn join_multiset<U, K, V, W>(
        self,
        _other: Items<U>,
    ) -> (JoinMultiset<K, V, W>, Items<(K, (V, W))>)
    where
        T: Pair<K, V>,
        U: Pair<K, W>,
        K: Storable,
        V: Clonable,
        W: Clonable,
    {
        (JoinMultiset::new(), Items::new())
    }

    /// `join_multiset()` in one tick, where all of this input comes before any of the other.
    pub fn join_multiset_built_left<U, K, V, W>(
        self,
        _other: Items<U>,
    ) -> (BuildSide<K, V>, Items<(K, (V, W))>)
    where
        T: Pair<K, V>,
        U: Pair<K, W>,
        K: Storable,
        V: Clonable,
        W: Clonable,
    {
        (BuildSide::new(), Items::new())
    }

    /// `join_multiset()` in one tick, where all of the other input comes before any of this one.
    pub fn join_multiset_built_right<U, K, V, W>(
        self,
        _other: Items<U>,
    ) -> (BuildSide<K, W>, Items<(K, (V, W))>)
    where
        T: Pair<K, V>,
        U: Pair<K, W>,
        K: Storable,
        V: Clonable,
        W: Clonable,
    {
        (BuildSide::new(), Items::new())
    }

    /// `anti_join()`: the pairs whose key is not among those of `neg`.
    pub fn anti_join<K, V>(self, _neg: Items<K>) -> (AntiJoin<K, V>, Items<(K, V)>)
    where
        T: Pair<K, V>,
        K: Hashable,
    {
        (AntiJoin::new(), Items::new())
    }
}

// Not derived: a witness is `Copy` whatever the items are.
impl<T> Clone for Items<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Items<T> {}

impl<T> Default for Items<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Items<{}>", std::any::type_name::<T>())
    }
}
