//! Items that are not yet with the kernel: encoded ones, and behind them those that wait as they are.
//!
//! The front of the buffer is always the beginning of a frame: a frame leaves it when all of it has
//! been written, so that what is left can be written to another connection as it is. Items are encoded
//! only as far as the limit goes, however many a tick brings: they are in memory already, and a buffer for
//! all of them would be that much again, and cold.

mod overflow;
mod tails;

use std::collections::VecDeque;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Buf, BytesMut};
use tokio::io::AsyncWrite;

pub(crate) use self::overflow::Overflowed;
use self::tails::Tails;
use super::ledger::Ledger;
use crate::net::codec::Encode;
use crate::net::event::{SharedError, shared};
use crate::net::options::TcpOptions;
use crate::net::overflow::Overflow;
use crate::net::traffic::Meter;
use crate::rim::Pressure;

/// Encoded bytes are written as soon as there are so many, before the rest of the items is encoded. While
/// the kernel takes nothing, no more is encoded ahead, however high the mark. So much stays in a core's
/// cache until it is written, and wakes the peer less often than small writes do.
const WRITE_AT: usize = 256 << 10;

/// A buffer that held more than this is given back when there is nothing in it; a smaller one is
/// kept, so that a busy connection does not grow it anew for every tick.
const KEPT_LEN: usize = 2 << 20;

/// How much of one connection may be unsent.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    /// The longest frame.
    pub(crate) max_frame_len: usize,
    /// The marks of the pressure.
    pub(crate) low_water: usize,
    pub(crate) high_water: usize,
    /// No item is encoded while more than this is.
    pub(crate) encoded_len: usize,
    /// Encoded bytes are written as soon as there are so many.
    write_at: usize,
    /// What becomes of an item then.
    pub(crate) overflow: Overflow,
}

impl Limits {
    /// The limits that the options say.
    pub(crate) fn new(options: &TcpOptions) -> Self {
        let (high_water, overflow) = (options.high_water, options.overflow);
        let (encoded_len, write_at) = match overflow {
            Overflow::Pause => (high_water.min(WRITE_AT), WRITE_AT),
            // What the kernel would take is not above the mark.
            _ => (high_water, WRITE_AT.min(high_water.saturating_add(1))),
        };
        Self {
            max_frame_len: options.max_write_frame_len,
            low_water: options.low_water,
            high_water,
            encoded_len,
            write_at,
            overflow,
        }
    }
}

/// Items that wait to be written, and how many bytes of the first one are.
#[derive(Debug)]
pub(crate) struct Unsent<E, T> {
    codec: E,
    limits: Limits,
    /// A frame that is partly written, where those behind it were dropped. It comes before the buffer.
    begun: BytesMut,
    buffer: BytesMut,
    /// Ends of frames in the buffer that are not in it.
    tails: Tails,
    /// The frames in the buffer.
    ledger: Ledger,
    /// How much of the first frame the kernel has.
    written: usize,
    /// The most that was in the buffer since it was empty, which is about how large it is.
    peak_len: usize,
    /// What comes behind the buffer. Only while something is in the buffer.
    waiting: VecDeque<T>,
    /// Items that could not be encoded or had to go, and why the first of them.
    lost: Option<(usize, SharedError)>,
    pressure: Pressure,
    /// Whether something was written since this was last asked.
    has_moved: bool,
    meter: Meter,
}

impl<E, T> Unsent<E, T> {
    pub(crate) fn new(codec: E, limits: Limits) -> Self {
        Self {
            codec,
            limits,
            begun: BytesMut::new(),
            buffer: BytesMut::new(),
            tails: Tails::default(),
            ledger: Ledger::default(),
            written: 0,
            peak_len: 0,
            waiting: VecDeque::new(),
            lost: None,
            pressure: Pressure::Clear,
            has_moved: false,
            meter: Meter::default(),
        }
    }

    /// Says what counts what is written from now on.
    pub(crate) fn set_meter(&mut self, meter: Meter) {
        self.meter = meter;
    }

    /// Sets the limits, for what is given from now on.
    pub(crate) fn set_limits(&mut self, limits: Limits) {
        self.limits = limits;
    }

    /// How many encoded bytes wait.
    pub(crate) fn len(&self) -> usize {
        self.begun.len() + self.buffer.len() + self.tails.len() - self.written
    }

    /// Whether more is encoded than may be, or was until all of it is written.
    pub(crate) fn is_beyond_limit(&self) -> bool {
        self.len() > self.limits.encoded_len || !self.waiting.is_empty()
    }

    /// Whether so much is encoded that it is worth a write.
    pub(crate) fn is_much(&self) -> bool {
        self.len() >= self.limits.write_at
    }

    /// How many items wait, the one that is partly written included.
    pub(crate) fn item_count(&self) -> usize {
        usize::from(!self.begun.is_empty()) + self.ledger.frame_count() + self.waiting.len()
    }

    /// How many items were lost since this was last asked, and why the first of them.
    pub(crate) fn take_lost(&mut self) -> Option<(usize, SharedError)> {
        self.lost.take()
    }

    fn lose(&mut self, item_count: usize, why: impl FnOnce() -> SharedError) {
        if item_count > 0 {
            let (count, _) = self.lost.get_or_insert_with(|| (0, why()));
            *count += item_count;
        }
    }

    /// Begins again with the frame that was partly written, for another connection.
    pub(crate) fn rewind(&mut self) {
        self.written = 0;
    }

    /// Drops everything and says how many items that were.
    pub(crate) fn clear(&mut self) -> usize {
        let item_count = self.item_count();
        self.ledger.clear();
        self.begun = BytesMut::new();
        self.buffer = BytesMut::new();
        self.tails.clear();
        self.written = 0;
        self.peak_len = 0;
        self.waiting = VecDeque::new();
        item_count
    }

    /// Takes the lent buffer if it has none of its own.
    pub(crate) fn borrow_buffer(&mut self, lent: &mut BytesMut) {
        if self.buffer.capacity() == 0 {
            std::mem::swap(&mut self.buffer, lent);
        }
    }

    fn cut_front(&mut self, len: usize) {
        if !self.tails.is_empty() {
            return self.tails.cut_front(&mut self.buffer, len);
        }
        match self.buffer.len() - len {
            // Unlike an advance to the end, this leaves the room where it can be used again.
            0 => self.buffer.clear(),
            _ => self.buffer.advance(len),
        }
    }

    /// Gives its buffer away if nothing is in it.
    pub(crate) fn return_buffer(&mut self, lent: &mut BytesMut) {
        if self.buffer.is_empty() {
            let buffer = std::mem::take(&mut self.buffer);
            if lent.capacity() < buffer.capacity() {
                *lent = buffer;
            }
            self.ledger.clear();
        }
    }

    /// Whether more waits than the marks allow. What is not encoded is of unknown length, so it counts as
    /// too much.
    pub(crate) fn update_pressure(&mut self) -> Pressure {
        let marks = (self.limits.low_water, self.limits.high_water);
        let is_above = |mark| self.len() > mark || !self.waiting.is_empty();
        self.pressure = (self.limits.overflow).pressure(self.pressure, marks, is_above);
        self.pressure
    }

    /// Whether something was written since this was last asked.
    pub(crate) fn take_moved(&mut self) -> bool {
        std::mem::take(&mut self.has_moved)
    }

    /// What [`update_pressure`](Self::update_pressure) said last.
    pub(crate) fn pressure(&self) -> Pressure {
        self.pressure
    }
}

impl<E: Encode<T>, T> Unsent<E, T> {
    /// Lets go of the frames that are written whole, and says how many they are.
    fn retire_written(&mut self) -> usize {
        if self.begun.is_empty() {
            let whole = self.ledger.retire(self.written);
            self.written -= whole;
            self.cut_front(whole);
            return self.ledger.take_retired();
        }
        let is_whole = self.written == self.begun.len();
        if is_whole {
            self.begun = BytesMut::new();
            self.written = 0;
        }
        usize::from(is_whole)
    }

    /// Puts an item behind the others. An error says that the connection is not to go on, and then nothing
    /// waits any more.
    pub(crate) fn give(&mut self, item: T) -> Result<(), Overflowed> {
        if self.is_beyond_limit() {
            return self.overflow(item);
        }
        self.encode(item);
        Ok(())
    }

    /// Encodes an item behind the others. If it cannot be encoded, it is as if it had not been given.
    fn encode(&mut self, item: T) {
        let start = self.buffer.len();
        let max = self.limits.max_frame_len;
        let encoded = match self.limits.overflow {
            Overflow::Pause => self.codec.encode_parts(item, &mut self.buffer, max),
            // What may be dropped from the front is in one piece.
            _ => (self.codec.encode(item, &mut self.buffer, max)).map(|()| None),
        };
        match encoded {
            Ok(None) => self.ledger.push(self.buffer.len().saturating_sub(start)),
            Ok(Some(tail)) => {
                let len = self.buffer.len().saturating_sub(start);
                self.ledger.push(len + tail.len());
                self.tails.push(&self.buffer, tail);
            }
            Err(error) => {
                self.buffer.truncate(start);
                self.lose(1, || shared(error));
            }
        }
    }

    /// Encodes what is worth a write of the items that wait.
    fn encode_waiting(&mut self) {
        while !self.is_much()
            && let Some(item) = self.waiting.pop_front()
        {
            self.encode(item);
        }
    }

    /// Writes until nothing is left (`Ready`) or the kernel takes no more.
    pub(crate) fn poll_write(
        &mut self,
        mut io: Pin<&mut impl AsyncWrite>,
        cx: &mut Context<'_>,
    ) -> Poll<io::Result<()>> {
        while self.len() > 0 {
            self.peak_len = self.peak_len.max(self.buffer.len());
            let front = match self.begun.is_empty() {
                true => &self.buffer,
                false => &self.begun,
            };
            let written = match self.tails.is_empty() {
                true => io.as_mut().poll_write(cx, &front[self.written..]),
                false => (self.tails).poll_write(&self.buffer, self.written, io.as_mut(), cx),
            };
            let len = match ready!(written)? {
                0 => return Poll::Ready(Err(io::ErrorKind::WriteZero.into())),
                len => len,
            };
            self.written += len;
            self.has_moved = true;
            let item_count = self.retire_written();
            self.meter.add(len, item_count);
            if self.len() == 0 {
                self.encode_waiting();
            }
        }
        if self.peak_len > KEPT_LEN {
            self.buffer = BytesMut::new();
        }
        self.peak_len = 0;
        self.waiting.shrink_to(0);
        Poll::Ready(Ok(()))
    }
}

#[cfg(test)]
mod tests;
