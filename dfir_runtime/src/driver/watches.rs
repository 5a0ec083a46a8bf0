//! What watches a graph from the rim: it moves no items, and the graph neither waits for it nor runs a tick because
//! of it.

use std::task::{Context, Waker};

/// All watches of a graph.
#[derive(Default)]
pub(crate) struct Watches<'a> {
    polled: Vec<(Waker, Box<Poll<'a>>)>,
    at_completion: Vec<Box<dyn FnOnce() + 'a>>,
}

type Poll<'a> = dyn FnMut(&mut Context<'_>) + 'a;

impl<'a> Watches<'a> {
    /// How many are polled; the index that the next one gets.
    pub(crate) fn len(&self) -> usize {
        self.polled.len()
    }

    /// Adds one that is polled between ticks when it is woken.
    pub(crate) fn push(&mut self, waker: Waker, poll: impl FnMut(&mut Context<'_>) + 'a) {
        self.polled.push((waker, Box::new(poll)));
    }

    /// Adds one that looks at the graph once every ingress has ended and no work is left.
    pub(crate) fn at_completion(&mut self, look: impl FnOnce() + 'a) {
        self.at_completion.push(Box::new(look));
    }

    /// The watch `index` was woken.
    pub(crate) fn poll(&mut self, index: usize) {
        let (waker, poll) = &mut self.polled[index];
        poll(&mut Context::from_waker(waker));
    }

    /// The graph is complete.
    pub(crate) fn complete(&mut self) {
        self.at_completion.drain(..).for_each(|look| look());
    }
}
