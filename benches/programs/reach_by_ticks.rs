//! Reachability from node 0 where each step is a tick: the cycle goes through `defer_tick`, and what
//! is known of the graph is in the closures.

use std::collections::{HashMap, HashSet};

use workloads::{Sample, Sum, Workload, inputs, time};

use crate::dialect::{dfir_syntax, run_available};

pub(crate) const WORKLOADS: &[Workload] = &[
    ("reach_r10k_defer", || reach(inputs::random_graph(10_000))),
    ("reach_r100k_defer", || reach(inputs::random_graph(100_000))),
    ("reach_chain1k_defer", || reach(inputs::chain(1000))),
    ("reach_chain10k_defer", || reach(inputs::chain(10_000))),
];

fn reach(edges: Vec<(u64, u64)>) -> Sample {
    let mut adjacent = HashMap::<u64, Vec<u64>>::new();
    for (from, to) in edges {
        adjacent.entry(from).or_default().push(to);
    }
    let mut seen = HashSet::new();
    let sum = Sum::default();
    let result = sum;
    let mut flow = dfir_syntax! {
        source_iter([0u64]) -> reached;
        reached = union() -> filter(|node: &u64| seen.insert(*node)) -> tee();
        reached
            -> flat_map(|node: u64| adjacent.get(&node).into_iter().flatten().copied().collect::<Vec<u64>>())
            -> defer_tick()
            -> reached;
        reached -> for_each(move |node: u64| sum.add(node + 1));
    };
    time(move || {
        run_available!(flow);
        drop(flow);
        result.total()
    })
}
