//! What is counted of the connections of one ingress or egress, and of all of them together.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use tracing::Span;

use super::event::TcpEvent;
use super::peer::{PeerAddress, PeerId};
use crate::metrics::Counter;

/// What an ingress has read from the network, or an egress has written to it.
///
/// It counts one way. Where an ingress and an egress share a connection, as the halves of `net::serve` and
/// `net::dial` do, both count it among theirs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct NetMetrics {
    /// Bytes read or written, of all connections that there have been: those of frames, before TLS and the reliable
    /// mode add theirs.
    pub bytes: u64,
    /// Items read or written whole, which is as many frames or datagrams. In the reliable mode what is written is safe,
    /// though it may not have left yet.
    pub items: u64,
    /// Connections that there have been. Of one that is dialled, all but the first are reconnections.
    pub connected: u64,
    /// Connections that are over.
    pub disconnected: u64,
    /// Connections that were refused.
    pub refused: u64,
    /// Frames that could not be read.
    pub bad_frames: u64,
    /// Items that were given to an egress and are lost. What it was given is what is written, lost, or waits.
    pub dropped_items: u64,
    /// Times that nothing could be written for so long that it was told.
    pub stalls: u64,
    /// New tries to connect.
    pub retries: u64,
    /// Events that found no room on their way to the `[events]` port.
    pub lost_events: u64,
    /// The connections that are there.
    pub connections: Vec<ConnectionMetrics>,
}

/// One connection that is there.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConnectionMetrics {
    /// Which.
    pub peer: PeerId,
    /// Where to or from.
    pub address: PeerAddress,
    /// When it began.
    pub since: SystemTime,
    /// Bytes read or written.
    pub bytes: u64,
    /// Items read or written whole.
    pub items: u64,
}

/// What is counted of an ingress or an egress.
#[derive(Debug, Default)]
pub(crate) struct Traffic {
    flow: Flow,
    connected: Counter,
    disconnected: Counter,
    refused: Counter,
    bad_frames: Counter,
    dropped_items: Counter,
    stalls: Counter,
    retries: Counter,
    pub(super) lost_events: Counter,
    open: Mutex<BTreeMap<ConnectionId, Open>>,
}

/// A connection of the reporter of that number: several of them may have one with the same peer.
pub(super) type ConnectionId = (u32, PeerId);

/// What has gone one way.
#[derive(Debug, Default)]
struct Flow {
    bytes: Counter,
    items: Counter,
}

/// A connection that is there. There may be very many that do nothing, so this is kept small.
#[derive(Debug)]
struct Open {
    connection: Arc<Connection>,
    /// If somebody looks at spans.
    span: Option<Box<Span>>,
}

#[derive(Debug)]
struct Connection {
    flow: Flow,
    address: PeerAddress,
    since: SystemTime,
}

/// Counts what goes over one connection.
#[derive(Debug, Clone, Default)]
pub(crate) struct Meter {
    connection: Option<Arc<Connection>>,
    all: Option<Arc<Traffic>>,
}

impl Flow {
    fn add(&self, bytes: usize, items: usize) {
        self.bytes.add(bytes as u64);
        self.items.add(items as u64);
    }
}

impl Meter {
    /// Counts what has gone; to be called once a read or a write, and not for each item.
    pub(crate) fn add(&self, bytes: usize, items: usize) {
        if let Some(connection) = &self.connection {
            connection.flow.add(bytes, items);
        }
        if let Some(all) = &self.all {
            all.flow.add(bytes, items);
        }
    }
}

impl Traffic {
    fn lock(&self) -> MutexGuard<'_, BTreeMap<ConnectionId, Open>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Counts an event of that reporter; gives the span of the connection that it is about.
    pub(super) fn count(&self, operator: &str, reporter: u32, event: &TcpEvent) -> Span {
        match event {
            TcpEvent::Connected { peer, address } => {
                self.connected.add(1);
                return self.open(operator, (reporter, *peer), address);
            }
            TcpEvent::Disconnected { peer, .. } => {
                self.disconnected.add(1);
                return self.close((reporter, *peer));
            }
            TcpEvent::Refused { .. } => self.refused.add(1),
            TcpEvent::BadFrame { .. } => self.bad_frames.add(1),
            TcpEvent::Dropped { item_count, .. } => self.dropped_items.add(*item_count as u64),
            TcpEvent::Stalled { .. } => self.stalls.add(1),
            TcpEvent::Retrying { .. } => self.retries.add(1),
        }
        let of = |peer| Some(self.lock().get(&(reporter, peer))?.span());
        event.peer().and_then(of).unwrap_or_else(Span::none)
    }

    fn open(&self, operator: &str, id: ConnectionId, address: &PeerAddress) -> Span {
        let span = tracing::info_span!("connection", operator, peer = %id.1, %address);
        let connection = Connection {
            flow: Flow::default(),
            address: address.clone(),
            since: SystemTime::now(),
        };
        let open = Open {
            connection: Arc::new(connection),
            span: (!span.is_disabled()).then(|| Box::new(span.clone())),
        };
        self.lock().insert(id, open);
        span
    }

    fn close(&self, id: ConnectionId) -> Span {
        let closed = self.lock().remove(&id);
        closed.map_or_else(Span::none, |open| open.span())
    }

    /// The reporter is gone, and its connections are.
    pub(super) fn close_all(&self, reporter: u32) {
        self.lock().retain(|id, _| id.0 != reporter);
    }

    /// What counts the connection, if there is one, and what goes over all.
    pub(super) fn meter(self: &Arc<Self>, id: ConnectionId) -> Meter {
        Meter {
            connection: (self.lock().get(&id)).map(|open| Arc::clone(&open.connection)),
            all: Some(Arc::clone(self)),
        }
    }

    pub(super) fn dropped_items(&self) -> u64 {
        self.dropped_items.get()
    }

    /// Everything as it is now.
    pub(crate) fn read(&self) -> NetMetrics {
        let open = self.lock();
        let connections = open.iter().map(|(id, open)| open.read(id.1)).collect();
        NetMetrics {
            bytes: self.flow.bytes.get(),
            items: self.flow.items.get(),
            connected: self.connected.get(),
            disconnected: self.disconnected.get(),
            refused: self.refused.get(),
            bad_frames: self.bad_frames.get(),
            dropped_items: self.dropped_items.get(),
            stalls: self.stalls.get(),
            retries: self.retries.get(),
            lost_events: self.lost_events.get(),
            connections,
        }
    }
}

impl Open {
    fn span(&self) -> Span {
        self.span.as_deref().cloned().unwrap_or_else(Span::none)
    }

    fn read(&self, peer: PeerId) -> ConnectionMetrics {
        let connection = &self.connection;
        ConnectionMetrics {
            peer,
            address: connection.address.clone(),
            since: connection.since,
            bytes: connection.flow.bytes.get(),
            items: connection.flow.items.get(),
        }
    }
}
