//! The halves of a pair are in graphs of their own, and go one after the other, in either order.

use std::net::SocketAddr;

use bytes::Bytes;
use dfir_runtime::net::{self, Bind, Frames, MemberId};
use dfir_runtime::{Dfir, dfir_syntax};
use futures::stream::pending;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::net::running::{Put, Seen, beside, connect, guarded, listener, seen};

/// A source and a destination, and what the source hears.
struct Halves {
    source: Dfir<'static>,
    dest: Dfir<'static>,
    heard: Seen<Bytes>,
}

fn hearing(put: Put<Bytes>) -> impl FnMut(Bytes) {
    move |frame| put.put(frame)
}

async fn server() -> (Halves, SocketAddr) {
    let (dest, source) = net::serve("127.0.0.1:0", Frames).bind().await.unwrap();
    let at = source.local_addr().unwrap();
    let (put, heard) = seen();
    let source =
        dfir_syntax! { source_tcp(source) -> map(|(_, frame)| frame) -> for_each(hearing(put)); };
    let dest = dfir_syntax! { source_stream(pending::<(net::PeerId, Bytes)>()) -> dest_tcp(dest); };
    (
        Halves {
            source,
            dest,
            heard,
        },
        at,
    )
}

fn client(at: SocketAddr) -> Halves {
    let (dest, source) = net::dial(at, Frames);
    let (put, heard) = seen();
    let source = dfir_syntax! { source_tcp(source) -> for_each(hearing(put)); };
    let dest = dfir_syntax! { source_stream(pending::<Bytes>()) -> dest_tcp(dest); };
    Halves {
        source,
        dest,
        heard,
    }
}

async fn member() -> (Halves, SocketAddr) {
    let mesh = net::mesh(["127.0.0.1:0", "127.0.0.1:1"], MemberId(0), Frames);
    let (dest, source) = mesh.bind().await.unwrap();
    let at = source.local_addr().unwrap();
    let (put, heard) = seen();
    let source =
        dfir_syntax! { source_tcp(source) -> map(|(_, frame)| frame) -> for_each(hearing(put)); };
    let dest = dfir_syntax! { source_stream(pending::<(MemberId, Bytes)>()) -> dest_tcp(dest); };
    (
        Halves {
            source,
            dest,
            heard,
        },
        at,
    )
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum First {
    Source,
    Dest,
}

/// Runs both, drops one after the other, and sees the connection closed at last.
async fn assert_go(halves: Halves, mut peer: TcpStream, first: First) {
    let Halves {
        mut source,
        mut dest,
        mut heard,
    } = halves;
    let talking = async {
        peer.write_all(b"\0\0\0\x02hi").await.unwrap();
        assert_eq!(heard.next().await, "hi");
    };
    beside(&mut dest, beside(&mut source, talking)).await;
    match first {
        First::Source => {
            drop(source);
            beside(&mut dest, tokio::task::yield_now()).await;
            drop(dest);
        }
        First::Dest => {
            drop(dest);
            let talking = async {
                peer.write_all(b"\0\0\0\x03yes").await.unwrap();
                assert_eq!(heard.next().await, "yes", "{first:?}");
            };
            beside(&mut source, talking).await;
            drop(source);
        }
    }
    assert!(matches!(
        guarded(peer.read(&mut [0; 10])).await,
        Ok(0) | Err(_)
    ));
}

#[tokio::test]
async fn of_a_server() {
    for first in [First::Source, First::Dest] {
        let (halves, at) = server().await;
        assert_go(halves, connect(at).await, first).await;
    }
}

#[tokio::test]
async fn of_a_client() {
    for first in [First::Source, First::Dest] {
        let (listener, at) = listener().await;
        let mut halves = client(at);
        let accepting = async { listener.accept().await.unwrap().0 };
        let peer = beside(&mut halves.source, accepting).await;
        assert_go(halves, peer, first).await;
    }
}

#[tokio::test]
async fn of_a_member() {
    for first in [First::Source, First::Dest] {
        let (mut halves, at) = member().await;
        let greeting = async {
            let mut peer = connect(at).await;
            peer.write_all(b"DFIM\x01\0\0\0\x01\0\0\0\0").await.unwrap();
            assert_eq!(peer.read_u8().await.unwrap(), 1);
            peer
        };
        let peer = beside(&mut halves.source, greeting).await;
        assert_go(halves, peer, first).await;
    }
}
