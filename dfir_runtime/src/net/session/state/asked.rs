//! What the two halves of the stream ask of a session.

use std::io;
use std::task::Poll;

use bytes::BytesMut;

use super::{Ending, State};
use crate::net::session::link::Link;
use crate::net::session::record::Record;

impl State {
    /// A batch is read: those before it are over.
    pub(in crate::net::session) fn begin_batch(&mut self, number: u64) {
        if self.incoming.batch != number {
            self.incoming.batch = number;
            self.incoming.consume();
        }
    }

    /// Whether something was read whose tick is not known to be over.
    pub(in crate::net::session) fn has_unconsumed(&self) -> bool {
        self.incoming.delivered > self.incoming.consumed
    }

    /// Takes what there is to read, as much as there is room for; `Ready` with nothing at the end.
    pub(in crate::net::session) fn poll_take(&mut self, room: usize) -> Poll<io::Result<BytesMut>> {
        let incoming = &mut self.incoming;
        if !incoming.inbox.is_empty() {
            let taken = incoming.inbox.split_to(incoming.inbox.len().min(room));
            incoming.delivered += taken.len() as u64;
            return Poll::Ready(Ok(taken));
        }
        match &self.end {
            Some(Ending::Failed(error)) => Poll::Ready(Err(io::Error::other(error.clone()))),
            Some(Ending::Left(error)) if !incoming.is_ended => {
                Poll::Ready(Err(io::Error::other(error.clone())))
            }
            Some(Ending::InOrder | Ending::Left(_)) => Poll::Ready(Ok(BytesMut::new())),
            // The peer waits until it is told that all was consumed, so that comes before the end.
            None => {
                let is_told = incoming.told == Some(incoming.received);
                let is_flushed = self.link.as_ref().is_some_and(Link::is_flushed);
                match incoming.is_ended && is_told && is_flushed {
                    true => Poll::Ready(Ok(BytesMut::new())),
                    false => Poll::Pending,
                }
            }
        }
    }

    /// Takes what there is room for. While the peer is away that is nothing: what it was never sent is not in doubt if it
    /// does not come back.
    pub(in crate::net::session) fn poll_give(&mut self, bytes: &[u8]) -> Poll<io::Result<usize>> {
        if let Some(Ending::Failed(error) | Ending::Left(error)) = &self.end {
            return Poll::Ready(Err(io::Error::other(error.clone())));
        }
        if self.outgoing.is_ended {
            return Poll::Ready(Err(io::ErrorKind::BrokenPipe.into()));
        }
        if self.link.is_none() {
            return Poll::Pending;
        }
        let room = self.capacity.saturating_sub(self.outgoing.buffer.len());
        let len = room.min(bytes.len());
        self.outgoing.buffer.extend_from_slice(&bytes[..len]);
        match len {
            0 => Poll::Pending,
            len => Poll::Ready(Ok(len)),
        }
    }

    /// Whether everything has been handed to a connection.
    pub(in crate::net::session) fn poll_sent(&self) -> Poll<io::Result<()>> {
        match &self.end {
            Some(Ending::Failed(error)) => Poll::Ready(Err(io::Error::other(error.clone()))),
            Some(Ending::InOrder | Ending::Left(_)) => Poll::Ready(Ok(())),
            None if self.outgoing.sent < self.outgoing.end() => Poll::Pending,
            None => match self.link.as_ref().is_none_or(Link::is_flushed) {
                true => Poll::Ready(Ok(())),
                false => Poll::Pending,
            },
        }
    }

    /// Nothing more will be said.
    pub(in crate::net::session) fn end_outgoing(&mut self) {
        self.outgoing.is_ended = true;
    }

    /// Whether the peer has consumed everything, up to the end.
    pub(in crate::net::session) fn poll_ended(&self) -> Poll<io::Result<()>> {
        match &self.end {
            Some(Ending::Failed(error)) => Poll::Ready(Err(io::Error::other(error.clone()))),
            Some(Ending::InOrder | Ending::Left(_)) => Poll::Ready(Ok(())),
            None if self.outgoing.is_end_acknowledged || self.is_away_with_everything() => {
                Poll::Ready(Ok(()))
            }
            None => Poll::Pending,
        }
    }

    /// Whether the peer has gone that dials and has nothing to come back for: it has consumed everything.
    fn is_away_with_everything(&self) -> bool {
        self.resume_within.is_some() && self.link.is_none() && self.outgoing.buffer.is_empty()
    }

    /// Nobody reads any more. What nobody was ever to read counts as consumed. Where somebody did, it does not: that
    /// graph is gone, and the peer is neither to believe that it has worked on the rest nor to wait for it.
    pub(in crate::net::session) fn end_incoming(&mut self) {
        let incoming = &mut self.incoming;
        if incoming.batch == 0 {
            incoming.is_ignored = true;
            incoming.ignore();
        } else if let Some(link) = &mut self.link {
            if let Some(consumed) = incoming.tell_consumed() {
                Record::Consumed(consumed).put(&mut link.out);
            }
            if !incoming.is_ended || incoming.consumed < incoming.received {
                Record::Left.put(&mut link.out);
            }
        }
    }

    /// What tells whether a half has anything new to see.
    pub(in crate::net::session) fn mark(&self) -> Mark {
        Mark {
            received: self.incoming.received,
            acknowledged: self.outgoing.acknowledged,
            is_end_acknowledged: self.outgoing.is_end_acknowledged,
            is_linked: self.link.is_some(),
            is_over: self.end.is_some(),
        }
    }
}

/// A moment of a session, as the halves see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::net::session) struct Mark {
    received: u64,
    acknowledged: u64,
    is_end_acknowledged: bool,
    pub(in crate::net::session) is_linked: bool,
    is_over: bool,
}
