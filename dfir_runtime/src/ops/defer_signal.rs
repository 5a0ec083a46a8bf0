//! `defer_signal()`: holds items back until something comes on `signal`.
//!
//! **Lifetimes**: none; what is held back stays until it is released. `input` is complete for the tick before
//! a signal is looked at. **Order**: that of `input`. **Cost**: a push an item; the room is kept.

use super::{Lifetimes, OperatorState};

/// The items that a `defer_signal()` holds back.
///
/// ```
/// # use dfir_runtime::Items;
/// let (mut held, _) = Items::<i32>::new().defer_signal(Items::<()>::new());
/// held.hold(2);
/// held.hold(1);
/// assert!(held.release().eq([2, 1]));
/// assert_eq!(held.release().count(), 0);
/// ```
#[derive(Debug)]
pub struct DeferSignal<T> {
    held: Vec<T>,
}

impl<T> DeferSignal<T> {
    pub(crate) fn new() -> Self {
        DeferSignal { held: Vec::new() }
    }

    /// Takes an item of `input`.
    #[inline]
    pub fn hold(&mut self, item: T) {
        self.held.push(item);
    }

    /// Takes a signal: puts out all that was held back, in its order.
    #[inline]
    pub fn release(&mut self) -> impl Iterator<Item = T> {
        self.held.drain(..)
    }
}

impl<T> OperatorState for DeferSignal<T> {
    fn keep(&mut self, _lifetimes: Lifetimes) {}

    fn begin_tick(&mut self) {}
}
