//! Orders of operators: no one before what feeds it, but where a cycle leaves no choice.

use std::cmp::Reverse;
use std::collections::{BTreeSet, BinaryHeap};

use crate::graph::{EdgeId, FlatGraph, NodeId, components};
use crate::operators::{EdgeKind, Ports};

/// The order in which item types become known, over all edges, and the edges that close a cycle in
/// it.
pub(super) fn for_types(graph: &FlatGraph) -> (Vec<NodeId>, BTreeSet<EdgeId>) {
    order(graph, |_| true)
}

/// The order in which items flow within a tick, and the edges that close a cycle in it.
pub(super) fn for_running(graph: &FlatGraph) -> (Vec<NodeId>, BTreeSet<EdgeId>) {
    order(graph, |kind| kind != EdgeKind::NextTick)
}

/// Kahn's algorithm, in program order where there is a choice. Where only cycles are left, one
/// operator of a first cycle goes ahead of the inputs that it still waits for.
fn order(graph: &FlatGraph, counts: impl Fn(EdgeKind) -> bool) -> (Vec<NodeId>, BTreeSet<EdgeId>) {
    let counted = |edges: &[EdgeId]| -> Vec<EdgeId> {
        edges
            .iter()
            .copied()
            .filter(|edge| counts(graph.kind(*edge)))
            .collect()
    };
    let count = graph.nodes().count();
    let component = components(count, |node| {
        counted(graph.outputs(NodeId(node)))
            .iter()
            .map(|edge| graph.edge(*edge).dst.0)
            .collect()
    });
    let mut pending: Vec<BTreeSet<EdgeId>> = (0..count)
        .map(|node| counted(graph.inputs(NodeId(node))).into_iter().collect())
        .collect();
    let is_free = |pending: &[BTreeSet<EdgeId>], node: usize| pending[node].is_empty();
    let mut ready: BinaryHeap<_> = (0..count)
        .filter(|node| is_free(&pending, *node))
        .map(Reverse)
        .collect();
    let (mut ordered, mut late) = (Vec::with_capacity(count), BTreeSet::new());
    let mut placed = vec![false; count];
    while ordered.len() < count {
        let Some(Reverse(node)) = ready.pop() else {
            let node = first_of_a_cycle(graph, &component, &pending, &placed);
            late.append(&mut pending[node]);
            ready.push(Reverse(node));
            continue;
        };
        placed[node] = true;
        ordered.push(NodeId(node));
        for edge in counted(graph.outputs(NodeId(node))) {
            let next = graph.edge(edge).dst.0;
            if pending[next].remove(&edge) && is_free(&pending, next) && !placed[next] {
                ready.push(Reverse(next));
            }
        }
    }
    (ordered, late)
}

/// The operator that goes first in a cycle: best a merge that has another input already, since that
/// input tells its type; then one that takes items of the last tick.
fn first_of_a_cycle(
    graph: &FlatGraph,
    component: &[usize],
    pending: &[BTreeSet<EdgeId>],
    placed: &[bool],
) -> usize {
    let waits = |node: &usize| !placed[*node] && !pending[*node].is_empty();
    // Components are numbered in topological order: the first waiting one waits for itself only.
    let first = (0..placed.len())
        .filter(waits)
        .map(|node| component[node])
        .min();
    let rank = |node: &usize| {
        let has_input = pending[*node].len() < graph.inputs(NodeId(*node)).len();
        let is_merge = matches!(graph.node(NodeId(*node)).operator.inputs, Ports::Any);
        let only_ticks = pending[*node]
            .iter()
            .all(|edge| graph.kind(*edge) == EdgeKind::NextTick);
        match (has_input, is_merge, only_ticks) {
            (true, true, _) => 0,
            (_, _, true) => 1,
            (true, _, _) => 2,
            _ => 3,
        }
    };
    (0..placed.len())
        .filter(waits)
        .filter(|node| Some(component[*node]) == first)
        .min_by_key(|node| (rank(node), *node))
        .unwrap_or_default()
}
