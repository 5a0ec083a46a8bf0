//! Items that are encoded and not yet with the kernel.
//!
//! The front of the buffer is always the beginning of a frame: a frame leaves it when all of it has
//! been written, so that what is left can be written to another connection as it is.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Buf, BytesMut};
use tokio::io::AsyncWrite;

use super::ledger::Ledger;
use crate::net::codec::Encode;
use crate::net::event::{SharedError, shared};
use crate::rim::Pressure;

/// A buffer that held more than this is given back when there is nothing in it; a smaller one is
/// kept, so that a busy connection does not grow it anew for every tick.
const KEPT_LEN: usize = 2 << 20;

/// What is left is moved when it is no more than this part of what has left the buffer, so that the
/// copying costs little.
const MOVED_PART: usize = 8;

/// Encoded items that wait to be written, and how many bytes of the first one are.
#[derive(Debug)]
pub(crate) struct Unsent {
    buffer: BytesMut,
    ledger: Ledger,
    /// How much of the buffer the kernel has: part of one frame.
    written: usize,
    /// The most that was in the buffer since it was empty, which is about how large it is.
    peak_len: usize,
    /// How much room there is in front of what waits: frames that were written.
    retired_len: usize,
    pressure: Pressure,
}

impl Default for Unsent {
    fn default() -> Self {
        Self {
            buffer: BytesMut::new(),
            ledger: Ledger::default(),
            written: 0,
            peak_len: 0,
            retired_len: 0,
            pressure: Pressure::Clear,
        }
    }
}

impl Unsent {
    /// Encodes an item behind the others. If it cannot be encoded, it is as if it had not been given.
    pub(crate) fn encode<T, E: Encode<T>>(
        &mut self,
        item: T,
        codec: &mut E,
        max_frame_len: usize,
    ) -> Result<(), SharedError> {
        let start = self.buffer.len();
        match codec.encode(item, &mut self.buffer, max_frame_len) {
            Ok(()) => {
                self.ledger.push(self.buffer.len().saturating_sub(start));
                self.peak_len = self.peak_len.max(self.buffer.len());
                Ok(())
            }
            Err(error) => {
                self.buffer.truncate(start);
                Err(shared(error))
            }
        }
    }

    /// How many bytes wait.
    pub(crate) fn len(&self) -> usize {
        self.buffer.len() - self.written
    }

    /// How many items wait, the one that is partly written included.
    pub(crate) fn item_count(&self) -> usize {
        self.ledger.frame_count()
    }

    /// Writes until nothing is left (`Ready`) or the kernel takes no more.
    pub(crate) fn poll_write(
        &mut self,
        mut io: Pin<&mut impl AsyncWrite>,
        cx: &mut Context<'_>,
    ) -> Poll<io::Result<()>> {
        while self.len() > 0 {
            match ready!(io.as_mut().poll_write(cx, &self.buffer[self.written..]))? {
                0 => return Poll::Ready(Err(io::ErrorKind::WriteZero.into())),
                len => self.written += len,
            }
            let whole = self.ledger.retire(self.written);
            self.buffer.advance(whole);
            self.written -= whole;
            self.retired_len += whole;
            self.move_up();
        }
        if self.peak_len > KEPT_LEN {
            self.buffer = BytesMut::new();
        }
        self.peak_len = 0;
        self.retired_len = 0;
        Poll::Ready(Ok(()))
    }

    /// Moves what is left to the front of the buffer, when there is little of it and much room in
    /// front. The buffer would do so by itself only when it is at its end, and would have grown by then.
    fn move_up(&mut self) {
        if self.retired_len > KEPT_LEN && self.buffer.len() <= self.retired_len / MOVED_PART {
            let room = self.buffer.capacity() - self.buffer.len();
            // It says whether there is more room now; there is as much as there can be.
            let _ = self.buffer.try_reclaim(room + 1);
            self.retired_len = 0;
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
        self.buffer = BytesMut::new();
        self.written = 0;
        self.peak_len = 0;
        self.retired_len = 0;
        item_count
    }

    /// Takes the lent buffer if it has none of its own.
    pub(crate) fn borrow_buffer(&mut self, lent: &mut BytesMut) {
        if self.buffer.capacity() == 0 {
            std::mem::swap(&mut self.buffer, lent);
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

    /// Whether more waits than the marks allow.
    pub(crate) fn update_pressure(&mut self, low: usize, high: usize) -> Pressure {
        match self.pressure {
            Pressure::Clear if self.len() > high => self.pressure = Pressure::Congested,
            Pressure::Congested if self.len() <= low => self.pressure = Pressure::Clear,
            _ => {}
        }
        self.pressure
    }

    /// What [`update_pressure`](Self::update_pressure) said last.
    pub(crate) fn pressure(&self) -> Pressure {
        self.pressure
    }
}

#[cfg(test)]
mod tests {
    use std::task::Waker;

    use super::*;
    use crate::net::codec::Frames;

    /// A stream that takes so many bytes and then no more.
    struct Room(usize);

    impl AsyncWrite for Room {
        fn poll_write(
            mut self: Pin<&mut Self>,
            _: &mut Context<'_>,
            bytes: &[u8],
        ) -> Poll<io::Result<usize>> {
            let len = bytes.len().min(self.0);
            self.0 -= len;
            match len {
                0 => Poll::Pending,
                _ => Poll::Ready(Ok(len)),
            }
        }

        fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
            Poll::Ready(Ok(()))
        }

        fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
            Poll::Ready(Ok(()))
        }
    }

    #[test]
    fn a_buffer_that_is_never_quite_empty_does_not_grow_with_what_went_through() {
        // So many of them need a little more than half of the buffer.
        const ITEM: [u8; 4092] = [7; 4092];
        let cx = &mut Context::from_waker(Waker::noop());
        let mut unsent = Unsent::default();
        for _ in 0..8 {
            for _ in 0..2049 {
                unsent.encode(ITEM, &mut Frames, ITEM.len()).unwrap();
            }
            assert!(unsent.buffer.capacity() <= 16 << 20);
            let mut room = Room(unsent.len() - 100_000);
            assert!(unsent.poll_write(Pin::new(&mut room), cx).is_pending());
            assert_eq!((unsent.len(), unsent.item_count()), (100_000, 25));
        }
    }
}
