//! TCP with the helpers that dfir_rs has for it: every message goes with an address.

use std::cell::RefCell;
use std::net::SocketAddr;
use std::pin::pin;
use std::rc::Rc;
use std::sync::mpsc;
use std::time::Instant;
use std::{io, thread};

use bytes::{Bytes, BytesMut};
use dfir_rs::util::{bind_tcp_bytes, connect_tcp_bytes};
use futures_util::future::select;
use tokio::runtime::Builder;
use tokio::sync::oneshot;
use tokio::task::LocalSet;
use workloads::tcp::{self, ECHO_SIZE, RoundTrips, Traffic};
use workloads::{Sample, Sum, Workload};

use crate::dialect::{dfir_syntax, run};

pub(crate) const WORKLOADS: &[Workload] = &[
    ("tcp_16", || one_way(tcp::SMALL)),
    ("tcp_256", || one_way(tcp::MEDIUM)),
    ("tcp_16k", || one_way(tcp::LARGE)),
    ("tcp_echo", echo),
];

fn block_on<T>(future: impl Future<Output = T>) -> T {
    let runtime = Builder::new_current_thread()
        .enable_io()
        .build()
        .expect("there is a poller");
    LocalSet::new().block_on(&runtime, future)
}

fn one_way(traffic: Traffic) -> Sample {
    let (listening, address) = mpsc::channel();
    let (done, is_done) = oneshot::channel();
    let receiver = thread::spawn(move || {
        block_on(async {
            let (_send, messages, address) =
                bind_tcp_bytes("127.0.0.1:0".parse().expect("an address")).await;
            let bytes = Sum::default();
            let received = bytes;
            let mut flow = dfir_syntax! {
                source_stream(messages)
                    -> for_each(move |message: Result<(BytesMut, SocketAddr), io::Error>| {
                        bytes.add(message.expect("the sender sends").0.len() as u64)
                    });
            };
            let _ = listening.send(address);
            tcp::run_until(run!(flow), || received.total() == traffic.total()).await;
            let end = Instant::now();
            let _ = done.send(());
            (received.total(), end)
        })
    });
    let address = address.recv().expect("the receiver binds");
    let start = Instant::now();
    block_on(async {
        let (sink, _messages) = connect_tcp_bytes();
        let payload = Bytes::from(vec![7; traffic.size]);
        let messages = (0..traffic.count).map(move |_| (payload.clone(), address));
        let mut flow = dfir_syntax! { source_iter(messages) -> dest_sink(sink); };
        select(pin!(run!(flow)), is_done).await;
    });
    let (bytes, end) = receiver.join().expect("the receiver does not panic");
    Sample::new(end - start, bytes)
}

fn echo() -> Sample {
    let (listening, address) = mpsc::channel();
    let (done, is_done) = oneshot::channel::<()>();
    let server = thread::spawn(move || {
        block_on(async {
            let (replies, messages, address) =
                bind_tcp_bytes("127.0.0.1:0".parse().expect("an address")).await;
            let mut flow = dfir_syntax! {
                source_stream(messages)
                    -> map(|message: Result<(BytesMut, SocketAddr), io::Error>| {
                        let (message, address) = message.expect("the client sends");
                        (message.freeze(), address)
                    })
                    -> dest_sink(replies);
            };
            let _ = listening.send(address);
            select(pin!(run!(flow)), is_done).await;
        });
    });
    let address = address.recv().expect("the server binds");
    let trips = Rc::new(RefCell::new(RoundTrips::new()));
    block_on(async {
        let (sink, messages) = connect_tcp_bytes();
        let noted = trips.clone();
        let mut flow = dfir_syntax! {
            source_iter([(Bytes::from_static(&[7; ECHO_SIZE]), address)]) -> questions;
            source_stream(messages)
                -> filter(|_| noted.borrow_mut().reply())
                -> map(|message: Result<(BytesMut, SocketAddr), io::Error>| {
                    let (message, address) = message.expect("the server answers");
                    (message.freeze(), address)
                })
                -> questions;
            questions = union() -> dest_sink(sink);
        };
        tcp::run_until(run!(flow), || trips.borrow().is_done()).await;
        drop(flow);
    });
    let _ = done.send(());
    server.join().expect("the server does not panic");
    Rc::try_unwrap(trips)
        .expect("the flow is gone")
        .into_inner()
        .sample()
}
