//! Edges between subgraphs: [`SendPort`], [`RecvPort`] and the buffer between them.
//!
//! A handoff is a plain vector. The producer takes it, pushes and puts it back; the consumer swaps it
//! with its own empty one. So nothing is locked, counted or allocated once warm, and a subgraph may
//! feed itself. When a consumer runs is not decided here: an edge raises a signal and no more.

use std::borrow::Cow;
use std::cell::{Cell, OnceCell};
use std::fmt;
use std::rc::Rc;
use std::sync::Arc;

use crate::Items;
use crate::metrics::EdgeCounters;
use crate::ports::{Binder, Inlet, Outlet};
use crate::schedule::{Signal, Timing};
use crate::tick::{Clock, TickInstant};
use crate::topology::EdgeId;

/// Where a subgraph puts the items of an edge. Made by [`Dfir::make_edge`](crate::Dfir::make_edge) and
/// its kin.
pub struct SendPort<T> {
    edge: Rc<Edge<T>>,
}

/// Where a subgraph takes the items of an edge. Made by [`Dfir::make_edge`](crate::Dfir::make_edge) and
/// its kin.
pub struct RecvPort<T> {
    edge: Rc<Edge<T>>,
    /// What was taken last; empty, but for the items that are being looked at.
    taken: Vec<T>,
}

/// The buffer of an edge, open for writing. When it is dropped, the consumer is put on the schedule
/// if there is anything for it.
///
/// ```
/// let mut flow = dfir_runtime::Dfir::new();
/// let (mut send, mut recv) = flow.make_edge("numbers");
/// let mut outbox = send.open();
/// outbox.give(1);
/// outbox.give_all([2, 3]);
/// drop(outbox);
/// assert_eq!(recv.take().collect::<Vec<_>>(), [1, 2, 3]);
/// ```
pub struct Outbox<'p, T> {
    edge: &'p Edge<T>,
    items: Vec<T>,
}

struct Edge<T> {
    id: EdgeId,
    name: Cow<'static, str>,
    timing: Timing,
    clock: Clock,
    signal: OnceCell<Signal>,
    /// What the consumer takes.
    ready: Cell<Vec<T>>,
    /// What was given in tick `delayed_in` and is ready in the next one. Unused by `Timing::Now`.
    delayed: Cell<Vec<T>>,
    delayed_in: Cell<TickInstant>,
    counters: Arc<EdgeCounters>,
}

/// A new edge.
pub(crate) fn edge<T>(
    id: EdgeId,
    name: Cow<'static, str>,
    timing: Timing,
    clock: Clock,
    counters: Arc<EdgeCounters>,
) -> (SendPort<T>, RecvPort<T>) {
    let edge = Rc::new(Edge {
        id,
        name,
        timing,
        signal: OnceCell::new(),
        ready: Cell::default(),
        delayed: Cell::default(),
        delayed_in: Cell::new(clock.now()),
        clock,
        counters,
    });
    (
        SendPort {
            edge: Rc::clone(&edge),
        },
        RecvPort {
            edge,
            taken: Vec::new(),
        },
    )
}

impl<T> SendPort<T> {
    /// Ties the item type of the edge to `items`.
    pub fn of(self, _items: Items<T>) -> Self {
        self
    }

    /// Opens the edge for writing. What the subgraph takes in the same run it takes before.
    #[inline]
    pub fn open(&mut self) -> Outbox<'_, T> {
        let edge = &*self.edge;
        if edge.timing != Timing::Now {
            edge.rotate();
        }
        Outbox {
            edge,
            items: edge.back().take(),
        }
    }

    /// What has come through the edge.
    pub(crate) fn counters(&self) -> &Arc<EdgeCounters> {
        &self.edge.counters
    }

    /// Gives all of `items`, and leaves it empty: as a rule it gets the buffer that the consumer has
    /// emptied.
    #[inline]
    pub(crate) fn give_vec(&mut self, items: &mut Vec<T>) {
        let edge = &*self.edge;
        if edge.timing != Timing::Now {
            edge.rotate();
        }
        append(edge.back(), items);
        edge.raise();
    }
}

impl<T> RecvPort<T> {
    /// The item type of the edge.
    pub fn items(&self) -> Items<T> {
        Items::new()
    }

    /// Takes everything that is there for the consumer. What is not drawn is dropped.
    #[inline]
    pub fn take(&mut self) -> std::vec::Drain<'_, T> {
        self.take_vec().drain(..)
    }

    /// As [`take`](Self::take), as a vector to drain; what is left in it is dropped the next time.
    ///
    /// A `Drain` is five words and this is one, which shows where it is moved from the line that
    /// takes to the line that loops.
    #[inline]
    pub fn take_vec(&mut self) -> &mut Vec<T> {
        let edge = &*self.edge;
        if edge.timing != Timing::Now {
            edge.rotate();
            edge.ask_again();
        }
        self.taken.clear();
        swap(&edge.ready, &mut self.taken);
        // By the batch, since an item more or less must cost nothing here.
        edge.counters.count(self.taken.len());
        &mut self.taken
    }

    /// What has come through the edge.
    pub(crate) fn counters(&self) -> &Arc<EdgeCounters> {
        &self.edge.counters
    }
}

/// Lets `buffer` and `items` change places.
// In registers: `Cell::swap` first looks whether the two overlap, and `Cell::replace` goes by the stack.
#[inline]
pub(crate) fn swap<T>(buffer: &Cell<Vec<T>>, items: &mut Vec<T>) {
    let taken = buffer.take();
    buffer.set(std::mem::replace(items, taken));
}

/// Puts all of `items` behind what is in `buffer`, and leaves it empty. Where there is nothing in
/// `buffer`, which is nearly always so, the two change places.
#[inline]
pub(crate) fn append<T>(buffer: &Cell<Vec<T>>, items: &mut Vec<T>) {
    swap(buffer, items);
    if !items.is_empty() {
        prepend(buffer, items);
    }
}

/// Puts all of `items` before what is in `buffer`, and leaves it empty.
#[cold]
fn prepend<T>(buffer: &Cell<Vec<T>>, items: &mut Vec<T>) {
    items.append(&mut buffer.take());
    swap(buffer, items);
}

impl<T> Edge<T> {
    /// The buffer that the producer writes to.
    fn back(&self) -> &Cell<Vec<T>> {
        match self.timing {
            Timing::Now => &self.ready,
            Timing::NextTick | Timing::NextTickLazy => &self.delayed,
        }
    }

    /// Makes ready what was given in an earlier tick. Whichever side comes first in a tick does it.
    fn rotate(&self) {
        let now = self.clock.now();
        if self.delayed_in.replace(now) == now {
            return;
        }
        let mut delayed = self.delayed.take();
        let mut ready = self.ready.take();
        if ready.is_empty() {
            std::mem::swap(&mut ready, &mut delayed);
        } else {
            ready.append(&mut delayed);
        }
        self.ready.set(ready);
        self.delayed.set(delayed);
    }

    /// Raises the signal once more when items wait for a later tick: they may have been given before
    /// this tick began, and then the signal went to this tick.
    fn ask_again(&self) {
        let delayed = self.delayed.take();
        if !delayed.is_empty() {
            self.raise();
        }
        self.delayed.set(delayed);
    }

    fn raise(&self) {
        if let Some(signal) = self.signal.get() {
            signal.raise();
        }
    }
}

impl<T> Outbox<'_, T> {
    /// Gives one item.
    #[inline]
    pub fn give(&mut self, item: T) {
        self.items.push(item);
    }

    /// Gives all items of `items`.
    #[inline]
    pub fn give_all(&mut self, items: impl IntoIterator<Item = T>) {
        self.items.extend(items);
    }
}

impl<T> Drop for Outbox<'_, T> {
    #[inline]
    fn drop(&mut self) {
        let is_empty = self.items.is_empty();
        self.edge.back().set(std::mem::take(&mut self.items));
        if !is_empty {
            self.edge.raise();
        }
    }
}

impl<T> Inlet for RecvPort<T> {
    fn bind_inlet(&mut self, binder: &mut Binder<'_>) {
        let signal = binder.read(self.edge.id, self.edge.timing);
        // A port is moved where it is bound, so that it is bound once.
        let _ = self.edge.signal.set(signal);
    }
}

impl<T> Outlet for SendPort<T> {
    fn bind_outlet(&mut self, binder: &mut Binder<'_>) {
        binder.write(self.edge.id);
    }
}

impl<T> fmt::Debug for SendPort<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("SendPort").field(&self.edge.name).finish()
    }
}

impl<T> fmt::Debug for RecvPort<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("RecvPort").field(&self.edge.name).finish()
    }
}

impl<T> fmt::Debug for Outbox<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Outbox").field(&self.edge.name).finish()
    }
}

#[cfg(test)]
mod tests;
