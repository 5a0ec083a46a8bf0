//! The limit of a frame's length, each way.

use bytes::Bytes;
use dfir_runtime::dfir_syntax;
use dfir_runtime::net::{self, Bind, Configure, Frames, Lines, Reconnect, TcpEvent};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio_util::codec::LengthDelimitedCodec;

use super::events::kinds;
use crate::net::compat::{receive, talk_in_bytes};
use crate::net::running::{beside, connect, connection, guarded, listener, run, seen};

/// Longer than the limit of 3 that the endpoints here have.
const LONG: &[u8] = b"\0\0\0\x04";

#[tokio::test]
async fn a_listener_closes_a_connection_with_a_frame_that_is_too_long_and_hears_the_others() {
    let endpoint = net::listen("127.0.0.1:0")
        .max_read_frame_len(3)
        .connections(2);
    let endpoint = endpoint.bind().await.unwrap();
    let address = endpoint.local_addr().unwrap();
    let (put, mut frames) = seen();
    let (told, mut events) = seen();
    let flow = dfir_syntax! {
        source = source_tcp(endpoint, Frames);
        source[items] -> for_each(|frame| put.put(frame));
        source[events] -> for_each(|event| told.put(event));
    };
    let peers = async {
        let mut good = connect(address).await;
        let mut bad = connect(address).await;
        // The header is enough.
        bad.write_all(LONG).await.unwrap();
        assert!(matches!(bad.read(&mut [0]).await, Ok(0) | Err(_)));
        let event = events
            .until(|event| matches!(event, TcpEvent::BadFrame { .. }))
            .await;
        assert!(
            event
                .to_string()
                .contains("4 bytes is longer than the limit of 3 bytes"),
            "{event}"
        );
        good.write_all(b"\0\0\0\x03abc").await.unwrap();
    };
    tokio::join!(run(flow), guarded(peers));
    assert_eq!(frames.rest(), ["abc"]);
    assert_eq!(kinds(&events.rest()), ["broken", "closed"]);
}

#[tokio::test]
async fn a_stream_ends_at_a_frame_that_is_too_long() {
    let (here, mut there) = connection().await;
    there.write_all(b"\0\0\0\x01a").await.unwrap();
    there.write_all(LONG).await.unwrap();
    let (put, mut events) = seen();
    let mut frames = Vec::new();
    let flow = dfir_syntax! {
        source = source_tcp(net::stream(here).max_frame_len(3), Frames);
        source[items] -> for_each(|frame| frames.push(frame));
        source[events] -> for_each(|event| put.put(event));
    };
    run(flow).await;
    assert_eq!(frames, ["a"]);
    assert_eq!(kinds(&events.rest()), ["connected", "bad frame", "broken"]);
    assert!(matches!(there.read(&mut [0]).await, Ok(0) | Err(_)));
}

#[tokio::test]
async fn a_client_dials_again_after_a_frame_that_is_too_long() {
    let (listener, address) = listener().await;
    let (_requests, replies) = net::dial(address, Frames).max_frame_len(3);
    let (put, mut frames) = seen();
    let (told, mut events) = seen();
    let mut flow = dfir_syntax! {
        source = source_tcp(replies);
        source[items] -> for_each(|frame| put.put(frame));
        source[events] -> for_each(|event| told.put(event));
    };
    let server = async {
        let mut first = listener.accept().await.unwrap().0;
        first.write_all(LONG).await.unwrap();
        let mut second = listener.accept().await.unwrap().0;
        second.write_all(b"\0\0\0\x01a").await.unwrap();
        assert_eq!(frames.next().await, "a");
    };
    beside(&mut flow, server).await;
    assert_eq!(
        kinds(&events.rest()),
        ["connected", "bad frame", "broken", "retrying", "connected"]
    );
}

#[tokio::test]
async fn a_destination_refuses_an_item_that_is_too_long_and_goes_on() {
    let (listener, address) = listener().await;
    let (told, mut events) = seen();
    let flow = dfir_syntax! {
        source_iter(["a", "long", "longer", "b"])
            -> dest_tcp(net::connect(address).max_write_frame_len(3), Frames)
            -> for_each(|event| told.put(event));
    };
    let peer = async { receive(listener.accept().await.unwrap().0).await };
    let ((), bytes) = tokio::join!(run(flow), guarded(peer));
    assert_eq!(bytes, b"\0\0\0\x01a\0\0\0\x01b");
    let dropped_count = |event: &TcpEvent| match event {
        TcpEvent::Dropped { item_count, .. } => *item_count,
        _ => 0,
    };
    assert_eq!(events.rest().iter().map(dropped_count).sum::<usize>(), 2);
}

#[tokio::test]
async fn a_server_refuses_an_answer_that_is_too_long_and_sends_the_next() {
    let server = net::serve("127.0.0.1:0", Lines::new())
        .max_write_frame_len(3)
        .connections(1);
    let (replies, requests) = server.bind().await.unwrap();
    let address = requests.local_addr().unwrap();
    let (told, mut events) = seen();
    let flow = dfir_syntax! {
        source_tcp(requests) -> dest_tcp(replies) -> for_each(|event| told.put(event));
    };
    let client = async { talk_in_bytes(connect(address).await, b"long\nab\n").await };
    let ((), bytes) = tokio::join!(run(flow), guarded(client));
    assert_eq!(bytes, b"ab\n");
    assert_eq!(kinds(&events.rest()), ["connected", "dropped", "closed"]);
}

#[tokio::test]
async fn the_limit_holds_around_a_codec_of_tokio_util() {
    let (here, mut there) = connection().await;
    there
        .write_all(b"\0\0\0\x01a\0\0\0\x20xxxxxxxxxxxxxxxxxx")
        .await
        .unwrap();
    let (told, mut events) = seen();
    let mut frames = Vec::new();
    let endpoint = net::stream(here).max_frame_len(8);
    let flow = dfir_syntax! {
        source = source_tcp(endpoint, LengthDelimitedCodec::new());
        source[items] -> for_each(|frame| frames.push(frame.freeze()));
        source[events] -> for_each(|event| told.put(event));
    };
    run(flow).await;
    assert_eq!(frames, ["a"]);
    assert_eq!(kinds(&events.rest()), ["connected", "bad frame", "broken"]);

    let (here, there) = connection().await;
    let (told, mut events) = seen();
    let endpoint = net::stream(here).max_frame_len(8);
    let flow = dfir_syntax! {
        source_iter(["a", "longer than the limit", "b"])
            -> map(Bytes::from)
            -> dest_tcp(endpoint, LengthDelimitedCodec::new())
            -> for_each(|event| told.put(event));
    };
    run(flow).await;
    assert_eq!(receive(there).await, b"\0\0\0\x01a\0\0\0\x01b");
    assert_eq!(kinds(&events.rest()), ["connected", "dropped"]);
}

#[tokio::test]
async fn a_client_that_may_not_dial_again_fails_at_a_bad_frame() {
    let (listener, address) = listener().await;
    let client = net::dial(address, Frames)
        .max_frame_len(3)
        .reconnect(Reconnect::Never);
    let (_requests, replies) = client;
    let mut flow = dfir_syntax! { source_tcp(replies) -> for_each(drop); };
    let server = async {
        listener
            .accept()
            .await
            .unwrap()
            .0
            .write_all(LONG)
            .await
            .unwrap();
    };
    let (ran, ()) = tokio::join!(guarded(flow.run()), server);
    let text = ran.unwrap_err().to_string();
    assert!(text.contains("longer than the limit"), "{text}");
}
