//! Which inputs are complete before the others of their operator begin.
//!
//! A join that has all of one side before the first item of the other keeps that side alone and
//! streams the other past it.

use std::collections::{BTreeMap, BTreeSet};

use super::{Crossing, Entry, Layout, Subgraph};
use crate::graph::{EdgeId, FlatGraph, NodeId, components};

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
    let mut complete = BTreeSet::new();
    for subgraph in subgraphs {
        let layout = Layout::new(graph, crossings, &subgraph.nodes);
        for merge in &layout.merges {
            for (port, others) in ports(graph, &layout, *merge) {
                let Some(last) = layout.entries_of(graph, *merge, port).max() else {
                    continue;
                };
                // What closes a cycle brings more when the subgraph runs again.
                let recurs = layout.entries_of(graph, *merge, port).any(|entry| {
                    matches!(layout.entries[entry], Entry::Buffer(edge)
                        if crossings[edge.0] == Crossing::Handoff && goes_round(edge))
                });
                let mut later = others
                    .iter()
                    .flat_map(|other| layout.entries_of(graph, *merge, *other));
                if !recurs && later.all(|entry| entry > last) {
                    complete.insert((*merge, port));
                }
            }
        }
    }
    complete
}

/// Each port at which items stream in, with the others.
fn ports(graph: &FlatGraph, layout: &Layout, merge: NodeId) -> Vec<(usize, Vec<usize>)> {
    let numbers: Vec<usize> = graph
        .inputs(merge)
        .iter()
        .map(|edge| graph.edge(*edge).input)
        .filter(|port| layout.entries_of(graph, merge, *port).next().is_some())
        .collect();
    let others = |port: usize| {
        numbers
            .iter()
            .copied()
            .filter(move |other| *other != port)
            .collect()
    };
    numbers.iter().map(|port| (*port, others(*port))).collect()
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
