//! `cross_join()`: every pair of a left and a right item.
//!
//! **Meaning**: set semantics. A repeated item of a side is ignored, so each pair comes once. Symmetric
//! and incremental: an item is stored and puts out at once its pairs with the other side's items
//! that have come before it, in the order in which those came.
//!
//! **Lifetimes**: one for each side. A `'tick` side is forgotten with the tick. **Replay**: only when both
//! sides are `'static`. In each tick, before its items, every pair of what was kept from earlier ticks
//! is put out once, the oldest left item first.
//!
//! **Cost**: one hash and one look-up an item, then one loop over a slice.

use super::distinct::Distinct;
use super::{Clonable, Lifetime, Lifetimes, OperatorState, Storable};
use crate::hash::Seed;

/// The items of both sides of a `cross_join()`.
///
/// ```
/// # use dfir_runtime::Items;
/// let (mut cross, _) = Items::<&str>::new().cross_join(Items::<u8>::new());
/// let mut pairs = vec![];
/// cross.left("red", &mut |pair| pairs.push(pair));
/// cross.right(1, &mut |pair| pairs.push(pair));
/// cross.left("blue", &mut |pair| pairs.push(pair));
/// assert_eq!(pairs, [("red", 1), ("blue", 1)]);
/// ```
#[derive(Debug)]
pub struct CrossJoin<A, B> {
    left: Distinct<A>,
    right: Distinct<B>,
    seed: Seed,
    lifetimes: Lifetimes,
    /// Whether this tick's replay is still to come. Until then, items are only stored: the replay
    /// puts their pairs out with the others.
    replay_due: bool,
}

impl<A, B> CrossJoin<A, B> {
    pub(crate) fn new() -> Self {
        CrossJoin {
            left: Distinct::new(),
            right: Distinct::new(),
            seed: Seed::default(),
            lifetimes: Lifetimes {
                first: Lifetime::Tick,
                second: Lifetime::Tick,
            },
            replay_due: false,
        }
    }
}

impl<A, B> CrossJoin<A, B> {
    /// Takes an item of the left side, port 0, and puts its pairs out.
    #[inline]
    pub fn left(&mut self, item: A, out: &mut impl FnMut((A, B)))
    where
        A: Storable,
        B: Storable,
    {
        if let Some(item) = self.left.insert(item, &self.seed)
            && !self.replay_due
        {
            for other in self.right.as_slice() {
                out((item.clone(), other.clone()));
            }
        }
    }

    /// Takes an item of the right side, port 1, and puts its pairs out.
    #[inline]
    pub fn right(&mut self, item: B, out: &mut impl FnMut((A, B)))
    where
        A: Storable,
        B: Storable,
    {
        if let Some(item) = self.right.insert(item, &self.seed)
            && !self.replay_due
        {
            for other in self.left.as_slice() {
                out((other.clone(), item.clone()));
            }
        }
    }

    /// Puts out every pair of what was kept from earlier ticks, once a tick.
    pub fn replay(&mut self, out: &mut impl FnMut((A, B)))
    where
        A: Clonable,
        B: Clonable,
    {
        if !std::mem::take(&mut self.replay_due) {
            return;
        }
        for left in self.left.as_slice() {
            for right in self.right.as_slice() {
                out((left.clone(), right.clone()));
            }
        }
    }
}

impl<A, B> OperatorState for CrossJoin<A, B> {
    fn keep(&mut self, lifetimes: Lifetimes) {
        self.lifetimes = lifetimes;
    }

    fn begin_tick(&mut self) {
        let Lifetimes { first, second } = self.lifetimes;
        if first == Lifetime::Tick {
            self.left.clear();
        }
        if second == Lifetime::Tick {
            self.right.clear();
        }
        self.replay_due = first == Lifetime::Static && second == Lifetime::Static;
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{STATIC, STATIC_TICK, TICK, TICK_STATIC};
    use super::*;

    /// A tick as emitted: replay, then the items of both sides.
    fn tick(cross: &mut CrossJoin<char, i32>, left: &[char], right: &[i32]) -> Vec<(char, i32)> {
        let mut pairs = Vec::new();
        let mut out = |pair| pairs.push(pair);
        cross.replay(&mut out);
        left.iter().for_each(|&item| cross.left(item, &mut out));
        right.iter().for_each(|&item| cross.right(item, &mut out));
        cross.begin_tick();
        pairs
    }

    fn three_ticks(lifetimes: Lifetimes) -> [Vec<(char, i32)>; 3] {
        let mut cross = CrossJoin::new();
        cross.keep(lifetimes);
        [
            tick(&mut cross, &['a', 'a'], &[1, 1]),
            tick(&mut cross, &['b'], &[2, 1]),
            tick(&mut cross, &[], &[3]),
        ]
    }

    #[test]
    fn tick_tick_forgets_both_sides() {
        assert_eq!(
            three_ticks(TICK),
            [vec![('a', 1)], vec![('b', 2), ('b', 1)], vec![]]
        );
    }

    #[test]
    fn tick_static_forgets_the_left_side() {
        assert_eq!(
            three_ticks(TICK_STATIC),
            [vec![('a', 1)], vec![('b', 1), ('b', 2)], vec![]]
        );
    }

    #[test]
    fn static_tick_forgets_the_right_side() {
        let second = vec![('a', 2), ('b', 2), ('a', 1), ('b', 1)];
        let third = vec![('a', 3), ('b', 3)];
        assert_eq!(three_ticks(STATIC_TICK), [vec![('a', 1)], second, third]);
    }

    #[test]
    fn static_static_replays_what_was_kept_before() {
        let second = vec![('a', 1), ('b', 1), ('a', 2), ('b', 2)];
        let third = vec![('a', 1), ('a', 2), ('b', 1), ('b', 2), ('a', 3), ('b', 3)];
        assert_eq!(three_ticks(STATIC), [vec![('a', 1)], second, third]);
    }

    #[test]
    fn items_before_the_replay_come_once_and_with_it() {
        let mut cross = CrossJoin::new();
        cross.keep(STATIC);
        tick(&mut cross, &['a'], &[1]);
        let mut pairs = Vec::new();
        cross.left('b', &mut |pair| pairs.push(pair));
        cross.replay(&mut |pair| pairs.push(pair));
        cross.replay(&mut |pair| pairs.push(pair));
        assert_eq!(pairs, [('a', 1), ('b', 1)]);
    }

    #[test]
    fn many_items_each_pair_once() {
        let mut cross = CrossJoin::new();
        let mut pairs = 0;
        for item in 0..10_000 {
            cross.left(item, &mut |_| pairs += 1);
            cross.left(item / 2, &mut |_| pairs += 1);
        }
        cross.right('a', &mut |_| pairs += 1);
        assert_eq!(pairs, 10_000);
    }
}
