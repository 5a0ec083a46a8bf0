//! Every kind of endpoint behind one face: a graph with a single endpoint of that kind, and the plain sockets of its peers.

use std::cell::Cell;
use std::io;
use std::net::SocketAddr;
use std::rc::Rc;
use std::time::Duration;

use bytes::Bytes;
use dfir_runtime::net::{self, Bind, Configure, Frames, MemberId, PeerId, TcpEvent, TcpOptions};
use dfir_runtime::{Dfir, dfir_syntax};
use futures::channel::mpsc::{UnboundedReceiver, UnboundedSender, unbounded};
use futures::{Stream, StreamExt};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::net::running::{Put, Seen, connect, seen};

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
    /// Where the graph listens, or the peers do.
    pub(super) at: SocketAddr,
    listener: Option<TcpListener>,
    give: UnboundedSender<Bytes>,
    /// How many items were ever given.
    pub(super) given: u32,
    /// How many of them the graph has taken.
    pub(super) taken: Rc<Cell<usize>>,
    pub(super) heard: Seen<Bytes>,
    pub(super) events: Seen<TcpEvent>,
}

/// What the graph's end is made of.
struct Inside {
    items: UnboundedReceiver<Bytes>,
    taken: Rc<Cell<usize>>,
    hear: Put<Bytes>,
    tell: Put<TcpEvent>,
}

impl Inside {
    fn items(self) -> (impl Stream<Item = Bytes>, Put<TcpEvent>) {
        let taken = self.taken;
        let count = move |_: &Bytes| taken.set(taken.get() + 1);
        (self.items.inspect(count), self.tell)
    }
}

/// A graph with that endpoint on `host`, and its line.
pub(super) async fn line_on(
    host: &str,
    endpoint: Endpoint,
    set: impl Fn(&mut TcpOptions),
) -> (Dfir<'static>, Line) {
    line_at((host, 0), endpoint, set).await
}

/// The same at a port.
pub(super) async fn line_at(
    address: (&str, u16),
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
            let host = match address.0.contains(':') {
                true => format!("[{}]", address.0),
                false => address.0.to_owned(),
            };
            let (flow, at) =
                listening(format!("{host}:{}", address.1), endpoint, set, inside).await;
            (None, at, flow)
        }
        false => {
            let listener = TcpListener::bind(address).await.unwrap();
            let at = listener.local_addr().unwrap();
            (Some(listener), at, dialling(at, endpoint, set, inside))
        }
    };
    let line = Line {
        endpoint,
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

fn set_all(options: &mut TcpOptions, set: impl Fn(&mut TcpOptions)) {
    options.max_read_frame_len = MAX;
    options.max_write_frame_len = MAX;
    options.first_back_off = Duration::from_millis(1);
    options.longest_back_off = options.first_back_off;
    set(options);
}

async fn listening(
    address: String,
    endpoint: Endpoint,
    set: impl Fn(&mut TcpOptions),
    inside: Inside,
) -> (Dfir<'static>, SocketAddr) {
    let set = |options: &mut TcpOptions| set_all(options, set);
    let asked = address.clone();
    // What is no socket of the kernel knows no address but the one that was asked for.
    let at = |bound: io::Result<SocketAddr>| bound.unwrap_or_else(|_| asked.parse().unwrap());
    match endpoint {
        Listen => {
            let listen = net::listen(address).configure(set).bind().await.unwrap();
            let (at, Inside { hear, tell, .. }) = (at(listen.local_addr()), inside);
            let flow = dfir_syntax! {
                source = source_tcp(listen, Frames);
                source[items] -> for_each(move |frame| hear.put(frame));
                source[events] -> for_each(move |event| tell.put(event));
            };
            (flow, at)
        }
        ServeSource => {
            let (_, source) = net::serve(address, Frames)
                .configure(set)
                .bind()
                .await
                .unwrap();
            let (at, Inside { hear, tell, .. }) = (at(source.local_addr()), inside);
            let flow = dfir_syntax! {
                source = source_tcp(source);
                source[items] -> for_each(move |(_, frame)| hear.put(frame));
                source[events] -> for_each(move |event| tell.put(event));
            };
            (flow, at)
        }
        ServeDest => {
            let (dest, source) = net::serve(address, Frames)
                .configure(set)
                .bind()
                .await
                .unwrap();
            let at = at(source.local_addr());
            let (items, tell) = inside.items();
            // Items are for whoever came last.
            let latest = Rc::new(Cell::new(PeerId::default()));
            let peer = latest.clone();
            let flow = dfir_syntax! {
                source_tcp(source) -> null();
                source_stream(items) -> map(move |item| (peer.get(), item)) -> dest;
                dest = dest_tcp(dest) -> for_each(move |event: TcpEvent| {
                    if let TcpEvent::Connected { peer, .. } = &event {
                        latest.set(*peer);
                    }
                    tell.put(event);
                });
            };
            (flow, at)
        }
        _ => {
            let mesh = net::mesh([address.as_str(), "127.0.0.1:1"], MemberId(0), Frames);
            let source = mesh.1.configure(set).bind().await.unwrap();
            let (at, Inside { hear, tell, .. }) = (at(source.local_addr()), inside);
            let flow = dfir_syntax! {
                source = source_tcp(source);
                source[items] -> for_each(move |(_, frame)| hear.put(frame));
                source[events] -> for_each(move |event| tell.put(event));
            };
            (flow, at)
        }
    }
}

fn dialling(
    at: SocketAddr,
    endpoint: Endpoint,
    set: impl Fn(&mut TcpOptions),
    inside: Inside,
) -> Dfir<'static> {
    let set = |options: &mut TcpOptions| set_all(options, set);
    match endpoint {
        DialSource => {
            let (_, source) = net::dial(at, Frames).configure(set);
            let Inside { hear, tell, .. } = inside;
            dfir_syntax! {
                source = source_tcp(source);
                source[items] -> for_each(move |frame| hear.put(frame));
                source[events] -> for_each(move |event| tell.put(event));
            }
        }
        Connect => {
            let (dest, (items, tell)) = (net::connect(at).configure(set), inside.items());
            dfir_syntax! {
                source_stream(items) -> dest_tcp(dest, Frames) -> for_each(move |event| tell.put(event));
            }
        }
        DialDest => {
            let ((dest, _), (items, tell)) = (net::dial(at, Frames).configure(set), inside.items());
            dfir_syntax! {
                source_stream(items) -> dest_tcp(dest) -> for_each(move |event| tell.put(event));
            }
        }
        _ => {
            let members = ["127.0.0.1:1".parse::<SocketAddr>().unwrap(), at];
            let (dest, _) = net::mesh(members, MemberId(0), Frames).configure(set);
            let (items, tell) = inside.items();
            dfir_syntax! {
                source_stream(items) -> map(|item| (MemberId(1), item)) -> dest;
                dest = dest_tcp(dest) -> for_each(move |event| tell.put(event));
            }
        }
    }
}

/// What one member of a mesh says to another: that it is member 1 and takes the other for member 0, or the other way round.
fn introduction(from: u8, to: u8) -> Vec<u8> {
    [b"DFIM\x01\0\0\0", &[from][..], b"\0\0\0", &[to]].concat()
}

impl Line {
    /// Connects a peer, or lets one be connected to, and waits until the graph has told of it.
    pub(super) async fn peer(&mut self) -> TcpStream {
        let peer = self.silent_peer().await;
        self.connected().await;
        peer
    }

    pub(super) async fn connected(&mut self) {
        let is_connected = |event: &TcpEvent| matches!(event, TcpEvent::Connected { .. });
        self.events.until(is_connected).await;
    }

    /// The same without waiting.
    pub(super) async fn silent_peer(&mut self) -> TcpStream {
        if self.endpoint == MeshDest && self.given == 0 {
            // A member is dialled when there is something for it.
            self.give(0);
        }
        let mut peer = self.stranger().await;
        if self.endpoint.is_mesh() {
            self.introduce(&mut peer).await.unwrap();
        }
        peer
    }

    /// A peer that has said nothing yet.
    pub(super) async fn stranger(&mut self) -> TcpStream {
        match &self.listener {
            None => connect(self.at).await,
            Some(listener) => listener.accept().await.unwrap().0,
        }
    }

    async fn introduce(&self, peer: &mut TcpStream) -> io::Result<()> {
        if self.endpoint == MeshSource {
            peer.write_all(&introduction(1, 0)).await?;
            assert_eq!(peer.read_u8().await?, 1);
            return Ok(());
        }
        let mut said = [0; 13];
        peer.read_exact(&mut said).await?;
        assert_eq!(said[..], introduction(0, 1));
        peer.write_u8(1).await
    }

    /// Nobody is to be connected to any more, until somebody listens again.
    pub(super) fn stop_listening(&mut self) {
        self.listener = None;
    }

    pub(super) async fn listen_again(&mut self) {
        if !self.endpoint.listens() {
            self.listener = Some(TcpListener::bind(self.at).await.unwrap());
        }
    }

    /// Gives a destination a frame with the next number, so many bytes longer than that.
    pub(super) fn give(&mut self, more: usize) {
        let frame = numbered(self.given, more);
        self.give.unbounded_send(frame.into()).unwrap();
        self.given += 1;
    }

    /// A frame goes through.
    pub(super) async fn assert_works(&mut self, peer: &mut TcpStream) {
        match self.endpoint.is_source() {
            true => {
                peer.write_all(b"\0\0\0\x05works").await.unwrap();
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
    pub(super) async fn read_numbers(&self, peer: &mut TcpStream) -> Vec<u32> {
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

async fn read_frame(peer: &mut TcpStream) -> Vec<u8> {
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
