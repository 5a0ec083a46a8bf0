//! The two flows behind a sink and a stream, one for each: so that what is sent can end, and be seen to by
//! the other side, while there is something to receive.

use std::cell::Cell;
use std::future::poll_fn;
use std::io;
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::task::{Context, Poll, ready};

use futures_sink::Sink;
use tokio::task::spawn_local;

use crate::util::unsync::mpsc::{Sender, SinkError};
use crate::{Dfir, RunError};

/// What the program receives, as long as it does; later items go nowhere, as they may still be read for the
/// sake of what is sent.
pub(super) struct Received<T>(pub(super) Sender<T>);

impl<T> Sink<T> for Received<T> {
    type Error = SinkError;

    fn poll_ready(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), SinkError>> {
        let _ = ready!(Pin::new(&mut self.0).poll_ready(cx));
        Poll::Ready(Ok(()))
    }

    fn start_send(self: Pin<&mut Self>, item: T) -> Result<(), SinkError> {
        let _ = self.0.try_send(item);
        Ok(())
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Result<(), SinkError>> {
        Poll::Ready(Ok(()))
    }

    fn poll_close(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Result<(), SinkError>> {
        Poll::Ready(Ok(()))
    }
}

/// Runs the flows. The one that sends ends when all is sent; the one that receives may go on, and does not end
/// the other, until nobody receives either. A failure is the end of both, and is received.
pub(super) fn run<T: 'static>(
    mut sending: Dfir<'static>,
    mut receiving: Dfir<'static>,
    received: Sender<io::Result<T>>,
) {
    let (stop_sending, stop_receiving) = (sending.shutdown_handle(), receiving.shutdown_handle());
    let failure = Failure {
        received: received.clone(),
        is_told: Rc::default(),
    };
    let failed_too = failure.clone();
    let mut receives = spawn_local(async move {
        let result = receiving.run().await;
        drop(receiving);
        if let Err(error) = result {
            stop_sending.shutdown();
            failure.tell(error).await;
        }
    });
    spawn_local(async move {
        let result = sending.run().await;
        drop(sending);
        match result {
            Ok(()) => {
                let mut closed = pin!(received.closed());
                let unused = poll_fn(|cx| match closed.as_mut().poll(cx) {
                    Poll::Ready(()) => Poll::Ready(()),
                    Poll::Pending => Pin::new(&mut receives).poll(cx).map(drop),
                });
                unused.await;
            }
            Err(error) => failed_too.tell(error).await,
        }
        stop_receiving.shutdown();
    });
}

/// How a failure is received, once: it is often that of both flows.
struct Failure<T> {
    received: Sender<io::Result<T>>,
    is_told: Rc<Cell<bool>>,
}

impl<T> Failure<T> {
    async fn tell(self, error: RunError) {
        if !self.is_told.replace(true) {
            // Where nobody receives, nobody wants to know.
            let _ = self.received.send(Err(io::Error::other(error))).await;
        }
    }
}

impl<T> Clone for Failure<T> {
    fn clone(&self) -> Self {
        Self {
            received: self.received.clone(),
            is_told: self.is_told.clone(),
        }
    }
}
