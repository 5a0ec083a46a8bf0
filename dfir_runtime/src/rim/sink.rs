//! Any `Sink` as an egress.

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_sink::Sink;

use super::{BoxError, Egress, Pressure};

/// As many items as may wait before the ingresses that feed the sink are held up.
const HIGH_WATER: usize = 1024;

/// Fewer items than this must wait before they are let go again.
const LOW_WATER: usize = 256;

/// Sends items to a sink, as fast as it takes them.
#[derive(Debug)]
pub(crate) struct SinkEgress<S, T> {
    sink: Pin<Box<S>>,
    waiting: VecDeque<T>,
    pressure: Pressure,
}

impl<S, T> SinkEgress<S, T>
where
    S: Sink<T>,
    S::Error: Into<BoxError>,
{
    pub(crate) fn new(sink: S) -> Self {
        Self {
            sink: Box::pin(sink),
            waiting: VecDeque::new(),
            pressure: Pressure::Clear,
        }
    }

    /// Gives the sink everything that waits.
    fn poll_feed(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        while !self.waiting.is_empty() {
            ready!(self.sink.as_mut().poll_ready(cx))?;
            if let Some(item) = self.waiting.pop_front() {
                self.sink.as_mut().start_send(item)?;
            }
        }
        Poll::Ready(Ok(()))
    }

    fn update_pressure(&mut self) {
        if self.waiting.len() > HIGH_WATER {
            self.pressure = Pressure::Congested;
        } else if self.waiting.len() < LOW_WATER {
            self.pressure = Pressure::Clear;
        }
    }
}

impl<S, T> Egress for SinkEgress<S, T>
where
    S: Sink<T>,
    S::Error: Into<BoxError>,
{
    type Item = T;

    fn poll_send(
        &mut self,
        cx: &mut Context<'_>,
        items: &mut Vec<T>,
    ) -> Poll<Result<(), BoxError>> {
        self.waiting.extend(items.drain(..));
        let fed = self.poll_feed(cx);
        self.update_pressure();
        ready!(fed).map_err(Into::into)?;
        self.sink.as_mut().poll_flush(cx).map_err(Into::into)
    }

    fn poll_close(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        ready!(self.poll_feed(cx)).map_err(Into::into)?;
        self.sink.as_mut().poll_close(cx).map_err(Into::into)
    }

    fn cut_off(&mut self, items: &mut Vec<T>) -> usize {
        self.waiting.extend(items.drain(..));
        self.waiting.drain(..).count()
    }

    fn pressure(&self) -> Pressure {
        self.pressure
    }
}

/// A `Sink` for items of type `T`: what `dest_sink` writes to. In its own words, so that rustc lists no
/// implementations of other crates.
#[diagnostic::on_unimplemented(
    message = "`dest_sink` writes to a `Sink<{T}>`, which `{Self}` is not",
    label = "`{Self}` is not a `Sink<{T}>`",
    note = "the error of the sink must be `Into<Box<dyn Error + Send + Sync>>`"
)]
pub trait SinkOf<T>: Sink<T, Error: Into<BoxError>> {}

#[diagnostic::do_not_recommend]
impl<T, S: Sink<T, Error: Into<BoxError>>> SinkOf<T> for S {}

#[cfg(test)]
mod tests {
    use std::task::Waker;

    use futures::channel::mpsc;

    use super::*;

    #[test]
    fn the_marks_have_room_between_them() {
        let (sender, mut receiver) = mpsc::channel(0);
        let mut egress = SinkEgress::new(sender);
        let mut cx = Context::from_waker(Waker::noop());
        // A channel without a buffer takes one item before it is read.
        let mut items: Vec<_> = (0..=HIGH_WATER).collect();
        assert!(egress.poll_send(&mut cx, &mut items).is_pending());
        assert_eq!((items.len(), egress.pressure()), (0, Pressure::Clear));
        items.push(HIGH_WATER + 1);
        assert!(egress.poll_send(&mut cx, &mut items).is_pending());
        assert_eq!(egress.pressure(), Pressure::Congested);
        let mut received = Vec::new();
        while egress.waiting.len() >= LOW_WATER {
            assert_eq!(egress.pressure(), Pressure::Congested);
            received.extend(receiver.try_recv());
            assert!(egress.poll_send(&mut cx, &mut items).is_pending());
        }
        assert_eq!(egress.pressure(), Pressure::Clear);
        while egress.poll_close(&mut cx).is_pending() {
            received.extend(receiver.try_recv());
        }
        received.extend(std::iter::from_fn(|| receiver.try_recv().ok()));
        assert!(received.into_iter().eq(0..HIGH_WATER + 2));
    }

    #[test]
    fn a_sink_that_fails_says_why() {
        let (sender, receiver) = mpsc::channel(1);
        drop(receiver);
        let mut egress = SinkEgress::new(sender);
        let mut cx = Context::from_waker(Waker::noop());
        let Poll::Ready(Err(error)) = egress.poll_send(&mut cx, &mut vec![1]) else {
            panic!("sent to nobody")
        };
        assert_eq!(error.to_string(), "send failed because receiver is gone");
    }
}
