//! Writes datagrams.

use std::io;
use std::marker::PhantomData;
use std::net::SocketAddr;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::BytesMut;
use tokio::net::UdpSocket;

use super::Port;
use super::waiting::Waiting;
use crate::net::codec::Encode;
use crate::net::event::{Reporter, SharedError, cut_off, shared};
use crate::net::peer::{PeerAddress, PeerId};
use crate::net::traffic::Meter;
use crate::rim::{BoxError, Egress, Pressure};

/// The egress of a socket for datagrams: each item goes to the address that it carries.
pub(crate) struct UdpEgress<E, T> {
    port: Port,
    codec: E,
    reporter: Reporter,
    meter: Meter,
    socket: Option<Arc<UdpSocket>>,
    /// Until the first poll.
    running: Option<Running>,
    items: PhantomData<fn(T)>,
}

/// What the options say, which are final once the graph runs.
struct Running {
    max_frame_len: usize,
    waiting: Waiting,
}

impl Running {
    fn new(port: &Port) -> Self {
        let options = port.options();
        Self {
            max_frame_len: options.max_write_frame_len,
            waiting: Waiting::new(&options),
        }
    }
}

fn lose(reporter: &mut Reporter, address: SocketAddr, error: SharedError) {
    let address = PeerAddress::Socket(address);
    reporter.lose(PeerId::default(), &address, 1, error);
}

impl<E: Encode<T>, T> UdpEgress<E, T> {
    pub(super) fn new(port: Port, codec: E, reporter: Reporter) -> Self {
        Self {
            port,
            codec,
            meter: reporter.meter(PeerId::default()),
            reporter,
            socket: None,
            running: None,
            items: PhantomData,
        }
    }

    fn give(&mut self, cx: &mut Context<'_>, address: SocketAddr, item: T) -> io::Result<()> {
        let running = (self.running).get_or_insert_with(|| Running::new(&self.port));
        let mut datagram = BytesMut::new();
        let max = running.max_frame_len;
        if let Err(error) = self.codec.encode_datagram(item, &mut datagram, max) {
            lose(&mut self.reporter, address, shared(error));
            return Ok(());
        }
        if running.waiting.is_beyond_mark() {
            // Only what the kernel does not take is too much.
            let _ = self.poll_write(cx)?;
        }
        if let Some(running) = &mut self.running {
            let reporter = &mut self.reporter;
            running
                .waiting
                .push(address, datagram, |address, overflowed| {
                    lose(reporter, address, overflowed.into());
                });
        }
        Ok(())
    }

    fn poll_socket(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<Arc<UdpSocket>>> {
        if let Some(socket) = &self.socket {
            return Poll::Ready(Ok(socket.clone()));
        }
        self.port.wakers().write.register(cx.waker());
        let socket = ready!(self.port.poll_socket())?;
        self.socket = Some(socket.clone());
        Poll::Ready(Ok(socket))
    }

    /// Writes until nothing is left or the kernel takes no more.
    fn poll_write(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let socket = ready!(self.poll_socket(cx))?;
        let Some(Running { waiting, .. }) = &mut self.running else {
            return Poll::Ready(Ok(()));
        };
        while let Some((address, datagram)) = waiting.first() {
            let sent = ready!(socket.poll_send_to(cx, datagram, address));
            waiting.pop();
            // A datagram that cannot be sent is lost, and none of the others with it.
            match sent {
                Ok(len) => self.meter.add(len, 1),
                Err(error) => lose(&mut self.reporter, address, shared(error)),
            }
        }
        Poll::Ready(Ok(()))
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        let polled = self.poll_write(cx);
        if let Some(running) = &mut self.running {
            running.waiting.update_pressure();
        }
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
        for (address, item) in items.drain(..) {
            self.give(cx, address, item)?;
        }
        self.poll(cx)
    }

    fn poll_close(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.poll(cx)
    }

    fn cut_off(&mut self, items: &mut Vec<(SocketAddr, T)>) -> usize {
        let waiting = self.running.as_mut().map(|running| &mut running.waiting);
        let mut lost = Vec::new();
        if let Some(waiting) = waiting {
            lost.extend(std::iter::from_fn(|| waiting.pop()));
        }
        lost.extend(items.drain(..).map(|(address, _)| address));
        for address in &lost {
            lose(&mut self.reporter, *address, cut_off());
        }
        self.reporter.settle();
        lost.len()
    }

    fn pressure(&self) -> Pressure {
        let running = self.running.as_ref();
        running.map_or(Pressure::Clear, |running| running.waiting.pressure())
    }
}
