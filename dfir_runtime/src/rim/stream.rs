//! Any `Stream` as an ingress.

use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use futures_core::Stream;

use super::{BoxError, Ingress, Polled};

/// Takes what a stream has ready.
#[derive(Debug)]
pub(crate) struct StreamIngress<S>(Pin<Box<S>>);

impl<S> StreamIngress<S> {
    pub(crate) fn new(stream: S) -> Self {
        Self(Box::pin(stream))
    }
}

impl<S: Stream> Ingress for StreamIngress<S> {
    type Item = S::Item;

    fn poll_batch(
        &mut self,
        cx: &mut Context<'_>,
        budget: usize,
        items: &mut Vec<S::Item>,
    ) -> Result<Polled, BoxError> {
        // Once it has given an item, the stream is polled again for the next tick whatever comes. So
        // nobody has to be woken for it until then, and a waker that does nothing is registered without
        // counting.
        let mut unwoken = Context::from_waker(Waker::noop());
        let (mut cx, mut if_pending) = (cx, Polled::Pending);
        for _ in 0..budget {
            match self.0.as_mut().poll_next(cx) {
                Poll::Ready(Some(item)) => items.push(item),
                Poll::Ready(None) => return Ok(Polled::Ended),
                Poll::Pending => return Ok(if_pending),
            }
            (cx, if_pending) = (&mut unwoken, Polled::More);
        }
        Ok(Polled::More)
    }
}

/// A `Stream` of items of type `T`: what `source_stream` reads. In its own words, so that rustc lists
/// no implementations of other crates.
#[diagnostic::on_unimplemented(
    message = "`source_stream` reads a `Stream`, which `{Self}` is not",
    label = "`{Self}` is not a `Stream`",
    note = "what can be iterated is read by `source_iter`"
)]
pub trait StreamOf<T>: Stream<Item = T> {}

#[diagnostic::do_not_recommend]
impl<T, S: Stream<Item = T>> StreamOf<T> for S {}

#[cfg(test)]
mod tests {
    use std::task::Waker;

    use super::*;
    use crate::wake::WakeSet;

    #[test]
    fn a_stream_that_has_nothing_more_is_polled_again_until_it_knows_whom_to_wake() {
        let mut set = WakeSet::new();
        let (_, waker) = set.add_slot();
        let mut cx = Context::from_waker(&waker);
        let (send, receive) = futures::channel::mpsc::unbounded();
        let mut ingress = StreamIngress::new(receive);
        let mut items = Vec::new();
        for n in 0..3 {
            send.unbounded_send(n).unwrap();
            let polled = ingress.poll_batch(&mut cx, 9, &mut items).unwrap();
            assert_eq!((polled, set.is_woken()), (Polled::More, false));
        }
        let polled = ingress.poll_batch(&mut cx, 9, &mut items).unwrap();
        assert_eq!((polled, set.is_woken()), (Polled::Pending, false));
        send.unbounded_send(3).unwrap();
        assert!(set.is_woken());
        assert_eq!(items, [0, 1, 2]);
    }

    #[test]
    fn a_stream_is_taken_within_the_budget() {
        let mut ingress = StreamIngress::new(futures::stream::iter(0..5));
        let mut items = Vec::new();
        let mut cx = Context::from_waker(Waker::noop());
        assert_eq!(
            ingress.poll_batch(&mut cx, 3, &mut items).unwrap(),
            Polled::More
        );
        assert_eq!(items, [0, 1, 2]);
        assert_eq!(
            ingress.poll_batch(&mut cx, 3, &mut items).unwrap(),
            Polled::Ended
        );
        assert_eq!(items, [0, 1, 2, 3, 4]);
    }
}
