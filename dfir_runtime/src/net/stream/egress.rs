//! Writes a single connection until it breaks or the graph is done.

use std::io;
use std::task::{Context, Poll, ready};

use tokio::io::AsyncWrite;

use super::ByteStream;
use crate::net::codec::Encode;
use crate::net::connection::{End, Failure, Limits, Stall, Unsent, Writer};
use crate::net::event::{Reporter, SharedError};
use crate::net::peer::{PeerAddress, PeerId};
use crate::rim::{BoxError, Egress, Pressure};

/// The egress of a single connection.
pub(crate) struct StreamEgress<W, E, T> {
    /// The connection, or what has become of it.
    writer: Result<Writer<W>, SharedError>,
    unsent: Unsent<E, T>,
    stall: Stall,
    address: PeerAddress,
    reporter: Reporter,
    is_announced: bool,
}

impl<W: AsyncWrite + Unpin, E: Encode<T>, T> StreamEgress<W, E, T> {
    /// An egress that writes to `stream`.
    pub(crate) fn new(stream: ByteStream<W>, codec: E, reporter: Reporter) -> Self {
        let ByteStream {
            io,
            options,
            address,
        } = stream;
        Self {
            writer: Ok(Writer::new(io)),
            unsent: Unsent::new(codec, Limits::new(&options)),
            stall: Stall::new(options.stall_warning),
            address,
            reporter,
            is_announced: false,
        }
    }

    /// Takes an item, and writes if enough has come together.
    fn give(&mut self, item: T, cx: &mut Context<'_>) {
        match &mut self.writer {
            Ok(writer) => {
                if let Err(failure) = writer.give(item, &mut self.unsent, cx) {
                    self.break_off(*failure);
                }
            }
            Err(cause) => {
                let peer = PeerId::default();
                self.reporter.lose(peer, &self.address, 1, cause.clone());
            }
        }
    }

    /// Says what is lost with the connection, and remembers why.
    fn break_off(&mut self, failure: Failure) {
        self.report_lost();
        let (Failure::Broken(cause) | Failure::Overflowed(cause)) = failure;
        let peer = PeerId::default();
        self.writer = Err(cause.clone());
        self.reporter
            .ended(peer, &self.address, End::Broken(cause.clone()));
        self.reporter
            .lose(peer, &self.address, self.unsent.clear(), cause);
    }

    /// Does something with the writer to the end; a connection that breaks has nothing left to do.
    fn poll_writer(
        &mut self,
        poll: impl FnOnce(&mut Writer<W>, &mut Unsent<E, T>) -> Poll<io::Result<()>>,
    ) -> Poll<()> {
        let Ok(writer) = &mut self.writer else {
            return Poll::Ready(());
        };
        if let Err(error) = ready!(poll(writer, &mut self.unsent)) {
            self.break_off(error.into());
        }
        Poll::Ready(())
    }

    fn report_lost(&mut self) {
        if let Some((count, error)) = self.unsent.take_lost() {
            self.reporter
                .lose(PeerId::default(), &self.address, count, error);
        }
    }

    fn finish_poll(&mut self, cx: &mut Context<'_>) {
        self.report_lost();
        let pressure = self.unsent.update_pressure();
        if self.stall.poll(pressure, self.unsent.take_moved(), cx) {
            let after = self.stall.after();
            self.reporter
                .stalled(PeerId::default(), &self.address, after);
        }
        self.reporter.settle();
    }
}

impl<W: AsyncWrite + Unpin, E: Encode<T>, T> Egress for StreamEgress<W, E, T> {
    type Item = T;

    fn poll_send(
        &mut self,
        cx: &mut Context<'_>,
        items: &mut Vec<T>,
    ) -> Poll<Result<(), BoxError>> {
        if !self.is_announced {
            self.is_announced = true;
            self.reporter.connected(PeerId::default(), &self.address);
        }
        if self.unsent.len() > 0 {
            // The kernel may take by now what would else be in the way of the items.
            let _ = self.poll_writer(|writer, unsent| writer.poll_flush(unsent, cx));
        }
        for item in items.drain(..) {
            self.give(item, cx);
        }
        let flushed = self.poll_writer(|writer, unsent| writer.poll_flush(unsent, cx));
        self.finish_poll(cx);
        flushed.map(Ok)
    }

    fn poll_close(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        let closed = self.poll_writer(|writer, unsent| writer.poll_close(unsent, cx));
        self.finish_poll(cx);
        closed.map(Ok)
    }

    fn pressure(&self) -> Pressure {
        self.stall.pressure(self.unsent.pressure())
    }
}
