//! The plan of a graph that was built by hand: what was added to it, and the edges between.

use super::{Crossing, Edge, Graph, Operator, Subgraph};
use crate::Dfir;
use crate::subgraph::Runs;
use crate::topology::{EdgeKind, Node};

/// What can be known of a graph without a program: each subgraph, ingress and egress is one operator.
pub(crate) fn by_hand(flow: &Dfir<'_>) -> Graph {
    let mut graph = Graph::default();
    for (index, (name, runs)) in flow.subgraphs.iter().enumerate() {
        graph.subgraphs.push(Subgraph {
            stratum: None,
            every_tick: runs == Runs::EveryTick,
        });
        graph.push_operator(name, Some(index));
    }
    for name in flow.ingresses.names().chain(flow.egresses.names()) {
        graph.push_operator(name, None);
    }
    let first_ingress = flow.subgraphs.len() + 1;
    let first_egress = first_ingress + flow.ingresses.len();
    let number = |node| match node {
        Node::Subgraph(index) => index + 1,
        Node::Ingress(index) => first_ingress + index,
        Node::Egress(index) => first_egress + index,
    };
    let links = flow.topology.links();
    graph.edges.extend(links.map(|(src, dst, kind)| Edge {
        src: number(src),
        dst: number(dst),
        src_port: None,
        dst_port: None,
        crossing: match kind {
            EdgeKind::Now => Crossing::Handoff,
            EdgeKind::NextTick => Crossing::NextTick,
            EdgeKind::LazyTick => Crossing::LazyTick,
            EdgeKind::State => Crossing::Barrier,
        },
    }));
    graph
}

impl Graph {
    /// Adds what goes by a name alone.
    fn push_operator(&mut self, name: &str, subgraph: Option<usize>) {
        self.operators.push(Operator {
            id: self.operators.len() + 1,
            name: name.to_owned(),
            variable: None,
            text: name.to_owned(),
            subgraph,
        });
    }
}
