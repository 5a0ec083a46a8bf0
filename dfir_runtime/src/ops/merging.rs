//! The accumulator of a `_lattice_join_fused_join()`.

use std::marker::PhantomData;

use lattices::{LatticeFrom, Merge};

use crate::accumulator::Accumulator;

/// Makes a lattice of the first value and merges the others into it.
#[derive(Debug)]
pub struct Merging<L>(PhantomData<fn() -> L>);

impl<L> Merging<L> {
    pub(crate) fn new() -> Self {
        Merging(PhantomData)
    }
}

impl<L, V> Accumulator<V> for Merging<L>
where
    L: LatticeFrom<V> + Merge<V>,
{
    type Summary = L;

    fn first(&mut self, value: V) -> L {
        L::lattice_from(value)
    }

    fn add(&mut self, summary: &mut L, value: V) {
        summary.merge(value);
    }
}
