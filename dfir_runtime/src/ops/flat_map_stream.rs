//! `flat_map_stream_blocking(f)` and `flatten_stream_blocking()`: all that the streams give, one stream after the
//! other.
//!
//! **Lifetimes**: none. **Order**: that of the items, and within each that of its stream. **Cost**: a poll for each
//! element; what the streams of a tick give is kept until the last has ended.

use std::fmt;

use super::one_by_one::{OneByOne, Progress};
use super::{Lifetimes, OperatorState, Streamable};
use crate::Context;

/// The streams of a tick, and what they have given.
pub struct FlatMapStream<T, S, U, F> {
    streams: OneByOne<T, S>,
    given: Vec<U>,
    f: F,
}

impl<T, S, U, F> FlatMapStream<T, S, U, F> {
    pub(crate) fn new(f: F) -> Self {
        Self {
            streams: OneByOne::new(),
            given: Vec::new(),
            f,
        }
    }

    /// Takes an item of this tick.
    #[inline]
    pub fn collect(&mut self, item: T) {
        self.streams.push(item);
    }

    /// Reads the streams as far as they are ready. Says whether the tick has to wait.
    pub fn is_waiting(&mut self, context: &Context) -> bool
    where
        S: Streamable<U>,
        F: FnMut(T) -> S,
    {
        let given = &mut self.given;
        self.streams.is_waiting(context, &mut self.f, |stream, cx| {
            stream.poll_next(cx).map(|element| match element {
                Some(element) => {
                    given.push(element);
                    Progress::More
                }
                None => Progress::Over,
            })
        })
    }

    /// Puts out what the streams have given.
    #[inline]
    pub fn emit(&mut self) -> impl Iterator<Item = U> {
        self.given.drain(..)
    }
}

impl<T, S, U, F> OperatorState for FlatMapStream<T, S, U, F> {
    fn keep(&mut self, _lifetimes: Lifetimes) {}

    fn begin_tick(&mut self) {}
}

impl<T, S, U, F> fmt::Debug for FlatMapStream<T, S, U, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FlatMapStream").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::task::Waker;

    use futures::channel::mpsc;
    use futures::stream;

    use super::*;

    #[test]
    fn a_stream_begins_when_the_one_before_has_ended() {
        let context = Context::new(Waker::noop().clone());
        let began = Cell::new(0);
        let mut state = FlatMapStream::new(|receiver: mpsc::UnboundedReceiver<u8>| {
            began.set(began.get() + 1);
            receiver
        });
        assert!(!state.is_waiting(&context));
        let (first, receiver) = mpsc::unbounded();
        state.collect(receiver);
        let (second, receiver) = mpsc::unbounded();
        state.collect(receiver);
        second.unbounded_send(3).unwrap();
        drop(second);
        first.unbounded_send(1).unwrap();
        assert!(state.is_waiting(&context));
        first.unbounded_send(2).unwrap();
        assert!(state.is_waiting(&context));
        assert_eq!(began.get(), 1);
        drop(first);
        assert!(!state.is_waiting(&context));
        assert!(state.emit().eq([1, 2, 3]));
    }

    #[test]
    fn an_empty_stream_gives_nothing() {
        let context = Context::new(Waker::noop().clone());
        let mut state = FlatMapStream::new(|n| stream::iter(0..n));
        [0, 2, 0, 1].into_iter().for_each(|n| state.collect(n));
        assert!(!state.is_waiting(&context));
        assert!(state.emit().eq([0, 1, 0]));
    }
}
