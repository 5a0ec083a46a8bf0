//! The counts of operators. Only what the macro writes with the feature `operator-metrics` takes them.
//!
//! An item is counted in a local of the run in which it arrives, and what a run has counted is added to the counts
//! of the graph when it is over. So a loop over items has no atomics in it, and what others read is as old as a
//! batch, as it is of the edges.

use std::cell::Cell;
use std::sync::Arc;

use super::{Counter, OperatorMetrics};

/// What an operator is called, where it stands and in which subgraph it runs.
pub(crate) type Operator = (&'static str, &'static str, Option<usize>);

/// The operators of a graph, and all that is counted of them.
#[derive(Debug, Default)]
pub(crate) struct OperatorCounters {
    operators: &'static [Operator],
    subgraphs: Vec<OfSubgraph>,
}

/// What one subgraph counts. An operator whose inputs stand in several subgraphs is counted by each.
#[derive(Debug)]
struct OfSubgraph {
    /// The operators that are counted, by index.
    operators: Box<[usize]>,
    counters: Arc<[Counter]>,
}

impl OperatorCounters {
    pub(crate) fn of(operators: &'static [Operator]) -> Self {
        Self {
            operators,
            subgraphs: Vec::new(),
        }
    }

    /// What a subgraph counts with.
    pub(crate) fn add<const N: usize>(&mut self, operators: [usize; N]) -> OperatorCounts<N> {
        let counters: Arc<[Counter]> = operators.iter().map(|_| Counter::default()).collect();
        self.subgraphs.push(OfSubgraph {
            operators: Box::new(operators),
            counters: Arc::clone(&counters),
        });
        OperatorCounts { counters }
    }

    pub(crate) fn read(&self) -> Vec<OperatorMetrics> {
        let operators = self.operators.iter().zip(1..);
        let mut operators: Vec<_> = operators
            .map(|(&(name, place, subgraph), id)| OperatorMetrics {
                id,
                name,
                place,
                subgraph,
                items: 0,
            })
            .collect();
        for subgraph in &self.subgraphs {
            for (operator, counter) in subgraph.operators.iter().zip(&*subgraph.counters) {
                operators[*operator].items += counter.get();
            }
        }
        operators
    }
}

/// What a subgraph counts with: `N` counts, side by side.
#[derive(Debug)]
pub struct OperatorCounts<const N: usize> {
    // Of a length that the compiler does not see, or it would unroll the loop that adds to them and then want a
    // register for each local: a chain of 20 maps and filters took 79 instructions an item instead of 66.
    counters: Arc<[Counter]>,
}

impl<const N: usize> OperatorCounts<N> {
    /// A run of the subgraph begins.
    #[inline]
    pub fn begin(&self) -> Counted<'_, N> {
        Counted {
            counters: &self.counters,
            items: [const { Cell::new(0) }; N],
        }
    }
}

/// What has been counted in a run. It is added to the counts at its end, be it a panic.
#[derive(Debug)]
pub struct Counted<'c, const N: usize> {
    counters: &'c [Counter],
    items: [Cell<u64>; N],
}

impl<const N: usize> Counted<'_, N> {
    /// An item has arrived.
    #[inline]
    pub fn count(&self, index: usize) {
        let items = &self.items[index];
        items.set(items.get() + 1);
    }
}

impl<const N: usize> Drop for Counted<'_, N> {
    #[inline]
    fn drop(&mut self) {
        for (counter, items) in self.counters.iter().zip(&self.items) {
            counter.add(items.get());
        }
    }
}
