//! The network: what `source_tcp` and `dest_tcp` read from and write to.
//!
//! An *endpoint* is an address, a half of [`serve`] or [`dial`], or a stream that is there already;
//! [`TcpSource`] and [`TcpDest`] list them all. A *codec* makes items of bytes and bytes of items:
//! [`Messages`] where none is named, [`Frames`], [`Postcard`], [`Lines`], or any of `tokio_util`.
//! Limits are [`TcpOptions`], set with the methods of [`Configure`]; [`Bind`] binds before the graph runs.
//! Both are traits, since they are for tuples of halves too, and have to be imported. What happens on
//! the connections is told as [`TcpEvent`]s to whoever wires up the `[events]` port.
//!
//! ```
//! use dfir_runtime::dfir_syntax;
//! use dfir_runtime::net::{self, Bind, Configure, Lines};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> std::io::Result<()> {
//! let (replies, requests) =
//!     net::serve("127.0.0.1:0", Lines::new()).max_frame_len(1 << 10).bind().await?;
//! println!("listening on {}", requests.local_addr()?);
//! let mut flow = dfir_syntax! {
//!     source_tcp(requests)
//!         -> map(|(peer, line)| (peer, line.to_uppercase()))
//!         -> dest_tcp(replies);
//! };
//! # flow.shutdown_handle().shutdown();
//! # flow.run().await.map_err(std::io::Error::other)?;
//! # Ok(()) }
//! ```
//!
//! Flows with endpoints run on a Tokio runtime with both its drivers, as `enable_all` makes it: clients wait before they
//! connect again, servers before they close what is half closed. Tokio panics where there are no timers.
//!
//! What holds everywhere here:
//!
//! - Nothing waits inside a tick. Sockets are read before a tick and written after it, as far as
//!   they go.
//! - Bytes from the network cannot cause a panic, or memory beyond the limits. What is wrong
//!   with one connection ends that connection and no other.
//! - Each item given to a destination is handed to the kernel, or counted and told as
//!   [`TcpEvent::Dropped`].
//! - Frames on one connection stay in order.
//!
//! What goes over the connections is counted ([`NetMetrics`]), and each connection is a span of `tracing` around what is
//! told of it: `connection`, with its operator, peer and address, at the level `INFO`.
//!
//! An address is one of TCP or, as `unix:/run/service.sock`, of a Unix socket; a [`Transport`] dials and listens to
//! anything else, [`Memory`] for one. What is an `AsyncRead` or `AsyncWrite` already comes in through [`stream`]. With
//! the feature `tls`, `ServeTls` and `DialTls` encrypt. When an egress is above its high-water mark the ingresses that
//! feed it pause, or what [`Overflow`] says happens instead.

mod alarm;
mod by_hand;
mod codec;
mod connection;
mod deadlines;
mod dial;
mod emitted;
mod endpoint;
mod event;
mod half_wakers;
mod listen;
mod memory;
mod mesh;
mod message;
mod options;
mod overflow;
mod peer;
mod random;
mod resolve;
mod security;
mod serde;
mod serve;
mod session;
mod socket;
mod stream;
#[cfg(test)]
mod testing;
mod traffic;
mod transport;
mod udp;

pub use self::codec::{
    AnyDecode, AnyEncode, ByItself, ByTokioUtil, Decode, Encode, Foreign, FrameError, Frames,
    LineError, Lines, Messages, NoCodec, Postcard, PostcardError,
};
#[cfg(feature = "json")]
pub use self::codec::{Json, JsonError};
pub use self::dial::{Connect, DialReplies, DialRequests, connect, dial};
#[doc(hidden)]
pub use self::endpoint::{AnyEgress, AnyIngress, Raw, ReadWith, WithCodec, WriteWith};
pub use self::endpoint::{TcpDest, TcpSource};
#[doc(hidden)]
pub use self::event::Reporter;
#[cfg(feature = "util")]
pub(crate) use self::event::{EventIngress, EventQueue};
pub use self::event::{SharedError, TcpEvent};
pub use self::listen::{Bind, Listen, listen};
pub use self::memory::Memory;
pub use self::mesh::{MemberId, MeshDest, MeshSource, mesh};
pub use self::message::Message;
pub use self::options::{Configure, Reconnect, TcpOptions};
pub use self::overflow::Overflow;
pub use self::peer::{Address, PeerAddress, PeerId};
#[cfg(feature = "tls")]
pub use self::security::{DialTls, ServeTls};
pub use self::serde::{PayloadError, PayloadStream};
pub use self::serve::{ServeReplies, ServeRequests, serve};
pub use self::stream::{ByteStream, stream};
pub(crate) use self::traffic::Traffic;
pub use self::traffic::{ConnectionMetrics, NetMetrics};
pub use self::transport::{Accept, Pending, Transport, Wire};
#[doc(hidden)]
pub use self::udp::{ReadUdpWith, WriteUdpWith};
pub use self::udp::{UdpDest, UdpReceives, UdpSends, UdpSource, udp};
