//! The runner of timely dataflow. The time includes the making of the workers and their dataflow,
//! which is some microseconds.
//!
//! A name that ends in `_w2` has two workers. Operators that the library does not have are closures with
//! the tables that hand-written code would have.

mod linear;
mod reach;
mod tables;
mod tcp;
mod ticks;

use std::sync::{Mutex, PoisonError};

use timely::Config;
use timely::dataflow::Scope;
use timely::worker::Worker;
use workloads::Sum;

/// Runs a dataflow to its end; what it builds adds to the sum.
fn run(workers: usize, build: impl for<'a> Fn(Scope<'a, u64>, Sum) + Send + Sync + 'static) -> u64 {
    let work = move |worker: &mut Worker| {
        let sum = Sum::default();
        worker.dataflow(|scope| build(scope, sum));
        while worker.has_dataflows() {
            worker.step();
        }
        sum.total()
    };
    if workers == 1 {
        return timely::execute_directly(work);
    }
    let workers = timely::execute(Config::process(workers), work).expect("threads start");
    let sums = workers.join().into_iter();
    sums.map(|sum| sum.expect("no worker panics"))
        .fold(0, u64::wrapping_add)
}

/// The input of each worker, for it to take.
struct Parts<T>(Vec<Mutex<Vec<T>>>);

impl<T> Parts<T> {
    fn of(mut items: Vec<T>, workers: usize) -> Self {
        let size = items.len().div_ceil(workers);
        let mut parts = Vec::new();
        for _ in 1..workers {
            parts.push(Mutex::new(items.split_off(items.len() - size)));
        }
        parts.push(Mutex::new(items));
        Parts(parts)
    }

    fn take(&self, worker: usize) -> Vec<T> {
        let mut part = self.0[worker]
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut part)
    }
}

fn main() -> std::process::ExitCode {
    workloads::run(
        "timely",
        &[
            linear::WORKLOADS,
            tables::WORKLOADS,
            ticks::WORKLOADS,
            reach::WORKLOADS,
            tcp::WORKLOADS,
        ],
    )
}
