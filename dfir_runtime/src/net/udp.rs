//! Datagrams: what `source_udp` and `dest_udp` read from and write to.
//!
//! A datagram is a frame of its codec: with [`Frames`](super::Frames), [`Messages`](super::Messages) and
//! [`Postcard`](super::Postcard) it holds one item, without a length before it; with the others what a connection of its own
//! would hold. What is wrong with a datagram is told as [`TcpEvent::BadFrame`](super::TcpEvent), and the next one is
//! read. The network may lose, repeat and reorder datagrams; what is lost on this side is counted and told.

mod egress;
mod emitted;
mod endpoint;
mod ingress;
mod port;
mod waiting;

use std::io;
use std::net::SocketAddr;

use super::listen::Bind;
use super::options::{Configure, TcpOptions};
use super::peer::Address;

#[doc(hidden)]
pub use self::endpoint::{ReadUdpWith, WriteUdpWith};
pub use self::endpoint::{UdpDest, UdpSource};
use self::port::Port;

/// A socket for datagrams: the halves for `dest_udp` and for `source_udp`, whose items carry the address at the other
/// end, `(SocketAddr, T)`.
///
/// Of the options, the longest frame, the marks of the unwritten bytes and the overflow policy are looked at. The kernel
/// takes datagrams at once as long as the network is fast enough; what waits is mostly what is given before the socket
/// is bound.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use dfir_runtime::dfir_syntax;
/// use dfir_runtime::net::{self, Bind, Postcard};
///
/// let (to_clients, from_clients) = net::udp("127.0.0.1:0", Postcard::<String>::new()).bind().await?;
/// let server = from_clients.local_addr()?;
/// let mut echo = dfir_syntax! { source_udp(from_clients) -> dest_udp(to_clients); };
///
/// let (to_server, from_server) = net::udp("127.0.0.1:0", Postcard::<String>::new());
/// let (heard, mut hears) = tokio::sync::mpsc::unbounded_channel();
/// let mut client = dfir_syntax! {
///     source_iter([(server, "hello".to_owned())]) -> dest_udp(to_server);
///     source_udp(from_server) -> for_each(|(_, text)| heard.send(text).unwrap());
/// };
/// tokio::select! {
///     ran = echo.run() => ran?,
///     ran = client.run() => ran?,
///     text = hears.recv() => assert_eq!(text.unwrap(), "hello"),
/// }
/// # Ok(()) }
/// ```
pub fn udp<C: Clone>(address: impl Into<Address>, codec: C) -> (UdpSends<C>, UdpReceives<C>) {
    let port = Port::new(address.into());
    let sends = UdpSends {
        codec: codec.clone(),
        port: port.clone(),
    };
    (sends, UdpReceives { codec, port })
}

/// The half of [`udp`] for `dest_udp`: takes `(SocketAddr, T)`.
#[derive(Debug)]
pub struct UdpSends<C> {
    codec: C,
    port: Port,
}

/// The half of [`udp`] for `source_udp`: gives `(SocketAddr, T)`.
#[derive(Debug)]
pub struct UdpReceives<C> {
    codec: C,
    port: Port,
}

impl<C> UdpSends<C> {
    /// The address that the socket is bound to; an error before it is bound.
    pub fn local_addr(&self) -> io::Result<SocketAddr> {
        self.port.local_addr()
    }
}

impl<C> UdpReceives<C> {
    /// The address that the socket is bound to; an error before it is bound.
    pub fn local_addr(&self) -> io::Result<SocketAddr> {
        self.port.local_addr()
    }
}

impl<C> Configure for UdpSends<C> {
    fn configure(self, set: impl FnOnce(&mut TcpOptions)) -> Self {
        self.port.configure(set);
        self
    }
}

impl<C> Configure for UdpReceives<C> {
    fn configure(self, set: impl FnOnce(&mut TcpOptions)) -> Self {
        self.port.configure(set);
        self
    }
}

impl<C> Configure for (UdpSends<C>, UdpReceives<C>) {
    fn configure(self, set: impl FnOnce(&mut TcpOptions)) -> Self {
        self.0.port.configure(set);
        self
    }
}

impl<C> Bind for UdpReceives<C> {
    async fn bind(self) -> io::Result<Self> {
        self.port.bind().await?;
        Ok(self)
    }
}

impl<C> Bind for (UdpSends<C>, UdpReceives<C>) {
    async fn bind(self) -> io::Result<Self> {
        self.0.port.bind().await?;
        Ok(self)
    }
}
