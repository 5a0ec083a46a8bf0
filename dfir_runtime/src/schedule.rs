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
// Nearly every schedule has one block and no more, so that is all that its methods do in line. It has an
// `Rc` of its own, so that a signal reaches its word in one step and growing leaves the signals that were
// handed out valid.
#[derive(Debug, Default)]
pub(crate) struct Schedule {
    /// The lowest indices.
    block: Rc<Block>,
    /// A schedule of the indices above.
    rest: Option<Box<Schedule>>,
}

/// The bits of 64 indices, all in one cache line.
#[derive(Debug, Default)]
struct Block {
    /// What was raised, by its [`Timing`].
    raised: [Cell<u64>; 3],
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
        let word = &self.raised[timing as usize];
        word.set(word.get() | mask);
    }

    fn raise_every_tick(&self, mask: u64) {
        self.every_tick.set(self.every_tick.get() | mask);
    }

    #[inline]
    fn any(&self) -> bool {
        let [now, next_tick, _] = &self.raised;
        now.get() | next_tick.get() != 0
    }

    #[inline]
    fn is_clear(&self) -> bool {
        let [now, next_tick, next_tick_lazy] = &self.raised;
        now.get() | next_tick.get() | next_tick_lazy.get() | self.every_tick.get() == 0
    }

    #[inline]
    fn begin_tick(&self) {
        let [now, next_tick, next_tick_lazy] = &self.raised;
        let put_off = next_tick.take() | next_tick_lazy.take();
        now.set(now.get() | put_off | self.every_tick.get());
    }

    #[inline]
    fn pop_lowest(&self) -> Option<usize> {
        let [now, ..] = &self.raised;
        let bits = now.get();
        if bits == 0 {
            return None;
        }
        now.set(bits & (bits - 1));
        Some(bits.trailing_zeros() as usize)
    }
}

impl Schedule {
    /// The signal of `index`; the schedule grows as needed.
    pub(crate) fn signal(&mut self, index: usize, timing: Timing) -> Signal {
        match index.checked_sub(BITS) {
            Some(above) => self.rest.get_or_insert_default().signal(above, timing),
            None => Signal {
                block: Rc::clone(&self.block),
                timing,
                mask: 1 << index,
            },
        }
    }

    /// Puts `index`, which must have a signal, on the schedule.
    #[inline]
    pub(crate) fn raise(&self, index: usize, timing: Timing) {
        match &self.rest {
            Some(rest) if index >= BITS => rest.raise(index - BITS, timing),
            _ => self.block.raise(timing, 1 << index),
        }
    }

    /// Puts `index`, which must have a signal, on the schedule of every tick that begins.
    pub(crate) fn raise_every_tick(&self, index: usize) {
        match &self.rest {
            Some(rest) if index >= BITS => rest.raise_every_tick(index - BITS),
            _ => self.block.raise_every_tick(1 << index),
        }
    }

    /// Whether anything asks for a tick, or for the one that is running to go on.
    #[inline]
    pub(crate) fn any(&self) -> bool {
        self.block.any() || self.rest.as_ref().is_some_and(|rest| rest.any())
    }

    /// Whether nothing would be ready in a tick that begins now.
    #[inline]
    pub(crate) fn is_clear(&self) -> bool {
        self.block.is_clear() && self.rest.as_ref().is_none_or(|rest| rest.is_clear())
    }

    /// Begins a tick: what was put off until then is ready.
    #[inline]
    pub(crate) fn begin_tick(&self) {
        self.block.begin_tick();
        if let Some(rest) = &self.rest {
            rest.begin_tick();
        }
    }

    /// Takes the lowest index that is ready.
    #[inline]
    pub(crate) fn pop_lowest(&self) -> Option<usize> {
        match self.block.pop_lowest() {
            None if self.rest.is_some() => self.pop_lowest_of_rest(),
            lowest => lowest,
        }
    }

    // Apart, because what calls itself is never put in line.
    #[inline(never)]
    fn pop_lowest_of_rest(&self) -> Option<usize> {
        Some(BITS + self.rest.as_ref()?.pop_lowest()?)
    }
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
    fn whatever_would_be_ready_in_a_tick_keeps_it_from_being_clear() {
        for (timing, index) in [
            (Timing::Now, 3),
            (Timing::NextTick, 3),
            (Timing::NextTickLazy, 70),
        ] {
            let mut schedule = Schedule::default();
            let signal = schedule.signal(index, timing);
            assert!(schedule.is_clear());
            signal.raise();
            assert!(!schedule.is_clear());
            schedule.begin_tick();
            assert_eq!(drain(&schedule), [index]);
            assert!(schedule.is_clear());
            schedule.raise_every_tick(index);
            assert!(!schedule.is_clear());
        }
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
