//! What a picture shows.

use super::{Crossing, Edge, Operator};

/// What a picture of a [`Graph`](super::Graph) shows. By default, everything.
///
/// ```
/// use dfir_runtime::GraphOptions;
///
/// // The program as it was written, without how it runs.
/// let options = GraphOptions::new().subgraphs(false).handoffs(false);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GraphOptions {
    pub(super) subgraphs: bool,
    names: bool,
    handoffs: bool,
    short_text: bool,
}

impl GraphOptions {
    /// Everything is shown.
    pub fn new() -> Self {
        Self {
            subgraphs: true,
            names: true,
            handoffs: true,
            short_text: false,
        }
    }

    /// Whether operators stand in a box for each subgraph.
    #[must_use]
    pub fn subgraphs(mut self, shown: bool) -> Self {
        self.subgraphs = shown;
        self
    }

    /// Whether an operator is called by the name that its pipeline is assigned to, as in `words.map(..)`.
    #[must_use]
    pub fn names(mut self, shown: bool) -> Self {
        self.names = shown;
        self
    }

    /// Whether edges through a handoff differ from those within a subgraph. Barriers and edges into the next
    /// tick are marked in any case, since they are part of what a program means.
    #[must_use]
    pub fn handoffs(mut self, shown: bool) -> Self {
        self.handoffs = shown;
        self
    }

    /// Whether an operator is shown as `map` only, and not with its arguments.
    #[must_use]
    pub fn short_text(mut self, short: bool) -> Self {
        self.short_text = short;
        self
    }

    /// What stands in the box of an operator.
    pub(super) fn label(&self, operator: &Operator) -> String {
        let text = match self.short_text {
            true => &operator.name,
            false => &operator.text,
        };
        match &operator.variable {
            Some(variable) if self.names => format!("{variable}.{text}"),
            _ => text.to_owned(),
        }
    }

    /// As what an edge is drawn.
    pub(super) fn crossing(&self, edge: &Edge) -> Crossing {
        match edge.crossing {
            Crossing::Handoff if !self.handoffs => Crossing::Inline,
            crossing => crossing,
        }
    }
}

impl Default for GraphOptions {
    fn default() -> Self {
        Self::new()
    }
}
