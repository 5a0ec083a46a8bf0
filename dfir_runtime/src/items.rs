//! `Items<T>`: what is known of the items on an edge while a graph is built.
//!
//! Rust checks a closure where it is written, and a user's closure is written before the loop that
//! calls it. So the setup threads a witness of the item type from operator to operator: each method
//! here takes the operator's arguments, hands closures back untouched, and gives the next witness.
//! A closure thus meets its types at once, and a mistake is reported in the user's own expression.
//! Nothing here runs when items flow: the loops are the emitted code's, what is kept is in
//! [`ops`](crate::ops).

mod kept;
mod keyed;
mod several;
mod stateless;

pub use keyed::Pair;

use std::fmt;
use std::marker::PhantomData;

/// The witness that items of type `T` flow on an edge. It is nothing at run time.
///
/// The name is what a user reads in rustc's messages: "expected `Items<String>`, found `Items<i32>`".
///
/// ```
/// # use dfir_runtime::items::Items;
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
