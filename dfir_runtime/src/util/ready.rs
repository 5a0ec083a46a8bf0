//! What a stream has by now.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

use futures_core::Stream;

/// The items that a stream has ready, as an iterator that ends where one would have to wait. Nobody is
/// woken when there are more. To keep the stream, lend it: `ready_iter(&mut stream)`.
///
/// ```
/// use dfir_runtime::util;
///
/// let (sender, mut receiver) = util::unbounded_channel();
/// sender.send(1)?;
/// assert!(util::ready_iter(&mut receiver).eq([1]));
/// sender.send(2)?;
/// assert!(util::ready_iter(&mut receiver).eq([2]));
/// # Ok::<(), tokio::sync::mpsc::error::SendError<u8>>(())
/// ```
pub fn ready_iter<S: Stream>(stream: S) -> impl Iterator<Item = S::Item> {
    let mut stream = Box::pin(stream);
    std::iter::from_fn(move || match poll_ready(stream.as_mut()) {
        Poll::Ready(item) => item,
        Poll::Pending => None,
    })
}

/// Polls without regard for the budget of the task, with which Tokio makes what is ready look as if it were
/// not.
fn poll_ready<S: Stream>(mut stream: Pin<&mut S>) -> Poll<Option<S::Item>> {
    let next = poll_fn(|cx| stream.as_mut().poll_next(cx));
    let mut cx = Context::from_waker(Waker::noop());
    pin!(tokio::task::unconstrained(next)).poll(&mut cx)
}

/// Collects what a stream has ready. It can be used anywhere, on a runtime or off.
///
/// ```
/// use dfir_runtime::util;
///
/// let (sender, mut receiver) = util::unbounded_channel();
/// sender.send("a")?;
/// assert_eq!(util::collect_ready::<Vec<_>, _>(&mut receiver), ["a"]);
/// assert!(util::collect_ready::<Vec<_>, _>(&mut receiver).is_empty());
/// # Ok::<(), tokio::sync::mpsc::error::SendError<&str>>(())
/// ```
pub fn collect_ready<C: FromIterator<S::Item>, S: Stream>(stream: S) -> C {
    ready_iter(stream).collect()
}

/// Lets the other tasks of the runtime run once, then collects what a stream has ready.
///
/// ```
/// use dfir_runtime::util;
///
/// # #[dfir_runtime::main] async fn main() {
/// let (sender, receiver) = util::unbounded_channel();
/// tokio::spawn(async move { (0..500).try_for_each(|n| sender.send(n)) });
/// let numbers: Vec<u32> = util::collect_ready_async(receiver).await;
/// assert_eq!(numbers.len(), 500);
/// # }
/// ```
pub async fn collect_ready_async<C: FromIterator<S::Item>, S: Stream>(stream: S) -> C {
    tokio::task::yield_now().await;
    collect_ready(stream)
}
