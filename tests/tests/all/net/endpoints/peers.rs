//! A server and its clients.

use std::cell::RefCell;

use dfir_runtime::dfir_syntax;
use dfir_runtime::net::{self, Bind, Configure, Lines, PeerAddress, TcpEvent};
use futures::{SinkExt, StreamExt};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio_util::codec::{Framed, LinesCodec};

use crate::net::running::{Seen, beside, connect, guarded, run, seen};

/// A client that sends lines and reads lines.
pub(in crate::net) type Client = Framed<TcpStream, LinesCodec>;

pub(in crate::net) async fn client(address: std::net::SocketAddr) -> Client {
    Framed::new(connect(address).await, LinesCodec::new())
}

pub(in crate::net) async fn ask(client: &mut Client, line: &str) -> String {
    client.send(line).await.unwrap();
    client.next().await.unwrap().unwrap()
}

#[tokio::test]
async fn every_client_gets_its_own_answers() {
    let server = net::serve("127.0.0.1:0", Lines::new()).connections(8);
    let (replies, requests) = server.bind().await.unwrap();
    let address = requests.local_addr().unwrap();
    let flow = dfir_syntax! {
        source_tcp(requests)
            -> map(|(peer, line)| (peer, format!("{line}!")))
            -> dest_tcp(replies);
    };
    let clients = (0..8).map(|number| async move {
        let mut client = client(address).await;
        for question in 0..100 {
            let line = format!("client {number} asks {question}");
            assert_eq!(ask(&mut client, &line).await, format!("{line}!"));
        }
    });
    tokio::join!(run(flow), futures::future::join_all(clients));
}

/// Waits until so many items were reported as dropped; the events about them.
async fn dropped(events: &mut Seen<TcpEvent>, count: usize) -> Vec<TcpEvent> {
    let mut dropped = Vec::new();
    let mut missing = count;
    while missing > 0 {
        let event = events.next().await;
        if let TcpEvent::Dropped { item_count, .. } = &event {
            missing -= item_count;
            dropped.push(event);
        }
    }
    dropped
}

#[tokio::test]
async fn an_answer_to_a_peer_that_is_gone_is_an_event_and_harms_no_other() {
    let server = net::serve("127.0.0.1:0", Lines::new());
    let (replies, requests) = server.bind().await.unwrap();
    let address = requests.local_addr().unwrap();
    let known = RefCell::new(Vec::new());
    let (put, mut events) = seen();
    // Everybody who ever said something hears everything.
    let mut flow = dfir_syntax! {
        source_tcp(requests)
            -> flat_map(|(peer, line): (_, String)| {
                let mut known = known.borrow_mut();
                if !known.contains(&peer) {
                    known.push(peer);
                }
                known.iter().map(|peer| (*peer, line.clone())).collect::<Vec<_>>()
            })
            -> dest_tcp(replies)
            -> for_each(|event| put.put(event));
    };
    let clients = async {
        let mut leaving = client(address).await;
        leaving.send("hello").await.unwrap();
        // To go with something unread is to break the connection off.
        leaving.get_ref().readable().await.unwrap();
        drop(leaving);
        let gone = events.until(|event| matches!(event, TcpEvent::Disconnected { .. }));
        let gone = gone.await.peer();
        let mut staying = client(address).await;
        for line in ["one", "two", "three"] {
            assert_eq!(ask(&mut staying, line).await, line);
        }
        let dropped = dropped(&mut events, 3).await;
        assert!(dropped.iter().all(|event| event.peer() == gone));
    };
    beside(&mut flow, clients).await;
}

#[tokio::test]
async fn an_answer_to_a_peer_of_another_server_is_an_event() {
    let other = net::serve("127.0.0.1:0", Lines::new())
        .bind()
        .await
        .unwrap();
    let (replies, requests) = net::serve("127.0.0.1:0", Lines::new())
        .bind()
        .await
        .unwrap();
    let (_, strangers) = other;
    let (here, there) = (
        requests.local_addr().unwrap(),
        strangers.local_addr().unwrap(),
    );
    let (put, mut events) = seen();
    let mut flow = dfir_syntax! {
        source_tcp(strangers) -> answers;
        source_tcp(requests) -> answers;
        answers = union() -> dest_tcp(replies) -> for_each(|event| put.put(event));
    };
    let clients = async {
        let mut stranger = client(there).await;
        stranger.send("hello").await.unwrap();
        let dropped = dropped(&mut events, 1).await;
        assert_eq!(*dropped[0].address(), PeerAddress::Unknown);
        assert_eq!(ask(&mut client(here).await, "hi").await, "hi");
    };
    beside(&mut flow, clients).await;
}

#[tokio::test]
async fn a_source_ends_with_the_last_of_its_connections() {
    let endpoint = net::listen("127.0.0.1:0")
        .connections(2)
        .bind()
        .await
        .unwrap();
    let address = endpoint.local_addr().unwrap();
    let (put, mut lines) = seen();
    let (told, mut events) = seen();
    let flow = dfir_syntax! {
        source = source_tcp(endpoint, Lines::new());
        source[items] -> for_each(|line| put.put(line));
        source[events] -> for_each(|event| told.put(event));
    };
    let peers = async {
        let mut first = connect(address).await;
        drop(connect(address).await);
        events
            .until(|event| matches!(event, TcpEvent::Disconnected { .. }))
            .await;
        let third = TcpStream::connect(address).await;
        assert!(third.is_err(), "nobody connects who would not be heard");
        first.write_all(b"still here").await.unwrap();
    };
    tokio::join!(run(flow), guarded(peers));
    assert_eq!(lines.rest(), ["still here"]);
}
