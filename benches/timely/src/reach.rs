//! Reachability from node 0 around a feedback edge, where each step is an epoch and what is known of the
//! graph is in the closures.

use std::collections::{HashMap, HashSet};
use std::sync::Mutex;

use timely::dataflow::StreamVec;
use timely::dataflow::operators::vec::{Filter, Map, ToStream};
use timely::dataflow::operators::{Concat, ConnectLoop, Feedback, Inspect};
use workloads::{Sample, Workload, inputs, time};

use crate::run;

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
    let adjacent = Mutex::new(adjacent);
    time(move || {
        run(1, move |scope, sum| {
            let adjacent = std::mem::take(&mut *adjacent.lock().expect("nobody panics"));
            let mut seen = HashSet::new();
            let root: StreamVec<'_, u64, u64> = [0].to_stream(scope);
            let (back, steps) = scope.feedback(1);
            root.concat(steps)
                .filter(move |node| seen.insert(*node))
                .inspect(move |node| sum.add(node + 1))
                .flat_map(move |node| adjacent.get(&node).cloned().unwrap_or_default())
                .connect_loop(back);
        })
    })
}
