//! Items from a channel, in further ways.

use std::collections::VecDeque;
use std::hint::black_box;
use std::sync::mpsc as blocking;
use std::thread;

use tokio::runtime;
use tokio::sync::mpsc;
use workloads::{Sample, Sum, Workload, time};

pub(crate) const WORKLOADS: &[Workload] = &[
    ("chan_prefill_vecdeque", chan_prefill_vecdeque),
    ("chan_thread_many", chan_thread_many),
    ("chan_thread_stdmpsc", chan_thread_stdmpsc),
];

const ITEMS: u64 = 1_000_000;

fn chan_prefill_vecdeque() -> Sample {
    let mut queue: VecDeque<_> = (0..ITEMS).collect();
    let sum = Sum::default();
    time(move || {
        while let Some(n) = black_box(&mut queue).pop_front() {
            sum.add(n);
        }
        sum.total()
    })
}

/// As many as there are, up to 1024.
fn chan_thread_many() -> Sample {
    let runtime = runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime without drivers");
    let (send, mut receive) = mpsc::unbounded_channel();
    let sum = Sum::default();
    time(move || {
        let producer = thread::spawn(move || (0..ITEMS).for_each(|n| _ = send.send(n)));
        runtime.block_on(async {
            let mut numbers = Vec::with_capacity(1024);
            while receive.recv_many(&mut numbers, 1024).await > 0 {
                numbers.drain(..).for_each(|n| sum.add(n));
            }
        });
        producer.join().expect("the producer does not panic");
        sum.total()
    })
}

fn chan_thread_stdmpsc() -> Sample {
    let (send, receive) = blocking::channel();
    let sum = Sum::default();
    time(move || {
        let producer = thread::spawn(move || (0..ITEMS).for_each(|n| _ = send.send(n)));
        receive.into_iter().for_each(|n| sum.add(n));
        producer.join().expect("the producer does not panic");
        sum.total()
    })
}
