//! The plan of a graph, as data to look at.

/// The plan that the compiler made of a program: its subgraphs, operators and handoffs.
///
/// ```
/// let mut flow = dfir_runtime::Dfir::new();
/// flow.add_subgraph("by hand", (), (), |_, (), ()| {});
/// // A graph that was built by hand has no plan.
/// assert!(flow.graph().is_none());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Graph {
    mermaid: &'static str,
}

impl Graph {
    pub(crate) fn new(mermaid: &'static str) -> Self {
        Self { mermaid }
    }

    /// The plan as a Mermaid flow chart.
    pub fn to_mermaid(&self) -> &str {
        self.mermaid
    }
}
