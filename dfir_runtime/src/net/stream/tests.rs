use std::pin::Pin;

use bytes::Bytes;
use futures::{SinkExt, StreamExt};
use tokio::io::{AsyncReadExt, AsyncWriteExt, DuplexStream, duplex};
use tokio_util::codec::{Framed, LengthDelimitedCodec, LinesCodec};

use super::*;
use crate::net::codec::{AnyDecode, AnyEncode, Encode, Frames, Lines, Messages};
use crate::net::testing::{close, give, mute, poll_batch, read_count, read_to_end, reporter, send};
use crate::net::{Message, TcpEvent};
use crate::rim::{Egress, Polled, Pressure};

fn source(io: DuplexStream) -> StreamIngress<DuplexStream, Frames> {
    StreamIngress::new(stream(io), Frames, mute())
}

fn dest<T>(io: DuplexStream) -> StreamEgress<DuplexStream, Frames, T>
where
    Frames: Encode<T>,
{
    StreamEgress::new(stream(io), Frames, mute())
}

fn payload(len: usize) -> Bytes {
    (0..len).map(|n| n as u8).collect()
}

#[tokio::test]
async fn items_pass_through_the_narrowest_pipe() {
    for capacity in [1, 2, 3, 4, 5, 7, 64] {
        let (here, there) = duplex(capacity);
        let items: Vec<_> = [0, 1, 3, 100, 7].into_iter().map(payload).collect();
        let (mut egress, mut ingress) = (dest(here), source(there));
        let sending = async {
            send(&mut egress, items.clone()).await.unwrap();
            close(&mut egress).await.unwrap();
        };
        let ((), read) = tokio::join!(sending, read_to_end(&mut ingress));
        assert_eq!(read, items, "capacity {capacity}");
    }
}

#[tokio::test]
async fn items_beyond_the_mark_keep_their_order() {
    let (here, there) = duplex(10);
    let items: Vec<_> = (0..50).map(|n| n.to_string()).collect();
    let mut egress = StreamEgress::new(stream(here).water_marks(0, 4), Frames, mute());
    let sending = async {
        send(&mut egress, items.clone()).await.unwrap();
        close(&mut egress).await.unwrap();
    };
    let ((), read) = tokio::join!(sending, async { read_to_end(&mut source(there)).await });
    assert_eq!(read, items);
}

#[tokio::test]
async fn frames_are_those_of_length_delimited_codec_both_ways() {
    let (here, there) = duplex(100);
    let mut framed = Framed::new(there, LengthDelimitedCodec::new());
    let (read, write) = tokio::io::split(here);
    let mut ingress = StreamIngress::new(stream(read), Messages, mute());
    let mut egress = StreamEgress::new(stream(write), Frames, mute());
    send(&mut egress, [payload(30), payload(0)]).await.unwrap();
    assert_eq!(framed.next().await.unwrap().unwrap(), payload(30));
    assert_eq!(framed.next().await.unwrap().unwrap(), payload(0));
    framed
        .send(Bytes::from_static(b"\0\0\0\x09batch"))
        .await
        .unwrap();
    let message = Message {
        address: 9,
        batch: "batch".into(),
    };
    assert_eq!(read_count(&mut ingress, 1).await, [message]);
}

#[tokio::test]
async fn a_codec_of_tokio_util_reads_and_writes() {
    let (here, there) = duplex(100);
    let codec = AnyEncode::<&str, _>::into_encode(LinesCodec::new());
    let mut egress = StreamEgress::new(stream(here), codec, mute());
    let mut ingress = StreamIngress::new(stream(there), LinesCodec::new().into_decode(), mute());
    send(&mut egress, ["one", "two"]).await.unwrap();
    close(&mut egress).await.unwrap();
    assert_eq!(read_to_end(&mut ingress).await, ["one", "two"]);
}

#[tokio::test]
async fn a_batch_is_as_large_as_the_budget() {
    let (here, there) = duplex(1000);
    let (mut egress, mut ingress) = (dest(here), source(there));
    send(&mut egress, (0..5).map(payload)).await.unwrap();
    let mut items = Vec::new();
    assert_eq!(
        poll_batch(&mut ingress, 3, &mut items).await.unwrap(),
        Polled::More
    );
    assert_eq!(items.len(), 3);
    assert_eq!(
        poll_batch(&mut ingress, 3, &mut items).await.unwrap(),
        Polled::Pending
    );
    assert_eq!(items, (0..5).map(payload).collect::<Vec<_>>());
}

#[tokio::test]
async fn a_long_frame_arrives_whole() {
    let (here, there) = duplex(64 << 10);
    let (mut egress, mut ingress) = (dest(here), source(there));
    let items = [payload(3 << 20), payload(5), payload(300 << 10)];
    let sending = async {
        send(&mut egress, items.clone()).await.unwrap();
        close(&mut egress).await.unwrap();
    };
    let ((), read) = tokio::join!(sending, read_to_end(&mut ingress));
    assert!(read == items);
}

#[tokio::test]
async fn a_connection_that_ends_inside_a_frame_is_broken() {
    let bytes = b"\0\0\0\x01x\0\0\0\x03ab";
    for len in 0..=bytes.len() {
        let (here, mut there) = duplex(100);
        let (reporter, mut told) = reporter();
        let mut ingress = StreamIngress::new(stream(here), Frames, reporter);
        there.write_all(&bytes[..len]).await.unwrap();
        drop(there);
        let items = read_to_end(&mut ingress).await;
        assert_eq!(items.len(), usize::from(len >= 5));
        let end = if len == 0 || len == 5 {
            "closed"
        } else {
            "broken"
        };
        assert_eq!(told.kinds(), ["connected", end], "after {len} bytes");
    }
}

#[tokio::test]
async fn a_bad_frame_ends_the_connection_behind_the_good_ones() {
    let (here, mut there) = duplex(100);
    let (reporter, mut told) = reporter();
    let mut ingress = StreamIngress::new(stream(here).max_frame_len(3), Frames, reporter);
    there.write_all(b"\0\0\0\x03abc\0\0\0\x04").await.unwrap();
    assert_eq!(read_to_end(&mut ingress).await, ["abc"]);
    assert_eq!(told.kinds(), ["connected", "bad frame", "broken"]);
    assert!(told.events()[1].to_string().contains("4 bytes"));
    let mut items = Vec::new();
    assert_eq!(
        poll_batch(&mut ingress, 9, &mut items).await.unwrap(),
        Polled::Ended
    );
}

#[tokio::test]
async fn an_item_that_is_too_long_is_dropped_and_the_connection_lives() {
    let (here, there) = duplex(100);
    let (reporter, mut told) = reporter();
    let mut egress = StreamEgress::new(stream(here).max_frame_len(3), Frames, reporter);
    send(&mut egress, ["abc", "abcd", "abcde", "d"])
        .await
        .unwrap();
    close(&mut egress).await.unwrap();
    assert_eq!(read_to_end(&mut source(there)).await, ["abc", "d"]);
    assert_eq!(told.kinds(), ["connected", "dropped"]);
    assert_eq!(told.dropped_count(), 2);
}

#[tokio::test]
async fn what_a_broken_connection_does_not_take_is_counted() {
    for high_water in [0, 1 << 20] {
        let (here, there) = duplex(10);
        let (reporter, mut told) = reporter();
        let here = stream(here).water_marks(0, high_water);
        let mut egress = StreamEgress::new(here, Frames, reporter);
        assert!(
            give(&mut egress, [payload(2), payload(8), payload(9)])
                .await
                .is_pending()
        );
        drop(there);
        send(&mut egress, [payload(1)]).await.unwrap();
        send(&mut egress, [payload(1), payload(1)]).await.unwrap();
        close(&mut egress).await.unwrap();
        assert_eq!(told.kinds(), ["connected", "broken", "dropped", "dropped"]);
        assert_eq!(
            told.dropped_count(),
            5,
            "all but the one that was written whole"
        );
    }
}

#[tokio::test]
async fn pressure_is_between_the_marks() {
    let (here, mut there) = duplex(10);
    let mut egress = StreamEgress::new(stream(here).water_marks(20, 40), Frames, mute());
    assert!(give(&mut egress, [payload(46)]).await.is_pending());
    assert_eq!(
        egress.pressure(),
        Pressure::Clear,
        "40 bytes wait, the mark is not passed"
    );
    assert!(give(&mut egress, [payload(0)]).await.is_pending());
    assert_eq!(egress.pressure(), Pressure::Congested);
    let mut buffer = [0; 10];
    for waiting in [34, 24, 14] {
        assert_eq!(egress.pressure(), Pressure::Congested);
        there.read_exact(&mut buffer).await.unwrap();
        assert!(
            give(&mut egress, []).await.is_pending(),
            "{waiting} bytes wait"
        );
    }
    assert_eq!(egress.pressure(), Pressure::Clear);
}

#[tokio::test]
async fn what_a_stream_holds_back_is_flushed() {
    let (here, there) = duplex(100);
    let buffered = tokio::io::BufWriter::new(here);
    let mut egress = StreamEgress::new(stream(buffered), Lines::new(), mute());
    send(&mut egress, ["line"]).await.unwrap();
    let mut ingress = StreamIngress::new(stream(there), Lines::new(), mute());
    assert_eq!(read_count(&mut ingress, 1).await, ["line"]);
}

#[tokio::test]
async fn every_split_of_the_bytes_gives_the_same_items() {
    let bytes = b"\0\0\0\x03abc\0\0\0\0\0\0\0\x01d";
    for at in 0..=bytes.len() {
        let (here, mut there) = duplex(100);
        let mut ingress = source(here);
        let mut items = Vec::new();
        there.write_all(&bytes[..at]).await.unwrap();
        poll_batch(&mut ingress, 10, &mut items).await.unwrap();
        there.write_all(&bytes[at..]).await.unwrap();
        drop(there);
        items.extend(read_to_end(&mut ingress).await);
        assert_eq!(items, ["abc", "", "d"], "split at {at}");
    }
}

#[tokio::test]
async fn a_tcp_stream_knows_its_peer() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let client = TcpStream::connect(address).await.unwrap();
    let (reporter, mut told) = reporter();
    let mut ingress = StreamIngress::new(ByteStream::from(client), Frames, reporter);
    drop(listener.accept().await.unwrap());
    assert_eq!(read_to_end(&mut ingress).await, Vec::<Bytes>::new());
    let connected = &told.events()[0];
    assert!(matches!(connected, TcpEvent::Connected { .. }));
    assert_eq!(*connected.address(), PeerAddress::Socket(address));
}

#[tokio::test]
async fn an_endless_stream_of_nothing_is_no_end() {
    let (here, mut there) = duplex(100);
    let mut ingress = source(here);
    let mut items = Vec::new();
    for byte in b"\0\0\0\x01" {
        Pin::new(&mut there).write_all(&[*byte]).await.unwrap();
        assert_eq!(
            poll_batch(&mut ingress, 10, &mut items).await.unwrap(),
            Polled::Pending
        );
    }
    assert!(items.is_empty());
}
