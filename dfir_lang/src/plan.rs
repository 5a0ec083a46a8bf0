//! Stage 3: how a graph runs.
//!
//! A [`Plan`] decides everything that the emitted code shows: the order in which operators are set
//! up, which edges are plain statements and which are cut, which operators make up a subgraph, the
//! order of the subgraphs, and what enters each of them in which order. `emit` only prints it.

mod backpressure;
mod complete;
mod layout;
mod order;
mod partition;
mod strata;

use std::collections::BTreeSet;

use crate::graph::{EdgeId, FlatGraph, NodeId};

pub(crate) use layout::Layout;

/// A planned program.
pub struct Plan {
    /// What is planned.
    pub graph: FlatGraph,
    /// The operators in the order in which their item types become known.
    pub setup: Vec<NodeId>,
    /// The edges whose type is known only after the operator that they lead to has been set up.
    pub typed_late: BTreeSet<EdgeId>,
    /// The reads, by index, whose state is made only after the operator that reads it.
    pub read_late: BTreeSet<usize>,
    /// For each edge, how items cross it.
    pub crossings: Vec<Crossing>,
    /// The subgraphs, in the one linear order in which a tick runs them.
    pub subgraphs: Vec<Subgraph>,
    /// The input ports at which everything arrives before anything does at another port of the
    /// operator.
    pub complete: BTreeSet<(NodeId, usize)>,
    /// For each egress, the ingresses from which it can be reached; both are numbered as the setup
    /// makes them.
    pub holds_up: Vec<Vec<usize>>,
}

impl Plan {
    /// How items cross an edge.
    pub fn crossing(&self, id: EdgeId) -> Crossing {
        self.crossings[id.0]
    }

    /// The port of an operator at which everything arrives before anything does at another.
    pub fn complete_port(&self, id: NodeId) -> Option<usize> {
        let mut ports = self.complete.range((id, 0)..=(id, usize::MAX));
        ports.next().map(|(_, port)| *port)
    }
}

/// How items cross an edge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Crossing {
    /// As statements of one loop body.
    Inline,
    /// Through a buffer, to a subgraph that runs later in the tick, or again.
    Handoff,
    /// Into the state of the operator behind the edge.
    Barrier,
    /// Through a buffer, to the next tick.
    NextTick,
}

/// Operators that run as one piece of straight code.
#[derive(Debug)]
pub struct Subgraph {
    /// The operators, no one before what feeds it inside the subgraph.
    pub nodes: Vec<NodeId>,
    /// What items come from, in the order in which it is drained, and how its statements nest.
    pub(crate) layout: Layout,
    /// How many barriers lie before it.
    pub stratum: usize,
    /// Whether it runs in every tick, with input or without.
    pub every_tick: bool,
}

impl Subgraph {
    /// What items come from, in the order in which it is drained.
    pub fn entries(&self) -> &[Entry] {
        &self.layout.entries
    }
}

/// What items enter a subgraph from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    /// What an operator puts out again in every tick.
    Replay(NodeId),
    /// The given output of a source.
    Source(NodeId, usize),
    /// What an operator puts out now that its barrier inputs are complete.
    Emit(NodeId),
    /// A cut edge.
    Buffer(EdgeId),
}

/// Plans a checked graph.
pub fn plan(graph: FlatGraph) -> Plan {
    let types = order::for_types(&graph);
    let (run_order, feedback) = order::for_running(&graph);
    let strata = strata::strata(&graph);
    let partition = partition::partition(&graph, &run_order, &feedback, &strata);
    let complete = complete::complete(&graph, &partition.crossings, &partition.subgraphs);
    let holds_up = backpressure::holds_up(&graph, &types.nodes);
    Plan {
        setup: types.nodes,
        typed_late: types.late_edges,
        read_late: types.late_reads,
        crossings: partition.crossings,
        subgraphs: partition.subgraphs,
        complete,
        holds_up,
        graph,
    }
}
