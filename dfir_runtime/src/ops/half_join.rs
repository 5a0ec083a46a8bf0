//! What `join_multiset_half`, `join_fused_lhs` and `join_fused_rhs` have in common: one side is complete before
//! the items of the other stream past it.
//!
//! **Meaning**: an item that streams is matched with what its key has on the complete side. **Lifetimes**: one a
//! side. What streams and is `'static` is kept. **Replay**: what was kept streams past the complete side again in
//! every later tick, once. **Order**: that of the items that stream. **Cost**: one hash and one look-up an item;
//! nothing that streams is stored where it is not `'static`.

use super::replayed::Replayed;
use super::{Clonable, Lifetime, Lifetimes, OperatorState, Pair, Storable};

/// A side that is complete before anything is asked of it.
pub trait Built<K>: OperatorState {
    /// What a key can have.
    type Value;

    /// Calls `out` with key and value, and each of the values that the key has here.
    fn matches<V: Clone>(&mut self, key: K, value: V, out: impl FnMut(K, V, &Self::Value))
    where
        K: Clone;
}

/// The complete side, which has the port `BUILT`, and what is kept of the other.
///
/// ```
/// # use dfir_runtime::Items;
/// let (prices, orders) = (Items::<(&str, u32)>::new(), Items::<(&str, u32)>::new());
/// let (mut join, _) = prices.join_multiset_half(orders);
/// join.build(("tea", 5));
/// let mut priced = vec![];
/// join.probe(("tea", 2), &mut |key, count, price| priced.push((key, count * price)));
/// join.probe(("milk", 2), &mut |key, count, price| priced.push((key, count * price)));
/// assert_eq!(priced, [("tea", 10)]);
/// ```
#[derive(Debug)]
pub struct HalfJoin<S, K, V, const BUILT: usize> {
    pub(super) built: S,
    streamed: Replayed<(K, V)>,
}

impl<S, K, V, const BUILT: usize> HalfJoin<S, K, V, BUILT> {
    pub(crate) fn new(built: S) -> Self {
        HalfJoin {
            built,
            streamed: Replayed::new(),
        }
    }
}

impl<S, K, V, const BUILT: usize> HalfJoin<S, K, V, BUILT>
where
    S: Built<K>,
    S::Value: Clonable,
    K: Storable,
    V: Clonable,
{
    /// Puts out the matches of an item that streams and is not kept.
    #[inline]
    pub fn probe(&mut self, pair: impl Pair<K, V>, out: &mut impl FnMut(K, V, S::Value)) {
        let (key, value) = pair.into_parts();
        let out = |key, value, built: &S::Value| out(key, value, built.clone());
        self.built.matches(key, value, out);
    }

    /// The same with one that is kept.
    #[inline]
    pub fn admit(&mut self, pair: impl Pair<K, V>, out: &mut impl FnMut(K, V, S::Value)) {
        let (key, value) = pair.into_parts();
        self.streamed.push((key.clone(), value.clone()));
        self.probe((key, value), out);
    }

    /// Puts out the matches of what was kept in earlier ticks, once a tick.
    #[inline]
    pub fn replay(&mut self, out: &mut impl FnMut(K, V, S::Value)) {
        for (key, value) in self.streamed.take_due() {
            let out = |key, value, built: &S::Value| out(key, value, built.clone());
            self.built.matches(key.clone(), value.clone(), out);
        }
    }
}

impl<S: OperatorState, K, V, const BUILT: usize> OperatorState for HalfJoin<S, K, V, BUILT> {
    fn keep(&mut self, lifetimes: Lifetimes) {
        let (built, streamed): (Lifetime, Lifetime) = match BUILT {
            0 => (lifetimes.first, lifetimes.second),
            _ => (lifetimes.second, lifetimes.first),
        };
        self.built.keep(Lifetimes::both(built));
        self.streamed.keep(streamed);
    }

    fn begin_tick(&mut self) {
        self.built.begin_tick();
        self.streamed.begin_tick();
    }
}
