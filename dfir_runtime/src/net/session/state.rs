//! What one side of a session knows, and the connection that it has at the moment.

mod asked;

use std::io;
use std::pin::Pin;
use std::task::Context;
use std::time::Duration;

use tokio::time::{Sleep, sleep};

use super::directions::{Incoming, Outgoing};
use super::link::Link;
use super::record::{Answer, Inbound, ListenerId, Record};
use crate::net::event::{SharedError, shared};
use crate::net::transport::Wire;

/// No more than this is put on its way at once.
const PIECE_LEN: usize = 64 << 10;

/// How often is read before others get their turn.
const READS_AT_ONCE: usize = 32;

/// The bytes of both directions, by their offsets.
pub(super) struct State {
    /// How much may be unacknowledged, each way.
    capacity: usize,
    outgoing: Outgoing,
    incoming: Incoming,
    link: Option<Link>,
    /// Whom the last connection led to, on the side that dials.
    listener: Option<ListenerId>,
    /// Why the last connection broke, until that is asked.
    broken: Option<SharedError>,
    end: Option<Ending>,
    /// How long a peer may be away; `None` if somebody else decides that.
    resume_within: Option<Duration>,
    expiry: Option<Pin<Box<Sleep>>>,
}

/// How the session ended.
enum Ending {
    /// Everything has been said and heard on both sides.
    InOrder,
    /// The peer has gone for good, and has consumed everything before.
    Left(SharedError),
    Failed(SharedError),
}

impl State {
    pub(super) fn new(capacity: usize, resume_within: Option<Duration>) -> Self {
        Self {
            capacity: capacity.max(1),
            outgoing: Outgoing::default(),
            incoming: Incoming::default(),
            link: None,
            listener: None,
            broken: None,
            end: None,
            resume_within,
            expiry: None,
        }
    }

    pub(super) fn inbound(&self) -> Inbound {
        Inbound {
            received: self.incoming.received,
            window: self.capacity as u64,
        }
    }

    /// Whether the other side is known to have heard or said anything.
    pub(super) fn has_begun(&self) -> bool {
        self.incoming.received > 0 || self.outgoing.acknowledged > 0
    }

    /// Whether it may begin with a listener that does not know it: another one may not have worked on any of it.
    pub(super) fn may_begin_with(&self, listener: ListenerId) -> bool {
        let is_other = self.listener.is_some_and(|before| before != listener);
        !self.has_begun() && (self.outgoing.buffer.is_empty() || !is_other)
    }

    pub(super) fn set_listener(&mut self, listener: ListenerId) {
        self.listener = Some(listener);
    }

    pub(super) fn attach(&mut self, wire: Box<dyn Wire>, peer: Inbound) -> io::Result<()> {
        if let Some(Ending::Failed(error) | Ending::Left(error)) = &self.end {
            return Err(io::Error::other(error.clone()));
        }
        self.outgoing.rewind(peer)?;
        self.incoming.told = None;
        self.link = Some(Link::new(wire));
        self.broken = None;
        self.expiry = None;
        Ok(())
    }

    /// Says this on the connection before anything else.
    pub(super) fn say(&mut self, answer: &Answer) {
        if let Some(link) = &mut self.link {
            link.out.extend_from_slice(&answer.encoded());
        }
    }

    pub(super) fn take_break(&mut self) -> Option<SharedError> {
        self.broken.take()
    }

    pub(super) fn fail(&mut self, error: SharedError) {
        self.link = None;
        self.end.get_or_insert(Ending::Failed(error));
    }

    /// The peer has gone. If nothing can be lost by that, the session is over.
    fn unlink(&mut self, error: io::Error) {
        self.link = None;
        let is_heard = self.outgoing.is_ended && self.outgoing.buffer.is_empty();
        if is_heard && self.incoming.is_delivered() {
            self.end.get_or_insert(Ending::InOrder);
            return;
        }
        let error = shared(error);
        if let Some(time) = self.resume_within {
            // Nothing is lost by forgetting a session in which nothing was said, and somebody who only opens them would
            // keep others out.
            if self.incoming.received == 0 && self.outgoing.end() == 0 {
                self.end.get_or_insert(Ending::Failed(error));
                return;
            }
            self.expiry = Some(Box::pin(sleep(time)));
        }
        self.broken = Some(error);
    }

    /// Moves what can be moved either way.
    pub(super) fn drive(&mut self, cx: &mut Context<'_>) {
        let mut reads_left = READS_AT_ONCE;
        let moved = loop {
            self.fill();
            let Some(link) = &mut self.link else {
                break Ok(());
            };
            match link.poll_write(cx) {
                Err(error) => break Err(error),
                Ok(is_blocked) => {
                    let has_more = !is_blocked && self.has_more_to_say();
                    match self.poll_hear(cx) {
                        Err(error) => break Err(error),
                        Ok(false) if !has_more => break Ok(()),
                        Ok(false) => {}
                        Ok(true) if reads_left == 0 => {
                            cx.waker().wake_by_ref();
                            break Ok(());
                        }
                        Ok(true) => reads_left -= 1,
                    }
                }
            }
        };
        if let Err(error) = moved {
            match error.kind() {
                io::ErrorKind::InvalidData => self.fail(shared(error)),
                _ => self.unlink(error),
            }
        }
        if let Some(expiry) = &mut self.expiry
            && expiry.as_mut().poll(cx).is_ready()
        {
            let text = "the peer did not come back in time";
            self.fail(shared(io::Error::new(io::ErrorKind::TimedOut, text)));
        }
    }

    fn has_more_to_say(&self) -> bool {
        let (incoming, outgoing) = (&self.incoming, &self.outgoing);
        let is_end_due = outgoing.is_ended && outgoing.sent == outgoing.end();
        !outgoing.to_send().is_empty()
            || (is_end_due && !outgoing.is_end_acknowledged)
            || incoming.told.unwrap_or(0) < incoming.consumed
    }

    /// Puts what is to be said on its way, as far as it is not much.
    fn fill(&mut self) {
        let Some(link) = &mut self.link else { return };
        let (incoming, outgoing) = (&mut self.incoming, &mut self.outgoing);
        if link.out.len() >= PIECE_LEN {
            return;
        }
        if let Some(consumed) = incoming.tell_consumed() {
            Record::Consumed(consumed).put(&mut link.out);
        }
        let rest = outgoing.to_send();
        let len = rest.len().min(PIECE_LEN);
        if len > 0 {
            Record::Data(len as u32).put(&mut link.out);
            link.out.extend_from_slice(&rest[..len]);
            outgoing.sent += len as u64;
        }
        if outgoing.is_ended && !outgoing.is_end_acknowledged && outgoing.sent == outgoing.end() {
            Record::End.put(&mut link.out);
            outgoing.sent += 1;
        }
    }

    /// Reads from the connection, whether or not anybody reads what it says: behind that may come what the peer has
    /// consumed. Says whether there was something.
    fn poll_hear(&mut self, cx: &mut Context<'_>) -> io::Result<bool> {
        let Some(link) = &mut self.link else {
            return Ok(false);
        };
        if !link.poll_read(cx)? {
            return Ok(false);
        }
        loop {
            if link.data_len > 0 {
                let len = link.input.len().min(link.data_len as usize);
                let bytes = link.input.split_to(len);
                link.data_len -= len as u32;
                self.incoming.receive_bytes(&bytes, self.capacity)?;
                if link.input.is_empty() {
                    return Ok(true);
                }
            }
            match Record::take(&mut link.input)? {
                None => return Ok(true),
                Some(Record::Data(len)) => link.data_len = len,
                Some(Record::Consumed(offset)) => self.outgoing.acknowledge(offset)?,
                Some(Record::End) => self.incoming.receive_end()?,
                Some(Record::Left) => {
                    self.leave("the peer has left the session");
                    return Ok(false);
                }
            }
        }
    }

    /// The peer does not come back.
    pub(super) fn leave(&mut self, text: &str) -> SharedError {
        self.link = None;
        let is_in_doubt = !self.outgoing.buffer.is_empty();
        let text = match is_in_doubt {
            true => {
                format!("{text}; what it has not acknowledged may or may not have been worked on")
            }
            false => text.to_owned(),
        };
        let error = shared(io::Error::new(io::ErrorKind::ConnectionAborted, text));
        self.end.get_or_insert(match is_in_doubt {
            true => Ending::Failed(error.clone()),
            false => Ending::Left(error.clone()),
        });
        error
    }

    pub(super) fn is_left(&self) -> bool {
        matches!(self.end, Some(Ending::Left(_)))
    }
}
