//! The reading half of a connection: fills a buffer and takes items out of it.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{BufMut, BytesMut};
use tokio::io::AsyncRead;
use tokio_util::io::poll_read_buf;

use crate::net::codec::Decode;
use crate::net::event::{SharedError, shared};

/// How much is read at once; the size of the block that is read into.
const BLOCK_LEN: usize = 256 << 10;

/// Less room than this is not worth a read.
const MIN_READ_LEN: usize = 32 << 10;

/// A part of a frame up to this size waits in a buffer of its own size; of a longer one more is on
/// its way, so it keeps the block.
const SMALL_LEN: usize = 64 << 10;

/// How much may be taken in one poll.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Budget {
    pub(crate) items: usize,
    /// Bytes to be read; what was read before and has waited in the buffer is not counted.
    pub(crate) bytes: usize,
}

impl Budget {
    /// As many items as the graph takes in a tick, but no more bytes than a cache holds: items may
    /// be large, and what enters a tick bounds what it puts out.
    pub(crate) fn of_tick(items: usize) -> Self {
        Self {
            items,
            bytes: 1 << 18,
        }
    }
}

/// What came of a poll.
#[derive(Debug)]
pub(crate) enum Read {
    /// Nothing more for now; the waker is registered.
    Pending,
    /// The budget is used up.
    More,
    /// Nothing will come any more.
    Ended(End),
}

/// How a connection ended.
#[derive(Debug)]
pub(crate) enum End {
    /// In order, between two frames.
    Closed,
    /// It broke.
    Broken(SharedError),
    /// The peer sent what cannot be read.
    BadFrame(SharedError),
}

/// Reads items from one connection.
#[derive(Debug)]
pub(crate) struct Reader<R, D> {
    io: R,
    codec: D,
    /// What has arrived and is not decoded yet: in a block, or a part of a frame by itself.
    buffer: BytesMut,
    has_block: bool,
    /// Whether the block is larger than others, for a long frame.
    is_grown: bool,
    max_frame_len: usize,
    /// The peer has said that nothing more comes; what is in the buffer is the rest.
    at_end: bool,
}

impl<R: AsyncRead + Unpin, D: Decode> Reader<R, D> {
    /// A reader on `io`.
    pub(crate) fn new(io: R, codec: D, max_frame_len: usize) -> Self {
        Self {
            io,
            codec,
            buffer: BytesMut::new(),
            has_block: false,
            is_grown: false,
            max_frame_len,
            at_end: false,
        }
    }

    /// What it reads.
    pub(crate) fn io_mut(&mut self) -> &mut R {
        &mut self.io
    }

    /// Takes items while there are any and the budget lasts, and gives each to `take`.
    pub(crate) fn poll_items(
        &mut self,
        cx: &mut Context<'_>,
        budget: &mut Budget,
        take: impl FnMut(D::Item),
    ) -> Read {
        let read = self
            .read_items(cx, budget, take)
            .unwrap_or_else(Read::Ended);
        if self.is_grown && self.buffer.len() <= SMALL_LEN {
            self.take_block();
        }
        read
    }

    /// The same for one of many connections, which is to hold no block while it is idle.
    ///
    /// `lent` is a block to read into, whose contents are nobody's. It comes back, or one like it,
    /// unless this reader has frames left or waits for the rest of a long one.
    pub(crate) fn poll_items_lent(
        &mut self,
        cx: &mut Context<'_>,
        lent: &mut BytesMut,
        budget: &mut Budget,
        take: impl FnMut(D::Item),
    ) -> Read {
        self.borrow_block(lent);
        let read = self.poll_items(cx, budget, take);
        if budget.items > 0 && self.has_block && self.buffer.len() <= SMALL_LEN {
            *lent = self.take_block();
        }
        read
    }

    fn read_items(
        &mut self,
        cx: &mut Context<'_>,
        budget: &mut Budget,
        mut take: impl FnMut(D::Item),
    ) -> Result<Read, End> {
        loop {
            while budget.items > 0 {
                match self.decode()? {
                    Some(item) => take(item),
                    None if self.at_end => return Err(self.end()),
                    None => break,
                }
                budget.items -= 1;
            }
            if budget.items == 0 || budget.bytes == 0 {
                return Ok(Read::More);
            }
            match self.poll_fill(cx, budget.bytes) {
                Poll::Pending => return Ok(Read::Pending),
                Poll::Ready(Ok(0)) => self.at_end = true,
                Poll::Ready(Ok(len)) => budget.bytes -= len,
                Poll::Ready(Err(error)) if error.kind() == io::ErrorKind::Interrupted => {}
                Poll::Ready(Err(error)) => return Err(End::Broken(shared(error))),
            }
        }
    }

    fn decode(&mut self) -> Result<Option<D::Item>, End> {
        let item = match self.at_end {
            false => self.codec.decode(&mut self.buffer, self.max_frame_len),
            true => self.codec.decode_end(&mut self.buffer, self.max_frame_len),
        };
        item.map_err(|error| End::BadFrame(shared(error)))
    }

    /// What it means that the peer says no more, once everything in the buffer is decoded.
    fn end(&self) -> End {
        if self.buffer.is_empty() {
            return End::Closed;
        }
        let left = self.buffer.len();
        let text =
            format!("the connection ended in the middle of a frame, after {left} bytes of it");
        End::Broken(shared(io::Error::new(io::ErrorKind::UnexpectedEof, text)))
    }

    // Apart, so that the loop over the items does not pay for it.
    #[inline(never)]
    fn poll_fill(&mut self, cx: &mut Context<'_>, max_len: usize) -> Poll<io::Result<usize>> {
        self.make_room();
        let mut room = (&mut self.buffer).limit(max_len);
        poll_read_buf(Pin::new(&mut self.io), cx, &mut room)
    }

    fn make_room(&mut self) {
        let len = self.buffer.len();
        if self.buffer.capacity() - len < MIN_READ_LEN {
            // No more than fills up the block, so that a block whose items are gone is used again.
            let block_rest = BLOCK_LEN.saturating_sub(len);
            self.is_grown |= block_rest < MIN_READ_LEN;
            self.buffer.reserve(block_rest.max(MIN_READ_LEN));
        }
        self.has_block = true;
    }

    fn borrow_block(&mut self, lent: &mut BytesMut) {
        if !self.has_block {
            lent.clear();
            lent.extend_from_slice(&self.buffer);
            self.buffer = std::mem::take(lent);
            self.has_block = true;
        }
    }

    /// Gives the block away and keeps what is in it.
    fn take_block(&mut self) -> BytesMut {
        let rest = BytesMut::from(&self.buffer[..]);
        self.has_block = false;
        self.is_grown = false;
        std::mem::replace(&mut self.buffer, rest)
    }
}

#[cfg(test)]
mod tests {
    use std::task::Waker;

    use tokio::io::{AsyncWriteExt, duplex};

    use super::*;
    use crate::net::codec::Frames;

    #[tokio::test]
    async fn an_idle_reader_holds_no_more_than_what_has_arrived() {
        let (here, mut there) = duplex(1 << 20);
        let mut reader = Reader::new(here, Frames, 8 << 20);
        let mut lent = BytesMut::new();
        let poll = |reader: &mut Reader<_, _>, lent: &mut BytesMut| {
            let cx = &mut Context::from_waker(Waker::noop());
            reader.poll_items_lent(cx, lent, &mut Budget::of_tick(100), drop)
        };
        assert!(matches!(poll(&mut reader, &mut lent), Read::Pending));
        assert_eq!(reader.buffer.capacity(), 0);
        there.write_all(b"\0\0\0\x01x\0\x7f\0\0half").await.unwrap();
        assert!(matches!(poll(&mut reader, &mut lent), Read::Pending));
        assert_eq!(reader.buffer, b"\0\x7f\0\0half"[..]);
        assert!(
            reader.buffer.capacity() < 100,
            "not what the header announces"
        );
        assert!(lent.capacity() > BLOCK_LEN / 2);
    }

    #[tokio::test]
    async fn a_poll_reads_no_more_than_its_budget() {
        let (here, mut there) = duplex(1 << 20);
        let mut reader = Reader::new(here, Frames, 8 << 20);
        there.write_all(&[0; 4 * 1000]).await.unwrap();
        let cx = &mut Context::from_waker(Waker::noop());
        let mut budget = Budget {
            items: 5000,
            bytes: 1002,
        };
        let mut count = 0;
        let read = reader.poll_items(cx, &mut budget, |_| count += 1);
        assert!(matches!(read, Read::More));
        assert_eq!((count, budget.items, budget.bytes), (250, 4750, 0));
    }
}
