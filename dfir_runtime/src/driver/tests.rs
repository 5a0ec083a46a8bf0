//! Running graphs to their end. What passes the rim is in `rim`, what fails in `failing`.

mod failing;
mod rim;

use std::cell::{Cell, RefCell};
use std::future::pending;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use futures::stream;
use tokio::task::{LocalSet, spawn_local, yield_now};

use crate::{Dfir, RecvPort};

/// Adds a subgraph that counts what arrives.
fn count<'a, T: 'a>(flow: &mut Dfir<'a>, recv: RecvPort<T>, counter: &'a Cell<usize>) {
    flow.add_subgraph_sink("count", recv, |_, items| {
        counter.set(counter.get() + items.count())
    });
}

#[test]
fn a_graph_of_finite_sources_is_complete_after_its_work() {
    let counter = Cell::new(0);
    let mut flow = Dfir::new();
    let (send, recv) = flow.make_edge("numbers");
    let (later, from_earlier) = flow.make_tick_edge("later");
    let (lazy, _) = flow.make_lazy_tick_edge("lazy");
    flow.add_subgraph_source("numbers", send, |_, numbers| numbers.give_all(0..3));
    flow.add_subgraph("delay", recv, (later, lazy), |_, recv, (later, lazy)| {
        let mut later = later.open();
        recv.take().for_each(|n| later.give(n));
        lazy.open().give(());
    });
    count(&mut flow, from_earlier, &counter);
    // Neither this nor the lazy edge keeps the graph going.
    flow.add_subgraph_every_tick("always", (), (), |_, (), ()| {});
    flow.run_sync().unwrap();
    assert_eq!((counter.get(), flow.current_tick().0), (3, 2));
    flow.run_sync().unwrap();
    assert_eq!(flow.current_tick().0, 2);
    drop(flow);
    Dfir::new().run_sync().unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_graph_with_an_interval_never_completes() {
    let counter = Cell::new(0);
    let mut flow = Dfir::new();
    let (recv, _) = flow.source_interval("interval", Duration::from_secs(1));
    count(&mut flow, recv, &counter);
    let hour = Duration::from_secs(3600) + Duration::from_millis(1);
    tokio::time::timeout(hour, flow.run()).await.unwrap_err();
    assert_eq!((counter.get(), flow.current_tick().0), (3601, 3601));
}

#[cfg(not(target_family = "wasm"))]
#[test]
fn another_thread_wakes_a_parked_run() {
    const ROUNDS: usize = 2_000;
    let (acknowledge, acknowledged) = mpsc::channel();
    let mut flow = Dfir::new();
    let (send, recv) = flow.make_edge("numbers");
    let sender = flow.add_channel_input("numbers", send);
    flow.add_subgraph_sink("acknowledge", recv, move |_, numbers| {
        numbers.for_each(|n: usize| acknowledge.send(n).unwrap());
    });
    // Each item is sent when the one before has been seen: one lost wake-up and nothing goes on.
    let peer = thread::spawn(move || {
        for n in 0..ROUNDS {
            sender.send(n).unwrap();
            assert_eq!(acknowledged.recv(), Ok(n));
        }
    });
    flow.run_sync().unwrap();
    peer.join().unwrap();
}

#[cfg(not(target_family = "wasm"))]
#[tokio::test]
async fn another_thread_wakes_a_task() {
    const ROUNDS: usize = 2_000;
    let (acknowledge, acknowledged) = mpsc::channel();
    let mut flow = Dfir::new();
    let (send, recv) = flow.make_edge("numbers");
    let (stream_in, stream) = futures::channel::mpsc::unbounded();
    flow.add_input_from_stream("numbers", send, stream);
    flow.add_subgraph_sink("acknowledge", recv, move |_, numbers| {
        numbers.for_each(|n: usize| acknowledge.send(n).unwrap());
    });
    let peer = thread::spawn(move || {
        for n in 0..ROUNDS {
            stream_in.unbounded_send(n).unwrap();
            assert_eq!(acknowledged.recv(), Ok(n));
        }
    });
    flow.run().await.unwrap();
    peer.join().unwrap();
}

#[tokio::test]
async fn what_was_read_in_ticks_by_hand_wakes_a_run() {
    let sum = Cell::new(0);
    let mut flow = Dfir::new();
    let (send, recv) = flow.make_edge("numbers");
    let (stream_in, stream) = futures::channel::mpsc::unbounded();
    flow.add_ingress("numbers", send, stream);
    let (send, recv_batches) = flow.make_edge("batches");
    let sender = flow.add_channel_input("batches", send);
    flow.add_subgraph(
        "sum",
        (recv, recv_batches),
        (),
        |_, (recv, recv_batches), ()| {
            sum.set(sum.get() + recv.take().chain(recv_batches.take()).sum::<u32>());
        },
    );
    for _ in 0..3 {
        stream_in.unbounded_send(1).unwrap();
        sender.send(1).unwrap();
        assert!(flow.run_tick_sync());
    }
    assert_eq!(sum.get(), 6);
    let feed = async {
        yield_now().await;
        stream_in.unbounded_send(10).unwrap();
        while sum.get() < 16 {
            yield_now().await;
        }
        sender.send(20).unwrap();
        while sum.get() < 36 {
            yield_now().await;
        }
        drop((stream_in, sender));
    };
    let (result, ()) = tokio::join!(flow.run(), feed);
    result.unwrap();
}

#[tokio::test]
async fn another_task_of_the_thread_wakes_a_run() {
    let sum = Cell::new(0);
    let mut flow = Dfir::new();
    let (send, recv) = flow.make_edge("numbers");
    let mut input = flow.add_input("numbers", send);
    flow.add_subgraph_sink("sum", recv, |_, numbers| {
        sum.set(sum.get() + numbers.sum::<u32>())
    });
    let feed = async {
        for n in 1..=3 {
            // The run is asleep by now, or the next line is too early to be of use.
            yield_now().await;
            input.give(n);
            input.flush();
            while sum.get() < (1..=n).sum() {
                yield_now().await;
            }
        }
        drop(input);
    };
    let (result, ()) = tokio::join!(flow.run(), feed);
    result.unwrap();
    assert_eq!(sum.get(), 6);
}

#[tokio::test]
async fn a_busy_graph_lets_other_tasks_have_their_turn() {
    let local = LocalSet::new();
    local
        .run_until(async {
            let mut flow = Dfir::new();
            let (send, recv) = flow.make_edge("zeros");
            flow.add_ingress("zeros", send, stream::repeat(0));
            flow.add_subgraph_sink("drop", recv, |_, zeros| zeros.for_each(drop));
            let handle = flow.shutdown_handle();
            spawn_local(async move { handle.shutdown() });
            flow.run().await.unwrap();

            // The same for a graph that only keeps itself busy, and for the other form.
            let mut flow = Dfir::new();
            let (mut send, recv) = flow.make_tick_edge("again");
            send.open().give(());
            let is_over = std::rc::Rc::new(Cell::new(false));
            let end = is_over.clone();
            flow.add_subgraph("again", recv, send, move |_, recv, send| {
                let items = recv.take();
                let mut outbox = send.open();
                items
                    .filter(|()| !is_over.get())
                    .for_each(|()| outbox.give(()));
            });
            spawn_local(async move { end.set(true) });
            assert!(flow.run_available().await);
        })
        .await;
}

#[tokio::test]
async fn ticks_run_one_by_one_inside_a_task() {
    let counter = Cell::new(0);
    let mut flow = Dfir::new();
    let (send, recv) = flow.make_edge("numbers");
    flow.add_ingress("numbers", send, stream::iter(0..10_000));
    count(&mut flow, recv, &counter);
    // A batch is as large outside of a task's budget as it is without a task.
    let mut seen = Vec::new();
    while flow.run_tick().await {
        seen.push(counter.replace(0));
    }
    assert_eq!(seen, [4096, 4096, 1808]);
}

#[cfg(not(target_family = "wasm"))]
#[test]
fn shutdown_wakes_a_run_and_lets_it_finish_its_work() {
    let log = RefCell::new(Vec::new());
    let (sink, mut sent) = futures::channel::mpsc::unbounded();
    let (running, is_running) = mpsc::channel();
    let mut flow = Dfir::new();
    let (send, recv) = flow.make_edge("never ends");
    flow.add_ingress("never ends", send, stream::pending::<u32>());
    let (later, from_earlier) = flow.make_tick_edge("later");
    let (out, out_recv) = flow.make_edge("out");
    let handle = flow.shutdown_handle();
    flow.add_subgraph("start", recv, later, move |_, _, later| {
        later.open().give(2);
        running.send(()).unwrap();
    });
    flow.add_subgraph("finish", from_earlier, out, |context, from_earlier, out| {
        let items = from_earlier.take();
        let mut out = out.open();
        for n in items {
            log.borrow_mut().push(context.current_tick().0);
            out.give(n);
        }
    });
    flow.add_egress("out", out_recv, sink);
    let peer = thread::spawn(move || {
        is_running.recv().unwrap();
        handle.shutdown();
    });
    flow.run_sync().unwrap();
    peer.join().unwrap();
    assert_eq!(sent.try_recv(), Ok(2));
    // It is closed, not only idle.
    assert!(sent.try_recv().is_err_and(|error| error.is_closed()));
    flow.run_sync().unwrap();
    drop(flow);
    assert_eq!(log.into_inner(), [1]);
}

#[tokio::test]
async fn a_run_that_was_dropped_can_be_taken_up_again() {
    let counter = Cell::new(0);
    let mut flow = Dfir::new();
    let (send, recv) = flow.make_edge("numbers");
    let sender = flow.add_channel_input("numbers", send);
    count(&mut flow, recv, &counter);
    sender.send(1).unwrap();
    tokio::select! {
        biased;
        _ = flow.run() => unreachable!("there is a sender"),
        () = yield_now() => {}
    }
    sender.send_all([2, 3]).unwrap();
    drop(sender);
    flow.run().await.unwrap();
    assert_eq!(counter.get(), 3);
}

#[tokio::test(start_paused = true)]
async fn an_idle_graph_is_not_polled() {
    let polls = Cell::new(0);
    let mut flow = Dfir::new();
    let (send, recv) = flow.make_edge("nothing");
    let input = flow.add_input::<()>("nothing", send);
    count(&mut flow, recv, &polls);
    let run = flow.run();
    tokio::pin!(run);
    let counted = std::future::poll_fn(|cx| {
        polls.set(polls.get() + 1);
        run.as_mut().poll(cx)
    });
    let hour = Duration::from_secs(3600);
    tokio::time::timeout(hour, counted).await.unwrap_err();
    // Once at first, and once by the timer that ended the hour.
    assert_eq!(polls.get(), 2);
    drop(input);
    tokio::select! {
        result = run => result.unwrap(),
        () = pending() => {}
    }
}
