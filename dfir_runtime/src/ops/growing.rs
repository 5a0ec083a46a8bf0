//! The lattice values of `lattice_fold`, `lattice_reduce`, `state` and `state_by`: accumulators whose values only
//! grow, and that say whether they have.
//!
//! **Lifetimes** and **replay** are those of the accumulator, a `fold` or a `reduce`. **Cost**: one merge an item.

use lattices::{LatticeBimorphism, Merge};

use super::{Clonable, Fold, Lifetimes, OperatorState, Readable, Reduce};

/// An accumulator that items are merged into.
///
/// ```
/// # use dfir_runtime::{Items, lattices::Max};
/// let (mut most, _) = Items::<Max<u8>>::new().lattice_fold(|| Max::new(3));
/// assert!(!most.merge(Max::new(2)));
/// assert!(most.merge(Max::new(9)));
/// assert_eq!(most.grown(), Max::new(9));
/// assert_eq!(most.take(), Some(Max::new(9)));
/// ```
#[derive(Debug)]
pub struct Growing<S> {
    accumulator: S,
}

impl<S> Growing<S> {
    pub(crate) fn new(accumulator: S) -> Self {
        Growing { accumulator }
    }
}

impl<L, I: FnMut() -> L> Growing<Fold<L, I>> {
    /// Merges an item into the value; says whether the value has grown.
    #[inline]
    pub fn merge<T>(&mut self, item: T) -> bool
    where
        L: Merge<T>,
    {
        let mut has_grown = false;
        let accumulator = &mut self.accumulator;
        accumulator.collect(item, &mut |value, item| has_grown = value.merge(item));
        has_grown
    }

    /// A clone of the value, which has grown.
    #[inline]
    pub fn grown(&self) -> L
    where
        L: Clonable,
    {
        self.accumulator.value().clone()
    }

    /// Puts the value out by move, once a tick: for `'tick`.
    #[inline]
    pub fn take(&mut self) -> Option<L> {
        self.accumulator.take()
    }

    /// Puts a clone of the value out, once a tick: for `'static`, and in a cycle.
    #[inline]
    pub fn replay(&mut self) -> Option<L>
    where
        L: Clonable,
    {
        self.accumulator.settle();
        self.accumulator.replay()
    }
}

impl<T> Growing<Reduce<T>> {
    /// Merges an item into the value; says whether the value has grown. The first item becomes the value.
    #[inline]
    pub fn merge(&mut self, item: T) -> bool
    where
        T: Merge<T>,
    {
        let mut has_grown = true;
        let accumulator = &mut self.accumulator;
        accumulator.collect(item, &mut |value, item| has_grown = value.merge(item));
        has_grown
    }

    /// A clone of the value, which has grown.
    ///
    /// # Panics
    ///
    /// Before the first item.
    #[inline]
    pub fn grown(&self) -> T
    where
        T: Clonable,
    {
        let value = self.accumulator.value().clone();
        value.expect("an item has come, or nothing would have grown")
    }

    /// Puts the value out by move, once a tick: for `'tick`.
    #[inline]
    pub fn take(&mut self) -> Option<T> {
        self.accumulator.take()
    }

    /// Puts a clone of the value out, once a tick: for `'static`, and in a cycle.
    #[inline]
    pub fn replay(&mut self) -> Option<T>
    where
        T: Clonable,
    {
        self.accumulator.replay()
    }
}

impl<S: OperatorState> OperatorState for Growing<S> {
    fn keep(&mut self, lifetimes: Lifetimes) {
        self.accumulator.keep(lifetimes);
    }

    fn begin_tick(&mut self) {
        self.accumulator.begin_tick();
    }
}

/// What is seen is the lattice.
impl<S: Readable> Readable for Growing<S> {
    type Value = S::Value;

    fn settle(&mut self) {
        self.accumulator.settle();
    }

    fn value(&self) -> &S::Value {
        self.accumulator.value()
    }
}

/// What has come to both sides of a `lattice_bimorphism(f, left, right)` in the tick.
///
/// **Lifetimes**: that of the tick; the lattices on both sides are kept by others. **Cost**: a push an item, then a
/// call of `f` for each, with a clone of the lattice of the other side, and a merge.
///
/// ```
/// # use dfir_runtime::Items;
/// use std::collections::HashSet;
/// use dfir_runtime::lattices::set_union::{
///     CartesianProductBimorphism, SetUnionHashSet, SetUnionSingletonSet,
/// };
///
/// let (left, right) = (Items::<SetUnionSingletonSet<u8>>::new(), Items::<SetUnionSingletonSet<char>>::new());
/// let f = CartesianProductBimorphism::<HashSet<_>>::default();
/// let all_right = SetUnionHashSet::new_from(['a', 'b']);
/// let (mut products, mut put_out, _) = left.lattice_bimorphism(right, f, move |products| {
///     products.of(&SetUnionHashSet::new_from([1]), &all_right)
/// });
/// assert_eq!(put_out(&mut products), None);
/// products.left(SetUnionSingletonSet::new_from(1));
/// assert_eq!(put_out(&mut products), Some(SetUnionHashSet::new_from([(1, 'a'), (1, 'b')])));
/// ```
#[derive(Debug)]
pub struct Products<A, B, F> {
    left: Vec<A>,
    right: Vec<B>,
    f: F,
}

impl<A, B, F> Products<A, B, F> {
    pub(crate) fn new(f: F) -> Self {
        Products {
            left: Vec::new(),
            right: Vec::new(),
            f,
        }
    }

    /// Takes an item of the left side, port 0.
    #[inline]
    pub fn left(&mut self, item: A) {
        self.left.push(item);
    }

    /// Takes an item of the right side, port 1.
    #[inline]
    pub fn right(&mut self, item: B) {
        self.right.push(item);
    }

    /// All that comes of the items of the tick and the lattices on both sides, merged; nothing without an item.
    pub fn of<L, R, O>(&mut self, left: &L, right: &R) -> Option<O>
    where
        F: LatticeBimorphism<A, R, Output = O> + LatticeBimorphism<L, B, Output = O>,
        L: Clonable,
        R: Clonable,
        O: Merge<O>,
    {
        let f = &mut self.f;
        let mut merged: Option<O> = None;
        let mut merge = |product: O| match &mut merged {
            Some(merged) => _ = merged.merge(product),
            none => *none = Some(product),
        };
        for item in self.left.drain(..) {
            merge(f.call(item, right.clone()));
        }
        for item in self.right.drain(..) {
            merge(f.call(left.clone(), item));
        }
        merged
    }
}

impl<A, B, F> OperatorState for Products<A, B, F> {
    fn keep(&mut self, _lifetimes: Lifetimes) {}

    fn begin_tick(&mut self) {
        self.left.clear();
        self.right.clear();
    }
}

#[cfg(test)]
mod tests {
    use lattices::Max;

    use super::super::testing::{STATIC, TICK};
    use crate::{Items, OperatorState};

    #[test]
    fn a_fold_begins_with_its_own_value_in_every_tick_that_does_not_keep_it() {
        for (lifetimes, second) in [(TICK, 3), (STATIC, 7)] {
            let (mut most, _) = Items::<Max<i32>>::new().lattice_fold(|| Max::new(3));
            most.keep(lifetimes);
            assert_eq!(most.replay(), Some(Max::new(3)));
            let grew = [2, 7, 7, 4].map(|n| most.merge(Max::new(n)));
            assert_eq!(grew, [false, true, false, false]);
            assert_eq!((most.grown(), most.replay()), (Max::new(7), None));
            most.begin_tick();
            assert_eq!(most.replay(), Some(Max::new(second)));
        }
    }

    #[test]
    fn a_reduce_begins_with_the_first_item() {
        for (lifetimes, second) in [(TICK, None), (STATIC, Some(Max::new(7)))] {
            let (mut most, _) = Items::<Max<i32>>::new().lattice_reduce();
            most.keep(lifetimes);
            let grew = [-2, 7, 7, 4].map(|n| most.merge(Max::new(n)));
            assert_eq!(grew, [true, true, false, false]);
            assert_eq!(most.replay(), Some(Max::new(7)));
            most.begin_tick();
            assert_eq!(most.replay(), second);
        }
    }
}
