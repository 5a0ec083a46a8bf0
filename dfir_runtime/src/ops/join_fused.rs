//! `join_fused(left, right)`: a summary of each side for each key that both sides have.
//!
//! **Meaning**: both sides are complete for the tick before anything comes out. **Lifetimes**: one a side:
//! `'tick` starts with no keys in every tick, `'static` keeps every key with its summary. **Replay**: where a side
//! is kept, what it has counts in every tick; each key comes once in every tick that runs. **Order**: that of a
//! table, which differs from run to run. **Cost**: one hash and one look-up an item; then one look-up for
//! each key of the side that has fewer.

use super::fused::Fused;
use super::{Clonable, Hashable, Lifetimes, OperatorState, Pair};
use crate::accumulator::Accumulator;

/// Both sides of a `join_fused()`.
///
/// ```
/// # use dfir_runtime::{Fold, Items, Reduce};
/// let (users, orders) = (Items::<(u32, &str)>::new(), Items::<(u32, u64)>::new());
/// let names = users.fused_by_reduce(Reduce::new, |name, other| *name = other);
/// let totals = orders.fused_by_fold(Fold::new, || 0, |sum, n| *sum += n);
/// let (mut join, _) = users.join_fused(names, totals);
/// join.left((1, "ann"));
/// join.right((1, 700));
/// join.right((1, 70));
/// let mut out = vec![];
/// join.take(&mut |total| out.push(total));
/// assert_eq!(out, [(1, ("ann", 770))]);
/// ```
#[derive(Debug)]
pub struct JoinFused<K, A, B, F, G> {
    left: Fused<K, A, F>,
    right: Fused<K, B, G>,
    emitted: bool,
}

impl<K, A, B, F, G> JoinFused<K, A, B, F, G> {
    pub(crate) fn new(left: Fused<K, A, F>, right: Fused<K, B, G>) -> Self {
        JoinFused {
            left,
            right,
            emitted: false,
        }
    }
}

impl<K: Hashable, A, B, F, G> JoinFused<K, A, B, F, G> {
    /// Takes an item of the left side, port 0.
    #[inline]
    pub fn left<V>(&mut self, pair: impl Pair<K, V>)
    where
        F: Accumulator<V, Summary = A>,
    {
        self.left.collect(pair);
    }

    /// Takes an item of the right side, port 1.
    #[inline]
    pub fn right<W>(&mut self, pair: impl Pair<K, W>)
    where
        G: Accumulator<W, Summary = B>,
    {
        self.right.collect(pair);
    }

    /// Puts every key of both sides out by move, once a tick: where both are `'tick`.
    pub fn take(&mut self, out: &mut impl FnMut((K, (A, B)))) {
        if std::mem::replace(&mut self.emitted, true) {
            return;
        }
        let (left, right) = (&mut self.left.groups, &mut self.right.groups);
        if left.len() <= right.len() {
            for (key, a) in left.take() {
                if let Some(b) = right.remove(&key) {
                    out((key, (a, b)));
                }
            }
        } else {
            for (key, b) in right.take() {
                if let Some(a) = left.remove(&key) {
                    out((key, (a, b)));
                }
            }
        }
    }

    /// Puts a clone of every key of both sides out, once a tick: where one is `'static`.
    pub fn replay(&mut self, out: &mut impl FnMut((K, (A, B))))
    where
        K: Clonable,
        A: Clonable,
        B: Clonable,
    {
        if std::mem::replace(&mut self.emitted, true) {
            return;
        }
        let (left, right) = (&self.left.groups, &self.right.groups);
        if left.len() <= right.len() {
            for (key, a) in left.iter() {
                if let Some(b) = right.get(key) {
                    out((key.clone(), (a.clone(), b.clone())));
                }
            }
        } else {
            for (key, b) in right.iter() {
                if let Some(a) = left.get(key) {
                    out((key.clone(), (a.clone(), b.clone())));
                }
            }
        }
    }
}

impl<K, A, B, F, G> OperatorState for JoinFused<K, A, B, F, G> {
    fn keep(&mut self, lifetimes: Lifetimes) {
        self.left.keep(Lifetimes::both(lifetimes.first));
        self.right.keep(Lifetimes::both(lifetimes.second));
    }

    fn begin_tick(&mut self) {
        self.left.begin_tick();
        self.right.begin_tick();
        self.emitted = false;
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{STATIC, STATIC_TICK, TICK, TICK_STATIC, sorted};
    use super::*;
    use crate::accumulator::{Fold, FoldFrom};
    use crate::{Items, Lifetime};

    type Out = Vec<(char, (i32, Vec<i32>))>;

    /// Three ticks, of which the second has nothing on the right and the third nothing at all.
    fn three_ticks(lifetimes: Lifetimes) -> [Out; 3] {
        let pairs = Items::<(char, i32)>::new();
        let left = pairs.fused_by_fold(Fold::new, || 100, |sum, n| *sum += n);
        let right = pairs.fused_by_fold_from(FoldFrom::new, |n| vec![n], |all, n| all.push(n));
        let (mut join, _) = pairs.join_fused(left, right);
        join.keep(lifetimes);
        let ticks = [
            (vec![('a', 1), ('b', 1), ('a', 2)], vec![('a', 7), ('a', 8)]),
            (vec![('a', 3)], vec![]),
            (vec![], vec![]),
        ];
        ticks.map(|(left, right)| {
            left.into_iter().for_each(|pair| join.left(pair));
            right.into_iter().for_each(|pair| join.right(pair));
            let mut out = Vec::new();
            for _ in 0..2 {
                if lifetimes.first == Lifetime::Tick && lifetimes.second == Lifetime::Tick {
                    join.take(&mut |item| out.push(item));
                } else {
                    join.replay(&mut |item| out.push(item));
                }
            }
            join.begin_tick();
            sorted(out)
        })
    }

    #[test]
    fn a_static_side_counts_in_every_tick() {
        let first = vec![('a', (103, vec![7, 8]))];
        assert_eq!(three_ticks(TICK), [first.clone(), vec![], vec![]]);
        assert_eq!(three_ticks(STATIC_TICK), [first.clone(), vec![], vec![]]);
        let second = vec![('a', (103, vec![7, 8]))];
        assert_eq!(three_ticks(TICK_STATIC), [first.clone(), second, vec![]]);
        let second = vec![('a', (106, vec![7, 8]))];
        assert_eq!(three_ticks(STATIC), [first, second.clone(), second]);
    }

    #[test]
    fn the_side_that_has_fewer_keys_may_be_either() {
        for (lefts, rights) in [(3, 9), (9, 3)] {
            let pairs = Items::<(i32, i32)>::new();
            let side = || pairs.fused_by_fold(Fold::new, || 0, |sum, n| *sum += n);
            let (mut join, _) = pairs.join_fused(side(), side());
            (0..lefts).for_each(|key| join.left((key, 1)));
            (0..rights).for_each(|key| join.right((key, 2)));
            let mut out = Vec::new();
            join.take(&mut |item| out.push(item));
            assert_eq!(sorted(out), [(0, (1, 2)), (1, (1, 2)), (2, (1, 2))]);
        }
    }
}
