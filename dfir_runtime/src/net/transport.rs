//! What may carry the bytes of `serve`, `dial`, `listen` and `connect` beside the sockets of the kernel.
//!
//! A program seldom needs this: addresses of TCP and of Unix sockets are dialled and bound without it. It is
//! for networks that the kernel does not know: one in memory ([`Memory`](super::Memory)), one that is
//! simulated, a tunnel.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite};

use super::peer::{Address, PeerAddress};

/// Both directions of one connection.
pub trait Wire: AsyncRead + AsyncWrite + Send + Unpin {}

impl<S: AsyncRead + AsyncWrite + Send + Unpin> Wire for S {}

/// Something on its way to a connection or a listener.
pub type Pending<T> = Pin<Box<dyn Future<Output = io::Result<T>> + Send>>;

/// Makes connections and listeners; set with [`Configure::transport`](super::Configure::transport).
///
/// ```
/// use std::sync::Arc;
///
/// use dfir_runtime::net::{Accept, Address, Pending, PeerAddress, Transport, Wire};
/// use tokio::net::TcpStream;
///
/// /// TCP over one proxy, whatever the address.
/// #[derive(Debug)]
/// struct Proxied(&'static str);
///
/// impl Transport for Proxied {
///     fn connect(&self, _: &Address) -> Pending<(Box<dyn Wire>, PeerAddress)> {
///         let proxy = self.0;
///         Box::pin(async move {
///             let stream = TcpStream::connect(proxy).await?;
///             let address = PeerAddress::Socket(stream.peer_addr()?);
///             Ok((Box::new(stream) as Box<dyn Wire>, address))
///         })
///     }
///
///     fn bind(&self, address: &Address) -> Pending<Box<dyn Accept>> {
///         let text = format!("a proxy cannot listen on {address}");
///         Box::pin(async { Err(std::io::Error::other(text)) })
///     }
/// }
/// # let _: Arc<dyn Transport> = Arc::new(Proxied("127.0.0.1:1080"));
/// ```
pub trait Transport: fmt::Debug + Send + Sync {
    /// Connects to an address. What takes longer than
    /// [`connect_timeout`](super::Configure::connect_timeout) is given up.
    fn connect(&self, address: &Address) -> Pending<(Box<dyn Wire>, PeerAddress)>;

    /// Listens on an address.
    fn bind(&self, address: &Address) -> Pending<Box<dyn Accept>>;
}

/// A listener of a [`Transport`].
pub trait Accept: fmt::Debug + Send {
    /// The next connection, and who is at its other end.
    ///
    /// After an error it is asked again in a while.
    fn poll_accept(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<io::Result<(Box<dyn Wire>, PeerAddress)>>;
}
