//! Datagrams.

use std::net::SocketAddr;

use bytes::Bytes;
use dfir_runtime::dfir_syntax;
use dfir_runtime::net::{
    self, Bind, Configure, Frames, Lines, Message, Overflow, Postcard, TcpEvent,
};
use tokio::net::UdpSocket;

use crate::net::running::{beside, failure, guarded, run, seen};

async fn socket(address: &str) -> (UdpSocket, SocketAddr) {
    let socket = UdpSocket::bind(address).await.unwrap();
    let address = socket.local_addr().unwrap();
    (socket, address)
}

async fn received(socket: &UdpSocket) -> (Vec<u8>, SocketAddr) {
    let mut datagram = vec![0; 1 << 16];
    let (len, from) = guarded(socket.recv_from(&mut datagram)).await.unwrap();
    datagram.truncate(len);
    (datagram, from)
}

/// A graph that sends everything back is asked by a plain socket.
async fn assert_echoes(address: &str) {
    let (sends, receives) = net::udp(address, Frames).bind().await.unwrap();
    let server = receives.local_addr().unwrap();
    assert_eq!(sends.local_addr().unwrap(), server);
    let mut echo = dfir_syntax! { source_udp(receives) -> dest_udp(sends); };
    let (client, _) = socket(
        &server
            .to_string()
            .replace(&format!(":{}", server.port()), ":0"),
    )
    .await;
    let asking = async {
        let long = vec![7; 60_000];
        for datagram in [&b""[..], b"hello", &long] {
            client.send_to(datagram, server).await.unwrap();
            assert_eq!(received(&client).await, (datagram.to_vec(), server));
        }
    };
    beside(&mut echo, asking).await;
}

#[tokio::test]
async fn datagrams_come_back() {
    assert_echoes("127.0.0.1:0").await;
}

#[tokio::test]
async fn an_address_may_be_of_ip_version_6() {
    assert_echoes("[::1]:0").await;
}

#[tokio::test]
async fn a_datagram_is_a_frame_of_its_codec() {
    let (listener, address) = socket("127.0.0.1:0").await;
    run(dfir_syntax! {
        source_iter([300u16]) -> map(|n| (address, n)) -> dest_udp("127.0.0.1:0", Postcard::<u16>::new());
    })
    .await;
    assert_eq!(
        received(&listener).await.0,
        [0xac, 2],
        "no length before the value"
    );
    let message = Message {
        address: 7,
        batch: Bytes::from("hi"),
    };
    run(dfir_syntax! { source_iter([(address, message)]) -> dest_udp("127.0.0.1:0"); }).await;
    assert_eq!(received(&listener).await.0, b"\0\0\0\x07hi");

    let (sender, from) = socket("127.0.0.1:0").await;
    sender.send_to(b"one\ntwo", address).await.unwrap();
    let (put, mut lines) = seen();
    let mut flow = dfir_syntax! {
        source_udp(listener, Lines::new()) -> for_each(|line| put.put(line));
    };
    let two = beside(&mut flow, lines.take(2)).await;
    assert_eq!(two, [(from, "one".to_owned()), (from, "two".to_owned())]);
}

#[tokio::test]
async fn a_datagram_that_cannot_be_read_harms_no_other() {
    let (_, receives) = net::udp("127.0.0.1:0", Postcard::<u8>::new())
        .bind()
        .await
        .unwrap();
    let server = receives.local_addr().unwrap();
    let (put_item, mut items) = seen();
    let (put_event, mut events) = seen();
    let mut flow = dfir_syntax! {
        source = source_udp(receives);
        source[items] -> for_each(|(_, item)| put_item.put(item));
        source[events] -> for_each(|event: TcpEvent| put_event.put(event.to_string()));
    };
    let (client, _) = socket("127.0.0.1:0").await;
    let story = async {
        for datagram in [&b"\x01"[..], b"", b"\x02\x03", b"\x04"] {
            client.send_to(datagram, server).await.unwrap();
        }
        assert_eq!(items.take(2).await, [1, 4]);
        assert!(events.next().await.starts_with("bad frame: not a value"));
        assert!(
            events
                .next()
                .await
                .starts_with("bad frame: 1 bytes are left")
        );
    };
    beside(&mut flow, story).await;
}

#[tokio::test]
async fn a_datagram_that_cannot_be_sent_is_told_of() {
    let (listener, address) = socket("127.0.0.1:0").await;
    let (put_event, mut events) = seen();
    let (sends, _) = net::udp("127.0.0.1:0", Frames).max_write_frame_len(100_000);
    run(dfir_syntax! {
        source_iter([200_000, 70_000, 5]) -> map(|len| (address, vec![0; len])) -> dest;
        dest = dest_udp(sends);
        dest[events] -> for_each(|event| put_event.put(event));
    })
    .await;
    // Beyond the limit of the options, and beyond that of the network.
    let mut dropped_count = 0;
    while dropped_count < 2 {
        if let TcpEvent::Dropped { item_count, .. } = events.next().await {
            dropped_count += item_count;
        }
    }
    assert_eq!(received(&listener).await.0.len(), 5);
}

#[tokio::test]
async fn what_the_options_say_holds_for_what_was_given_before_the_socket_was_there() {
    let (put_event, mut events) = seen();
    let (sends, _) = net::udp("localhost:0", Frames).max_write_frame_len(3);
    let (listener, address) = socket("127.0.0.1:0").await;
    run(dfir_syntax! {
        source_iter(["long", "ok"]) -> map(|text| (address, text)) -> dest;
        dest = dest_udp(sends);
        dest[events] -> for_each(|event: TcpEvent| put_event.put(event.to_string()));
    })
    .await;
    assert!(
        events
            .next()
            .await
            .contains("a frame of 4 bytes is longer than the limit of 3")
    );
    assert_eq!(received(&listener).await.0, b"ok");
}

#[tokio::test]
async fn an_address_in_use_is_an_error_with_its_place() {
    let (_taken, address) = socket("127.0.0.1:0").await;
    let text = failure(dfir_syntax! { source_udp(address, Frames) -> null(); }).await;
    let place = format!("`source_udp at {}:{}:", file!(), line!() - 1);
    assert!(text.starts_with(&place), "{text}");
    assert!(text.contains(&format!("cannot bind {address}")), "{text}");
}

#[test]
fn without_a_tokio_runtime_there_is_an_error_that_says_so() {
    let mut flow = dfir_syntax! { source_udp("127.0.0.1:0", Frames) -> null(); };
    let text = flow.run_sync().unwrap_err().to_string();
    assert!(text.contains("there is no Tokio runtime here"), "{text}");
}

#[tokio::test]
async fn what_is_given_before_the_socket_is_there_waits_up_to_the_mark() {
    let (listener, address) = socket("127.0.0.1:0").await;
    let (put_event, mut events) = seen();
    let (sends, _) = net::udp("localhost:0", Frames).configure(|options| {
        options.high_water = 10;
        options.overflow = Overflow::DropNewest;
    });
    run(dfir_syntax! {
        source_iter(0..100_u8) -> map(|number| (address, [number; 5])) -> dest;
        dest = dest_udp(sends);
        dest[events] -> for_each(|event: TcpEvent| put_event.put(event));
    })
    .await;
    // All of it, if the name was resolved before the first tick.
    let mut dropped_count = 0;
    for event in events.rest() {
        match event {
            TcpEvent::Dropped { item_count, .. } => dropped_count += item_count,
            event => panic!("{event}"),
        }
    }
    for number in 0..100 - dropped_count {
        assert_eq!(received(&listener).await.0, [number as u8; 5]);
    }
}
