//! The different values of one key of a `join`, contiguous and in the order in which they came.
//!
//! Most keys have one value or few, so one value needs no allocation, few are searched one by one,
//! and only many get an index: adding is never worse than constant in the number of values.

use std::fmt;
use std::hash::Hash;

use super::distinct::Distinct;
use crate::hash::Seed;

/// Up to so many values are faster searched than looked up.
const FEW: usize = 16;

/// The values of one key. An enum of our own and not a `SmallVec` with an index beside it, because it
/// is half as large: three words when a value is one word, as small as a vector.
pub(super) enum Values<V> {
    /// None yet, or no more.
    None,
    /// One, in place.
    One(V),
    /// At most [`FEW`].
    Few(Vec<V>),
    /// More than that.
    Many(Box<Distinct<V>>),
}

impl<V> Values<V> {
    /// The values, the oldest first.
    #[inline]
    pub(super) fn as_slice(&self) -> &[V] {
        match self {
            Values::None => &[],
            Values::One(value) => std::slice::from_ref(value),
            Values::Few(values) => values,
            Values::Many(values) => values.as_slice(),
        }
    }

    /// Whether there is no value.
    #[inline]
    pub(super) fn is_none(&self) -> bool {
        matches!(self, Values::None)
    }
}

impl<V: Eq + Hash> Values<V> {
    /// Adds the value at the end and shows it there, unless an equal one is known.
    #[inline]
    pub(super) fn insert(&mut self, value: V, seed: &Seed) -> Option<&V> {
        match self {
            Values::None => *self = Values::One(value),
            Values::One(first) if *first == value => return None,
            Values::One(_) => self.spill(value),
            Values::Few(values) if values.contains(&value) => return None,
            Values::Few(values) if values.len() < FEW => values.push(value),
            Values::Few(values) => {
                let values = std::mem::take(values).into_iter().chain([value]);
                *self = Values::Many(Box::new(Distinct::of(values, seed)));
            }
            Values::Many(values) => return values.insert(value, seed),
        }
        self.as_slice().last()
    }

    /// Moves the first value out of its place, into a vector with the second.
    fn spill(&mut self, second: V) {
        let mut values = Vec::with_capacity(4);
        if let Values::One(first) = std::mem::replace(self, Values::None) {
            values.push(first);
        }
        values.push(second);
        *self = Values::Few(values);
    }
}

impl<V: fmt::Debug> fmt::Debug for Values<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.as_slice()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stay_contiguous_and_in_order_however_many_there_are() {
        let seed = Seed::default();
        let mut values = Values::None;
        assert!(values.is_none());
        for value in 0..3 * FEW {
            assert_eq!(values.insert(value, &seed), Some(&value));
            for old in 0..=value {
                assert_eq!(values.insert(old, &seed), None);
            }
            assert!(values.as_slice().iter().copied().eq(0..=value));
        }
        assert!(!values.is_none());
    }

    #[cfg(target_pointer_width = "64")]
    #[test]
    fn take_three_words_when_a_value_is_one() {
        assert_eq!(size_of::<Values<u64>>(), 3 * size_of::<usize>());
    }
}
