//! `unique()`: lets the first of equal items through.
//!
//! **Lifetimes**: `'tick` knows the items of this tick, `'static` all that ever came. **Replay**: none.
//! **Order**: that of the first occurrences. **Cost**: one hash and one look-up an item, a clone of each
//! new one.

use super::{Lifetime, Lifetimes, OperatorState, Storable};
use crate::hash::Set;

/// The items that a `unique()` has let through.
///
/// ```
/// # use dfir_runtime::Items;
/// let (mut unique, _) = Items::<&str>::new().unique();
/// assert!(unique.insert(&"ann"));
/// assert!(!unique.insert(&"ann"));
/// ```
#[derive(Debug)]
pub struct Unique<T> {
    seen: Set<T>,
    lifetime: Lifetime,
}

impl<T> Unique<T> {
    pub(crate) fn new() -> Self {
        Unique {
            seen: Set::new(),
            lifetime: Lifetime::Tick,
        }
    }

    /// Whether the item is new, and so goes on.
    #[inline]
    pub fn insert(&mut self, item: &T) -> bool
    where
        T: Storable,
    {
        self.seen.insert_clone(item)
    }
}

impl<T> OperatorState for Unique<T> {
    fn keep(&mut self, lifetimes: Lifetimes) {
        self.lifetime = lifetimes.first;
    }

    fn begin_tick(&mut self) {
        if self.lifetime == Lifetime::Tick {
            self.seen.clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{STATIC, TICK};
    use super::*;

    fn through(unique: &mut Unique<i32>, items: &[i32]) -> Vec<i32> {
        let new = items.iter().filter(|item| unique.insert(item));
        new.copied().collect()
    }

    #[test]
    fn first_occurrences_go_through_in_their_order() {
        let mut unique = Unique::new();
        assert_eq!(through(&mut unique, &[3, 1, 3, 2, 1, 3]), [3, 1, 2]);
    }

    #[test]
    fn tick_forgets() {
        let mut unique = Unique::new();
        unique.keep(TICK);
        assert_eq!(through(&mut unique, &[1, 1, 2]), [1, 2]);
        unique.begin_tick();
        assert_eq!(through(&mut unique, &[2, 2, 3]), [2, 3]);
    }

    #[test]
    fn static_remembers_and_does_not_replay() {
        let mut unique = Unique::new();
        unique.keep(STATIC);
        assert_eq!(through(&mut unique, &[1, 1, 2]), [1, 2]);
        unique.begin_tick();
        assert_eq!(through(&mut unique, &[]), [0; 0]);
        assert_eq!(through(&mut unique, &[2, 2, 3]), [3]);
    }
}
