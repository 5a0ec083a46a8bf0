//! A channel from many tasks to one, all of the same thread: no locks, and items need not be `Send`.
//!
//! The receiver ends when every sender is gone; a sender fails when the receiver is.

mod sink;

use std::cell::RefCell;
use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::num::NonZeroUsize;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use futures_core::Stream;
pub use tokio::sync::mpsc::error::{SendError, TrySendError};

pub use self::sink::SinkError;

/// A channel for `capacity` items, or for any number.
pub fn channel<T>(capacity: Option<NonZeroUsize>) -> (Sender<T>, Receiver<T>) {
    let channel = Rc::new(RefCell::new(Channel {
        items: VecDeque::new(),
        capacity,
        sender_count: 1,
        is_read: true,
        receiver: None,
        senders: Vec::new(),
    }));
    let sender = Sender {
        channel: Some(channel.clone()),
    };
    (sender, Receiver { channel })
}

/// A channel for `capacity` items.
///
/// ```
/// use std::num::NonZeroUsize;
/// use dfir_runtime::util::unsync::mpsc;
///
/// let (sender, receiver) = mpsc::bounded(NonZeroUsize::MIN);
/// sender.try_send(1).unwrap();
/// assert!(matches!(sender.try_send(2), Err(mpsc::TrySendError::Full(2))));
/// drop(receiver);
/// assert!(matches!(sender.try_send(2), Err(mpsc::TrySendError::Closed(2))));
/// ```
pub fn bounded<T>(capacity: NonZeroUsize) -> (Sender<T>, Receiver<T>) {
    channel(Some(capacity))
}

/// A channel for any number of items.
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {
    channel(None)
}

struct Channel<T> {
    items: VecDeque<T>,
    capacity: Option<NonZeroUsize>,
    sender_count: usize,
    is_read: bool,
    /// The task that waits for an item.
    receiver: Option<Waker>,
    /// The tasks that wait for room. All are woken when there is some, as one of them may have given up.
    senders: Vec<Waker>,
}

impl<T> Channel<T> {
    fn is_full(&self) -> bool {
        let capacity = self.capacity.map(NonZeroUsize::get);
        capacity.is_some_and(|capacity| self.items.len() >= capacity)
    }

    fn wait_for_room(&mut self, waker: &Waker) {
        if !self.senders.iter().any(|waiting| waiting.will_wake(waker)) {
            self.senders.push(waker.clone());
        }
    }
}

/// Wakes tasks when the channel is no longer borrowed, as a waker may run anything.
fn wake(wakers: impl IntoIterator<Item = Waker>) {
    wakers.into_iter().for_each(Waker::wake);
}

/// Sends items. Clones send to the same receiver.
pub struct Sender<T> {
    /// `None` once this sender is closed.
    channel: Option<Rc<RefCell<Channel<T>>>>,
}

impl<T> Sender<T> {
    /// Sends an item if there is room for it.
    pub fn try_send(&self, item: T) -> Result<(), TrySendError<T>> {
        let Some(channel) = &self.channel else {
            return Err(TrySendError::Closed(item));
        };
        let mut open = channel.borrow_mut();
        if !open.is_read {
            return Err(TrySendError::Closed(item));
        }
        if open.is_full() {
            return Err(TrySendError::Full(item));
        }
        open.items.push_back(item);
        let receiver = open.receiver.take();
        drop(open);
        wake(receiver);
        Ok(())
    }

    /// Sends an item, as soon as there is room for it.
    pub async fn send(&self, item: T) -> Result<(), SendError<T>> {
        let mut unsent = Some(item);
        poll_fn(|cx| {
            let Some(item) = unsent.take() else {
                return Poll::Ready(Ok(()));
            };
            match self.try_send(item) {
                Ok(()) => Poll::Ready(Ok(())),
                Err(TrySendError::Closed(item)) => Poll::Ready(Err(SendError(item))),
                Err(TrySendError::Full(item)) => {
                    unsent = Some(item);
                    if let Some(channel) = &self.channel {
                        channel.borrow_mut().wait_for_room(cx.waker());
                    }
                    Poll::Pending
                }
            }
        })
        .await
    }

    /// Closes this sender, as if it were dropped; its clones can still send.
    pub fn close_this_sender(&mut self) {
        let Some(channel) = self.channel.take() else {
            return;
        };
        let mut open = channel.borrow_mut();
        open.sender_count -= 1;
        let receiver = match open.sender_count {
            0 => open.receiver.take(),
            _ => None,
        };
        drop(open);
        wake(receiver);
    }

    /// Whether what is sent here can arrive nowhere.
    pub fn is_closed(&self) -> bool {
        let channel = self.channel.as_ref();
        channel.is_none_or(|channel| !channel.borrow().is_read)
    }

    /// Waits until the receiver is gone or this sender is closed.
    pub async fn closed(&self) {
        poll_fn(|cx| {
            if self.is_closed() {
                return Poll::Ready(());
            }
            if let Some(channel) = &self.channel {
                channel.borrow_mut().wait_for_room(cx.waker());
            }
            Poll::Pending
        })
        .await;
    }
}

impl<T> Clone for Sender<T> {
    fn clone(&self) -> Self {
        if let Some(channel) = &self.channel {
            channel.borrow_mut().sender_count += 1;
        }
        Self {
            channel: self.channel.clone(),
        }
    }
}

impl<T> Drop for Sender<T> {
    fn drop(&mut self) {
        self.close_this_sender();
    }
}

impl<T> fmt::Debug for Sender<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sender").finish_non_exhaustive()
    }
}

/// Receives what is sent, in the order in which it was.
pub struct Receiver<T> {
    channel: Rc<RefCell<Channel<T>>>,
}

impl<T> Receiver<T> {
    /// The next item, or `None` when there will be none.
    pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<T>> {
        let mut open = self.channel.borrow_mut();
        match open.items.pop_front() {
            Some(item) => {
                let senders = std::mem::take(&mut open.senders);
                drop(open);
                wake(senders);
                Poll::Ready(Some(item))
            }
            None if open.sender_count == 0 || !open.is_read => Poll::Ready(None),
            None => {
                open.receiver = Some(cx.waker().clone());
                Poll::Pending
            }
        }
    }

    /// The next item, as soon as there is one, or `None` when there will be none.
    pub async fn recv(&mut self) -> Option<T> {
        poll_fn(|cx| self.poll_recv(cx)).await
    }

    /// Takes no more than has been sent.
    pub fn close(&mut self) {
        let mut open = self.channel.borrow_mut();
        open.is_read = false;
        let senders = std::mem::take(&mut open.senders);
        drop(open);
        wake(senders);
    }
}

impl<T> Drop for Receiver<T> {
    fn drop(&mut self) {
        self.close();
        // What nobody will receive; its own drop may use the channel.
        let unread = std::mem::take(&mut self.channel.borrow_mut().items);
        drop(unread);
    }
}

impl<T> fmt::Debug for Receiver<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiver").finish_non_exhaustive()
    }
}

impl<T> Stream for Receiver<T> {
    type Item = T;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<T>> {
        self.poll_recv(cx)
    }
}
