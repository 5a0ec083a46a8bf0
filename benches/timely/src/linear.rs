//! Straight lines, fans and diamonds.

use std::hint::black_box;

use timely::dataflow::StreamVec;
use timely::dataflow::operators::vec::{Filter, Map, Partition, ToStream};
use timely::dataflow::operators::{Concat, Concatenate, Inspect};
use workloads::{Sample, Workload, inputs, swallow, time};

use crate::{Parts, run};

pub(crate) const WORKLOADS: &[Workload] = &[
    ("arith20", arith20),
    ("arith20_inplace", arith20_inplace),
    ("identity20", || identity20(1)),
    ("identity20_w2", || identity20(2)),
    ("upcase20_inplace", upcase20_inplace),
    ("upcase20_alloc", upcase20_alloc),
    ("fan_in20", fan_in20),
    ("fan_out20", || fan_out20(inputs::numbers(1_000_000))),
    ("fan_out20_str", || fan_out20(inputs::short_strings())),
    ("fork_join20", fork_join20),
    ("fork_join20_part", fork_join20_part),
    ("words_diamond", words_diamond),
];

/// Twenty times the same operator in a row, on one worker.
macro_rules! chain20 {
    ($input:expr, $item:ty, |$stream:ident| $op:expr) => {{
        let input = Parts::of($input, 1);
        time(move || {
            run(1, move |scope, _| {
                let mut $stream: StreamVec<'_, u64, $item> = input.take(0).to_stream(scope);
                for _ in 0..20 {
                    $stream = $op;
                }
                $stream.inspect(|item| {
                    black_box(item);
                });
            })
        })
    }};
}

fn arith20() -> Sample {
    chain20!(inputs::numbers(1_000_000), u64, |stream| stream
        .map(|n| n + 1))
}

fn arith20_inplace() -> Sample {
    chain20!(inputs::numbers(1_000_000), u64, |stream| stream
        .map_in_place(|n| *n += 1))
}

fn upcase20_inplace() -> Sample {
    chain20!(inputs::short_strings(), String, |stream| stream
        .map_in_place(|text| text.make_ascii_uppercase()))
}

fn upcase20_alloc() -> Sample {
    chain20!(inputs::short_strings(), String, |stream| stream
        .map(|text| text.to_uppercase()))
}

fn identity20(workers: usize) -> Sample {
    time(move || {
        run(workers, move |scope, _| {
            let share = 1_000_000 / workers as u64;
            let mut stream: StreamVec<'_, u64, u64> = black_box(0..share).to_stream(scope);
            for _ in 0..20 {
                stream = stream.map(black_box);
            }
            stream.inspect(|n| swallow(*n));
        })
    })
}

fn fan_in20() -> Sample {
    time(|| {
        run(1, |scope, _| {
            let source =
                |_| -> StreamVec<'_, u64, u64> { black_box(0..1_000_000u64).to_stream(scope) };
            let sources: Vec<_> = (0..20).map(source).collect();
            scope.concatenate(sources).inspect(|n| swallow(*n));
        })
    })
}

fn fan_out20<T: Clone + Send + 'static>(input: Vec<T>) -> Sample {
    let input = Parts::of(input, 1);
    time(move || {
        run(1, move |scope, _| {
            let items: StreamVec<'_, u64, T> = input.take(0).to_stream(scope);
            for _ in 0..20 {
                // Each sink owns its items.
                items.clone().map(swallow);
            }
        })
    })
}

fn fork_join20() -> Sample {
    let input = Parts::of(inputs::random_bits(), 1);
    time(move || {
        run(1, move |scope, sum| {
            let mut stream: StreamVec<'_, u64, u64> = input.take(0).to_stream(scope);
            for level in 0..20 {
                let zeros = stream.clone().filter(move |n| (n >> level) & 1 == 0);
                stream = zeros.concat(stream.filter(move |n| (n >> level) & 1 == 1));
            }
            stream.inspect(move |n| sum.add(*n));
        })
    })
}

fn fork_join20_part() -> Sample {
    let input = Parts::of(inputs::random_bits(), 1);
    time(move || {
        run(1, move |scope, sum| {
            let mut stream: StreamVec<'_, u64, u64> = input.take(0).to_stream(scope);
            for level in 0..20 {
                let ways = stream.partition(2, move |n| ((n >> level) & 1, n));
                stream = scope.concatenate(ways);
            }
            stream.inspect(move |n| sum.add(*n));
        })
    })
}

fn words_diamond() -> Sample {
    let input = Parts::of(inputs::words(), 1);
    time(move || {
        run(1, move |scope, sum| {
            let words: StreamVec<'_, u64, String> = input.take(0).to_stream(scope);
            let greeted = words
                .clone()
                .flat_map(|word: String| [format!("hi {word}"), format!("bye {word}")]);
            let some = words.filter(|word: &String| word.len().is_multiple_of(5));
            greeted
                .concat(some)
                .inspect(move |text| sum.add(text.len() as u64));
        })
    })
}
