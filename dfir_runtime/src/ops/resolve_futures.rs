//! `resolve_futures()` and its three kin: items are futures, and what they give goes on.
//!
//! **Lifetimes**: none; futures that are not done are kept for as long as it takes. **Order**: that of completion, or
//! with `_ordered` that of the futures. **Cost**: a poll for each future that is ready when it comes, without an
//! allocation; for others a waker and a place, which are used again.

use std::collections::VecDeque;
use std::fmt;
use std::future::Future;
use std::task::Poll;

use super::futures::Futures;
use super::{Awaitable, Lifetimes, OperatorState};
use crate::Context;

/// The futures of a `resolve_futures()` that are under way, and what others have given.
pub struct ResolveFutures<F, R> {
    /// Those that have not been polled yet.
    collected: Vec<F>,
    futures: Futures<F>,
    results: R,
}

/// In which order results go on.
pub trait Results<T> {
    /// There will be a result. Gives its number.
    #[doc(hidden)]
    fn expect(&mut self) -> u64;
    /// Here it is.
    #[doc(hidden)]
    fn put(&mut self, number: u64, result: T);
    /// The next one that can go on.
    #[doc(hidden)]
    fn next(&mut self) -> Option<T>;
}

/// Results as they come.
#[derive(Debug)]
pub struct AsDone<T>(VecDeque<T>);

/// Results in the order in which they were expected.
#[derive(Debug)]
pub struct InOrder<T> {
    /// The number of the first in `results`.
    first: u64,
    results: VecDeque<Option<T>>,
}

impl<F, R> ResolveFutures<F, R> {
    pub(crate) fn new(results: R) -> Self {
        Self {
            collected: Vec::new(),
            futures: Futures::new(),
            results,
        }
    }

    /// Polls a future that has come, and puts out what can go on because of it.
    #[inline]
    pub fn start<U>(&mut self, future: F, context: &Context, rest: &mut impl FnMut(U))
    where
        F: Awaitable<U>,
        R: Results<U>,
    {
        self.begin(future, context);
        self.put_out(rest);
    }

    /// Polls the futures that have been woken, and puts out what can go on because of them.
    pub fn poll<U>(&mut self, rest: &mut impl FnMut(U))
    where
        F: Awaitable<U>,
        R: Results<U>,
    {
        self.poll_woken();
        self.put_out(rest);
    }

    /// Takes a future that the tick waits for.
    #[inline]
    pub fn collect(&mut self, future: F) {
        self.collected.push(future);
    }

    /// Polls what was collected or has been woken. Says whether the tick has to wait.
    pub fn is_waiting<U>(&mut self, context: &Context) -> bool
    where
        F: Awaitable<U>,
        R: Results<U>,
    {
        let mut collected = std::mem::take(&mut self.collected);
        for future in collected.drain(..) {
            self.begin(future, context);
        }
        self.collected = collected;
        self.poll_woken();
        !self.futures.is_empty()
    }

    /// Puts out what the futures have given, once all of them are done.
    #[inline]
    pub fn emit<U>(&mut self) -> impl Iterator<Item = U>
    where
        R: Results<U>,
    {
        std::iter::from_fn(|| self.results.next())
    }

    fn begin<U>(&mut self, future: F, context: &Context)
    where
        F: Future<Output = U>,
        R: Results<U>,
    {
        let number = self.results.expect();
        if let Poll::Ready(result) = self.futures.start(future, number, context) {
            self.results.put(number, result);
        }
    }

    fn poll_woken<U>(&mut self)
    where
        F: Future<Output = U>,
        R: Results<U>,
    {
        let results = &mut self.results;
        self.futures
            .poll_woken(|number, result| results.put(number, result));
    }

    fn put_out<U>(&mut self, rest: &mut impl FnMut(U))
    where
        R: Results<U>,
    {
        while let Some(result) = self.results.next() {
            rest(result);
        }
    }
}

impl<T> AsDone<T> {
    pub(crate) fn new() -> Self {
        Self(VecDeque::new())
    }
}

impl<T> Results<T> for AsDone<T> {
    fn expect(&mut self) -> u64 {
        0
    }

    fn put(&mut self, _number: u64, result: T) {
        self.0.push_back(result);
    }

    fn next(&mut self) -> Option<T> {
        self.0.pop_front()
    }
}

impl<T> InOrder<T> {
    pub(crate) fn new() -> Self {
        Self {
            first: 0,
            results: VecDeque::new(),
        }
    }
}

impl<T> Results<T> for InOrder<T> {
    fn expect(&mut self) -> u64 {
        self.results.push_back(None);
        self.first + self.results.len() as u64 - 1
    }

    fn put(&mut self, number: u64, result: T) {
        // Only what was expected is put, and it is between the first and the last that is.
        self.results[(number - self.first) as usize] = Some(result);
    }

    fn next(&mut self) -> Option<T> {
        let result = self.results.front_mut()?.take()?;
        self.results.pop_front();
        self.first += 1;
        Some(result)
    }
}

impl<F, R> OperatorState for ResolveFutures<F, R> {
    fn keep(&mut self, _lifetimes: Lifetimes) {}

    fn begin_tick(&mut self) {}
}

impl<F, R> fmt::Debug for ResolveFutures<F, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResolveFutures").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::future::poll_fn;
    use std::task::Waker;

    use futures::FutureExt;
    use futures::channel::oneshot::{self, Canceled, Receiver, Sender};

    use super::*;

    type Received = Result<u8, Canceled>;

    fn channels() -> (Vec<Sender<u8>>, Vec<Receiver<u8>>) {
        (0..3).map(|_| oneshot::channel()).unzip()
    }

    /// What comes out when the second of three futures is done, then the third, then the first.
    fn outputs(results: impl Results<Received>) -> Vec<Vec<u8>> {
        let context = Context::new(Waker::noop().clone());
        let mut state = ResolveFutures::new(results);
        let (senders, receivers) = channels();
        let mut out = Vec::new();
        for receiver in receivers {
            state.start(receiver, &context, &mut |_| panic!("nothing is done"));
        }
        assert!(context.has_unfinished());
        let mut senders: Vec<_> = senders.into_iter().map(Some).collect();
        for n in [1, 2, 0] {
            senders[n].take().unwrap().send(n as u8).unwrap();
            let mut done = Vec::new();
            state.poll(&mut |result: Received| done.push(result.unwrap()));
            out.push(done);
        }
        assert!(!context.has_unfinished());
        out
    }

    #[test]
    fn results_come_as_they_are_done() {
        assert_eq!(outputs(AsDone::new()), [[1], [2], [0]]);
    }

    #[test]
    fn or_in_the_order_of_the_futures() {
        assert_eq!(outputs(InOrder::new()), [vec![], vec![], vec![0, 1, 2]]);
    }

    #[test]
    fn the_subgraph_is_woken_for_each_that_becomes_ready_after_it_has_looked() {
        let context = Context::new(Waker::noop().clone());
        let mut state = ResolveFutures::new(AsDone::new());
        let (senders, receivers) = channels();
        context.enter(7, true);
        for receiver in receivers {
            state.start(receiver, &context, &mut |_| {});
        }
        for sender in senders {
            sender.send(0).unwrap();
            let mut woken = Vec::new();
            context.take_woken(|subgraph| woken.push(subgraph));
            assert_eq!(woken, [Some(7)]);
            let mut done = 0;
            state.poll(&mut |_: Received| done += 1);
            assert_eq!(done, 1);
        }
    }

    #[test]
    fn a_waker_that_outlives_its_future_does_no_harm() {
        let context = Context::new(Waker::noop().clone());
        let kept = Cell::new(None);
        let mut state = ResolveFutures::new(AsDone::new());
        let keeps_waker = poll_fn(|cx| {
            kept.set(Some(cx.waker().clone()));
            Poll::Ready(1)
        });
        let mut done = Vec::new();
        state.start(keeps_waker.boxed_local(), &context, &mut |n| done.push(n));
        kept.take().unwrap().wake();
        state.poll(&mut |n| done.push(n));
        let (sender, receiver) = oneshot::channel();
        let next = receiver.map(Result::unwrap).boxed_local();
        state.start(next, &context, &mut |n| done.push(n));
        assert_eq!(done, [1]);
        sender.send(2).unwrap();
        state.poll(&mut |n| done.push(n));
        assert_eq!(done, [1, 2]);
    }

    #[test]
    fn a_tick_waits_for_all() {
        let context = Context::new(Waker::noop().clone());
        let mut state = ResolveFutures::new(InOrder::new());
        let (senders, receivers) = channels();
        assert!(!state.is_waiting(&context));
        receivers
            .into_iter()
            .for_each(|receiver| state.collect(receiver));
        for (n, sender) in senders.into_iter().enumerate().rev() {
            assert!(state.is_waiting(&context));
            sender.send(n as u8).unwrap();
        }
        assert!(!state.is_waiting(&context));
        assert!(state.emit().eq([Ok(0), Ok(1), Ok(2)]));
    }
}
