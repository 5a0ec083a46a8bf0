//! The ingress that the thread of the graph itself feeds: [`Input`].

use std::cell::Cell;
use std::fmt;
use std::rc::Rc;
use std::task::Context;

use super::backlog::Backlog;
use super::{BoxError, Ingress, Polled};
use crate::driver::Doorbell;
use crate::handoff;

/// Gives items to a graph from the thread that the graph is on.
///
/// Items are kept back until they are flushed; what is flushed while a tick runs waits for the next
/// one. Dropping the input flushes it and ends it: a graph is not complete before that.
///
/// ```
/// let mut sum = 0;
/// let mut flow = dfir_runtime::Dfir::new();
/// let (send, recv) = flow.make_edge("numbers");
/// let mut input = flow.add_input("numbers", send);
/// flow.add_subgraph_sink("sum", recv, |_, numbers| sum += numbers.sum::<u32>());
/// input.give(1);
/// input.give_all([2, 3]);
/// input.flush();
/// flow.run_tick_sync();
/// drop(flow);
/// assert_eq!(sum, 6);
/// ```
pub struct Input<T> {
    pending: Vec<T>,
    // Shared with the ingress and nobody else, so that the count says whether the other side lives.
    given: Rc<Cell<Vec<T>>>,
    doorbell: Doorbell,
}

impl<T> Input<T> {
    /// Keeps an item for the next flush.
    #[inline]
    pub fn give(&mut self, item: T) {
        self.pending.push(item);
    }

    /// Keeps all items of `items` for the next flush.
    pub fn give_all(&mut self, items: impl IntoIterator<Item = T>) {
        self.pending.extend(items);
    }

    /// Hands what was given to the graph, for its next tick. Once the graph is gone, it is dropped.
    pub fn flush(&mut self) {
        if self.pending.is_empty() {
            return;
        }
        if Rc::strong_count(&self.given) == 1 {
            self.pending.clear();
            return;
        }
        handoff::append(&self.given, &mut self.pending);
        self.doorbell.ring();
    }
}

impl<T> Drop for Input<T> {
    fn drop(&mut self) {
        self.flush();
        // Let go of first, so that the ingress finds itself alone.
        self.given = Rc::default();
        self.doorbell.ring();
    }
}

impl<T> fmt::Debug for Input<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Input")
            .field("pending_count", &self.pending.len())
            .finish_non_exhaustive()
    }
}

/// The graph's side of an [`Input`].
pub(crate) struct InputIngress<T> {
    given: Rc<Cell<Vec<T>>>,
    backlog: Backlog<T>,
}

impl<T> InputIngress<T> {
    /// An ingress, and how to make its input once it has a doorbell.
    pub(crate) fn new() -> (Self, impl FnOnce(Doorbell) -> Input<T>) {
        let given = Rc::<Cell<Vec<T>>>::default();
        let ingress = Self {
            given: Rc::clone(&given),
            backlog: Backlog::new(),
        };
        (ingress, |doorbell| Input {
            pending: Vec::new(),
            given,
            doorbell,
        })
    }
}

impl<T> Ingress for InputIngress<T> {
    type Item = T;

    fn poll_batch(
        &mut self,
        _: &mut Context<'_>,
        budget: usize,
        items: &mut Vec<T>,
    ) -> Result<Polled, BoxError> {
        let given = &self.given;
        Ok(self.backlog.poll_batch(budget, items, |fresh| {
            handoff::swap(given, fresh);
            if Rc::strong_count(given) == 1 {
                Polled::Ended
            } else {
                Polled::Pending
            }
        }))
    }
}
