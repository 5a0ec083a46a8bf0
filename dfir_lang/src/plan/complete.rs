//! Which inputs are complete before the others of their operator begin.
//!
//! A join that has all of one side before the first item of the other keeps that side alone and
//! streams the other past it.

use std::collections::{BTreeMap, BTreeSet};

use super::{Crossing, Entry, Subgraph};
use crate::graph::{EdgeId, FlatGraph, NodeId, components};
use crate::operators::Ports;

/// The input ports at which everything has arrived, for the tick, before anything arrives at another
/// port of the same operator.
pub(super) fn complete(
    graph: &FlatGraph,
    crossings: &[Crossing],
    subgraphs: &[Subgraph],
) -> BTreeSet<(NodeId, usize)> {
    let cycle_of = cycle_of(graph, crossings, subgraphs);
    let goes_round = |edge: EdgeId| {
        let edge = graph.edge(edge);
        cycle_of.get(&edge.src) == cycle_of.get(&edge.dst)
    };
    // What closes a cycle brings more when the subgraph runs again.
    let recurs = |entry: Entry| {
        matches!(entry, Entry::Buffer(edge)
            if crossings[edge.0] == Crossing::Handoff && goes_round(edge))
    };
    let mut complete = BTreeSet::new();
    for layout in subgraphs.iter().map(|subgraph| &subgraph.layout) {
        // Equal ports are not told apart, so there is nothing to be known of one.
        let has_own_ports =
            |id: &&NodeId| matches!(graph.node(**id).operator.inputs, Ports::Fixed(_));
        for merge in layout.merges.iter().filter(has_own_ports) {
            let ports = graph
                .inputs(*merge)
                .iter()
                .map(|edge| graph.edge(*edge).input);
            let reached: Vec<(usize, Vec<usize>)> = ports
                .map(|port| (port, layout.entries_of(graph, *merge, port).collect()))
                .collect();
            for (port, entries) in &reached {
                let Some(last) = entries.last() else {
                    continue;
                };
                let mut others = reached.iter().filter(|(other, _)| other != port);
                let is_first = others.all(|(_, later)| later.iter().all(|entry| entry > last));
                if is_first && !entries.iter().any(|entry| recurs(layout.entries[*entry])) {
                    complete.insert((*merge, *port));
                }
            }
        }
    }
    complete
}

/// The cycle of subgraphs that each operator's subgraph is in: subgraphs of one number run again
/// because of each other.
fn cycle_of(
    graph: &FlatGraph,
    crossings: &[Crossing],
    subgraphs: &[Subgraph],
) -> BTreeMap<NodeId, usize> {
    let numbered = subgraphs.iter().enumerate();
    let subgraph_of: BTreeMap<NodeId, usize> = numbered
        .flat_map(|(index, subgraph)| subgraph.nodes.iter().map(move |id| (*id, index)))
        .collect();
    let cycle = components(subgraphs.len(), |index| {
        let leaving = subgraphs[index]
            .nodes
            .iter()
            .flat_map(|id| graph.outputs(*id));
        let handed_on = leaving.filter(|edge| crossings[edge.0] == Crossing::Handoff);
        handed_on
            .filter_map(|edge| subgraph_of.get(&graph.edge(*edge).dst).copied())
            .collect()
    });
    subgraph_of
        .into_iter()
        .map(|(id, index)| (id, cycle[index]))
        .collect()
}
