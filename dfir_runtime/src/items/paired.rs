//! Operators that bring two inputs together item by item, or hold one back for the other.

use itertools::EitherOrBoth;

use super::Items;
use crate::ops::{ChainFirstN, Clonable, CrossSingleton, DeferSignal, Zip, ZipLongest};

impl<T> Items<T> {
    /// `zip()`: the pairs of the first items of both inputs, of the second, and so on.
    pub fn zip<U>(self, _other: Items<U>) -> (Zip<T, U>, Items<(T, U)>) {
        (Zip::new(), Items::new())
    }

    /// `zip_longest()`: the same, and what is left of the longer input.
    pub fn zip_longest<U>(self, _other: Items<U>) -> (ZipLongest<T, U>, Items<EitherOrBoth<T, U>>) {
        (ZipLongest::new(), Items::new())
    }

    /// `cross_singleton()`: every item of this input with a clone of the one of `single`.
    pub fn cross_singleton<S>(self, _single: Items<S>) -> (CrossSingleton<S>, Items<(T, S)>)
    where
        S: Clonable,
    {
        (CrossSingleton::new(), Items::new())
    }

    /// `defer_signal()`: the items, once something comes on `signal`.
    pub fn defer_signal<S>(self, _signal: Items<S>) -> (DeferSignal<T>, Items<T>) {
        (DeferSignal::new(), self)
    }

    /// `chain_first_n(n)`: the first `n` of the items of several inputs, which have met in this witness.
    pub fn chain_first_n(self, n: usize) -> (ChainFirstN<T>, Items<T>) {
        (ChainFirstN::new(n), self)
    }
}
