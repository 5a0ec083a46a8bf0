//! A connection on which nothing is received is closed, where that is asked for.
//!
//! The clock is paused and the network is in memory: time passes only when nobody has anything left to do.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use dfir_runtime::net::{
    self, Address, Bind, Configure, Frames, Lines, Memory, TcpEvent, Transport, Wire,
};
use dfir_runtime::{Dfir, dfir_syntax};
use futures::channel::mpsc::unbounded;
use tokio::io::{AsyncReadExt, AsyncWriteExt, duplex};
use tokio::time::{Instant, sleep, timeout};

use super::overflow::{accept, listen};
use super::running::{Seen, run, seen};

const LIMIT: Duration = Duration::from_secs(10);

async fn connect(network: &Memory) -> Box<dyn Wire> {
    let address = Address::from("server");
    network.connect(&address).await.unwrap().0
}

/// Runs a graph for as long as the clock of a test runs ahead.
async fn beside<T>(flow: &mut Dfir<'_>, task: impl Future<Output = T>) -> T {
    let both = async {
        tokio::select! {
            ran = flow.run() => panic!("the graph has ended: {ran:?}"),
            done = task => done,
        }
    };
    timeout(Duration::from_secs(3600), both).await.unwrap()
}

fn assert_timed_out(event: &TcpEvent) {
    let TcpEvent::Disconnected { error, .. } = event else {
        panic!("{event}");
    };
    let error = error.as_ref().unwrap();
    let kind = error.downcast_ref::<io::Error>().map(io::Error::kind);
    assert_eq!(kind, Some(io::ErrorKind::TimedOut));
    assert_eq!(error.to_string(), "nothing was received for 10s");
}

async fn next_end(events: &mut Seen<TcpEvent>) -> TcpEvent {
    let is_end = |event: &TcpEvent| matches!(event, TcpEvent::Disconnected { .. });
    events.until(is_end).await
}

#[tokio::test(start_paused = true)]
async fn half_a_frame_and_silence_is_closed_and_no_other() {
    let network = Arc::new(Memory::new());
    let server = net::serve("server", Frames)
        .transport(network.clone())
        .idle(LIMIT);
    let (replies, requests) = server.bind().await.unwrap();
    let (told, mut events) = seen();
    let (told_too, mut events_too) = seen();
    let mut flow = dfir_syntax! {
        requests = source_tcp(requests);
        requests[items] -> dest_tcp(replies) -> for_each(|event| told_too.put(event));
        requests[events] -> for_each(|event| told.put(event));
    };
    let clients = async {
        let mut talking = connect(&network).await;
        talking.write_all(b"\0\0\0\x20").await.unwrap();
        sleep(LIMIT / 2).await;
        let mut silent = connect(&network).await;
        silent.write_all(b"\0\0\0\x20half").await.unwrap();
        let since = Instant::now();
        let talk = async {
            for byte in 0..30 {
                talking.write_all(&[byte]).await.unwrap();
                sleep(LIMIT / 2).await;
            }
        };
        let end = async {
            assert_eq!(silent.read(&mut [0]).await.unwrap(), 0);
            since.elapsed()
        };
        let ((), time) = tokio::join!(talk, end);
        assert_eq!(time.as_secs(), 10);
        assert_timed_out(&next_end(&mut events).await);
        assert_timed_out(&next_end(&mut events_too).await);
        // The other is whole, slow as it is, and answered.
        talking.write_all(&[30, 31]).await.unwrap();
        let mut answer = [0; 36];
        talking.read_exact(&mut answer).await.unwrap();
        assert!(answer[4..].iter().copied().eq(0..32));
        assert!(events.rest().is_empty());
        assert_timed_out(&next_end(&mut events).await);
    };
    beside(&mut flow, clients).await;
}

#[tokio::test(start_paused = true)]
async fn each_of_many_connections_has_its_own_time() {
    const COUNT: u64 = 200;
    let network = Arc::new(Memory::new());
    let endpoint = net::listen("server")
        .transport(network.clone())
        .connections(COUNT as usize)
        .idle(LIMIT);
    let endpoint = endpoint.bind().await.unwrap();
    let flow = dfir_syntax! { source_tcp(endpoint, Frames) -> for_each(drop); };
    let clients = (0..COUNT).map(|number| {
        let network = network.clone();
        async move {
            let mut client = connect(&network).await;
            for _ in 0..number % 5 {
                sleep(Duration::from_millis(100 * number % 7000)).await;
                client.write_all(b"\0").await.unwrap();
            }
            let since = Instant::now();
            assert_eq!(client.read(&mut [0]).await.unwrap(), 0);
            let time = since.elapsed();
            assert!(LIMIT <= time && time < LIMIT + LIMIT / 10, "{time:?}");
        }
    });
    // The graph ends when all are closed.
    tokio::join!(run(flow), futures::future::join_all(clients));
}

#[tokio::test(start_paused = true)]
async fn a_client_dials_again_and_goes_on() {
    let network = Arc::new(Memory::new());
    let mut listener = listen(&network).await;
    let client = net::dial("peer", Lines::new())
        .transport(network)
        .idle(LIMIT);
    let (requests, replies) = client;
    let (give, items) = unbounded::<&str>();
    let (told, mut events) = seen();
    let mut flow = dfir_syntax! {
        source_stream(items) -> dest_tcp(requests);
        replies = source_tcp(replies);
        replies[items] -> for_each(drop);
        replies[events] -> for_each(|event| told.put(event));
    };
    let server = async {
        let mut first = accept(&mut *listener).await;
        first.write_all(b"half a li").await.unwrap();
        assert_timed_out(&next_end(&mut events).await);
        assert_eq!(first.read(&mut [0]).await.unwrap(), 0);
        let mut second = accept(&mut *listener).await;
        give.unbounded_send("hello").unwrap();
        let mut line = [0; 6];
        second.read_exact(&mut line).await.unwrap();
        assert_eq!(line, *b"hello\n");
    };
    beside(&mut flow, server).await;
}

#[tokio::test(start_paused = true)]
async fn a_stream_ends() {
    let (here, mut there) = duplex(100);
    let (told, mut events) = seen();
    let endpoint = net::stream(here).idle(LIMIT);
    let flow = dfir_syntax! {
        source = source_tcp(endpoint, Lines::new());
        source[items] -> for_each(drop);
        source[events] -> for_each(|event| told.put(event));
    };
    let since = Instant::now();
    let peer = async {
        sleep(LIMIT / 2).await;
        there.write_all(b"a\n").await.unwrap();
    };
    tokio::join!(run(flow), peer);
    assert_eq!(since.elapsed().as_secs(), 15);
    assert_timed_out(&next_end(&mut events).await);
}

#[test]
fn a_stream_without_a_runtime_has_no_time_out() {
    let (here, _there) = duplex(100);
    let (told, mut events) = seen();
    let mut flow = dfir_syntax! {
        source = source_tcp(net::stream(here).idle(LIMIT), Lines::new());
        source[items] -> for_each(drop);
        source[events] -> for_each(|event| told.put(event));
    };
    flow.run_sync().unwrap();
    let text = events.rest().pop().unwrap().to_string();
    assert!(text.contains("there is no Tokio runtime here"), "{text}");
}

#[tokio::test(start_paused = true)]
async fn a_peer_that_is_not_read_because_of_back_pressure_is_not_silent() {
    let network = Arc::new(Memory::new());
    let server = net::serve("server", Frames)
        .transport(network.clone())
        .water_marks(1000, 10_000)
        .idle(LIMIT);
    let (replies, requests) = server.bind().await.unwrap();
    let (told, mut events) = seen();
    let mut flow = dfir_syntax! {
        requests = source_tcp(requests);
        requests[items] -> dest_tcp(replies);
        requests[events] -> for_each(|event| told.put(event));
    };
    let client = async {
        let mut client = connect(&network).await;
        let mut question = 1000_u32.to_be_bytes().to_vec();
        question.resize(1004, 1);
        let mut asked_count = 0;
        let mut sent = 0;
        while let Ok(len) = timeout(LIMIT / 10, client.write(&question[sent..])).await {
            sent += len.unwrap();
            asked_count += sent / question.len();
            sent %= question.len();
        }
        sleep(6 * LIMIT).await;
        let mut answers = vec![0; asked_count * question.len()];
        client.read_exact(&mut answers).await.unwrap();
        assert!(
            !events
                .rest()
                .iter()
                .any(|event| matches!(event, TcpEvent::Disconnected { .. }))
        );
        assert_timed_out(&next_end(&mut events).await);
    };
    beside(&mut flow, client).await;
}

#[tokio::test(start_paused = true)]
async fn a_session_goes_on_over_the_next_connection() {
    let network = Arc::new(Memory::new());
    let server = net::serve("server", Lines::new())
        .transport(network.clone())
        .reliable(1000);
    let (replies, requests) = server.bind().await.unwrap();
    let mut serving = dfir_syntax! { source_tcp(requests) -> dest_tcp(replies); };
    let client = net::dial("server", Lines::new())
        .transport(network)
        .reliable(1000)
        .idle(LIMIT);
    let (requests, replies) = client;
    let (give, items) = unbounded::<&str>();
    let (told, mut events) = seen();
    let (put, mut answers) = seen();
    let mut dialling = dfir_syntax! {
        source_stream(items) -> dest_tcp(requests);
        replies = source_tcp(replies);
        replies[items] -> for_each(|line| put.put(line));
        replies[events] -> for_each(|event| told.put(event));
    };
    let user = async {
        for text in ["a", "b", "c"] {
            give.unbounded_send(text).unwrap();
            assert_eq!(answers.next().await, text);
            assert_timed_out(&next_end(&mut events).await);
        }
        assert!(answers.rest().is_empty());
    };
    beside(&mut serving, beside(&mut dialling, user)).await;
}
