//! Who is at the other end: ids, addresses, and addresses that have yet to be resolved.

use std::fmt;
use std::net::SocketAddr;
#[cfg(unix)]
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// One connection of an endpoint, for as long as the endpoint lives: no id is given out twice.
///
/// A server's items carry it, so that a reply finds its way. The connections of a dialler and of a
/// single stream all have the same one, since they lead to the same peer.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct PeerId {
    /// The place in the endpoint's tables.
    pub(crate) slot: u32,
    /// How many connections had the place before.
    pub(crate) generation: u32,
}

impl fmt::Display for PeerId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.slot, self.generation)
    }
}

impl fmt::Debug for PeerId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PeerId({self})")
    }
}

/// An address to listen on or to connect to: `host:port` in text, a socket address, or the path of a Unix
/// socket.
///
/// Text is resolved when the graph first runs, and a dialler resolves it anew for each try. All
/// addresses that a name stands for are tried.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Address {
    /// `host:port`, as in `"localhost:7000"`, `"10.0.0.2:7000"` or `"[::1]:7000"`.
    Name(Arc<str>),
    /// An address that needs no resolving.
    Socket(SocketAddr),
    /// The path of a Unix socket; in text, `unix:/run/service.sock`.
    #[cfg(unix)]
    Unix(Arc<Path>),
}

/// What the text of a Unix socket's address begins with.
#[cfg(unix)]
const UNIX: &str = "unix:";

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => f.write_str(name),
            Self::Socket(address) => address.fmt(f),
            #[cfg(unix)]
            Self::Unix(path) => write!(f, "{UNIX}{}", path.display()),
        }
    }
}

impl From<&str> for Address {
    fn from(text: &str) -> Self {
        #[cfg(unix)]
        if let Some(path) = text.strip_prefix(UNIX) {
            return Self::Unix(Path::new(path).into());
        }
        Self::Name(text.into())
    }
}

impl From<String> for Address {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl From<&String> for Address {
    fn from(text: &String) -> Self {
        text.as_str().into()
    }
}

#[cfg(unix)]
impl From<&Path> for Address {
    fn from(path: &Path) -> Self {
        Self::Unix(path.into())
    }
}

#[cfg(unix)]
impl From<PathBuf> for Address {
    fn from(path: PathBuf) -> Self {
        Self::Unix(path.into())
    }
}

impl From<SocketAddr> for Address {
    fn from(address: SocketAddr) -> Self {
        Self::Socket(address)
    }
}

/// The address of a peer, as far as it is known.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PeerAddress {
    /// What the socket says.
    Socket(SocketAddr),
    /// What the program asked for, where there is no socket yet.
    Asked(Address),
    /// A stream that is no socket, or an id that stands for no connection.
    Unknown,
}

impl fmt::Display for PeerAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Socket(address) => address.fmt(f),
            Self::Asked(address) => address.fmt(f),
            Self::Unknown => f.write_str("unknown"),
        }
    }
}
