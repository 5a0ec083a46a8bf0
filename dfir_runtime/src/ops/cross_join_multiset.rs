//! `cross_join_multiset()`: every pair of a left and a right item, duplicates too.
//!
//! **Meaning**: as `cross_join`, but an item that comes twice is two items. **Lifetimes** and
//! **replay** are the same.
//!
//! **Cost**: one loop over a slice an item. Nothing is hashed.

use super::bag::with_each;
use super::{Clonable, Lifetime, Lifetimes, OperatorState};

/// The items of both sides of a `cross_join_multiset()`.
///
/// ```
/// # use dfir_runtime::Items;
/// let (mut cross, _) = Items::<&str>::new().cross_join_multiset(Items::<u8>::new());
/// let mut pairs = vec![];
/// cross.left("red", &mut |pair| pairs.push(pair));
/// cross.left("red", &mut |pair| pairs.push(pair));
/// cross.right(1, &mut |pair| pairs.push(pair));
/// assert_eq!(pairs, [("red", 1), ("red", 1)]);
/// ```
#[derive(Debug)]
pub struct CrossJoinMultiset<A, B> {
    left: Vec<A>,
    right: Vec<B>,
    lifetimes: Lifetimes,
    /// Whether this tick's replay is still to come. Until then, items are only stored: the replay
    /// puts their pairs out with the others.
    replay_due: bool,
}

impl<A, B> CrossJoinMultiset<A, B> {
    pub(crate) fn new() -> Self {
        CrossJoinMultiset {
            left: Vec::new(),
            right: Vec::new(),
            lifetimes: Lifetimes {
                first: Lifetime::Tick,
                second: Lifetime::Tick,
            },
            replay_due: false,
        }
    }
}

impl<A, B> CrossJoinMultiset<A, B> {
    /// Takes an item of the left side, port 0, and puts its pairs out.
    #[inline]
    pub fn left(&mut self, item: A, out: &mut impl FnMut((A, B)))
    where
        A: Clonable,
        B: Clonable,
    {
        if !self.replay_due {
            for other in &self.right {
                out((item.clone(), other.clone()));
            }
        }
        self.left.push(item);
    }

    /// Takes an item of the right side, port 1, and puts its pairs out.
    #[inline]
    pub fn right(&mut self, item: B, out: &mut impl FnMut((A, B)))
    where
        A: Clonable,
        B: Clonable,
    {
        if !self.replay_due {
            for other in &self.left {
                out((other.clone(), item.clone()));
            }
        }
        self.right.push(item);
    }

    /// Keeps an item of the left side; the right side has not begun.
    #[inline]
    pub fn build_left(&mut self, item: A) {
        self.left.push(item);
    }

    /// Keeps an item of the right side; the left side has not begun.
    #[inline]
    pub fn build_right(&mut self, item: B) {
        self.right.push(item);
    }

    /// Puts the pairs of an item of the left side out, and does not keep it: all of the right side is
    /// there.
    #[inline]
    pub fn probe_left(&self, item: A, out: &mut impl FnMut((A, B)))
    where
        A: Clonable,
        B: Clonable,
    {
        with_each(item, &self.right, |item, other| out((item, other.clone())));
    }

    /// Puts the pairs of an item of the right side out, and does not keep it: all of the left side is
    /// there.
    #[inline]
    pub fn probe_right(&self, item: B, out: &mut impl FnMut((A, B)))
    where
        A: Clonable,
        B: Clonable,
    {
        with_each(item, &self.left, |item, other| out((other.clone(), item)));
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
        for left in &self.left {
            for right in &self.right {
                out((left.clone(), right.clone()));
            }
        }
    }
}

impl<A, B> OperatorState for CrossJoinMultiset<A, B> {
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
    fn tick(lifetimes: Lifetimes) -> [usize; 3] {
        let mut cross = CrossJoinMultiset::new();
        cross.keep(lifetimes);
        [(2, 3), (0, 1), (1, 0)].map(|(left, right)| {
            let mut pairs = 0;
            let mut out = |(_, _): (char, i32)| pairs += 1;
            cross.replay(&mut out);
            (0..left).for_each(|_| cross.left('a', &mut out));
            (0..right).for_each(|_| cross.right(1, &mut out));
            cross.begin_tick();
            pairs
        })
    }

    #[test]
    fn equal_items_are_items_of_their_own() {
        assert_eq!(tick(TICK), [6, 0, 0]);
        assert_eq!(tick(STATIC_TICK), [6, 2, 0]);
        assert_eq!(tick(TICK_STATIC), [6, 0, 4]);
        assert_eq!(tick(STATIC), [6, 8, 12]);
    }
}
