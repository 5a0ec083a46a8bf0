//! Items from another thread, and from our own channels. No operator takes those yet, so their flows
//! are built by hand, as the macro would build them.

use std::thread;

use dfir_runtime::{Dfir, dfir_syntax};
use tokio::runtime;
use workloads::{Sample, Sum, Workload, time};

use crate::dialect::channel;

pub(crate) const WORKLOADS: &[Workload] = &[
    ("tick_1item_5op_batch", tick_1item_5op_batch),
    ("tick_1item_5op_input", tick_1item_5op_input),
    ("chan_thread", chan_thread),
    ("chan_thread_batch", chan_thread_batch),
];

fn five(n: u64, sum: Sum) {
    let n = n + 1;
    if n != 0 {
        sum.add(n * 2);
    }
}

/// Over the channel for other threads.
fn tick_1item_5op_batch() -> Sample {
    let sum = Sum::default();
    let result = sum;
    let mut flow = Dfir::new();
    let (port, numbers) = flow.make_edge("numbers");
    let sender = flow.add_channel_input("numbers", port);
    flow.add_subgraph_sink("five operators", numbers, move |_, numbers| {
        numbers.for_each(|n| five(n, sum));
    });
    time(move || {
        for n in 0..1_000_000 {
            let _ = sender.send(n);
            flow.run_tick_sync();
        }
        result.total()
    })
}

/// Over the input for the same thread.
fn tick_1item_5op_input() -> Sample {
    let sum = Sum::default();
    let result = sum;
    let mut flow = Dfir::new();
    let (port, numbers) = flow.make_edge("numbers");
    let mut input = flow.add_input("numbers", port);
    flow.add_subgraph_sink("five operators", numbers, move |_, numbers| {
        numbers.for_each(|n| five(n, sum));
    });
    time(move || {
        for n in 0..1_000_000 {
            input.give(n);
            input.flush();
            flow.run_tick_sync();
        }
        result.total()
    })
}

fn chan_thread() -> Sample {
    let runtime = runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime without drivers");
    let (send, receive) = channel::<u64>();
    let sum = Sum::default();
    let result = sum;
    let mut flow = dfir_syntax! { source_stream(receive) -> for_each(move |n| sum.add(n)); };
    time(move || {
        let producer = thread::spawn(move || (0..1_000_000).for_each(|n| _ = send.send(n)));
        runtime.block_on(flow.run()).expect("nothing fails");
        producer.join().expect("the producer does not panic");
        result.total()
    })
}

fn chan_thread_batch() -> Sample {
    let runtime = runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime without drivers");
    let sum = Sum::default();
    let result = sum;
    let mut flow = Dfir::new();
    let (port, numbers) = flow.make_edge("numbers");
    let sender = flow.add_channel_input("numbers", port);
    flow.add_subgraph_sink("sum", numbers, move |_, numbers| {
        numbers.for_each(move |n| sum.add(n))
    });
    time(move || {
        let producer = thread::spawn(move || {
            for batch in 0..1_000_000u64.div_ceil(256) {
                let numbers = batch * 256..(batch * 256 + 256).min(1_000_000);
                let _ = sender.send_all(numbers);
            }
        });
        runtime.block_on(flow.run()).expect("nothing fails");
        producer.join().expect("the producer does not panic");
        result.total()
    })
}
