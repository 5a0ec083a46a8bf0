//! Writes datagrams.

use std::collections::VecDeque;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::BytesMut;
use tokio::net::UdpSocket;

use super::Port;
use crate::net::codec::Encode;
use crate::net::event::{Reporter, shared};
use crate::net::options::TcpOptions;
use crate::net::peer::{PeerAddress, PeerId};
use crate::rim::{BoxError, Egress, Pressure};

/// The egress of a socket for datagrams: each item goes to the address that it carries.
pub(crate) struct UdpEgress<E, T> {
    port: Port,
    codec: E,
    reporter: Reporter,
    socket: Option<Arc<UdpSocket>>,
    options: TcpOptions,
    /// Items from before the socket was there.
    early: Vec<(SocketAddr, T)>,
    /// Datagrams that wait, in order.
    waiting: VecDeque<(SocketAddr, BytesMut)>,
    waiting_len: usize,
    pressure: Pressure,
}

impl<E: Encode<T>, T> UdpEgress<E, T> {
    pub(super) fn new(port: Port, codec: E, reporter: Reporter) -> Self {
        Self {
            port,
            codec,
            reporter,
            socket: None,
            options: TcpOptions::default(),
            early: Vec::new(),
            waiting: VecDeque::new(),
            waiting_len: 0,
            pressure: Pressure::Clear,
        }
    }

    fn lose(&mut self, address: SocketAddr, error: impl Into<BoxError>) {
        let address = PeerAddress::Socket(address);
        self.reporter
            .lose(PeerId::default(), &address, 1, shared(error));
    }

    fn give(&mut self, address: SocketAddr, item: T) {
        let mut datagram = BytesMut::new();
        let max = self.options.max_write_frame_len;
        match self.codec.encode_datagram(item, &mut datagram, max) {
            Ok(()) => {
                self.waiting_len += datagram.len();
                self.waiting.push_back((address, datagram));
            }
            Err(error) => self.lose(address, error),
        }
    }

    fn poll_socket(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<Arc<UdpSocket>>> {
        if let Some(socket) = &self.socket {
            return Poll::Ready(Ok(socket.clone()));
        }
        self.port.wakers().write.register(cx.waker());
        let socket = ready!(self.port.poll_socket())?;
        // The options are final by now.
        self.options = self.port.options();
        self.socket = Some(socket.clone());
        for (address, item) in std::mem::take(&mut self.early) {
            self.give(address, item);
        }
        Poll::Ready(Ok(socket))
    }

    /// Writes until nothing is left or the kernel takes no more.
    fn poll_write(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let socket = ready!(self.poll_socket(cx))?;
        while let Some((address, datagram)) = self.waiting.front() {
            let address = *address;
            let sent = ready!(socket.poll_send_to(cx, datagram, address));
            self.waiting_len -= datagram.len();
            self.waiting.pop_front();
            // A datagram that cannot be sent is lost, and none of the others with it.
            if let Err(error) = sent {
                self.lose(address, error);
            }
        }
        Poll::Ready(Ok(()))
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        let polled = self.poll_write(cx);
        let mark = match self.pressure {
            Pressure::Clear => self.options.high_water,
            Pressure::Congested | Pressure::Stalled => self.options.low_water,
        };
        self.pressure = match self.waiting_len > mark {
            true => Pressure::Congested,
            false => Pressure::Clear,
        };
        self.reporter.settle();
        polled.map_err(BoxError::from)
    }
}

impl<E: Encode<T>, T> Egress for UdpEgress<E, T> {
    type Item = (SocketAddr, T);

    fn poll_send(
        &mut self,
        cx: &mut Context<'_>,
        items: &mut Vec<(SocketAddr, T)>,
    ) -> Poll<Result<(), BoxError>> {
        match self.socket {
            Some(_) => {
                for (address, item) in items.drain(..) {
                    self.give(address, item);
                }
            }
            None => self.early.append(items),
        }
        self.poll(cx)
    }

    fn poll_close(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.poll(cx)
    }

    fn pressure(&self) -> Pressure {
        self.pressure
    }
}
