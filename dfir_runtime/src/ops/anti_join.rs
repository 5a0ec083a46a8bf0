//! `anti_join()`: the `(key, value)` pairs of `pos` whose key is not on `neg`.
//!
//! **Meaning**: duplicates on `pos` are kept. `neg` is complete for the tick before a pair is asked about.
//! **Lifetimes**: of `pos`, then of `neg`. A key on a `'static` `neg` is negated for ever. **Replay**: a
//! `'static` `pos` stores every pair, and in each tick those of earlier ticks that pass are put out
//! once, filtered again. **Order**: that of `pos`. **Cost**: one hash and one look-up a pair; a `'tick` `pos`
//! stores nothing.

use super::negation::Negation;
use super::{Clonable, Hashable, Lifetimes, OperatorState, Pair, Storable};

/// The negated keys of an `anti_join()`, and the pairs that a `'static` `pos` keeps.
///
/// ```
/// # use dfir_runtime::Items;
/// let (pairs, keys) = (Items::<(&str, i32)>::new(), Items::<&str>::new());
/// let (mut missing, _) = pairs.anti_join(keys);
/// missing.negate("bob");
/// assert!(missing.passes(&("ann", 1)));
/// assert!(!missing.passes(&("bob", 2)));
/// ```
#[derive(Debug)]
pub struct AntiJoin<K, V> {
    negation: Negation<K, (K, V)>,
}

impl<K, V> AntiJoin<K, V> {
    pub(crate) fn new() -> Self {
        AntiJoin {
            negation: Negation::new(),
        }
    }
}

impl<K, V> AntiJoin<K, V> {
    /// Takes a key of `neg`.
    #[inline]
    pub fn negate(&mut self, key: K)
    where
        K: Hashable,
    {
        self.negation.negate(key);
    }

    /// Whether a pair of a `'tick` `pos` passes.
    #[inline]
    pub fn passes(&self, pair: &impl Pair<K, V>) -> bool
    where
        K: Hashable,
    {
        self.negation.passes(pair.parts().0)
    }

    /// Keeps a clone of a pair of a `'static` `pos`; says whether it passes now.
    #[inline]
    pub fn admit(&mut self, pair: &impl Pair<K, V>) -> bool
    where
        K: Storable,
        V: Clonable,
    {
        let (key, value) = pair.parts();
        self.negation.admit((key.clone(), value.clone()), key)
    }

    /// Puts out the pairs of earlier ticks that pass, once a tick.
    #[inline]
    pub fn replay(&mut self, out: &mut impl FnMut((K, V)))
    where
        K: Storable,
        V: Clonable,
    {
        self.negation.replay(|pair| &pair.0, out);
    }
}

impl<K, V> OperatorState for AntiJoin<K, V> {
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

    type Pairs = Vec<(char, i32)>;

    /// A tick as emitted: `neg` first, then the replay, then `pos`.
    fn tick(
        lifetimes: Lifetimes,
        anti: &mut AntiJoin<char, i32>,
        pos: &[(char, i32)],
        neg: &[char],
    ) -> Pairs {
        let stored = lifetimes.first == Lifetime::Static;
        let mut passed = Vec::new();
        neg.iter().for_each(|&key| anti.negate(key));
        anti.replay(&mut |pair| passed.push(pair));
        for pair in pos {
            let passes = if stored {
                anti.admit(pair)
            } else {
                anti.passes(pair)
            };
            passed.extend(passes.then_some(*pair));
        }
        anti.replay(&mut |pair| passed.push(pair));
        anti.begin_tick();
        passed
    }

    fn four_ticks(lifetimes: Lifetimes) -> [Pairs; 4] {
        let mut anti = AntiJoin::new();
        anti.keep(lifetimes);
        [
            tick(
                lifetimes,
                &mut anti,
                &[('b', 1), ('a', 2), ('b', 1)],
                &['a'],
            ),
            tick(lifetimes, &mut anti, &[('c', 3), ('a', 4)], &[]),
            tick(lifetimes, &mut anti, &[], &['b']),
            tick(lifetimes, &mut anti, &[('b', 5)], &[]),
        ]
    }

    const B: (char, i32) = ('b', 1);
    const A: (char, i32) = ('a', 2);

    #[test]
    fn tick_tick_knows_only_this_tick() {
        let second = vec![('c', 3), ('a', 4)];
        assert_eq!(
            four_ticks(TICK),
            [vec![B, B], second, vec![], vec![('b', 5)]]
        );
    }

    #[test]
    fn tick_static_negates_for_ever() {
        assert_eq!(
            four_ticks(TICK_STATIC),
            [vec![B, B], vec![('c', 3)], vec![], vec![]]
        );
    }

    #[test]
    fn static_tick_replays_what_was_negated_before() {
        let second = vec![B, A, B, ('c', 3), ('a', 4)];
        let third = vec![A, ('c', 3), ('a', 4)];
        let fourth = vec![B, A, B, ('c', 3), ('a', 4), ('b', 5)];
        assert_eq!(four_ticks(STATIC_TICK), [vec![B, B], second, third, fourth]);
    }

    #[test]
    fn static_static_replays_what_has_never_been_negated() {
        let second = vec![B, B, ('c', 3)];
        assert_eq!(
            four_ticks(STATIC),
            [vec![B, B], second, vec![('c', 3)], vec![('c', 3)]]
        );
    }

    #[test]
    fn a_tick_pos_needs_no_clone() {
        struct Plain;
        let mut anti = AntiJoin::new();
        anti.negate(Some(1));
        assert!(anti.passes(&(None, Plain)));
        assert!(!anti.passes(&(Some(1), Plain)));
    }
}
