use std::net::SocketAddr;
use std::time::Duration;

use bytes::Bytes;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::*;
use crate::net::Reconnect;
use crate::net::codec::Frames;
use crate::net::event::Reporter;
use crate::net::testing::{close, give, mute, read_count, read_to_end, read_until, reporter, send};
use crate::rim::{Egress, Ingress, Pressure};

const QUICK: Duration = Duration::from_millis(1);

async fn listener() -> (TcpListener, SocketAddr) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    (listener, address)
}

/// An address on which nobody listens.
async fn nowhere() -> SocketAddr {
    listener().await.1
}

fn dest(connect: Connect, reporter: Reporter) -> DialEgress<Frames, Bytes> {
    DialEgress::new(connect.into_end(), Frames, reporter)
}

fn client(
    address: SocketAddr,
    reconnect: Reconnect,
) -> (DialEgress<Frames, Bytes>, DialIngress<Frames>) {
    let (requests, replies) = dial(address, Frames)
        .back_off(QUICK, QUICK)
        .reconnect(reconnect);
    let egress = DialEgress::new(requests.end, requests.codec, mute());
    (egress, DialIngress::new(replies.end, replies.codec, mute()))
}

async fn expect(stream: &mut TcpStream, bytes: &[u8]) {
    let mut read = vec![0; bytes.len()];
    stream.read_exact(&mut read).await.unwrap();
    assert_eq!(read, bytes);
}

#[tokio::test]
async fn items_reach_a_listener_that_comes_late() {
    let address = nowhere().await;
    let (reporter, mut told) = reporter();
    let connect = connect(address).back_off(QUICK, QUICK);
    let mut egress = dest(connect, reporter);
    assert!(give(&mut egress, ["one".into()]).await.is_pending());
    let late = async {
        while !told.kinds().contains(&"retrying") {
            tokio::task::yield_now().await;
        }
        let listener = TcpListener::bind(address).await.unwrap();
        expect(&mut listener.accept().await.unwrap().0, b"\0\0\0\x03one").await;
        told
    };
    let (sent, mut told) = tokio::join!(send(&mut egress, []), late);
    sent.unwrap();
    assert_eq!(told.kinds().last(), Some(&"connected"));
    assert_eq!(told.dropped_count(), 0);
}

#[tokio::test]
async fn a_lost_connection_is_dialled_again() {
    let (first, address) = listener().await;
    let (reporter, mut told) = reporter();
    let mut egress = dest(connect(address).back_off(QUICK, QUICK), reporter);
    let (sent, stream) = tokio::join!(send(&mut egress, ["a".into()]), first.accept());
    sent.unwrap();
    drop((stream, first));
    let second = TcpListener::bind(address).await.unwrap();
    let mut accepting = Box::pin(second.accept());
    let mut stream = loop {
        // The kernel takes what is written to a connection that the peer has just closed.
        send(&mut egress, ["b".into()]).await.unwrap();
        let accepted = tokio::time::timeout(QUICK, &mut accepting).await;
        if let Ok(accepted) = accepted {
            break accepted.unwrap().0;
        }
    };
    expect(&mut stream, b"\0\0\0\x01b").await;
    let kinds = told.kinds();
    assert_eq!(kinds[..2], ["connected", "broken"]);
    assert_eq!(kinds.last(), Some(&"connected"));
}

#[tokio::test]
async fn a_frame_that_was_cut_is_written_again_whole() {
    let (listener, address) = listener().await;
    let mut egress = dest(connect(address).back_off(QUICK, QUICK), mute());
    let items: Vec<_> = (0..40).map(|n| Bytes::from(vec![n; 1 << 20])).collect();
    let receiving = async {
        let mut first = listener.accept().await.unwrap().0;
        first.read_exact(&mut [0; 100]).await.unwrap();
        drop(first);
        let mut second = listener.accept().await.unwrap().0;
        let mut bytes = Vec::new();
        second.read_to_end(&mut bytes).await.unwrap();
        bytes
    };
    let sending = async {
        send(&mut egress, items).await.unwrap();
        close(&mut egress).await.unwrap();
    };
    let ((), bytes) = tokio::join!(sending, receiving);
    let frames: Vec<_> = bytes.chunks((1 << 20) + 4).collect();
    let first = frames[0][4];
    assert!(usize::from(first) < 39, "the kernel does not take it all");
    for (frame, n) in frames.iter().zip(first..) {
        assert!(frame[..4] == [0, 0x10, 0, 0] && frame[4..] == vec![n; 1 << 20]);
    }
    assert_eq!(
        usize::from(first) + frames.len(),
        40,
        "nothing is missing behind it"
    );
}

#[tokio::test]
async fn a_refused_connection_fails_when_no_more_tries_are_left() {
    for (reconnect, retry_count) in [(Reconnect::Never, 0), (Reconnect::Times(2), 2)] {
        let address = nowhere().await;
        let (reporter, mut told) = reporter();
        let connect = connect(address).back_off(QUICK, QUICK).reconnect(reconnect);
        let mut egress = dest(connect, reporter);
        let error = send(&mut egress, ["a".into(), "b".into()])
            .await
            .unwrap_err()
            .to_string();
        assert!(
            error.starts_with(&format!("cannot connect to {address}")),
            "{error}"
        );
        let mut expected = vec!["retrying"; retry_count];
        expected.push("dropped");
        assert_eq!(told.kinds(), expected);
        assert_eq!(told.dropped_count(), 2);
    }
}

#[tokio::test]
async fn an_address_that_is_none_fails_at_once() {
    let mut egress = dest(connect("no address"), mute());
    let error = send(&mut egress, ["a".into()])
        .await
        .unwrap_err()
        .to_string();
    assert!(error.starts_with("cannot connect to no address"), "{error}");
}

#[test]
fn without_a_runtime_there_is_an_error_and_no_panic() {
    let cx = &mut std::task::Context::from_waker(std::task::Waker::noop());
    let polled = dest(connect("127.0.0.1:1"), mute()).poll_send(cx, &mut Vec::new());
    assert!(matches!(polled, std::task::Poll::Ready(Err(_))));
    let (_, replies) = dial("127.0.0.1:1", Frames);
    let mut ingress = DialIngress::new(replies.end, Frames, mute());
    assert!(ingress.poll_batch(cx, 1, &mut Vec::new()).is_err());
}

#[tokio::test]
async fn a_name_with_several_addresses_leads_to_the_one_that_answers() {
    // `localhost` is often both `::1` and `127.0.0.1`; only one of them is listened on.
    let (listener, address) = listener().await;
    let mut egress = dest(connect(format!("localhost:{}", address.port())), mute());
    let (sent, accepted) = tokio::join!(send(&mut egress, ["a".into()]), listener.accept());
    sent.unwrap();
    expect(&mut accepted.unwrap().0, b"\0\0\0\x01a").await;
}

#[tokio::test]
async fn what_waits_for_a_connection_counts_for_the_marks() {
    let mut egress = dest(connect(nowhere().await).water_marks(4, 8), mute());
    assert!(give(&mut egress, ["abcd".into()]).await.is_pending());
    assert_eq!(egress.pressure(), Pressure::Clear);
    assert!(give(&mut egress, [Bytes::new()]).await.is_pending());
    assert_eq!(egress.pressure(), Pressure::Congested);
}

#[tokio::test]
async fn nothing_to_write_is_closed_without_a_connection() {
    let mut egress = dest(connect(nowhere().await), mute());
    let _ = give(&mut egress, []).await;
    close(&mut egress).await.unwrap();
}

#[tokio::test]
async fn a_client_sends_and_receives() {
    let (listener, address) = listener().await;
    let (mut egress, mut ingress) = client(address, Reconnect::Never);
    let server = async {
        let mut stream = listener.accept().await.unwrap().0;
        expect(&mut stream, b"\0\0\0\x02hi").await;
        stream.write_all(b"\0\0\0\x03you").await.unwrap();
        stream.shutdown().await.unwrap();
        assert_eq!(stream.read(&mut [0]).await.unwrap_or(0), 0);
    };
    let talking = async {
        send(&mut egress, ["hi".into()]).await.unwrap();
        assert_eq!(read_to_end(&mut ingress).await, ["you"]);
        close(&mut egress).await.unwrap();
    };
    tokio::join!(server, talking);
}

#[tokio::test]
async fn a_client_reads_on_after_its_server_came_back() {
    let (listener, address) = listener().await;
    let (mut egress, mut ingress) = client(address, Reconnect::Forever);
    let server = async {
        for n in 0..3u8 {
            let mut stream = listener.accept().await.unwrap().0;
            stream.write_all(&[0, 0, 0, 1, n]).await.unwrap();
        }
        let mut stream = listener.accept().await.unwrap().0;
        expect(&mut stream, b"\0\0\0\x03end").await;
    };
    let talking = async {
        assert_eq!(
            read_count(&mut ingress, 3).await,
            [[0], [1], [2]].map(|n| n.to_vec())
        );
        read_until(&mut ingress, |_| true).await.unwrap();
        send(&mut egress, ["end".into()]).await.unwrap();
    };
    tokio::join!(server, talking);
}

#[tokio::test]
async fn a_server_that_breaks_off_is_an_error_where_no_retry_is_allowed() {
    let (listener, address) = listener().await;
    let (_egress, mut ingress) = client(address, Reconnect::Never);
    let server = async {
        let mut stream = listener.accept().await.unwrap().0;
        stream.write_all(b"\0\0\0\x03ab").await.unwrap();
    };
    let ((), read) = tokio::join!(server, read_until(&mut ingress, |_| false));
    let error = read.unwrap_err().to_string();
    assert!(error.contains("middle of a frame"), "{error}");
}

#[tokio::test]
async fn a_conversation_that_the_client_ended_is_complete() {
    let (listener, address) = listener().await;
    let (mut egress, mut ingress) = client(address, Reconnect::Forever);
    let server = async {
        let mut stream = listener.accept().await.unwrap().0;
        let mut request = Vec::new();
        stream.read_to_end(&mut request).await.unwrap();
        stream.write_all(&request).await.unwrap();
    };
    let talking = async {
        send(&mut egress, ["last".into()]).await.unwrap();
        close(&mut egress).await.unwrap();
        assert_eq!(read_to_end(&mut ingress).await, ["last"]);
    };
    tokio::join!(server, talking);
}
