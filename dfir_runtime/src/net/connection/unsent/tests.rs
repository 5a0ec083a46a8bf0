use std::task::Waker;

use super::*;
use crate::net::codec::Frames;

const ITEM: [u8; 4092] = [7; 4092];
const FRAME_LEN: usize = 4096;

fn unsent(high_water: usize) -> Unsent<Frames, [u8; 4092]> {
    let options = TcpOptions {
        high_water,
        low_water: 1,
        ..TcpOptions::default()
    };
    Unsent::new(Frames, Limits::new(&options))
}

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
    let cx = &mut Context::from_waker(Waker::noop());
    let mut unsent = unsent(1 << 20);
    for _ in 0..64 {
        for _ in 0..40 {
            unsent.give(ITEM).unwrap();
        }
        assert!(unsent.buffer.capacity() <= 1 << 20);
        let mut room = Room(unsent.len() - 100_000);
        assert!(unsent.poll_write(Pin::new(&mut room), cx).is_pending());
        assert_eq!((unsent.len(), unsent.item_count()), (100_000, 25));
    }
}

#[test]
fn what_is_beyond_the_limit_is_not_encoded_before_the_rest_is_written() {
    let cx = &mut Context::from_waker(Waker::noop());
    let mut unsent = unsent(100_000);
    for _ in 0..1000 {
        unsent.give(ITEM).unwrap();
    }
    assert!(unsent.len() > 100_000 && unsent.len() < 110_000);
    assert_eq!(unsent.update_pressure(), Pressure::Congested);
    let mut room = Room(1000 * FRAME_LEN - 1);
    assert!(unsent.poll_write(Pin::new(&mut room), cx).is_pending());
    assert_eq!((unsent.len(), unsent.item_count()), (1, 1));
    assert_eq!(unsent.update_pressure(), Pressure::Clear);
    assert!(unsent.buffer.capacity() < 1 << 20);
}

#[test]
fn an_item_that_waits_and_is_refused_is_counted_with_the_others() {
    let cx = &mut Context::from_waker(Waker::noop());
    let limits = Limits::new(&TcpOptions {
        max_write_frame_len: 2,
        high_water: 0,
        ..TcpOptions::default()
    });
    let mut unsent = Unsent::new(Frames, limits);
    for item in ["abc", "a", "abcd", "abc", "b", "abc"] {
        unsent.give(item).unwrap();
    }
    assert_eq!(unsent.take_lost().unwrap().0, 1);
    assert_eq!(unsent.item_count(), 5);
    assert!(unsent.poll_write(Pin::new(&mut Room(1000)), cx).is_ready());
    assert_eq!(unsent.take_lost().unwrap().0, 3);
    assert_eq!((unsent.len(), unsent.item_count()), (0, 0));
}
