//! Stage 2: what is connected to what.
//!
//! A [`FlatGraph`] is a program with every name looked up: a list of operators and a list of edges
//! between their ports. It is immutable once resolved. How it will run is not here but in `plan`.

mod check;
mod cycles;
mod ports;
mod reads;
mod resolve;

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span};
use syn::ItemUse;

use crate::operators::{EdgeKind, Operator, Ports, Yield, Yields};
use crate::syntax::{Call, Port, PortLabel};

pub use check::check;
pub use cycles::components;
pub use reads::Read;
pub use resolve::resolve;

/// An operator of a [`FlatGraph`], by its place in the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub usize);

/// An edge of a [`FlatGraph`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EdgeId(pub usize);

/// A resolved program.
pub struct FlatGraph {
    /// The `use` items of the program.
    pub uses: Vec<ItemUse>,
    nodes: Vec<Node>,
    edges: Vec<Edge>,
    /// For each node, its inputs in port order, then its outputs.
    adjacency: Vec<(Vec<EdgeId>, Vec<EdgeId>)>,
    reads: Vec<Read>,
    /// The barriers that are none because a cycle goes through them.
    streams: BTreeSet<EdgeId>,
    wiring: Wiring,
}

/// Whether all connections that the program means are in the graph.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wiring {
    /// They are.
    Complete,
    /// A mistake has left some out: what is missing then is no mistake of its own.
    HasGaps,
}

/// One operator of the program.
pub struct Node {
    /// What it is.
    pub operator: &'static Operator,
    /// How it was called.
    pub call: Call,
    /// The name that its pipeline is assigned to.
    pub variable: Option<Ident>,
}

impl Node {
    /// Where errors about it are shown.
    pub fn span(&self) -> Span {
        self.call.name.span()
    }

    /// Whether what the given port remembers is kept for ever. One lifetime holds for all ports.
    pub fn is_static(&self, port: usize) -> bool {
        let lifetimes = &self.call.lifetimes;
        lifetimes
            .get(port)
            .or(lifetimes.last())
            .is_some_and(|lifetime| lifetime.ident == "static")
    }

    /// Whether what every port remembers is kept for ever.
    pub fn is_all_static(&self) -> bool {
        (0..self.operator.lifetimes.max(1)).all(|port| self.is_static(port))
    }
}

/// A connection from an output port to an input port.
pub struct Edge {
    /// Where items come from.
    pub src: NodeId,
    /// Where they go.
    pub dst: NodeId,
    /// The output port, if it is written.
    pub src_port: Option<Port>,
    /// The input port, if it is written.
    pub dst_port: Option<Port>,
    /// The number of the output port.
    pub output: usize,
    /// The number of the input port.
    pub input: usize,
}

impl FlatGraph {
    /// Puts nodes and edges together: edges are numbered by port on both sides.
    fn new(
        uses: Vec<ItemUse>,
        nodes: Vec<Node>,
        mut edges: Vec<Edge>,
        reads: Vec<Read>,
        wiring: Wiring,
    ) -> Self {
        let mut adjacency = vec![(Vec::new(), Vec::new()); nodes.len()];
        for (index, edge) in edges.iter().enumerate() {
            adjacency[edge.dst.0].0.push(EdgeId(index));
            adjacency[edge.src.0].1.push(EdgeId(index));
        }
        for (node, (inputs, outputs)) in nodes.iter().zip(&mut adjacency) {
            let label = |port: &Option<Port>| port.as_ref().map(|port| port.label.clone());
            let numbers = number(node.operator.inputs, inputs, |edge| {
                label(&edges[edge.0].dst_port)
            });
            for (edge, number) in inputs.iter().zip(numbers) {
                edges[edge.0].input = number;
            }
            let numbers = number(node.operator.outputs, outputs, |edge| {
                label(&edges[edge.0].src_port)
            });
            for (edge, number) in outputs.iter().zip(numbers) {
                edges[edge.0].output = number;
            }
        }
        let mut graph = Self {
            uses,
            nodes,
            edges,
            adjacency,
            reads,
            streams: BTreeSet::new(),
            wiring,
        };
        graph.streams = graph.streams_in_cycles();
        graph
    }

    /// The operators, in the order of the program.
    pub fn nodes(&self) -> impl Iterator<Item = (NodeId, &Node)> {
        self.nodes
            .iter()
            .enumerate()
            .map(|(index, node)| (NodeId(index), node))
    }

    /// The edges, in the order of the program.
    pub fn edges(&self) -> impl Iterator<Item = (EdgeId, &Edge)> {
        self.edges
            .iter()
            .enumerate()
            .map(|(index, edge)| (EdgeId(index), edge))
    }

    /// One operator.
    pub fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id.0]
    }

    /// One edge.
    pub fn edge(&self, id: EdgeId) -> &Edge {
        &self.edges[id.0]
    }

    /// The edges into an operator, in port order.
    pub fn inputs(&self, id: NodeId) -> &[EdgeId] {
        &self.adjacency[id.0].0
    }

    /// The edges out of an operator, in port order.
    pub fn outputs(&self, id: NodeId) -> &[EdgeId] {
        &self.adjacency[id.0].1
    }

    /// The reads of state, in the order of the program.
    pub fn reads(&self) -> &[Read] {
        &self.reads
    }

    /// Whether an operator puts out a clone of the state that it has collected, which it keeps for later ticks or
    /// for others that read it.
    pub fn shows_state(&self, id: NodeId) -> bool {
        let node = self.node(id);
        let is_read = || self.reads.iter().any(|read| read.src == id);
        let collects = node.operator.is_readable && node.operator.collects();
        collects && (node.is_static(0) || is_read())
    }

    /// What making an operator gives.
    pub fn yields(&self, id: NodeId) -> impl Iterator<Item = Yield> {
        let (yields, outputs) = match self.node(id).operator.yields {
            Yields::Always(yields) => (yields, 0),
            Yields::ByWiring(yields) => (yields(self, id), 0),
            Yields::AndOutputs(yields) => (yields, self.outputs(id).len()),
        };
        let items = std::iter::repeat_n(Yield::Items, outputs);
        yields.iter().copied().chain(items)
    }

    /// How often an operator's making gives `wanted`.
    pub fn count_yields(&self, id: NodeId, wanted: Yield) -> usize {
        self.yields(id).filter(|given| *given == wanted).count()
    }

    /// Whether an operator puts out again in every tick what it kept.
    pub fn replays(&self, id: NodeId) -> bool {
        let node = self.node(id);
        node.operator
            .replay
            .is_some_and(|replay| replay.ports.iter().all(|port| node.is_static(*port)))
    }

    /// How items pass along an edge.
    pub fn kind(&self, id: EdgeId) -> EdgeKind {
        let edge = self.edge(id);
        match self.node(edge.dst).operator.inputs {
            Ports::Fixed(_) if self.streams.contains(&id) => EdgeKind::Stream,
            Ports::Fixed(forms) => forms
                .get(edge.input)
                .map_or(EdgeKind::Stream, |form| form.edge),
            Ports::Numbered if edge.input + 1 < self.inputs(edge.dst).len() => EdgeKind::Barrier,
            Ports::Numbered | Ports::Any | Ports::Labelled => EdgeKind::Stream,
        }
    }

    /// The inputs of an operator that collect into its state.
    pub fn barriers(&self, id: NodeId) -> impl Iterator<Item = EdgeId> {
        let inputs = self.inputs(id).iter().copied();
        inputs.filter(|edge| self.kind(*edge) == EdgeKind::Barrier)
    }

    /// Whether several inputs of an operator collect into its state. They may stand in one subgraph, where not
    /// all can have it open, so each opens it for an item.
    pub fn shares_state(&self, id: NodeId) -> bool {
        self.barriers(id).nth(1).is_some()
    }
}

/// Sorts the edges on one side of a node into port order and says each one's port number.
fn number(
    ports: Ports,
    edges: &mut [EdgeId],
    label: impl Fn(EdgeId) -> Option<PortLabel>,
) -> Vec<usize> {
    match ports {
        Ports::Fixed(_) => {
            let position =
                |edge: EdgeId| ports.position(label(edge).as_ref()).unwrap_or(usize::MAX);
            edges.sort_by_key(|edge| position(*edge));
            edges.iter().map(|edge| position(*edge)).collect()
        }
        Ports::Any | Ports::Labelled | Ports::Numbered => {
            // Numbers, then names, then those without a label as they were connected.
            edges.sort_by_key(|edge| (label(*edge).is_none(), label(*edge)));
            (0..edges.len()).collect()
        }
    }
}
