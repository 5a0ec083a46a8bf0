//! Many small ticks, and items from a channel. A queue and a loop: floors, not schedulers.

use std::collections::VecDeque;
use std::hint::black_box;
use std::sync::{Arc, Mutex};
use std::thread;

use rustc_hash::FxHashMap;
use tokio::runtime;
use tokio::sync::mpsc;
use workloads::{Sample, Sum, Workload, time};

pub(crate) const WORKLOADS: &[Workload] = &[
    ("tick_empty", tick_empty),
    ("tick_empty_iter", tick_empty_iter),
    ("tick_1item_5op", tick_1item_5op),
    ("tick_1item_5op_batch", tick_1item_5op_vecswap),
    ("tick_1item_5op_input", tick_1item_5op_queue),
    ("tick_strata10", tick_strata10),
    ("tick_join_static", tick_join_static),
    ("tick_fold_keyed_static", tick_fold_keyed_static),
    ("chan_prefill", chan_prefill),
    ("chan_thread", chan_thread),
    ("chan_thread_batch", chan_thread_vecswap),
];

fn tick_empty() -> Sample {
    let mut queue = VecDeque::<u64>::new();
    time(move || {
        let mut ticks = 0;
        for _ in 0..1_000_000 {
            while let Some(n) = black_box(&mut queue).pop_front() {
                black_box(n);
            }
            ticks += 1;
        }
        ticks
    })
}

fn tick_empty_iter() -> Sample {
    let mut items = Some([1u64]);
    time(move || {
        let mut ticks = 0;
        for _ in 0..1_000_000 {
            for n in black_box(&mut items).take().into_iter().flatten() {
                black_box(n);
            }
            ticks += 1;
        }
        ticks
    })
}

fn five(n: u64, sum: Sum) {
    let n = n + 1;
    if n != 0 {
        sum.add(n * 2);
    }
}

fn tick_1item_5op() -> Sample {
    let (send, mut receive) = mpsc::unbounded_channel();
    let sum = Sum::default();
    time(move || {
        for n in 0..1_000_000u64 {
            let _ = send.send(n);
            while let Ok(n) = receive.try_recv() {
                five(n, sum);
            }
        }
        sum.total()
    })
}

/// As much as a channel between threads takes that is a vector behind a lock.
fn tick_1item_5op_vecswap() -> Sample {
    let shared = Mutex::new(Vec::new());
    let lock = || shared.lock().expect("nothing panics under the lock");
    let mut mine = Vec::new();
    let sum = Sum::default();
    time(move || {
        for n in 0..1_000_000u64 {
            lock().push(n);
            std::mem::swap(&mut mine, &mut *lock());
            mine.drain(..).for_each(|n| five(n, sum));
        }
        sum.total()
    })
}

fn tick_1item_5op_queue() -> Sample {
    let mut queue = VecDeque::new();
    let sum = Sum::default();
    time(move || {
        for n in 0..1_000_000u64 {
            queue.push_back(n);
            while let Some(n) = black_box(&mut queue).pop_front() {
                five(n, sum);
            }
        }
        sum.total()
    })
}

fn tick_strata10() -> Sample {
    let mut queue = VecDeque::new();
    let sum = Sum::default();
    time(move || {
        for n in 0..1_000_000u64 {
            queue.push_back(n);
            let mut folded = 0;
            while let Some(n) = black_box(&mut queue).pop_front() {
                folded += n;
            }
            for _ in 1..10 {
                folded = black_box(folded);
            }
            sum.add(folded);
        }
        sum.total()
    })
}

fn tick_join_static() -> Sample {
    let table: FxHashMap<u64, u64> = (0..1000).map(|key| (key, key)).collect();
    let mut queue = VecDeque::new();
    let sum = Sum::default();
    time(move || {
        for n in 0..100_000u64 {
            queue.push_back((n % 1000, n));
            while let Some((key, n)) = black_box(&mut queue).pop_front() {
                if table.contains_key(&key) {
                    sum.add(n);
                }
            }
        }
        sum.total()
    })
}

fn tick_fold_keyed_static() -> Sample {
    let mut table = FxHashMap::<u64, u64>::default();
    let mut queue = VecDeque::new();
    let sum = Sum::default();
    time(move || {
        for n in 0..10_000u64 {
            queue.push_back((n % 1000, n));
            while let Some((key, n)) = black_box(&mut queue).pop_front() {
                *table.entry(key).or_default() += n;
            }
            for (key, value) in &table {
                sum.add(key ^ value);
            }
        }
        sum.total()
    })
}

fn chan_prefill() -> Sample {
    let (send, mut receive) = mpsc::unbounded_channel();
    (0..1_000_000u64).for_each(|n| _ = send.send(n));
    let sum = Sum::default();
    time(move || {
        while let Ok(n) = receive.try_recv() {
            sum.add(n);
        }
        sum.total()
    })
}

fn chan_thread() -> Sample {
    let runtime = runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime without drivers");
    let (send, mut receive) = mpsc::unbounded_channel();
    let sum = Sum::default();
    time(move || {
        let producer = thread::spawn(move || (0..1_000_000u64).for_each(|n| _ = send.send(n)));
        runtime.block_on(async {
            while let Some(n) = receive.recv().await {
                sum.add(n);
            }
        });
        producer.join().expect("the producer does not panic");
        sum.total()
    })
}

/// The producer appends 256 at a time to a vector that the consumer swaps with its own.
fn chan_thread_vecswap() -> Sample {
    let shared = Arc::new(Mutex::new(Vec::new()));
    let sum = Sum::default();
    time(move || {
        let theirs = Arc::clone(&shared);
        let producer = thread::spawn(move || {
            for batch in 0..1_000_000u64.div_ceil(256) {
                let numbers = batch * 256..(batch * 256 + 256).min(1_000_000);
                theirs
                    .lock()
                    .expect("the consumer does not panic")
                    .extend(numbers);
            }
        });
        let (mut mine, mut count) = (Vec::new(), 0);
        while count < 1_000_000 {
            std::mem::swap(
                &mut mine,
                &mut *shared.lock().expect("the producer does not panic"),
            );
            count += mine.len();
            mine.drain(..).for_each(move |n| sum.add(n));
            std::hint::spin_loop();
        }
        producer.join().expect("the producer does not panic");
        sum.total()
    })
}
