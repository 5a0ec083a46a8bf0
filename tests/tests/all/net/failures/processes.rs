//! Peers that are killed.

use std::time::Duration;

use bytes::Bytes;
use dfir_runtime::dfir_syntax;
use dfir_runtime::net::{self, Bind, Configure, Frames, TcpEvent};
use futures::channel::mpsc::unbounded;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::net::Peer;
use crate::net::endpoints::events::kind;
use crate::net::running::{beside, connect, seen};

const QUICK: Duration = Duration::from_millis(1);

fn is_disconnected(event: &TcpEvent) -> bool {
    matches!(event, TcpEvent::Disconnected { .. })
}

#[tokio::test]
async fn a_server_goes_on_when_a_client_is_killed_in_the_middle() {
    let (replies, requests) = net::serve("127.0.0.1:0", Frames).bind().await.unwrap();
    let address = requests.local_addr().unwrap();
    let (put, mut frames) = seen();
    let (told, mut events) = seen();
    let told_too = told.clone();
    let mut flow = dfir_syntax! {
        requests = source_tcp(requests);
        requests[items] -> inspect(|_| put.put(())) -> replies;
        requests[events] -> for_each(|event| told.put(event));
        replies = dest_tcp(replies);
        replies[events] -> for_each(|event| told_too.put(event));
    };
    let peers = async {
        let client = Peer::start(&["ask", &address.to_string(), "100000000", "1000"]);
        frames.take(1000).await;
        client.kill();
        let of_one_half = events.until(is_disconnected).await;
        let mut other = connect(address).await;
        other.write_all(b"\0\0\0\x02hi").await.unwrap();
        let mut echo = [0; 6];
        other.read_exact(&mut echo).await.unwrap();
        assert_eq!(echo, *b"\0\0\0\x02hi");
        of_one_half
    };
    let event = beside(&mut flow, peers).await;
    assert!(matches!(kind(&event), "broken" | "closed"), "{event}");
}

#[tokio::test]
async fn a_client_goes_on_when_its_server_is_killed() {
    let mut server = Peer::start(&["echo"]);
    let (requests, replies) = net::dial(server.address(), Frames).back_off(QUICK, QUICK);
    let (ask, questions) = unbounded::<Bytes>();
    let (put, mut answers) = seen();
    let (told, mut events) = seen();
    let (give, items) = unbounded();
    let (put_other, mut others) = seen();
    let mut flow = dfir_syntax! {
        source_stream(questions) -> dest_tcp(requests);
        replies = source_tcp(replies);
        replies[items] -> for_each(|frame| put.put(frame));
        replies[events] -> for_each(|event| told.put(event));
        source_stream(items) -> for_each(|n| put_other.put(n));
    };
    let peers = async {
        ask.unbounded_send("hi".into()).unwrap();
        assert_eq!(answers.next().await, "hi");
        server.kill();
        events.until(is_disconnected).await;
        events.until(|event| kind(event) == "retrying").await;
        give.unbounded_send(1).unwrap();
        assert_eq!(others.next().await, 1);
        // Still at it.
        events.until(|event| kind(event) == "retrying").await;
    };
    beside(&mut flow, peers).await;
}

#[tokio::test]
async fn a_destination_goes_on_when_its_peer_is_killed() {
    let mut server = Peer::start(&["echo"]);
    let endpoint = net::connect(server.address()).back_off(QUICK, QUICK);
    let (give, items) = unbounded();
    let (told, mut events) = seen();
    let mut flow = dfir_syntax! {
        source_stream(items) -> dest_tcp(endpoint, Frames) -> for_each(|event| told.put(event));
    };
    let peers = async {
        give.unbounded_send("hi").unwrap();
        events.until(|event| kind(event) == "connected").await;
        server.kill();
        let mut kinds = Vec::new();
        while !kinds.contains(&"retrying") {
            give.unbounded_send("hi").unwrap();
            tokio::task::yield_now().await;
            kinds.extend(events.rest().iter().map(kind));
        }
        assert_eq!(kinds[0], "broken");
    };
    beside(&mut flow, peers).await;
}
