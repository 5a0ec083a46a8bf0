//! `zip_longest()`: as `zip()`, and what has no partner in the tick comes alone.
//!
//! **Lifetimes**: that of the tick. **Order**: that of both sides. **Cost**: a push an item; the room is kept
//! for the next tick.

use itertools::{EitherOrBoth, Itertools};

use super::{Lifetimes, OperatorState};

/// The items of both sides of a `zip_longest()`, until all of them are there.
///
/// ```
/// # use dfir_runtime::Items;
/// use dfir_runtime::itertools::EitherOrBoth::{Both, Left};
///
/// let (mut zip, _) = Items::<&str>::new().zip_longest(Items::<u8>::new());
/// zip.left("a");
/// zip.left("b");
/// zip.right(1);
/// assert!(zip.emit().eq([Both("a", 1), Left("b")]));
/// ```
#[derive(Debug)]
pub struct ZipLongest<A, B> {
    left: Vec<A>,
    right: Vec<B>,
}

impl<A, B> ZipLongest<A, B> {
    pub(crate) fn new() -> Self {
        ZipLongest {
            left: Vec::new(),
            right: Vec::new(),
        }
    }

    /// Takes an item of the left side, port 0.
    #[inline]
    pub fn left(&mut self, item: A) {
        self.left.push(item);
    }

    /// Takes an item of the right side, port 1.
    #[inline]
    pub fn right(&mut self, item: B) {
        self.right.push(item);
    }

    /// Puts out what was collected.
    #[inline]
    pub fn emit(&mut self) -> impl Iterator<Item = EitherOrBoth<A, B>> {
        self.left.drain(..).zip_longest(self.right.drain(..))
    }
}

impl<A, B> OperatorState for ZipLongest<A, B> {
    fn keep(&mut self, _lifetimes: Lifetimes) {}

    fn begin_tick(&mut self) {
        self.left.clear();
        self.right.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tick_starts_empty_even_if_nothing_was_emitted() {
        let mut zip = ZipLongest::new();
        zip.left('a');
        zip.begin_tick();
        zip.right(1);
        zip.right(2);
        let emitted: Vec<_> = zip.emit().collect();
        assert_eq!(emitted, [EitherOrBoth::Right(1), EitherOrBoth::Right(2)]);
        assert_eq!(zip.emit().count(), 0);
    }
}
