//! What only the expansion of the macro calls, for datagrams.

use std::borrow::Cow;

use super::endpoint::{ReadUdpWith, UdpDest, UdpSource, WriteUdpWith};
use crate::net::event::{EventQueue, TcpEvent};
use crate::{Dfir, Items, RecvPort, SendPort};

#[doc(hidden)]
impl<'a> Dfir<'a> {
    pub fn source_udp<T: 'a, E, K, C, By>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        endpoint: E,
        codec: C,
    ) -> (RecvPort<T>, Items<T>)
    where
        E: UdpSource<Kind = K>,
        K: ReadUdpWith<'a, C, By, Item = T>,
    {
        let recv = self.read_udp(name.into(), endpoint, codec, None);
        (recv, Items::new())
    }

    pub fn source_udp_with_events<T: 'a, E, K, C, By>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        endpoint: E,
        codec: C,
    ) -> (RecvPort<T>, Items<T>, RecvPort<TcpEvent>, Items<TcpEvent>)
    where
        E: UdpSource<Kind = K>,
        K: ReadUdpWith<'a, C, By, Item = T>,
    {
        let name = name.into();
        let (queue, events) = self.net_events(name.clone());
        let recv = self.read_udp(name, endpoint, codec, Some(queue));
        (recv, Items::new(), events, Items::new())
    }

    pub fn dest_udp<T: 'a, E, K, C, By>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        _items: Items<T>,
        endpoint: E,
        codec: C,
    ) -> SendPort<T>
    where
        E: UdpDest<Kind = K>,
        K: WriteUdpWith<'a, C, T, By>,
    {
        self.write_udp(name.into(), endpoint, codec, None)
    }

    pub fn dest_udp_with_events<T: 'a, E, K, C, By>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        _items: Items<T>,
        endpoint: E,
        codec: C,
    ) -> (SendPort<T>, RecvPort<TcpEvent>, Items<TcpEvent>)
    where
        E: UdpDest<Kind = K>,
        K: WriteUdpWith<'a, C, T, By>,
    {
        let name = name.into();
        let (queue, events) = self.net_events(name.clone());
        let send = self.write_udp(name, endpoint, codec, Some(queue));
        (send, events, Items::new())
    }

    fn read_udp<T: 'a, E, K, C, By>(
        &mut self,
        name: Cow<'static, str>,
        endpoint: E,
        codec: C,
        events: Option<EventQueue>,
    ) -> RecvPort<T>
    where
        E: UdpSource<Kind = K>,
        K: ReadUdpWith<'a, C, By, Item = T>,
    {
        let (send, recv) = self.make_edge(name.clone());
        let ingress = |reporter| endpoint.into_kind().ingress(codec, reporter);
        self.attach_net_ingress(name, send, events, ingress);
        recv
    }

    fn write_udp<T: 'a, E, K, C, By>(
        &mut self,
        name: Cow<'static, str>,
        endpoint: E,
        codec: C,
        events: Option<EventQueue>,
    ) -> SendPort<T>
    where
        E: UdpDest<Kind = K>,
        K: WriteUdpWith<'a, C, T, By>,
    {
        let (send, recv) = self.make_edge(name.clone());
        let egress = |reporter| endpoint.into_kind().egress(codec, reporter);
        self.attach_net_egress(name, recv, events, egress);
        send
    }
}
