//! The ingresses of a graph: which are due, which are held up, which have ended.

use std::borrow::Cow;
use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;
use std::task::{Context, Waker};

use crate::RunError;
use crate::handoff::SendPort;
use crate::metrics::RimCounters;
use crate::rim::{BoxError, Ingress, Pause, Polled};
use crate::schedule::{Schedule, Signal, Timing};

/// As many items as one ingress brings into one tick.
const BATCH: usize = 4096;

/// Whether a graph is complete only when the ingress has ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum IngressKind {
    /// It is: the ingress brings what the graph works on.
    Data,
    /// It is not: the ingress tells what happens at the rim, for as long as there is one.
    #[cfg_attr(
        not(any(test, feature = "net")),
        expect(dead_code, reason = "what tells events is the network")
    )]
    Events,
}

/// All ingresses of a graph.
#[derive(Default)]
pub(crate) struct Ingresses<'a> {
    entries: Vec<Entry<'a>>,
    /// An ingress that is due is due for the next tick: what has more in the middle of polling is
    /// polled again for the one after.
    due: Schedule,
    open_data_count: usize,
    item_count: usize,
    reading: Reading,
    /// Whether the driver waits for a waker.
    is_asleep: Rc<Cell<bool>>,
}

/// What is polled.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Reading {
    #[default]
    Everything,
    /// The graph is being shut down.
    OnlyEvents,
}

struct Entry<'a> {
    name: Cow<'static, str>,
    kind: IngressKind,
    waker: Waker,
    /// How many congested egresses it feeds.
    held_up_by: usize,
    /// Whether it became due while it was held up.
    is_due_later: bool,
    /// Nothing more comes of it, if it is still there.
    is_drained: bool,
    /// `None` once it has ended.
    feed: Option<Box<dyn Feed + 'a>>,
    counters: Arc<RimCounters>,
}

/// An ingress and its edge.
trait Feed {
    /// Polls into the edge, and adds the number of items to that of the others.
    fn poll(&mut self, cx: &mut Context<'_>, item_count: &mut usize) -> Result<Polled, BoxError>;

    fn poll_paused(&mut self, cx: &mut Context<'_>, pause: Pause) -> Result<(), BoxError>;
}

struct Fed<I, T> {
    ingress: I,
    port: SendPort<T>,
    items: Vec<T>,
}

impl<I: Ingress<Item = T>, T> Feed for Fed<I, T> {
    fn poll(&mut self, cx: &mut Context<'_>, item_count: &mut usize) -> Result<Polled, BoxError> {
        let Self {
            ingress,
            port,
            items,
        } = self;
        let polled = ingress.poll_batch(cx, BATCH, items);
        if !items.is_empty() {
            *item_count += items.len();
            port.give_vec(items);
        }
        polled
    }

    fn poll_paused(&mut self, cx: &mut Context<'_>, pause: Pause) -> Result<(), BoxError> {
        self.ingress.poll_paused(cx, pause)
    }
}

/// Says that an ingress is due, from the thread of the graph.
#[derive(Debug)]
pub(crate) struct Doorbell {
    due: Signal,
    is_asleep: Rc<Cell<bool>>,
    waker: Waker,
}

impl Doorbell {
    /// Makes the ingress due, and wakes the driver where that is needed: a driver that does not
    /// sleep on this thread looks by itself, and is spared the atomics.
    #[inline]
    pub(crate) fn ring(&self) {
        self.due.raise();
        if self.is_asleep.get() {
            self.waker.wake_by_ref();
        }
    }
}

impl<'a> Ingresses<'a> {
    /// How many there are; the index that the next one gets.
    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }

    /// Their names, in order.
    #[cfg(feature = "graph")]
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|entry| &*entry.name)
    }

    /// The name of the ingress `index`.
    pub(crate) fn name(&self, index: usize) -> &str {
        &self.entries[index].name
    }

    /// Where the ingresses have their turn.
    pub(crate) fn schedule(&mut self) -> &mut Schedule {
        &mut self.due
    }

    /// Adds an ingress, which is due.
    pub(crate) fn push<T: 'a>(
        &mut self,
        name: Cow<'static, str>,
        kind: IngressKind,
        waker: Waker,
        port: SendPort<T>,
        ingress: impl Ingress<Item = T> + 'a,
        counters: Arc<RimCounters>,
    ) {
        let index = self.len();
        self.due.signal(index, Timing::NextTick).raise();
        self.open_data_count += usize::from(kind == IngressKind::Data);
        let items = Vec::new();
        self.entries.push(Entry {
            name,
            kind,
            waker,
            held_up_by: 0,
            is_due_later: false,
            is_drained: false,
            feed: Some(Box::new(Fed {
                ingress,
                port,
                items,
            })),
            counters,
        });
    }

    /// A doorbell for the ingress `index`.
    pub(crate) fn doorbell(&mut self, index: usize) -> Doorbell {
        let waker = self.waker(index);
        Doorbell {
            due: self.due.signal(index, Timing::NextTick),
            is_asleep: Rc::clone(&self.is_asleep),
            waker,
        }
    }

    /// The waker of the ingress `index`.
    pub(crate) fn waker(&self, index: usize) -> Waker {
        self.entries[index].waker.clone()
    }

    /// The ingress `index` is worth polling.
    pub(crate) fn wake(&self, index: usize) {
        self.due.raise(index, Timing::NextTick);
    }

    /// Whether one is worth polling.
    #[inline]
    pub(crate) fn any_due(&self) -> bool {
        self.due.any()
    }

    /// Says whether the driver waits for a waker.
    pub(crate) fn set_asleep(&self, is_asleep: bool) {
        self.is_asleep.set(is_asleep);
    }

    /// From now on only events are read.
    pub(crate) fn stop_data(&mut self) {
        self.reading = Reading::OnlyEvents;
    }

    /// Ends all at once.
    pub(crate) fn cut_off(&mut self) {
        for entry in &mut self.entries {
            entry.feed = None;
            entry.counters.has_ended.set(1);
            entry.counters.held_up.set(0);
        }
    }

    /// Whether no data will come any more.
    pub(crate) fn has_ended(&self) -> bool {
        self.open_data_count == 0 || self.reading == Reading::OnlyEvents
    }

    /// Whether data was still to come when the graph was shut down.
    pub(crate) fn were_cut_short(&self) -> bool {
        self.open_data_count > 0
    }

    /// One more egress that `index` feeds is congested.
    pub(crate) fn hold_up(&mut self, index: usize) {
        let entry = &mut self.entries[index];
        entry.held_up_by += 1;
        entry.counters.held_up.set(entry.held_up_by as u64);
    }

    /// One egress fewer that `index` feeds is congested.
    pub(crate) fn let_go(&mut self, index: usize) {
        let entry = &mut self.entries[index];
        entry.held_up_by -= 1;
        entry.counters.held_up.set(entry.held_up_by as u64);
        if entry.held_up_by == 0 && std::mem::take(&mut entry.is_due_later) {
            self.due.raise(index, Timing::NextTick);
        }
    }

    /// How many items came in since this was last asked.
    pub(crate) fn take_item_count(&mut self) -> usize {
        std::mem::take(&mut self.item_count)
    }

    /// Polls each that is due once.
    pub(crate) fn poll_due(&mut self) -> Result<(), RunError> {
        self.due.begin_tick();
        while let Some(index) = self.due.pop_lowest() {
            self.poll(index)?;
        }
        Ok(())
    }

    fn poll(&mut self, index: usize) -> Result<(), RunError> {
        let entry = &mut self.entries[index];
        let is_ending = self.reading == Reading::OnlyEvents && entry.kind == IngressKind::Data;
        let Some(feed) = &mut entry.feed else {
            return Ok(());
        };
        let cx = &mut Context::from_waker(&entry.waker);
        if is_ending || entry.is_drained || entry.held_up_by > 0 {
            let pause = match is_ending || entry.is_drained {
                true => Pause::Ending,
                false => Pause::HeldUp,
            };
            entry.is_due_later = pause == Pause::HeldUp;
            let polled = feed.poll_paused(cx, pause);
            return polled.map_err(|cause| RunError::new(entry.name.clone(), cause));
        }
        match feed.poll(cx, &mut self.item_count) {
            Ok(Polled::Pending) => {}
            Ok(Polled::More) => self.due.raise(index, Timing::NextTick),
            Ok(Polled::Ended) => self.end(index, false),
            Ok(Polled::Drained) => self.end(index, true),
            Err(cause) => return Err(RunError::new(entry.name.clone(), cause)),
        }
        Ok(())
    }

    /// Nothing more comes of an ingress, which may still be of use.
    #[cold]
    fn end(&mut self, index: usize, is_drained: bool) {
        let entry = &mut self.entries[index];
        entry.is_drained = is_drained;
        if !is_drained {
            entry.feed = None;
        }
        entry.counters.has_ended.set(1);
        self.open_data_count -= usize::from(entry.kind == IngressKind::Data);
    }
}
