//! The runner of timely dataflow, for the workloads in which it comes near the others. The time
//! includes the making of the worker and its dataflow, which is some microseconds.

use std::hint::black_box;

use timely::dataflow::operators::vec::{Filter, Map, ToStream};
use timely::dataflow::operators::{Concat, Inspect};
use timely::dataflow::{Scope, StreamVec};
use workloads::{Sample, Sum, Workload, inputs, swallow, time};

const WORKLOADS: &[Workload] = &[
    ("arith20", arith20),
    ("identity20", identity20),
    ("words_diamond", words_diamond),
];

/// Runs a dataflow to its end; what it builds adds to the sum.
fn run(build: impl for<'a> FnOnce(Scope<'a, u64>, Sum) + Send + Sync + 'static) -> u64 {
    timely::execute_directly(move |worker| {
        let sum = Sum::default();
        worker.dataflow(|scope| build(scope.clone(), sum));
        while worker.has_dataflows() {
            worker.step();
        }
        sum.total()
    })
}

fn arith20() -> Sample {
    let input = inputs::numbers(1_000_000);
    time(move || {
        run(move |scope, _| {
            let mut stream: StreamVec<'_, u64, u64> = input.to_stream(scope);
            for _ in 0..20 {
                stream = stream.map(|n| n + 1);
            }
            stream.inspect(|n| swallow(*n));
        })
    })
}

fn identity20() -> Sample {
    time(|| {
        run(|scope, _| {
            let mut stream: StreamVec<'_, u64, u64> = black_box(0..1_000_000u64).to_stream(scope);
            for _ in 0..20 {
                stream = stream.map(black_box);
            }
            stream.inspect(|n| swallow(*n));
        })
    })
}

fn words_diamond() -> Sample {
    let input = inputs::words();
    time(move || {
        run(move |scope, sum| {
            let words: StreamVec<'_, u64, String> = input.to_stream(scope);
            let greeted = words
                .clone()
                .flat_map(|word: String| [format!("hi {word}"), format!("bye {word}")]);
            let some = words.filter(|word: &String| word.len() % 5 == 0);
            greeted
                .concat(some)
                .inspect(move |text| sum.add(text.len() as u64));
        })
    })
}

fn main() -> std::process::ExitCode {
    workloads::run("timely", &[WORKLOADS])
}
