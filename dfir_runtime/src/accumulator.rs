//! How the operators of the `join_fused` family accumulate the values of a key.

/// Makes one summary of all the values of a key.
///
/// [`Fold`], [`FoldFrom`] and [`Reduce`] are made of closures. Where one is written in the argument itself, as
/// `Fold::new(..)` or `Fold(..)`, its closures need no types.
#[diagnostic::on_unimplemented(
    message = "this operator accumulates values of type `{V}`, which `{Self}` does not",
    label = "not a way to accumulate `{V}`",
    note = "write `Fold::new(init, f)`, `FoldFrom::new(first, f)` or `Reduce::new(f)` here"
)]
pub trait Accumulator<V> {
    /// What the values are accumulated into.
    type Summary;

    /// The summary of the first value.
    fn first(&mut self, value: V) -> Self::Summary;

    /// Adds another value.
    fn add(&mut self, summary: &mut Self::Summary, value: V);
}

/// Begins with a value of its own: `Fold::new(init, f)`, as the closures of `fold`.
///
/// ```
/// # use dfir_runtime::{Fold, Reduce, dfir_syntax};
/// let mut out = Vec::new();
/// dfir_syntax! {
///     source_iter([("ann", 3), ("ann", 4), ("bob", 5)]) -> [0]totals;
///     source_iter([("ann", "b"), ("ann", "a")]) -> [1]totals;
///     totals = join_fused(
///         Fold::new(|| 0, |sum, n| *sum += n),
///         Reduce::new(|first, name| if name < *first { *first = name }),
///     ) -> for_each(|total| out.push(total));
/// }
/// .run_tick_sync();
/// assert_eq!(out, [("ann", (7, "a"))]);
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Fold<I, F>(
    /// Makes the value to begin with.
    pub I,
    /// Merges a value into it.
    pub F,
);

impl<I, F> Fold<I, F> {
    /// `init` makes the value to begin with, `f` merges a value into it.
    pub fn new(init: I, f: F) -> Self {
        Self(init, f)
    }
}

impl<I, F, A, V> Accumulator<V> for Fold<I, F>
where
    I: FnMut() -> A,
    F: FnMut(&mut A, V),
{
    type Summary = A;

    #[inline]
    fn first(&mut self, value: V) -> A {
        let mut summary = (self.0)();
        (self.1)(&mut summary, value);
        summary
    }

    #[inline]
    fn add(&mut self, summary: &mut A, value: V) {
        (self.1)(summary, value);
    }
}

/// Begins with what a closure makes of the first value: `FoldFrom::new(first, f)`.
#[derive(Debug, Clone, Copy)]
pub struct FoldFrom<I, F>(
    /// Makes the value to begin with out of the first one.
    pub I,
    /// Merges another value into it.
    pub F,
);

impl<I, F> FoldFrom<I, F> {
    /// `first` makes the value to begin with out of the first one, `f` merges another one into it.
    pub fn new(first: I, f: F) -> Self {
        Self(first, f)
    }
}

impl<I, F, A, V> Accumulator<V> for FoldFrom<I, F>
where
    I: FnMut(V) -> A,
    F: FnMut(&mut A, V),
{
    type Summary = A;

    #[inline]
    fn first(&mut self, value: V) -> A {
        (self.0)(value)
    }

    #[inline]
    fn add(&mut self, summary: &mut A, value: V) {
        (self.1)(summary, value);
    }
}

/// Begins with the first value: `Reduce::new(f)`, as the closure of `reduce`.
#[derive(Debug, Clone, Copy)]
pub struct Reduce<F>(
    /// Merges another value into the first.
    pub F,
);

impl<F> Reduce<F> {
    /// `f` merges another value into the first.
    pub fn new(f: F) -> Self {
        Self(f)
    }
}

impl<F, V> Accumulator<V> for Reduce<F>
where
    F: FnMut(&mut V, V),
{
    type Summary = V;

    #[inline]
    fn first(&mut self, value: V) -> V {
        value
    }

    #[inline]
    fn add(&mut self, summary: &mut V, value: V) {
        (self.0)(summary, value);
    }
}
