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
mod fused;
mod keyed;
#[cfg(feature = "lattices")]
mod lattices;
mod merging;
mod paired;
mod stateful;

use std::fmt;
use std::marker::PhantomData;

use crate::ops::Clonable;

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

/// Operators that keep nothing. They are here and not in a file of their own, because rustc names a method of
/// another module than the type's by a long path.
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
