//! The runner of ascent: reachability from node 0, and between all nodes, with its indices built inside
//! the time.

use ascent::ascent;
use workloads::{Sample, Workload, inputs, time};

ascent! {
    relation edge(u64, u64);
    relation reached(u64);
    reached(0);
    reached(to) <-- reached(from), edge(from, to);
}

ascent! {
    struct Closure;
    relation edge(u64, u64);
    relation path(u64, u64);
    path(from, to) <-- edge(from, to);
    path(from, to) <-- edge(from, via), path(via, to);
}

const WORKLOADS: &[Workload] = &[
    ("reach_r10k", || reach(inputs::random_graph(10_000))),
    ("reach_r100k", || reach(inputs::random_graph(100_000))),
    ("reach_chain1k", || reach(inputs::chain(1000))),
    ("reach_chain10k", || reach(inputs::chain(10_000))),
    ("tc_chain1k", || closure(inputs::chain(1000))),
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

fn closure(edges: Vec<(u64, u64)>) -> Sample {
    time(move || {
        let mut program = Closure {
            edge: edges,
            ..Closure::default()
        };
        program.run();
        program.path.len() as u64
    })
}

fn main() -> std::process::ExitCode {
    workloads::run("ascent", &[WORKLOADS])
}
