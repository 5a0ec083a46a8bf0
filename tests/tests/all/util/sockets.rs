//! Codecs on sockets: TCP, UDP, Unix.

use std::fmt::Debug;

use bytes::{Bytes, BytesMut};
use dfir_runtime::{dfir_syntax, util};
use futures::{Sink, Stream, StreamExt};
use tokio::net::{TcpListener, TcpStream};

/// Sends by a flow, and takes as many items as were sent.
async fn sent_through<T: 'static, U: 'static, E: Debug + 'static>(
    items: Vec<T>,
    sink: impl Sink<T, Error: Into<Box<dyn std::error::Error + Send + Sync>>>,
    stream: impl Stream<Item = Result<U, E>> + Unpin,
) -> Vec<U> {
    let count = items.len();
    dfir_syntax! { source_iter(items) -> dest_sink(sink); }
        .run()
        .await
        .unwrap();
    stream.take(count).map(Result::unwrap).collect().await
}

async fn tcp(address: &str) -> (TcpStream, TcpStream) {
    let listener = TcpListener::bind(address).await.unwrap();
    let here = TcpStream::connect(listener.local_addr().unwrap())
        .await
        .unwrap();
    (here, listener.accept().await.unwrap().0)
}

fn lines() -> Vec<String> {
    vec!["one".to_owned(), "two".to_owned()]
}

#[dfir_runtime::test]
async fn over_tcp() {
    for address in ["127.0.0.1:0", "[::1]:0"] {
        let (here, there) = tcp(address).await;
        let received =
            sent_through(lines(), util::tcp_lines(here).0, util::tcp_lines(there).1).await;
        assert_eq!(received, lines());
    }
    let (here, there) = tcp("[::1]:0").await;
    let frames = vec![Bytes::from("one"), Bytes::new(), Bytes::from("two")];
    let received = sent_through(
        frames.clone(),
        util::tcp_bytes(here).0,
        util::tcp_bytes(there).1,
    )
    .await;
    assert_eq!(received, frames);
    let (here, there) = tcp("[::1]:0").await;
    let (sink, stream) = (util::tcp_bytestream(here).0, util::tcp_bytestream(there).1);
    assert_eq!(
        sent_through(vec![Bytes::from("on")], sink, stream).await,
        ["on"]
    );
}

#[cfg(unix)]
#[dfir_runtime::test]
async fn over_unix_sockets() {
    use tokio::net::UnixStream;
    let (here, there) = UnixStream::pair().unwrap();
    let received = sent_through(lines(), util::unix_lines(here).0, util::unix_lines(there).1).await;
    assert_eq!(received, lines());
    let (here, there) = UnixStream::pair().unwrap();
    let frames = vec![Bytes::from("one"), Bytes::from("two")];
    let received = sent_through(
        frames.clone(),
        util::unix_bytes(here).0,
        util::unix_bytes(there).1,
    )
    .await;
    assert_eq!(received, frames);
    let (here, there) = UnixStream::pair().unwrap();
    let (sink, stream) = (
        util::unix_bytestream(here).0,
        util::unix_bytestream(there).1,
    );
    assert_eq!(
        sent_through(vec![Bytes::from("on")], sink, stream).await,
        ["on"]
    );
}

#[dfir_runtime::test]
async fn over_udp() {
    for address in ["127.0.0.1:0", "[::1]:0"] {
        let (_, received, to) = util::bind_udp_lines(address).await.unwrap();
        let (sink, _, from) = util::bind_udp_lines(address).await.unwrap();
        let items = lines().into_iter().map(|line| (line, to)).collect();
        let expected: Vec<_> = lines().into_iter().map(|line| (line, from)).collect();
        assert_eq!(sent_through(items, sink, received).await, expected);

        let (_, received, to) = util::bind_udp_bytes(address).await.unwrap();
        let (sink, _, from) = util::bind_udp_bytes(address).await.unwrap();
        let items = vec![(Bytes::from("one"), to)];
        assert_eq!(
            sent_through(items, sink, received).await,
            [(BytesMut::from("one"), from)]
        );
    }
}

#[dfir_runtime::test]
async fn the_halves_of_a_udp_socket_do_without_each_other() {
    let (sink, received, address) = util::bind_udp_lines("[::1]:0").await.unwrap();
    drop(received);
    let (other_sink, other_received, other) = util::bind_udp_lines("[::1]:0").await.unwrap();
    drop(other_sink);
    let received = sent_through(vec![("one", other)], sink, other_received).await;
    assert_eq!(received, [("one".to_owned(), address)]);
}

#[dfir_runtime::test]
async fn an_address_that_is_taken_is_an_error() {
    let (_sink, _stream, address) = util::bind_udp_bytes("[::1]:0").await.unwrap();
    assert!(util::bind_udp_bytes(address).await.is_err());
}
