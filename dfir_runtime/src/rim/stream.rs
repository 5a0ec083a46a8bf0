//! Any `Stream` as an ingress.

use std::pin::Pin;
use std::task::{Context, Poll};

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
        for _ in 0..budget {
            match self.0.as_mut().poll_next(cx) {
                Poll::Ready(Some(item)) => items.push(item),
                Poll::Ready(None) => return Ok(Polled::Ended),
                Poll::Pending => return Ok(Polled::Pending),
            }
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
