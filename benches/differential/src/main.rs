//! The runner of differential dataflow: reachability from node 0, joins and distinct items, on one worker.
//! The tables are built inside the time. It would keep all results up to date if the input changed, which
//! none of the others does.

use differential_dataflow::VecCollection;
use differential_dataflow::input::Input;
use differential_dataflow::operators::Iterate;
use timely::dataflow::Scope;
use workloads::{Sample, Sum, Workload, inputs, time};

const WORKLOADS: &[Workload] = &[
    ("reach_r10k", || reach(inputs::random_graph(10_000))),
    ("reach_r100k", || reach(inputs::random_graph(100_000))),
    ("reach_chain1k", || reach(inputs::chain(1000))),
    ("reach_chain10k", || reach(inputs::chain(10_000))),
    ("join_int", || join([0, 1].map(inputs::unique_keys))),
    ("join_multi", || join([0, 1].map(inputs::repeated_keys))),
    ("unique", unique),
];

/// Runs a dataflow to its end, and sums up the numbers that it gives.
fn run(
    build: impl for<'a> FnOnce(&mut Scope<'a, u64>) -> VecCollection<'a, u64, u64>
    + Send
    + Sync
    + 'static,
) -> Sample {
    time(move || {
        timely::execute_directly(move |worker| {
            let sum = Sum::default();
            worker.dataflow(|scope| {
                let numbers = build(&mut scope.clone());
                numbers.inspect(move |(n, _, times)| sum.add(n.wrapping_mul(*times as u64)));
            });
            while worker.has_dataflows() {
                worker.step();
            }
            sum.total()
        })
    })
}

fn reach(edges: Vec<(u64, u64)>) -> Sample {
    run(move |scope| {
        let edges = scope.new_collection_from(edges).1;
        let root = scope.new_collection_from([0]).1;
        let reached = root.clone().iterate(|scope, reached| {
            let (root, edges) = (root.enter(scope), edges.enter(scope));
            let steps = edges.semijoin(reached).map(|(_, to)| to);
            steps.concat(root).distinct()
        });
        reached.map(|node| node + 1)
    })
}

fn join(sides: [Vec<(u64, u64)>; 2]) -> Sample {
    let [left, right] = sides;
    run(move |scope| {
        let left = scope.new_collection_from(left).1;
        let right = scope.new_collection_from(right).1;
        left.join_map(right, |key, left, right| key ^ left ^ right)
    })
}

fn unique() -> Sample {
    let numbers = inputs::repeated();
    run(move |scope| scope.new_collection_from(numbers).1.distinct())
}

fn main() -> std::process::ExitCode {
    workloads::run("differential", &[WORKLOADS])
}
