//! Reachability from node 0 in one tick: the cycle goes through a join.

use workloads::{Sample, Sum, Workload, inputs, time};

use crate::dialect::{dfir_syntax, run_tick};

pub(crate) const WORKLOADS: &[Workload] = &[
    ("reach_r10k", || reach(inputs::random_graph(10_000))),
    ("reach_r100k", || reach(inputs::random_graph(100_000))),
    ("reach_chain1k", || reach(inputs::chain(1000))),
    ("reach_chain10k", || reach(inputs::chain(10_000))),
];

fn reach(edges: Vec<(u64, u64)>) -> Sample {
    let sum = Sum::default();
    let result = sum;
    let mut flow = dfir_syntax! {
        source_iter([0u64]) -> reached;
        reached = union() -> unique::<'tick>() -> tee();
        reached -> map(|node: u64| (node, ())) -> [0]steps;
        source_iter(edges) -> [1]steps;
        steps = join_multiset() -> map(|(_, ((), to)): (u64, ((), u64))| to) -> reached;
        reached -> for_each(move |node: u64| sum.add(node + 1));
    };
    time(move || {
        run_tick!(flow);
        drop(flow);
        result.total()
    })
}
