//! The ingress that other threads feed: [`BatchSender`].
//!
//! What is sent collects in one vector behind a lock; the graph takes the whole vector at the start
//! of a tick and leaves an empty one. A wake is due only when the graph has found nothing and has said,
//! under the lock, that it will not look again by itself; so none can be lost.

use std::fmt;
use std::mem;
use std::sync::mpsc::SendError;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Waker};

use super::backlog::Backlog;
use super::{BoxError, Ingress, Polled};

/// Gives items to a graph from any thread.
///
/// What is sent is never refused for want of room: whoever sends faster than the graph runs has to
/// limit itself. Dropping the last sender ends the input: a graph is not complete before that.
///
/// ```
/// let mut sum = 0;
/// let mut flow = dfir_runtime::Dfir::new();
/// let (send, recv) = flow.make_edge("numbers");
/// let sender = flow.add_channel_input("numbers", send);
/// flow.add_subgraph_sink("sum", recv, |_, numbers| sum += numbers.sum::<u32>());
/// std::thread::spawn(move || {
///     sender.send(1)?;
///     sender.send_all([2, 3]).map_err(|unsent| std::sync::mpsc::SendError(unsent.0[0]))
/// });
/// flow.run_sync()?;
/// drop(flow);
/// assert_eq!(sum, 6);
/// # Ok::<(), dfir_runtime::RunError>(())
/// ```
pub struct BatchSender<T> {
    batch: Arc<Mutex<Batch<T>>>,
    waker: Waker,
}

#[derive(Debug)]
struct Batch<T> {
    items: Vec<T>,
    sender_count: usize,
    receiver: Receiver,
}

/// Whether the graph still takes what is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Receiver {
    /// It looks by itself.
    Looking,
    /// It looks when it is woken.
    Waiting,
    /// It takes nothing any more.
    Gone,
}

impl<T> Batch<T> {
    /// Whether a wake is due now that something has changed; the receiver is woken once.
    fn takes_wake(&mut self) -> bool {
        let is_due = self.receiver == Receiver::Waiting;
        if is_due {
            self.receiver = Receiver::Looking;
        }
        is_due
    }
}

fn lock<T>(batch: &Mutex<Batch<T>>) -> MutexGuard<'_, Batch<T>> {
    // No code but this module's runs under the lock, so that a batch is never left half changed.
    batch.lock().unwrap_or_else(PoisonError::into_inner)
}

impl<T> BatchSender<T> {
    /// Sends one item.
    ///
    /// # Errors
    ///
    /// Gives the item back when the graph no longer takes any.
    pub fn send(&self, item: T) -> Result<(), SendError<T>> {
        let mut batch = lock(&self.batch);
        if batch.receiver == Receiver::Gone {
            return Err(SendError(item));
        }
        batch.items.push(item);
        let is_wake_due = batch.takes_wake();
        drop(batch);
        if is_wake_due {
            self.waker.wake_by_ref();
        }
        Ok(())
    }

    /// Sends all items of `items` together: they arrive in one tick, as far as they fit into one. A
    /// vector is sent as it is.
    ///
    /// # Errors
    ///
    /// Gives the items back when the graph no longer takes any.
    pub fn send_all(&self, items: impl IntoIterator<Item = T>) -> Result<(), SendError<Vec<T>>> {
        // Collected before the lock is taken: the iterator may be slow, and may be the user's.
        let mut items: Vec<T> = items.into_iter().collect();
        if items.is_empty() {
            return Ok(());
        }
        let mut batch = lock(&self.batch);
        if batch.receiver == Receiver::Gone {
            return Err(SendError(items));
        }
        if batch.items.is_empty() {
            mem::swap(&mut batch.items, &mut items);
        } else {
            batch.items.append(&mut items);
        }
        let is_wake_due = batch.takes_wake();
        drop(batch);
        if is_wake_due {
            self.waker.wake_by_ref();
        }
        Ok(())
    }
}

impl<T> Clone for BatchSender<T> {
    fn clone(&self) -> Self {
        lock(&self.batch).sender_count += 1;
        Self {
            batch: Arc::clone(&self.batch),
            waker: self.waker.clone(),
        }
    }
}

impl<T> Drop for BatchSender<T> {
    fn drop(&mut self) {
        let mut batch = lock(&self.batch);
        batch.sender_count -= 1;
        let is_wake_due = batch.sender_count == 0 && batch.takes_wake();
        drop(batch);
        if is_wake_due {
            self.waker.wake_by_ref();
        }
    }
}

impl<T> fmt::Debug for BatchSender<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BatchSender").finish_non_exhaustive()
    }
}

/// The graph's side of the channel.
#[derive(Debug)]
pub(crate) struct BatchIngress<T> {
    batch: Arc<Mutex<Batch<T>>>,
    backlog: Backlog<T>,
}

impl<T> BatchIngress<T> {
    /// An ingress, and how to make its first sender once it has a waker.
    pub(crate) fn new() -> (Self, impl FnOnce(Waker) -> BatchSender<T>) {
        let batch = Batch {
            items: Vec::new(),
            sender_count: 1,
            receiver: Receiver::Looking,
        };
        let batch = Arc::new(Mutex::new(batch));
        let ingress = Self {
            batch: Arc::clone(&batch),
            backlog: Backlog::new(),
        };
        (ingress, |waker| BatchSender { batch, waker })
    }
}

impl<T> Ingress for BatchIngress<T> {
    type Item = T;

    fn poll_batch(
        &mut self,
        _: &mut Context<'_>,
        budget: usize,
        items: &mut Vec<T>,
    ) -> Result<Polled, BoxError> {
        Ok(self.backlog.poll_batch(budget, items, |fresh| {
            let mut batch = lock(&self.batch);
            mem::swap(&mut batch.items, fresh);
            if batch.sender_count == 0 {
                Polled::Ended
            } else if fresh.is_empty() {
                batch.receiver = Receiver::Waiting;
                Polled::Pending
            } else {
                Polled::More
            }
        }))
    }
}

impl<T> Drop for BatchIngress<T> {
    fn drop(&mut self) {
        let mut batch = lock(&self.batch);
        batch.receiver = Receiver::Gone;
        let unread = mem::take(&mut batch.items);
        // The items' destructors are the user's code and may send again.
        drop(batch);
        drop(unread);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wake::WakeSet;

    fn poll(ingress: &mut BatchIngress<u32>) -> (Polled, Vec<u32>) {
        let mut items = Vec::new();
        let mut cx = Context::from_waker(Waker::noop());
        let polled = ingress.poll_batch(&mut cx, 3, &mut items).unwrap();
        (polled, items)
    }

    #[test]
    fn what_is_sent_arrives_in_order_and_then_the_end() {
        let (mut ingress, sender) = BatchIngress::new();
        let sender = sender(Waker::noop().clone());
        assert_eq!(poll(&mut ingress), (Polled::Pending, vec![]));
        sender.send(1).unwrap();
        sender.clone().send_all([2, 3, 4]).unwrap();
        assert_eq!(poll(&mut ingress), (Polled::More, vec![1, 2, 3]));
        assert_eq!(poll(&mut ingress), (Polled::More, vec![4]));
        sender.send(5).unwrap();
        assert_eq!(poll(&mut ingress), (Polled::More, vec![5]));
        sender.send_all([6, 7, 8, 9]).unwrap();
        assert_eq!(poll(&mut ingress), (Polled::More, vec![6, 7, 8]));
        drop(sender);
        assert_eq!(poll(&mut ingress), (Polled::More, vec![9]));
        assert_eq!(poll(&mut ingress), (Polled::Ended, vec![]));
    }

    #[test]
    fn only_a_graph_that_has_found_nothing_is_woken_and_only_once() {
        let (mut set, (mut ingress, sender)) = (WakeSet::new(), BatchIngress::new());
        let (_, waker) = set.add_slot();
        let sender = sender(waker);
        let is_woken = |set: &WakeSet| {
            let mut is_woken = false;
            set.take_woken(|_| is_woken = true);
            is_woken
        };
        sender.send(1).unwrap();
        assert_eq!(poll(&mut ingress), (Polled::More, vec![1]));
        sender.send_all([2]).unwrap();
        assert!(!is_woken(&set), "it looks by itself");
        assert_eq!(poll(&mut ingress), (Polled::More, vec![2]));
        for n in 3..5 {
            assert_eq!(poll(&mut ingress), (Polled::Pending, vec![]));
            sender.send(n).unwrap();
            assert!(is_woken(&set), "it waits");
            sender.send_all([n]).unwrap();
            assert!(!is_woken(&set), "it has been woken");
            assert_eq!(poll(&mut ingress), (Polled::More, vec![n, n]));
        }
        assert_eq!(poll(&mut ingress), (Polled::Pending, vec![]));
        drop(sender);
        assert!(is_woken(&set), "nothing else will come");
    }

    #[test]
    fn items_are_given_back_when_the_graph_is_gone() {
        let (ingress, sender) = BatchIngress::new();
        let sender = sender(Waker::noop().clone());
        let item = Arc::new(());
        sender.send(Arc::clone(&item)).unwrap();
        drop(ingress);
        assert_eq!(Arc::strong_count(&item), 1, "what was not read is dropped");
        let SendError(unsent) = sender.send(item).unwrap_err();
        assert_eq!(sender.send_all([unsent]).unwrap_err().0.len(), 1);
    }
}
