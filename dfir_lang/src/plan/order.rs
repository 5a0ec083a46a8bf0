//! Orders of operators: no one before what it depends on, but where a cycle leaves no choice.

use std::cmp::Reverse;
use std::collections::{BTreeSet, BinaryHeap};

use crate::graph::{EdgeId, FlatGraph, NodeId, components};
use crate::operators::Ports;

/// Why one operator comes before another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Dependency {
    /// It feeds it.
    Edge(EdgeId),
    /// Its state is read by it; an index into the graph's reads.
    Read(usize),
}

/// The order in which types become known, of items over all edges and of states that are read.
pub(super) struct TypeOrder {
    pub(super) nodes: Vec<NodeId>,
    /// The edges that lead back in it: their type is known only after what they lead to.
    pub(super) late_edges: BTreeSet<EdgeId>,
    /// The reads whose state is made only after what reads it.
    pub(super) late_reads: BTreeSet<usize>,
}

/// The order in which types become known.
pub(super) fn for_types(graph: &FlatGraph) -> TypeOrder {
    let edges = graph.edges().map(|(id, _)| Dependency::Edge(id));
    let reads = (0..graph.reads().len()).map(Dependency::Read);
    let (nodes, late) = order(graph, &edges.chain(reads).collect::<Vec<_>>());
    let (mut late_edges, mut late_reads) = (BTreeSet::new(), BTreeSet::new());
    for dependency in late {
        match dependency {
            Dependency::Edge(edge) => late_edges.insert(edge),
            Dependency::Read(read) => late_reads.insert(read),
        };
    }
    TypeOrder {
        nodes,
        late_edges,
        late_reads,
    }
}

/// The order in which items flow within a tick, and the edges that close a cycle in it.
pub(super) fn for_running(graph: &FlatGraph) -> (Vec<NodeId>, BTreeSet<EdgeId>) {
    let within_tick = graph.edges().map(|(id, _)| id);
    let within_tick = within_tick.filter(|id| graph.kind(*id).is_within_tick());
    let (nodes, late) = order(
        graph,
        &within_tick.map(Dependency::Edge).collect::<Vec<_>>(),
    );
    let edge = |dependency| match dependency {
        Dependency::Edge(edge) => Some(edge),
        Dependency::Read(_) => None,
    };
    (nodes, late.into_iter().filter_map(edge).collect())
}

/// What comes first, and what after it.
fn ends(graph: &FlatGraph, dependency: Dependency) -> (usize, usize) {
    match dependency {
        Dependency::Edge(edge) => (graph.edge(edge).src.0, graph.edge(edge).dst.0),
        Dependency::Read(read) => (graph.reads()[read].src.0, graph.reads()[read].dst.0),
    }
}

/// Kahn's algorithm, in program order where there is a choice. Where only cycles are left, one
/// operator of a first cycle goes ahead of what it still waits for.
fn order(graph: &FlatGraph, counted: &[Dependency]) -> (Vec<NodeId>, BTreeSet<Dependency>) {
    let count = graph.nodes().count();
    let (mut pending, mut leaving) = (vec![BTreeSet::new(); count], vec![Vec::new(); count]);
    for dependency in counted {
        let (first, then) = ends(graph, *dependency);
        pending[then].insert(*dependency);
        leaving[first].push((*dependency, then));
    }
    let component = components(count, |node| {
        leaving[node].iter().map(|(_, then)| *then).collect()
    });
    let is_free = |pending: &[BTreeSet<Dependency>], node: usize| pending[node].is_empty();
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
        for (dependency, next) in &leaving[node] {
            if pending[*next].remove(dependency) && is_free(&pending, *next) && !placed[*next] {
                ready.push(Reverse(*next));
            }
        }
    }
    (ordered, late)
}

/// The operator that goes first in a cycle: best a merge that has another input already, since that
/// input tells its type; then one that takes items of the last tick; one that reads a state that is not
/// there yet only where nothing else is left.
fn first_of_a_cycle(
    graph: &FlatGraph,
    component: &[usize],
    pending: &[BTreeSet<Dependency>],
    placed: &[bool],
) -> usize {
    let waits = |node: &usize| !placed[*node] && !pending[*node].is_empty();
    // Components are numbered in topological order: the first waiting one waits for itself only.
    let first = (0..placed.len())
        .filter(waits)
        .map(|node| component[node])
        .min();
    let rank = |node: &usize| {
        let waits_for = &pending[*node];
        let edges = waits_for.iter().filter_map(|dependency| match dependency {
            Dependency::Edge(edge) => Some(*edge),
            Dependency::Read(_) => None,
        });
        let has_input = edges.clone().count() < graph.inputs(NodeId(*node)).len();
        let is_merge = matches!(graph.node(NodeId(*node)).operator.inputs, Ports::Any);
        let only_ticks = edges.clone().all(|edge| !graph.kind(edge).is_within_tick());
        let reads = edges.count() < waits_for.len();
        match (has_input, is_merge, only_ticks) {
            _ if reads => 4,
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
