//! Who tells what happened: counts it, logs it, queues it.

use std::borrow::Cow;
use std::time::Duration;

use super::{EventQueue, PeerAddress, PeerId, SharedError, TcpEvent};
use crate::net::connection::End;

/// How often each thing has happened on one ingress or egress.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Counters {
    pub(crate) connected: u64,
    pub(crate) disconnected: u64,
    pub(crate) refused: u64,
    pub(crate) bad_frames: u64,
    pub(crate) dropped_items: u64,
    pub(crate) stalls: u64,
    pub(crate) retries: u64,
}

/// Reports what happens on one ingress or egress.
#[doc(hidden)]
pub struct Reporter {
    operator: Cow<'static, str>,
    counters: Counters,
    queue: Option<EventQueue>,
    /// Items lost for one cause are reported as one event, not as one each.
    loss: Option<Loss>,
}

struct Loss {
    peer: PeerId,
    address: PeerAddress,
    item_count: usize,
    error: SharedError,
}

impl Reporter {
    /// A reporter for the operator of that name.
    pub(crate) fn new(operator: Cow<'static, str>, queue: Option<EventQueue>) -> Self {
        Self {
            operator,
            counters: Counters::default(),
            queue,
            loss: None,
        }
    }

    /// One for another connection of the same operator.
    pub(crate) fn another(&self) -> Self {
        Self::new(self.operator.clone(), self.queue.clone())
    }

    /// Reports an event.
    pub(crate) fn report(&mut self, event: TcpEvent) {
        self.settle();
        self.tell(event);
    }

    /// Reports that a connection is there.
    pub(crate) fn connected(&mut self, peer: PeerId, address: &PeerAddress) {
        self.report(TcpEvent::Connected {
            peer,
            address: address.clone(),
        });
    }

    /// Reports how a connection ended.
    pub(crate) fn ended(&mut self, peer: PeerId, address: &PeerAddress, end: End) {
        let error = match end {
            End::Closed => None,
            End::Broken(error) => Some(error),
            End::BadFrame(error) => {
                let address = address.clone();
                self.report(TcpEvent::BadFrame {
                    peer,
                    address,
                    error: error.clone(),
                });
                Some(error)
            }
        };
        self.report(TcpEvent::Disconnected {
            peer,
            address: address.clone(),
            error,
        });
    }

    /// Reports that nothing was written for so long to a connection that is above its mark.
    pub(crate) fn stalled(&mut self, peer: PeerId, address: &PeerAddress, after: Duration) {
        self.report(TcpEvent::Stalled {
            peer,
            address: address.clone(),
            after,
        });
    }

    /// Counts lost items. They are reported together with the next ones of the same peer, at the
    /// latest when the poll is over.
    pub(crate) fn lose(
        &mut self,
        peer: PeerId,
        address: &PeerAddress,
        item_count: usize,
        error: SharedError,
    ) {
        match &mut self.loss {
            _ if item_count == 0 => {}
            Some(loss) if loss.peer == peer => loss.item_count += item_count,
            _ => {
                self.settle();
                self.loss = Some(Loss {
                    peer,
                    address: address.clone(),
                    item_count,
                    error,
                });
            }
        }
    }

    /// Reports the items that were lost, at the end of a poll.
    pub(crate) fn settle(&mut self) {
        if let Some(Loss {
            peer,
            address,
            item_count,
            error,
        }) = self.loss.take()
        {
            self.tell(TcpEvent::Dropped {
                peer,
                address,
                item_count,
                error,
            });
        }
    }

    fn tell(&mut self, event: TcpEvent) {
        self.count(&event);
        let operator = &*self.operator;
        match &event {
            TcpEvent::Connected { .. } | TcpEvent::Disconnected { error: None, .. } => {
                tracing::debug!(operator, "{event}");
            }
            // The driver warns, which knows what is held up by it.
            TcpEvent::Stalled { .. } => tracing::info!(operator, "{event}"),
            TcpEvent::Dropped { .. } => {
                let total = self.counters.dropped_items;
                tracing::warn!(operator, total, "{event}");
            }
            _ => tracing::warn!(operator, "{event}"),
        }
        if let Some(queue) = &self.queue
            && let Err(event) = queue.push(event)
        {
            tracing::warn!(
                operator,
                "the queue of events is full, one is not delivered: {event}"
            );
        }
    }

    fn count(&mut self, event: &TcpEvent) {
        let counters = &mut self.counters;
        match event {
            TcpEvent::Connected { .. } => counters.connected += 1,
            TcpEvent::Disconnected { .. } => counters.disconnected += 1,
            TcpEvent::Refused { .. } => counters.refused += 1,
            TcpEvent::BadFrame { .. } => counters.bad_frames += 1,
            TcpEvent::Dropped { item_count, .. } => counters.dropped_items += *item_count as u64,
            TcpEvent::Stalled { .. } => counters.stalls += 1,
            TcpEvent::Retrying { .. } => counters.retries += 1,
        }
    }
}

impl Drop for Reporter {
    fn drop(&mut self) {
        self.settle();
        if self.counters != Counters::default() {
            tracing::debug!(operator = &*self.operator, counters = ?self.counters, "done");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::net::event::shared;
    use crate::rim::Ingress;

    #[test]
    fn items_lost_together_are_one_event() {
        let queue = EventQueue::default();
        let mut reporter = Reporter::new("dest_tcp".into(), Some(queue.clone()));
        let (here, there) = (
            PeerId::default(),
            PeerId {
                slot: 1,
                generation: 0,
            },
        );
        for (peer, count) in [(here, 2), (here, 3), (here, 0), (there, 1)] {
            reporter.lose(peer, &PeerAddress::Unknown, count, shared("gone"));
        }
        reporter.connected(here, &PeerAddress::Unknown);
        assert_eq!(reporter.counters.dropped_items, 6);
        let mut events = Vec::new();
        let cx = &mut std::task::Context::from_waker(std::task::Waker::noop());
        queue.ingress().poll_batch(cx, 10, &mut events).unwrap();
        let texts: Vec<_> = events.iter().map(TcpEvent::to_string).collect();
        assert_eq!(
            texts,
            [
                "dropped 5 items: gone (peer 0.0, unknown)",
                "dropped 1 items: gone (peer 1.0, unknown)",
                "connected (peer 0.0, unknown)",
            ]
        );
    }
}
