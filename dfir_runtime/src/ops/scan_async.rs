//! `scan_async_blocking(init, f)`: an accumulator, and for each item a future that is awaited before the next item.
//!
//! **Lifetimes**: `'tick` starts from the initial value in every tick, `'static` goes on from the value of the tick
//! before. **Order**: that of the items. **Cost**: a call of `f` and a poll or more an item.

use std::fmt;

use super::one_by_one::{OneByOne, Progress};
use super::{Awaitable, Lifetime, Lifetimes, OperatorState};
use crate::Context;

/// The accumulator of a `scan_async_blocking()`, the items of a tick, and what was made of them.
pub struct ScanAsync<T, A, P, U, I, F> {
    steps: OneByOne<T, P>,
    made: Vec<U>,
    /// `None` before the first item of a tick that starts afresh.
    value: Option<A>,
    init: I,
    f: F,
    lifetime: Lifetime,
}

impl<T, A, P, U, I, F> ScanAsync<T, A, P, U, I, F> {
    pub(crate) fn new(init: I, f: F) -> Self {
        Self {
            steps: OneByOne::new(),
            made: Vec::new(),
            value: None,
            init,
            f,
            lifetime: Lifetime::Tick,
        }
    }

    /// Takes an item of this tick.
    #[inline]
    pub fn collect(&mut self, item: T) {
        self.steps.push(item);
    }

    /// Goes on as far as futures are ready. Says whether the tick has to wait.
    pub fn is_waiting(&mut self, context: &Context) -> bool
    where
        P: Awaitable<Option<U>>,
        I: FnMut() -> A,
        F: FnMut(&mut A, T) -> P,
    {
        let (value, made) = (&mut self.value, &mut self.made);
        let begin = |item| (self.f)(value.get_or_insert_with(&mut self.init), item);
        self.steps.is_waiting(context, begin, |step, cx| {
            step.poll(cx).map(|output| {
                made.extend(output);
                Progress::Over
            })
        })
    }

    /// Puts out what was made.
    #[inline]
    pub fn emit(&mut self) -> impl Iterator<Item = U> {
        self.made.drain(..)
    }
}

impl<T, A, P, U, I, F> OperatorState for ScanAsync<T, A, P, U, I, F> {
    fn keep(&mut self, lifetimes: Lifetimes) {
        self.lifetime = lifetimes.first;
    }

    fn begin_tick(&mut self) {
        if self.lifetime == Lifetime::Tick {
            self.value = None;
        }
    }
}

impl<T, A, P, U, I, F> fmt::Debug for ScanAsync<T, A, P, U, I, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ScanAsync").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::future::ready;
    use std::task::Waker;

    use futures::FutureExt;
    use futures::channel::oneshot;

    use super::super::testing::{STATIC, TICK};
    use super::*;

    /// What the sums of two ticks are, where odd ones are dropped.
    fn even_sums(lifetimes: Lifetimes) -> [Vec<i32>; 2] {
        let context = Context::new(Waker::noop().clone());
        let mut scan = ScanAsync::new(
            || 0,
            |sum: &mut i32, n: i32| {
                *sum += n;
                ready((*sum % 2 == 0).then_some(*sum))
            },
        );
        scan.keep(lifetimes);
        [[1, 3, 4, 1], [1, 2, 4, 1]].map(|items| {
            items.into_iter().for_each(|n| scan.collect(n));
            assert!(!scan.is_waiting(&context));
            let made = scan.emit().collect();
            scan.begin_tick();
            made
        })
    }

    #[test]
    fn tick_begins_again_and_static_goes_on() {
        assert_eq!(even_sums(TICK), [vec![4, 8], vec![8]]);
        assert_eq!(even_sums(STATIC), [vec![4, 8], vec![10, 12, 16]]);
    }

    #[test]
    fn an_item_waits_for_the_future_of_the_one_before() {
        let context = Context::new(Waker::noop().clone());
        let mut scan = ScanAsync::new(
            || 0,
            |count: &mut u8, receiver: oneshot::Receiver<u8>| {
                *count += 1;
                let count = *count;
                receiver.map(move |n| Some((count, n.ok()?)))
            },
        );
        let (first, receiver) = oneshot::channel();
        scan.collect(receiver);
        let (second, receiver) = oneshot::channel();
        scan.collect(receiver);
        second.send(7).unwrap();
        assert!(scan.is_waiting(&context));
        assert_eq!(scan.value, Some(1));
        first.send(6).unwrap();
        assert!(!scan.is_waiting(&context));
        assert!(scan.emit().eq([(1, 6), (2, 7)]));
    }
}
