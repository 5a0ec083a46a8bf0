//! What the expansion of `source_tcp` and `dest_tcp` calls.
//!
//! The endpoint's kind is a type parameter of its own, so that rustc shows a codec that does not fit
//! at the operator, and not at the endpoint, which may be right.

use std::borrow::Cow;

use super::TcpEvent;
use super::endpoint::{AnyEgress, AnyIngress, ReadWith, TcpDest, TcpSource, WriteWith};
use super::event::{EventQueue, Reporter};
use crate::driver::ingresses::IngressKind;
use crate::{Dfir, Items, RecvPort, SendPort};

#[doc(hidden)]
impl<'a> Dfir<'a> {
    pub fn source_tcp<T: 'a, E, K, C, By>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        endpoint: E,
        codec: C,
    ) -> (RecvPort<T>, Items<T>)
    where
        E: TcpSource<Kind = K>,
        K: ReadWith<'a, C, By, Item = T>,
    {
        let name = name.into();
        let (send, recv) = self.make_edge(name.clone());
        self.read_tcp(name, send, endpoint, codec, None);
        (recv, Items::new())
    }

    pub fn source_tcp_with_events<T: 'a, E, K, C, By>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        endpoint: E,
        codec: C,
    ) -> (RecvPort<T>, Items<T>, RecvPort<TcpEvent>, Items<TcpEvent>)
    where
        E: TcpSource<Kind = K>,
        K: ReadWith<'a, C, By, Item = T>,
    {
        let name = name.into();
        let (send, recv) = self.make_edge(name.clone());
        let (queue, events) = self.net_events(name.clone());
        self.read_tcp(name, send, endpoint, codec, Some(queue));
        (recv, Items::new(), events, Items::new())
    }

    pub fn dest_tcp<T: 'a, E, K, C, By>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        _items: Items<T>,
        endpoint: E,
        codec: C,
    ) -> SendPort<T>
    where
        E: TcpDest<Kind = K>,
        K: WriteWith<'a, C, T, By>,
    {
        let name = name.into();
        let (send, recv) = self.make_edge(name.clone());
        self.write_tcp(name, recv, endpoint, codec, None);
        send
    }

    pub fn dest_tcp_with_events<T: 'a, E, K, C, By>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        _items: Items<T>,
        endpoint: E,
        codec: C,
    ) -> (SendPort<T>, RecvPort<TcpEvent>, Items<TcpEvent>)
    where
        E: TcpDest<Kind = K>,
        K: WriteWith<'a, C, T, By>,
    {
        let name = name.into();
        let (send, recv) = self.make_edge(name.clone());
        let (queue, events) = self.net_events(name.clone());
        self.write_tcp(name, recv, endpoint, codec, Some(queue));
        (send, events, Items::new())
    }
}

/// What the operators and the methods by hand have in common.
impl<'a> Dfir<'a> {
    pub(super) fn read_tcp<T: 'a, E, K, C, By>(
        &mut self,
        name: Cow<'static, str>,
        send: SendPort<T>,
        endpoint: E,
        codec: C,
        events: Option<EventQueue>,
    ) where
        E: TcpSource<Kind = K>,
        K: ReadWith<'a, C, By, Item = T>,
    {
        let ingress = |reporter| endpoint.into_kind().ingress(codec, reporter);
        self.attach_net_ingress(name, send, events, ingress);
    }

    pub(super) fn write_tcp<T: 'a, E, K, C, By>(
        &mut self,
        name: Cow<'static, str>,
        recv: RecvPort<T>,
        endpoint: E,
        codec: C,
        events: Option<EventQueue>,
    ) where
        E: TcpDest<Kind = K>,
        K: WriteWith<'a, C, T, By>,
    {
        let egress = |reporter| endpoint.into_kind().egress(codec, reporter);
        self.attach_net_egress(name, recv, events, egress);
    }

    /// Attaches an ingress that reports what happens on its connections.
    pub(super) fn attach_net_ingress<T: 'a>(
        &mut self,
        name: Cow<'static, str>,
        send: SendPort<T>,
        events: Option<EventQueue>,
        ingress: impl FnOnce(Reporter) -> AnyIngress<'a, T>,
    ) {
        let reporter = Reporter::new(name.clone(), events);
        let traffic = reporter.traffic();
        let index = self.attach_ingress(name, IngressKind::Data, send, ingress(reporter));
        self.metrics.set_ingress_traffic(index, traffic);
    }

    /// The same with an egress.
    pub(super) fn attach_net_egress<T: 'a>(
        &mut self,
        name: Cow<'static, str>,
        recv: RecvPort<T>,
        events: Option<EventQueue>,
        egress: impl FnOnce(Reporter) -> AnyEgress<'a, T>,
    ) {
        let reporter = Reporter::new(name.clone(), events);
        let traffic = reporter.traffic();
        let index = self.attach_egress(name, recv, egress(reporter));
        self.metrics.set_egress_traffic(index, traffic);
    }

    /// A queue of events, and where they come out.
    pub(super) fn net_events(
        &mut self,
        name: Cow<'static, str>,
    ) -> (EventQueue, RecvPort<TcpEvent>) {
        let queue = EventQueue::default();
        let (send, recv) = self.make_edge(name.clone());
        self.attach_ingress(name, IngressKind::Events, send, queue.ingress());
        (queue, recv)
    }
}

#[cfg(test)]
mod tests;
