//! TCP in one direction: two processes of one worker each, which are threads here, and an exchange from
//! one to the other.

use std::cell::Cell;
use std::net::TcpListener;
use std::rc::Rc;
use std::thread;
use std::time::Instant;

use timely::dataflow::operators::{Exchange, Input, Inspect, Probe};
use timely::dataflow::{InputHandle, ProbeHandle, Scope, StreamVec};
use timely::worker::Worker;
use timely::{CommunicationConfig, Config, WorkerConfig};
use workloads::tcp::{self, Traffic};
use workloads::{Sample, Sum, Workload};

pub(crate) const WORKLOADS: &[Workload] = &[
    ("tcp_16_exchange", || one_way(tcp::SMALL)),
    ("tcp_256_exchange", || one_way(tcp::MEDIUM)),
    ("tcp_16k_exchange", || one_way(tcp::LARGE)),
];

/// The bytes that the serialized form of a vector has before its items.
const LENGTH: usize = 8;

/// So many messages are given before the worker gets its turn.
const TURN: usize = 1024;

/// What a worker notes.
struct Noted {
    started: Instant,
    bytes: u64,
    received_all: Option<Instant>,
}

fn one_way(traffic: Traffic) -> Sample {
    let addresses = free_addresses();
    let processes = [0, 1].map(|process| {
        let addresses = addresses.clone();
        thread::spawn(move || {
            let communication = CommunicationConfig::Cluster {
                threads: 1,
                process,
                addresses,
                report: false,
                zerocopy: false,
            };
            let config = Config {
                communication,
                worker: WorkerConfig::default(),
            };
            let worker = timely::execute(config, move |worker| exchange(worker, traffic));
            let mut noted = worker.expect("the processes connect").join();
            noted.remove(0).expect("no worker panics")
        })
    });
    let [sender, receiver] = processes.map(|process| process.join().expect("no process panics"));
    let end = receiver.received_all.expect("everything arrives");
    Sample::new(end - sender.started, receiver.bytes)
}

fn free_addresses() -> Vec<String> {
    let listeners = [0, 1].map(|_| TcpListener::bind("127.0.0.1:0").expect("loopback has a port"));
    let address = |listener: &TcpListener| listener.local_addr().expect("it is bound").to_string();
    listeners.iter().map(address).collect()
}

/// Worker 0 sends, worker 1 counts.
fn exchange(worker: &mut Worker, traffic: Traffic) -> Noted {
    let (mut input, probe) = (InputHandle::new(), ProbeHandle::new());
    let bytes = Sum::default();
    let received_all = Rc::new(Cell::new(None));
    let end = Rc::clone(&received_all);
    worker.dataflow(|scope: Scope<'_, u64>| {
        let messages: StreamVec<'_, u64, Vec<u8>> = scope.input_from(&mut input);
        messages
            .exchange(|_| 1)
            .inspect(move |message| {
                bytes.add((message.len() + LENGTH) as u64);
                if bytes.total() == traffic.total() {
                    end.set(Some(Instant::now()));
                }
            })
            .probe_with(&probe);
    });
    let started = Instant::now();
    if worker.index() == 0 {
        let payload = vec![7; traffic.size - LENGTH];
        for at in 0..traffic.count {
            input.send(payload.clone());
            if at % TURN == 0 {
                worker.step();
            }
        }
    }
    drop(input);
    while !probe.done() {
        worker.step();
    }
    Noted {
        started,
        bytes: bytes.total(),
        received_all: received_all.get(),
    }
}
