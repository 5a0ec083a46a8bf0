//! `chain()`: the items of the first input, then those of the second.
//!
//! **Lifetimes**: none. **Order**: that of the first input, then that of the second. **Cost**: a push for each item of
//! the first, nothing for those of the second, which stream past; the room is kept for the next tick.

use super::{Lifetimes, OperatorState};

/// The items of the first input of a `chain()`, or of the one of a `next_stratum()`, until all of them are there.
///
/// ```
/// # use dfir_runtime::Items;
/// let (mut chain, _) = Items::<i32>::new().chain(Items::new());
/// chain.collect(2);
/// chain.collect(1);
/// assert!(chain.emit().eq([2, 1]));
/// ```
#[derive(Debug)]
pub struct Chain<T> {
    first: Vec<T>,
}

impl<T> Chain<T> {
    pub(crate) fn new() -> Self {
        Chain { first: Vec::new() }
    }

    /// Takes an item of the first input.
    #[inline]
    pub fn collect(&mut self, item: T) {
        self.first.push(item);
    }

    /// Puts out what was collected, in its order.
    #[inline]
    pub fn emit(&mut self) -> impl Iterator<Item = T> {
        self.first.drain(..)
    }
}

impl<T> OperatorState for Chain<T> {
    fn keep(&mut self, _lifetimes: Lifetimes) {}

    fn begin_tick(&mut self) {
        self.first.clear();
    }
}
