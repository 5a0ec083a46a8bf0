//! Every name of the emitted code, and the span that it carries.
//!
//! All are `mixed_site`, so none can clash with a user's. What belongs to an operator is located at
//! the operator, so that rustc underlines it where its types do not fit. Operators are numbered as
//! the program mentions them, from one.

use proc_macro2::{Ident, Span};
use quote::format_ident;

use crate::diagnostic::Place;
use crate::graph::{EdgeId, FlatGraph, NodeId};
use crate::operators::Yield;

/// The span of what belongs to no operator.
pub(super) fn flow_span() -> Span {
    Span::mixed_site()
}

/// The graph under construction.
pub(super) fn flow() -> Ident {
    Ident::new("flow", flow_span())
}

/// The counts that a subgraph has to do with.
pub(super) fn counts() -> Ident {
    Ident::new("counts", flow_span())
}

/// What is counted in a run of a subgraph.
pub(super) fn counted() -> Ident {
    Ident::new("counted", flow_span())
}

/// The span of what belongs to an operator.
pub(super) fn span(graph: &FlatGraph, id: NodeId) -> Span {
    Span::mixed_site().located_at(graph.node(id).span())
}

fn of_node(graph: &FlatGraph, prefix: &str, id: NodeId) -> Ident {
    Ident::new(&format!("{prefix}_{}", id.0 + 1), span(graph, id))
}

/// An operator's state.
pub(super) fn state(graph: &FlatGraph, id: NodeId) -> Ident {
    of_node(graph, graph.node(id).operator.name, id)
}

/// The handle by which a barrier input collects into an operator's state.
pub(super) fn collector(graph: &FlatGraph, edge: EdgeId) -> Ident {
    let dst = graph.edge(edge).dst;
    match graph.barriers(dst).count() {
        1 => format_ident!("{}_in", state(graph, dst)),
        _ => format_ident!("{}_in_{}", state(graph, dst), graph.edge(edge).input),
    }
}

/// What an argument has been evaluated to.
pub(super) fn argument(graph: &FlatGraph, id: NodeId, index: usize) -> Ident {
    format_ident!("{}_{index}", of_node(graph, "arg", id))
}

/// The handle on a state that is read before the operator that keeps it is made.
pub(super) fn late_reader(graph: &FlatGraph, read: usize) -> Ident {
    let reader = of_node(graph, "late", graph.reads()[read].reader);
    format_ident!("{reader}_{read}")
}

/// An operator's closure.
pub(super) fn closure(graph: &FlatGraph, id: NodeId) -> Ident {
    of_node(graph, "f", id)
}

/// What feeds an output of a source.
pub(super) fn source(graph: &FlatGraph, id: NodeId, output: usize) -> Ident {
    match output {
        0 => of_node(graph, "src", id),
        _ => format_ident!("{}_{output}", of_node(graph, "src", id)),
    }
}

/// The port that an egress takes from.
pub(super) fn egress(graph: &FlatGraph, id: NodeId) -> Ident {
    of_node(graph, "dst", id)
}

/// The egress's port, open.
pub(super) fn open_egress(graph: &FlatGraph, id: NodeId) -> Ident {
    of_node(graph, "out", id)
}

/// What arrived from an ingress.
pub(super) fn source_batch(graph: &FlatGraph, id: NodeId, output: usize) -> Ident {
    match output {
        0 => of_node(graph, "batch", id),
        _ => format_ident!("{}_{output}", of_node(graph, "batch", id)),
    }
}

/// The type witness of an output.
pub(super) fn items(graph: &FlatGraph, id: NodeId, output: usize) -> Ident {
    match (output, graph.count_yields(id, Yield::Items)) {
        (0, _) | (_, 1) => of_node(graph, "items", id),
        _ => format_ident!("{}_{output}", of_node(graph, "items", id)),
    }
}

/// An item that an operator puts out.
pub(super) fn item(graph: &FlatGraph, id: NodeId) -> Ident {
    of_node(graph, "x", id)
}

/// The closure behind a merge.
pub(super) fn merge(graph: &FlatGraph, id: NodeId) -> Ident {
    of_node(graph, "op", id)
}

fn of_edge(graph: &FlatGraph, prefix: &str, id: EdgeId) -> Ident {
    let edge = graph.edge(id);
    let is_only = graph
        .outputs(edge.src)
        .iter()
        .filter(|other| graph.edge(**other).dst == edge.dst)
        .count()
        == 1;
    let (src, dst) = (edge.src.0 + 1, edge.dst.0 + 1);
    let name = match is_only {
        true => format!("{prefix}_{src}_{dst}"),
        false => format!("{prefix}_{src}_{dst}_{}_{}", edge.output, edge.input),
    };
    Ident::new(&name, span(graph, edge.src))
}

/// The sending end of a cut edge.
pub(super) fn send(graph: &FlatGraph, id: EdgeId) -> Ident {
    of_edge(graph, "send", id)
}

/// The receiving end of a cut edge.
pub(super) fn recv(graph: &FlatGraph, id: EdgeId) -> Ident {
    of_edge(graph, "recv", id)
}

/// The sending end of a cut edge, open.
pub(super) fn open(graph: &FlatGraph, id: EdgeId) -> Ident {
    of_edge(graph, "out", id)
}

/// What arrived over a cut edge.
pub(super) fn batch(graph: &FlatGraph, id: EdgeId) -> Ident {
    of_edge(graph, "batch", id)
}

/// The type witness of an edge whose items are not yet known.
pub(super) fn back(graph: &FlatGraph, id: EdgeId) -> Ident {
    of_edge(graph, "back", id)
}

/// An operator and where it stands, for errors at run time.
pub(super) fn place(graph: &FlatGraph, id: NodeId) -> String {
    let node = graph.node(id);
    format!("{} at {}", node.operator.name, Place(node.span()))
}

/// What the handoffs call an operator.
pub(super) fn label(graph: &FlatGraph, id: NodeId) -> String {
    let node = graph.node(id);
    match &node.variable {
        Some(variable) => format!("{variable}.{}", node.operator.name),
        None => node.operator.name.to_owned(),
    }
}
