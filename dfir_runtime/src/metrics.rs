//! What a graph has done so far, in numbers: [`Metrics`].
//!
//! Counting is always on, since it is done by the batch: when a subgraph runs, when the items of an edge are taken, when
//! a connection is read from or written to. [`Dfir::metrics`](crate::Dfir::metrics) reads the counts between two runs;
//! a [`MetricsHandle`] reads them at any time, from any thread. How long the subgraphs take is measured only if asked
//! for, with [`Dfir::measure_time`](crate::Dfir::measure_time).
//!
//! The operators of a subgraph run as one piece of code, in which none has a boundary of its own. So there are counts at
//! the cuts: what comes into a subgraph, what goes from one to the next, and what enters and leaves the graph. The items
//! of a state, such as that of a `fold`, are no items of an edge.
//!
//! With the feature `operator-metrics`, programs also count the items that arrive at [each operator](OperatorMetrics).
//! It is the macro that writes this counting, so it is in all programs of a build or in none. It costs something for
//! each item: a chain of cheap filters takes 7 to 20 % longer. Without the feature it costs nothing.
//!
//! With the feature `prometheus` there is a text for Prometheus, and a future that serves it.
//!
//! ```
//! let mut flow = dfir_runtime::dfir_syntax! {
//!     source_iter([3, 1, 2]) -> defer_tick() -> for_each(|n| println!("{n}"));
//! };
//! flow.run_available_sync();
//! let metrics = flow.metrics();
//! assert_eq!(metrics.ticks, 2);
//! assert_eq!(metrics.edges[0].items, 3);
//! ```

mod counters;
#[cfg(feature = "prometheus")]
mod endpoint;
pub(crate) mod operators;
#[cfg(feature = "prometheus")]
mod prometheus;

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

pub(crate) use self::counters::{Counter, EdgeCounters, Registry, RimCounters, SubgraphCounters};
#[cfg(feature = "prometheus")]
pub use self::endpoint::serve;
#[cfg(feature = "net")]
pub use crate::net::{ConnectionMetrics, NetMetrics};

/// What a graph has done so far. Its parts are in the order in which they were added.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Metrics {
    /// How many ticks are over.
    pub ticks: u64,
    /// How often the graph has given way to other tasks though it had more to do.
    pub yields: u64,
    /// The subgraphs.
    pub subgraphs: Vec<SubgraphMetrics>,
    /// The edges: those between subgraphs, and those between a subgraph and the outside.
    pub edges: Vec<EdgeMetrics>,
    /// Where items enter: sources that are not part of a subgraph. An `[events]` port is one of its own.
    pub ingresses: Vec<IngressMetrics>,
    /// Where items leave: destinations that are not part of a subgraph.
    pub egresses: Vec<EgressMetrics>,
    /// The operators, in the order of the program, if it has been built with the feature `operator-metrics`; else none.
    pub operators: Vec<OperatorMetrics>,
}

/// A region of operators that runs as one piece of code.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SubgraphMetrics {
    /// What it is called.
    pub name: Cow<'static, str>,
    /// How often it has run.
    pub runs: u64,
    /// For how long, if that is measured.
    pub busy: Option<Duration>,
}

/// A handoff.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct EdgeMetrics {
    /// What it is called.
    pub name: Cow<'static, str>,
    /// How many items have been taken out of it.
    pub items: u64,
    /// How many times some were.
    pub batches: u64,
    /// The most that were at once, which is how long it has been.
    pub longest: u64,
}

/// Where items enter a graph.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct IngressMetrics {
    /// What it is called: the operator and its place.
    pub name: Cow<'static, str>,
    /// How many items have entered.
    pub items: u64,
    /// In how many ticks some did.
    pub batches: u64,
    /// How many egresses hold it up at present, because they are congested.
    pub held_up_by: u64,
    /// Whether nothing will enter any more.
    pub has_ended: bool,
    /// What it has read, if it is one of the network.
    #[cfg(feature = "net")]
    pub net: Option<NetMetrics>,
}

/// Where items leave a graph.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct EgressMetrics {
    /// What it is called: the operator and its place.
    pub name: Cow<'static, str>,
    /// How many items it has been given.
    pub items: u64,
    /// In how many ticks it was given some.
    pub batches: u64,
    /// Whether so much waits to be written that the ingresses are held up that feed it.
    pub is_congested: bool,
    /// How many items it was given after its end, or had when the graph was shut down at once.
    pub lost: u64,
    /// What it has written, if it is one of the network.
    #[cfg(feature = "net")]
    pub net: Option<NetMetrics>,
}

/// One operator of a program, with the feature `operator-metrics`.
///
/// ```
/// let mut flow = dfir_runtime::dfir_syntax! {
///     source_iter(0..9) -> filter(|n| n % 4 == 0) -> for_each(|n| println!("{n}"));
/// };
/// flow.run_tick_sync();
/// let operators = flow.metrics().operators;
/// # #[cfg(not(feature = "operator-metrics"))] assert!(operators.is_empty());
/// # #[cfg(feature = "operator-metrics")] {
/// assert_eq!((operators[1].name, operators[1].items), ("filter", 9));
/// assert_eq!((operators[2].name, operators[2].items), ("for_each", 3));
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct OperatorMetrics {
    /// Its number, by which the plan of the graph (`Dfir::graph`) knows it too.
    pub id: usize,
    /// What kind of operator it is: `map`.
    pub name: &'static str,
    /// Where it stands, as `file:line:column`, all counted from one. Operators that a macro of the user's has written
    /// may have a place in common.
    pub place: &'static str,
    /// The subgraph in which it runs, by index. One that collects a state which is only read runs in none.
    pub subgraph: Option<usize>,
    /// How many items have arrived at it, over all of its inputs; if it has none, how many it has put out. Events do
    /// not count. What waits in a handoff, or for the next tick, has not arrived yet; what arrives in a run of a
    /// subgraph counts when the run is over.
    pub items: u64,
}

/// Reads the metrics of a graph, at any time and from any thread. It may outlive the graph.
///
/// ```
/// let mut flow = dfir_runtime::dfir_syntax! {
///     source_iter([1, 2]) -> for_each(|n| println!("{n}"));
/// };
/// let handle = flow.metrics_handle();
/// flow.run_tick_sync();
/// let ticks = std::thread::spawn(move || handle.read().ticks).join().unwrap();
/// assert_eq!(ticks, 1);
/// ```
#[derive(Clone)]
pub struct MetricsHandle(Arc<Registry>);

impl MetricsHandle {
    pub(crate) fn new(registry: &Arc<Registry>) -> Self {
        Self(Arc::clone(registry))
    }

    /// The metrics as they are now. While the graph runs, they need not all be of the same moment.
    pub fn read(&self) -> Metrics {
        self.0.read()
    }
}

impl fmt::Debug for MetricsHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MetricsHandle")
    }
}
