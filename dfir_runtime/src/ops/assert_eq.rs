//! `assert_eq(expected)`: compares items with what was expected, one by one.
//!
//! **Lifetimes**: none, it goes on from tick to tick. **Cost**: one comparison an item.

use std::array;
use std::fmt::{self, Debug};
use std::ops::{Range, RangeInclusive};
use std::slice;
use std::vec;

/// What an `assert_eq()` can be given: what is expected of items of type `T`, in order.
#[diagnostic::on_unimplemented(
    message = "`assert_eq` compares items that are `{T}` with what it is given, which `{Self}` is not fit for",
    label = "not an array, a vector, a slice or a range of what compares with `{T}`",
    note = "what else there is can be collected into a `Vec` first"
)]
pub trait Expected<T> {
    /// One after the other.
    type Iter: Iterator<Item: Debug>;

    /// One after the other.
    fn into_iter(self) -> Self::Iter;

    /// Whether the item is the one that was expected.
    fn is(item: &T, expected: &<Self::Iter as Iterator>::Item) -> bool;
}

macro_rules! expected {
    ($([$($generics:tt)*] $Self:ty, $Iter:ty, $Item:ty;)*) => {
        $(impl<$($generics)* T, X: PartialEq<T> + Debug> Expected<T> for $Self
        where
            $Iter: Iterator<Item = $Item>,
        {
            type Iter = $Iter;

            fn into_iter(self) -> Self::Iter {
                IntoIterator::into_iter(self)
            }

            fn is(item: &T, expected: &$Item) -> bool {
                X::eq(expected, item)
            }
        })*
    };
}

expected! {
    [const N: usize,] [X; N], array::IntoIter<X, N>, X;
    [] Vec<X>, vec::IntoIter<X>, X;
    [] Range<X>, Range<X>, X;
    [] RangeInclusive<X>, RangeInclusive<X>, X;
    ['e,] &'e [X], slice::Iter<'e, X>, &'e X;
    ['e, const N: usize,] &'e [X; N], slice::Iter<'e, X>, &'e X;
    ['e,] &'e Vec<X>, slice::Iter<'e, X>, &'e X;
}

/// What an `assert_eq()` still waits for.
pub(crate) struct AssertEq<I> {
    expected: I,
    /// How many items have come.
    index: usize,
    place: &'static str,
}

impl<I: Iterator<Item: Debug>> AssertEq<I> {
    pub(crate) fn new(place: &'static str, expected: I) -> Self {
        AssertEq {
            expected,
            index: 0,
            place,
        }
    }

    /// Compares an item.
    #[inline]
    pub(crate) fn check<T: Debug>(&mut self, item: &T, is: impl FnOnce(&T, &I::Item) -> bool) {
        match self.expected.next() {
            Some(expected) if is(item, &expected) => self.index += 1,
            Some(expected) => self.fail(format_args!("{item:?} came instead of {expected:?}")),
            None => self.fail(format_args!("{item:?} came, and no more was expected")),
        }
    }

    /// Nothing more will come.
    pub(crate) fn finish(&mut self) {
        if let Some(expected) = self.expected.next() {
            self.fail(format_args!("nothing came instead of {expected:?}"));
        }
    }

    #[cold]
    fn fail(&self, what: fmt::Arguments<'_>) -> ! {
        panic!("`{}` failed: at index {}, {what}", self.place, self.index);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Items against what is expected of them, to the end.
    fn run<T: Debug, E: Expected<T>>(expected: E, items: impl IntoIterator<Item = T>) {
        let mut assert_eq = AssertEq::new("here", expected.into_iter());
        for item in items {
            assert_eq.check(&item, E::is);
        }
        assert_eq.finish();
    }

    #[test]
    #[expect(
        clippy::needless_borrows_for_generic_args,
        reason = "references are what is tried"
    )]
    fn whatever_holds_what_is_expected() {
        run([1, 2], [1_u64, 2]);
        run(vec![1, 2], [1_u64, 2]);
        run(1..3, [1_u64, 2]);
        run(1..=2, [1_u64, 2]);

        let (array, vector) = ([1, 2], vec![1, 2]);
        run(&array, [1_u64, 2]);
        run(&array[..], [1_u64, 2]);
        run(&vector, [1_u64, 2]);
        run(["a"], ["a".to_owned()]);
        run([] as [u8; 0], [] as [u8; 0]);
    }

    #[test]
    #[should_panic = "`here` failed: at index 1, 2 came instead of 3"]
    fn another_item() {
        run([1, 3], [1, 2]);
    }

    #[test]
    #[should_panic = "`here` failed: at index 1, 2 came, and no more was expected"]
    fn an_item_too_many() {
        run([1], [1, 2]);
    }

    #[test]
    #[should_panic = "`here` failed: at index 1, nothing came instead of 2"]
    fn an_item_too_few() {
        run(1..3, [1]);
    }
}
