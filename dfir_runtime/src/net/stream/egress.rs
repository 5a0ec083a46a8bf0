//! Writes a single connection until it breaks or the graph is done.

use std::io;
use std::marker::PhantomData;
use std::task::{Context, Poll, ready};

use tokio::io::AsyncWrite;

use super::ByteStream;
use crate::net::codec::Encode;
use crate::net::connection::{End, Unsent, Writer};
use crate::net::event::{Reporter, SharedError, shared};
use crate::net::options::TcpOptions;
use crate::net::peer::{PeerAddress, PeerId};
use crate::rim::{BoxError, Egress, Pressure};

/// The egress of a single connection.
pub(crate) struct StreamEgress<W, E, T> {
    /// The connection, or what has become of it.
    writer: Result<Writer<W>, SharedError>,
    unsent: Unsent,
    codec: E,
    options: TcpOptions,
    address: PeerAddress,
    reporter: Reporter,
    is_announced: bool,
    items: PhantomData<fn(T)>,
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
            unsent: Unsent::default(),
            codec,
            options,
            address,
            reporter,
            is_announced: false,
            items: PhantomData,
        }
    }

    /// Encodes an item, and writes if enough has come together.
    fn give(&mut self, item: T, cx: &mut Context<'_>) {
        let peer = PeerId::default();
        let writer = match &mut self.writer {
            Ok(writer) => writer,
            Err(cause) => return self.reporter.lose(peer, &self.address, 1, cause.clone()),
        };
        let max = self.options.max_write_frame_len;
        if let Err(error) = self.unsent.encode(item, &mut self.codec, max) {
            self.reporter.lose(peer, &self.address, 1, error);
        } else if let Err(error) = writer.write_if_much(&mut self.unsent, cx) {
            self.break_off(error);
        }
    }

    /// Says what is lost with the connection, and remembers why.
    fn break_off(&mut self, error: io::Error) {
        let (peer, cause) = (PeerId::default(), shared(error));
        self.writer = Err(cause.clone());
        self.reporter
            .ended(peer, &self.address, End::Broken(cause.clone()));
        self.reporter
            .lose(peer, &self.address, self.unsent.clear(), cause);
    }

    /// Does something with the writer to the end; a connection that breaks has nothing left to do.
    fn poll_writer(
        &mut self,
        poll: impl FnOnce(&mut Writer<W>, &mut Unsent) -> Poll<io::Result<()>>,
    ) -> Poll<()> {
        let Ok(writer) = &mut self.writer else {
            return Poll::Ready(());
        };
        if let Err(error) = ready!(poll(writer, &mut self.unsent)) {
            self.break_off(error);
        }
        Poll::Ready(())
    }

    fn finish_poll(&mut self) {
        self.unsent
            .update_pressure(self.options.low_water, self.options.high_water);
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
        for item in items.drain(..) {
            self.give(item, cx);
        }
        let flushed = self.poll_writer(|writer, unsent| writer.poll_flush(unsent, cx));
        self.finish_poll();
        flushed.map(Ok)
    }

    fn poll_close(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        let closed = self.poll_writer(|writer, unsent| writer.poll_close(unsent, cx));
        self.finish_poll();
        closed.map(Ok)
    }

    fn pressure(&self) -> Pressure {
        self.unsent.pressure()
    }
}
