//! What becomes of items for a peer that does not read, under the policies that hold up nobody.
//!
//! The clock is paused and the network is in memory: time passes only when nobody has anything left to do.

use std::future::poll_fn;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use dfir_runtime::net::{
    self, Accept, Address, Bind, Configure, Frames, Memory, Overflow, PeerId, Reconnect, TcpEvent,
    TcpOptions, Transport, Wire,
};
use dfir_runtime::{Dfir, dfir_syntax};
use futures::channel::mpsc::{UnboundedReceiver, UnboundedSender, unbounded};
use tokio::io::{AsyncReadExt, AsyncWriteExt, duplex};

use super::endpoints::events::kinds;
use super::running::{Seen, beside, failure, guarded, run, seen};

const POLICIES: [Overflow; 3] = [Overflow::DropNewest, Overflow::DropOldest, Overflow::Fail];

const MARK: usize = 10_000;
const FRAME_LEN: usize = 1000;

/// What a connection in memory holds.
const HELD_LEN: usize = 64 << 10;

/// How many items are given: several times what a connection and its mark hold, and not so many that a failure
/// for lack of a connection comes with the last.
const COUNT: u32 = 310;

/// How many frames may wait for a connection at most.
const WAITING_COUNT: usize = MARK / FRAME_LEN + 1;

fn item(number: u32) -> Bytes {
    let mut bytes = number.to_be_bytes().to_vec();
    bytes.resize(FRAME_LEN - 4, 0);
    bytes.into()
}

/// The numbers of the whole frames.
fn numbers(bytes: &[u8]) -> Vec<u32> {
    let frames = bytes.chunks_exact(FRAME_LEN);
    let number = |frame: &[u8]| u32::from_be_bytes(frame[4..8].try_into().unwrap());
    frames.map(number).collect()
}

fn dropped_count(events: &[TcpEvent]) -> usize {
    let count = |event: &TcpEvent| match event {
        TcpEvent::Dropped { item_count, .. } => *item_count,
        _ => 0,
    };
    events.iter().map(count).sum()
}

/// Waits until nobody has anything left to do.
async fn settled() {
    tokio::time::sleep(Duration::from_millis(1)).await;
}

pub(super) async fn listen(network: &Memory) -> Box<dyn Accept> {
    network.bind(&Address::from("peer")).await.unwrap()
}

pub(super) async fn accept(listener: &mut dyn Accept) -> Box<dyn Wire> {
    poll_fn(|cx| listener.poll_accept(cx)).await.unwrap().0
}

async fn read_to_end(mut wire: impl Wire) -> Vec<u32> {
    let mut bytes = Vec::new();
    wire.read_to_end(&mut bytes).await.unwrap();
    numbers(&bytes)
}

fn set(policy: Overflow, network: &Arc<Memory>) -> impl Fn(&mut TcpOptions) + use<> {
    let network = network.clone();
    move |options| {
        (options.low_water, options.high_water) = (MARK / 2, MARK);
        options.overflow = policy;
        options.transport = Some(network.clone());
    }
}

/// All items but one, which follows when those are dealt with.
fn given() -> (UnboundedSender<Bytes>, UnboundedReceiver<Bytes>) {
    let (give, items) = unbounded();
    for number in 0..COUNT - 1 {
        give.unbounded_send(item(number)).unwrap();
    }
    (give, items)
}

async fn give_last(give: UnboundedSender<Bytes>) {
    settled().await;
    give.unbounded_send(item(COUNT - 1)).unwrap();
    settled().await;
}

fn assert_what_came(policy: Overflow, came: &[u32], dropped_count: usize, held_len: usize) {
    assert_eq!(came.len() + dropped_count, COUNT as usize, "{policy:?}");
    assert!(came.is_sorted(), "{policy:?}");
    let held_count = held_len / FRAME_LEN;
    assert!(came.len() >= held_count);
    assert!(came.len() <= held_count + WAITING_COUNT + 2, "{policy:?}");
    match policy {
        Overflow::DropNewest => assert!(came.iter().copied().eq(0..came.len() as u32)),
        Overflow::DropOldest => {
            // What the connection holds, what is partly written, and behind it the newest.
            assert!(came.starts_with(&Vec::from_iter(0..held_count as u32)));
            assert!(came.ends_with(&Vec::from_iter(COUNT - 10..COUNT)));
        }
        _ => {}
    }
}

/// Runs a graph that is given items for a peer that does not read before the end.
async fn assert_written_to(
    policy: Overflow,
    flow: Dfir<'_>,
    give: UnboundedSender<Bytes>,
    events: &mut Seen<TcpEvent>,
    mut listener: Box<dyn Accept>,
) {
    let peer = async {
        let first = accept(&mut *listener).await;
        give_last(give).await;
        let mut came = read_to_end(first).await;
        if policy == Overflow::Fail {
            came.extend(read_to_end(accept(&mut *listener).await).await);
        }
        came
    };
    let ((), came) = tokio::join!(run(flow), guarded(peer));
    let events = events.rest();
    assert_what_came(policy, &came, dropped_count(&events), HELD_LEN);
    let kinds = kinds(&events);
    match policy {
        Overflow::Fail => assert_eq!(
            kinds,
            ["connected", "broken", "retrying", "dropped", "connected"]
        ),
        _ => assert_eq!(kinds, ["connected", "dropped", "dropped"]),
    }
}

#[tokio::test(start_paused = true)]
async fn what_is_too_much_for_a_peer_is_dropped() {
    for policy in POLICIES {
        let network = Arc::new(Memory::new());
        let listener = listen(&network).await;
        let endpoint = net::connect("peer").configure(set(policy, &network));
        let ((give, items), (told, mut events)) = (given(), seen());
        let flow = dfir_syntax! {
            source_stream(items) -> dest_tcp(endpoint, Frames) -> for_each(|event| told.put(event));
        };
        assert_written_to(policy, flow, give, &mut events, listener).await;

        let network = Arc::new(Memory::new());
        let listener = self::listen(&network).await;
        let client = net::dial("peer", Frames).configure(set(policy, &network));
        let ((give, items), (requests, _)) = (given(), client);
        let (told, mut events) = seen();
        let flow = dfir_syntax! {
            source_stream(items) -> dest_tcp(requests) -> for_each(|event| told.put(event));
        };
        assert_written_to(policy, flow, give, &mut events, listener).await;
    }
}

#[tokio::test(start_paused = true)]
async fn what_is_too_much_for_a_stream_is_dropped() {
    for policy in POLICIES {
        let (here, there) = duplex(HELD_LEN);
        let endpoint = net::stream(here)
            .water_marks(MARK / 2, MARK)
            .overflow(policy);
        let ((give, items), (told, mut events)) = (given(), seen());
        let flow = dfir_syntax! {
            source_stream(items) -> dest_tcp(endpoint, Frames) -> for_each(|event| told.put(event));
        };
        let peer = async {
            give_last(give).await;
            read_to_end(there).await
        };
        let ((), came) = tokio::join!(run(flow), guarded(peer));
        let events = events.rest();
        assert_what_came(policy, &came, dropped_count(&events), HELD_LEN);
        let kinds = kinds(&events);
        match policy {
            Overflow::Fail => assert_eq!(
                kinds,
                ["connected", "dropped", "broken", "dropped", "dropped"]
            ),
            _ => assert_eq!(kinds, ["connected", "dropped", "dropped"]),
        }
    }
}

#[tokio::test(start_paused = true)]
async fn what_waits_for_a_connection_counts_the_same() {
    for policy in POLICIES {
        let network = Arc::new(Memory::new());
        let endpoint = net::connect("peer").configure(set(policy, &network));
        let ((give, items), (told, mut events)) = (given(), seen());
        let flow = dfir_syntax! {
            source_stream(items) -> dest_tcp(endpoint, Frames) -> for_each(|event| told.put(event));
        };
        let peer = async {
            give_last(give).await;
            let mut listener = listen(&network).await;
            read_to_end(accept(&mut *listener).await).await
        };
        let ((), came) = tokio::join!(run(flow), guarded(peer));
        assert_eq!(came.len() + dropped_count(&events.rest()), COUNT as usize);
        let (count, kept) = (came.len() as u32, WAITING_COUNT as u32);
        match policy {
            Overflow::DropNewest => assert!(came.into_iter().eq(0..kept)),
            Overflow::DropOldest => assert!(came.into_iter().eq(COUNT - kept..COUNT)),
            _ => assert!(count < kept && came.into_iter().eq(COUNT - count..COUNT)),
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_client_that_fails_hears_the_next_connection() {
    let network = Arc::new(Memory::new());
    let mut listener = listen(&network).await;
    let client = net::dial("peer", Frames).configure(set(Overflow::Fail, &network));
    let ((_give, items), (requests, replies)) = (given(), client);
    let (told, mut events) = seen();
    let mut flow = dfir_syntax! {
        source_stream(items) -> dest_tcp(requests);
        replies = source_tcp(replies);
        replies[items] -> for_each(drop);
        replies[events] -> for_each(|event| told.put(event));
    };
    let peer = async {
        // Neither read nor closed, so only the client can have let go of it.
        let _first = accept(&mut *listener).await;
        let mut second = accept(&mut *listener).await;
        second.write_all(b"\xff\xff\xff\xff").await.unwrap();
        events
            .until(|event| matches!(event, TcpEvent::BadFrame { .. }))
            .await;
    };
    beside(&mut flow, peer).await;
}

#[tokio::test(start_paused = true)]
async fn a_client_that_fails_and_may_not_dial_again_ends_the_graph() {
    let network = Arc::new(Memory::new());
    let mut listener = listen(&network).await;
    let endpoint = net::connect("peer")
        .configure(set(Overflow::Fail, &network))
        .reconnect(Reconnect::Never);
    let (_give, items) = given();
    let flow = dfir_syntax! { source_stream(items) -> dest_tcp(endpoint, Frames); };
    let (text, _first) = tokio::join!(failure(flow), accept(&mut *listener));
    assert!(text.contains("more than 10000 bytes wait"), "{text}");
}

/// A server that sends what it is given, a peer that does not read and one that does.
#[tokio::test(start_paused = true)]
async fn one_slow_peer_never_slows_another() {
    for policy in POLICIES {
        let network = Arc::new(Memory::new());
        let server = net::serve("peer", Frames).configure(set(policy, &network));
        let (replies, requests) = server.connections(2).bind().await.unwrap();
        let (give, items) = unbounded::<(PeerId, Bytes)>();
        let ((put, mut heard), (told, mut events)) = (seen(), seen());
        let flow = dfir_syntax! {
            source_tcp(requests) -> for_each(|(peer, request)| put.put((peer, request)));
            source_stream(items) -> dest_tcp(replies) -> for_each(|event| told.put(event));
        };
        let peers = async {
            let address = Address::from("peer");
            let (mut slow, _) = network.connect(&address).await.unwrap();
            slow.write_all(b"\0\0\0\x04slow").await.unwrap();
            let (slow_id, _) = heard.next().await;
            let (mut fast, _) = network.connect(&address).await.unwrap();
            fast.write_all(b"\0\0\0\x04fast").await.unwrap();
            let (fast_id, _) = heard.next().await;
            for number in 0..COUNT {
                give.unbounded_send((slow_id, item(number))).unwrap();
                give.unbounded_send((fast_id, item(number))).unwrap();
                let mut frame = [0; FRAME_LEN];
                fast.read_exact(&mut frame).await.unwrap();
                assert_eq!(numbers(&frame), [number]);
            }
            if policy != Overflow::Fail {
                // Its own requests are read all the same.
                slow.write_all(b"\0\0\0\x05still").await.unwrap();
                assert_eq!(heard.next().await, (slow_id, Bytes::from("still")));
                slow.shutdown().await.unwrap();
            }
            drop(give);
            let came = read_to_end(slow).await;
            fast.shutdown().await.unwrap();
            assert!(read_to_end(fast).await.is_empty());
            came
        };
        let ((), came) = tokio::join!(run(flow), guarded(peers));
        let events = events.rest();
        assert_what_came(policy, &came, dropped_count(&events), HELD_LEN);
        let broken_count = kinds(&events)
            .iter()
            .filter(|kind| **kind == "broken")
            .count();
        assert_eq!(broken_count, usize::from(policy == Overflow::Fail));
    }
}

#[tokio::test(start_paused = true)]
async fn a_session_that_fails_is_known_no_more() {
    let network = Arc::new(Memory::new());
    let server = net::serve("peer", Frames)
        .configure(set(Overflow::Fail, &network))
        .reliable(1000);
    let (replies, requests) = server.bind().await.unwrap();
    let (told, mut events) = seen();
    let mut flow = dfir_syntax! {
        source_tcp(requests)
            -> flat_map(|(peer, _)| (0..COUNT).map(move |number| (peer, item(number))))
            -> dest_tcp(replies)
            -> for_each(|event| told.put(event));
    };
    // Says hello, and whether it has been answered before; the standing of its session.
    let hello = async |is_answered: u8| {
        let connected = network.connect(&Address::from("peer")).await;
        let (mut wire, _) = connected.unwrap();
        let hello = [
            b"DFIR\x01",
            [is_answered].as_slice(),
            &[7; 16],
            &[0; 8],
            &[1; 8],
        ]
        .concat();
        wire.write_all(&hello).await.unwrap();
        let mut answer = [0; 30];
        wire.read_exact(&mut answer).await.unwrap();
        (wire, answer[5])
    };
    let client = async {
        let (mut wire, standing) = hello(0).await;
        assert_eq!(standing, 0, "new");
        // A record with a frame of one byte; what comes of it is never acknowledged.
        let record = b"\0\0\0\0\x05\0\0\0\x01x";
        wire.write_all(record).await.unwrap();
        let is_end = |event: &TcpEvent| matches!(event, TcpEvent::Disconnected { .. });
        let event = events.until(is_end).await;
        assert!(
            event.to_string().contains("more than 10000 bytes"),
            "{event}"
        );
        read_to_end(wire).await;
        assert_eq!(hello(1).await.1, 2, "unknown");
    };
    beside(&mut flow, client).await;
}
