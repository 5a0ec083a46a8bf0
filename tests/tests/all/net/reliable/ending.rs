//! How a session ends when a graph does: in order where that can be, and nothing is acknowledged that no tick has had.

use std::sync::Arc;

use dfir_runtime::dfir_syntax;
use dfir_runtime::net::{
    self, Address, Bind, Configure, Lines, Memory, Reconnect, TcpEvent, Transport,
};
use futures::stream;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::time::Instant;

use super::cutting::Cutting;
use super::{AWAY, QUICK, WINDOW, answer, asking, line, shouting};
use crate::driving::Out;
use crate::net::running::{beside, failure, run, seen};

/// A server has an answer for a client that has just been cut off, and is asked to shut down.
#[tokio::test(start_paused = true)]
async fn a_server_that_shuts_down_lets_a_client_come_back_for_its_answers() {
    const COUNT: usize = 1000;
    let network = Arc::new(Memory::new());
    let cutting = Arc::new(Cutting::never(network.clone()));
    let (mut server, mut at_server) = shouting(network.clone()).await;
    let handle = server.shutdown_handle();
    let metrics = server.metrics_handle();
    let client = net::dial("shouter", Lines::new()).transport(cutting.clone());
    let (requests, replies) = client.reliable(1 << 20).back_off(QUICK, QUICK);
    let ((put_answer, mut answers), (put_event, mut events)) = (seen(), seen());
    let mut client = dfir_syntax! {
        source_iter((0..COUNT).map(line)) -> dest_tcp(requests);
        replies = source_tcp(replies);
        replies[items] -> for_each(|line| put_answer.put(line));
        replies[events] -> for_each(|event| put_event.put(event));
    };
    let story = async {
        let away = async {
            answers.next().await;
            cutting.cut_all();
            let is_retrying = |event: &TcpEvent| matches!(event, TcpEvent::Retrying { .. });
            events.until(is_retrying).await;
        };
        beside(&mut client, away).await;
    };
    beside(&mut server, story).await;
    let answer_count = metrics.read().egresses[0].items as usize;
    assert!(answer_count > 1);
    handle.shutdown();
    // A client that comes first now is not taken in.
    let (stranger, _) = asking(
        Arc::new(Cutting::never(network)),
        Some(WINDOW),
        Reconnect::Never,
    );
    let story = async {
        failure(stranger).await;
        cutting.mend();
        let answered = async {
            for number in 1..answer_count {
                assert_eq!(answers.next().await, answer(number));
            }
        };
        beside(&mut client, answered).await;
        // The server ends when it is told that all of that was consumed.
        beside(&mut client, events.until(is_end)).await;
    };
    tokio::join!(run(server), story);
    let told = at_server.rest();
    assert!(
        told.iter()
            .any(|event| matches!(event, TcpEvent::Refused { .. })),
        "{told:?}"
    );
}

fn is_end(event: &TcpEvent) -> bool {
    matches!(event, TcpEvent::Disconnected { .. })
}

#[tokio::test(start_paused = true)]
async fn a_server_that_shuts_down_waits_no_longer_for_a_client_than_it_may_be_away() {
    let network = Arc::new(Memory::new());
    let (mut server, _) = shouting(network.clone()).await;
    let client = async {
        let connected = network.connect(&Address::from("shouter")).await;
        let (mut wire, _) = connected.unwrap();
        let hello = [b"DFIR\x01\0".as_slice(), &[7; 16], &[0; 8], &[1; 8]].concat();
        wire.write_all(&hello).await.unwrap();
        wire.write_all(b"\0\0\0\0\x03hi\n").await.unwrap();
        // Behind the answer to the hello comes the one to the question.
        wire.read_exact(&mut [0; 31]).await.unwrap();
    };
    beside(&mut server, client).await;
    server.shutdown_handle().shutdown();
    let started = Instant::now();
    run(server).await;
    let waited = started.elapsed();
    assert!((AWAY..AWAY + QUICK).contains(&waited), "{waited:?}");
}

#[tokio::test(start_paused = true)]
async fn a_client_whose_answers_are_all_consumed_is_not_waited_for() {
    let network = Arc::new(Memory::new());
    let cutting = Arc::new(Cutting::never(network.clone()));
    let (mut server, _) = shouting(network).await;
    let (mut client, mut answers) = asking(cutting.clone(), Some(WINDOW), Reconnect::Times(2));
    let story = async {
        beside(&mut client, answers.next()).await;
        // As long as it takes to say that the answer was consumed.
        beside(&mut client, tokio::time::sleep(QUICK)).await;
        cutting.cut_all();
        failure(client).await
    };
    beside(&mut server, story).await;
    server.shutdown_handle().shutdown();
    let started = Instant::now();
    run(server).await;
    assert!(started.elapsed() < QUICK, "{:?}", started.elapsed());
}

/// What lies unread where a graph is dropped was not worked on, so nobody is to believe it was.
#[tokio::test(start_paused = true)]
async fn what_no_tick_has_had_is_not_acknowledged() {
    let network = Arc::new(Memory::new());
    let listen = net::listen("listener").transport(network.clone());
    let listen = listen.reliable(WINDOW).bind().await.unwrap();
    let mut listener = dfir_syntax! { source_tcp(listen, Lines::new()) -> null(); };
    let metrics = listener.metrics_handle();
    let connect = net::connect("listener").transport(network);
    let connect = connect.reliable(WINDOW).back_off(QUICK, QUICK);
    let (count, taken) = (10_000, metrics.clone());
    let lines = stream::iter((0..count).map(line));
    let speaker = dfir_syntax! {
        source_stream(lines) -> dest_tcp(connect.reconnect(Reconnect::Times(3)), Lines::new());
    };
    let heard = async {
        while taken.read().ingresses[0].items == 0 {
            tokio::task::yield_now().await;
        }
    };
    let story = async {
        beside(&mut listener, heard).await;
        drop(listener);
    };
    let (failed, ()) = tokio::join!(failure(speaker), story);
    assert!(metrics.read().ingresses[0].items < count as u64);
    // If all that it was sent was acknowledged, another session is tried.
    assert!(
        failed.contains("the peer has left the session") || failed.contains("refused"),
        "{failed}"
    );
}

/// A client stops reading, and is cut off again and again before it knows that all it has said was heard. The server, which
/// wants no further connection, lets it in again for that, and does not wait for it once it has left.
#[tokio::test(start_paused = true)]
async fn a_client_that_shuts_down_hears_that_all_it_has_said_was_consumed() {
    for seed in 1..200 {
        let network = Arc::new(Memory::new());
        let cutting = Arc::new(Cutting::often(network.clone(), seed, 3 * WINDOW));
        let server = net::serve("shouter", Lines::new()).transport(network);
        let server = server.reliable(WINDOW).resume_within(AWAY).connections(1);
        let (replies, requests) = server.bind().await.unwrap();
        let heard = &Out::new();
        let server = dfir_syntax! {
            source_tcp(requests)
                -> inspect(|(_, line): &(_, String)| heard.push(line.clone()))
                -> flat_map(|(peer, line)| (0..10).map(move |_| (peer, line.to_uppercase())))
                -> dest_tcp(replies);
        };
        let client = net::dial("shouter", Lines::new()).transport(cutting);
        let (requests, replies) = client.reliable(WINDOW).back_off(QUICK, QUICK);
        let (put_answer, mut answers) = seen();
        let mut client = dfir_syntax! {
            source_iter((0..50).map(line)) -> dest_tcp(requests);
            source_tcp(replies) -> for_each(|line| put_answer.put(line));
        };
        let story = async {
            beside(&mut client, answers.next()).await;
            client.shutdown_handle().shutdown();
            run(client).await;
        };
        tokio::join!(run(server), story);
        assert_eq!(heard.take(), (0..50).map(line).collect::<Vec<_>>());
    }
}
