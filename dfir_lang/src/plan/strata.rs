//! Strata: how many barriers lie before each operator.
//!
//! The operators of a cycle share a stratum, and every barrier edge leads to a higher one.

use crate::graph::FlatGraph;
use crate::operators::EdgeKind;

/// Each operator's stratum.
///
/// The lowest that its inputs allow, raised to the highest that its consumers allow: an operator
/// that feeds only later strata runs there, in one subgraph with them, and nothing is buffered on
/// the way. One that nothing consumes within the tick stays as early as it can be.
pub(super) fn strata(graph: &FlatGraph) -> Vec<usize> {
    let component = graph.components_within_tick();
    let count = component.iter().max().map_or(0, |last| last + 1);
    let mut edges: Vec<_> = graph
        .edges()
        .filter(|(id, _)| graph.kind(*id).is_within_tick())
        .map(|(id, edge)| {
            let height = usize::from(graph.kind(id) == EdgeKind::Barrier);
            (component[edge.src.0], component[edge.dst.0], height)
        })
        .filter(|(src, dst, _)| src != dst)
        .collect();

    // What reads a state is no earlier than what is behind the barrier before that state; where there is
    // none, because the state changes while items pass, the read itself is the barrier.
    edges.extend(graph.reads().iter().map(|read| {
        let height = usize::from(!graph.node(read.src).operator.collects());
        (component[read.src.0], component[read.dst.0], height)
    }));

    // Components are numbered in topological order.
    edges.sort_unstable();
    let mut stratum = vec![0; count];
    for (src, dst, height) in &edges {
        stratum[*dst] = stratum[*dst].max(stratum[*src] + height);
    }
    let mut latest: Vec<Option<usize>> = vec![None; count];
    for (src, dst, height) in edges.iter().rev() {
        let consumer = latest[*dst].unwrap_or(stratum[*dst]);
        let allowed = consumer - height;
        latest[*src] = Some(latest[*src].map_or(allowed, |latest| latest.min(allowed)));
    }
    component
        .iter()
        .map(|number| latest[*number].unwrap_or(stratum[*number]))
        .collect()
}
