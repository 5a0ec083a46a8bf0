//! Connections that are lost and had again.

use std::time::Duration;

use dfir_runtime::dfir_syntax;
use dfir_runtime::net::{self, Configure, Lines, TcpEvent};
use futures::channel::mpsc::unbounded;
use futures::{SinkExt, StreamExt};
use tokio::net::TcpListener;
use tokio_util::codec::{Framed, FramedRead, LinesCodec};

use super::events::kinds;
use crate::net::running::{Seen, beside, free_address, seen};

const QUICK: Duration = Duration::from_millis(1);

async fn retrying(events: &mut Seen<TcpEvent>) {
    events
        .until(|event| matches!(event, TcpEvent::Retrying { .. }))
        .await;
}

async fn connected(events: &mut Seen<TcpEvent>) {
    events
        .until(|event| matches!(event, TcpEvent::Connected { .. }))
        .await;
}

/// Accepts one client, and nobody after it.
async fn accept_one(address: std::net::SocketAddr) -> Framed<tokio::net::TcpStream, LinesCodec> {
    let listener = TcpListener::bind(address).await.unwrap();
    Framed::new(listener.accept().await.unwrap().0, LinesCodec::new())
}

#[tokio::test]
async fn a_client_goes_on_when_its_server_is_there_again() {
    let address = free_address();
    let (requests, replies) = net::dial(address, Lines::new()).back_off(QUICK, QUICK);
    let (give, lines) = unbounded();
    let (put_answer, mut answers) = seen();
    let (put_of_source, mut of_source) = seen();
    let (put_of_dest, mut of_dest) = seen();
    let mut flow = dfir_syntax! {
        source_stream(lines) -> dest;
        dest = dest_tcp(requests);
        dest[events] -> for_each(|event| put_of_dest.put(event));
        source = source_tcp(replies);
        source[items] -> for_each(|line| put_answer.put(line));
        source[events] -> for_each(|event| put_of_source.put(event));
    };
    let server = async {
        for line in ["one", "two", "three"] {
            tokio::join!(retrying(&mut of_source), retrying(&mut of_dest));
            give.unbounded_send(line).unwrap();
            let mut client = accept_one(address).await;
            tokio::join!(connected(&mut of_source), connected(&mut of_dest));
            assert_eq!(client.next().await.unwrap().unwrap(), line);
            client.send(line).await.unwrap();
            assert_eq!(answers.next().await, line);
        }
    };
    beside(&mut flow, server).await;
}

#[tokio::test]
async fn tries_are_counted_until_one_succeeds() {
    let address = free_address();
    let endpoint = net::connect(address).back_off(QUICK, 4 * QUICK);
    let (put, mut events) = seen();
    let mut flow = dfir_syntax! {
        source_iter(["late"]) -> dest_tcp(endpoint, Lines::new()) -> for_each(|event| put.put(event));
        source_stream(futures::stream::pending()) -> for_each(|()| {});
    };
    let server = async {
        for expected in 1..=5 {
            let event = events.next().await;
            assert!(
                matches!(&event, TcpEvent::Retrying { attempt, after, .. }
                    if *attempt == expected && *after <= 4 * QUICK),
                "{event}"
            );
            assert_eq!(event.address().to_string(), address.to_string());
        }
        let client = accept_one(address).await.into_inner();
        connected(&mut events).await;
        let mut lines = FramedRead::new(client, LinesCodec::new());
        assert_eq!(lines.next().await.unwrap().unwrap(), "late");
    };
    beside(&mut flow, server).await;
}

#[tokio::test]
async fn a_destination_notices_at_the_next_item_that_its_peer_is_gone() {
    let address = free_address();
    let endpoint = net::connect(address).back_off(QUICK, QUICK);
    let (give, lines) = unbounded();
    let (put, mut events) = seen();
    let mut flow = dfir_syntax! {
        source_stream(lines) -> dest_tcp(endpoint, Lines::new()) -> for_each(|event| put.put(event));
    };
    let server = async {
        give.unbounded_send("first").unwrap();
        let mut first = accept_one(address).await;
        assert_eq!(first.next().await.unwrap().unwrap(), "first");
        drop(first);
        connected(&mut events).await;
        let mut told = Vec::new();
        while !kinds(&told).contains(&"retrying") {
            give.unbounded_send("lost or late").unwrap();
            tokio::task::yield_now().await;
            told.extend(events.rest());
        }
        assert_eq!(kinds(&told)[..2], ["broken", "retrying"]);
        give.unbounded_send("last").unwrap();
        let mut second = accept_one(address).await;
        connected(&mut events).await;
        while second.next().await.unwrap().unwrap() != "last" {}
        assert!(!kinds(&events.rest()).contains(&"dropped"));
    };
    beside(&mut flow, server).await;
}

#[tokio::test]
async fn what_was_given_without_a_connection_arrives_in_order() {
    let address = free_address();
    let endpoint = net::connect(address).back_off(QUICK, QUICK);
    let (put, mut events) = seen();
    let mut flow = dfir_syntax! {
        source_iter(0..10_000)
            -> map(|n: u32| n.to_string())
            -> dest_tcp(endpoint, Lines::new())
            -> for_each(|event| put.put(event));
        source_stream(futures::stream::pending()) -> for_each(|()| {});
    };
    let server = async {
        retrying(&mut events).await;
        let mut lines = accept_one(address).await;
        for n in 0..10_000_u32 {
            assert_eq!(lines.next().await.unwrap().unwrap(), n.to_string());
        }
    };
    beside(&mut flow, server).await;
}
