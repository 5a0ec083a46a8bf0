//! `join_multiset_half()`: every item of `probe` with each item of `build` that has its key.
//!
//! Lifetimes, replay, order and cost are those of a half join; the matches of an item come in the order in
//! which they came on `build`. A `build` that ends with the tick is sorted by bucket, one that is kept is a table.

use super::bag::{Bag, with_each};
use super::groups::Groups;
use super::half_join::{Built, HalfJoin};
use super::{BuildSide, Clonable, Hashable, Lifetimes, OperatorState, Pair, Storable};

/// A `build` side that is kept.
#[derive(Debug)]
pub struct Bags<K, V> {
    groups: Groups<K, Bag<V>>,
}

impl<K, V> Bags<K, V> {
    pub(crate) fn new() -> Self {
        Bags {
            groups: Groups::new(),
        }
    }
}

impl<K, V> OperatorState for Bags<K, V> {
    fn keep(&mut self, lifetimes: Lifetimes) {
        self.groups.keep(lifetimes.first);
    }

    fn begin_tick(&mut self) {
        self.groups.begin_tick();
    }
}

impl<K: Hashable, B> Built<K> for Bags<K, B> {
    type Value = B;

    #[inline]
    fn matches<V: Clone>(&mut self, key: K, value: V, mut out: impl FnMut(K, V, &B))
    where
        K: Clone,
    {
        if let Some(bag) = self.groups.get(&key) {
            with_each((key, value), bag.as_slice(), |(key, value), built| {
                out(key, value, built);
            });
        }
    }
}

impl<K: Storable, B> Built<K> for BuildSide<K, B> {
    type Value = B;

    #[inline]
    fn matches<V: Clone>(&mut self, key: K, value: V, mut out: impl FnMut(K, V, &B)) {
        self.probe(key, value, |key, built, value| out(key, value, built));
    }
}

impl<K: Storable, V, B: Clonable> HalfJoin<BuildSide<K, B>, K, V, 0> {
    /// Takes an item of `build`.
    #[inline]
    pub fn build(&mut self, pair: impl Pair<K, B>) {
        self.built.build_left(pair);
    }
}

impl<K: Hashable, V, B> HalfJoin<Bags<K, B>, K, V, 0> {
    /// Takes an item of `build`.
    #[inline]
    pub fn build(&mut self, pair: impl Pair<K, B>) {
        let (key, value) = pair.into_parts();
        self.built
            .groups
            .entry(key)
            .or_insert(Bag::None)
            .push(value);
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{STATIC, STATIC_TICK, TICK, TICK_STATIC};
    use super::*;
    use crate::{Items, Lifetime};

    type Out = Vec<(char, i32, i32)>;

    /// Three ticks as emitted, of which the second has nothing on `build` and the third no probe.
    macro_rules! three_ticks {
        ($join:expr, $lifetimes:expr) => {{
            let (mut join, lifetimes) = ($join.0, $lifetimes);
            join.keep(lifetimes);
            let ticks = [
                (
                    vec![('a', 1), ('b', 2), ('a', 3), ('a', 3)],
                    vec![('a', 10)],
                ),
                (vec![], vec![('c', 20), ('b', 20)]),
                (vec![('c', 4)], vec![]),
            ];
            ticks.map(|(build, probe)| {
                let mut matches: Out = Vec::new();
                let mut out = |key, value, built| matches.push((key, value, built));
                build.into_iter().for_each(|pair| join.build(pair));
                join.replay(&mut out);
                for pair in probe {
                    match lifetimes.second {
                        Lifetime::Tick => join.probe(pair, &mut out),
                        Lifetime::Static => join.admit(pair, &mut out),
                    }
                }
                join.replay(&mut out);
                join.begin_tick();
                matches
            })
        }};
    }

    #[test]
    fn each_side_is_kept_as_its_lifetime_says() {
        let pairs = Items::<(char, i32)>::new();
        let first = vec![('a', 10, 1), ('a', 10, 3), ('a', 10, 3)];
        assert_eq!(
            three_ticks!(pairs.join_multiset_half(pairs), TICK),
            [first.clone(), vec![], vec![]]
        );
        assert_eq!(
            three_ticks!(pairs.join_multiset_half(pairs), TICK_STATIC),
            [first.clone(), vec![], vec![('c', 20, 4)]]
        );
        assert_eq!(
            three_ticks!(pairs.join_multiset_half_kept(pairs), STATIC_TICK),
            [first.clone(), vec![('b', 20, 2)], vec![]]
        );
        let second = [first.clone(), vec![('b', 20, 2)]].concat();
        let third = [first.clone(), vec![('c', 20, 4), ('b', 20, 2)]].concat();
        assert_eq!(
            three_ticks!(pairs.join_multiset_half_kept(pairs), STATIC),
            [first, second, third]
        );
    }
}
