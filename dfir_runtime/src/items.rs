//! The item type of an edge, as a value.

use std::marker::PhantomData;

/// Says that the items on an edge are `T`s.
#[derive(Debug)]
pub struct Items<T>(PhantomData<fn() -> T>);

impl<T> Items<T> {
    /// The witness of `T`.
    #[expect(
        clippy::new_without_default,
        reason = "a witness is made where a type is known"
    )]
    pub const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<T> Copy for Items<T> {}

impl<T> Clone for Items<T> {
    fn clone(&self) -> Self {
        *self
    }
}
