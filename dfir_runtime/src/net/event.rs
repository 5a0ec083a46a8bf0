//! What happened on the connections: the events a program may listen to, and who reports them.
//!
//! Every ingress and egress of the network has one [`Reporter`]. What is reported is counted and
//! logged, and put into a bounded queue if the program asked for events. Nothing is ever
//! dropped, refused or broken off without passing through here.

mod queue;
mod reporter;

use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::peer::{PeerAddress, PeerId};

#[cfg(feature = "util")]
pub(crate) use self::queue::EventIngress;
pub(crate) use self::queue::EventQueue;
pub use self::reporter::Reporter;

/// An error that several may look at.
pub type SharedError = Arc<dyn Error + Send + Sync>;

/// Makes an error one that several may look at.
pub(crate) fn shared(error: impl Into<Box<dyn Error + Send + Sync>>) -> SharedError {
    error.into().into()
}

/// Something that happened on a connection: the items of the `[events]` port of `source_tcp` and
/// `dest_tcp`.
///
/// Each `Connected` is followed by one `Disconnected` with the same id, unless the graph ends first.
///
/// ```
/// use dfir_runtime::net::TcpEvent;
///
/// fn describe(event: &TcpEvent) -> String {
///     match event {
///         TcpEvent::Connected { peer, address } => format!("{address} is {peer}"),
///         TcpEvent::Dropped { item_count, .. } => format!("{item_count} items are lost"),
///         other => other.to_string(),
///     }
/// }
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum TcpEvent {
    /// A connection is there.
    Connected {
        /// Which.
        peer: PeerId,
        /// Where to or from.
        address: PeerAddress,
    },
    /// A connection is over.
    Disconnected {
        /// Which.
        peer: PeerId,
        /// Where to or from.
        address: PeerAddress,
        /// What broke it; `None` where the peer ended it in order.
        error: Option<SharedError>,
    },
    /// A connection was closed before it counted as one: it could not be agreed on how it is secured.
    Refused {
        /// Where from.
        address: PeerAddress,
        /// Why.
        error: SharedError,
    },
    /// The peer sent what its codec cannot read; the connection is closed.
    BadFrame {
        /// Which.
        peer: PeerId,
        /// Where to or from.
        address: PeerAddress,
        /// What is wrong with it.
        error: SharedError,
    },
    /// Items are lost: refused by the codec, meant for a peer that is gone, or too much for one that is
    /// slow ([`Overflow`](crate::net::Overflow)).
    Dropped {
        /// For whom they were.
        peer: PeerId,
        /// Where to.
        address: PeerAddress,
        /// How many.
        item_count: usize,
        /// Why, for the first of them.
        error: SharedError,
    },
    /// Nothing was written for a while ([`stall_warning`](crate::net::Configure::stall_warning)), and so much waits
    /// that what feeds the connection is held up. Told once, and again when something was written in between.
    Stalled {
        /// Whose connection.
        peer: PeerId,
        /// Where to.
        address: PeerAddress,
        /// How long the while was.
        after: Duration,
    },
    /// There is no connection, and after a while there will be another try.
    Retrying {
        /// To whom.
        peer: PeerId,
        /// Where to.
        address: PeerAddress,
        /// How many tries in a row there will have been.
        attempt: u32,
        /// After how long.
        after: Duration,
    },
}

impl TcpEvent {
    /// Whose connection it is about. What was refused never had an id, so it is given none.
    pub fn peer(&self) -> Option<PeerId> {
        match self {
            Self::Refused { .. } => None,
            Self::Connected { peer, .. }
            | Self::Disconnected { peer, .. }
            | Self::BadFrame { peer, .. }
            | Self::Dropped { peer, .. }
            | Self::Stalled { peer, .. }
            | Self::Retrying { peer, .. } => Some(*peer),
        }
    }

    /// The address at the other end.
    pub fn address(&self) -> &PeerAddress {
        match self {
            Self::Connected { address, .. }
            | Self::Refused { address, .. }
            | Self::Disconnected { address, .. }
            | Self::BadFrame { address, .. }
            | Self::Dropped { address, .. }
            | Self::Stalled { address, .. }
            | Self::Retrying { address, .. } => address,
        }
    }
}

impl fmt::Display for TcpEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Connected { .. } => f.write_str("connected"),
            Self::Disconnected { error: None, .. } => f.write_str("disconnected"),
            Self::Disconnected {
                error: Some(error), ..
            } => write!(f, "disconnected: {error}"),
            Self::Refused { error, .. } => write!(f, "refused: {error}"),
            Self::BadFrame { error, .. } => write!(f, "bad frame: {error}"),
            Self::Dropped {
                item_count, error, ..
            } => {
                write!(f, "dropped {item_count} items: {error}")
            }
            Self::Stalled { after, .. } => {
                write!(f, "stalled: nothing was written for {after:?}")
            }
            Self::Retrying { attempt, after, .. } => {
                write!(f, "try number {attempt} comes after {after:?}")
            }
        }?;
        match self.peer() {
            Some(peer) => write!(f, " (peer {peer}, {})", self.address()),
            None => write!(f, " ({})", self.address()),
        }
    }
}
