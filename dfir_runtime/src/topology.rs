//! Who writes and who reads each edge, and what follows from it: which ingresses reach an egress.
//!
//! Recorded while a graph is built, read only when an egress is congested and the compiler left no
//! table, or when somebody looks at the graph. Nothing here runs anything.

/// An edge between two subgraphs, or a state that two of them share.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct EdgeId(usize);

/// What stands between the ends of an edge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum EdgeKind {
    /// A buffer for the same tick.
    Now,
    /// A buffer for the next tick, which it asks for.
    NextTick,
    /// A buffer for the next tick, whatever starts that.
    LazyTick,
    /// A state.
    State,
}

/// What an edge begins or ends at; each by its index among its kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Node {
    /// A subgraph, by its position in the schedule.
    Subgraph(usize),
    /// An ingress.
    Ingress(usize),
    /// An egress.
    Egress(usize),
}

/// The ends of all edges of a graph.
#[derive(Debug, Default)]
pub(crate) struct Topology {
    edges: Vec<EdgeKind>,
    // Flat lists, in the order of binding: building a graph must stay cheap, and few are ever asked.
    writes: Vec<(Node, EdgeId)>,
    reads: Vec<(Node, EdgeId)>,
}

impl Topology {
    /// A new edge, without ends.
    pub(crate) fn add_edge(&mut self, kind: EdgeKind) -> EdgeId {
        self.edges.push(kind);
        EdgeId(self.edges.len() - 1)
    }

    /// Records that `node` puts items into `edge`.
    pub(crate) fn add_write(&mut self, node: Node, edge: EdgeId) {
        self.writes.push((node, edge));
    }

    /// Records that `node` takes items out of `edge`.
    pub(crate) fn add_read(&mut self, node: Node, edge: EdgeId) {
        self.reads.push((node, edge));
    }

    /// Each writer of an edge with each reader of it, by writer as they were bound.
    #[cfg(feature = "graph")]
    pub(crate) fn links(&self) -> impl Iterator<Item = (Node, Node, EdgeKind)> {
        self.writes.iter().flat_map(move |&(src, edge)| {
            let readers = self.reads.iter().filter(move |read| read.1 == edge);
            readers.map(move |&(dst, _)| (src, dst, self.edges[edge.0]))
        })
    }

    /// The ingresses from which items can come to `egress`, in ascending order.
    pub(crate) fn ingresses_reaching(&self, egress: usize) -> Vec<usize> {
        let mut writers = vec![Vec::new(); self.edges.len()];
        for &(node, edge) in &self.writes {
            writers[edge.0].push(node);
        }
        let mut inputs: Vec<Vec<EdgeId>> = Vec::new();
        for &(node, edge) in &self.reads {
            if let Node::Subgraph(index) = node {
                inputs.resize_with(inputs.len().max(index + 1), Vec::new);
                inputs[index].push(edge);
            }
        }
        let mut is_seen = vec![false; self.edges.len()];
        let mut ingresses = Vec::new();
        let of_egress = |&&(node, _): &&(Node, EdgeId)| node == Node::Egress(egress);
        let mut open: Vec<EdgeId> = self
            .reads
            .iter()
            .filter(of_egress)
            .map(|read| read.1)
            .collect();
        while let Some(edge) = open.pop() {
            if std::mem::replace(&mut is_seen[edge.0], true) {
                continue;
            }
            for &writer in &writers[edge.0] {
                match writer {
                    Node::Subgraph(index) => open.extend(inputs.get(index).into_iter().flatten()),
                    Node::Ingress(index) => ingresses.push(index),
                    // An egress only reads.
                    Node::Egress(_) => {}
                }
            }
        }
        ingresses.sort_unstable();
        ingresses.dedup();
        ingresses
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edge(topology: &mut Topology, from: Node, to: Node) {
        let edge = topology.add_edge(EdgeKind::Now);
        topology.add_write(from, edge);
        topology.add_read(to, edge);
    }

    #[test]
    fn only_what_leads_to_an_egress_reaches_it() {
        use Node::{Egress, Ingress, Subgraph};
        let mut topology = Topology::default();
        edge(&mut topology, Ingress(0), Subgraph(0));
        edge(&mut topology, Ingress(1), Subgraph(1));
        edge(&mut topology, Ingress(2), Subgraph(1));
        edge(&mut topology, Subgraph(0), Subgraph(2));
        edge(&mut topology, Subgraph(1), Subgraph(3));
        // A cycle, which must not keep the search from ending.
        edge(&mut topology, Subgraph(3), Subgraph(1));
        edge(&mut topology, Subgraph(2), Egress(0));
        edge(&mut topology, Subgraph(3), Egress(1));
        edge(&mut topology, Ingress(3), Egress(1));
        assert_eq!(topology.ingresses_reaching(0), [0]);
        assert_eq!(topology.ingresses_reaching(1), [1, 2, 3]);
        assert_eq!(topology.ingresses_reaching(2), [0; 0]);
    }

    #[test]
    fn an_edge_may_have_several_ends() {
        let mut topology = Topology::default();
        let state = topology.add_edge(EdgeKind::State);
        topology.add_write(Node::Subgraph(0), state);
        topology.add_write(Node::Subgraph(1), state);
        topology.add_read(Node::Subgraph(2), state);
        edge(&mut topology, Node::Ingress(0), Node::Subgraph(0));
        edge(&mut topology, Node::Ingress(1), Node::Subgraph(1));
        edge(&mut topology, Node::Subgraph(2), Node::Egress(0));
        assert_eq!(topology.ingresses_reaching(0), [0, 1]);
    }
}
