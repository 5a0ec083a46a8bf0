//! The two directions of a session, by offsets: what was said and is not consumed, what was heard and is not read.

use std::io;

use bytes::{Buf, BytesMut};

use super::record::{Inbound, invalid};

/// What is said.
#[derive(Default)]
pub(super) struct Outgoing {
    /// What the peer has not consumed yet.
    pub(super) buffer: BytesMut,
    /// The offset of its first byte.
    pub(super) acknowledged: u64,
    /// The offset up to which the peer or the connection has it; the end counts as a byte.
    pub(super) sent: u64,
    /// How much may be sent that the peer has not consumed.
    pub(super) window: u64,
    /// Whether nothing more will be said.
    pub(super) is_ended: bool,
    pub(super) is_end_acknowledged: bool,
}

impl Outgoing {
    /// The offset behind the last byte.
    pub(super) fn end(&self) -> u64 {
        self.acknowledged + self.buffer.len() as u64
    }

    pub(super) fn acknowledge(&mut self, offset: u64) -> io::Result<()> {
        if offset > self.sent {
            return Err(invalid(format!("of byte {offset}, which it was not sent")));
        }
        let len = offset.saturating_sub(self.acknowledged);
        let in_buffer = len.min(self.buffer.len() as u64);
        self.buffer.advance(in_buffer as usize);
        self.acknowledged += in_buffer;
        // What is more than the bytes can only be the end, since no more was sent.
        self.is_end_acknowledged |= len > in_buffer;
        Ok(())
    }

    /// What may be sent now.
    pub(super) fn to_send(&self) -> &[u8] {
        let from = self.sent.saturating_sub(self.acknowledged);
        let to = self.window.min(self.buffer.len() as u64);
        self.buffer
            .get(from as usize..to as usize)
            .unwrap_or_default()
    }

    /// Goes on behind what the peer has received.
    pub(super) fn rewind(&mut self, Inbound { received, window }: Inbound) -> io::Result<()> {
        let last = self.end() + u64::from(self.is_ended);
        if !(self.acknowledged..=last).contains(&received) {
            return Err(invalid(format!(
                "of byte {received}, which is not to be had"
            )));
        }
        self.sent = received;
        self.window = window;
        Ok(())
    }
}

/// What is heard.
#[derive(Default)]
pub(super) struct Incoming {
    /// What nobody has read yet.
    pub(super) inbox: BytesMut,
    /// The offset up to which it was received; the end counts as a byte.
    pub(super) received: u64,
    pub(super) is_ended: bool,
    /// The offset up to which it was read, in this batch or before.
    pub(super) delivered: u64,
    /// The offset up to which it was read in batches whose tick is over.
    pub(super) consumed: u64,
    /// The offset that the peer was told on this connection.
    pub(super) told: Option<u64>,
    pub(super) batch: u64,
    /// Nobody reads: whatever comes is consumed.
    pub(super) is_ignored: bool,
}

impl Incoming {
    /// Whether all that was said has been read.
    pub(super) fn is_delivered(&self) -> bool {
        self.is_ended && self.delivered + 1 == self.received
    }

    /// The tick of what was delivered before is over.
    pub(super) fn consume(&mut self) {
        self.consumed = match self.is_delivered() {
            true => self.received,
            false => self.delivered,
        };
    }

    /// What the peer is to be told, if that is more than it was; it counts as told.
    pub(super) fn tell_consumed(&mut self) -> Option<u64> {
        let is_news = self.told.unwrap_or(0) < self.consumed;
        is_news.then(|| *self.told.insert(self.consumed))
    }

    pub(super) fn ignore(&mut self) {
        self.delivered += self.inbox.len() as u64;
        self.inbox.clear();
        self.consume();
    }

    pub(super) fn receive_end(&mut self) -> io::Result<()> {
        if self.is_ended {
            return Err(invalid("after its end".to_owned()));
        }
        self.is_ended = true;
        self.received += 1;
        // Where nothing waits for a tick, the end need not either.
        if self.consumed == self.delivered {
            self.consume();
        }
        Ok(())
    }

    /// Takes what was heard, with which no more than the window may wait to be consumed.
    pub(super) fn receive_bytes(&mut self, bytes: &[u8], window: usize) -> io::Result<()> {
        if self.is_ended {
            return Err(invalid("after its end".to_owned()));
        }
        self.received += bytes.len() as u64;
        self.inbox.extend_from_slice(bytes);
        if self.is_ignored {
            self.ignore();
        }
        if self.received - self.consumed > window as u64 {
            let text = format!("more than the {window} bytes that may be unacknowledged");
            return Err(invalid(text));
        }
        Ok(())
    }
}
