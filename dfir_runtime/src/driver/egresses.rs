//! The egresses of a graph: which are due, which are congested, and their orderly end.

use std::borrow::Cow;
use std::task::{Context, Poll, Waker};

use super::ingresses::Ingresses;
use crate::RunError;
use crate::handoff::RecvPort;
use crate::rim::{BoxError, Egress, Pressure};
use crate::schedule::{Schedule, Timing};
use crate::topology::Topology;

/// All egresses of a graph.
#[derive(Default)]
pub(crate) struct Egresses<'a> {
    entries: Vec<Entry<'a>>,
    due: Schedule,
}

struct Entry<'a> {
    name: Cow<'static, str>,
    waker: Waker,
    phase: Phase,
    /// The ingresses that feed it, where the compiler has said so.
    fed_by: Option<Box<[usize]>>,
    /// The ingresses that it holds up at present.
    holds_up: Vec<usize>,
    pressure: Pressure,
    port: Box<dyn EgressPort + 'a>,
}

/// How far an egress is. It only goes downward, but for a flushed one that is given more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// Something may be left to write.
    Flushing,
    /// Everything is written.
    Flushed,
    /// It is being closed; what it is given now is lost.
    Closing,
    /// It is closed.
    Closed,
}

/// How far the end of all egresses is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Closing {
    /// They were flushed, and are due for being closed.
    Begun,
    /// Some wait for their wakers.
    Waiting,
    /// All are closed.
    Done,
}

/// An egress with the edge that feeds it.
trait EgressPort {
    fn poll_send(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), BoxError>>;
    fn poll_close(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), BoxError>>;
    fn pressure(&self) -> Pressure;
    /// Drops what the edge holds and says how many items that were.
    fn discard(&mut self) -> usize;
}

struct Fed<T, E> {
    port: RecvPort<T>,
    egress: E,
}

impl<T, E: Egress<Item = T>> EgressPort for Fed<T, E> {
    fn poll_send(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.egress.poll_send(cx, self.port.take_vec())
    }

    fn poll_close(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.egress.poll_close(cx)
    }

    fn pressure(&self) -> Pressure {
        self.egress.pressure()
    }

    fn discard(&mut self) -> usize {
        self.port.take().count()
    }
}

impl Entry<'_> {
    #[cold]
    fn warn_of_stall(&self, ingresses: &Ingresses<'_>) {
        let names = self.holds_up.iter().map(|&index| ingresses.name(index));
        let names: Vec<_> = names.collect();
        tracing::warn!(
            operator = %self.name,
            holds_up = ?names,
            "nothing can be written for a while now; what is held up waits for the peer to read"
        );
    }

    /// Writes what can be written, or goes on closing.
    fn poll(&mut self) -> Result<(), RunError> {
        let cx = &mut Context::from_waker(&self.waker);
        let (polled, then) = match self.phase {
            Phase::Flushing | Phase::Flushed => (self.port.poll_send(cx), Phase::Flushed),
            Phase::Closing | Phase::Closed => {
                let lost_count = self.port.discard();
                if lost_count > 0 {
                    tracing::warn!(operator = %self.name, lost_count, "given items after its end");
                }
                if self.phase == Phase::Closed {
                    return Ok(());
                }
                (self.port.poll_close(cx), Phase::Closed)
            }
        };
        match polled {
            Poll::Ready(Ok(())) => self.phase = then,
            Poll::Ready(Err(cause)) => return Err(RunError::new(self.name.clone(), cause)),
            Poll::Pending if self.phase == Phase::Flushed => self.phase = Phase::Flushing,
            Poll::Pending => {}
        }
        Ok(())
    }
}

impl<'a> Egresses<'a> {
    /// How many there are; the index that the next one gets.
    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }

    /// Their names, in order.
    #[cfg(feature = "graph")]
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|entry| &*entry.name)
    }

    /// Where the egresses have their turn.
    pub(crate) fn schedule(&mut self) -> &mut Schedule {
        &mut self.due
    }

    /// Adds an egress, which is due: it may have to connect before there is anything to send.
    pub(crate) fn push<T: 'a>(
        &mut self,
        name: Cow<'static, str>,
        waker: Waker,
        port: RecvPort<T>,
        egress: impl Egress<Item = T> + 'a,
    ) {
        self.due.signal(self.len(), Timing::Now).raise();
        self.entries.push(Entry {
            name,
            waker,
            phase: Phase::Flushing,
            fed_by: None,
            holds_up: Vec::new(),
            pressure: Pressure::Clear,
            port: Box::new(Fed { port, egress }),
        });
    }

    /// Says which ingresses the egress `index` holds up when it is congested.
    pub(crate) fn set_fed_by(&mut self, index: usize, ingresses: &[usize]) {
        self.entries[index].fed_by = Some(ingresses.into());
    }

    /// The egress `index` is worth polling.
    pub(crate) fn wake(&self, index: usize) {
        self.due.raise(index, Timing::Now);
    }

    /// Whether one is worth polling.
    #[inline]
    pub(crate) fn any_due(&self) -> bool {
        self.due.any()
    }

    /// Polls each that is due, and holds up or lets go what feeds it.
    #[inline(never)]
    pub(crate) fn poll_due(
        &mut self,
        ingresses: &mut Ingresses<'_>,
        topology: &Topology,
    ) -> Result<(), RunError> {
        while let Some(index) = self.due.pop_lowest() {
            let entry = &mut self.entries[index];
            entry.poll()?;
            let pressure = entry.port.pressure();
            let before = std::mem::replace(&mut entry.pressure, pressure);
            match (before, pressure) {
                _ if before == pressure => continue,
                (Pressure::Clear, _) => {
                    entry.holds_up = match &entry.fed_by {
                        Some(fed_by) => fed_by.to_vec(),
                        None => topology.ingresses_reaching(index),
                    };
                    entry
                        .holds_up
                        .iter()
                        .for_each(|&ingress| ingresses.hold_up(ingress));
                }
                (_, Pressure::Clear) => {
                    entry
                        .holds_up
                        .drain(..)
                        .for_each(|ingress| ingresses.let_go(ingress));
                }
                _ => {}
            }
            if pressure == Pressure::Stalled {
                entry.warn_of_stall(ingresses);
            }
        }
        Ok(())
    }

    /// Closes the egresses once all of them are flushed.
    pub(crate) fn close(&mut self) -> Closing {
        let is = |phase| move |entry: &Entry<'_>| entry.phase == phase;
        if self.entries.iter().all(is(Phase::Closed)) {
            return Closing::Done;
        }
        if self.entries.iter().any(is(Phase::Flushing))
            || !self.entries.iter().any(is(Phase::Flushed))
        {
            return Closing::Waiting;
        }
        for (index, entry) in self.entries.iter_mut().enumerate() {
            if entry.phase == Phase::Flushed {
                entry.phase = Phase::Closing;
                self.due.raise(index, Timing::Now);
            }
        }
        Closing::Begun
    }
}
