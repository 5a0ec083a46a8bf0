//! What the expansion of `source_tcp` and `dest_tcp` calls.

use std::borrow::Cow;

use super::TcpEvent;
use super::endpoint::{ReadWith, TcpDest, TcpSource, WriteWith};
use super::event::{EventQueue, Reporter};
use crate::driver::ingresses::IngressKind;
use crate::{Dfir, Items, RecvPort, SendPort};

/// What `source_tcp` gives: items of the endpoint's kind, read with a codec.
type ItemOf<'a, E, C, By> = <<E as TcpSource>::Kind as ReadWith<'a, C, By>>::Item;

#[doc(hidden)]
#[expect(
    clippy::type_complexity,
    reason = "ports and their witnesses, as the expansion takes them"
)]
impl<'a> Dfir<'a> {
    pub fn source_tcp<E, C, By>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        endpoint: E,
        codec: C,
    ) -> (RecvPort<ItemOf<'a, E, C, By>>, Items<ItemOf<'a, E, C, By>>)
    where
        E: TcpSource,
        E::Kind: ReadWith<'a, C, By, Item: 'a>,
    {
        let name = name.into();
        let (send, recv) = self.make_edge(name.clone());
        self.read_tcp(name, send, endpoint, codec, None);
        (recv, Items::new())
    }

    pub fn source_tcp_with_events<E, C, By>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        endpoint: E,
        codec: C,
    ) -> (
        RecvPort<ItemOf<'a, E, C, By>>,
        Items<ItemOf<'a, E, C, By>>,
        RecvPort<TcpEvent>,
        Items<TcpEvent>,
    )
    where
        E: TcpSource,
        E::Kind: ReadWith<'a, C, By, Item: 'a>,
    {
        let name = name.into();
        let (send, recv) = self.make_edge(name.clone());
        let (queue, events) = self.tcp_events(name.clone());
        self.read_tcp(name, send, endpoint, codec, Some(queue));
        (recv, Items::new(), events, Items::new())
    }

    pub fn dest_tcp<T: 'a, E, C, By>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        _items: Items<T>,
        endpoint: E,
        codec: C,
    ) -> SendPort<T>
    where
        E: TcpDest,
        E::Kind: WriteWith<'a, C, T, By>,
    {
        let name = name.into();
        let (send, recv) = self.make_edge(name.clone());
        self.write_tcp(name, recv, endpoint, codec, None);
        send
    }

    pub fn dest_tcp_with_events<T: 'a, E, C, By>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        _items: Items<T>,
        endpoint: E,
        codec: C,
    ) -> (SendPort<T>, RecvPort<TcpEvent>, Items<TcpEvent>)
    where
        E: TcpDest,
        E::Kind: WriteWith<'a, C, T, By>,
    {
        let name = name.into();
        let (send, recv) = self.make_edge(name.clone());
        let (queue, events) = self.tcp_events(name.clone());
        self.write_tcp(name, recv, endpoint, codec, Some(queue));
        (send, events, Items::new())
    }
}

/// What the operators and the methods by hand have in common.
impl<'a> Dfir<'a> {
    pub(super) fn read_tcp<E, C, By>(
        &mut self,
        name: Cow<'static, str>,
        send: SendPort<ItemOf<'a, E, C, By>>,
        endpoint: E,
        codec: C,
        events: Option<EventQueue>,
    ) where
        E: TcpSource,
        E::Kind: ReadWith<'a, C, By, Item: 'a>,
    {
        let reporter = Reporter::new(name.clone(), events);
        let ingress = endpoint.into_kind().ingress(codec, reporter);
        self.attach_ingress(name, IngressKind::Data, send, ingress);
    }

    pub(super) fn write_tcp<T: 'a, E, C, By>(
        &mut self,
        name: Cow<'static, str>,
        recv: RecvPort<T>,
        endpoint: E,
        codec: C,
        events: Option<EventQueue>,
    ) where
        E: TcpDest,
        E::Kind: WriteWith<'a, C, T, By>,
    {
        let reporter = Reporter::new(name.clone(), events);
        let egress = endpoint.into_kind().egress(codec, reporter);
        self.attach_egress(name, recv, egress);
    }

    fn tcp_events(&mut self, name: Cow<'static, str>) -> (EventQueue, RecvPort<TcpEvent>) {
        let queue = EventQueue::default();
        let (send, recv) = self.make_edge(name.clone());
        self.attach_ingress(name, IngressKind::Events, send, queue.ingress());
        (queue, recv)
    }
}

#[cfg(test)]
mod tests;
