//! Items from another thread. A run of `dfir_rs` never ends, so the last item ends it.

use std::thread;

use tokio::runtime;
use workloads::tcp::run_until;
use workloads::{Sample, Sum, Workload, time};

use crate::dialect::{channel, dfir_syntax, run};

pub(crate) const WORKLOADS: &[Workload] = &[("chan_thread", chan_thread)];

const LAST: u64 = 999_999;

fn chan_thread() -> Sample {
    let runtime = runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime without drivers");
    let (send, receive) = channel::<u64>();
    let (sum, seen) = (Sum::default(), Sum::default());
    let (result, is_done) = (sum, seen);
    let mut flow = dfir_syntax! {
        source_stream(receive) -> for_each(move |n: u64| { sum.add(n); if n == LAST { seen.add(1) } });
    };
    time(move || {
        let producer = thread::spawn(move || (0..=LAST).for_each(|n| _ = send.send(n)));
        runtime.block_on(run_until(run!(flow), || is_done.total() == 1));
        producer.join().expect("the producer does not panic");
        result.total()
    })
}
