//! The values of one key of a `join_multiset`, contiguous and in the order in which they came.

use std::fmt;

/// The values of one key. Most keys have one value, which needs no allocation.
pub(super) enum Bag<V> {
    /// None yet, or no more.
    None,
    /// One, in place.
    One(V),
    /// More than that.
    Many(Vec<V>),
}

impl<V> Bag<V> {
    /// The values, the oldest first.
    #[inline]
    pub(super) fn as_slice(&self) -> &[V] {
        match self {
            Bag::None => &[],
            Bag::One(value) => std::slice::from_ref(value),
            Bag::Many(values) => values,
        }
    }

    /// Whether there is no value.
    #[inline]
    pub(super) fn is_none(&self) -> bool {
        matches!(self, Bag::None)
    }

    /// Adds the value at the end.
    #[inline]
    pub(super) fn push(&mut self, value: V) {
        match self {
            Bag::None => *self = Bag::One(value),
            Bag::One(_) => self.spill(value),
            Bag::Many(values) => values.push(value),
        }
    }

    /// Moves the first value out of its place, into a vector with the second.
    fn spill(&mut self, second: V) {
        let mut values = Vec::with_capacity(4);
        if let Bag::One(first) = std::mem::replace(self, Bag::None) {
            values.push(first);
        }
        values.push(second);
        *self = Bag::Many(values);
    }
}

/// Calls `f` with what has matched and each of the values that it matches. It goes to the last one by
/// move: most have one match, and then it is never cloned.
#[inline]
pub(super) fn with_each<M: Clone, V>(matched: M, values: &[V], mut f: impl FnMut(M, &V)) {
    if let Some((last, values)) = values.split_last() {
        for value in values {
            f(matched.clone(), value);
        }
        f(matched, last);
    }
}

impl<V: fmt::Debug> fmt::Debug for Bag<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.as_slice()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_equal_values_in_order() {
        let mut bag = Bag::None;
        assert!(bag.is_none());
        for (count, value) in [7, 7, 3, 7].into_iter().enumerate() {
            bag.push(value);
            assert_eq!(bag.as_slice(), &[7, 7, 3, 7][..=count]);
        }
        assert!(!bag.is_none());
    }

    #[cfg(target_pointer_width = "64")]
    #[test]
    fn take_three_words_when_a_value_is_one() {
        assert_eq!(size_of::<Bag<u64>>(), 3 * size_of::<usize>());
    }
}
