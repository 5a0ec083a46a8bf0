//! Operators on lattices.

use lattices::map_union::MapUnionSingletonMap;
use lattices::{LatticeFrom, Merge};

use super::Items;
use crate::ops::{
    Clonable, Fold, Fused, Growing, Hashable, JoinFused, LatticeBatch, Merging, Pair, Products,
    Reduce,
};

#[expect(
    clippy::type_complexity,
    reason = "an alias would stand in rustc's messages in place of what flows"
)]
impl<T> Items<T> {
    /// `lattice_fold(init)`: the lattice value that every item is merged into.
    pub fn lattice_fold<L>(
        self,
        init: impl FnMut() -> L,
    ) -> (Growing<Fold<L, impl FnMut() -> L>>, Items<L>)
    where
        L: Merge<T>,
    {
        (Growing::new(Fold::new(init)), Items::new())
    }

    /// `lattice_reduce()`: the first item, with every other merged into it.
    pub fn lattice_reduce(self) -> (Growing<Reduce<T>>, Items<T>)
    where
        T: Merge<T>,
    {
        (Growing::new(Reduce::new()), self)
    }

    /// `state::<L>()`: the items that let a lattice grow which begins with its default.
    pub fn state<L>(self) -> (Growing<Fold<L, fn() -> L>>, Items<T>)
    where
        L: Default + Merge<T>,
        T: Clonable,
    {
        (Growing::new(Fold::new(L::default)), self)
    }

    /// `state()`: the same, where items and lattice are of one type.
    pub fn state_of_items(self) -> (Growing<Fold<T, fn() -> T>>, Items<T>)
    where
        T: Default + Merge<T> + Clonable,
    {
        self.state::<T>()
    }

    /// `state_by(f, init)`: the items of which `f` makes something that lets a lattice grow.
    pub fn state_by<L, U>(
        self,
        f: impl FnMut(T) -> U,
        init: impl FnMut() -> L,
    ) -> (
        Growing<Fold<L, impl FnMut() -> L>>,
        impl FnMut(T) -> U,
        Items<T>,
    )
    where
        L: Merge<U>,
        T: Clonable,
    {
        (Growing::new(Fold::new(init)), f, self)
    }

    /// `lattice_bimorphism(f, left, right)`: what comes of the items of both inputs and the lattices on the other
    /// sides. `of` shows these lattices to [`Products::of`].
    pub fn lattice_bimorphism<U, F, O>(
        self,
        _other: Items<U>,
        f: F,
        of: impl FnMut(&mut Products<T, U, F>) -> Option<O>,
    ) -> (
        Products<T, U, F>,
        impl FnMut(&mut Products<T, U, F>) -> Option<O>,
        Items<O>,
    )
    where
        O: Merge<O>,
    {
        (Products::new(f), of, Items::new())
    }

    /// `_lattice_fold_batch::<L>()`: the lattice that items are merged into, once something comes on `signal`.
    pub fn _lattice_fold_batch<L, S>(self, _signal: Items<S>) -> (LatticeBatch<L>, Items<L>)
    where
        L: Default + Merge<T>,
    {
        (LatticeBatch::new(), Items::new())
    }

    /// `_lattice_fold_batch()`: the same, where items and lattice are of one type.
    pub fn _lattice_fold_batch_of_items<S>(self, signal: Items<S>) -> (LatticeBatch<T>, Items<T>)
    where
        T: Default + Merge<T>,
    {
        self._lattice_fold_batch(signal)
    }

    /// `_lattice_join_fused_join::<L, R>()`: for each key that both inputs have, the lattices of its values.
    pub fn _lattice_join_fused_join<L, R, U, K, V, W>(
        self,
        other: Items<U>,
    ) -> (
        JoinFused<K, L, R, Merging<L>, Merging<R>>,
        impl FnMut((K, (L, R))) -> MapUnionSingletonMap<K, lattices::Pair<L, R>>,
        Items<MapUnionSingletonMap<K, lattices::Pair<L, R>>>,
    )
    where
        T: Pair<K, V>,
        U: Pair<K, W>,
        K: Hashable,
        L: LatticeFrom<V> + Merge<V>,
        R: LatticeFrom<W> + Merge<W>,
    {
        let left: Fused<K, L, _> = self.fused_by(Merging::new());
        let right: Fused<K, R, _> = other.fused_by(Merging::new());
        let (state, _) = self.join_fused(left, right);
        let map = |(key, (left, right))| {
            MapUnionSingletonMap::new_from((key, lattices::Pair::new(left, right)))
        };
        (state, map, Items::new())
    }
}
