//! The reading half of a dialled connection.

use std::task::{Context, Poll};

use super::ReadEnd;
use crate::net::codec::Decode;
use crate::net::connection::{Budget, End, Read, Reader};
use crate::net::event::{Reporter, TcpEvent};
use crate::net::peer::{PeerAddress, PeerId};
use crate::net::socket::ReadHalf;
use crate::rim::{BoxError, Ingress, Polled};

/// Reads whichever connection is there, each to its end.
pub(crate) struct DialIngress<D> {
    end: ReadEnd,
    codec: D,
    reporter: Reporter,
    /// `None` until the first poll.
    max_frame_len: Option<usize>,
    reader: Option<(u64, Reader<ReadHalf, D>)>,
    address: PeerAddress,
    /// How often it was polled.
    batch: u64,
}

impl<D: Decode + Clone> DialIngress<D> {
    /// An ingress that will read what the dialler connects to.
    pub(crate) fn new(end: ReadEnd, codec: D, reporter: Reporter) -> Self {
        Self {
            end,
            codec,
            reporter,
            max_frame_len: None,
            reader: None,
            address: PeerAddress::Unknown,
            batch: 0,
        }
    }

    fn report_news(&mut self, cx: &mut Context<'_>) {
        for event in self.end.attend(cx) {
            let connected = match &event {
                TcpEvent::Connected { peer, address } => Some((*peer, address.clone())),
                _ => None,
            };
            self.reporter.report(event);
            if let Some((peer, address)) = connected {
                self.address = address;
                // In the reliable mode one reader goes on over all connections.
                if let Some((_, reader)) = &mut self.reader {
                    reader.set_meter(self.reporter.meter(peer));
                }
            }
        }
    }

    /// Lets go of a connection, and lets the dialler replace it.
    fn lose(&mut self, number: u64, end: End) {
        self.reader = None;
        let error = match end {
            End::Closed => None,
            End::Broken(error) => Some(error),
            End::BadFrame(error) => {
                let (peer, address) = (PeerId::default(), self.address.clone());
                let error = error.clone();
                self.reporter.report(TcpEvent::BadFrame {
                    peer,
                    address,
                    error: error.clone(),
                });
                Some(error)
            }
        };
        self.end.lost(number, error);
    }
}

impl<D: Decode + Clone> Ingress for DialIngress<D> {
    type Item = D::Item;

    fn poll_batch(
        &mut self,
        cx: &mut Context<'_>,
        budget: usize,
        items: &mut Vec<D::Item>,
    ) -> Result<Polled, BoxError> {
        let max_frame_len = match self.max_frame_len {
            Some(len) => len,
            None => *self
                .max_frame_len
                .insert(self.end.start()?.max_read_frame_len),
        };
        let mut budget = Budget::of_tick(budget);
        self.batch += 1;
        loop {
            self.report_news(cx);
            let Some((number, reader)) = &mut self.reader else {
                match self.end.poll_half() {
                    Poll::Pending => return Ok(Polled::Pending),
                    Poll::Ready(Ok(None)) => return Ok(Polled::Ended),
                    Poll::Ready(Ok(Some((number, half)))) => {
                        let mut reader = Reader::new(half, self.codec.clone(), max_frame_len);
                        reader.set_meter(self.reporter.meter(PeerId::default()));
                        self.reader = Some((number, reader));
                    }
                    Poll::Ready(Err(error)) => return Err(error.into()),
                }
                continue;
            };
            reader.io_mut().begin_batch(self.batch);
            let read = reader.poll_items(cx, &mut budget, |item| items.push(item));
            let number = *number;
            match read {
                Read::Pending => return Ok(Polled::Pending),
                Read::More => return Ok(Polled::More),
                Read::Ended(end) => self.lose(number, end),
            }
        }
    }
}
