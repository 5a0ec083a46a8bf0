//! source_iter, source_stream, source_interval, initialize, spin.

use std::cell::Cell;
use std::time::Duration;

use dfir_runtime::dfir_syntax;
use futures::channel::mpsc::unbounded;
use futures::stream;

use crate::driving::{Out, nothing, ticks};

#[test]
fn an_iterator_is_put_out_in_the_first_tick_and_never_again() {
    let out = Out::new();
    let mut flow = dfir_syntax! { source_iter(["a", "b"]) -> for_each(|word| out.push(word)); };
    assert_eq!(out.of_tick(&mut flow), ["a", "b"]);
    assert_eq!(out.of_tick(&mut flow), nothing::<&str>());
}

#[test]
fn an_iterator_is_read_in_the_tick_and_not_before() {
    let read = Cell::new(0);
    let numbers = (0..3).inspect(|_| read.set(read.get() + 1));
    let mut flow = dfir_syntax! { source_iter(numbers) -> null(); };
    assert_eq!(read.get(), 0, "building the flow reads nothing");
    flow.run_tick_sync();
    assert_eq!(read.get(), 3);
}

#[test]
fn an_empty_iterator_is_a_source_like_any_other() {
    let out = Out::new();
    let mut flow = dfir_syntax! { source_iter(None::<u8>) -> for_each(|n| out.push(n)); };
    assert_eq!(out.of_tick(&mut flow), nothing::<u8>());
    flow.run_sync().unwrap();
}

#[test]
fn items_need_not_be_clone() {
    struct Token(u8);
    let out = Out::new();
    dfir_syntax! {
        source_iter([Token(1), Token(2)]) -> map(|token| token) -> for_each(|token| out.push(token.0));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [1, 2]);
}

#[test]
fn a_tick_takes_what_has_arrived_and_waits_for_nothing() {
    let batches = [vec![1, 2], nothing(), vec![3]];
    let seen = ticks(batches.clone(), |numbers, out| {
        dfir_syntax! { source_stream(numbers) -> for_each(|n| out.push(n)); }
    });
    assert_eq!(seen, batches);
}

#[test]
fn a_stream_that_ends_completes_the_run() {
    let out = Out::new();
    let mut flow = dfir_syntax! { source_stream(stream::iter(0..3)) -> for_each(|n| out.push(n)); };
    flow.run_sync().unwrap();
    assert_eq!(out.take(), [0, 1, 2]);
}

#[test]
fn a_stream_that_fills_several_ticks_keeps_its_order() {
    let out = Out::new();
    let mut flow = dfir_syntax! {
        source_stream(tokio_stream::iter(0..10_000)) -> for_each(|n| out.push(n));
    };
    flow.run_available_sync();
    assert_eq!(out.take(), (0..10_000).collect::<Vec<_>>());
}

#[tokio::test]
async fn a_stream_is_awaited_by_an_asynchronous_run() {
    let (send, receive) = unbounded();
    let out = Out::new();
    let mut flow = dfir_syntax! { source_stream(receive) -> for_each(|n| out.push(n)); };
    let feed = async move {
        for n in 0..5 {
            send.unbounded_send(n).unwrap();
            tokio::task::yield_now().await;
        }
    };
    let (result, ()) = tokio::join!(flow.run(), feed);
    result.unwrap();
    assert_eq!(out.take(), [0, 1, 2, 3, 4]);
}

#[test]
fn a_stream_is_awaited_by_a_parked_thread() {
    let (send, receive) = unbounded();
    let feeder = std::thread::spawn(move || (0..5).for_each(|n| send.unbounded_send(n).unwrap()));
    let out = Out::new();
    dfir_syntax! { source_stream(receive) -> for_each(|n| out.push(n)); }
        .run_sync()
        .unwrap();
    feeder.join().unwrap();
    assert_eq!(out.take(), [0, 1, 2, 3, 4]);
}

#[tokio::test(start_paused = true)]
async fn an_interval_beats_at_once_and_then_once_a_period() {
    let beats = Cell::new(0);
    let mut flow = dfir_syntax! {
        source_interval(Duration::from_secs(10)) -> for_each(|()| beats.set(beats.get() + 1));
    };
    flow.run_available().await;
    assert_eq!(beats.get(), 1, "the first beat is at once");
    flow.run_available().await;
    assert_eq!(beats.get(), 1, "no time has passed");
    tokio::time::advance(Duration::from_secs(10)).await;
    flow.run_available().await;
    assert_eq!(beats.get(), 2);
}

#[tokio::test(start_paused = true)]
async fn missed_beats_of_an_interval_are_made_up_for() {
    let beats = Cell::new(0);
    let mut flow = dfir_syntax! {
        source_interval(Duration::from_secs(10)) -> for_each(|()| beats.set(beats.get() + 1));
    };
    flow.run_available().await;
    tokio::time::advance(Duration::from_secs(35)).await;
    flow.run_available().await;
    assert_eq!(beats.get(), 4);
}

#[test]
fn an_interval_without_a_timer_fails_and_says_so() {
    let mut flow = dfir_syntax! { source_interval(Duration::from_secs(1)) -> null(); };
    let error = flow.run_sync().unwrap_err();
    assert!(
        error.operator().starts_with("source_interval at "),
        "{error}"
    );
}

#[test]
fn initialize_puts_out_once_in_the_first_tick() {
    let out = Out::new();
    let mut flow = dfir_syntax! {
        initialize() -> map(|()| 7) -> for_each(|n| out.push(n));
    };
    assert_eq!(out.of_tick(&mut flow), [7]);
    assert_eq!(out.of_tick(&mut flow), nothing::<i32>());
    flow.run_sync().unwrap();
    assert_eq!(out.take(), nothing::<i32>());
}

#[test]
fn spin_puts_out_in_every_tick_and_asks_for_the_next() {
    let out = Out::new();
    let mut flow = dfir_syntax! { spin() -> for_each(|beat| out.push(beat)); };
    for _ in 0..3 {
        assert_eq!(out.of_tick(&mut flow), [()]);
    }
}

#[dfir_runtime::test]
async fn a_spin_leaves_others_their_turn_and_ends_with_a_shutdown() {
    let out = Out::new();
    let mut flow = dfir_syntax! { spin() -> for_each(|()| out.push(())); };
    let handle = flow.shutdown_handle();
    let wait = async {
        while out.take().is_empty() {
            tokio::task::yield_now().await;
        }
        handle.shutdown();
    };
    let (run, ()) = futures::join!(flow.run(), wait);
    run.unwrap();
}
