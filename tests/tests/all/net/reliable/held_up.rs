//! Back-pressure in the reliable mode: it holds up what is said, never what is acknowledged and who comes back.

use std::sync::Arc;

use dfir_runtime::dfir_syntax;
use dfir_runtime::net::{self, Bind, Configure, Lines, Memory, PeerId, TcpEvent, Transport};
use futures::{StreamExt, stream};
use tokio::io::AsyncWriteExt;

use super::cutting::Cutting;
use super::{QUICK, line};
use crate::net::running::{beside, seen};

/// All that a client says comes back, though both sides may keep so little for the other.
async fn assert_echoes(at_server: usize, at_client: usize) {
    const COUNT: usize = 300;
    let network = Arc::new(Memory::new());
    let mark = |options: &mut net::TcpOptions| (options.high_water, options.low_water) = (64, 16);
    let server = net::serve("echo", Lines::new()).transport(network.clone());
    let server = server.reliable(at_server).configure(mark);
    let (replies, requests) = server.bind().await.unwrap();
    let mut server = dfir_syntax! { source_tcp(requests) -> dest_tcp(replies); };
    let client = net::dial("echo", Lines::new()).transport(network);
    let (requests, replies) = client.reliable(at_client).configure(mark);
    let (put, mut echoes) = seen();
    let mut client = dfir_syntax! {
        source_iter((0..COUNT).map(line)) -> dest_tcp(requests);
        source_tcp(replies) -> for_each(|line| put.put(line));
    };
    let echoed = async {
        for number in 0..COUNT {
            assert_eq!(echoes.next().await, line(number), "{at_server} {at_client}");
        }
    };
    beside(&mut server, beside(&mut client, echoed)).await;
}

#[tokio::test(start_paused = true)]
async fn whatever_the_two_sides_keep_a_round_trip_makes_progress() {
    for at_server in [1, 64, 1024, 1 << 20] {
        for at_client in [1, 64, 1024, 1 << 20] {
            assert_echoes(at_server, at_client).await;
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_client_comes_back_though_what_is_there_for_it_holds_up_everybody() {
    const COUNT: usize = 10_000;
    let network = Arc::new(Memory::new());
    let cutting = Arc::new(Cutting::never(network.clone()));
    let server = net::serve("chat", Lines::new()).transport(network.clone());
    let server = server.reliable(1024).configure(|options| {
        (options.high_water, options.low_water) = (1024, 256);
    });
    let (replies, requests) = server.bind().await.unwrap();
    // The first who says anything hears what the others say from then on.
    let mut first = None;
    let mut server = dfir_syntax! {
        source_tcp(requests)
            -> filter_map(move |(peer, line): (PeerId, String)| {
                let first = *first.get_or_insert(peer);
                (peer != first).then_some((first, line))
            })
            -> dest_tcp(replies);
    };
    let metrics = server.metrics_handle();

    let listener = net::dial("chat", Lines::new()).transport(cutting.clone());
    let (hello, heard) = listener.reliable(1024).back_off(QUICK, QUICK);
    let ((put_line, mut lines), (put_event, mut events)) = (seen(), seen());
    let mut listener = dfir_syntax! {
        source_iter(["here"]) -> dest_tcp(hello);
        heard = source_tcp(heard);
        heard[items] -> for_each(|line| put_line.put(line));
        heard[events] -> for_each(|event| put_event.put(event));
    };
    let speaker = net::dial("chat", Lines::new()).transport(network);
    let (said, _unread) = speaker.reliable(1024);
    let endless = stream::iter((0..COUNT).map(line)).chain(stream::pending());
    let mut speaker = dfir_syntax! { source_stream(endless) -> dest_tcp(said); };

    let story = async {
        let away = async {
            while metrics.read().ingresses[0].items == 0 {
                tokio::task::yield_now().await;
            }
            cutting.cut_all();
            let is_retrying = |event: &TcpEvent| matches!(event, TcpEvent::Retrying { .. });
            events.until(is_retrying).await;
        };
        beside(&mut listener, away).await;
        let flooded = async {
            while metrics.read().ingresses[0].held_up_by == 0 {
                tokio::task::yield_now().await;
            }
        };
        beside(&mut speaker, flooded).await;
        cutting.mend();
        let heard = async {
            for number in 0..COUNT {
                assert_eq!(lines.next().await, line(number));
            }
        };
        beside(&mut listener, beside(&mut speaker, heard)).await;
    };
    beside(&mut server, story).await;
}

#[tokio::test(start_paused = true)]
async fn who_says_more_than_it_may_is_broken_off() {
    let network = Arc::new(Memory::new());
    let listen = net::listen("listener").transport(network.clone());
    let listen = listen.reliable(1000).bind().await.unwrap();
    let (put, mut events) = seen();
    let mut listener = dfir_syntax! {
        source = source_tcp(listen, Lines::new());
        source[items] -> null();
        source[events] -> for_each(|event: TcpEvent| put.put(event));
    };
    let story = async {
        let (mut wire, _) = network.connect(&"listener".into()).await.unwrap();
        wire.write_all(&[b"DFIR\x01\0".as_slice(), &[0; 32]].concat())
            .await
            .unwrap();
        let record = [b"\0\0\0\x03\xe9".as_slice(), &[b'x'; 1001]].concat();
        wire.write_all(&record).await.unwrap();
        let is_end = |event: &TcpEvent| matches!(event, TcpEvent::Disconnected { .. });
        events.until(is_end).await.to_string()
    };
    let ended = beside(&mut listener, story).await;
    assert!(
        ended.contains("more than the 1000 bytes that may be unacknowledged"),
        "{ended}"
    );
}
