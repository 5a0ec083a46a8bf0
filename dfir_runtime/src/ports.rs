//! How a subgraph is tied to its edges: [`Inlet`], [`Outlet`], their tuples and vectors.
//!
//! Binding happens once, when the subgraph is added; it tells an edge which signal to raise and the
//! topology who reads and writes it. What a port does when the subgraph runs is the port's own
//! business (`handoff`, `state`).

use crate::schedule::{Schedule, Signal, Timing};
use crate::topology::{EdgeId, Node, Topology};

/// What a subgraph reads from: a [`RecvPort`](crate::RecvPort), a [`State`](crate::State), a tuple of up
/// to twelve inlets, or a vector of any number of equal ones.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an input of a subgraph",
    label = "expected a `RecvPort`, a `State`, or a tuple or `Vec` of them"
)]
pub trait Inlet {
    /// Ties the inlet to the subgraph that is being added.
    #[doc(hidden)]
    fn bind_inlet(&mut self, binder: &mut Binder<'_>);
}

/// What a subgraph writes to: a [`SendPort`](crate::SendPort), a [`State`](crate::State), a tuple of up
/// to twelve outlets, or a vector of any number of equal ones.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an output of a subgraph",
    label = "expected a `SendPort`, a `State`, or a tuple or `Vec` of them"
)]
pub trait Outlet {
    /// Ties the outlet to the subgraph that is being added.
    #[doc(hidden)]
    fn bind_outlet(&mut self, binder: &mut Binder<'_>);
}

/// Ties the ports of one node.
#[doc(hidden)]
#[derive(Debug)]
pub struct Binder<'g> {
    node: Node,
    schedule: &'g mut Schedule,
    topology: &'g mut Topology,
}

impl<'g> Binder<'g> {
    /// For a node that has its turn on `schedule`.
    pub(crate) fn new(node: Node, schedule: &'g mut Schedule, topology: &'g mut Topology) -> Self {
        Self {
            node,
            schedule,
            topology,
        }
    }

    /// Records that the node reads `edge`; gives the signal to raise when there is something.
    pub(crate) fn read(&mut self, edge: EdgeId, timing: Timing) -> Signal {
        self.topology.add_read(self.node, edge);
        match self.node {
            Node::Subgraph(index) => self.schedule.signal(index, timing),
            // The rim is served between ticks, and there what was given for the next tick is ready.
            Node::Ingress(index) | Node::Egress(index) => self.schedule.signal(index, Timing::Now),
        }
    }

    /// Records that the node writes `edge`.
    pub(crate) fn write(&mut self, edge: EdgeId) {
        self.topology.add_write(self.node, edge);
    }
}

impl<P: Inlet> Inlet for Vec<P> {
    fn bind_inlet(&mut self, binder: &mut Binder<'_>) {
        for port in self {
            port.bind_inlet(binder);
        }
    }
}

impl<P: Outlet> Outlet for Vec<P> {
    fn bind_outlet(&mut self, binder: &mut Binder<'_>) {
        for port in self {
            port.bind_outlet(binder);
        }
    }
}

macro_rules! tuple_ports {
    ($($port:ident)*) => {
        impl<$($port: Inlet),*> Inlet for ($($port,)*) {
            #[allow(non_snake_case, unused_variables)]
            fn bind_inlet(&mut self, binder: &mut Binder<'_>) {
                let ($($port,)*) = self;
                $($port.bind_inlet(binder);)*
            }
        }

        impl<$($port: Outlet),*> Outlet for ($($port,)*) {
            #[allow(non_snake_case, unused_variables)]
            fn bind_outlet(&mut self, binder: &mut Binder<'_>) {
                let ($($port,)*) = self;
                $($port.bind_outlet(binder);)*
            }
        }
    };
}

tuple_ports! {}
tuple_ports! { A }
tuple_ports! { A B }
tuple_ports! { A B C }
tuple_ports! { A B C D }
tuple_ports! { A B C D E }
tuple_ports! { A B C D E F }
tuple_ports! { A B C D E F G }
tuple_ports! { A B C D E F G H }
tuple_ports! { A B C D E F G H I }
tuple_ports! { A B C D E F G H I J }
tuple_ports! { A B C D E F G H I J K }
tuple_ports! { A B C D E F G H I J K L }
