use std::time::Duration;

use bytes::Bytes;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::*;
use crate::net::PeerId;
use crate::net::codec::Frames;
use crate::net::event::Reporter;
use crate::net::listen::{ListenIngress, Sender};
use crate::net::testing::{close, drive, give, mute, read_count, read_until, reporter, send};
use crate::rim::{Egress, Pressure};

type Server = (ServeReplies<Frames>, ServeRequests<Frames>);
type Tagged = (PeerId, Bytes);

async fn bound(set: impl FnOnce(Server) -> Server) -> (Server, SocketAddr) {
    let server = set(serve("127.0.0.1:0", Frames)).bind().await.unwrap();
    let address = server.1.local_addr().unwrap();
    assert_eq!(server.0.local_addr().unwrap(), address);
    (server, address)
}

fn egress(half: ServeReplies<Frames>, reporter: Reporter) -> ServeEgress<Frames, Bytes> {
    ServeEgress::new(half.listen, half.codec, half.end, reporter)
}

fn ingress(
    half: ServeRequests<Frames>,
    reporter: Reporter,
) -> ListenIngress<Frames, impl Fn(Sender, Bytes) -> Tagged> {
    let tag = |sender: Sender, item| (sender.peer, item);
    ListenIngress::new(half.listen, half.codec, tag, Some(half.end), reporter)
}

async fn connect(address: SocketAddr, frame: &[u8]) -> TcpStream {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(frame).await.unwrap();
    stream
}

async fn expect(stream: &mut TcpStream, bytes: &[u8]) {
    let mut read = vec![0; bytes.len()];
    stream.read_exact(&mut read).await.unwrap();
    assert_eq!(read, bytes);
}

#[test]
fn the_halves_may_be_on_two_threads() {
    fn check<T: Send>(_: &T) {}
    check(&serve("127.0.0.1:0", Frames));
    check(&crate::net::dial("127.0.0.1:0", Frames));
}

#[tokio::test]
async fn every_peer_gets_its_own_replies() {
    let ((replies, requests), address) = bound(|server| server).await;
    let (mut egress, mut ingress) = (egress(replies, mute()), ingress(requests, mute()));
    let mut peers = Vec::new();
    for n in 0..5 {
        peers.push(connect(address, &[0, 0, 0, 1, n]).await);
    }
    let items = read_count(&mut ingress, 5).await;
    send(&mut egress, items).await.unwrap();
    for (n, peer) in peers.iter_mut().enumerate() {
        expect(peer, &[0, 0, 0, 1, n as u8]).await;
    }
}

#[tokio::test]
async fn items_for_nobody_are_counted() {
    let ((replies, requests), address) = bound(|server| server).await;
    let (reporter, mut told) = reporter();
    let mut egress = egress(replies, reporter);
    let mut ingress = ingress(requests, mute());
    let peer = connect(address, b"\0\0\0\x01x").await;
    let (id, item) = read_count(&mut ingress, 1).await.remove(0);
    let unknown = PeerId {
        slot: 7,
        generation: 0,
    };
    let earlier = PeerId {
        generation: id.generation + 1,
        ..id
    };
    let items = [
        (unknown, item.clone()),
        (unknown, item.clone()),
        (earlier, item.clone()),
    ];
    send(&mut egress, items).await.unwrap();
    assert_eq!(told.kinds(), ["connected", "dropped", "dropped"]);
    assert_eq!(told.dropped_count(), 3);
    drop(peer);
}

#[tokio::test]
async fn a_peer_that_has_said_all_is_still_answered() {
    let ((replies, requests), address) = bound(|server| server).await;
    let (reporter, mut told) = reporter();
    let (mut egress, mut ingress) = (egress(replies, mute()), ingress(requests, reporter));
    let mut peer = connect(address, b"\0\0\0\x01x").await;
    peer.shutdown().await.unwrap();
    let items = read_until(&mut ingress, |_| told.kinds().contains(&"closed"))
        .await
        .unwrap();
    send(&mut egress, []).await.unwrap();
    send(&mut egress, items).await.unwrap();
    expect(&mut peer, b"\0\0\0\x01x").await;
}

#[tokio::test(start_paused = true)]
async fn a_peer_that_has_said_all_is_let_go_in_the_end() {
    let ((replies, requests), address) = bound(|server| server.max_connections(4)).await;
    let (read_reporter, mut read) = reporter();
    let (reporter, mut told) = reporter();
    let (mut egress, mut ingress) = (egress(replies, reporter), ingress(requests, read_reporter));
    let mut peer = connect(address, b"\0\0\0\x01x").await;
    peer.shutdown().await.unwrap();
    let items = read_until(&mut ingress, |_| read.kinds().contains(&"closed"))
        .await
        .unwrap();
    send(&mut egress, []).await.unwrap();
    send(&mut egress, items).await.unwrap();
    tokio::time::sleep(Duration::from_secs(11)).await;
    send(&mut egress, []).await.unwrap();
    assert_eq!(
        told.kinds(),
        ["connected"],
        "it has been answered meanwhile"
    );
    tokio::time::sleep(Duration::from_secs(11)).await;
    send(&mut egress, []).await.unwrap();
    assert_eq!(told.kinds(), ["connected", "closed"]);
    expect(&mut peer, b"\0\0\0\x01x").await;
    assert_eq!(peer.read(&mut [0]).await.unwrap(), 0);
}

#[tokio::test]
async fn a_place_is_free_when_both_directions_are_over() {
    let once = |server: Server| server.max_connections(1).half_closed(Duration::ZERO);
    let ((replies, requests), address) = bound(once).await;
    let (reporter, mut told) = reporter();
    let (mut egress, mut ingress) = (egress(replies, mute()), ingress(requests, reporter));
    for n in 0..3u8 {
        let peer = connect(address, &[0, 0, 0, 1, n]).await;
        let items = read_count(&mut ingress, 1).await;
        assert_eq!(items[0].1, [n][..]);
        assert_eq!(items[0].0.generation, u32::from(n));
        drop(peer);
        drive(&mut ingress, || {
            told.kinds().len() == 2 * (usize::from(n) + 1)
        })
        .await;
        send(&mut egress, []).await.unwrap();
    }
}

#[tokio::test]
async fn a_bad_frame_closes_both_directions() {
    let ((replies, requests), address) = bound(|server| server.max_frame_len(9)).await;
    let (reporter, mut told) = reporter();
    let (mut egress, mut ingress) = (egress(replies, reporter), ingress(requests, mute()));
    let mut peer = connect(address, b"\0\0\0\x01x").await;
    read_count(&mut ingress, 1).await;
    peer.write_all(b"\xff\0\0\0").await.unwrap();
    while told.kinds().len() < 2 {
        drive(&mut ingress, || true).await;
        send(&mut egress, []).await.unwrap();
        tokio::task::yield_now().await;
    }
    assert_eq!(told.kinds(), ["connected", "broken"]);
    assert_eq!(peer.read(&mut [0]).await.unwrap_or(0), 0);
}

#[tokio::test]
async fn one_slow_peer_is_enough_for_pressure_until_it_reads() {
    let ((replies, requests), address) = bound(|server| server.water_marks(1 << 10, 1 << 20)).await;
    let (mut egress, mut ingress) = (egress(replies, mute()), ingress(requests, mute()));
    let mut slow = connect(address, b"\0\0\0\x01s").await;
    let mut quick = connect(address, b"\0\0\0\x01q").await;
    let mut ids = read_count(&mut ingress, 2).await;
    ids.sort_by(|(_, one), (_, other)| other.cmp(one));
    let [(slow_id, _), (quick_id, _)] = [ids[0].clone(), ids[1].clone()];
    let block = Bytes::from(vec![7; 1 << 20]);
    let mut count = 0;
    while egress.pressure() == Pressure::Clear {
        let _ = give(&mut egress, [(slow_id, block.clone())]).await;
        count += 1;
        assert!(count < 100);
    }
    let _ = give(&mut egress, [(quick_id, Bytes::from("hi"))]).await;
    expect(&mut quick, b"\0\0\0\x02hi").await;
    let reading = async {
        let mut read = vec![0; count * (block.len() + 4)];
        slow.read_exact(&mut read).await.unwrap();
    };
    let (sent, ()) = tokio::join!(send(&mut egress, []), reading);
    sent.unwrap();
    assert_eq!(egress.pressure(), Pressure::Clear);
}

#[tokio::test]
async fn closing_writes_everything_first() {
    let ((replies, requests), address) = bound(|server| server).await;
    let (mut egress, mut ingress) = (egress(replies, mute()), ingress(requests, mute()));
    let mut peer = connect(address, b"\0\0\0\x01x").await;
    let id = read_count(&mut ingress, 1).await[0].0;
    let block = Bytes::from(vec![7; 8 << 20]);
    let _ = give(&mut egress, [(id, block.clone())]).await;
    let reading = async {
        let mut read = Vec::new();
        peer.read_to_end(&mut read).await.unwrap();
        read.len()
    };
    let (closed, len) = tokio::join!(close(&mut egress), reading);
    closed.unwrap();
    assert_eq!(len, block.len() + 4);
}

#[tokio::test]
async fn requests_that_nobody_reads_are_an_error() {
    let ((replies, requests), _) = bound(|server| server).await;
    let mut egress = egress(replies, mute());
    send(&mut egress, []).await.unwrap();
    drop(requests);
    let error = send(&mut egress, []).await.unwrap_err().to_string();
    assert!(error.contains("source_tcp"), "{error}");
}

#[tokio::test]
async fn replies_that_nobody_gives_leave_the_connection_open() {
    let ((replies, requests), address) = bound(|server| server).await;
    drop(replies);
    let mut ingress = ingress(requests, mute());
    let mut peer = connect(address, b"\0\0\0\x01x").await;
    read_count(&mut ingress, 1).await;
    let mut byte = [0];
    let closed = peer.read(&mut byte);
    let still = tokio::time::timeout(Duration::from_millis(1), closed).await;
    assert!(still.is_err(), "nothing came, and no end either");
}
