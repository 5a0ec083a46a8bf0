//! Connections that cannot be had, break, or are many.

use std::sync::Arc;
use std::time::Duration;

use dfir_runtime::dfir_syntax;
use dfir_runtime::net::{self, Frames, MemberId, TcpEvent, TcpOptions};
use tokio::io::AsyncReadExt;
use tokio::net::TcpListener;

use super::bytes::dropped_count;
use super::carrier::Carrier;
use super::line::{Endpoint, Line, frame, line_at, line_on};
use super::swallowing::Swallowing;
use crate::net::endpoints::events::kind;
use crate::net::running::{beside, failure, free_address};

/// Who dials tries again until somebody listens, and has lost nothing; who listens on an address in use fails.
pub(super) async fn refused(endpoint: Endpoint, carrier: Carrier) {
    if endpoint.listens() {
        return in_use(endpoint, carrier).await;
    }
    let (mut flow, mut line) = line_on(carrier, endpoint, |_| ()).await;
    line.stop_listening();
    if !endpoint.is_source() {
        (0..3).for_each(|_| line.give(0));
    }
    let story = async {
        for attempt in 1..4 {
            let event = line.events.next().await;
            let number = match event {
                TcpEvent::Retrying { attempt, .. } => attempt,
                other => panic!("{other}"),
            };
            assert_eq!(number, attempt);
        }
        line.listen_again().await;
        let mut peer = line.peer().await;
        match endpoint.is_source() {
            true => line.assert_works(&mut peer).await,
            false => assert_eq!(line.read_numbers(&mut peer).await, [0, 1, 2]),
        }
    };
    beside(&mut flow, story).await;
}

async fn in_use(endpoint: Endpoint, carrier: Carrier) {
    let taken = carrier.bind(&carrier.any_address()).await;
    let (address, set) = (taken.address(), |_: &mut TcpOptions| ());
    let flow = match endpoint {
        Endpoint::Listen => {
            let listen = carrier.serving(net::listen(address.clone()), set);
            dfir_syntax! { source_tcp(listen, Frames) -> null(); }
        }
        Endpoint::MeshSource => {
            let (_, source) = net::mesh([address.clone()], MemberId(0), Frames);
            let source = carrier.serving(source, set);
            dfir_syntax! { source_tcp(source) -> null(); }
        }
        _ => {
            let (dest, source) = carrier.serving(net::serve(address.clone(), Frames), set);
            dfir_syntax! { source_tcp(source) -> dest_tcp(dest); }
        }
    };
    let text = failure(flow).await;
    assert!(
        text.contains(&format!("cannot listen on {address}")),
        "{text}"
    );
}

/// The peer breaks the connection off in the middle of a frame; the next one has whole frames only.
pub(super) async fn reset(endpoint: Endpoint, carrier: Carrier) {
    let (mut flow, mut line) = line_on(carrier, endpoint, |_| ()).await;
    let story = async {
        let mut peer = line.peer().await;
        line.assert_works(&mut peer).await;
        if endpoint.is_source() {
            peer.say_part(&frame(1, 100), 50).await;
        } else {
            // More than the kernel takes, where what is left is for the next one.
            let count = if endpoint.is_deaf() { 300 } else { 40 };
            (0..count).for_each(|_| line.give(60_000));
            peer.read_exact(&mut [0; 1000]).await.unwrap();
        }
        peer.reset();
        let event = line.disconnected().await;
        assert_eq!(kind(&event), "broken", "{endpoint:?}: {event}");
        if endpoint == Endpoint::ServeDest {
            let of_break = dropped_count_so_far(&mut line);
            assert!(of_break <= 40, "{of_break} of 40 items are dropped");
            // The peer is gone, so each of these is told.
            (0..5).for_each(|_| line.give(0));
            assert_eq!(dropped_count(&mut line, 5).await, 5);
        }
        let mut next = line.peer().await;
        if line.endpoint.is_deaf() {
            line.give(0);
            let numbers = line.read_numbers(&mut next).await;
            let rest = numbers[0]..line.given;
            assert!(
                numbers.iter().copied().eq(rest),
                "what is left, in order: {numbers:?}"
            );
        }
        line.assert_works(&mut next).await;
        assert!(line.heard.rest().is_empty());
    };
    beside(&mut flow, story).await;
}

/// What is told of it comes with the end of the connection, in the same tick.
fn dropped_count_so_far(line: &mut Line) -> usize {
    let count = |event: TcpEvent| match event {
        TcpEvent::Dropped { item_count, .. } => item_count,
        _ => 0,
    };
    line.events.rest().into_iter().map(count).sum()
}

/// The peer vanishes without a word: nobody else is harmed, and it is told when the kernel gives up.
pub(super) async fn half_open(endpoint: Endpoint, carrier: Carrier) {
    let network = Arc::new(Swallowing::default());
    let transport = network.clone();
    let set = move |options: &mut TcpOptions| {
        options.transport = Some(transport.clone());
    };
    let address = free_address().into();
    let (mut flow, mut line) = line_at(carrier, address, endpoint, set).await;
    let story = async {
        let mut peer = line.peer().await;
        line.assert_works(&mut peer).await;
        let vanished = network.vanish();
        if !endpoint.is_source() {
            (0..5).for_each(|_| line.give(60_000));
        }
        if endpoint.listens() {
            // Who has come back does not wait for that.
            let mut back = line.peer().await;
            line.assert_works(&mut back).await;
        }
        vanished.give_up();
        let event = line.disconnected().await;
        assert_eq!(kind(&event), "broken", "{endpoint:?}");
        assert!(event.to_string().contains("timed out"), "{event}");
        let mut back = line.peer().await;
        line.assert_works(&mut back).await;
    };
    beside(&mut flow, story).await;
}

/// So many connections.
const STORM: usize = 100;

/// Peers that come and go at once: each is told of, and the last one works.
pub(super) async fn storm(endpoint: Endpoint, carrier: Carrier) {
    // Who is gone is not answered any longer.
    let set = |options: &mut TcpOptions| options.half_closed = Duration::ZERO;
    let (mut flow, mut line) = line_on(carrier, endpoint, set).await;
    let story = async {
        for _ in 0..STORM {
            drop(line.peer().await);
            line.disconnected().await;
        }
        let mut last = line.peer().await;
        line.assert_works(&mut last).await;
    };
    beside(&mut flow, story).await;
}

/// A listener goes and comes at the same address, while its connections linger in the kernel.
pub(super) async fn rebound(endpoint: Endpoint, carrier: Carrier) {
    let (mut flow, mut line) = line_on(carrier, endpoint, |_| ()).await;
    let mut peer = beside(&mut flow, line.peer()).await;
    beside(&mut flow, line.assert_works(&mut peer)).await;
    if endpoint.listens() {
        drop(flow);
        let (mut flow, mut line) = line_at(carrier, line.at, endpoint, |_| ()).await;
        let story = async {
            let mut back = line.peer().await;
            line.assert_works(&mut back).await;
        };
        return beside(&mut flow, story).await;
    }
    let story = async {
        line.stop_listening();
        drop(peer);
        line.disconnected().await;
        line.events.until(|event| kind(event) == "retrying").await;
        line.listen_again().await;
        let mut back = line.peer().await;
        line.assert_works(&mut back).await;
    };
    beside(&mut flow, story).await;
}

pub(super) async fn both_kinds_of_addresses(endpoint: Endpoint, carrier: Carrier) {
    for address in ["127.0.0.1:0", "[::1]:0"] {
        if TcpListener::bind(address).await.is_err() {
            println!("there is no {address} here, so it is left out");
            continue;
        }
        let (mut flow, mut line) = line_at(carrier, address.into(), endpoint, |_| ()).await;
        let story = async {
            let mut peer = line.peer().await;
            line.assert_works(&mut peer).await;
        };
        beside(&mut flow, story).await;
    }
}
