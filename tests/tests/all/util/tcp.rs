//! A whole server and a whole client as a sink and a stream.

use std::net::SocketAddr;
use std::time::Duration;

use bytes::Bytes;
use dfir_runtime::dfir_syntax;
use dfir_runtime::net::Postcard;
use dfir_runtime::util::{self, TcpFramedSink, TcpFramedStream};
use futures::StreamExt;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::spawn_local;

const LOOPBACKS: [&str; 2] = ["127.0.0.1:0", "[::1]:0"];

/// A server that shouts, and its address.
async fn shouting_server(address: &str) -> SocketAddr {
    let (replies, requests, address) = util::bind_tcp_lines(address).await.unwrap();
    spawn_local(async move {
        let mut flow = dfir_syntax! {
            source_stream(requests)
                -> filter_map(Result::ok)
                -> map(|(line, peer)| (line.to_uppercase(), peer))
                -> dest_sink(replies);
        };
        flow.run().await.unwrap();
    });
    address
}

/// The next item; a test that waits for ever fails.
async fn next<T>(stream: &mut TcpFramedStream<T>) -> Option<std::io::Result<(T, SocketAddr)>> {
    let next = tokio::time::timeout(Duration::from_secs(60), stream.next());
    next.await.expect("something comes, or the end")
}

async fn ask(
    requests: &TcpFramedSink<String>,
    replies: &mut TcpFramedStream<String>,
    server: SocketAddr,
    text: &str,
) {
    requests.send((text.to_owned(), server)).await.unwrap();
    let reply = next(replies).await.unwrap().unwrap();
    assert_eq!(reply, (text.to_uppercase(), server));
}

#[dfir_runtime::test]
async fn a_client_talks_to_servers_by_their_addresses() {
    let servers = [
        shouting_server(LOOPBACKS[0]).await,
        shouting_server(LOOPBACKS[1]).await,
    ];
    let (requests, mut replies) = util::connect_tcp_lines();
    for text in ["one", "two"] {
        for server in servers {
            ask(&requests, &mut replies, server, text).await;
        }
    }
}

#[dfir_runtime::test]
async fn a_server_tells_its_clients_apart() {
    let (replies, mut requests, server) = util::bind_tcp_bytes("[::1]:0").await.unwrap();
    let (to_server, mut first) = util::connect_tcp_bytes();
    let (also_to_server, mut second) = util::connect_tcp_bytes();
    to_server.try_send((Bytes::from("1"), server)).unwrap();
    let (one, first_at) = next(&mut requests).await.unwrap().unwrap();
    also_to_server.try_send((Bytes::from("2"), server)).unwrap();
    let (two, second_at) = next(&mut requests).await.unwrap().unwrap();
    assert_eq!((&*one, &*two), (&b"1"[..], &b"2"[..]));
    replies
        .try_send((Bytes::from("to the second"), second_at))
        .unwrap();
    replies
        .try_send((Bytes::from("to the first"), first_at))
        .unwrap();
    assert_eq!(next(&mut second).await.unwrap().unwrap().0, "to the second");
    assert_eq!(next(&mut first).await.unwrap().unwrap().0, "to the first");
}

#[dfir_runtime::test]
async fn any_codec_will_do() {
    let codec = Postcard::<(u8, String), u32>::new();
    let (replies, mut requests, server) = util::bind_tcp("[::1]:0", codec).await.unwrap();
    let (to_server, mut answers) = util::connect_tcp(Postcard::<u32, (u8, String)>::new());
    to_server
        .try_send(((7, "seven".to_owned()), server))
        .unwrap();
    let ((n, text), peer) = next(&mut requests).await.unwrap().unwrap();
    assert_eq!((n, &*text), (7, "seven"));
    replies.try_send((77, peer)).unwrap();
    assert_eq!(next(&mut answers).await.unwrap().unwrap(), (77, server));
}

#[dfir_runtime::test]
async fn an_address_that_is_taken_is_an_error() {
    let address = shouting_server("[::1]:0").await;
    assert!(util::bind_tcp_lines(address).await.is_err());
}

#[dfir_runtime::test]
async fn an_address_that_refuses_is_an_error_in_the_stream_and_stops_nothing() {
    for loopback in LOOPBACKS {
        let unused = TcpListener::bind(loopback).await.unwrap();
        let refusing = unused.local_addr().unwrap();
        drop(unused);
        let (requests, mut replies) = util::connect_tcp_lines();
        requests.try_send(("lost".to_owned(), refusing)).unwrap();
        let error = next(&mut replies).await.unwrap().unwrap_err();
        assert!(error.to_string().contains(&refusing.to_string()), "{error}");
        let server = shouting_server(loopback).await;
        ask(&requests, &mut replies, server, "still here").await;
    }
}

#[dfir_runtime::test]
async fn a_connection_that_is_lost_is_made_anew() {
    let listener = TcpListener::bind("[::1]:0").await.unwrap();
    let server = listener.local_addr().unwrap();
    let (requests, mut replies) = util::connect_tcp_bytes();
    let frame = |text: &'static str| (Bytes::from(text), server);
    requests.try_send(frame("first")).unwrap();
    let (mut connection, _) = listener.accept().await.unwrap();
    connection.write_all(b"\0\0\0\x09cut o").await.unwrap();
    drop(connection);
    assert!(next(&mut replies).await.unwrap().is_err());
    requests.try_send(frame("second")).unwrap();
    let (mut connection, _) = listener.accept().await.unwrap();
    connection.write_all(b"\0\0\0\x05again").await.unwrap();
    assert_eq!(next(&mut replies).await.unwrap().unwrap().0, "again");
}

#[dfir_runtime::test]
async fn what_is_wrong_with_one_connection_ends_no_other() {
    let (replies, mut requests, server) = util::bind_tcp_bytes("[::1]:0").await.unwrap();
    let mut bad = TcpStream::connect(server).await.unwrap();
    bad.write_all(&[0xff; 4]).await.unwrap();
    assert!(next(&mut requests).await.unwrap().is_err());
    let (to_server, _received) = util::connect_tcp_bytes();
    to_server.try_send((Bytes::from("good"), server)).unwrap();
    let (good, _) = next(&mut requests).await.unwrap().unwrap();
    assert_eq!(&*good, b"good");
    drop(replies);
}

#[dfir_runtime::test]
async fn a_server_that_sends_nothing_goes_on_receiving() {
    let (replies, mut requests, server) = util::bind_tcp_lines("[::1]:0").await.unwrap();
    drop(replies);
    let (to_server, received) = util::connect_tcp_lines();
    drop(received);
    for text in ["one", "two"] {
        to_server.try_send((text.to_owned(), server)).unwrap();
        assert_eq!(next(&mut requests).await.unwrap().unwrap().0, text);
    }
}

#[dfir_runtime::test]
async fn a_server_that_receives_nothing_goes_on_sending() {
    let (replies, mut requests, server) = util::bind_tcp_lines("[::1]:0").await.unwrap();
    let (to_server, mut received) = util::connect_tcp_lines();
    to_server.try_send(("hello".to_owned(), server)).unwrap();
    let (_, peer) = next(&mut requests).await.unwrap().unwrap();
    drop(requests);
    to_server
        .try_send(("nobody reads this".to_owned(), server))
        .unwrap();
    for text in ["one", "two"] {
        replies.try_send((text.to_owned(), peer)).unwrap();
        assert_eq!(next(&mut received).await.unwrap().unwrap().0, text);
    }
}

#[dfir_runtime::test]
async fn a_client_that_sends_no_more_receives_what_comes_and_then_the_end() {
    let listener = TcpListener::bind("[::1]:0").await.unwrap();
    let server = listener.local_addr().unwrap();
    let (requests, mut replies) = util::connect_tcp_lines();
    requests.try_send(("all".to_owned(), server)).unwrap();
    drop(requests);
    let (mut connection, _) = listener.accept().await.unwrap();
    let mut request = String::new();
    connection.read_to_string(&mut request).await.unwrap();
    connection.write_all(request.as_bytes()).await.unwrap();
    drop(connection);
    assert_eq!(
        next(&mut replies).await.unwrap().unwrap(),
        ("all".to_owned(), server)
    );
    assert!(next(&mut replies).await.is_none());
}

#[dfir_runtime::test]
async fn a_peer_that_sends_no_more_is_answered() {
    let server = shouting_server("[::1]:0").await;
    let mut peer = TcpStream::connect(server).await.unwrap();
    peer.write_all(b"last\n").await.unwrap();
    peer.shutdown().await.unwrap();
    let mut answer = [0; 5];
    peer.read_exact(&mut answer).await.unwrap();
    assert_eq!(&answer, b"LAST\n");
}

/// A server whose halves are both gone writes what was sent and lets go of its address.
async fn is_let_go(server: SocketAddr, client: &mut TcpFramedStream<String>) {
    assert_eq!(next(client).await.unwrap().unwrap().0, "bye");
    let bound = async {
        while TcpListener::bind(server).await.is_err() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(60), bound)
        .await
        .expect("the address is free again");
}

#[dfir_runtime::test]
async fn a_server_ends_when_both_halves_are_dropped_in_either_order() {
    for is_sink_first in [true, false] {
        let (replies, mut requests, server) = util::bind_tcp_lines("[::1]:0").await.unwrap();
        let (to_server, mut received) = util::connect_tcp_lines();
        to_server.try_send(("hello".to_owned(), server)).unwrap();
        let (_, peer) = next(&mut requests).await.unwrap().unwrap();
        replies.try_send(("bye".to_owned(), peer)).unwrap();
        if is_sink_first {
            drop(replies);
            drop(requests);
        } else {
            drop(requests);
            drop(replies);
        }
        is_let_go(server, &mut received).await;
    }
}
