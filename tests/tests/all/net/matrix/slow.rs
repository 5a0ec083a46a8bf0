//! Whoever reads or writes slowly, or only a part.

use futures::FutureExt;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::task::unconstrained;

use super::carrier::Carrier;
use super::line::{Endpoint, frame, line_on};
use crate::net::running::beside;

const LEN: usize = 4 << 10;

/// What kernels take for a peer that does not read is less than this.
const KERNEL_LEN: usize = 32 << 20;

/// Two ticks' items, of which the first fills everything, and what the kernel takes.
const BOUND: usize = 2 * 4096 + KERNEL_LEN / LEN;

/// Nobody reads for a while: what is on its way is bounded, and later all of it is there in order.
pub(super) async fn reader(endpoint: Endpoint, carrier: Carrier) {
    match endpoint.is_source() {
        true => slow_source(endpoint, carrier).await,
        false => slow_peer(endpoint, carrier).await,
    }
}

/// The graph does not run, so its peer cannot write on and on.
async fn slow_source(endpoint: Endpoint, carrier: Carrier) {
    let (mut flow, mut line) = line_on(carrier, endpoint, |_| ()).await;
    let mut peer = beside(&mut flow, line.peer()).await;
    let frame = frame(7, LEN - 4);
    let mut written = 0;
    loop {
        let from = written % frame.len();
        match unconstrained(peer.write(&frame[from..])).now_or_never() {
            Some(len) => written += len.unwrap(),
            None => break,
        }
        assert!(written < KERNEL_LEN, "the kernel takes it all");
    }
    let story = async {
        let rest = frame.len() - written % frame.len();
        peer.say(&frame[frame.len() - rest..]).await;
        let heard = line.heard.take((written + rest) / frame.len()).await;
        assert!(heard.iter().all(|item| *item == frame[4..]));
        line.assert_works(&mut peer).await;
    };
    beside(&mut flow, story).await;
}

async fn slow_peer(endpoint: Endpoint, carrier: Carrier) {
    let (mut flow, mut line) = line_on(carrier, endpoint, |_| ()).await;
    let story = async {
        let mut peer = line.peer().await;
        (0..BOUND + 4096).for_each(|_| line.give(LEN - 4));
        // The graph is let run until it takes no more.
        let mut taken = 0;
        let mut same_count = 0;
        while same_count < 100 {
            tokio::task::yield_now().await;
            same_count = if line.taken.get() == taken {
                same_count + 1
            } else {
                0
            };
            taken = line.taken.get();
        }
        assert!(taken <= BOUND, "{endpoint:?}: {taken} items are taken");
        let numbers = line.read_numbers(&mut peer).await;
        assert!(
            numbers.iter().copied().eq(0..line.given),
            "all of them, in order"
        );
        line.assert_works(&mut peer).await;
    };
    beside(&mut flow, story).await;
}

/// A byte at a time, or an item.
pub(super) async fn writer(endpoint: Endpoint, carrier: Carrier) {
    let (mut flow, mut line) = line_on(carrier, endpoint, |_| ()).await;
    let story = async {
        let mut peer = line.peer().await;
        for number in 0..5 {
            if endpoint.is_source() {
                let frame = frame(number, 20);
                let said = peer.say_part(&frame, 0).await;
                let (last, others) = said.split_last().unwrap();
                for byte in others {
                    peer.say_raw(&[*byte]).await;
                    tokio::task::yield_now().await;
                }
                assert!(line.heard.rest().is_empty(), "nothing before it is whole");
                peer.say_raw(&[*last]).await;
                assert_eq!(line.heard.next().await, frame[4..]);
            } else {
                line.assert_works(&mut peer).await;
            }
        }
    };
    beside(&mut flow, story).await;
}

/// A peer that stops in the middle of a frame holds nobody up, and may go on.
pub(super) async fn part(endpoint: Endpoint, carrier: Carrier) {
    let (mut flow, mut line) = line_on(carrier, endpoint, |_| ()).await;
    let story = async {
        let mut peer = line.peer().await;
        match endpoint.is_source() {
            true => {
                let frame = frame(1, 100);
                let rest = peer.say_part(&frame, 50).await;
                if endpoint.listens() {
                    let mut other = line.peer().await;
                    line.assert_works(&mut other).await;
                }
                assert!(line.events.rest().is_empty() && line.heard.rest().is_empty());
                peer.say_raw(&rest).await;
                assert_eq!(line.heard.next().await, frame[4..]);
            }
            false => {
                line.assert_works(&mut peer).await;
                line.give(LEN - 4);
                peer.read_exact(&mut [0; 1000]).await.unwrap();
                if endpoint.listens() {
                    let mut other = line.peer().await;
                    line.assert_works(&mut other).await;
                }
                assert!(line.events.rest().is_empty());
                peer.read_exact(&mut vec![0; LEN + 4 - 1000]).await.unwrap();
            }
        }
        if !endpoint.listens() || endpoint.is_source() {
            line.assert_works(&mut peer).await;
        }
    };
    beside(&mut flow, story).await;
}
