//! Each operator by itself: ten thousand items go through it within a tick. `identity` is what the
//! source and the sink take alone.

use std::time::Duration;

use criterion::measurement::WallTime;
use criterion::{
    BatchSize, BenchmarkGroup, Criterion, Throughput, criterion_group, criterion_main,
};
use dfir_runtime::{Dfir, dfir_syntax};
use workloads::{Rng, swallow};

const ITEMS: u64 = 10_000;

/// Numbers of which each is there about ten times.
fn numbers(seed: u64) -> Vec<u64> {
    let mut rng = Rng::new(seed);
    (0..ITEMS).map(|_| rng.below(ITEMS / 10)).collect()
}

/// Pairs of which each key is there about ten times.
fn pairs(seed: u64) -> Vec<(u64, u64)> {
    numbers(seed).into_iter().zip(0..).collect()
}

/// Pairs of which each key is there once.
fn rows(seed: u64) -> Vec<(u64, u64)> {
    let mut keys: Vec<_> = (0..ITEMS).collect();
    Rng::new(seed).shuffle(&mut keys);
    keys.into_iter().zip(0..).collect()
}

type Group<'a> = BenchmarkGroup<'a, WallTime>;

/// Times the tick of a flow that `make` makes. Neither making nor dropping it is timed.
fn tick(group: &mut Group<'_>, name: &str, mut make: impl FnMut() -> Dfir<'static>) {
    let run = |mut flow: Dfir<'static>| {
        flow.run_tick_sync();
        flow
    };
    group.bench_function(name, |bencher| {
        bencher.iter_batched(&mut make, run, BatchSize::LargeInput)
    });
}

/// Each pipeline between a source of `$items` and a sink.
macro_rules! pipelines {
    ($group:ident, $items:expr, { $($op:ident $args:tt)* }) => {$(
        let make = || dfir_syntax! { source_iter($items) -> $op $args -> for_each(swallow); };
        tick($group, stringify!($op), make);
    )*};
}

/// Each operator that has two inputs, between sources of `$left` and `$right` and a sink.
macro_rules! joins {
    ($group:ident, $left:expr, $right:expr, { $($op:ident $args:tt)* }) => {$(
        let make = || dfir_syntax! {
            source_iter($left) -> [0]both;
            source_iter($right) -> [1]both;
            both = $op $args -> for_each(swallow);
        };
        tick($group, stringify!($op), make);
    )*};
}

fn stateless(group: &mut Group<'_>) {
    pipelines!(group, 0..ITEMS, {
        identity()
        map(|n| n ^ 1)
        filter(|n| n & 1 == 0)
        filter_map(|n| (n & 1 == 0).then_some(n ^ 1))
        flat_map(|n| [n, n ^ 1])
        inspect(|n| swallow(*n))
        enumerate()
        defer_tick()
    });
    tick(group, "tee", || {
        dfir_syntax! {
            all = source_iter(0..ITEMS) -> tee();
            all -> for_each(swallow);
            all -> for_each(swallow);
        }
    });
    tick(group, "union", || {
        dfir_syntax! {
            source_iter(0..ITEMS / 2) -> all;
            source_iter(0..ITEMS / 2) -> all;
            all = union() -> for_each(swallow);
        }
    });
    tick(group, "partition", || {
        dfir_syntax! {
            ways = source_iter(0..ITEMS) -> partition(|n, [even, odd]| if n & 1 == 0 { even } else { odd });
            ways[even] -> for_each(swallow);
            ways[odd] -> for_each(swallow);
        }
    });
}

fn stateful(group: &mut Group<'_>) {
    pipelines!(group, numbers(1), {
        unique()
        sort()
        fold(|| 0, |sum: &mut u64, n| *sum += n)
        reduce(|max: &mut u64, n| *max = n.max(*max))
    });
    pipelines!(group, pairs(2), {
        fold_keyed(|| 0, |sum: &mut u64, n| *sum += n)
        reduce_keyed(|max: &mut u64, n| *max = n.max(*max))
    });
    joins!(group, rows(3), rows(4), { join() join_multiset() });
    // A hundred by a hundred.
    joins!(group, 0..ITEMS / 100, 0..ITEMS / 100, {
        cross_join()
        cross_join_multiset()
    });
    tick(group, "difference", || {
        dfir_syntax! {
            source_iter(numbers(5)) -> [pos]rest;
            source_iter(0..ITEMS / 20) -> [neg]rest;
            rest = difference() -> for_each(swallow);
        }
    });
    tick(group, "anti_join", || {
        dfir_syntax! {
            source_iter(pairs(6)) -> [pos]rest;
            source_iter(0..ITEMS / 20) -> [neg]rest;
            rest = anti_join() -> for_each(swallow);
        }
    });
}

fn operators(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("operators");
    group.throughput(Throughput::Elements(ITEMS));
    group.warm_up_time(Duration::from_secs(1));
    group.measurement_time(Duration::from_secs(2));
    stateless(&mut group);
    stateful(&mut group);
    group.finish();
}

criterion_group!(benches, operators);
criterion_main!(benches);
