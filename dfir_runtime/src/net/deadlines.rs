//! When to look at which of many connections: one timer for all of them.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::pin::Pin;
use std::task::Context;

use tokio::time::{Instant, Sleep, sleep_until};

use super::peer::PeerId;

/// Connections that are to be looked at, the soonest first.
#[derive(Debug, Default)]
pub(super) struct Deadlines {
    queue: BinaryHeap<Reverse<(Instant, PeerId)>>,
    timer: Option<Pin<Box<Sleep>>>,
}

impl Deadlines {
    /// Notes that a connection is to be looked at.
    pub(super) fn push(&mut self, at: Instant, peer: PeerId) {
        self.queue.push(Reverse((at, peer)));
    }

    /// The next connection whose time has come. Without one, the waker is registered for it.
    pub(super) fn poll_due(&mut self, cx: &mut Context<'_>) -> Option<PeerId> {
        let &Reverse((at, peer)) = self.queue.peek()?;
        let timer = self.timer.get_or_insert_with(|| Box::pin(sleep_until(at)));
        if timer.deadline() != at {
            timer.as_mut().reset(at);
        }
        timer.as_mut().poll(cx).is_ready().then(|| {
            self.queue.pop();
            peer
        })
    }
}
