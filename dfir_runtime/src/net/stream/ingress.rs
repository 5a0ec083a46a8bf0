//! Reads a single connection to its end.

use std::task::Context;

use tokio::io::AsyncRead;

use super::ByteStream;
use crate::net::codec::Decode;
use crate::net::connection::{Budget, Read, Reader, Watched};
use crate::net::event::Reporter;
use crate::net::peer::{PeerAddress, PeerId};
use crate::rim::{BoxError, Ingress, Polled};

/// The ingress of a single connection.
pub(crate) struct StreamIngress<R, D> {
    reader: Option<Reader<Watched<R>, D>>,
    address: PeerAddress,
    reporter: Reporter,
    is_announced: bool,
}

impl<R: AsyncRead + Unpin, D: Decode> StreamIngress<R, D> {
    /// An ingress that reads `stream`.
    pub(crate) fn new(stream: ByteStream<R>, codec: D, reporter: Reporter) -> Self {
        let ByteStream {
            io,
            options,
            address,
        } = stream;
        let io = Watched::new(io, options.idle);
        Self {
            reader: Some(Reader::new(io, codec, options.max_read_frame_len)),
            address,
            reporter,
            is_announced: false,
        }
    }
}

impl<R: AsyncRead + Unpin, D: Decode> Ingress for StreamIngress<R, D> {
    type Item = D::Item;

    fn poll_batch(
        &mut self,
        cx: &mut Context<'_>,
        budget: usize,
        items: &mut Vec<D::Item>,
    ) -> Result<Polled, BoxError> {
        let Some(reader) = &mut self.reader else {
            return Ok(Polled::Ended);
        };
        if !self.is_announced {
            self.is_announced = true;
            self.reporter.connected(PeerId::default(), &self.address);
        }
        let mut budget = Budget::of_tick(budget);
        match reader.poll_items(cx, &mut budget, |item| items.push(item)) {
            Read::Pending => Ok(Polled::Pending),
            Read::More => Ok(Polled::More),
            Read::Ended(end) => {
                self.reader = None;
                self.reporter.ended(PeerId::default(), &self.address, end);
                Ok(Polled::Ended)
            }
        }
    }
}
