//! What the operators ask of items, in the words of their users.
//!
//! Each trait is another name for traits of the standard library, so that one missing property is one
//! error, which says what the operator wants it for. The implementations are marked so that rustc
//! does not look behind them. The states' methods ask for the same traits as the setup, method by
//! method: rustc reports an unmet bound at a place once, and both stand at the operator's place.

use std::future::Future;
use std::hash::Hash;

use futures_core::Stream;

/// Can be cloned. The parameter is always the type itself; because of it a reference to what is not
/// `Clone` is not `Clonable` in its stead, which rustc would otherwise suggest.
#[diagnostic::on_unimplemented(
    message = "this operator puts out clones of `{Self}`, which is not `Clone`",
    label = "`{Self}` is not `Clone`",
    note = "derive `Clone`, or put it in an `Rc` before this operator"
)]
pub trait Clonable<Itself = Self>: Clone {}

/// Can be put in order.
#[diagnostic::on_unimplemented(
    message = "this operator compares its items, but `{Self}` is not `Ord`",
    label = "`{Self}` is not `Ord`",
    note = "derive `Ord` (with `PartialOrd`, `PartialEq` and `Eq`); floats have no order of their own, \
            so wrap them in a type that compares with `total_cmp`"
)]
pub trait Sortable: Ord {}

/// Can be looked up in a table.
#[diagnostic::on_unimplemented(
    message = "this operator keeps a table of `{Self}`, which is not `Eq + Hash`",
    label = "`{Self}` is not `Eq + Hash`",
    note = "derive `PartialEq`, `Eq` and `Hash` for all parts of it; floats have neither, so use their \
            `to_bits()`"
)]
pub trait Hashable: Eq + Hash {}

/// Can be kept in a table while a clone goes on.
#[diagnostic::on_unimplemented(
    message = "this operator keeps a table of `{Self}`, which is not `Clone + Eq + Hash`",
    label = "`{Self}` is not `Clone + Eq + Hash`",
    note = "derive `Clone`, `PartialEq`, `Eq` and `Hash` for all parts of it; floats are not `Eq`, so use \
            their `to_bits()`"
)]
pub trait Storable: Clonable + Hashable {}

/// Gives a `U` when it is awaited.
#[diagnostic::on_unimplemented(
    message = "this operator awaits futures, and `{Self}` is not a `Future`",
    label = "`{Self}` is not a `Future`",
    note = "a block `async move {{ .. }}` is one"
)]
pub trait Awaitable<U>: Future<Output = U> {}

/// Gives `U`s one after the other.
#[diagnostic::on_unimplemented(
    message = "this operator reads streams, and `{Self}` is not a `Stream`",
    label = "`{Self}` is not a `Stream`",
    note = "what can be iterated is taken apart by `flatten` and `flat_map`"
)]
pub trait Streamable<U>: Stream<Item = U> {}

#[diagnostic::do_not_recommend]
impl<U, T: Future<Output = U>> Awaitable<U> for T {}

#[diagnostic::do_not_recommend]
impl<U, T: Stream<Item = U>> Streamable<U> for T {}

#[diagnostic::do_not_recommend]
impl<T: Clone> Clonable<T> for T {}

#[diagnostic::do_not_recommend]
impl<T: Ord + ?Sized> Sortable for T {}

#[diagnostic::do_not_recommend]
impl<T: Eq + Hash> Hashable for T {}

#[diagnostic::do_not_recommend]
impl<T: Clone + Eq + Hash> Storable for T {}

/// A `(K, V)` pair.
///
/// The operators on pairs ask for this instead of saying `(K, V)`, because then rustc would say of other
/// items that there is no such method, or once more in the loop that they do not fit. One that
/// knows what `K` is, from its other input, says it in the message.
#[diagnostic::on_unimplemented(
    message = "this operator needs `({K}, {V})` pairs, but its items are `{Self}`",
    label = "its items are `{Self}`, not `({K}, {V})` pairs",
    note = "make pairs of a key and a value of them first, with `map`; two inputs need the same type of key"
)]
pub trait Pair<K, V> {
    /// The key and the value.
    fn into_parts(self) -> (K, V);

    /// Both by reference.
    fn parts(&self) -> (&K, &V);
}

#[diagnostic::do_not_recommend]
impl<K, V> Pair<K, V> for (K, V) {
    #[inline]
    fn into_parts(self) -> (K, V) {
        self
    }

    #[inline]
    fn parts(&self) -> (&K, &V) {
        (&self.0, &self.1)
    }
}
