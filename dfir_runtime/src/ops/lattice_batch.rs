//! `_lattice_fold_batch()`: merges items until something comes on `signal`.
//!
//! **Lifetimes**: none; what has been merged stays until it is released. `input` is complete for the tick before
//! a signal is looked at. **Cost**: one merge an item.

use lattices::Merge;

use super::{Lifetimes, OperatorState};

/// The lattice of a `_lattice_fold_batch()`.
///
/// ```
/// # use dfir_runtime::{Items, lattices::Max};
/// let (mut batch, _) = Items::<Max<u8>>::new()._lattice_fold_batch::<Max<u8>, _>(Items::<()>::new());
/// batch.merge(Max::new(3));
/// assert_eq!(batch.release(), Some(Max::new(3)));
/// assert_eq!(batch.release(), None);
/// ```
#[derive(Debug)]
pub struct LatticeBatch<L> {
    value: L,
    is_released: bool,
}

impl<L: Default> LatticeBatch<L> {
    pub(crate) fn new() -> Self {
        LatticeBatch {
            value: L::default(),
            is_released: false,
        }
    }

    /// Takes an item of `input`.
    #[inline]
    pub fn merge<T>(&mut self, item: T)
    where
        L: Merge<T>,
    {
        self.value.merge(item);
    }

    /// Takes a signal: the first one of a tick puts out the lattice, which begins anew.
    #[inline]
    pub fn release(&mut self) -> Option<L> {
        let is_first = !std::mem::replace(&mut self.is_released, true);
        is_first.then(|| std::mem::take(&mut self.value))
    }
}

impl<L> OperatorState for LatticeBatch<L> {
    fn keep(&mut self, _lifetimes: Lifetimes) {}

    fn begin_tick(&mut self) {
        self.is_released = false;
    }
}
