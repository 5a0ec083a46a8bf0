//! The futures of an operator: what wakes one of them wakes the operator's subgraph.

use std::future::Future;
use std::task::{Poll, Waker};

use crate::Context;
use crate::context::Unfinished;
use crate::under_way::UnderWay;

/// Futures that are under way, for which the graph is not complete.
pub(super) struct Futures<F> {
    under_way: UnderWay<F>,
    /// Asks for a run of the subgraph. It is registered from the first future on, and whenever it has been woken the
    /// subgraph runs, which registers it anew.
    subgraph: Option<Waker>,
    unfinished: Option<Unfinished>,
}

impl<F> Futures<F> {
    pub(super) fn new() -> Self {
        Self {
            under_way: UnderWay::new(),
            subgraph: None,
            unfinished: None,
        }
    }

    /// Whether none is under way.
    pub(super) fn is_empty(&self) -> bool {
        self.under_way.len() == 0
    }
}

impl<F: Future> Futures<F> {
    /// Polls a new future once, and keeps it if it is not ready. `number` comes back with what it gives then.
    pub(super) fn start(&mut self, future: F, number: u64, context: &Context) -> Poll<F::Output> {
        if self.subgraph.is_none() {
            let subgraph = self.subgraph.insert(context.waker());
            self.under_way.register(subgraph);
        }
        let polled = self.under_way.start(future, number);
        if polled.is_pending() {
            self.unfinished.get_or_insert_with(|| context.unfinished());
        }
        polled
    }

    /// Polls those that have been woken. `done` gets what they give.
    pub(super) fn poll_woken(&mut self, done: impl FnMut(u64, F::Output)) {
        if !self.under_way.is_woken() {
            return;
        }
        if let Some(subgraph) = &self.subgraph {
            self.under_way.register(subgraph);
        }
        self.under_way.poll_woken(done);
        if self.is_empty() {
            self.unfinished = None;
        }
    }
}
