//! `difference()`: the items of `pos` that are not on `neg`; an `anti_join` on whole items.
//!
//! **Meaning**: duplicates on `pos` are kept. `neg` is complete for the tick before an item is asked about.
//! **Lifetimes**: of `pos`, then of `neg`. An item on a `'static` `neg` is negated for ever. **Replay**: a
//! `'static` `pos` stores every item, and in each tick those of earlier ticks that pass are put out
//! once, filtered again. **Order**: that of `pos`. **Cost**: one hash and one look-up an item; a `'tick` `pos`
//! stores nothing.

use super::negation::Negation;
use super::{Hashable, Lifetimes, OperatorState, Storable};

/// The negated items of a `difference()`, and the items that a `'static` `pos` keeps.
///
/// ```
/// # use dfir_runtime::Items;
/// let (mut difference, _) = Items::<i32>::new().difference(Items::<i32>::new());
/// difference.negate(2);
/// assert!([1, 2, 3].iter().filter(|item| difference.passes(item)).eq(&[1, 3]));
/// ```
#[derive(Debug)]
pub struct Difference<T> {
    negation: Negation<T, T>,
}

impl<T> Difference<T> {
    pub(crate) fn new() -> Self {
        Difference {
            negation: Negation::new(),
        }
    }
}

impl<T> Difference<T> {
    /// Takes an item of `neg`.
    #[inline]
    pub fn negate(&mut self, item: T)
    where
        T: Hashable,
    {
        self.negation.negate(item);
    }

    /// Whether an item of a `'tick` `pos` passes.
    #[inline]
    pub fn passes(&self, item: &T) -> bool
    where
        T: Hashable,
    {
        self.negation.passes(item)
    }

    /// Keeps a clone of an item of a `'static` `pos`; says whether it passes now.
    #[inline]
    pub fn admit(&mut self, item: &T) -> bool
    where
        T: Storable,
    {
        self.negation.admit(item.clone(), item)
    }

    /// Puts out the items of earlier ticks that pass, once a tick.
    #[inline]
    pub fn replay(&mut self, out: &mut impl FnMut(T))
    where
        T: Storable,
    {
        self.negation.replay(|item| item, out);
    }
}

impl<T> OperatorState for Difference<T> {
    fn keep(&mut self, lifetimes: Lifetimes) {
        self.negation.keep(lifetimes);
    }

    fn begin_tick(&mut self) {
        self.negation.begin_tick();
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{STATIC, STATIC_TICK, TICK, TICK_STATIC};
    use super::*;
    use crate::ops::Lifetime;

    /// A tick as emitted: `neg` first, then the replay, then `pos`.
    fn tick(
        lifetimes: Lifetimes,
        difference: &mut Difference<i32>,
        pos: &[i32],
        neg: &[i32],
    ) -> Vec<i32> {
        let stored = lifetimes.first == Lifetime::Static;
        let mut passed = Vec::new();
        neg.iter().for_each(|&item| difference.negate(item));
        difference.replay(&mut |item| passed.push(item));
        for item in pos {
            let passes = if stored {
                difference.admit(item)
            } else {
                difference.passes(item)
            };
            passed.extend(passes.then_some(*item));
        }
        difference.begin_tick();
        passed
    }

    fn three_ticks(lifetimes: Lifetimes) -> [Vec<i32>; 3] {
        let mut difference = Difference::new();
        difference.keep(lifetimes);
        [
            tick(lifetimes, &mut difference, &[3, 1, 2, 3], &[2]),
            tick(lifetimes, &mut difference, &[2, 5], &[]),
            tick(lifetimes, &mut difference, &[1], &[3, 3]),
        ]
    }

    #[test]
    fn tick_tick_knows_only_this_tick() {
        assert_eq!(three_ticks(TICK), [vec![3, 1, 3], vec![2, 5], vec![1]]);
    }

    #[test]
    fn tick_static_negates_for_ever() {
        assert_eq!(three_ticks(TICK_STATIC), [vec![3, 1, 3], vec![5], vec![1]]);
    }

    #[test]
    fn static_tick_filters_everything_again() {
        let second = vec![3, 1, 2, 3, 2, 5];
        let third = vec![1, 2, 2, 5, 1];
        assert_eq!(three_ticks(STATIC_TICK), [vec![3, 1, 3], second, third]);
    }

    #[test]
    fn static_static_filters_everything_again() {
        let second = vec![3, 1, 3, 5];
        assert_eq!(three_ticks(STATIC), [vec![3, 1, 3], second, vec![1, 5, 1]]);
    }
}
