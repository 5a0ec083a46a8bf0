//! `sort()` and `sort_by_key(key)`: put the items of a tick in ascending order.
//!
//! **Lifetimes**: none, each tick's items are sorted by themselves. **Order**: equal items may change
//! places. **Cost**: one push an item, then one sort in place; the room is kept for the next tick.

use std::vec::Drain;

use super::{Lifetimes, OperatorState, Sortable};

/// The items of a tick that a `sort()` or a `sort_by_key()` has collected.
///
/// ```
/// # use dfir_runtime::Items;
/// let (mut sort, _) = Items::<i32>::new().sort();
/// for item in [3, 1, 2] {
///     sort.collect(item);
/// }
/// assert!(sort.emit().eq([1, 2, 3]));
/// ```
#[derive(Debug)]
pub struct Sort<T> {
    items: Vec<T>,
}

impl<T> Sort<T> {
    pub(crate) fn new() -> Self {
        Sort { items: Vec::new() }
    }

    /// Takes an item of this tick.
    #[inline]
    pub fn collect(&mut self, item: T) {
        self.items.push(item);
    }

    /// Puts out what was collected, in order.
    pub fn emit(&mut self) -> impl Iterator<Item = T>
    where
        T: Sortable,
    {
        self.items.sort_unstable();
        self.items.drain(..)
    }

    /// Puts out what was collected, in the order of the keys.
    // Borrowed keys are nothing for `sort_unstable_by_key`, whose keys may not borrow.
    pub fn emit_by_key<K>(&mut self, key: &mut impl for<'a> FnMut(&'a T) -> &'a K) -> Drain<'_, T>
    where
        K: Sortable + ?Sized,
    {
        self.items.sort_unstable_by(|a, b| {
            let a = key(a);
            a.cmp(key(b))
        });
        self.items.drain(..)
    }
}

impl<T> OperatorState for Sort<T> {
    fn keep(&mut self, _lifetimes: Lifetimes) {}

    fn begin_tick(&mut self) {
        self.items.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn emitted(sort: &mut Sort<i32>) -> Vec<i32> {
        sort.emit().collect()
    }

    #[test]
    fn emits_in_order_with_duplicates_and_drains() {
        let mut sort = Sort::new();
        for item in [3, 1, 2, 3] {
            sort.collect(item);
        }
        assert_eq!(emitted(&mut sort), [1, 2, 3, 3]);
        assert_eq!(emitted(&mut sort), [0; 0]);
    }

    #[test]
    fn a_tick_starts_empty_even_if_nothing_was_emitted() {
        let mut sort = Sort::new();
        sort.collect(1);
        sort.begin_tick();
        sort.collect(2);
        assert_eq!(emitted(&mut sort), [2]);
    }
}
