//! `fold_no_replay()` and `reduce_no_replay()`: as without the ending, but silent in a tick without
//! items.

use super::{Clonable, Fold, Lifetimes, OperatorState, Readable, Reduce};

/// An accumulator that puts its value out only in ticks in which items have come.
///
/// ```
/// # use dfir_runtime::Items;
/// let (mut fold, mut f, _) = Items::<i32>::new().fold_no_replay(|| 0, |sum, n| *sum += n);
/// assert_eq!(fold.take(), None);
/// fold.collect(3, &mut f);
/// assert_eq!(fold.take(), Some(3));
/// ```
#[derive(Debug)]
pub struct NoReplay<S> {
    accumulator: S,
    has_input: bool,
}

impl<S> NoReplay<S> {
    pub(crate) fn new(accumulator: S) -> Self {
        NoReplay {
            accumulator,
            has_input: false,
        }
    }
}

impl<A, I: FnMut() -> A> NoReplay<Fold<A, I>> {
    /// Folds an item into the value.
    #[inline]
    pub fn collect<T>(&mut self, item: T, f: &mut impl FnMut(&mut A, T)) {
        self.has_input = true;
        self.accumulator.collect(item, f);
    }

    /// Puts the value out by move, once a tick with items: for `'tick`.
    #[inline]
    pub fn take(&mut self) -> Option<A> {
        self.has_input.then(|| self.accumulator.take()).flatten()
    }

    /// Puts a clone of the value out, once a tick with items: for `'static`, and where others look at it.
    #[inline]
    pub fn replay(&self) -> Option<A>
    where
        A: Clonable,
    {
        self.has_input.then(|| self.accumulator.replay()).flatten()
    }
}

impl<T> NoReplay<Reduce<T>> {
    /// Merges an item into the value; the first one becomes the value.
    #[inline]
    pub fn collect(&mut self, item: T, f: &mut impl FnMut(&mut T, T)) {
        self.has_input = true;
        self.accumulator.collect(item, f);
    }

    /// Puts the value out by move, once a tick with items: for `'tick`.
    #[inline]
    pub fn take(&mut self) -> Option<T> {
        self.has_input.then(|| self.accumulator.take()).flatten()
    }

    /// Puts a clone of the value out, once a tick with items: for `'static`, and where others look at it.
    #[inline]
    pub fn replay(&self) -> Option<T>
    where
        T: Clonable,
    {
        self.has_input.then(|| self.accumulator.replay()).flatten()
    }
}

impl<S: OperatorState> OperatorState for NoReplay<S> {
    fn keep(&mut self, lifetimes: Lifetimes) {
        self.accumulator.keep(lifetimes);
    }

    fn begin_tick(&mut self) {
        self.has_input = false;
        self.accumulator.begin_tick();
    }
}

/// What is seen is what the accumulator shows.
impl<S: Readable> Readable for NoReplay<S> {
    type Value = S::Value;

    fn settle(&mut self) {
        self.accumulator.settle();
    }

    fn value(&self) -> &S::Value {
        self.accumulator.value()
    }
}
