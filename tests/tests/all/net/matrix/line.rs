//! Every kind of endpoint behind one face: a graph with a single endpoint of that kind, and the plain sockets of its peers.

mod graphs;

use std::cell::Cell;
use std::rc::Rc;

use bytes::Bytes;
use dfir_runtime::Dfir;
use dfir_runtime::net::{Address, TcpEvent, TcpOptions};
use futures::channel::mpsc::{UnboundedSender, unbounded};
use tokio::io::AsyncReadExt;

use self::graphs::{Inside, dialling, listening};
use super::carrier::{Carrier, Listener, Partner};
use crate::net::running::{Seen, seen};

/// A kind of endpoint, as a source or as a destination.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Endpoint {
    Listen,
    ServeSource,
    DialSource,
    MeshSource,
    Connect,
    ServeDest,
    DialDest,
    MeshDest,
}

use Endpoint::{
    Connect, DialDest, DialSource, Listen, MeshDest, MeshSource, ServeDest, ServeSource,
};

impl Endpoint {
    pub(super) const ALL: [Self; 8] = [
        Listen,
        ServeSource,
        DialSource,
        MeshSource,
        Connect,
        ServeDest,
        DialDest,
        MeshDest,
    ];

    pub(super) fn is_source(self) -> bool {
        matches!(self, Listen | ServeSource | DialSource | MeshSource)
    }

    /// Whether it is the peers that connect.
    pub(super) fn listens(self) -> bool {
        matches!(self, Listen | ServeSource | ServeDest | MeshSource)
    }

    fn is_mesh(self) -> bool {
        matches!(self, MeshSource | MeshDest)
    }

    /// Whether it hears of the end of a connection only when it writes.
    pub(super) fn is_deaf(self) -> bool {
        matches!(self, Connect | DialDest | MeshDest)
    }
}

/// The longest frame of these endpoints.
pub(super) const MAX: usize = 1 << 16;

/// What the peers and the graph tell each other: the test's end.
pub(super) struct Line {
    pub(super) endpoint: Endpoint,
    carrier: Carrier,
    /// Where the graph listens, or the peers do.
    pub(super) at: Address,
    listener: Option<Listener>,
    give: UnboundedSender<Bytes>,
    /// How many items were ever given.
    pub(super) given: u32,
    /// How many of them the graph has taken.
    pub(super) taken: Rc<Cell<usize>>,
    pub(super) heard: Seen<Bytes>,
    pub(super) events: Seen<TcpEvent>,
}

/// A graph with that endpoint, and its line.
pub(super) async fn line_on(
    carrier: Carrier,
    endpoint: Endpoint,
    set: impl Fn(&mut TcpOptions),
) -> (Dfir<'static>, Line) {
    line_at(carrier, carrier.any_address(), endpoint, set).await
}

/// The same at an address.
pub(super) async fn line_at(
    carrier: Carrier,
    address: Address,
    endpoint: Endpoint,
    set: impl Fn(&mut TcpOptions),
) -> (Dfir<'static>, Line) {
    let (give, items) = unbounded();
    let ((hear, heard), (tell, events)) = (seen(), seen());
    let taken = Rc::new(Cell::new(0));
    let inside = Inside {
        items,
        taken: taken.clone(),
        hear,
        tell,
    };
    let (listener, at, flow) = match endpoint.listens() {
        true => {
            let (flow, at) = listening(carrier, address, endpoint, set, inside).await;
            (None, at, flow)
        }
        false => {
            let listener = carrier.bind(&address).await;
            let at = listener.address();
            let flow = dialling(carrier, at.clone(), endpoint, set, inside);
            (Some(listener), at, flow)
        }
    };
    let line = Line {
        endpoint,
        carrier,
        at,
        listener,
        give,
        given: 0,
        taken,
        heard,
        events,
    };
    (flow, line)
}

/// What one member of a mesh says to another: that it is member 1 and takes the other for member 0, or the other way round.
fn introduction(from: u8, to: u8) -> Vec<u8> {
    [b"DFIM\x01\0\0\0", &[from][..], b"\0\0\0", &[to]].concat()
}

impl Line {
    /// Connects a peer, or lets one be connected to, and waits until the graph has told of it.
    pub(super) async fn peer(&mut self) -> Partner {
        let peer = self.silent_peer().await;
        self.connected().await;
        peer
    }

    pub(super) async fn connected(&mut self) {
        let is_connected = |event: &TcpEvent| matches!(event, TcpEvent::Connected { .. });
        self.events.until(is_connected).await;
    }

    /// The same without waiting.
    pub(super) async fn silent_peer(&mut self) -> Partner {
        if self.endpoint == MeshDest && self.given == 0 {
            // A member is dialled when there is something for it.
            self.give(0);
        }
        let mut peer = self.stranger().await;
        if self.endpoint.is_mesh() {
            self.introduce(&mut peer).await;
        }
        peer
    }

    /// A peer that has said nothing yet.
    pub(super) async fn stranger(&mut self) -> Partner {
        match &self.listener {
            None => self.carrier.connect(&self.at).await,
            Some(listener) => listener.accept().await,
        }
    }

    async fn introduce(&self, peer: &mut Partner) {
        if self.endpoint == MeshSource {
            peer.say(&introduction(1, 0)).await;
            assert_eq!(peer.read_u8().await.unwrap(), 1);
            return;
        }
        let mut said = [0; 13];
        peer.read_exact(&mut said).await.unwrap();
        assert_eq!(said[..], introduction(0, 1));
        peer.say(&[1]).await;
    }

    /// Nobody is to be connected to any more, until somebody listens again.
    pub(super) fn stop_listening(&mut self) {
        self.listener = None;
    }

    pub(super) async fn listen_again(&mut self) {
        if !self.endpoint.listens() {
            self.listener = Some(self.carrier.bind(&self.at).await);
        }
    }

    /// Gives a destination a frame with the next number, so many bytes longer than that.
    pub(super) fn give(&mut self, more: usize) {
        let frame = numbered(self.given, more);
        self.give.unbounded_send(frame.into()).unwrap();
        self.given += 1;
    }

    /// A frame goes through.
    pub(super) async fn assert_works(&mut self, peer: &mut Partner) {
        match self.endpoint.is_source() {
            true => {
                peer.say(b"\0\0\0\x05works").await;
                assert_eq!(self.heard.next().await, "works", "{:?}", self.endpoint);
            }
            false => {
                self.give(0);
                assert_eq!(
                    self.read_numbers(peer).await.last(),
                    Some(&(self.given - 1))
                );
            }
        }
    }

    /// What the peer reads, up to the last that was given.
    pub(super) async fn read_numbers(&self, peer: &mut Partner) -> Vec<u32> {
        let mut numbers = Vec::new();
        while numbers.last() != Some(&(self.given - 1)) {
            let frame = read_frame(peer).await;
            numbers.push(u32::from_be_bytes(*frame.first_chunk().unwrap()));
        }
        numbers
    }

    /// Waits until the graph has told of the end of a connection.
    ///
    /// One who only writes has to write for that.
    pub(super) async fn disconnected(&mut self) -> TcpEvent {
        if !self.endpoint.is_deaf() {
            return self.events.until(is_end).await;
        }
        loop {
            self.give(0);
            tokio::task::yield_now().await;
            while let Some(event) = self.events.try_next() {
                if is_end(&event) {
                    return event;
                }
            }
        }
    }
}

fn is_end(event: &TcpEvent) -> bool {
    matches!(event, TcpEvent::Disconnected { .. })
}

async fn read_frame(peer: &mut Partner) -> Vec<u8> {
    let mut frame = vec![0; peer.read_u32().await.unwrap() as usize];
    peer.read_exact(&mut frame).await.unwrap();
    frame
}

/// A payload with a number.
fn numbered(number: u32, more: usize) -> Vec<u8> {
    let mut payload = number.to_be_bytes().to_vec();
    payload.resize(4 + more, 0);
    payload
}

/// A frame with a number as it is on the wire.
pub(super) fn frame(number: u32, more: usize) -> Vec<u8> {
    let payload = numbered(number, more);
    [&(payload.len() as u32).to_be_bytes()[..], &payload].concat()
}
