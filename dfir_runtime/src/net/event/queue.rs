//! The bounded queue between a reporter and the `[events]` port of its operator.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;
use std::task::{Context, Waker};

use super::TcpEvent;
use crate::rim::{BoxError, Ingress, Polled};

/// How many events may wait. A graph takes them once a tick, so more than this in one tick is a
/// storm of which the first part tells enough.
const CAPACITY: usize = 4096;

/// Events on their way into the graph: the reporter's end.
#[derive(Clone, Default)]
pub(crate) struct EventQueue(Rc<RefCell<Waiting>>);

#[derive(Default)]
struct Waiting {
    events: VecDeque<TcpEvent>,
    waker: Option<Waker>,
}

impl EventQueue {
    /// Adds an event; gives it back if there is no room.
    pub(super) fn push(&self, event: TcpEvent) -> Result<(), Box<TcpEvent>> {
        let mut waiting = self.0.borrow_mut();
        if waiting.events.len() == CAPACITY {
            return Err(Box::new(event));
        }
        waiting.events.push_back(event);
        let waker = waiting.waker.take();
        drop(waiting);
        if let Some(waker) = waker {
            waker.wake();
        }
        Ok(())
    }

    /// The graph's end.
    pub(crate) fn ingress(&self) -> EventIngress {
        EventIngress(self.clone())
    }
}

/// The ingress behind an `[events]` port.
pub(crate) struct EventIngress(EventQueue);

impl Ingress for EventIngress {
    type Item = TcpEvent;

    fn poll_batch(
        &mut self,
        cx: &mut Context<'_>,
        budget: usize,
        items: &mut Vec<TcpEvent>,
    ) -> Result<Polled, BoxError> {
        let mut waiting = self.0.0.borrow_mut();
        let count = waiting.events.len().min(budget);
        items.extend(waiting.events.drain(..count));
        if !waiting.events.is_empty() {
            return Ok(Polled::More);
        }
        // The reporter went with its ingress or egress: nobody is left to say anything.
        if Rc::strong_count(&self.0.0) == 1 {
            return Ok(Polled::Ended);
        }
        waiting.waker = Some(cx.waker().clone());
        Ok(Polled::Pending)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::net::{PeerAddress, PeerId};

    #[test]
    fn events_wait_in_order_up_to_a_bound() {
        let queue = EventQueue::default();
        let mut ingress = queue.ingress();
        let event = |slot| TcpEvent::Connected {
            peer: PeerId {
                slot,
                generation: 0,
            },
            address: PeerAddress::Unknown,
        };
        let count = CAPACITY as u32;
        assert!((0..count).all(|slot| queue.push(event(slot)).is_ok()));
        assert!(queue.push(event(count)).is_err());
        let cx = &mut Context::from_waker(Waker::noop());
        let mut events = Vec::new();
        assert_eq!(
            ingress.poll_batch(cx, 10, &mut events).unwrap(),
            Polled::More
        );
        assert_eq!(
            ingress.poll_batch(cx, CAPACITY, &mut events).unwrap(),
            Polled::Pending
        );
        let slot = |event: &TcpEvent| event.peer().map(|peer| peer.slot);
        assert!(events.iter().map(slot).eq((0..count).map(Some)));
        drop(queue);
        assert_eq!(
            ingress.poll_batch(cx, 10, &mut events).unwrap(),
            Polled::Ended
        );
    }
}
