//! Reachability from node 0, with the tables built inside the time.

use std::collections::{HashMap, HashSet};

use rustc_hash::{FxHashMap, FxHashSet};
use workloads::{Sample, Workload, inputs, time};

pub(crate) const WORKLOADS: &[Workload] = &[
    ("reach_r10k", || with_hashing(inputs::random_graph(10_000))),
    ("reach_r100k", || {
        with_hashing(inputs::random_graph(100_000))
    }),
    ("reach_chain1k", || with_hashing(inputs::chain(1000))),
    ("reach_chain10k", || with_hashing(inputs::chain(10_000))),
    ("reach_r10k_defer", || {
        prebuilt(inputs::random_graph(10_000))
    }),
    ("reach_r100k_defer", || {
        prebuilt(inputs::random_graph(100_000))
    }),
    ("reach_chain1k_defer", || prebuilt(inputs::chain(1000))),
    ("reach_chain10k_defer", || prebuilt(inputs::chain(10_000))),
    ("reach_r10k_csr", || {
        with_rows(inputs::random_graph(10_000), 10_000)
    }),
    ("reach_r100k_csr", || {
        with_rows(inputs::random_graph(100_000), 100_000)
    }),
    ("reach_chain1k_csr", || with_rows(inputs::chain(1000), 1001)),
    ("reach_chain10k_csr", || {
        with_rows(inputs::chain(10_000), 10_001)
    }),
];

/// For node numbers of any kind.
fn with_hashing(edges: Vec<(u64, u64)>) -> Sample {
    time(move || {
        let mut adjacent = FxHashMap::<u64, Vec<u64>>::default();
        for (from, to) in edges {
            adjacent.entry(from).or_default().push(to);
        }
        let mut seen = FxHashSet::default();
        seen.insert(0);
        let (mut todo, mut sum) = (vec![0], 0);
        while let Some(node) = todo.pop() {
            sum += node + 1;
            let next = adjacent.get(&node).into_iter().flatten();
            todo.extend(next.filter(|node| seen.insert(**node)));
        }
        sum
    })
}

/// With a table of the standard library's that is there before, as where each step is a tick.
fn prebuilt(edges: Vec<(u64, u64)>) -> Sample {
    let mut adjacent = HashMap::<u64, Vec<u64>>::new();
    for (from, to) in edges {
        adjacent.entry(from).or_default().push(to);
    }
    time(move || {
        let mut seen = HashSet::from([0]);
        let (mut todo, mut sum) = (vec![0], 0);
        while let Some(node) = todo.pop() {
            sum += node + 1;
            let next = adjacent.get(&node).into_iter().flatten();
            todo.extend(next.filter(|node| seen.insert(**node)));
        }
        sum
    })
}

/// For node numbers that are dense: compressed rows and a flag for each node.
fn with_rows(edges: Vec<(u64, u64)>, nodes: usize) -> Sample {
    time(move || {
        let mut starts = vec![0u32; nodes + 1];
        for (from, _) in &edges {
            starts[*from as usize + 1] += 1;
        }
        for node in 0..nodes {
            starts[node + 1] += starts[node];
        }
        let mut free = starts.clone();
        let mut targets = vec![0; edges.len()];
        for (from, to) in edges {
            let place = &mut free[from as usize];
            targets[*place as usize] = to;
            *place += 1;
        }
        let mut seen = vec![false; nodes];
        seen[0] = true;
        let (mut todo, mut sum) = (vec![0], 0);
        while let Some(node) = todo.pop() {
            sum += node + 1;
            let row = starts[node as usize] as usize..starts[node as usize + 1] as usize;
            todo.extend(
                targets[row]
                    .iter()
                    .filter(|node| !std::mem::replace(&mut seen[**node as usize], true)),
            );
        }
        sum
    })
}
