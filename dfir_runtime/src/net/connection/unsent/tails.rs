//! Long payloads that were not copied into the buffer: each is written behind the part of it that belongs before.

use std::collections::VecDeque;
use std::io::{self, IoSlice};
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Buf, Bytes, BytesMut};
use tokio::io::AsyncWrite;

/// How many pieces go into one write.
const MOST_PIECES: usize = 32;

/// The payloads, in order.
#[derive(Debug, Default)]
pub(super) struct Tails {
    tails: VecDeque<Tail>,
    /// How many bytes they have together.
    len: usize,
    /// How many bytes have left the front of the buffer.
    gone: usize,
}

#[derive(Debug)]
struct Tail {
    /// How many bytes of the buffer come before it, those that have left it included.
    behind: usize,
    bytes: Bytes,
}

impl Tails {
    #[inline]
    pub(super) fn is_empty(&self) -> bool {
        self.tails.is_empty()
    }

    #[inline]
    pub(super) fn len(&self) -> usize {
        self.len
    }

    /// Puts a payload behind what is in the buffer.
    pub(super) fn push(&mut self, buffer: &BytesMut, bytes: Bytes) {
        if self.is_empty() {
            self.gone = 0;
        }
        self.len += bytes.len();
        let behind = self.gone + buffer.len();
        self.tails.push_back(Tail { behind, bytes });
    }

    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }

    /// Lets go of the first `len` bytes, which are whole frames.
    pub(super) fn cut_front(&mut self, buffer: &mut BytesMut, mut len: usize) {
        while len > 0 {
            let before = match self.tails.front() {
                Some(tail) => tail.behind - self.gone,
                None => buffer.len(),
            };
            if before > 0 {
                let part = before.min(len);
                buffer.advance(part);
                self.gone += part;
                len -= part;
            } else if let Some(tail) = self.tails.pop_front() {
                self.len -= tail.bytes.len();
                len -= tail.bytes.len();
            } else {
                return;
            }
        }
    }

    /// Writes as much as goes into one write, behind the first `written` bytes.
    pub(super) fn poll_write(
        &self,
        buffer: &BytesMut,
        mut written: usize,
        io: Pin<&mut impl AsyncWrite>,
        cx: &mut Context<'_>,
    ) -> Poll<io::Result<usize>> {
        let mut pieces = [IoSlice::new(&[]); MOST_PIECES];
        let (mut count, mut from) = (0, 0);
        let tails = self.tails.iter().flat_map(|tail| {
            let to = tail.behind - self.gone;
            [
                &buffer[std::mem::replace(&mut from, to)..to],
                &tail.bytes[..],
            ]
        });
        for piece in tails {
            let skipped = written.min(piece.len());
            written -= skipped;
            if skipped < piece.len() && count < MOST_PIECES {
                pieces[count] = IoSlice::new(&piece[skipped..]);
                count += 1;
            }
        }
        if count < MOST_PIECES {
            pieces[count] = IoSlice::new(&buffer[from + written..]);
            count += 1;
        }
        match io.is_write_vectored() {
            true => io.poll_write_vectored(cx, &pieces[..count]),
            false => io.poll_write(cx, &pieces[0]),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::task::Waker;

    use proptest::prelude::*;

    use super::*;
    use crate::net::codec::{Encode, Messages};
    use crate::net::connection::{Limits, Unsent};
    use crate::net::message::Message;
    use crate::net::options::TcpOptions;

    /// A stream that takes so many bytes in each write.
    struct Peer {
        rooms: Vec<usize>,
        is_vectored: bool,
        read: Vec<u8>,
    }

    impl Peer {
        fn take(&mut self, pieces: &[IoSlice<'_>]) -> Poll<io::Result<usize>> {
            let Some(mut room) = self.rooms.pop() else {
                return Poll::Pending;
            };
            let before = self.read.len();
            for piece in pieces {
                let len = piece.len().min(room);
                self.read.extend_from_slice(&piece[..len]);
                room -= len;
            }
            Poll::Ready(Ok(self.read.len() - before))
        }
    }

    impl AsyncWrite for Peer {
        fn poll_write(
            mut self: Pin<&mut Self>,
            _: &mut Context<'_>,
            bytes: &[u8],
        ) -> Poll<io::Result<usize>> {
            self.take(&[IoSlice::new(bytes)])
        }

        fn poll_write_vectored(
            mut self: Pin<&mut Self>,
            _: &mut Context<'_>,
            pieces: &[IoSlice<'_>],
        ) -> Poll<io::Result<usize>> {
            self.take(pieces)
        }

        fn is_write_vectored(&self) -> bool {
            self.is_vectored
        }

        fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
            Poll::Ready(Ok(()))
        }

        fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
            Poll::Ready(Ok(()))
        }
    }

    /// Short ones, and long ones that are not copied.
    fn batch_len() -> impl Strategy<Value = usize> {
        prop_oneof![0..40_usize, 16_380..16_390_usize, 30_000..40_000_usize]
    }

    proptest! {
        #[test]
        fn payloads_that_are_not_copied_come_in_their_places(
            groups in prop::collection::vec(
                (
                    prop::collection::vec(batch_len(), 0..40),
                    prop::collection::vec(1..50_000_usize, 0..12),
                ),
                1..5,
            ),
            is_vectored: bool,
        ) {
            let cx = &mut Context::from_waker(Waker::noop());
            let mut unsent = Unsent::new(Messages, Limits::new(&TcpOptions::default()));
            let mut peer = Peer { rooms: Vec::new(), is_vectored, read: Vec::new() };
            let (mut wire, mut count) = (BytesMut::new(), 0);
            for (lens, rooms) in groups {
                for len in lens {
                    let batch = Bytes::from(vec![count as u8; len]);
                    let message = Message { address: count, batch };
                    Messages.encode(message.clone(), &mut wire, usize::MAX).unwrap();
                    unsent.give(message).unwrap();
                    count += 1;
                }
                peer.rooms = rooms;
                let _ = unsent.poll_write(Pin::new(&mut peer), cx);
            }
            peer.rooms = vec![usize::MAX; 10_000];
            prop_assert!(unsent.poll_write(Pin::new(&mut peer), cx).is_ready());
            prop_assert!(peer.read == wire);
            prop_assert_eq!((unsent.len(), unsent.item_count()), (0, 0));
        }
    }
}
