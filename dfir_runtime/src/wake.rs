//! Wakers: how a socket, a timer or another thread says that it is worth polling.
//!
//! A [`WakeSet`] hands out slots, each with a `Waker` of its own. Waking sets the slot's bit and
//! wakes whoever registered with the set; nothing is queued and nothing is allocated. These are the
//! only types of the runtime that cross threads.

use std::iter;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering, fence};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Wake, Waker};

const BITS: usize = u64::BITS as usize;

/// One slot of a [`WakeSet`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct SlotId(pub(crate) usize);

/// A growable set of wake bits with one task waiting for all of them.
#[derive(Debug, Default)]
pub(crate) struct WakeSet {
    // Apart from the others for the same reason as in a `Schedule`.
    first: Arc<AtomicU64>,
    others: Vec<Arc<AtomicU64>>,
    slot_count: usize,
    parent: Arc<Parent>,
}

/// The task that waits for a set; shared by all its wakers.
#[derive(Debug, Default)]
struct Parent {
    /// Whether `waker` is there: nearly always nobody waits, and a load is cheaper than a lock.
    is_waiting: AtomicBool,
    waker: Mutex<Option<Waker>>,
}

impl Parent {
    /// Called after a bit was set. Either this load sees that somebody waits, or whoever registers
    /// sees the bit: both sides write before they read, in one total order (`SeqCst`).
    fn wake(&self) {
        if !self.is_waiting.load(Ordering::SeqCst) {
            return;
        }
        let mut waker = self.waker.lock().unwrap_or_else(PoisonError::into_inner);
        self.is_waiting.store(false, Ordering::Relaxed);
        let taken = waker.take();
        // Unlocked first: a waker may run arbitrary code, which must not find the lock held.
        drop(waker);
        if let Some(taken) = taken {
            taken.wake();
        }
    }

    fn register(&self, waker: &Waker) {
        let mut registered = self.waker.lock().unwrap_or_else(PoisonError::into_inner);
        match &mut *registered {
            Some(registered) => registered.clone_from(waker),
            None => *registered = Some(waker.clone()),
        }
        self.is_waiting.store(true, Ordering::SeqCst);
        drop(registered);
        // The bits may be read with any ordering after this.
        fence(Ordering::SeqCst);
    }
}

/// What a slot's `Waker` is made of.
#[derive(Debug)]
struct Slot {
    word: Arc<AtomicU64>,
    mask: u64,
    parent: Arc<Parent>,
}

impl Wake for Slot {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        // A bit that was set already has woken the parent, or the parent has yet to look.
        if self.word.fetch_or(self.mask, Ordering::SeqCst) & self.mask == 0 {
            self.parent.wake();
        }
    }
}

impl WakeSet {
    /// An empty set.
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Adds a slot; its bit is clear.
    pub(crate) fn add_slot(&mut self) -> (SlotId, Waker) {
        let slot = SlotId(self.slot_count);
        self.slot_count += 1;
        if slot.0 / BITS == 1 + self.others.len() {
            self.others.push(Arc::default());
        }
        (slot, self.waker(slot))
    }

    /// Another waker of a slot.
    pub(crate) fn waker(&self, slot: SlotId) -> Waker {
        Waker::from(Arc::new(Slot {
            word: Arc::clone(match slot.0 / BITS {
                0 => &self.first,
                other => &self.others[other - 1],
            }),
            mask: 1 << (slot.0 % BITS),
            parent: Arc::clone(&self.parent),
        }))
    }

    /// Whether a bit is set.
    #[inline]
    pub(crate) fn is_woken(&self) -> bool {
        let is_set = |word: &Arc<AtomicU64>| word.load(Ordering::Acquire) != 0;
        is_set(&self.first) || !self.others.is_empty() && self.others.iter().any(is_set)
    }

    /// Takes every set bit: `visit` is called once for each, in slot order.
    pub(crate) fn take_woken(&self, mut visit: impl FnMut(SlotId)) {
        for (word, index) in iter::once(&self.first).chain(&self.others).zip(0..) {
            // A plain load first: nearly always nothing is set, and a load costs no bus traffic.
            if word.load(Ordering::Relaxed) == 0 {
                continue;
            }
            let mut bits = word.swap(0, Ordering::AcqRel);
            while bits != 0 {
                visit(SlotId(index * BITS + bits.trailing_zeros() as usize));
                bits &= bits - 1;
            }
        }
    }

    /// Makes `waker` the task that is woken when a bit gets set.
    ///
    /// A caller that is about to wait registers first and looks at [`is_woken`](Self::is_woken)
    /// afterwards, so that a bit set in between is not missed.
    pub(crate) fn register(&self, waker: &Waker) {
        self.parent.register(waker);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slot_is_visited_once_per_wake() {
        let mut set = WakeSet::new();
        let wakers: Vec<_> = (0..130).map(|_| set.add_slot().1).collect();
        wakers[0].wake_by_ref();
        wakers[0].wake_by_ref();
        wakers[129].wake_by_ref();
        assert!(set.is_woken());
        let mut woken = Vec::new();
        set.take_woken(|slot| woken.push(slot.0));
        assert_eq!(woken, [0, 129]);
        assert!(!set.is_woken());
    }

    #[cfg(not(target_family = "wasm"))]
    #[test]
    fn waking_a_slot_wakes_whoever_registered() {
        let mut outer = WakeSet::new();
        let (_, outer_waker) = outer.add_slot();
        let mut inner = WakeSet::new();
        let (_, inner_waker) = inner.add_slot();
        inner.register(&outer_waker);
        std::thread::spawn(move || inner_waker.wake())
            .join()
            .unwrap();
        assert!(inner.is_woken() && outer.is_woken());
    }
}
