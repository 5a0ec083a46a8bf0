//! Addresses in every form.

use std::net::SocketAddr;

use dfir_runtime::net::{self, Bind, Configure, Lines};
use dfir_runtime::{Dfir, dfir_syntax};
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream, lookup_host};

use super::{receive, send};
use crate::net::running::{Put, Seen, beside, connect, free_address, guarded, listener, run, seen};

/// Hears one line that comes to `address`, on which the graph listens as soon as it runs.
async fn assert_hears(mut flow: Dfir<'_>, mut heard: Seen<String>, address: SocketAddr) {
    let peer = async {
        connect(address).await.write_all(b"hi\n").await.unwrap();
        heard.next().await
    };
    assert_eq!(beside(&mut flow, peer).await, "hi");
}

#[tokio::test]
async fn a_source_takes_an_address_of_every_type() {
    let address = free_address();
    let (put, heard) = seen();
    let flow =
        dfir_syntax! { source_tcp(address, Lines::new()) -> for_each(|line| put.put(line)); };
    assert_hears(flow, heard, address).await;

    let address = free_address();
    let (put, heard) = seen();
    let text = address.to_string();
    let flow = dfir_syntax! { source_tcp(text, Lines::new()) -> for_each(|line| put.put(line)); };
    assert_hears(flow, heard, address).await;

    let address = free_address();
    let (put, heard) = seen();
    let text = address.to_string();
    let flow = dfir_syntax! {
        source_tcp(text.as_str(), Lines::new()) -> for_each(|line| put.put(line));
    };
    assert_hears(flow, heard, address).await;
}

/// The bytes that a graph sends to a listener.
async fn sent_to(listener: TcpListener, flow: Dfir<'_>) -> Vec<u8> {
    let peer = async { receive(listener.accept().await.unwrap().0).await };
    tokio::join!(run(flow), guarded(peer)).1
}

#[tokio::test]
async fn a_destination_takes_an_address_of_every_type() {
    let (peer, address) = listener().await;
    let flow = dfir_syntax! { source_iter(["hi"]) -> dest_tcp(address, Lines::new()); };
    assert_eq!(sent_to(peer, flow).await, b"hi\n");

    let (peer, address) = listener().await;
    let text = address.to_string();
    let flow = dfir_syntax! { source_iter(["hi"]) -> dest_tcp(&text, Lines::new()); };
    assert_eq!(sent_to(peer, flow).await, b"hi\n");

    let (peer, address) = listener().await;
    let flow = dfir_syntax! {
        source_iter(["hi"]) -> dest_tcp(address.to_string().as_str(), Lines::new());
    };
    assert_eq!(sent_to(peer, flow).await, b"hi\n");
}

/// Sends a line through two graphs, from one that connects to `host` to one that listens there.
async fn assert_reaches(host: &str) {
    let endpoint = net::listen(format!("{host}:0")).connections(1);
    let endpoint = endpoint.bind().await.unwrap();
    let there = format!("{host}:{}", endpoint.local_addr().unwrap().port());
    let (put, mut heard): (Put<String>, _) = seen();
    let source =
        dfir_syntax! { source_tcp(endpoint, Lines::new()) -> for_each(|line| put.put(line)); };
    let dest = dfir_syntax! { source_iter(["hi"]) -> dest_tcp(there, Lines::new()); };
    tokio::join!(run(source), run(dest));
    assert_eq!(heard.next().await, "hi");
}

#[tokio::test]
async fn an_address_may_be_of_ip_version_6() {
    assert_reaches("[::1]").await;
}

#[tokio::test]
async fn an_address_may_have_a_name() {
    assert_reaches("localhost").await;
}

#[tokio::test]
async fn a_name_leads_to_whichever_of_its_addresses_answers() {
    for address in lookup_host("localhost:0").await.unwrap() {
        let listener = TcpListener::bind(address).await.unwrap();
        let there = format!("localhost:{}", listener.local_addr().unwrap().port());
        let flow = dfir_syntax! { source_iter(["hi"]) -> dest_tcp(there, Lines::new()); };
        assert_eq!(sent_to(listener, flow).await, b"hi\n");
    }
}

#[tokio::test]
async fn a_server_and_its_client_are_reached_by_address_too() {
    let address = free_address();
    let (replies, requests) = net::serve(address.to_string(), Lines::new()).connections(1);
    let server = dfir_syntax! { source_tcp(requests) -> dest_tcp(replies); };
    let (questions, answers) = net::dial(address.to_string(), Lines::new());
    let (put, mut heard) = seen();
    let mut client = dfir_syntax! {
        source_iter(["hi"]) -> dest_tcp(questions);
        source_tcp(answers) -> for_each(|line: String| put.put(line));
    };
    let asking = async {
        assert_eq!(beside(&mut client, heard.next()).await, "hi");
        drop(client);
    };
    tokio::join!(run(server), asking);
}

#[tokio::test]
async fn a_listener_merges_its_connections() {
    let endpoint = net::listen("127.0.0.1:0")
        .connections(2)
        .bind()
        .await
        .unwrap();
    let address = endpoint.local_addr().unwrap();
    let (put, mut heard) = seen();
    let flow =
        dfir_syntax! { source_tcp(endpoint, Lines::new()) -> for_each(|line| put.put(line)); };
    let say = async |line: &str| {
        let stream = TcpStream::connect(address).await.unwrap();
        send(stream, tokio_util::codec::LinesCodec::new(), vec![line]).await;
    };
    tokio::join!(run(flow), say("one"), say("two"));
    let mut lines = heard.rest();
    lines.sort();
    assert_eq!(lines, ["one", "two"]);
}
