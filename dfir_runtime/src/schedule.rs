//! The schedule: bit sets that say what is ready now, and what will be in the next tick.
//!
//! The order of the bits is the order of running. Subgraphs, ingresses and egresses have a schedule
//! each. Nothing here knows a closure or an item; a [`Signal`] is all that the rest of the runtime
//! needs in order to put something on a schedule.

use std::cell::Cell;
use std::rc::Rc;

const BITS: usize = u64::BITS as usize;

/// When something that is put on the schedule has its turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Timing {
    /// In the tick that is running; between ticks, in the one that comes.
    Now,
    /// In the next tick to begin, which is asked for.
    NextTick,
    /// In the next tick to begin, whenever something else asks for one.
    NextTickLazy,
}

/// A growable schedule of indices.
#[derive(Debug, Default)]
pub(crate) struct Schedule {
    // Each block has an `Rc` of its own, so that a signal reaches its word in one step and growing
    // leaves the signals that were handed out valid. The first is apart from the others, because
    // nearly every schedule has no more, and a loop over one block costs more than what is done to it.
    first: Rc<Block>,
    others: Vec<Rc<Block>>,
}

/// The bits of 64 indices, all in one cache line.
#[derive(Debug, Default)]
struct Block {
    now: Cell<u64>,
    next_tick: Cell<u64>,
    next_tick_lazy: Cell<u64>,
    every_tick: Cell<u64>,
}

/// Puts one index on a [`Schedule`].
#[derive(Debug, Clone)]
pub(crate) struct Signal {
    block: Rc<Block>,
    timing: Timing,
    mask: u64,
}

impl Signal {
    /// Puts the index on the schedule.
    #[inline]
    pub(crate) fn raise(&self) {
        self.block.raise(self.timing, self.mask);
    }
}

impl Block {
    #[inline]
    fn raise(&self, timing: Timing, mask: u64) {
        let word = match timing {
            Timing::Now => &self.now,
            Timing::NextTick => &self.next_tick,
            Timing::NextTickLazy => &self.next_tick_lazy,
        };
        word.set(word.get() | mask);
    }

    #[inline]
    fn any(&self) -> bool {
        self.now.get() | self.next_tick.get() != 0
    }

    #[inline]
    fn begin_tick(&self) {
        let put_off = self.next_tick.take() | self.next_tick_lazy.take();
        self.now
            .set(self.now.get() | put_off | self.every_tick.get());
    }

    #[inline]
    fn pop_lowest(&self) -> Option<usize> {
        let bits = self.now.get();
        if bits == 0 {
            return None;
        }
        self.now.set(bits & (bits - 1));
        Some(bits.trailing_zeros() as usize)
    }
}

impl Schedule {
    /// The signal of `index`; the schedule grows as needed.
    pub(crate) fn signal(&mut self, index: usize, timing: Timing) -> Signal {
        let block_count = index / BITS + 1;
        if block_count > 1 + self.others.len() {
            self.others.resize_with(block_count - 1, Rc::default);
        }
        Signal {
            block: Rc::clone(self.block(index)),
            timing,
            mask: mask(index),
        }
    }

    /// Puts `index`, which must have a signal, on the schedule.
    #[inline]
    pub(crate) fn raise(&self, index: usize, timing: Timing) {
        self.block(index).raise(timing, mask(index));
    }

    /// Puts `index`, which must have a signal, on the schedule of every tick that begins.
    pub(crate) fn raise_every_tick(&self, index: usize) {
        let word = &self.block(index).every_tick;
        word.set(word.get() | mask(index));
    }

    #[inline]
    fn block(&self, index: usize) -> &Rc<Block> {
        match index / BITS {
            0 => &self.first,
            other => &self.others[other - 1],
        }
    }

    /// Whether anything asks for a tick, or for the one that is running to go on.
    #[inline]
    pub(crate) fn any(&self) -> bool {
        self.first.any() || self.others.iter().any(|block| block.any())
    }

    /// Begins a tick: what was put off until then is ready.
    #[inline]
    pub(crate) fn begin_tick(&self) {
        self.first.begin_tick();
        for block in &self.others {
            block.begin_tick();
        }
    }

    /// Takes the lowest index that is ready.
    #[inline]
    pub(crate) fn pop_lowest(&self) -> Option<usize> {
        if let Some(bit) = self.first.pop_lowest() {
            return Some(bit);
        }
        for (index, block) in self.others.iter().enumerate() {
            if let Some(bit) = block.pop_lowest() {
                return Some((index + 1) * BITS + bit);
            }
        }
        None
    }
}

fn mask(index: usize) -> u64 {
    1 << (index % BITS)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drain(schedule: &Schedule) -> Vec<usize> {
        std::iter::from_fn(|| schedule.pop_lowest()).collect()
    }

    #[test]
    fn indices_leave_lowest_first_and_once() {
        let mut schedule = Schedule::default();
        let signals: Vec<_> = (0..200)
            .map(|index| schedule.signal(index, Timing::Now))
            .collect();
        assert!(!schedule.any());
        for index in [199, 64, 3, 63, 3] {
            signals[index].raise();
        }
        schedule.raise(128, Timing::Now);
        assert!(schedule.any());
        assert_eq!(drain(&schedule), [3, 63, 64, 128, 199]);
        assert!(!schedule.any());
    }

    #[test]
    fn a_lower_index_raised_meanwhile_comes_next() {
        let mut schedule = Schedule::default();
        let low = schedule.signal(1, Timing::Now);
        schedule.signal(70, Timing::Now).raise();
        schedule.signal(71, Timing::Now).raise();
        assert_eq!(schedule.pop_lowest(), Some(70));
        low.raise();
        assert_eq!(drain(&schedule), [1, 71]);
    }

    #[test]
    fn what_is_put_off_waits_for_a_tick_and_only_some_of_it_asks_for_one() {
        let mut schedule = Schedule::default();
        schedule.signal(66, Timing::NextTickLazy).raise();
        schedule.signal(2, Timing::Now);
        schedule.raise_every_tick(2);
        assert!(!schedule.any());
        schedule.raise(5, Timing::NextTick);
        assert!(schedule.any());
        assert_eq!(schedule.pop_lowest(), None);
        schedule.begin_tick();
        assert_eq!(drain(&schedule), [2, 5, 66]);
        assert!(!schedule.any());
        schedule.begin_tick();
        assert_eq!(drain(&schedule), [2]);
    }
}
