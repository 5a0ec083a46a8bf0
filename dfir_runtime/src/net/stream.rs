//! A single connection that is there already: a `TcpStream`, one of its halves, or any stream.
//!
//! When it breaks, the source has ended and the destination drops what it is given: a stream
//! cannot be dialled again. Nothing of this needs a Tokio runtime, unless the stream itself does.

mod egress;
mod ingress;

use tokio::net::TcpStream;

use super::options::{Configure, TcpOptions};
use super::peer::PeerAddress;

pub(crate) use self::egress::StreamEgress;
pub(crate) use self::ingress::StreamIngress;

/// Any `AsyncRead` or `AsyncWrite` as an endpoint, with options; see [`stream`].
#[derive(Debug)]
pub struct ByteStream<S> {
    pub(crate) io: S,
    pub(crate) options: TcpOptions,
    pub(crate) address: PeerAddress,
}

/// Makes an endpoint of any `AsyncRead` (for `source_tcp`) or `AsyncWrite` (for `dest_tcp`).
///
/// A `TcpStream` and its owned halves are endpoints by themselves; with this they get options. The
/// socket's own options stay as they are.
///
/// ```
/// use dfir_runtime::net::{self, Configure};
///
/// let (here, there) = tokio::io::duplex(1024);
/// let endpoint = net::stream(here).max_frame_len(1 << 10);
/// ```
pub fn stream<S>(io: S) -> ByteStream<S> {
    ByteStream {
        io,
        options: TcpOptions::default(),
        address: PeerAddress::Unknown,
    }
}

impl<S> ByteStream<S> {
    /// The same where the address at the other end is known.
    pub(crate) fn with_peer(mut self, address: std::io::Result<std::net::SocketAddr>) -> Self {
        if let Ok(address) = address {
            self.address = PeerAddress::Socket(address);
        }
        self
    }
}

impl From<TcpStream> for ByteStream<TcpStream> {
    fn from(io: TcpStream) -> Self {
        let address = io.peer_addr();
        stream(io).with_peer(address)
    }
}

impl<S> Configure for ByteStream<S> {
    fn configure(mut self, set: impl FnOnce(&mut TcpOptions)) -> Self {
        set(&mut self.options);
        self
    }
}

#[cfg(test)]
mod tests;
