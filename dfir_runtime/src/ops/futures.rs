//! Futures that are under way: each is polled when it comes, and then when it has been woken.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context as TaskContext, Poll, Waker};

use crate::Context;
use crate::context::Unfinished;
use crate::wake::{SlotId, WakeSet};

/// A set of futures with a waker each. A future that is ready when it comes costs no allocation, and the place of
/// one that is done is used again.
pub(super) struct Futures<F> {
    places: Vec<Place<F>>,
    free: Vec<usize>,
    wakes: WakeSet,
    /// Asks for a run of the subgraph. `wakes` has it from the first future on, and whenever it has been woken the
    /// subgraph runs, which gives it back.
    subgraph: Option<Waker>,
    unfinished: Option<Unfinished>,
}

struct Place<F> {
    future: Pin<Box<Option<F>>>,
    number: u64,
    waker: Waker,
}

impl<F> Futures<F> {
    pub(super) fn new() -> Self {
        Self {
            places: Vec::new(),
            free: Vec::new(),
            wakes: WakeSet::new(),
            subgraph: None,
            unfinished: None,
        }
    }

    /// Whether none is under way.
    pub(super) fn is_empty(&self) -> bool {
        self.places.len() == self.free.len()
    }

    fn add_place(&mut self) -> usize {
        let (SlotId(index), waker) = self.wakes.add_slot();
        self.places.push(Place {
            future: Box::pin(None),
            number: 0,
            waker,
        });
        index
    }
}

impl<F: Future> Futures<F> {
    /// Polls a new future once, and keeps it if it is not ready. `number` comes back with what it gives then.
    pub(super) fn start(&mut self, future: F, number: u64, context: &Context) -> Poll<F::Output> {
        if self.subgraph.is_none() {
            let subgraph = self.subgraph.insert(context.waker());
            self.wakes.register(subgraph);
        }
        let index = self.free.pop().unwrap_or_else(|| self.add_place());
        let place = &mut self.places[index];
        place.future.set(Some(future));
        place.number = number;
        let polled = place.poll();
        match polled {
            Poll::Ready(_) => self.free.push(index),
            Poll::Pending => {
                self.unfinished.get_or_insert_with(|| context.unfinished());
            }
        }
        polled
    }

    /// Polls those that have been woken. `done` gets what they give.
    pub(super) fn poll_woken(&mut self, mut done: impl FnMut(u64, F::Output)) {
        if !self.wakes.is_woken() {
            return;
        }
        if let Some(subgraph) = &self.subgraph {
            self.wakes.register(subgraph);
        }
        let (places, free) = (&mut self.places, &mut self.free);
        self.wakes.take_woken(|SlotId(index)| {
            let place = &mut places[index];
            if let Poll::Ready(output) = place.poll() {
                free.push(index);
                done(place.number, output);
            }
        });
        if self.is_empty() {
            self.unfinished = None;
        }
    }
}

impl<F: Future> Place<F> {
    /// Pending also for a place that is free: a waker may outlive its future.
    fn poll(&mut self) -> Poll<F::Output> {
        let Some(future) = self.future.as_mut().as_pin_mut() else {
            return Poll::Pending;
        };
        let polled = future.poll(&mut TaskContext::from_waker(&self.waker));
        if polled.is_ready() {
            self.future.set(None);
        }
        polled
    }
}
