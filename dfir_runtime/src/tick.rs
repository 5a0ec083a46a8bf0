//! Logical time: [`TickInstant`], [`TickDuration`] and the clock that a graph counts its ticks on.
//!
//! A tick number says nothing about wall-clock time, which is never read here.

use std::fmt;
use std::ops::{Add, AddAssign, Neg, Sub, SubAssign};
use std::sync::Arc;

use crate::metrics::Counter;

/// A tick, by its number; the first one is 0.
///
/// ```
/// use dfir_runtime::{TickDuration, TickInstant};
///
/// let next = TickInstant(3) + TickDuration::SINGLE_TICK;
/// assert_eq!(next.to_string(), "[4]");
/// assert_eq!(next - TickInstant(1), TickDuration::new(3));
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TickInstant(pub u64);

/// How many ticks lie between two ticks; negative when counted backward.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TickDuration {
    /// The number of ticks.
    pub ticks: i64,
}

impl TickInstant {
    /// The tick that so many ticks came before.
    pub const fn new(ticks: u64) -> Self {
        Self(ticks)
    }
}

impl TickDuration {
    /// No tick at all.
    pub const ZERO: Self = Self::new(0);

    /// From one tick to the next.
    pub const SINGLE_TICK: Self = Self::new(1);

    /// So many ticks.
    pub const fn new(ticks: i64) -> Self {
        Self { ticks }
    }
}

impl fmt::Display for TickInstant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{}]", self.0)
    }
}

impl fmt::Display for TickDuration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{}>", self.ticks)
    }
}

impl Add<TickDuration> for TickInstant {
    type Output = Self;

    /// The tick that lies `rhs` later.
    ///
    /// # Panics
    ///
    /// When that is before tick 0 or beyond the last number, in every build.
    fn add(self, rhs: TickDuration) -> Self {
        match self.0.checked_add_signed(rhs.ticks) {
            Some(tick) => Self(tick),
            None => panic!("tick {self} plus {} ticks is out of range", rhs.ticks),
        }
    }
}

impl AddAssign<TickDuration> for TickInstant {
    fn add_assign(&mut self, rhs: TickDuration) {
        *self = *self + rhs;
    }
}

impl Sub<TickDuration> for TickInstant {
    type Output = Self;

    fn sub(self, rhs: TickDuration) -> Self {
        self + -rhs
    }
}

impl SubAssign<TickDuration> for TickInstant {
    fn sub_assign(&mut self, rhs: TickDuration) {
        *self = *self - rhs;
    }
}

impl Sub for TickInstant {
    type Output = TickDuration;

    fn sub(self, rhs: Self) -> TickDuration {
        // Two's complement: right for every pair of ticks less than 2^63 apart, in either order.
        TickDuration::new(self.0.wrapping_sub(rhs.0).cast_signed())
    }
}

impl Add for TickDuration {
    type Output = Self;

    fn add(self, rhs: Self) -> Self {
        Self::new(self.ticks + rhs.ticks)
    }
}

impl Sub for TickDuration {
    type Output = Self;

    fn sub(self, rhs: Self) -> Self {
        Self::new(self.ticks - rhs.ticks)
    }
}

impl Neg for TickDuration {
    type Output = Self;

    fn neg(self) -> Self {
        Self::new(-self.ticks)
    }
}

/// The tick counter of a graph, shared with whatever has to notice that a tick has passed, and with the metrics.
#[derive(Debug, Clone, Default)]
pub(crate) struct Clock(Arc<Counter>);

impl Clock {
    /// The tick that is running, or that runs next.
    #[inline]
    pub(crate) fn now(&self) -> TickInstant {
        TickInstant(self.0.get())
    }

    /// Ends the tick.
    #[inline]
    pub(crate) fn advance(&self) {
        self.0.add(1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instants_and_durations_calculate() {
        let mut tick = TickInstant(5);
        tick += TickDuration::new(2);
        tick -= TickDuration::SINGLE_TICK;
        assert_eq!(tick, TickInstant(6));
        assert_eq!(TickInstant(2) - tick, TickDuration::new(-4));
        assert_eq!(tick + (TickInstant(2) - tick), TickInstant(2));
        assert_eq!(
            TickDuration::new(2) - TickDuration::new(3) + TickDuration::SINGLE_TICK,
            TickDuration::ZERO
        );
    }

    #[test]
    #[should_panic(expected = "tick [0] plus -1 ticks is out of range")]
    fn there_is_no_tick_before_the_first() {
        let _ = TickInstant(0) - TickDuration::SINGLE_TICK;
    }

    #[test]
    fn clones_of_a_clock_agree() {
        let clock = Clock::default();
        let other = clock.clone();
        clock.advance();
        assert_eq!(other.now(), TickInstant(1));
    }
}
