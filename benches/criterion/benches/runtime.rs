//! What the runtime itself costs: a tick, a handoff, the schedule, and being woken from another thread.
//! The graphs are built by hand, so that the subgraphs are as many as are meant.

use std::hint::black_box;
use std::sync::mpsc;
use std::thread;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use dfir_runtime::{Dfir, Input, RecvPort};
use tokio::runtime;
use workloads::swallow;

/// An input into `subgraphs` that each hand their items to the next, and a sink.
fn chain(subgraphs: usize) -> (Dfir<'static>, Input<u64>) {
    let mut flow = Dfir::new();
    let (send, mut last) = flow.make_edge("numbers");
    let input = flow.add_input("numbers", send);
    for _ in 0..subgraphs {
        let (send, next) = flow.make_edge("numbers");
        flow.add_subgraph_in_out("hand on", last, send, |_, numbers, outbox| {
            outbox.give_all(numbers);
        });
        last = next;
    }
    sink(&mut flow, last);
    (flow, input)
}

fn sink(flow: &mut Dfir<'static>, numbers: RecvPort<u64>) {
    flow.add_subgraph_sink("sink", numbers, |_, numbers| numbers.for_each(swallow));
}

/// A tick in which nothing happens, and one in which an item comes.
fn ticks(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("tick");
    let (mut flow, mut input) = chain(0);
    group.bench_function("idle", |bencher| bencher.iter(|| flow.run_tick_sync()));
    group.bench_function("one item", |bencher| {
        bencher.iter(|| {
            input.give(1);
            input.flush();
            flow.run_tick_sync()
        })
    });
    group.finish();
}

/// Items go through ten handoffs.
fn handoffs(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("ten handoffs");
    for items in [1, 100, 10_000] {
        let (mut flow, mut input) = chain(10);
        group.throughput(Throughput::Elements(items));
        group.bench_function(BenchmarkId::from_parameter(items), |bencher| {
            bencher.iter(|| {
                input.give_all(0..items);
                input.flush();
                flow.run_tick_sync()
            })
        });
    }
    group.finish();
}

/// An item for the last of so many subgraphs, of which the others have nothing to do.
fn schedule(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("one ready subgraph among");
    for subgraphs in [1, 64, 4096] {
        let mut flow = Dfir::new();
        let mut inputs: Vec<_> = (0..subgraphs)
            .map(|_| {
                let (send, numbers) = flow.make_edge("numbers");
                sink(&mut flow, numbers);
                flow.add_input("numbers", send)
            })
            .collect();
        flow.run_tick_sync();
        group.bench_function(BenchmarkId::from_parameter(subgraphs), |bencher| {
            bencher.iter(|| {
                if let Some(input) = inputs.last_mut() {
                    input.give(1);
                    input.flush();
                }
                flow.run_tick_sync()
            })
        });
    }
    group.finish();
}

/// An item from another thread to a graph that sleeps, and an answer.
fn wakes(criterion: &mut Criterion) {
    let (answers, answered) = mpsc::channel();
    let (senders, sender) = mpsc::channel();
    let graph = thread::spawn(move || {
        let mut flow = Dfir::new();
        let (send, numbers) = flow.make_edge("numbers");
        let _ = senders.send(flow.add_channel_input("numbers", send));
        flow.add_subgraph_sink("answer", numbers, move |_, numbers| {
            numbers.for_each(|n: u64| _ = answers.send(n));
        });
        let runtime = runtime::Builder::new_current_thread().build();
        let runtime = runtime.expect("a runtime without drivers");
        runtime.block_on(flow.run()).expect("nothing in it fails");
    });
    let sender = sender.recv().expect("the graph is built");
    criterion.bench_function("wake from another thread and back", |bencher| {
        bencher.iter(|| {
            sender.send(black_box(1)).expect("the graph runs");
            answered.recv().expect("the graph runs")
        })
    });
    drop(sender);
    graph.join().expect("the graph does not panic");
}

criterion_group!(benches, ticks, handoffs, schedule, wakes);
criterion_main!(benches);
