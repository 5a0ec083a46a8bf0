//! What becomes of an item for a connection that is above its mark.

use std::fmt;

use super::Unsent;
use crate::net::codec::Encode;
use crate::net::event::{SharedError, shared};
use crate::net::overflow::Overflow;

/// More waits for a connection than the high-water mark allows.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Overflowed {
    high_water: usize,
}

impl Overflowed {
    pub(crate) fn new(high_water: usize) -> Self {
        Self { high_water }
    }
}

impl fmt::Display for Overflowed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mark = self.high_water;
        write!(f, "more than {mark} bytes wait to be written")
    }
}

impl std::error::Error for Overflowed {}

impl From<Overflowed> for SharedError {
    fn from(overflowed: Overflowed) -> Self {
        shared(overflowed)
    }
}

impl<E: Encode<T>, T> Unsent<E, T> {
    /// Does with an item beyond the limit what the policy says.
    // Apart, so that what is within the limit does not pay for it.
    #[inline(never)]
    pub(super) fn overflow(&mut self, item: T) -> Result<(), Overflowed> {
        let overflowed = Overflowed::new(self.limits.high_water);
        match self.limits.overflow {
            Overflow::Pause => self.waiting.push_back(item),
            Overflow::DropNewest => self.lose(1, || overflowed.into()),
            Overflow::DropOldest => {
                let item_count = self.drop_oldest();
                self.lose(item_count, || overflowed.into());
                self.encode(item);
            }
            Overflow::Fail => {
                let item_count = self.clear() + 1;
                self.lose(item_count, || overflowed.into());
                return Err(overflowed);
            }
        }
        Ok(())
    }

    /// Drops frames from the front until no more waits than the mark allows, and says how many. The one
    /// that is partly written stays.
    fn drop_oldest(&mut self) -> usize {
        if self.written > 0 && self.begun.is_empty() {
            // By itself, so that what is behind it can go without being moved.
            let len = self.ledger.front_len();
            self.begun.extend_from_slice(&self.buffer[..len]);
            // It is not written yet, so it does not count as such.
            self.ledger.drop_front(len);
            self.cut_front(len);
        }
        let excess = self.len().saturating_sub(self.limits.high_water);
        let (count, len) = self.ledger.drop_front(excess);
        self.cut_front(len);
        count
    }
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::pin::Pin;
    use std::task::{Context, Poll, Waker};

    use tokio::io::AsyncWrite;

    use super::*;
    use crate::net::codec::Frames;
    use crate::net::connection::Limits;
    use crate::net::options::TcpOptions;
    use crate::rim::Pressure;

    const MARK: usize = 100;

    fn unsent(overflow: Overflow) -> Unsent<Frames, Vec<u8>> {
        let options = TcpOptions {
            high_water: MARK,
            low_water: 1,
            overflow,
            ..TcpOptions::default()
        };
        Unsent::new(Frames, Limits::new(&options))
    }

    /// An item whose frame has the length `len`.
    fn item(number: u8, len: usize) -> Vec<u8> {
        vec![number; len - 4]
    }

    /// What a peer has read, and how many bytes it is still going to.
    #[derive(Default)]
    struct Peer {
        bytes: Vec<u8>,
        room: usize,
    }

    impl AsyncWrite for Peer {
        fn poll_write(
            mut self: Pin<&mut Self>,
            _: &mut Context<'_>,
            bytes: &[u8],
        ) -> Poll<io::Result<usize>> {
            let len = bytes.len().min(self.room);
            if len == 0 {
                return Poll::Pending;
            }
            self.room -= len;
            self.bytes.extend_from_slice(&bytes[..len]);
            Poll::Ready(Ok(len))
        }

        fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
            Poll::Ready(Ok(()))
        }

        fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
            Poll::Ready(Ok(()))
        }
    }

    impl Peer {
        fn read(&mut self, unsent: &mut Unsent<Frames, Vec<u8>>, room: usize) {
            self.room = room;
            let cx = &mut Context::from_waker(Waker::noop());
            let _ = unsent.poll_write(Pin::new(self), cx);
        }

        /// The numbers of the frames, all of which are whole.
        fn numbers(&self) -> Vec<u8> {
            let mut rest = &self.bytes[..];
            let mut numbers = Vec::new();
            while let Some((head, tail)) = rest.split_first_chunk() {
                let (payload, next) = tail.split_at(u32::from_be_bytes(*head) as usize);
                assert!(payload.iter().all(|byte| *byte == payload[0]));
                numbers.push(payload[0]);
                rest = next;
            }
            assert!(rest.is_empty());
            numbers
        }
    }

    #[test]
    fn the_newest_is_dropped_as_long_as_more_waits_than_the_mark_allows() {
        let mut unsent = unsent(Overflow::DropNewest);
        for number in 0..100 {
            unsent.give(item(number, 40)).unwrap();
            assert!(unsent.len() <= MARK + 40);
        }
        assert_eq!(unsent.update_pressure(), Pressure::Clear);
        let (count, error) = unsent.take_lost().unwrap();
        assert_eq!(count, 97);
        assert_eq!(error.to_string(), "more than 100 bytes wait to be written");
        let mut peer = Peer::default();
        peer.read(&mut unsent, 20);
        unsent.give(item(100, 40)).unwrap();
        unsent.give(item(101, 40)).unwrap();
        peer.read(&mut unsent, 1000);
        assert_eq!(peer.numbers(), [0, 1, 2, 100]);
        assert_eq!(unsent.take_lost().unwrap().0, 1);
    }

    #[test]
    fn the_oldest_is_dropped_but_for_the_frame_that_is_partly_written() {
        let mut unsent = unsent(Overflow::DropOldest);
        let mut peer = Peer::default();
        unsent.give(item(0, 40)).unwrap();
        unsent.give(item(1, 40)).unwrap();
        peer.read(&mut unsent, 50);
        for number in 2..100 {
            unsent
                .give(item(number, 20 + usize::from(number % 3)))
                .unwrap();
            assert!(unsent.len() <= MARK + 22);
        }
        assert_eq!(unsent.update_pressure(), Pressure::Clear);
        let lost_count = unsent.take_lost().unwrap().0;
        assert_eq!(unsent.item_count() + lost_count, 99);
        peer.read(&mut unsent, 5);
        peer.read(&mut unsent, 1000);
        assert_eq!(peer.numbers(), [0, 1, 96, 97, 98, 99]);
        assert_eq!((lost_count, unsent.len(), unsent.item_count()), (94, 0, 0));
    }

    #[test]
    fn what_was_partly_written_is_written_whole_on_the_next_connection() {
        let mut unsent = unsent(Overflow::DropOldest);
        unsent.give(item(0, 90)).unwrap();
        Peer::default().read(&mut unsent, 1);
        for number in 1..10 {
            unsent.give(item(number, 50)).unwrap();
        }
        unsent.rewind();
        let mut peer = Peer::default();
        peer.read(&mut unsent, 10);
        unsent.give(item(10, 50)).unwrap();
        peer.read(&mut unsent, 1000);
        assert_eq!(peer.numbers(), [0, 10]);
        assert_eq!(unsent.take_lost().unwrap().0, 9);
    }

    #[test]
    fn a_begun_frame_above_the_mark_leaves_room_for_the_newest() {
        let mut unsent = unsent(Overflow::DropOldest);
        let mut peer = Peer::default();
        unsent.give(item(0, 1000)).unwrap();
        peer.read(&mut unsent, 10);
        for number in 1..10 {
            unsent.give(item(number, 50)).unwrap();
            assert!(unsent.len() <= 1000 + 50);
        }
        peer.read(&mut unsent, 2000);
        assert_eq!(peer.numbers(), [0, 9]);
    }

    #[test]
    fn dropping_what_is_old_takes_no_more_memory_than_what_waits() {
        let mut unsent = unsent(Overflow::DropOldest);
        for number in 0..100_000_u32 {
            unsent.give(item(number as u8, 20)).unwrap();
            assert!(unsent.buffer.capacity() < 8 * MARK);
        }
        assert_eq!((unsent.len(), unsent.item_count()), (120, 6));
    }

    #[test]
    fn a_failure_loses_everything_that_waits() {
        let mut unsent = unsent(Overflow::Fail);
        Peer::default().read(&mut unsent, 10);
        let given = (0..10).map(|number| unsent.give(item(number, 40)).is_ok());
        let given: Vec<_> = given.collect();
        assert_eq!(given[..5], [true, true, true, false, true]);
        assert_eq!((unsent.len(), unsent.item_count()), (80, 2));
        assert_eq!(unsent.take_lost().unwrap().0, 8);
    }
}
