//! Backpressure: from which ingresses each egress can be reached.

use crate::graph::{FlatGraph, NodeId};
use crate::operators::Yield;

/// For each egress, the ingresses that feed it, both numbered in setup order. Items that go through
/// a later tick count as well: they arrive in the end.
pub(super) fn holds_up(graph: &FlatGraph, setup: &[NodeId]) -> Vec<Vec<usize>> {
    let numbered = |wanted: Yield| -> Vec<(NodeId, usize)> {
        let of_node = |id: &NodeId| {
            (0..graph.count_yields(*id, wanted)).map({
                let id = *id;
                move |nth| (id, nth)
            })
        };
        setup.iter().flat_map(of_node).collect()
    };
    let mut holds_up = vec![Vec::new(); numbered(Yield::Egress).len()];
    if holds_up.is_empty() {
        return holds_up;
    }
    for (ingress, (node, output)) in numbered(Yield::Ingress).into_iter().enumerate() {
        let reached = reached_from(graph, node, output);
        for (egress, (node, _)) in numbered(Yield::Egress).into_iter().enumerate() {
            if reached[node.0] {
                holds_up[egress].push(ingress);
            }
        }
    }
    holds_up
}

/// The operators behind one output.
fn reached_from(graph: &FlatGraph, node: NodeId, output: usize) -> Vec<bool> {
    let mut reached = vec![false; graph.nodes().count()];
    let behind = graph.outputs(node).iter().map(|edge| graph.edge(*edge));
    let mut stack: Vec<_> = behind
        .filter(|edge| edge.output == output)
        .map(|edge| edge.dst)
        .collect();
    while let Some(node) = stack.pop() {
        if !std::mem::replace(&mut reached[node.0], true) {
            stack.extend(graph.outputs(node).iter().map(|edge| graph.edge(*edge).dst));
        }
    }
    reached
}
