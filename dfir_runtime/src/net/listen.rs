//! An address as a source: binds it, accepts connections and merges what they send.
//!
//! A listener that cannot be bound fails; after that, whatever happens on a connection or while
//! accepting one stays there. Only connections that were woken are polled, in turn.

mod acceptor;
mod bound;
mod ingress;
mod places;
mod sessions;

use std::io;
use std::net::SocketAddr;

use super::options::{Configure, TcpOptions};
use super::peer::Address;

pub(crate) use self::bound::Bound;
pub(crate) use self::ingress::ListenIngress;
pub(crate) use self::places::Sender;

/// An address to listen on, with options; see [`listen`].
#[derive(Debug)]
pub struct Listen {
    pub(crate) address: Address,
    pub(crate) options: TcpOptions,
    /// Bound early.
    pub(crate) listener: Option<Bound>,
}

/// An address to listen on, as an endpoint of `source_tcp` that has options.
///
/// The address alone is such an endpoint too. It is bound when the graph first runs, or
/// by [`bind`](Bind::bind).
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> std::io::Result<()> {
/// use dfir_runtime::net::{self, Bind, Configure};
///
/// let endpoint = net::listen("127.0.0.1:0").connections(1).bind().await?;
/// let port = endpoint.local_addr()?.port();
/// # assert_ne!(port, 0);
/// # Ok(()) }
/// ```
pub fn listen(address: impl Into<Address>) -> Listen {
    Listen {
        address: address.into(),
        options: TcpOptions::default(),
        listener: None,
    }
}

impl Listen {
    /// The address that it is bound to: the port, where port 0 was asked for.
    ///
    /// An error before it is bound.
    pub fn local_addr(&self) -> io::Result<SocketAddr> {
        match &self.listener {
            Some(listener) => listener.local_addr(),
            None => Err(io::Error::new(io::ErrorKind::NotConnected, "not bound yet")),
        }
    }
}

impl Configure for Listen {
    fn configure(mut self, set: impl FnOnce(&mut TcpOptions)) -> Self {
        set(&mut self.options);
        self
    }
}

/// Binding before the graph runs: to see a failure early, or to learn the port.
pub trait Bind: Sized {
    /// Binds the address. Connections wait in the kernel until the graph accepts them.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> std::io::Result<()> {
    /// use dfir_runtime::net::{self, Bind, Messages};
    ///
    /// let (replies, requests) = net::serve("127.0.0.1:0", Messages).bind().await?;
    /// println!("listening on {}", requests.local_addr()?);
    /// # Ok(()) }
    /// ```
    fn bind(self) -> impl Future<Output = io::Result<Self>>;
}

impl Bind for Listen {
    async fn bind(mut self) -> io::Result<Self> {
        if self.listener.is_none() {
            self.listener = Some(bound::bind(self.address.clone(), self.options.clone()).await?);
        }
        Ok(self)
    }
}
