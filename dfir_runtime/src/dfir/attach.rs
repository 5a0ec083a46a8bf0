//! Attaching the rim: everything through which items enter and leave a graph.

use std::borrow::Cow;
use std::task;

use futures_core::Stream;
use futures_sink::Sink;

use super::{Dfir, Woken};
use crate::driver::IngressKind;
use crate::handoff::{RecvPort, SendPort};
use crate::ports::{Binder, Inlet, Outlet};
use crate::rim::channel::{BatchIngress, BatchSender};
use crate::rim::input::{Input, InputIngress};
use crate::rim::sink::SinkEgress;
use crate::rim::stream::StreamIngress;
use crate::rim::{Egress, Ingress};
use crate::topology::Node;

impl<'a> Dfir<'a> {
    /// Brings the items of a stream into the graph: those that are ready, at the start of a tick.
    /// `name` is what errors call it.
    ///
    /// ```
    /// let mut seen = Vec::new();
    /// let mut flow = dfir_runtime::Dfir::new();
    /// let (send, recv) = flow.make_edge("numbers");
    /// flow.add_ingress("numbers", send, futures::stream::iter([1, 2]));
    /// flow.add_subgraph_sink("show", recv, |_, numbers| seen.extend(numbers));
    /// flow.run_sync()?;
    /// drop(flow);
    /// assert_eq!(seen, [1, 2]);
    /// # Ok::<(), dfir_runtime::RunError>(())
    /// ```
    pub fn add_ingress<T: 'a>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        send: SendPort<T>,
        stream: impl Stream<Item = T> + 'a,
    ) {
        self.attach_ingress(name, IngressKind::Data, send, StreamIngress::new(stream));
    }

    /// Sends what comes out of the graph to a sink, as fast as that takes it. While more than a
    /// thousand items wait for the sink, the ingresses from which items can come to it are not read.
    /// `name` is what errors call it.
    ///
    /// ```
    /// let (sink, mut sent) = futures::channel::mpsc::unbounded();
    /// let mut flow = dfir_runtime::Dfir::new();
    /// let (send, recv) = flow.make_edge("numbers");
    /// flow.add_subgraph_source("numbers", send, |_, numbers| numbers.give_all([1, 2]));
    /// flow.add_egress("sink", recv, sink);
    /// flow.run_sync()?;
    /// assert_eq!(std::iter::from_fn(|| sent.try_recv().ok()).collect::<Vec<_>>(), [1, 2]);
    /// # Ok::<(), dfir_runtime::RunError>(())
    /// ```
    pub fn add_egress<T: 'a, S>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        recv: RecvPort<T>,
        sink: S,
    ) where
        S: Sink<T> + 'a,
        S::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        self.attach_egress(name, recv, SinkEgress::new(sink));
    }

    /// Makes an input that is fed from the thread of the graph.
    pub fn add_input<T: 'a>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        send: SendPort<T>,
    ) -> Input<T> {
        let (ingress, input) = InputIngress::new();
        let index = self.attach_ingress(name, IngressKind::Data, send, ingress);
        input(self.ingresses.doorbell(index))
    }

    /// Makes an input that is fed from other threads.
    pub fn add_channel_input<T: 'a>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        send: SendPort<T>,
    ) -> BatchSender<T> {
        let (ingress, sender) = BatchIngress::new();
        let index = self.attach_ingress(name, IngressKind::Data, send, ingress);
        sender(self.ingresses.waker(index))
    }

    /// The same as [`add_ingress`](Self::add_ingress).
    pub fn add_input_from_stream<T: 'a>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        send: SendPort<T>,
        stream: impl Stream<Item = T> + 'a,
    ) {
        self.add_ingress(name, send, stream);
    }

    /// Adds an ingress that puts its items into `port`. Gives its index.
    pub(crate) fn attach_ingress<T: 'a>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        kind: IngressKind,
        mut port: SendPort<T>,
        ingress: impl Ingress<Item = T> + 'a,
    ) -> usize {
        let index = self.ingresses.len();
        let node = Node::Ingress(index);
        let schedule = self.ingresses.schedule();
        port.bind_outlet(&mut Binder::new(node, schedule, &mut self.topology));
        let (_, waker) = self.wakes.add_slot();
        self.slots.push(Woken::Ingress(index));
        let name = name.into();
        let counters = (self.metrics).add_ingress(name.clone(), port.counters());
        (self.ingresses).push(name, kind, waker, port, ingress, counters);
        index
    }

    /// Adds an egress that sends what comes to `port`. Gives its index.
    pub(crate) fn attach_egress<T: 'a>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        mut port: RecvPort<T>,
        egress: impl Egress<Item = T> + 'a,
    ) -> usize {
        let index = self.egresses.len();
        let node = Node::Egress(index);
        let schedule = self.egresses.schedule();
        port.bind_inlet(&mut Binder::new(node, schedule, &mut self.topology));
        let (_, waker) = self.wakes.add_slot();
        self.slots.push(Woken::Egress(index));
        let name = name.into();
        let counters = (self.metrics).add_egress(name.clone(), port.counters());
        (self.egresses).push(name, waker, port, egress, counters);
        index
    }

    /// Adds what is polled between ticks when it is woken, and for the first time when the graph first runs.
    pub(crate) fn attach_watch(&mut self, poll: impl FnMut(&mut task::Context<'_>) + 'a) {
        let (_, waker) = self.wakes.add_slot();
        waker.wake_by_ref();
        self.slots.push(Woken::Watch(self.watches.len()));
        self.watches.push(waker, poll);
    }
}
