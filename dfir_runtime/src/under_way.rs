//! Futures that are under way: each is polled when it comes, and then when it has been woken.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use crate::wake::{SlotId, WakeSet};

/// A set of futures with a waker each. A future that is ready when it comes costs no allocation, and the place of
/// one that is done is used again.
pub(crate) struct UnderWay<F> {
    places: Vec<Place<F>>,
    free: Vec<usize>,
    wakes: WakeSet,
}

struct Place<F> {
    future: Pin<Box<Option<F>>>,
    number: u64,
    waker: Waker,
}

impl<F> UnderWay<F> {
    pub(crate) fn new() -> Self {
        Self {
            places: Vec::new(),
            free: Vec::new(),
            wakes: WakeSet::new(),
        }
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.places.len() - self.free.len()
    }

    /// Whom to wake, once, when one of them has been woken.
    pub(crate) fn register(&self, waker: &Waker) {
        self.wakes.register(waker);
    }

    /// Whether one of them has been woken.
    pub(crate) fn is_woken(&self) -> bool {
        self.wakes.is_woken()
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

impl<F: Future> UnderWay<F> {
    /// Polls a new future once, and keeps it if it is not ready. `number` comes back with what it gives then.
    pub(crate) fn start(&mut self, future: F, number: u64) -> Poll<F::Output> {
        let index = self.free.pop().unwrap_or_else(|| self.add_place());
        let place = &mut self.places[index];
        place.future.set(Some(future));
        place.number = number;
        let polled = place.poll();
        if polled.is_ready() {
            self.free.push(index);
        }
        polled
    }

    /// Polls those that have been woken. `done` gets what they give.
    pub(crate) fn poll_woken(&mut self, mut done: impl FnMut(u64, F::Output)) {
        let (places, free) = (&mut self.places, &mut self.free);
        self.wakes.take_woken(|SlotId(index)| {
            let place = &mut places[index];
            if let Poll::Ready(output) = place.poll() {
                free.push(index);
                done(place.number, output);
            }
        });
    }
}

impl<F: Future> Place<F> {
    /// Pending also for a place that is free: a waker may outlive its future.
    fn poll(&mut self) -> Poll<F::Output> {
        let Some(future) = self.future.as_mut().as_pin_mut() else {
            return Poll::Pending;
        };
        let polled = future.poll(&mut Context::from_waker(&self.waker));
        if polled.is_ready() {
            self.future.set(None);
        }
        polled
    }
}
