//! The reading half of a dialled connection.

use std::task::{Context, Poll};

use super::ReadEnd;
use crate::net::codec::Decode;
use crate::net::connection::{Budget, End, Read, Reader, Watched};
use crate::net::event::{Reporter, TcpEvent};
use crate::net::options::TcpOptions;
use crate::net::peer::{PeerAddress, PeerId};
use crate::net::socket::ReadHalf;
use crate::rim::{BoxError, Ingress, Pause, Polled};

/// Reads whichever connection is there, each to its end.
pub(crate) struct DialIngress<D> {
    end: ReadEnd,
    codec: D,
    reporter: Reporter,
    /// `None` until the first poll.
    options: Option<TcpOptions>,
    reader: Option<(u64, Reader<Watched<ReadHalf>, D>)>,
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
            options: None,
            reader: None,
            address: PeerAddress::Unknown,
            batch: 0,
        }
    }

    /// Looks at what has happened.
    fn attend(&mut self, cx: &mut Context<'_>) {
        let (news, given_up) = self.end.attend(cx);
        if let Some((number, _)) = &self.reader
            && *number <= given_up
        {
            self.reader = None;
        }
        for event in news {
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
        let options = match &self.options {
            Some(options) => options,
            None => self.options.insert(self.end.start()?),
        };
        let max_frame_len = options.max_read_frame_len;
        // The connection below a session is watched by itself.
        let idle = options.idle.filter(|_| options.reliable.is_none());
        let mut budget = Budget::of_tick(budget);
        self.batch += 1;
        loop {
            self.attend(cx);
            let Some((number, reader)) = &mut self.reader else {
                match self.end.poll_half() {
                    Poll::Pending => return Ok(Polled::Pending),
                    Poll::Ready(Ok(None)) => return Ok(Polled::Ended),
                    Poll::Ready(Ok(Some((number, half)))) => {
                        let half = Watched::new(half, idle);
                        let mut reader = Reader::new(half, self.codec.clone(), max_frame_len);
                        reader.set_meter(self.reporter.meter(PeerId::default()));
                        self.reader = Some((number, reader));
                    }
                    Poll::Ready(Err(error)) => return Err(error.into()),
                }
                continue;
            };
            reader.io_mut().io.begin_batch(self.batch);
            let read = reader.poll_items(cx, &mut budget, |item| items.push(item));
            let number = *number;
            match read {
                Read::Pending => return Ok(Polled::Pending),
                Read::More => return Ok(Polled::More),
                Read::Ended(end) => self.lose(number, end),
            }
        }
    }

    // In the reliable mode the connection below is kept, and the server told what the last tick has consumed.
    fn poll_paused(&mut self, cx: &mut Context<'_>, _pause: Pause) -> Result<(), BoxError> {
        let options = self.options.as_ref();
        if options.is_some_and(|options| options.reliable.is_some()) {
            self.attend(cx);
            self.batch += 1;
            if let Some((_, reader)) = &mut self.reader {
                reader.io_mut().io.acknowledge(self.batch);
            }
        }
        Ok(())
    }
}
