//! `enumerate()`: pairs each item with its index.
//!
//! **Lifetimes**: `'tick` counts from 0 in every tick, `'static` counts on for ever. **Replay**: none.
//! **Cost**: one addition an item.

use super::{Lifetime, Lifetimes, OperatorState};

/// The counter of an `enumerate()`.
///
/// ```
/// # use dfir_runtime::Items;
/// let (mut enumerate, _) = Items::<char>::new().enumerate();
/// assert_eq!(enumerate.index(), 0);
/// assert_eq!(enumerate.index(), 1);
/// ```
#[derive(Debug)]
pub struct Enumerate {
    next: usize,
    lifetime: Lifetime,
}

impl Enumerate {
    pub(crate) fn new() -> Self {
        Enumerate {
            next: 0,
            lifetime: Lifetime::Tick,
        }
    }

    /// The index of the item that has just come.
    #[inline]
    pub fn index(&mut self) -> usize {
        let index = self.next;
        self.next += 1;
        index
    }
}

impl OperatorState for Enumerate {
    fn keep(&mut self, lifetimes: Lifetimes) {
        self.lifetime = lifetimes.first;
    }

    fn begin_tick(&mut self) {
        if self.lifetime == Lifetime::Tick {
            self.next = 0;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{STATIC, TICK};
    use super::*;

    #[test]
    fn tick_counts_from_zero_in_every_tick() {
        let mut enumerate = Enumerate::new();
        enumerate.keep(TICK);
        assert_eq!([enumerate.index(), enumerate.index()], [0, 1]);
        enumerate.begin_tick();
        assert_eq!([enumerate.index(), enumerate.index()], [0, 1]);
    }

    #[test]
    fn static_counts_on() {
        let mut enumerate = Enumerate::new();
        enumerate.keep(STATIC);
        assert_eq!([enumerate.index(), enumerate.index()], [0, 1]);
        enumerate.begin_tick();
        assert_eq!(enumerate.index(), 2);
    }
}
