//! Many small ticks, and items from a channel.

use workloads::{Sample, Sum, Workload, swallow, time};

use crate::dialect::{channel, dfir_syntax, run_available, run_tick};

pub(crate) const WORKLOADS: &[Workload] = &[
    ("tick_empty", tick_empty),
    ("tick_empty_iter", tick_empty_iter),
    ("tick_1item_5op", tick_1item_5op),
    ("tick_1item_5op_avail", tick_1item_5op_avail),
    ("tick_strata10", tick_strata10),
    ("tick_join_static", tick_join_static),
    ("tick_fold_keyed_static", tick_fold_keyed_static),
    ("chan_prefill", chan_prefill),
];

fn tick_empty() -> Sample {
    let (_send, receive) = channel::<u64>();
    let mut flow = dfir_syntax! { source_stream(receive) -> for_each(swallow::<u64>); };
    time(move || {
        for _ in 0..1_000_000 {
            run_tick!(flow);
        }
        1_000_000
    })
}

fn tick_empty_iter() -> Sample {
    let mut flow = dfir_syntax! { source_iter([1u64]) -> for_each(swallow::<u64>); };
    time(move || {
        for _ in 0..1_000_000 {
            run_tick!(flow);
        }
        1_000_000
    })
}

/// Runs a flow of five operators for each of a million items, by the way given.
macro_rules! five_operators {
    ($run:ident) => {{
        let (send, receive) = channel::<u64>();
        let sum = Sum::default();
        let result = sum;
        let mut flow = dfir_syntax! {
            source_stream(receive)
                -> map(|n: u64| n + 1)
                -> filter(|n: &u64| *n != 0)
                -> map(|n: u64| n * 2)
                -> for_each(move |n: u64| sum.add(n));
        };
        time(move || {
            for n in 0..1_000_000 {
                let _ = send.send(n);
                $run!(flow);
            }
            result.total()
        })
    }};
}

fn tick_1item_5op() -> Sample {
    five_operators!(run_tick)
}

fn tick_1item_5op_avail() -> Sample {
    five_operators!(run_available)
}

fn tick_strata10() -> Sample {
    let (send, receive) = channel::<u64>();
    let sum = Sum::default();
    let result = sum;
    let mut flow = dfir_syntax! {
        source_stream(receive)
            -> fold(|| 0, |sum: &mut u64, n: u64| *sum += n)
            -> fold(|| 0, |sum: &mut u64, n: u64| *sum += n)
            -> fold(|| 0, |sum: &mut u64, n: u64| *sum += n)
            -> fold(|| 0, |sum: &mut u64, n: u64| *sum += n)
            -> fold(|| 0, |sum: &mut u64, n: u64| *sum += n)
            -> fold(|| 0, |sum: &mut u64, n: u64| *sum += n)
            -> fold(|| 0, |sum: &mut u64, n: u64| *sum += n)
            -> fold(|| 0, |sum: &mut u64, n: u64| *sum += n)
            -> fold(|| 0, |sum: &mut u64, n: u64| *sum += n)
            -> fold(|| 0, |sum: &mut u64, n: u64| *sum += n)
            -> for_each(move |n: u64| sum.add(n));
    };
    time(move || {
        for n in 0..1_000_000 {
            let _ = send.send(n);
            run_tick!(flow);
        }
        result.total()
    })
}

/// One row a tick meets a table that stays.
fn tick_join_static() -> Sample {
    let (send, receive) = channel::<(u64, u64)>();
    let sum = Sum::default();
    let result = sum;
    let mut flow = dfir_syntax! {
        source_stream(receive) -> [0]both;
        source_iter((0..1000u64).map(|key| (key, key))) -> [1]both;
        both = join_multiset::<'tick, 'static>()
            -> for_each(move |(_, (n, _)): (u64, (u64, u64))| sum.add(n));
    };
    run_tick!(flow);
    time(move || {
        for n in 0..100_000 {
            let _ = send.send((n % 1000, n));
            run_tick!(flow);
        }
        result.total()
    })
}

/// One row a tick changes a table that is put out in every tick.
fn tick_fold_keyed_static() -> Sample {
    let (send, receive) = channel::<(u64, u64)>();
    let sum = Sum::default();
    let result = sum;
    let mut flow = dfir_syntax! {
        source_stream(receive)
            -> fold_keyed::<'static>(|| 0, |sum: &mut u64, n: u64| *sum += n)
            -> for_each(move |(key, n): (u64, u64)| sum.add(key ^ n));
    };
    time(move || {
        for n in 0..10_000 {
            let _ = send.send((n % 1000, n));
            run_tick!(flow);
        }
        result.total()
    })
}

fn chan_prefill() -> Sample {
    let (send, receive) = channel::<u64>();
    let sum = Sum::default();
    let result = sum;
    let mut flow = dfir_syntax! { source_stream(receive) -> for_each(move |n: u64| sum.add(n)); };
    (0..1_000_000).for_each(|n| _ = send.send(n));
    time(move || {
        run_available!(flow);
        result.total()
    })
}
