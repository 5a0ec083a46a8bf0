//! Cuts a graph into subgraphs and puts them into one linear order.
//!
//! As much as possible stays in one subgraph. An edge is cut where it closes a cycle, where it
//! leads to a later stratum, and where the statements of one subgraph could not nest.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};

use super::{Crossing, Layout, Subgraph};
use crate::graph::{EdgeId, FlatGraph, NodeId, components};
use crate::operators::{EdgeKind, EmitWhen};

/// Subgraphs in their linear order, and how items cross every edge.
pub(super) struct Partition {
    pub(super) crossings: Vec<Crossing>,
    pub(super) subgraphs: Vec<Subgraph>,
}

/// Partitions a graph.
pub(super) fn partition(
    graph: &FlatGraph,
    run_order: &[NodeId],
    feedback: &BTreeSet<EdgeId>,
    strata: &[usize],
) -> Partition {
    let crosses_strata = |id: EdgeId| strata[graph.edge(id).src.0] != strata[graph.edge(id).dst.0];
    let mut crossings: Vec<_> = graph
        .edges()
        .map(|(id, _)| match graph.kind(id) {
            EdgeKind::NextTick | EdgeKind::LazyTick => Crossing::NextTick,
            EdgeKind::Barrier => Crossing::Barrier,
            EdgeKind::Stream if feedback.contains(&id) || crosses_strata(id) => Crossing::Handoff,
            EdgeKind::Stream => Crossing::Inline,
        })
        .collect();
    let mut open = regions(graph, &crossings, run_order);
    let mut laid_out = Vec::new();
    while let Some(nodes) = open.pop() {
        let layout = Layout::new(graph, &crossings, &nodes);
        match layout.conflict(graph) {
            None => laid_out.push((nodes, layout)),
            Some(edge) => {
                crossings[edge.0] = Crossing::Handoff;
                open.extend(regions(graph, &crossings, &nodes));
            }
        }
    }
    let subgraphs: Vec<_> = laid_out
        .into_iter()
        .filter(|(_, layout)| !layout.entries.is_empty())
        .map(|(nodes, layout)| Subgraph {
            stratum: strata[nodes[0].0],
            every_tick: nodes.iter().any(|id| acts_every_tick(graph, *id)),
            layout,
            nodes,
        })
        .collect();
    let subgraphs = in_linear_order(graph, &crossings, run_order, subgraphs);
    Partition {
        crossings,
        subgraphs,
    }
}

/// Groups of operators that inline edges connect, each in running order.
fn regions(graph: &FlatGraph, crossings: &[Crossing], nodes: &[NodeId]) -> Vec<Vec<NodeId>> {
    let mut region: BTreeMap<NodeId, usize> = nodes.iter().map(|id| (*id, usize::MAX)).collect();
    let mut count = 0;
    for root in nodes {
        if region[root] != usize::MAX {
            continue;
        }
        let mut stack = vec![*root];
        while let Some(id) = stack.pop() {
            if region.insert(id, count) == Some(count) {
                continue;
            }
            let adjacent = graph.inputs(id).iter().chain(graph.outputs(id));
            for edge in adjacent.filter(|edge| crossings[edge.0] == Crossing::Inline) {
                let edge = graph.edge(*edge);
                let other = if edge.src == id { edge.dst } else { edge.src };
                if region[&other] == usize::MAX {
                    stack.push(other);
                }
            }
        }
        count += 1;
    }
    let mut regions = vec![Vec::new(); count];
    for id in nodes {
        regions[region[id]].push(*id);
    }
    regions
}

/// Whether an operator puts something out in ticks in which nothing reaches it.
fn acts_every_tick(graph: &FlatGraph, id: NodeId) -> bool {
    let node = graph.node(id);
    let emits = node.operator.emit.is_some_and(|emit| match emit.when {
        EmitWhen::EveryTick => true,
        EmitWhen::AfterInput => node.is_all_static(),
        EmitWhen::AfterInputOnly => false,
    });
    emits || graph.replays(id)
}

/// Producers before consumers, the members of a cycle side by side, else by stratum and then in
/// running order.
fn in_linear_order(
    graph: &FlatGraph,
    crossings: &[Crossing],
    run_order: &[NodeId],
    subgraphs: Vec<Subgraph>,
) -> Vec<Subgraph> {
    let mut subgraph_of = BTreeMap::new();
    for (index, subgraph) in subgraphs.iter().enumerate() {
        subgraph_of.extend(subgraph.nodes.iter().map(|id| (*id, index)));
    }
    let handed_on = graph
        .edges()
        .filter(|(id, _)| matches!(crossings[id.0], Crossing::Handoff | Crossing::Barrier))
        .map(|(_, edge)| (edge.src, edge.dst));
    // What changes a state runs before what reads it.
    let reads = graph.reads().iter().flat_map(|read| {
        let changed_in: Vec<NodeId> = match graph.node(read.src).operator.collects() {
            true => {
                let fed_by = graph.inputs(read.src).iter();
                fed_by.map(|edge| graph.edge(*edge).src).collect()
            }
            false => vec![read.src],
        };
        changed_in.into_iter().map(|changes| (changes, read.dst))
    });
    let edges: BTreeSet<(usize, usize)> = handed_on
        .chain(reads)
        .filter_map(|(src, dst)| Some((*subgraph_of.get(&src)?, *subgraph_of.get(&dst)?)))
        .collect();
    let cycle = components(subgraphs.len(), |index| {
        edges
            .range((index, 0)..(index + 1, 0))
            .map(|(_, dst)| *dst)
            .collect()
    });

    let position: BTreeMap<_, _> = run_order
        .iter()
        .enumerate()
        .map(|(at, id)| (*id, at))
        .collect();
    let key = |index: usize| {
        (
            subgraphs[index].stratum,
            position[&subgraphs[index].nodes[0]],
        )
    };
    let cycle_count = cycle.iter().max().map_or(0, |last| last + 1);
    let mut members = vec![Vec::new(); cycle_count];
    for (index, cycle) in cycle.iter().enumerate() {
        members[*cycle].push(index);
    }
    for members in &mut members {
        members.sort_by_key(|index| key(*index));
    }
    let between: BTreeSet<(usize, usize)> = edges
        .iter()
        .map(|(src, dst)| (cycle[*src], cycle[*dst]))
        .filter(|(src, dst)| src != dst)
        .collect();
    let mut waits = vec![0; cycle_count];
    for (_, dst) in &between {
        waits[*dst] += 1;
    }
    let entry = |cycle: usize| Reverse((key(members[cycle][0]), cycle));
    let mut ready: BinaryHeap<_> = (0..cycle_count)
        .filter(|cycle| waits[*cycle] == 0)
        .map(entry)
        .collect();
    let mut ordered: Vec<usize> = Vec::new();
    while let Some(Reverse((_, cycle))) = ready.pop() {
        ordered.extend(&members[cycle]);
        for (_, dst) in between.range((cycle, 0)..(cycle + 1, 0)) {
            waits[*dst] -= 1;
            if waits[*dst] == 0 {
                ready.push(entry(*dst));
            }
        }
    }
    let mut subgraphs: Vec<Option<Subgraph>> = subgraphs.into_iter().map(Some).collect();
    ordered
        .into_iter()
        .filter_map(|index| subgraphs[index].take())
        .collect()
}
