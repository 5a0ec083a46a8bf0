//! DFIR: dataflow written inline in Rust.
//!
//! A program in the surface syntax is compiled to a [`Dfir`]: subgraphs, each one closure, joined by
//! handoffs, in one linear order. A graph runs in ticks. What arrived before a tick began is in it,
//! what arrives while it runs waits for the next one, and a tick ends when nothing is left to do; it
//! waits for the outside only where the program says `_blocking`. Streams, sinks and sockets stand at the rim and are served between
//! ticks.
//!
//! - [`Dfir`] is a graph: it is built by the macro or by hand, and has the methods to run it.
//! - [`SendPort`] and [`RecvPort`] are the ends of an edge; [`State`] is what an operator remembers.
//! - [`Context`] is what operator code may ask of the graph that runs it.
//! - [`Input`] and [`BatchSender`] feed a graph by hand; [`ShutdownHandle`] ends its run.
//! - [`metrics`] says what a graph has done so far, in numbers.
//! - [`RunError`] says which operator failed, and why.
//!
//! A graph lives on one thread. Only wakers, and what they are put into, cross threads.

mod accumulator;
mod context;
mod demux;
mod dfir;
mod driver;
mod entry;
mod error;
#[cfg(feature = "graph")]
pub mod graph;
mod handoff;
mod hash;
mod items;
pub mod metrics;
#[cfg(feature = "net")]
pub mod net;
pub mod ops;
mod ports;
mod rim;
mod schedule;
mod state;
mod subgraph;
pub mod testing;
mod tick;
mod topology;
mod under_way;
#[cfg(feature = "util")]
pub mod util;
mod wake;

pub use accumulator::{Accumulator, Fold, FoldFrom, Reduce};
pub use context::Context;
pub use demux::DemuxEnum;
pub use dfir::Dfir;
/// Gives each variant of an enum a port of `demux_enum`; see the [trait](trait@DemuxEnum).
pub use dfir_macro::DemuxEnum;
/// Checks a program at compile time and leaves nothing of it: `()`.
///
/// ```
/// dfir_runtime::dfir_parser! { source_iter(0..3) -> map(|n| n + 1) -> for_each(|n| println!("{n}")); }
/// ```
pub use dfir_macro::dfir_parser;
/// Lets a program begin with an `async fn`, in which flows can run.
///
/// It runs on one thread, on Tokio's current-thread runtime with everything that Tokio has been built
/// with, and in a `LocalSet`: so tasks that stay on the thread can be spawned too. What it
/// returns, `main` returns.
///
/// The expansion names this crate `::dfir_runtime`; `#[main(crate = path)]` says where else it is.
///
/// ```
/// use dfir_runtime::{RunError, dfir_syntax};
///
/// #[dfir_runtime::main]
/// async fn main() -> Result<(), RunError> {
///     let mut flow = dfir_syntax! { source_iter(["hello"]) -> for_each(|text| println!("{text}")); };
///     flow.run().await
/// }
/// ```
pub use dfir_macro::main;
/// Makes an `async fn` a test that runs as [`main`](macro@main) does. Other attributes of tests, such as
/// `#[ignore]` and `#[should_panic]`, can stand beside it.
///
/// ```
/// #[dfir_runtime::test]
/// async fn two_are_counted() {
///     let mut count = 0;
///     let mut flow = dfir_runtime::dfir_syntax! { source_iter(["a", "b"]) -> for_each(|_| count += 1); };
///     flow.run_available().await;
///     drop(flow);
///     assert_eq!(count, 2);
/// }
/// ```
pub use dfir_macro::test;
pub use driver::ShutdownHandle;
pub use error::RunError;
#[cfg(feature = "graph")]
pub use graph::{Graph, GraphOptions};
pub use handoff::{Outbox, RecvPort, SendPort};
pub use items::Items;
/// The crate of [`EitherOrBoth`](itertools::EitherOrBoth), which `zip_longest` puts out.
pub use itertools;
/// The lattices of `lattice_fold`, `state` and their kin.
#[cfg(feature = "lattices")]
pub use lattices;
#[cfg(feature = "net")]
pub use net::Message;
pub use ports::{Inlet, Outlet};
pub use rim::channel::BatchSender;
pub use rim::input::Input;
pub use state::{
    LateReader, Lifetime, Lifetimes, OperatorState, Readable, Reader, State, WithState,
};
pub use tick::{TickDuration, TickInstant};
/// What the configurations of TLS are made of.
#[cfg(feature = "tls")]
pub use tokio_rustls::rustls;
/// The crate of variadics, of which some lattices are made.
#[cfg(feature = "lattices")]
pub use variadics;

/// What the expansion of the macro names. Not for use by hand.
#[doc(hidden)]
pub mod __private {
    pub use crate::__lattices as lattices;
    pub use crate::__with_graph as with_graph;
    pub use crate::demux::{DemuxEnum, NoPorts, Port, Variant, VariantName};
    pub use crate::dfir::IterSource;
    pub use crate::entry::block_on;
    pub use crate::metrics::operators::{Counted, OperatorCounts};
    #[cfg(feature = "net")]
    pub use crate::net::NoCodec;
    pub use crate::{Dfir, Items};
    pub use dfir_macro::{dfir_syntax, dfir_syntax_counted, dfir_syntax_noemit};
}

/// Compiles a program in the surface syntax to an expression whose value is a [`Dfir`].
///
/// ```
/// let mut longest = "";
/// let mut flow = dfir_runtime::dfir_syntax! {
///     source_iter(["a", "tale", "of"])
///         -> reduce(|longest, word| if word.len() > longest.len() { *longest = word })
///         -> for_each(|word| longest = word);
/// };
/// flow.run_sync()?;
/// drop(flow);
/// assert_eq!(longest, "tale");
/// # Ok::<(), dfir_runtime::RunError>(())
/// ```
#[macro_export]
macro_rules! dfir_syntax {
    ($($program:tt)*) => {
        $crate::__private::dfir_syntax! { [$crate] $($program)* }
    };
}

/// Checks a program as [`dfir_syntax!`] does, but compiles none of it: the value is a [`Dfir`] that does
/// nothing. For programs that are looked at and not run, such as those of a text about them; what
/// the arguments mention need not exist.
///
/// ```
/// let mut flow = dfir_runtime::dfir_syntax_noemit! {
///     source_stream(orders) -> map(price) -> for_each(print);
/// };
/// assert!(!flow.run_tick_sync());
/// ```
#[macro_export]
macro_rules! dfir_syntax_noemit {
    ($($program:tt)*) => {
        $crate::__private::dfir_syntax_noemit! { [$crate] $($program)* }
    };
}

/// Compiles a program as [`dfir_syntax!`] does with the feature `operator-metrics`, whether that is on or not. For tests,
/// since a feature is on for all programs of a build.
#[doc(hidden)]
#[macro_export]
macro_rules! __dfir_syntax_counted {
    ($($program:tt)*) => {
        $crate::__private::dfir_syntax_counted! { [$crate] $($program)* }
    };
}

/// Gives a flow its plan, as text.
#[cfg(feature = "graph")]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_graph {
    ($flow:ident, $plan:literal) => {
        $flow.with_graph($plan)
    };
}

/// Drops the plan of a flow, so that it does not get into the program.
#[cfg(not(feature = "graph"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_graph {
    ($flow:ident, $plan:literal) => {
        $flow
    };
}

/// Makes an operator on lattices.
#[cfg(feature = "lattices")]
#[doc(hidden)]
#[macro_export]
macro_rules! __lattices {
    ($error:tt $($call:tt)*) => {
        $($call)*
    };
}

/// Says that an operator on lattices cannot be made.
#[cfg(not(feature = "lattices"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __lattices {
    ($error:tt $($call:tt)*) => {
        $error
    };
}
