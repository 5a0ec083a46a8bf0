//! How a subgraph is tied to its edges: [`Inlet`], [`Outlet`] and their tuples.
//!
//! Binding happens once, when the subgraph is added; it tells an edge which signal to raise and the
//! topology who reads and writes it. What a port does when the subgraph runs is the port's own
//! business (`handoff`, `state`).

use crate::schedule::Signal;
use crate::topology::{EdgeId, Node, Topology};

/// What a subgraph reads from: a [`RecvPort`](crate::RecvPort), a [`State`](crate::State), or a tuple
/// of up to twelve inlets.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an input of a subgraph",
    label = "expected a `RecvPort`, a `State`, or a tuple of them"
)]
pub trait Inlet {
    /// Ties the inlet to the subgraph that is being added.
    #[doc(hidden)]
    fn bind_inlet(&mut self, binder: &mut Binder<'_>);
}

/// What a subgraph writes to: a [`SendPort`](crate::SendPort), a [`State`](crate::State), or a tuple
/// of up to twelve outlets.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an output of a subgraph",
    label = "expected a `SendPort`, a `State`, or a tuple of them"
)]
pub trait Outlet {
    /// Ties the outlet to the subgraph that is being added.
    #[doc(hidden)]
    fn bind_outlet(&mut self, binder: &mut Binder<'_>);
}

/// When what is given to an edge is there for its consumer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Timing {
    /// In the same tick.
    Now,
    /// In the next tick, which is asked for.
    NextTick,
    /// In the next tick, whenever something else starts one.
    NextTickLazy,
}

/// The signals of one consumer, one for each [`Timing`].
#[derive(Debug)]
pub(crate) struct Signals {
    pub(crate) now: Signal,
    pub(crate) next_tick: Signal,
    pub(crate) next_tick_lazy: Signal,
}

/// Ties the ports of one node.
#[doc(hidden)]
#[derive(Debug)]
pub struct Binder<'g> {
    node: Node,
    // An ingress has none: nothing is sent to it.
    signals: Option<Signals>,
    topology: &'g mut Topology,
}

impl<'g> Binder<'g> {
    pub(crate) fn new(node: Node, signals: Option<Signals>, topology: &'g mut Topology) -> Self {
        Self {
            node,
            signals,
            topology,
        }
    }

    /// Records that the node reads `edge`; gives the signal to raise when there is something.
    pub(crate) fn read(&mut self, edge: EdgeId, timing: Timing) -> Option<Signal> {
        self.topology.add_read(self.node, edge);
        let signals = self.signals.as_ref()?;
        let signal = match timing {
            Timing::Now => &signals.now,
            Timing::NextTick => &signals.next_tick,
            Timing::NextTickLazy => &signals.next_tick_lazy,
        };
        Some(signal.clone())
    }

    /// Records that the node writes `edge`.
    pub(crate) fn write(&mut self, edge: EdgeId) {
        self.topology.add_write(self.node, edge);
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
