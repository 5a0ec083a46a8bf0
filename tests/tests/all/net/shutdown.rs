//! An end at once: nobody who neither reads nor leaves holds a graph for ever, and what is lost is counted.

use std::sync::Arc;
use std::time::Duration;

use dfir_runtime::dfir_syntax;
use dfir_runtime::metrics::EgressMetrics;
use dfir_runtime::net::{self, Bind, Configure, Lines, MemberId, Memory, Reconnect};
use tokio::io::{AsyncWriteExt, duplex};
use tokio::net::TcpStream;

use crate::net::running::{beside, failure, guarded, seen};

const COUNT: usize = 4000;

fn line(number: usize) -> String {
    format!("{number:0100}")
}

/// All that it was given is written or lost, and something of both.
fn assert_adds_up(egress: &EgressMetrics) {
    let net = egress.net.as_ref().unwrap();
    assert_eq!(egress.items, net.items + net.dropped_items);
    assert_eq!(egress.lost, net.dropped_items);
    assert!(net.items > 0 && net.dropped_items > 0, "{net:?}");
}

#[tokio::test(start_paused = true)]
async fn a_peer_that_never_reads_is_left_at_a_deadline() {
    let network = Arc::new(Memory::new());
    let silent = net::listen("silent").transport(network.clone());
    let _silent = silent.bind().await.unwrap();
    let connect = net::connect("silent").transport(network);
    let flow =
        dfir_syntax! { source_iter((0..COUNT).map(line)) -> dest_tcp(connect, Lines::new()); };
    let metrics = flow.metrics_handle();
    flow.shutdown_handle()
        .shutdown_within(Duration::from_secs(2));
    let error = failure(flow).await;
    let metrics = &metrics.read().egresses[0];
    assert_adds_up(metrics);
    let lost = format!("({} items not written)", metrics.lost);
    assert!(error.ends_with(&lost), "{error}");
}

#[tokio::test(start_paused = true)]
async fn nobody_there_at_all() {
    let connect = net::connect("nobody").transport(Arc::new(Memory::new()));
    let flow =
        dfir_syntax! { source_iter((0..COUNT).map(line)) -> dest_tcp(connect, Lines::new()); };
    let metrics = flow.metrics_handle();
    flow.shutdown_handle()
        .shutdown_within(Duration::from_secs(2));
    failure(flow).await;
    let metrics = metrics.read();
    let net = metrics.egresses[0].net.as_ref().unwrap();
    assert_eq!((net.items, net.dropped_items), (0, COUNT as u64));
    assert!(net.retries > 2, "{net:?}");
}

#[tokio::test]
async fn a_client_that_never_reads_is_left_when_asked_twice() {
    let (replies, requests) = net::serve("127.0.0.1:0", Lines::new())
        .bind()
        .await
        .unwrap();
    let address = requests.local_addr().unwrap();
    let (put, mut asked) = seen();
    // More than the kernel holds of one connection.
    let mut flow = dfir_syntax! {
        source_tcp(requests)
            -> inspect(|_| put.put(()))
            -> flat_map(|(peer, line)| (0..100).map(move |_| (peer, line.repeat(100_000))))
            -> dest_tcp(replies);
    };
    let (metrics, handle) = (flow.metrics_handle(), flow.shutdown_handle());
    let mut client = TcpStream::connect(address).await.unwrap();
    client.write_all(b"0123456789\n").await.unwrap();
    beside(&mut flow, asked.next()).await;
    handle.shutdown();
    handle.shutdown();
    guarded(flow.run()).await.unwrap_err();
    assert_adds_up(&metrics.read().egresses[0]);
    assert!(
        metrics.read().egresses[0]
            .net
            .as_ref()
            .unwrap()
            .connections
            .is_empty()
    );
}

#[tokio::test(start_paused = true)]
async fn a_stream_and_a_mesh_count_what_they_lose() {
    let (here, _there) = duplex(1 << 10);
    let members = ["me", "silent"];
    let network = Arc::new(Memory::new());
    let silent = net::mesh(members, MemberId(1), Lines::new()).transport(network.clone());
    let _silent = silent.bind().await.unwrap();
    let (mesh, _) = net::mesh(members, MemberId(0), Lines::new())
        .transport(network)
        .handshake_timeout(Duration::from_secs(1))
        .reconnect(Reconnect::Forever);
    let flow = dfir_syntax! {
        source_iter((0..COUNT).map(line)) -> dest_tcp(net::stream(here), Lines::new());
        source_iter((0..COUNT).map(|n| (MemberId(1), line(n)))) -> dest_tcp(mesh);
    };
    let metrics = flow.metrics_handle();
    flow.shutdown_handle()
        .shutdown_within(Duration::from_secs(2));
    let error = failure(flow).await;
    let metrics = metrics.read();
    assert_adds_up(&metrics.egresses[0]);
    let net = metrics.egresses[1].net.as_ref().unwrap();
    // The other member never answers, so nothing is written.
    assert_eq!((net.items, net.dropped_items), (0, COUNT as u64));
    assert!(error.ends_with("(4000 items not written)"), "{error}");
    assert_eq!(error.matches("items not written").count(), 2, "{error}");
}
