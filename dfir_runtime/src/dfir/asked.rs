//! What can be asked of a graph between runs: how it stands, what it has done, what it is made of.

use super::Dfir;
#[cfg(feature = "graph")]
use crate::graph::{self, Diagnostic, Graph};
use crate::metrics::{Metrics, MetricsHandle};
use crate::{RunError, TickInstant};

impl Dfir<'_> {
    /// The tick that runs next, or the one that waits for a future.
    pub fn current_tick(&self) -> TickInstant {
        self.context.current_tick()
    }

    /// Why the graph stopped, if an operator has failed for good. A failed graph runs no more.
    pub fn failure(&self) -> Option<&RunError> {
        self.failure.show()
    }

    /// What the graph has done so far, in numbers.
    pub fn metrics(&self) -> Metrics {
        self.metrics.read()
    }

    /// A handle that reads the metrics at any time, from any thread.
    pub fn metrics_handle(&self) -> MetricsHandle {
        MetricsHandle::new(&self.metrics)
    }

    /// Measures from now on how long the subgraphs run. That reads the clock twice a run; otherwise no clock is read.
    pub fn measure_time(&mut self) {
        self.subgraphs.measure_time();
    }

    /// The plan of the graph, to be drawn or read by a program. It is put together when this is called.
    ///
    /// Of a program it is what the compiler decided. Of a graph that was built by hand, each subgraph, ingress
    /// and egress counts as one operator.
    ///
    /// ```
    /// use dfir_runtime::{Dfir, GraphOptions};
    ///
    /// let mut flow = Dfir::new();
    /// let (numbers, show_in) = flow.make_edge("numbers");
    /// flow.add_subgraph_source("count", numbers, |_, numbers| numbers.give_all(0..3));
    /// flow.add_subgraph_sink("show", show_in, |_, numbers| numbers.for_each(|n| println!("{n}")));
    /// let picture = flow.graph().to_mermaid(&GraphOptions::new().subgraphs(false));
    /// assert_eq!(picture, "flowchart TD\n  n1[\"count\"]\n  n2[\"show\"]\n  n1 ==> n2\n");
    /// ```
    #[cfg(feature = "graph")]
    pub fn graph(&self) -> Graph {
        self.plan.map_or_else(|| graph::by_hand(self), Graph::parse)
    }

    /// What the compiler warned of. It warns when it builds the program, too, in the way that `rustc` does of
    /// deprecated functions; `#[allow(deprecated)]` silences that.
    ///
    /// ```
    /// #[allow(deprecated)]
    /// let flow = dfir_runtime::dfir_syntax! {
    ///     source_iter(0..3) -> tee() -> for_each(|n| println!("{n}"));
    /// };
    /// let warnings = flow.diagnostics();
    /// assert!(warnings[0].message.starts_with("`tee` has one output, so it copies nothing"));
    /// ```
    #[cfg(feature = "graph")]
    pub fn diagnostics(&self) -> Vec<Diagnostic> {
        self.graph().into_diagnostics()
    }
}
