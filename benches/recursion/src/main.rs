//! The runner of ascent: reachability from node 0, with its indices built inside the time.

use ascent::ascent;
use workloads::{Sample, Workload, inputs, time};

ascent! {
    relation edge(u64, u64);
    relation reached(u64);
    reached(0);
    reached(to) <-- reached(from), edge(from, to);
}

const WORKLOADS: &[Workload] = &[
    ("reach_r10k", || reach(inputs::random_graph(10_000))),
    ("reach_r100k", || reach(inputs::random_graph(100_000))),
    ("reach_chain1k", || reach(inputs::chain(1000))),
    ("reach_chain10k", || reach(inputs::chain(10_000))),
];

fn reach(edges: Vec<(u64, u64)>) -> Sample {
    time(move || {
        let mut program = AscentProgram {
            edge: edges,
            ..AscentProgram::default()
        };
        program.run();
        program.reached.iter().map(|(node,)| node + 1).sum()
    })
}

fn main() -> std::process::ExitCode {
    workloads::run("ascent", &[WORKLOADS])
}
