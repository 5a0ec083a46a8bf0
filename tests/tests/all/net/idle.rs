//! A graph that waits costs nothing.

use std::cell::Cell;
use std::fs;
use std::future::poll_fn;
use std::pin::pin;

use dfir_runtime::net::{self, Bind, Lines};
use dfir_runtime::{Dfir, dfir_syntax};
use futures::StreamExt;
use futures::future::LocalBoxFuture;
use futures::stream::FuturesUnordered;

use super::Peer;
use super::endpoints::peers::{ask, client};
use super::pressure::assert_round_trips;
use super::running::{guarded, seen};

/// The CPU time of a process so far, in clock ticks of 10 ms.
fn cpu_ticks(process: u32) -> u64 {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).unwrap();
    // The name in brackets may hold blanks. Behind it, `utime` and `stime` are the 12th and 13th.
    let (_, fields) = stat.rsplit_once(") ").unwrap();
    let times = fields.split(' ').skip(11).take(2);
    times.map(|ticks| ticks.parse::<u64>().unwrap()).sum()
}

#[test]
fn a_server_with_an_idle_client_uses_no_cpu_while_another_works() {
    let (mut idle, mut busy) = (Peer::start(&["echo"]), Peer::start(&["echo"]));
    let idle_at = idle.address();
    let busy_at = busy.address();
    let mut idle_client = std::net::TcpStream::connect(&idle_at).unwrap();
    assert_round_trips(&mut idle_client, 1);
    let mut busy_client = std::net::TcpStream::connect(&busy_at).unwrap();
    let before = cpu_ticks(idle.id());
    // What a graph that is never quite idle would use in the same time is as much.
    let enough = cpu_ticks(busy.id()) + 20;
    while cpu_ticks(busy.id()) < enough {
        assert_round_trips(&mut busy_client, 50);
    }
    let used = cpu_ticks(idle.id()) - before;
    assert!(used <= 1, "{used} ticks");
    assert_round_trips(&mut idle_client, 1);
}

/// Runs a graph and counts how often it is polled.
async fn counted(mut flow: Dfir<'_>, poll_count: &Cell<usize>) {
    let mut run = pin!(flow.run());
    poll_fn(|cx| {
        poll_count.set(poll_count.get() + 1);
        run.as_mut().poll(cx)
    })
    .await
    .unwrap();
}

/// Runs tasks, each polled only when it is woken itself, until one has ended.
async fn any_of<const N: usize>(tasks: [LocalBoxFuture<'_, ()>; N]) {
    let mut tasks = FuturesUnordered::from_iter(tasks);
    guarded(tasks.next()).await;
}

#[tokio::test]
async fn a_graph_is_polled_when_something_has_happened_and_then_only() {
    let (replies, requests) = net::serve("127.0.0.1:0", Lines::new())
        .bind()
        .await
        .unwrap();
    let idle_at = requests.local_addr().unwrap();
    let (told, mut events) = seen();
    let idle = dfir_syntax! {
        requests = source_tcp(requests);
        requests[items] -> dest_tcp(replies);
        requests[events] -> for_each(|event| told.put(event));
    };
    let (replies, requests) = net::serve("127.0.0.1:0", Lines::new())
        .bind()
        .await
        .unwrap();
    let busy_at = requests.local_addr().unwrap();
    let busy = dfir_syntax! { source_tcp(requests) -> dest_tcp(replies); };

    let (idle_polls, busy_polls) = (Cell::new(0), Cell::new(0));
    let clients = async {
        let mut other = client(busy_at).await;
        assert_eq!(ask(&mut other, "hello").await, "hello");
        assert_eq!(idle_polls.get(), 1, "nothing has happened");

        let mut here = client(idle_at).await;
        events.next().await;
        assert_eq!(ask(&mut here, "hello").await, "hello");
        ask(&mut other, "settled").await;
        let (polls, busy_before) = (idle_polls.get(), busy_polls.get());
        for _ in 0..50 {
            ask(&mut other, "on and on").await;
        }
        assert_eq!(idle_polls.get(), polls, "nothing has happened again");
        assert!(busy_polls.get() >= busy_before + 50);

        assert_eq!(ask(&mut here, "and now").await, "and now");
        assert!(
            idle_polls.get() <= polls + 4,
            "{} polls for one line",
            idle_polls.get() - polls
        );
    };
    any_of([
        Box::pin(counted(idle, &idle_polls)),
        Box::pin(counted(busy, &busy_polls)),
        Box::pin(clients),
    ])
    .await;
}

#[tokio::test]
async fn a_client_that_waits_for_an_answer_is_not_polled() {
    let (listener, address) = super::running::listener().await;
    let (requests, replies) = net::dial(address, Lines::new());
    let waiting = dfir_syntax! {
        source_iter(["question"]) -> dest_tcp(requests);
        source_tcp(replies) -> for_each(drop);
    };
    let (answers, questions) = net::serve("127.0.0.1:0", Lines::new())
        .bind()
        .await
        .unwrap();
    let busy_at = questions.local_addr().unwrap();
    let busy = dfir_syntax! { source_tcp(questions) -> dest_tcp(answers); };
    let (polls, busy_polls) = (Cell::new(0), Cell::new(0));
    let clients = async {
        let stream = listener.accept().await.unwrap().0;
        stream.readable().await.unwrap();
        let mut other = client(busy_at).await;
        ask(&mut other, "settled").await;
        let before = polls.get();
        for _ in 0..50 {
            ask(&mut other, "on and on").await;
        }
        assert_eq!(polls.get(), before);
    };
    any_of([
        Box::pin(counted(waiting, &polls)),
        Box::pin(counted(busy, &busy_polls)),
        Box::pin(clients),
    ])
    .await;
}
