//! A server that answers: a listener shared by an ingress and an egress.
//!
//! The ingress accepts, reads and counts connections; the egress writes to them. What one has to
//! tell the other goes over a board between them, so that the halves may be in different graphs and on
//! different threads. TLS would wrap a connection here, before its halves part.

mod board;
mod egress;
mod peers;

use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};

use super::listen::{Bind, Listen, listen};
use super::options::{Configure, TcpOptions};
use super::peer::Address;

pub(crate) use self::board::{EgressEnd, IngressEnd, Word};
pub(crate) use self::egress::ServeEgress;

/// A server: the halves for `dest_tcp` and for `source_tcp`.
///
/// The items of both carry the [`PeerId`](crate::net::PeerId) of the connection. A reply to a peer
/// that is gone is dropped with an event. A peer that shuts down its own writing is still answered
/// until it has been sent nothing for 10 s ([`Configure::half_closed`]).
///
/// It is the half for `source_tcp` that accepts; a server whose requests nobody reads fails. It may
/// do without the replies.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> std::io::Result<()> {
/// use dfir_runtime::net::{self, Bind, Configure, Postcard};
///
/// let codec = Postcard::<String, usize>::new();
/// let (replies, requests) = net::serve("127.0.0.1:0", codec)
///     .max_frame_len(1 << 20)
///     .bind()
///     .await?;
/// let address = requests.local_addr()?;
/// // source_tcp(requests) -> map(|(peer, text)| (peer, text.len())) -> dest_tcp(replies);
/// # Ok(()) }
/// ```
pub fn serve<C: Clone>(
    address: impl Into<Address>,
    codec: C,
) -> (ServeReplies<C>, ServeRequests<C>) {
    let listen = Arc::new(Mutex::new(listen(address)));
    let (ingress, egress) = board::ends();
    let replies = ServeReplies {
        listen: listen.clone(),
        codec: codec.clone(),
        end: egress,
    };
    (
        replies,
        ServeRequests {
            listen,
            codec,
            end: ingress,
        },
    )
}

/// The half of [`serve`] for `dest_tcp`: takes `(PeerId, T)`.
#[derive(Debug)]
pub struct ServeReplies<C> {
    pub(crate) listen: Arc<Mutex<Listen>>,
    pub(crate) codec: C,
    pub(crate) end: EgressEnd,
}

/// The half of [`serve`] for `source_tcp`: gives `(PeerId, T)`.
#[derive(Debug)]
pub struct ServeRequests<C> {
    pub(crate) listen: Arc<Mutex<Listen>>,
    pub(crate) codec: C,
    pub(crate) end: IngressEnd,
}

fn configure(listen: &Mutex<Listen>, set: impl FnOnce(&mut TcpOptions)) {
    set(&mut listen
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .options);
}

fn local_addr(listen: &Mutex<Listen>) -> io::Result<SocketAddr> {
    listen
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .local_addr()
}

async fn bind(listen: &Mutex<Listen>) -> io::Result<()> {
    let bound = {
        let listen = listen.lock().unwrap_or_else(PoisonError::into_inner);
        match &listen.listener {
            Some(_) => return Ok(()),
            None => Listen {
                address: listen.address.clone(),
                options: listen.options.clone(),
                listener: None,
            },
        }
    };
    let bound = bound.bind().await?;
    listen
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .listener = bound.listener;
    Ok(())
}

impl<C> ServeReplies<C> {
    /// The address that the server is bound to; an error before it is bound.
    pub fn local_addr(&self) -> io::Result<SocketAddr> {
        local_addr(&self.listen)
    }
}

impl<C> ServeRequests<C> {
    /// The address that the server is bound to; an error before it is bound.
    pub fn local_addr(&self) -> io::Result<SocketAddr> {
        local_addr(&self.listen)
    }
}

impl<C> Configure for ServeReplies<C> {
    fn configure(self, set: impl FnOnce(&mut TcpOptions)) -> Self {
        configure(&self.listen, set);
        self
    }
}

impl<C> Configure for ServeRequests<C> {
    fn configure(self, set: impl FnOnce(&mut TcpOptions)) -> Self {
        configure(&self.listen, set);
        self
    }
}

impl<C> Configure for (ServeReplies<C>, ServeRequests<C>) {
    fn configure(self, set: impl FnOnce(&mut TcpOptions)) -> Self {
        configure(&self.0.listen, set);
        self
    }
}

impl<C> Bind for ServeRequests<C> {
    async fn bind(self) -> io::Result<Self> {
        bind(&self.listen).await?;
        Ok(self)
    }
}

impl<C> Bind for (ServeReplies<C>, ServeRequests<C>) {
    async fn bind(self) -> io::Result<Self> {
        bind(&self.0.listen).await?;
        Ok(self)
    }
}

#[cfg(test)]
mod tests;
