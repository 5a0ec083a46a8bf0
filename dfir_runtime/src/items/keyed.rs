//! The operators whose items are `(key, value)` pairs.

use std::hash::Hash;

use super::Items;
use crate::ops::{AntiJoin, FoldKeyed, Join, ReduceKeyed};

/// An item that is a `(key, value)` pair.
///
/// The methods ask for this, and are not simply those of `Items<(K, V)>`, because then rustc would say of
/// other items that there is no such method, and not what is wrong with them.
#[diagnostic::on_unimplemented(
    message = "this operator needs `(key, value)` pairs, but its items are `{Self}`",
    label = "its items are `{Self}`, not `(key, value)` pairs",
    note = "put `map(|item| (key, value))` before it"
)]
pub trait Pair {
    /// What pairs are matched or grouped by.
    type Key;
    /// The rest of a pair.
    type Value;
}

impl<K, V> Pair for (K, V) {
    type Key = K;
    type Value = V;
}

#[expect(
    clippy::type_complexity,
    reason = "an alias would stand in rustc's messages in place of what flows"
)]
impl<T: Pair> Items<T> {
    /// `fold_keyed(init, f)`: for each key, the value that all of its values are folded into.
    pub fn fold_keyed<A, I, F>(
        self,
        init: I,
        f: F,
    ) -> (FoldKeyed<T::Key, A, I>, F, Items<(T::Key, A)>)
    where
        T::Key: Eq + Hash,
        I: FnMut() -> A,
        F: FnMut(&mut A, T::Value),
    {
        (FoldKeyed::new(init), f, Items::new())
    }

    /// `reduce_keyed(f)`: for each key, its first value, with every other merged into it.
    pub fn reduce_keyed<F>(self, f: F) -> (ReduceKeyed<T::Key, T::Value>, F, Items<T>)
    where
        T::Key: Eq + Hash,
        F: FnMut(&mut T::Value, T::Value),
    {
        (ReduceKeyed::new(), f, self)
    }

    /// `join()`: the pairs of a value of this input and one of `other` with the same key.
    pub fn join<W>(
        self,
        _other: Items<(T::Key, W)>,
    ) -> (Join<T::Key, T::Value, W>, Items<(T::Key, (T::Value, W))>)
    where
        T::Key: Clone + Eq + Hash,
        T::Value: Clone + Eq + Hash,
        W: Clone + Eq + Hash,
    {
        (Join::new(), Items::new())
    }

    /// `anti_join()`: the pairs whose key is not among those of `neg`.
    pub fn anti_join(self, _neg: Items<T::Key>) -> (AntiJoin<T::Key, T::Value>, Items<T>)
    where
        T::Key: Eq + Hash,
    {
        (AntiJoin::new(), self)
    }
}
