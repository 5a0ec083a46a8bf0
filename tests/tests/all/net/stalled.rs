//! A connection that is above its mark and does not move is told of.
//!
//! The clock is paused and the network is in memory: time passes only when nobody has anything left to do.

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use dfir_runtime::net::{
    self, Address, Bind, Configure, Frames, Lines, Memory, TcpEvent, TcpOptions, Transport,
};
use dfir_runtime::{Dfir, dfir_syntax};
use futures::stream::repeat;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt, duplex};
use tokio::time::{Instant, sleep, timeout};

use super::overflow::{accept, listen};
use super::running::{Seen, beside, seen};

const AFTER: Duration = Duration::from_secs(10);

/// What is between two moments, to the second.
fn seconds_since(moment: Instant) -> u64 {
    moment.elapsed().as_secs()
}

fn is_stalled(event: &TcpEvent) -> bool {
    matches!(event, TcpEvent::Stalled { after: AFTER, .. })
}

/// Runs a graph that writes for ever to a peer that reads now and then.
async fn assert_told_once(
    mut flow: Dfir<'_>,
    mut events: Seen<TcpEvent>,
    peer: impl Future<Output = impl AsyncRead>,
) {
    let peer = async {
        let mut peer = pin!(peer.await);
        for _ in 0..3 {
            let quiet_since = Instant::now();
            events.until(is_stalled).await;
            assert_eq!(seconds_since(quiet_since), 10);
            sleep(3 * AFTER).await;
            assert!(events.rest().is_empty(), "told once");
            // As long as it reads, if only a little, nothing is told.
            for _ in 0..3 {
                peer.read_exact(&mut vec![0; 100_000]).await.unwrap();
                sleep(AFTER / 2).await;
            }
            peer.read_exact(&mut vec![0; 100_000]).await.unwrap();
            assert!(events.rest().is_empty());
        }
    };
    // The guard of the others is too short for a clock that runs ahead.
    timeout(Duration::from_secs(3600), async {
        tokio::select! {
            ran = flow.run() => panic!("the graph has ended: {ran:?}"),
            () = peer => {}
        }
    })
    .await
    .unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_connection_that_stalls_is_told_of_once_and_again_when_it_has_moved() {
    let network = Arc::new(Memory::new());
    let mut listener = listen(&network).await;
    let set = |options: &mut TcpOptions| options.transport = Some(network.clone());
    let items = || repeat(Bytes::from_static(&[7; 1000]));

    let endpoint = net::connect("peer").configure(set);
    let (told, events) = seen();
    let flow = dfir_syntax! {
        source_stream(items()) -> dest_tcp(endpoint, Frames) -> for_each(|event| told.put(event));
    };
    assert_told_once(flow, events, accept(&mut *listener)).await;

    let (requests, _replies) = net::dial("peer", Frames).configure(set);
    let (told, events) = seen();
    let flow = dfir_syntax! {
        source_stream(items()) -> dest_tcp(requests) -> for_each(|event| told.put(event));
    };
    assert_told_once(flow, events, accept(&mut *listener)).await;

    let (here, there) = duplex(1000);
    let (told, events) = seen();
    let flow = dfir_syntax! {
        source_stream(items()) -> dest_tcp(net::stream(here), Frames) -> for_each(|event| told.put(event));
    };
    assert_told_once(flow, events, async { there }).await;
}

#[tokio::test(start_paused = true)]
async fn a_client_that_does_not_read_its_answers_is_told_of() {
    let network = Arc::new(Memory::new());
    let (replies, requests) = net::serve("server", Lines::new())
        .transport(network.clone())
        .water_marks(1000, 10_000)
        .stall_warning(2 * AFTER)
        .bind()
        .await
        .unwrap();
    let (told, mut events) = seen();
    let mut flow = dfir_syntax! {
        source_tcp(requests) -> dest_tcp(replies) -> for_each(|event| told.put(event));
    };
    let client = async {
        let connected = network.connect(&Address::from("server")).await;
        let (mut client, _) = connected.unwrap();
        let question = [[b'x'; 999].as_slice(), b"\n"].concat();
        // Nobody reads the answers; in the end the questions are not read either.
        while timeout(AFTER / 10, client.write_all(&question))
            .await
            .is_ok()
        {}
        let peer = events.next().await.peer();
        let event = events.next().await;
        assert_eq!(event.peer(), peer);
        let text = "stalled: nothing was written for 20s";
        assert!(event.to_string().starts_with(text), "{event}");
        client.read_exact(&mut vec![0; 50_000]).await.unwrap();
        let event = events.next().await;
        assert!(event.to_string().starts_with(text), "{event}");
    };
    beside(&mut flow, client).await;
}

#[tokio::test(start_paused = true)]
async fn a_peer_that_nobody_can_reach_is_told_of() {
    let endpoint = net::connect("nobody").transport(Arc::new(Memory::new()));
    let (told, mut events) = seen();
    let mut flow = dfir_syntax! {
        source_stream(repeat(Bytes::from_static(&[7; 1000])))
            -> dest_tcp(endpoint, Frames)
            -> for_each(|event| told.put(event));
    };
    beside(&mut flow, events.until(is_stalled)).await;
}
