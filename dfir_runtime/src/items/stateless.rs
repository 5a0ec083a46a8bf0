//! The operators that keep nothing, with one input: their arguments and what comes of the items.

use super::Items;

impl<T> Items<T> {
    /// `map(f)`: what `f` makes of each item.
    pub fn map<U, F>(self, f: F) -> (F, Items<U>)
    where
        F: FnMut(T) -> U,
    {
        (f, Items::new())
    }

    /// `filter(f)`: the items for which `f` is true.
    pub fn filter<F>(self, f: F) -> (F, Items<T>)
    where
        F: FnMut(&T) -> bool,
    {
        (f, self)
    }

    /// `filter_map(f)`: what `f` makes of each item, where it makes something.
    pub fn filter_map<U, F>(self, f: F) -> (F, Items<U>)
    where
        F: FnMut(T) -> Option<U>,
    {
        (f, Items::new())
    }

    /// `flat_map(f)`: all that `f` makes of each item.
    pub fn flat_map<I, F>(self, f: F) -> (F, Items<I::Item>)
    where
        F: FnMut(T) -> I,
        I: IntoIterator,
    {
        (f, Items::new())
    }

    /// `flatten()`: all that is in each item.
    pub fn flatten(self) -> Items<T::Item>
    where
        T: IntoIterator,
    {
        Items::new()
    }

    /// `inspect(f)`: the items, each shown to `f` first.
    pub fn inspect<F>(self, f: F) -> (F, Items<T>)
    where
        F: FnMut(&T),
    {
        (f, self)
    }

    /// `for_each(f)`: each item goes to `f` and no further.
    pub fn for_each<F>(self, f: F) -> F
    where
        F: FnMut(T),
    {
        f
    }

    /// `identity()`: the items.
    pub fn identity(self) -> Items<T> {
        self
    }

    /// `tee()`: each output gets every item; all but one of them a clone.
    pub fn tee(self) -> Items<T>
    where
        T: Clone,
    {
        self
    }

    /// `partition(f)` by index: each item goes to the output whose index `f` gives; it is shown the
    /// item and told the number of outputs.
    pub fn partition<F>(self, f: F) -> (F, Items<T>)
    where
        F: FnMut(&T, usize) -> usize,
    {
        (f, self)
    }

    /// `partition(f)` by name: as by index, where `f` gets the indices of the `N` outputs and gives
    /// one of them back.
    ///
    /// ```
    /// # use dfir_runtime::items::Items;
    /// let numbers = Items::<i32>::new();
    /// let (mut f, _) = numbers.partition_named::<2>(|n, [even, odd]| {
    ///     if n % 2 == 0 { even } else { odd }
    /// });
    /// assert_eq!(f(&7, [0, 1]), 1);
    /// ```
    // The closure's type is not a named parameter, so that the caller can name `N` alone.
    pub fn partition_named<const N: usize>(
        self,
        f: impl FnMut(&T, [usize; N]) -> usize,
    ) -> (impl FnMut(&T, [usize; N]) -> usize, Items<T>) {
        (f, self)
    }
}
