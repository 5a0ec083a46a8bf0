//! The halves of a pair are in graphs of their own, and go one after the other, in either order.

use bytes::Bytes;
use dfir_runtime::net::{self, Address, Bind, Frames, MemberId};
use dfir_runtime::{Dfir, dfir_syntax};
use futures::stream::pending;
use tokio::io::AsyncReadExt;

use super::carrier::{Carrier, Partner, bound_at};
use crate::net::running::{Put, Seen, beside, guarded, seen};

/// A source and a destination, and what the source hears.
struct Halves {
    source: Dfir<'static>,
    dest: Dfir<'static>,
    heard: Seen<Bytes>,
}

fn hearing(put: Put<Bytes>) -> impl FnMut(Bytes) {
    move |frame| put.put(frame)
}

async fn server(carrier: Carrier) -> (Halves, Address) {
    let address = carrier.any_address();
    let server = carrier.serving(net::serve(address.clone(), Frames), |_| ());
    let (dest, source) = server.bind().await.unwrap();
    let at = bound_at(source.local_addr(), address);
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

fn client(carrier: Carrier, at: Address) -> Halves {
    let (dest, source) = carrier.dialling(net::dial(at, Frames), |_| ());
    let (put, heard) = seen();
    let source = dfir_syntax! { source_tcp(source) -> for_each(hearing(put)); };
    let dest = dfir_syntax! { source_stream(pending::<Bytes>()) -> dest_tcp(dest); };
    Halves {
        source,
        dest,
        heard,
    }
}

async fn member(carrier: Carrier) -> (Halves, Address) {
    let address = carrier.any_address();
    let members = [address.clone(), "127.0.0.1:1".into()];
    let (dest, source) = net::mesh(members, MemberId(0), Frames);
    let dest = carrier.dialling(dest, |_| ());
    let source = carrier.serving(source, |_| ()).bind().await.unwrap();
    let at = bound_at(source.local_addr(), address);
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
async fn assert_go(halves: Halves, mut peer: Partner, first: First) {
    let Halves {
        mut source,
        mut dest,
        mut heard,
    } = halves;
    let talking = async {
        peer.say(b"\0\0\0\x02hi").await;
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
                peer.say(b"\0\0\0\x03yes").await;
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

/// All the ways in which two halves can go.
fn ways() -> impl Iterator<Item = (Carrier, First)> {
    let both = |carrier: &Carrier| [First::Source, First::Dest].map(|first| (*carrier, first));
    Carrier::ALL.iter().flat_map(both)
}

#[tokio::test]
async fn of_a_server() {
    for (carrier, first) in ways() {
        let (mut halves, at) = server(carrier).await;
        let peer = beside(&mut halves.source, carrier.connect(&at)).await;
        assert_go(halves, peer, first).await;
    }
}

#[tokio::test]
async fn of_a_client() {
    for (carrier, first) in ways() {
        let listener = carrier.bind(&carrier.any_address()).await;
        let mut halves = client(carrier, listener.address());
        let peer = beside(&mut halves.source, listener.accept()).await;
        assert_go(halves, peer, first).await;
    }
}

#[tokio::test]
async fn of_a_member() {
    for (carrier, first) in ways() {
        let (mut halves, at) = member(carrier).await;
        let greeting = async {
            let mut peer = carrier.connect(&at).await;
            peer.say(b"DFIM\x01\0\0\0\x01\0\0\0\0").await;
            assert_eq!(peer.read_u8().await.unwrap(), 1);
            peer
        };
        let peer = beside(&mut halves.source, greeting).await;
        assert_go(halves, peer, first).await;
    }
}
