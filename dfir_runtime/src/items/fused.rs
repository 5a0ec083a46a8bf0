//! Joins of which a side is complete before the other begins, and may be accumulated.
//!
//! An accumulator meets the type of its values in a call of its own. Where it is written as `Fold::new(init, f)`, the
//! call gets `Fold::new` and its arguments one by one, because rustc does not tell closures that stand inside
//! another call what the outer one knows of their types.

use super::Items;
use crate::accumulator::{Accumulator, Fold, FoldFrom, Reduce};
use crate::ops::{Bags, BuildSide, Clonable, Fused, HalfJoin, Hashable, JoinFused, Pair, Storable};

/// The sides of fused joins.
impl<T> Items<T> {
    /// A side that is accumulated by `Fold::new(init, f)`.
    pub fn fused_by_fold<K, V, A, I, F>(
        self,
        new: fn(I, F) -> Fold<I, F>,
        init: I,
        f: F,
    ) -> Fused<K, A, Fold<I, F>>
    where
        T: Pair<K, V>,
        K: Hashable,
        I: FnMut() -> A,
        F: FnMut(&mut A, V),
    {
        Fused::new(new(init, f))
    }

    /// A side that is accumulated by `FoldFrom::new(first, f)`.
    pub fn fused_by_fold_from<K, V, A, I, F>(
        self,
        new: fn(I, F) -> FoldFrom<I, F>,
        first: I,
        f: F,
    ) -> Fused<K, A, FoldFrom<I, F>>
    where
        T: Pair<K, V>,
        K: Hashable,
        I: FnMut(V) -> A,
        F: FnMut(&mut A, V),
    {
        Fused::new(new(first, f))
    }

    /// A side that is accumulated by `Reduce::new(f)`.
    pub fn fused_by_reduce<K, V, F>(self, new: fn(F) -> Reduce<F>, f: F) -> Fused<K, V, Reduce<F>>
    where
        T: Pair<K, V>,
        K: Hashable,
        F: FnMut(&mut V, V),
    {
        Fused::new(new(f))
    }

    /// A side that is accumulated by whatever accumulates its values.
    pub fn fused_by<K, V, F>(self, by: F) -> Fused<K, F::Summary, F>
    where
        T: Pair<K, V>,
        K: Hashable,
        F: Accumulator<V>,
    {
        Fused::new(by)
    }
}

/// The joins.
#[expect(
    clippy::type_complexity,
    reason = "an alias would stand in rustc's messages in place of what flows"
)]
impl<T> Items<T> {
    /// `join_fused(left, right)`: the summaries of both sides for each key that both have.
    pub fn join_fused<K, A, B, F, G>(
        self,
        left: Fused<K, A, F>,
        right: Fused<K, B, G>,
    ) -> (JoinFused<K, A, B, F, G>, Items<(K, (A, B))>) {
        (JoinFused::new(left, right), Items::new())
    }

    /// `join_fused_lhs(left)`: each item of `other` with the summary of its key on this side.
    pub fn join_fused_lhs<U, K, A, V, F>(
        self,
        _other: Items<U>,
        left: Fused<K, A, F>,
    ) -> (HalfJoin<Fused<K, A, F>, K, V, 0>, Items<(K, (A, V))>)
    where
        U: Pair<K, V>,
        K: Storable,
        V: Clonable,
        A: Clonable,
    {
        (HalfJoin::new(left), Items::new())
    }

    /// `join_fused_rhs(right)`: each item of this side with the summary of its key on the other.
    pub fn join_fused_rhs<K, V, B, F>(
        self,
        right: Fused<K, B, F>,
    ) -> (HalfJoin<Fused<K, B, F>, K, V, 1>, Items<(K, (V, B))>)
    where
        T: Pair<K, V>,
        K: Storable,
        V: Clonable,
        B: Clonable,
    {
        (HalfJoin::new(right), Items::new())
    }

    /// `join_multiset_half()`: each item of `probe` with the items of this input that have its key.
    pub fn join_multiset_half<U, K, B, V>(
        self,
        _probe: Items<U>,
    ) -> (HalfJoin<BuildSide<K, B>, K, V, 0>, Items<(K, (V, B))>)
    where
        T: Pair<K, B>,
        U: Pair<K, V>,
        K: Storable,
        B: Clonable,
        V: Clonable,
    {
        (HalfJoin::new(BuildSide::new()), Items::new())
    }

    /// `join_multiset_half()` where this input is kept.
    pub fn join_multiset_half_kept<U, K, B, V>(
        self,
        _probe: Items<U>,
    ) -> (HalfJoin<Bags<K, B>, K, V, 0>, Items<(K, (V, B))>)
    where
        T: Pair<K, B>,
        U: Pair<K, V>,
        K: Storable,
        B: Clonable,
        V: Clonable,
    {
        (HalfJoin::new(Bags::new()), Items::new())
    }
}
