//! Servers of many connections with `source_tcp` and `dest_tcp`.

use std::pin::pin;

use dfir_runtime::dfir_syntax;
use dfir_runtime::net::{self, Bind, Frames};
use futures_util::future::select;
use tokio::runtime::Builder;
use workloads::connections::{self, Listening, Stop};
use workloads::{Sum, Workload, tcp};

pub(crate) const WORKLOADS: &[Workload] = &[
    ("conn_echo_1", || connections::echo(1, echo)),
    ("conn_echo_100", || connections::echo(100, echo)),
    ("conn_echo_1000", || connections::echo(1000, echo)),
    ("conn_send_1", || connections::one_way(1, count)),
    ("conn_send_100", || connections::one_way(100, count)),
    ("conn_send_1000", || connections::one_way(1000, count)),
    ("conn_idle_1000", || connections::idle(echo)),
];

fn block_on<T>(future: impl Future<Output = T>) -> T {
    // A server closes what is half closed after a while, so it needs timers.
    let runtime = Builder::new_current_thread().enable_all().build();
    runtime.expect("there is a poller").block_on(future)
}

fn echo(listening: Listening, stop: Stop) {
    block_on(async {
        let (replies, requests) = net::serve("127.0.0.1:0", Frames)
            .bind()
            .await
            .expect("loopback has a port");
        let _ = listening.send(requests.local_addr().expect("it is bound"));
        let mut flow = dfir_syntax! { source_tcp(requests) -> dest_tcp(replies); };
        select(pin!(flow.run()), stop).await;
    });
}

fn count(listening: Listening, total: u64) -> u64 {
    block_on(async {
        let listen = net::listen("127.0.0.1:0").bind().await;
        let listen = listen.expect("loopback has a port");
        let _ = listening.send(listen.local_addr().expect("it is bound"));
        let bytes = Sum::default();
        let mut flow = dfir_syntax! {
            source_tcp(listen, Frames) -> for_each(move |message| bytes.add(message.len() as u64));
        };
        tcp::run_until(flow.run(), || bytes.total() == total).await;
        bytes.total()
    })
}
