//! The counts of the items that arrive at operators, where they are wanted.
//!
//! An item is counted where the statement of its operator begins: every way by which one can arrive leads there,
//! however the plan lays the operator out. What it is counted with is a local of the subgraph's closure, which adds to
//! the counts of the graph when a run is over.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote_spanned;

use super::names;
use crate::diagnostic::Place;
use crate::graph::NodeId;
use crate::plan::{Crossing, Entry, Plan, Subgraph};

/// What a flow counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counting {
    /// What the runtime counts by the batch. The emitted code counts nothing itself.
    Batches,
    /// Each item that arrives at an operator, too.
    Items,
}

/// The operators at which a subgraph counts items; none if nothing is counted.
pub(super) struct Counted(Vec<NodeId>);

impl Counted {
    pub(super) fn of(plan: &Plan, subgraph: &Subgraph, counting: Counting) -> Self {
        let graph = &plan.graph;
        if counting == Counting::Batches {
            return Self(Vec::new());
        }
        let entered = subgraph.entries().iter().filter_map(|entry| match entry {
            Entry::Source(id, output) => is_counted_source(plan, *id, *output).then_some(*id),
            Entry::Buffer(edge) => Some(graph.edge(*edge).dst),
            Entry::Emit(_) | Entry::Replay(_) => None,
        });
        let left = subgraph.nodes.iter().flat_map(|id| graph.outputs(*id));
        let reached = left
            .filter(|edge| matches!(plan.crossing(**edge), Crossing::Inline | Crossing::Barrier))
            .map(|edge| graph.edge(*edge).dst);
        let operators: BTreeSet<_> = entered.chain(reached).collect();
        Self(operators.into_iter().collect())
    }

    /// What the subgraph counts with, made beside it.
    pub(super) fn counts(&self) -> TokenStream {
        if self.0.is_empty() {
            return TokenStream::new();
        }
        let (flow, counts) = (names::flow(), names::counts());
        let operators = self.0.iter().map(|id| Literal::usize_unsuffixed(id.0));
        quote_spanned!(counts.span()=> let #counts = #flow.operator_counts([#(#operators),*]);)
    }

    /// A run of the subgraph begins.
    pub(super) fn begin(&self) -> TokenStream {
        if self.0.is_empty() {
            return TokenStream::new();
        }
        let (counts, counted) = (names::counts(), names::counted());
        quote_spanned!(counted.span()=> let #counted = #counts.begin();)
    }

    /// An item arrives at an operator, or a source puts one out.
    pub(super) fn count(&self, id: NodeId) -> TokenStream {
        let Ok(index) = self.0.binary_search(&id) else {
            return TokenStream::new();
        };
        let (counted, index) = (names::counted(), Literal::usize_unsuffixed(index));
        quote_spanned!(counted.span()=> #counted.count(#index);)
    }
}

/// Whether what leaves by this output of an operator is counted as its own: it is a source, and these are not
/// its events.
pub(super) fn is_counted_source(plan: &Plan, id: NodeId, output: usize) -> bool {
    plan.graph.inputs(id).is_empty() && output == 0
}

/// Tells the flow which operators there are, so that their counts have names.
pub(super) fn operators(plan: &Plan, counting: Counting) -> TokenStream {
    if counting == Counting::Batches {
        return TokenStream::new();
    }
    let (flow, span) = (names::flow(), names::flow_span());
    let operators = plan.graph.nodes().map(|(id, node)| {
        let (name, place) = (node.operator.name, Place(node.span()).to_string());
        let runs_in = |subgraph: &Subgraph| subgraph.nodes.contains(&id);
        let subgraph = match plan.subgraphs.iter().position(runs_in) {
            Some(index) => {
                let index = Literal::usize_unsuffixed(index);
                quote_spanned!(span=> ::core::option::Option::Some(#index))
            }
            None => quote_spanned!(span=> ::core::option::Option::None),
        };
        quote_spanned!(span=> (#name, #place, #subgraph))
    });
    quote_spanned!(span=> #flow.name_operators(&[#(#operators),*]);)
}
