//! Whatever a peer sends, only its own connection suffers.

use dfir_runtime::dfir_syntax;
use dfir_runtime::net::{self, Bind, Frames, Lines, Messages, Postcard, TcpEvent};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::net::compat::receive;
use crate::net::endpoints::events::kind;
use crate::net::running::{Seen, beside, connect, seen};

/// What becomes of a connection.
type Fate = &'static [&'static str];

const BAD: Fate = &["bad frame", "broken"];
const CUT: Fate = &["broken"];

/// Sends bytes and closes, and waits until the server has told all that is expected of it.
async fn assert_fate(mut peer: TcpStream, bytes: &[u8], fate: Fate, events: &mut Seen<TcpEvent>) {
    events.until(|event| kind(event) == "connected").await;
    // The server may have closed before it has taken all.
    let _ = peer.write_all(bytes).await;
    let _ = peer.shutdown().await;
    for expected in fate {
        assert_eq!(kind(&events.next().await), *expected, "{bytes:?}");
    }
}

async fn assert_echoes(peer: &mut TcpStream, bytes: &[u8]) {
    peer.write_all(bytes).await.unwrap();
    let mut echo = vec![0; bytes.len()];
    peer.read_exact(&mut echo).await.unwrap();
    assert_eq!(echo, bytes);
}

/// An echo server with `codec`: each of the `bad` has its fate, and two connections that are `good` go
/// on around it.
macro_rules! assert_survives {
    ($codec:expr, good: $good:expr, bad: $bad:expr) => {{
        let (replies, requests) = net::serve("127.0.0.1:0", $codec).bind().await.unwrap();
        let address = requests.local_addr().unwrap();
        let (put, mut events) = seen();
        let mut flow = dfir_syntax! {
            requests = source_tcp(requests);
            requests[items] -> dest_tcp(replies);
            requests[events] -> for_each(|event| put.put(event));
        };
        let peers = async {
            let mut before = connect(address).await;
            assert_echoes(&mut before, $good).await;
            events.until(|event| kind(event) == "connected").await;
            for (bytes, fate) in $bad {
                assert_fate(connect(address).await, bytes.as_ref(), fate, &mut events).await;
                assert_echoes(&mut before, $good).await;
            }
            assert_echoes(&mut connect(address).await, $good).await;
        };
        beside(&mut flow, peers).await;
    }};
}

const GIB_4: &[u8] = b"\xff\xff\xff\xffabc";
const HALF_A_HEADER: &[u8] = b"\0\0";
const HALF_A_FRAME: &[u8] = b"\0\0\0\x05ab";
const HTTP: &[u8] = b"GET / HTTP/1.1\r\n\r\n";

#[tokio::test]
async fn frames() {
    assert_survives!(Frames, good: b"\0\0\0\x02hi", bad: [
        (GIB_4, BAD),
        (HTTP, BAD),
        (HALF_A_HEADER, CUT),
        (HALF_A_FRAME, CUT),
        (b"\0\0\0\x01a\xff\xff\xff\xff", BAD),
    ]);
}

#[tokio::test]
async fn messages() {
    assert_survives!(Messages, good: b"\0\0\0\x05\0\0\0\x01a", bad: [
        (GIB_4, BAD),
        (b"\0\0\0\0", BAD),
        (b"\0\0\0\x03abc", BAD),
        (HALF_A_FRAME, CUT),
    ]);
}

#[tokio::test]
async fn postcard() {
    assert_survives!(Postcard::<Vec<String>>::new(), good: b"\0\0\0\x03\x01\x01a", bad: [
        (GIB_4, BAD),
        (HALF_A_FRAME, CUT),
        // A list of more than there are bytes in the world.
        (b"\0\0\0\x0a\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01", BAD),
        (b"\0\0\0\x03\x01\x01\xff", BAD),
        (b"\0\0\0\x04\x01\x01aa", BAD),
        (b"\0\0\0\0", BAD),
    ]);
}

#[tokio::test]
async fn lines() {
    let long = vec![b'x'; 9 << 20];
    let bad: [(&[u8], Fate); 3] = [
        (b"\xff\xfe\n", BAD),
        (&long, BAD),
        (b"good\nand no line end\xff", BAD),
    ];
    assert_survives!(Lines::new(), good: b"hi\n", bad: bad);
}

/// Bytes without a meaning, the same in every run.
fn noise(seed: u64) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    let len = next() % 3000;
    (0..len).map(|_| next() as u8).collect()
}

/// Frames of right lengths with noise in them.
fn framed_noise(seed: u64) -> Vec<u8> {
    let payload = noise(seed);
    let header = (payload.len() as u32).to_be_bytes();
    [&header, &payload[..]].concat()
}

#[tokio::test]
async fn noise_of_any_kind_ends_no_more_than_its_connection() {
    type Everything = (Vec<(String, Option<u64>)>, Result<char, bool>, [u16; 3]);
    let (replies, requests) = net::serve("127.0.0.1:0", Postcard::<Everything>::new())
        .bind()
        .await
        .unwrap();
    let address = requests.local_addr().unwrap();
    let mut flow = dfir_syntax! { source_tcp(requests) -> dest_tcp(replies); };
    let peers = async {
        for seed in 0..200 {
            for bytes in [noise(seed), framed_noise(seed)] {
                let (read, mut write) = connect(address).await.into_split();
                let _ = write.write_all(&bytes).await;
                drop((read, write));
            }
        }
        let mut good = connect(address).await;
        assert_echoes(&mut good, b"\0\0\0\x06\0\x01\x01\x01\x02\x03").await;
    };
    beside(&mut flow, peers).await;
}

#[tokio::test]
async fn a_listener_goes_on_after_bytes_that_are_no_frames() {
    let endpoint = net::listen("127.0.0.1:0").bind().await.unwrap();
    let address = endpoint.local_addr().unwrap();
    let (put, mut frames) = seen();
    let mut flow =
        dfir_syntax! { source_tcp(endpoint, Frames) -> for_each(|frame| put.put(frame)); };
    let peers = async {
        let mut bad = connect(address).await;
        bad.write_all(GIB_4).await.unwrap();
        // The rest of it is unread, which breaks the connection off.
        let mut byte = [0];
        assert!(!matches!(bad.read(&mut byte).await, Ok(1..)));
        connect(address)
            .await
            .write_all(b"\0\0\0\x02hi")
            .await
            .unwrap();
        assert_eq!(frames.next().await, "hi");
    };
    beside(&mut flow, peers).await;
}

#[tokio::test]
async fn what_came_before_bad_bytes_is_still_answered() {
    let (replies, requests) = net::serve("127.0.0.1:0", Lines::new())
        .bind()
        .await
        .unwrap();
    let address = requests.local_addr().unwrap();
    let mut flow = dfir_syntax! { source_tcp(requests) -> dest_tcp(replies); };
    let peer = async {
        let mut peer = connect(address).await;
        assert_echoes(&mut peer, b"good\n").await;
        peer.write_all(b"\xff\n").await.unwrap();
        receive(peer).await
    };
    assert_eq!(beside(&mut flow, peer).await, b"");
}
