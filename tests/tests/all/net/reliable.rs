//! The reliable mode: connections are cut, and nothing is lost, repeated or put out of order.

mod cutting;
mod ending;
mod held_up;
mod leaving;

use std::sync::Arc;
use std::time::Duration;

use dfir_runtime::net::{self, Bind, Configure, Lines, Memory, Reconnect, TcpEvent};
use dfir_runtime::{Dfir, dfir_syntax};

use self::cutting::Cutting;
use crate::driving::Out;
use crate::net::running::{Seen, beside, failure, run, seen};

const QUICK: Duration = Duration::from_millis(1);
const WINDOW: usize = 4096;

/// How long a peer may be away.
const AWAY: Duration = Duration::from_secs(3);

type Server = Dfir<'static>;

/// A server that shouts back and says how many it has heard; what it tells of its connections.
async fn shouting(network: Arc<Memory>) -> (Server, Seen<TcpEvent>) {
    let (replies, requests) = net::serve("shouter", Lines::new())
        .transport(network)
        .reliable(WINDOW)
        .resume_within(AWAY)
        .bind()
        .await
        .unwrap();
    let (put_event, events) = seen();
    let server = dfir_syntax! {
        asked = source_tcp(requests);
        asked[items]
            -> enumerate::<'static>()
            -> map(|(heard, (peer, line))| (peer, format!("{heard} {}", line.to_uppercase())))
            -> dest_tcp(replies);
        asked[events] -> for_each(move |event| put_event.put(event));
    };
    (server, events)
}

fn line(number: usize) -> String {
    format!("line {number} {}", "x".repeat(number % 50))
}

fn answer(number: usize) -> String {
    format!("{number} {}", line(number).to_uppercase())
}

/// Asks so many questions over connections that are cut as `cutting` says; every answer must come once and in order.
async fn assert_converses(network: Arc<Memory>, cutting: Arc<Cutting>, count: usize) {
    let (mut server, _) = shouting(network).await;
    let (requests, replies) = net::dial("shouter", Lines::new())
        .transport(cutting)
        .reliable(WINDOW)
        .back_off(QUICK, QUICK);
    let (put_answer, mut answers) = seen();
    let mut client = dfir_syntax! {
        source_iter((0..count).map(line)) -> dest_tcp(requests);
        source_tcp(replies) -> for_each(|line| put_answer.put(line));
    };
    let answered = async {
        for number in 0..count {
            assert_eq!(answers.next().await, answer(number));
        }
    };
    beside(&mut server, beside(&mut client, answered)).await;
}

#[tokio::test(start_paused = true)]
async fn a_connection_may_be_cut_at_every_byte() {
    let whole = Arc::new(Cutting::never(Arc::new(Memory::new())));
    assert_converses(whole.network(), whole.clone(), 5).await;
    let len = whole.moved();
    let mut cut_count = 0;
    for cut_at in 0..len {
        let cutting = Arc::new(Cutting::once_at(Arc::new(Memory::new()), cut_at));
        assert_converses(cutting.network(), cutting.clone(), 5).await;
        cut_count += cutting.cut_count();
    }
    // Nobody waits for what is said behind the last answer: that the client has consumed it.
    assert!(cut_count > len - 20, "{cut_count} of {len}");
}

#[tokio::test(start_paused = true)]
async fn ten_thousand_cuts_lose_nothing() {
    let network = Arc::new(Memory::new());
    // Enough that what is cut short is sometimes a greeting and sometimes many records.
    let cutting = Arc::new(Cutting::often(network.clone(), 7, 1500));
    assert_converses(network, cutting.clone(), 100_000).await;
    assert!(cutting.cut_count() >= 10_000, "{}", cutting.cut_count());
}

/// A client of the shouter, and its answers.
fn asking(
    cutting: Arc<Cutting>,
    reliable: Option<usize>,
    reconnect: Reconnect,
) -> (Dfir<'static>, Seen<String>) {
    let (requests, replies) = net::dial("shouter", Lines::new())
        .transport(cutting)
        .configure(|options| options.reliable = reliable)
        .back_off(QUICK, QUICK)
        .reconnect(reconnect);
    let (put_answer, answers) = seen();
    let client = dfir_syntax! {
        source_iter([line(0)]) -> dest_tcp(requests);
        source_tcp(replies) -> for_each(move |line| put_answer.put(line));
    };
    (client, answers)
}

#[tokio::test(start_paused = true)]
async fn a_peer_that_does_not_come_back_is_given_up() {
    let network = Arc::new(Memory::new());
    let cutting = Arc::new(Cutting::never(network.clone()));
    let (mut server, mut events) = shouting(network).await;
    let (mut client, mut answers) = asking(cutting.clone(), Some(WINDOW), Reconnect::Times(2));
    let story = async {
        beside(&mut client, answers.next()).await;
        cutting.cut_all();
        let failed = failure(client).await;
        assert!(failed.contains("connection refused"), "{failed}");
        events
            .until(|event| matches!(event, TcpEvent::Disconnected { .. }))
            .await
    };
    let ended = beside(&mut server, story).await.to_string();
    assert!(
        ended.contains("the peer did not come back in time"),
        "{ended}"
    );
}

#[tokio::test(start_paused = true)]
async fn an_end_that_is_not_reliable_is_refused() {
    let network = Arc::new(Memory::new());
    let cutting = Arc::new(Cutting::never(network.clone()));
    let (mut server, mut events) = shouting(network).await;
    let (mut client, _) = asking(cutting, None, Reconnect::Forever);
    let refused = beside(&mut server, beside(&mut client, events.next())).await;
    let refused = refused.to_string();
    assert!(
        refused.contains("does not speak the reliable mode"),
        "{refused}"
    );
}

#[tokio::test(start_paused = true)]
async fn both_sides_come_to_their_ends() {
    let network = Arc::new(Memory::new());
    let cutting = Arc::new(Cutting::often(network.clone(), 3, 1500));
    let listen = net::listen("listener").transport(network).reliable(WINDOW);
    let listen = listen.connections(1).bind().await.unwrap();
    let connect = net::connect("listener").transport(cutting).reliable(WINDOW);
    let connect = connect.back_off(QUICK, QUICK);
    let heard = &Out::new();
    let listener = dfir_syntax! {
        source_tcp(listen, Lines::new()) -> for_each(|line| heard.push(line));
    };
    let speaker = dfir_syntax! {
        source_iter((0..1000).map(line)) -> dest_tcp(connect, Lines::new());
    };
    tokio::join!(run(listener), run(speaker));
    assert_eq!(heard.take(), (0..1000).map(line).collect::<Vec<_>>());
}

#[tokio::test(start_paused = true)]
async fn a_session_in_which_nothing_was_said_keeps_no_place() {
    let network = Arc::new(Memory::new());
    let (mut server, mut events) = shouting(network.clone()).await;
    let cutting = Arc::new(Cutting::never(network));
    let (requests, replies) = net::dial("shouter", Lines::new())
        .transport(cutting.clone())
        .reliable(WINDOW)
        .reconnect(Reconnect::Never);
    let silent = dfir_syntax! {
        null::<String>() -> dest_tcp(requests);
        source_tcp(replies) -> null();
    };
    let story = async {
        let watching = async {
            events.next().await;
            cutting.cut_all();
        };
        tokio::join!(failure(silent), watching);
        events.next().await
    };
    let started = tokio::time::Instant::now();
    let ended = beside(&mut server, story).await;
    assert!(matches!(ended, TcpEvent::Disconnected { .. }), "{ended}");
    assert!(started.elapsed() < AWAY);
}

#[tokio::test]
async fn over_tcp_both_sides_come_to_their_ends_too() {
    let listen = net::listen("127.0.0.1:0").reliable(WINDOW);
    let listen = listen.connections(1).bind().await.unwrap();
    let connect = net::connect(listen.local_addr().unwrap()).reliable(WINDOW);
    let heard = &Out::new();
    let listener = dfir_syntax! {
        source_tcp(listen, Lines::new()) -> for_each(|line| heard.push(line));
    };
    let speaker = dfir_syntax! {
        source_iter((0..1000).map(line)) -> dest_tcp(connect, Lines::new());
    };
    tokio::join!(run(listener), run(speaker));
    assert_eq!(heard.take(), (0..1000).map(line).collect::<Vec<_>>());
}
