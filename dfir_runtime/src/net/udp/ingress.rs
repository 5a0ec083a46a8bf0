//! Reads datagrams.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::BytesMut;
use tokio::net::UdpSocket;

use super::Port;
use crate::net::codec::Decode;
use crate::net::connection::Budget;
use crate::net::event::{Reporter, TcpEvent, shared};
use crate::net::peer::{PeerAddress, PeerId};
use crate::rim::{BoxError, Ingress, Polled};

/// The longest datagram there is.
const LONGEST: usize = 64 << 10;

/// What is reserved for datagrams at once: items may be slices of it.
const BLOCK_LEN: usize = 256 << 10;

/// The ingress of a socket for datagrams.
pub(crate) struct UdpIngress<D> {
    port: Port,
    codec: D,
    reporter: Reporter,
    socket: Option<Arc<UdpSocket>>,
    max_frame_len: usize,
    buffer: BytesMut,
}

impl<D: Decode> UdpIngress<D> {
    pub(super) fn new(port: Port, codec: D, reporter: Reporter) -> Self {
        Self {
            port,
            codec,
            reporter,
            socket: None,
            max_frame_len: 0,
            buffer: BytesMut::new(),
        }
    }

    /// The next datagram.
    fn poll_datagram(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<(BytesMut, SocketAddr)>> {
        let socket = match &self.socket {
            Some(socket) => socket,
            None => {
                self.port.wakers().read.register(cx.waker());
                let socket = ready!(self.port.poll_socket())?;
                // The options are final by now.
                self.max_frame_len = self.port.options().max_read_frame_len;
                self.socket.insert(socket)
            }
        };
        loop {
            ready!(socket.poll_recv_ready(cx))?;
            if self.buffer.capacity() < LONGEST {
                self.buffer.reserve(BLOCK_LEN);
            }
            match socket.try_recv_buf_from(&mut self.buffer) {
                Ok((_, address)) => return Poll::Ready(Ok((self.buffer.split(), address))),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                // What was sent from here has come back as an error; that is no concern of what arrives.
                Err(error) if is_about_a_peer(&error) => tracing::debug!("{error}"),
                Err(error) => return Poll::Ready(Err(error)),
            }
        }
    }
}

/// Whether an error says that some peer does not listen.
pub(super) fn is_about_a_peer(error: &io::Error) -> bool {
    use io::ErrorKind::{
        ConnectionRefused, ConnectionReset, HostUnreachable, Interrupted, NetworkUnreachable,
    };
    matches!(
        error.kind(),
        ConnectionRefused | ConnectionReset | HostUnreachable | Interrupted | NetworkUnreachable
    )
}

impl<D: Decode> Ingress for UdpIngress<D> {
    type Item = (SocketAddr, D::Item);

    fn poll_batch(
        &mut self,
        cx: &mut Context<'_>,
        budget: usize,
        items: &mut Vec<Self::Item>,
    ) -> Result<Polled, BoxError> {
        let mut bytes = Budget::of_tick(budget).bytes;
        while items.len() < budget && bytes > 0 {
            let (mut datagram, address) = match self.poll_datagram(cx) {
                Poll::Pending => return Ok(Polled::Pending),
                Poll::Ready(read) => read?,
            };
            bytes = bytes.saturating_sub(datagram.len().max(1));
            loop {
                match self
                    .codec
                    .decode_datagram(&mut datagram, self.max_frame_len)
                {
                    Ok(Some(item)) => items.push((address, item)),
                    Ok(None) => {}
                    Err(error) => {
                        let (peer, address) = (PeerId::default(), PeerAddress::Socket(address));
                        let error = shared(error);
                        self.reporter.report(TcpEvent::BadFrame {
                            peer,
                            address,
                            error,
                        });
                        break;
                    }
                }
                if datagram.is_empty() {
                    break;
                }
            }
        }
        Ok(Polled::More)
    }
}
