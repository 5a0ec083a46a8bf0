//! Operators on pairs of a key and a value.

use super::Items;
use crate::ops::{
    AntiJoin, BuildSide, BuildSideSet, ChangeKeyed, Clonable, FoldKeyed, Folder, Hashable, Join,
    JoinMultiset, Pair, PersistMut, ReduceKeyed, Storable,
};

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

    /// `unzip()`: the first halves of pairs, and the second.
    pub fn unzip<A, B>(self) -> (impl FnMut(T) -> (A, B), Items<A>, Items<B>)
    where
        T: Pair<A, B>,
    {
        (T::into_parts, Items::new(), Items::new())
    }

    /// `persist_mut_keyed()`: all pairs so far whose key has not been deleted since, in every tick.
    pub fn persist_mut_keyed<K, V>(self) -> (PersistMut<(K, V)>, Items<(K, V)>)
    where
        T: ChangeKeyed<K, V>,
        K: Storable,
        V: Clonable,
    {
        (PersistMut::new(), Items::new())
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
