//! Many small epochs: each ends when the probe says so.

use timely::dataflow::operators::vec::{Filter, Map};
use timely::dataflow::operators::{Input, Inspect, Probe};
use timely::dataflow::{InputHandle, ProbeHandle, Scope, StreamVec};
use timely::worker::Worker;
use workloads::{Sample, Sum, Workload, swallow, time};

pub(crate) const WORKLOADS: &[Workload] = &[
    ("tick_empty", tick_empty),
    ("tick_1item_5op", tick_1item_5op),
];

const EPOCHS: u64 = 1_000_000;

fn tick_empty() -> Sample {
    time(|| {
        timely::execute_directly(|worker| {
            epochs(
                worker,
                |stream, _| stream.inspect(|n| swallow(*n)),
                |_, _| (),
            );
            EPOCHS
        })
    })
}

fn tick_1item_5op() -> Sample {
    time(|| {
        timely::execute_directly(|worker| epochs(worker, five, |input, epoch| input.send(epoch)))
    })
}

fn five(stream: StreamVec<'_, u64, u64>, sum: Sum) -> StreamVec<'_, u64, u64> {
    stream
        .map(|n| n + 1)
        .filter(|n| *n != 0)
        .map(|n| n * 2)
        .inspect(move |n| sum.add(*n))
}

type Numbers = InputHandle<u64, timely::container::CapacityContainerBuilder<Vec<u64>>>;

/// Runs a dataflow for all epochs, each with what `give` puts in.
fn epochs(
    worker: &mut Worker,
    build: impl for<'a> FnOnce(StreamVec<'a, u64, u64>, Sum) -> StreamVec<'a, u64, u64>,
    give: impl Fn(&mut Numbers, u64),
) -> u64 {
    let (mut input, probe, sum) = (Numbers::new(), ProbeHandle::new(), Sum::default());
    worker.dataflow(|scope: Scope<'_, u64>| {
        let stream = scope.input_from(&mut input);
        build(stream, sum).probe_with(&probe);
    });
    for epoch in 0..EPOCHS {
        give(&mut input, epoch);
        input.advance_to(epoch + 1);
        while probe.less_than(input.time()) {
            worker.step();
        }
    }
    sum.total()
}
