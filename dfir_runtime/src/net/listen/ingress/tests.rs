use std::net::SocketAddr;

use bytes::Bytes;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

use super::*;
use crate::net::codec::Frames;
use crate::net::testing::{drive, mute, poll_batch, read_count, read_to_end, read_until, reporter};
use crate::net::{Bind, Configure, PeerId, listen};

fn source(
    listen: Listen,
    reporter: Reporter,
) -> ListenIngress<Frames, impl Fn(Sender, Bytes) -> (PeerId, Bytes)> {
    let tag = |sender: Sender, item| (sender.peer, item);
    ListenIngress::new(Arc::new(Mutex::new(listen)), Frames, tag, None, reporter)
}

async fn bound(address: &str) -> (Listen, SocketAddr) {
    let listen = listen(address).bind().await.unwrap();
    let address = listen.local_addr().unwrap();
    (listen, address)
}

/// Connects and sends `x` in a frame, so many times.
async fn peer(address: SocketAddr, count: usize) -> TcpStream {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream
        .write_all(&b"\0\0\0\x01x".repeat(count))
        .await
        .unwrap();
    stream
}

#[tokio::test]
async fn connections_are_merged_and_the_source_ends_with_the_last() {
    let (listen, address) = bound("127.0.0.1:0").await;
    let mut ingress = source(listen.connections(3), mute());
    let peers = async {
        for count in 1..=3 {
            drop(peer(address, count).await);
        }
    };
    let ((), items) = tokio::join!(peers, read_to_end(&mut ingress));
    assert_eq!(items.len(), 6);
    let mut peers: Vec<_> = items.iter().map(|(peer, _)| *peer).collect();
    peers.sort();
    peers.dedup();
    assert_eq!(peers.len(), 3);
    assert!(
        TcpStream::connect(address).await.is_err(),
        "it listens no more"
    );
}

#[tokio::test]
async fn a_port_in_use_is_an_error_with_its_address() {
    let (listen, address) = bound("127.0.0.1:0").await;
    let mut second = source(super::super::listen(address), mute());
    let error = read_until(&mut second, |_| false)
        .await
        .unwrap_err()
        .to_string();
    assert!(
        error.contains(&format!("cannot listen on {address}")),
        "{error}"
    );
    let error = super::super::listen(address).bind().await.unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::AddrInUse);
    drop(listen);
}

#[tokio::test]
async fn an_address_that_is_none_is_an_error() {
    for address in ["nonsense", "127.0.0.1", "127.0.0.1:99999", ""] {
        let mut ingress = source(super::super::listen(address), mute());
        let error = read_until(&mut ingress, |_| false)
            .await
            .unwrap_err()
            .to_string();
        assert!(
            error.starts_with(&format!("cannot listen on {address}")),
            "{error}"
        );
    }
}

#[test]
fn without_a_runtime_there_is_an_error_and_no_panic() {
    let mut ingress = source(super::super::listen("127.0.0.1:0"), mute());
    let cx = &mut Context::from_waker(Waker::noop());
    let error = ingress
        .poll_batch(cx, 1, &mut Vec::new())
        .unwrap_err()
        .to_string();
    assert!(error.contains("Tokio runtime"), "{error}");
}

#[tokio::test]
async fn ipv6_works() {
    // A host may have none; that is no fault of the listener.
    let Ok(listen) = listen("[::1]:0").bind().await else {
        return;
    };
    let address = listen.local_addr().unwrap();
    let mut ingress = source(listen, mute());
    let (_peer, items) = tokio::join!(peer(address, 1), read_count(&mut ingress, 1));
    assert_eq!(items.len(), 1);
}

#[tokio::test]
async fn a_peer_killed_inside_a_frame_concerns_no_other() {
    let (listen, address) = bound("127.0.0.1:0").await;
    let (reporter, mut told) = reporter();
    let mut ingress = source(listen, reporter);
    let mut good = peer(address, 1).await;
    let mut killed = peer(address, 1).await;
    killed.write_all(b"\0\0\0\x09half").await.unwrap();
    let mut bad = peer(address, 1).await;
    bad.write_all(b"\xff\xff\xff\xff").await.unwrap();
    drop(killed);
    assert_eq!(read_count(&mut ingress, 3).await.len(), 3);
    drive(&mut ingress, || {
        told.kinds()
            .iter()
            .filter(|kind| **kind == "broken")
            .count()
            == 2
    })
    .await;
    assert_eq!(
        told.kinds()
            .iter()
            .filter(|kind| **kind == "bad frame")
            .count(),
        1
    );
    good.write_all(b"\0\0\0\x02ok").await.unwrap();
    assert_eq!(read_count(&mut ingress, 1).await[0].1, "ok");
}

#[tokio::test]
async fn accepting_pauses_at_the_limit() {
    let (listen, address) = bound("127.0.0.1:0").await;
    let (reporter, mut told) = reporter();
    let mut ingress = source(listen.max_connections(2), reporter);
    let first = peer(address, 1).await;
    let _second = peer(address, 1).await;
    let _third = peer(address, 1).await;
    let items = read_count(&mut ingress, 2).await;
    let mut more = Vec::new();
    assert_eq!(
        poll_batch(&mut ingress, 10, &mut more).await.unwrap(),
        Polled::Pending
    );
    assert!(more.is_empty());
    assert_eq!(told.kinds(), ["connected", "connected"]);
    drop(first);
    let third = read_count(&mut ingress, 1).await[0].0;
    assert!(
        items.iter().all(|(peer, _)| *peer != third),
        "no id is given out twice"
    );
    assert_eq!(told.kinds().len(), 4);
}

#[tokio::test]
async fn a_chatterbox_does_not_keep_others_out() {
    let (listen, address) = bound("127.0.0.1:0").await;
    let mut ingress = source(listen, mute());
    let chatter = tokio::spawn(async move {
        let mut stream = TcpStream::connect(address).await.unwrap();
        let frames = b"\0\0\0\x01x".repeat(50_000);
        while stream.write_all(&frames).await.is_ok() {}
    });
    read_count(&mut ingress, 10_000).await;
    let mut quiet = TcpStream::connect(address).await.unwrap();
    quiet.write_all(b"\0\0\0\x05quiet").await.unwrap();
    let (mut batch_count, mut seen_count) = (0, 0);
    let found = read_until(&mut ingress, |items| {
        batch_count += 1;
        let new = &items[std::mem::replace(&mut seen_count, items.len())..];
        new.iter().any(|(_, item)| item == "quiet")
    });
    found.await.unwrap();
    assert!(batch_count < 200, "{batch_count} batches");
    chatter.abort();
}

#[tokio::test]
async fn the_budget_holds_for_all_connections_together() {
    let (listen, address) = bound("127.0.0.1:0").await;
    let mut ingress = source(listen, mute());
    let _peers = [peer(address, 10).await, peer(address, 10).await];
    let mut items = Vec::new();
    while items.len() < 20 {
        let count = items.len();
        poll_batch(&mut ingress, 3, &mut items).await.unwrap();
        assert!(items.len() - count <= 3);
        tokio::task::yield_now().await;
    }
}
