//! TCP with `source_tcp` and `dest_tcp`.

use std::cell::RefCell;
use std::net::TcpStream;

use bytes::Bytes;
use dfir_runtime::{dfir_syntax, net};
use futures_util::stream;
use tokio::runtime::{Builder, Runtime};
use workloads::tcp::{self, ECHO_SIZE, RoundTrips, Traffic};
use workloads::{Sample, Sum, Workload};

pub(crate) const WORKLOADS: &[Workload] = &[
    ("tcp_16", || one_way(tcp::SMALL)),
    ("tcp_256", || one_way(tcp::MEDIUM)),
    ("tcp_16k", || one_way(tcp::LARGE)),
    ("tcp_echo", echo),
];

fn runtime() -> Runtime {
    Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("there is a poller")
}

fn socket(stream: TcpStream) -> tokio::net::TcpStream {
    tokio::net::TcpStream::from_std(stream).expect("it does not block")
}

fn one_way(traffic: Traffic) -> Sample {
    let send = |stream| {
        runtime().block_on(async {
            let payload = Bytes::from(vec![7; traffic.size]);
            // Unlike the one of `tokio_stream`, this does not pause after every 32 items.
            let messages = stream::iter((0..traffic.count).map(move |_| payload.clone()));
            let mut flow = dfir_syntax! {
                source_stream(messages) -> dest_tcp(net::stream(socket(stream)), net::Frames);
            };
            flow.run().await.expect("the receiver reads");
        });
    };
    let receive = |stream| {
        let bytes = Sum::default();
        runtime().block_on(async {
            let mut flow = dfir_syntax! {
                source_tcp(net::stream(socket(stream)), net::Frames)
                    -> for_each(move |message| bytes.add(message.len() as u64));
            };
            flow.run().await.expect("the sender sends");
        });
        bytes.total()
    };
    traffic.one_way(send, receive)
}

fn echo() -> Sample {
    let ask = |stream| {
        let trips = RefCell::new(RoundTrips::new());
        runtime().block_on(async {
            let (read, write) = socket(stream).into_split();
            let mut flow = dfir_syntax! {
                source_iter([Bytes::from_static(&[7; ECHO_SIZE])]) -> questions;
                source_tcp(net::stream(read), net::Frames)
                    -> filter(|_| trips.borrow_mut().reply())
                    -> questions;
                questions = union() -> dest_tcp(net::stream(write), net::Frames);
            };
            tcp::run_until(flow.run(), || trips.borrow().is_done()).await;
        });
        trips.into_inner()
    };
    let answer = |stream| {
        runtime().block_on(async {
            let (read, write) = socket(stream).into_split();
            let mut flow = dfir_syntax! {
                source_tcp(net::stream(read), net::Frames) -> dest_tcp(net::stream(write), net::Frames);
            };
            flow.run().await.expect("the client reads");
        });
    };
    tcp::echo(ask, answer)
}
