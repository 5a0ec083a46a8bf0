//! An address as a destination, and a client: connects, and connects again when the connection is lost.
//!
//! Items given while there is no connection wait, encoded, up to the high-water mark. When a
//! connection breaks, what the kernel had taken may be lost, or may have arrived; the frame that was
//! partly written is written again whole, and everything behind it follows. A reliable mode, in
//! which the receiver acknowledges, would sit between the codec and the buffer. So a peer may see
//! the beginning of a frame and then, on the next connection, all of it; it never sees half a frame as a
//! whole one.

mod back_off;
mod connecting;
mod dialer;
mod egress;
mod ends;
mod ingress;

use super::options::{Configure, TcpOptions};
use super::peer::Address;

pub(crate) use self::egress::DialEgress;
pub(crate) use self::ends::{ReadEnd, WriteEnd};
pub(crate) use self::ingress::DialIngress;

/// An address to connect to, with options; see [`connect`].
#[derive(Debug)]
pub struct Connect {
    pub(crate) address: Address,
    pub(crate) options: TcpOptions,
}

/// An address to connect to, as an endpoint of `dest_tcp` that has options.
///
/// The address alone is such an endpoint too. What the peer sends is not read, so that a peer
/// that goes away is noticed when the next item is written.
///
/// ```
/// use dfir_runtime::net::{self, Configure, Reconnect};
///
/// let endpoint = net::connect("10.0.0.2:7000").reconnect(Reconnect::Times(3));
/// ```
pub fn connect(address: impl Into<Address>) -> Connect {
    Connect {
        address: address.into(),
        options: TcpOptions::default(),
    }
}

impl Connect {
    /// The dialler's only end.
    pub(crate) fn into_end(self) -> WriteEnd {
        ends::one_way(self.address, self.options)
    }
}

impl Configure for Connect {
    fn configure(mut self, set: impl FnOnce(&mut TcpOptions)) -> Self {
        set(&mut self.options);
        self
    }
}

/// A client: the halves for `dest_tcp` and for `source_tcp`, of one connection at a time.
///
/// When the connection is lost, by an error or because the server closed it, it is dialled again,
/// as [`Configure::reconnect`] says. With `Reconnect::Never`, a connection that the server closed in
/// order ends the replies, as does one that is closed after the requests have ended.
///
/// ```
/// use dfir_runtime::net::{self, Postcard};
///
/// let codec = Postcard::<usize, String>::new();
/// let (requests, replies) = net::dial("10.0.0.2:7000", codec);
/// // source_iter(texts) -> dest_tcp(requests);
/// // source_tcp(replies) -> for_each(|len| println!("{len}"));
/// ```
pub fn dial<C: Clone>(address: impl Into<Address>, codec: C) -> (DialRequests<C>, DialReplies<C>) {
    let (read_end, write_end) = ends::both_ways(address.into(), TcpOptions::default());
    let requests = DialRequests {
        codec: codec.clone(),
        end: write_end,
    };
    (
        requests,
        DialReplies {
            codec,
            end: read_end,
        },
    )
}

/// The half of [`dial`] for `dest_tcp`.
#[derive(Debug)]
pub struct DialRequests<C> {
    pub(crate) codec: C,
    pub(crate) end: WriteEnd,
}

/// The half of [`dial`] for `source_tcp`.
#[derive(Debug)]
pub struct DialReplies<C> {
    pub(crate) codec: C,
    pub(crate) end: ReadEnd,
}

impl<C> Configure for DialRequests<C> {
    fn configure(self, set: impl FnOnce(&mut TcpOptions)) -> Self {
        self.end.configure(set);
        self
    }
}

impl<C> Configure for DialReplies<C> {
    fn configure(self, set: impl FnOnce(&mut TcpOptions)) -> Self {
        self.end.configure(set);
        self
    }
}

impl<C> Configure for (DialRequests<C>, DialReplies<C>) {
    fn configure(self, set: impl FnOnce(&mut TcpOptions)) -> Self {
        self.0.end.configure(set);
        self
    }
}

#[cfg(test)]
mod tests;
