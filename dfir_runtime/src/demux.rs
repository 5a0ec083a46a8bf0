//! What `demux_enum` knows of an enum. All of it is derived.

use std::fmt;
use std::marker::PhantomData;

use crate::Items;

/// An enum whose variants `demux_enum` can tell apart: what `#[derive(DemuxEnum)]` implements. It is not
/// meant to be implemented by hand.
///
/// The derived code names this crate `::dfir_runtime`; `#[demux_enum(crate = path)]` on the enum
/// says where else it is.
///
/// ```
/// use dfir_runtime::{DemuxEnum, dfir_syntax};
///
/// #[derive(DemuxEnum)]
/// enum Event<T> { Arrived(T), Idle }
///
/// fn arrivals<T>(events: Vec<Event<T>>) -> Vec<T> {
///     let mut arrivals = Vec::new();
///     dfir_syntax! {
///         events = source_iter(events) -> demux_enum::<Event<T>>();
///         events[Arrived] -> for_each(|(who,)| arrivals.push(who));
///         events[Idle] -> null();
///     }
///     .run_tick_sync();
///     arrivals
/// }
/// assert_eq!(arrivals(vec![Event::Idle, Event::Arrived("Ada")]), ["Ada"]);
/// ```
#[diagnostic::on_unimplemented(
    message = "`demux_enum` cannot tell the variants of `{Self}` apart",
    label = "`{Self}` is no `DemuxEnum`",
    note = "if it is an enum, write `#[derive(dfir_runtime::DemuxEnum)]` above it"
)]
pub trait DemuxEnum: Sized {
    /// A struct with a [`Port`] for each variant, of the variant's name.
    type Ports;

    /// The first variant, by name.
    type First;

    /// The ports.
    const PORTS: Self::Ports;
}

/// The `N`th variant of an enum.
#[doc(hidden)]
pub trait Variant<const N: usize>: DemuxEnum {
    /// Its name.
    type Name: VariantName;

    /// Its fields as a tuple.
    type Fields;

    /// Whether a value is of this variant.
    fn is_it(&self) -> bool;

    /// The fields of a value that is of this variant; panics if it is of another.
    fn into_fields(self) -> Self::Fields;
}

/// A type that stands for a variant in rustc's messages.
#[doc(hidden)]
pub trait VariantName {
    /// The next variant, by name; `()` behind the last.
    type Next;
}

/// The port of the `N`th variant of `E`. It is nothing at run time.
#[doc(hidden)]
pub struct Port<E, const N: usize>(PhantomData<fn() -> E>);

impl<E, const N: usize> Port<E, N> {
    /// The port.
    pub const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<E: Variant<N>, const N: usize> Port<E, N> {
    /// What leaves by it.
    pub fn items(self) -> Items<E::Fields> {
        Items::new()
    }

    /// Whether an item leaves by it.
    #[inline]
    pub fn is_of(self, item: &E) -> bool {
        item.is_it()
    }

    /// What is put out for an item that leaves by it.
    #[inline]
    pub fn take(self, item: E) -> E::Fields {
        item.into_fields()
    }
}

// Not derived: a port is `Copy` whatever the enum is.
impl<E, const N: usize> Clone for Port<E, N> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<E, const N: usize> Copy for Port<E, N> {}

impl<E, const N: usize> Default for Port<E, N> {
    fn default() -> Self {
        Self::new()
    }
}

impl<E, const N: usize> fmt::Debug for Port<E, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Port").field(&N).finish()
    }
}

/// The ports of an enum without variants.
#[doc(hidden)]
#[derive(Debug)]
pub struct NoPorts {}

/// Is the enum `E` itself: what `demux_enum::<E>()` takes.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`demux_enum::<{E}>()` takes items of type `{E}`, these are `{Self}`",
    label = "these items are of type `{Self}`"
)]
pub trait ItemOf<E> {
    /// The enum.
    type Enum;
}

impl<E> ItemOf<E> for E {
    type Enum = E;
}

/// `demux_enum`
impl<T> Items<T> {
    /// `demux_enum::<E>()`: the ports of the enum, and the variant that has the first of them.
    // All types are parameters, none is a projection: then an unmet bound is one error.
    pub fn demux_enum<E, M, P, F>(self) -> (P, Expected<F>)
    where
        T: ItemOf<E, Enum = M>,
        M: DemuxEnum<Ports = P, First = F>,
    {
        (M::PORTS, Expected(PhantomData))
    }
}

/// The variant whose port comes next when the ports are in the order of their names. By this it is seen
/// that each variant has its port.
#[doc(hidden)]
#[derive(Debug)]
pub struct Expected<V>(PhantomData<V>);

impl<V> Expected<V> {
    /// The next port.
    pub fn then<E, const N: usize>(
        self,
        _port: Port<E, N>,
    ) -> Expected<<E::Name as VariantName>::Next>
    where
        E: Variant<N, Name: Is<V>>,
    {
        Expected(PhantomData)
    }

    /// That was the last port.
    pub fn end(self)
    where
        (): Is<V>,
    {
    }
}

/// Is the variant `V`.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`demux_enum` has no port for the variant `{V}`",
    label = "the port of `{V}` is not connected",
    note = "connect it; to drop its items, to `null()`: `..[Variant] -> null();`"
)]
pub trait Is<V> {}

#[diagnostic::do_not_recommend]
impl<V> Is<V> for V {}
