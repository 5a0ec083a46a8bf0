//! `zip()`: the first item of one side with the first of the other, the second with the second, and so on.
//!
//! **Lifetimes**: what has found no partner is dropped at the end of the tick on a `'tick` side, and waits for
//! later ticks on a `'static` one. **Replay**: none. **Order**: that of both sides. **Cost**: a push or a
//! pop an item.

use std::collections::VecDeque;

use super::{Lifetime, Lifetimes, OperatorState};

/// The items of a `zip()` that have no partner yet; there are none on one side or the other.
///
/// ```
/// # use dfir_runtime::Items;
/// let (mut zip, _) = Items::<&str>::new().zip(Items::<u8>::new());
/// let mut pairs = vec![];
/// zip.left("a", &mut |pair| pairs.push(pair));
/// zip.left("b", &mut |pair| pairs.push(pair));
/// zip.right(1, &mut |pair| pairs.push(pair));
/// assert_eq!(pairs, [("a", 1)]);
/// ```
#[derive(Debug)]
pub struct Zip<A, B> {
    left: VecDeque<A>,
    right: VecDeque<B>,
    lifetimes: Lifetimes,
}

impl<A, B> Zip<A, B> {
    pub(crate) fn new() -> Self {
        Zip {
            left: VecDeque::new(),
            right: VecDeque::new(),
            lifetimes: Lifetimes::both(Lifetime::Tick),
        }
    }

    /// Takes an item of the left side, port 0.
    #[inline]
    pub fn left(&mut self, item: A, out: &mut impl FnMut((A, B))) {
        match self.right.pop_front() {
            Some(partner) => out((item, partner)),
            None => self.left.push_back(item),
        }
    }

    /// Takes an item of the right side, port 1.
    #[inline]
    pub fn right(&mut self, item: B, out: &mut impl FnMut((A, B))) {
        match self.left.pop_front() {
            Some(partner) => out((partner, item)),
            None => self.right.push_back(item),
        }
    }
}

impl<A, B> OperatorState for Zip<A, B> {
    fn keep(&mut self, lifetimes: Lifetimes) {
        self.lifetimes = lifetimes;
    }

    fn begin_tick(&mut self) {
        if self.lifetimes.first == Lifetime::Tick {
            self.left.clear();
        }
        if self.lifetimes.second == Lifetime::Tick {
            self.right.clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{STATIC, STATIC_TICK, TICK, TICK_STATIC};
    use super::*;

    /// A surplus on the left, then one on the right, then one on the left.
    fn three_ticks(lifetimes: Lifetimes) -> [Vec<(i32, i32)>; 3] {
        let mut zip = Zip::new();
        zip.keep(lifetimes);
        let (mut left, mut right) = (0.., 10..);
        [(3, 1), (0, 3), (2, 0)].map(|(lefts, rights)| {
            let mut pairs = Vec::new();
            let mut out = |pair| pairs.push(pair);
            (&mut left)
                .take(lefts)
                .for_each(|item| zip.left(item, &mut out));
            (&mut right)
                .take(rights)
                .for_each(|item| zip.right(item, &mut out));
            zip.begin_tick();
            pairs
        })
    }

    #[test]
    fn a_surplus_waits_on_a_static_side_only() {
        assert_eq!(three_ticks(TICK), [vec![(0, 10)], vec![], vec![]]);
        assert_eq!(
            three_ticks(STATIC_TICK),
            [vec![(0, 10)], vec![(1, 11), (2, 12)], vec![]]
        );
        assert_eq!(
            three_ticks(TICK_STATIC),
            [vec![(0, 10)], vec![], vec![(3, 11), (4, 12)]]
        );
        assert_eq!(
            three_ticks(STATIC),
            [vec![(0, 10)], vec![(1, 11), (2, 12)], vec![(3, 13)]]
        );
    }
}
