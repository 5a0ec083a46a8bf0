//! A sender as a `Sink`.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_sink::Sink;

use super::{Sender, TrySendError};

/// Why a [`Sender`] fails as a sink.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SinkError {
    /// The receiver is gone, or this sender is closed.
    Closed,
    /// An item was sent without regard for `poll_ready`, and there is no room.
    Full,
}

impl fmt::Display for SinkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Closed => "the channel is closed",
            Self::Full => "the channel is full",
        })
    }
}

impl std::error::Error for SinkError {}

impl<T> Sink<T> for Sender<T> {
    type Error = SinkError;

    fn poll_ready(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), SinkError>> {
        let Some(channel) = &self.channel else {
            return Poll::Ready(Err(SinkError::Closed));
        };
        let mut open = channel.borrow_mut();
        if !open.is_read {
            return Poll::Ready(Err(SinkError::Closed));
        }
        if open.is_full() {
            open.wait_for_room(cx.waker());
            return Poll::Pending;
        }
        Poll::Ready(Ok(()))
    }

    fn start_send(self: Pin<&mut Self>, item: T) -> Result<(), SinkError> {
        self.try_send(item).map_err(|error| match error {
            TrySendError::Closed(_) => SinkError::Closed,
            TrySendError::Full(_) => SinkError::Full,
        })
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Result<(), SinkError>> {
        Poll::Ready(Ok(()))
    }

    fn poll_close(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Result<(), SinkError>> {
        self.close_this_sender();
        Poll::Ready(Ok(()))
    }
}
