//! When to look at which of many connections: one timer for all of them.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::task::Context;

use tokio::time::Instant;

use super::alarm::Alarm;

/// The places of a table that are to be looked at, the soonest first.
///
/// Whoever has the table sees to it that each place is here only once, so that a storm of short connections leaves
/// nothing behind: a place that is taken again is looked at too early at worst.
#[derive(Debug, Default)]
pub(super) struct Deadlines {
    queue: BinaryHeap<Reverse<(Instant, usize)>>,
    alarm: Alarm,
}

impl Deadlines {
    /// Notes that a place is to be looked at.
    pub(super) fn push(&mut self, at: Instant, index: usize) {
        self.queue.push(Reverse((at, index)));
    }

    /// The next place whose time has come. Without one, the waker is registered for it.
    pub(super) fn poll_due(&mut self, cx: &mut Context<'_>) -> Option<usize> {
        let &Reverse((at, index)) = self.queue.peek()?;
        self.alarm.poll(at, cx).is_ready().then(|| {
            self.queue.pop();
            index
        })
    }
}
