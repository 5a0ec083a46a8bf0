//! What the `[events]` port tells.

use std::net::SocketAddr;

use dfir_runtime::dfir_syntax;
use dfir_runtime::net::{self, Bind, Frames, Lines, PeerAddress, TcpEvent};
use futures::channel::mpsc::unbounded;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

use crate::net::running::{beside, connect, connection, listener, run, seen};

/// What kind of event it is, in short.
pub(in crate::net) fn kind(event: &TcpEvent) -> &'static str {
    match event {
        TcpEvent::Connected { .. } => "connected",
        TcpEvent::Disconnected { error: None, .. } => "closed",
        TcpEvent::Disconnected { .. } => "broken",
        TcpEvent::BadFrame { .. } => "bad frame",
        TcpEvent::Dropped { .. } => "dropped",
        TcpEvent::Stalled { .. } => "stalled",
        TcpEvent::Retrying { .. } => "retrying",
        other => panic!("an event of a new kind: {other}"),
    }
}

pub(in crate::net) fn kinds(events: &[TcpEvent]) -> Vec<&'static str> {
    events.iter().map(kind).collect()
}

fn is_at(event: &TcpEvent, address: SocketAddr) -> bool {
    *event.address() == PeerAddress::Socket(address)
}

#[tokio::test]
async fn a_listener_tells_of_each_connection_by_its_address() {
    let endpoint = net::listen("127.0.0.1:0").bind().await.unwrap();
    let address = endpoint.local_addr().unwrap();
    let (put, mut events) = seen();
    let (put_line, mut lines) = seen();
    let mut flow = dfir_syntax! {
        source = source_tcp(endpoint, Lines::new());
        source[items] -> for_each(|line| put_line.put(line));
        source[events] -> for_each(|event| put.put(event));
    };
    let peers = async {
        let mut first = connect(address).await;
        let first_at = first.local_addr().unwrap();
        assert!(is_at(&events.next().await, first_at));
        let second = connect(address).await;
        let second_at = second.local_addr().unwrap();
        let connected = events.next().await;
        assert!(is_at(&connected, second_at));
        drop(second);
        let closed = events.next().await;
        assert_eq!(kind(&closed), "closed");
        assert!(is_at(&closed, second_at) && closed.peer() == connected.peer());
        first.write_all(b"after\n").await.unwrap();
        assert_eq!(lines.next().await, "after");
    };
    beside(&mut flow, peers).await;
}

#[tokio::test]
async fn a_stream_tells_of_its_end() {
    let (here, mut there) = connection().await;
    let address = there.local_addr().unwrap();
    let (put, mut events) = seen();
    let mut lines = Vec::new();
    let flow = dfir_syntax! {
        source = source_tcp(here, Lines::new());
        source[items] -> for_each(|line| lines.push(line));
        source[events] -> for_each(|event| put.put(event));
    };
    there.write_all(b"one\ntwo\n").await.unwrap();
    drop(there);
    run(flow).await;
    let events = events.rest();
    assert_eq!(kinds(&events), ["connected", "closed"]);
    assert!(events.iter().all(|event| is_at(event, address)));
    assert_eq!(lines, ["one", "two"]);
}

#[tokio::test]
async fn a_destination_tells_that_its_stream_broke_and_what_was_lost() {
    let (here, there) = connection().await;
    let (give, items) = unbounded();
    let (put, mut events) = seen();
    let mut flow = dfir_syntax! {
        source_stream(items) -> dest_tcp(here, Lines::new()) -> for_each(|event| put.put(event));
    };
    drop(there);
    let breaking = async {
        let mut kinds = vec![kind(&events.next().await)];
        while kinds.last() != Some(&"dropped") {
            // The kernel takes what is first written to a peer that is gone.
            give.unbounded_send("lost").unwrap();
            tokio::task::yield_now().await;
            kinds.extend(super::events::kinds(&events.rest()));
        }
        kinds
    };
    let kinds = beside(&mut flow, breaking).await;
    assert_eq!(kinds[..2], ["connected", "broken"]);
    assert!(kinds[2..].iter().all(|kind| *kind == "dropped"));
}

#[tokio::test]
async fn both_halves_of_a_server_tell_of_a_connection() {
    let (replies, requests) = net::serve("127.0.0.1:0", Frames).bind().await.unwrap();
    let address = requests.local_addr().unwrap();
    let (put, mut of_source) = seen();
    let put_too = put.clone();
    let mut flow = dfir_syntax! {
        requests = source_tcp(requests);
        requests[items] -> replies;
        requests[events] -> for_each(|event| put.put(event));
        replies = dest_tcp(replies) -> for_each(|event| put_too.put(event));
    };
    let client = async {
        let stream = connect(address).await;
        let events = of_source.take(2).await;
        assert_eq!(kinds(&events), ["connected", "connected"]);
        assert_eq!(events[0].peer(), events[1].peer());
        assert!(
            events
                .iter()
                .all(|event| is_at(event, stream.local_addr().unwrap()))
        );
    };
    beside(&mut flow, client).await;
}

#[tokio::test]
async fn both_halves_of_a_client_tell_of_its_connection() {
    let (listener, address) = listener().await;
    let (requests, replies) = net::dial(address, Frames);
    let (give, items) = unbounded::<&str>();
    let (put, mut events) = seen();
    let put_too = put.clone();
    let mut flow = dfir_syntax! {
        replies = source_tcp(replies);
        replies[items] -> for_each(drop);
        replies[events] -> for_each(|event| put.put(event));
        source_stream(items) -> dest_tcp(requests) -> for_each(|event| put_too.put(event));
    };
    let server = async {
        let _stream: TcpStream = listener.accept().await.unwrap().0;
        let events = events.take(2).await;
        assert_eq!(kinds(&events), ["connected", "connected"]);
        assert!(events.iter().all(|event| is_at(event, address)));
    };
    beside(&mut flow, server).await;
    drop(give);
}
