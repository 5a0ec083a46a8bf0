//! Servers of many connections with the helpers that dfir_rs has for TCP.

use std::io;
use std::net::SocketAddr;
use std::pin::pin;

use bytes::BytesMut;
use dfir_rs::util::bind_tcp_bytes;
use futures_util::future::select;
use tokio::runtime::Builder;
use tokio::task::LocalSet;
use workloads::connections::{self, Listening, Stop};
use workloads::{Sum, Workload, tcp};

use crate::dialect::{dfir_syntax, run};

pub(crate) const WORKLOADS: &[Workload] = &[
    ("conn_echo_1", || connections::echo(1, echo)),
    ("conn_echo_100", || connections::echo(100, echo)),
    ("conn_echo_1000", || connections::echo(1000, echo)),
    ("conn_send_1", || connections::one_way(1, count)),
    ("conn_send_100", || connections::one_way(100, count)),
    ("conn_send_1000", || connections::one_way(1000, count)),
    ("conn_idle_1000", || connections::idle(echo)),
];

type Received = Result<(BytesMut, SocketAddr), io::Error>;

fn block_on<T>(future: impl Future<Output = T>) -> T {
    let runtime = Builder::new_current_thread()
        .enable_io()
        .build()
        .expect("there is a poller");
    LocalSet::new().block_on(&runtime, future)
}

fn any_port() -> SocketAddr {
    SocketAddr::from(([127, 0, 0, 1], 0))
}

fn echo(listening: Listening, stop: Stop) {
    block_on(async {
        let (replies, messages, address) = bind_tcp_bytes(any_port()).await;
        let mut flow = dfir_syntax! {
            source_stream(messages)
                -> map(|message: Received| {
                    let (message, address) = message.expect("the clients send");
                    (message.freeze(), address)
                })
                -> dest_sink(replies);
        };
        let _ = listening.send(address);
        select(pin!(run!(flow)), stop).await;
    });
}

fn count(listening: Listening, total: u64) -> u64 {
    block_on(async {
        let (_send, messages, address) = bind_tcp_bytes(any_port()).await;
        let bytes = Sum::default();
        let received = bytes;
        let mut flow = dfir_syntax! {
            source_stream(messages)
                -> for_each(move |message: Received| {
                    bytes.add(message.expect("the clients send").0.len() as u64)
                });
        };
        let _ = listening.send(address);
        tcp::run_until(run!(flow), || received.total() == total).await;
        received.total()
    })
}
