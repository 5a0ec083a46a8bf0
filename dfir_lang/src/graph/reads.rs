//! Reads of state, `#name`: which operator's state a closure of another one looks at.
//!
//! A read is an edge that no items flow along: the state has to be complete when the closure runs, as
//! behind a barrier.

use proc_macro2::Ident;

use super::{Edge, Node, NodeId};
use crate::operators;
use crate::syntax::Call;

/// One operator that reads the state of another.
#[derive(Debug, Clone)]
pub struct Read {
    /// Whose state is read.
    pub src: NodeId,
    /// Whose closure reads it.
    pub reader: NodeId,
    /// What has to run when that state is complete: the reader, or what stands before it.
    pub dst: NodeId,
    /// The name by which it is read.
    pub name: Ident,
}

/// An operator that collects its input calls its closures where that input comes from. If one of them
/// reads a state, the collecting has to wait for it: its input goes through an `identity()` of its own,
/// which does the reading.
pub(super) fn wait_before_collecting(
    nodes: &mut Vec<Node>,
    edges: &mut Vec<Edge>,
    reads: &mut [Read],
) {
    let mut waiting: Vec<(NodeId, NodeId)> = Vec::new();
    for read in reads {
        let reader = read.reader;
        let operator = nodes[reader.0].operator;
        if !operator.collects() || operator.reads_when_putting_out() {
            continue;
        }
        let known = waiting.iter().find(|(of, _)| *of == reader);
        read.dst = known.map_or_else(|| put_before(nodes, edges, reader), |(_, before)| *before);
        waiting.push((reader, read.dst));
    }
}

/// Puts an `identity()` on the edge into an operator.
fn put_before(nodes: &mut Vec<Node>, edges: &mut Vec<Edge>, reader: NodeId) -> NodeId {
    let span = nodes[reader.0].span();
    let before = NodeId(nodes.len());
    nodes.push(Node {
        operator: operators::IDENTITY,
        call: Call::plain(Ident::new("identity", span)),
        variable: None,
    });
    for index in 0..edges.len() {
        if edges[index].dst == reader {
            let rest = edges[index].redirect(before);
            edges.push(rest);
        }
    }
    before
}

impl Edge {
    /// Lets the edge end in another operator; what leads from there to where it ended.
    fn redirect(&mut self, to: NodeId) -> Edge {
        Edge {
            src: to,
            dst: std::mem::replace(&mut self.dst, to),
            src_port: None,
            dst_port: self.dst_port.take(),
            output: 0,
            input: 0,
        }
    }
}
