//! What ends a graph from outside that would not end by itself.

use std::future::pending;
use std::thread;
use std::time::Duration;

use dfir_runtime::{Dfir, dfir_syntax};
use futures::FutureExt;
use futures::channel::mpsc::{Receiver, channel, unbounded};

const SOON: Duration = Duration::from_millis(10);

/// A graph whose sink takes one item and no more, for as long as the other end is kept.
fn stuck() -> (Dfir<'static>, Receiver<u32>) {
    let (sink, receive) = channel(0);
    (
        dfir_syntax! { source_iter(0..9) -> dest_sink(sink); },
        receive,
    )
}

/// A graph that asks for another tick in every tick.
fn restless() -> Dfir<'static> {
    dfir_syntax! {
        ticking = union() -> defer_tick() -> ticking;
        source_iter([1]) -> ticking;
    }
}

fn assert_names_what_is_lost(error: &str) {
    assert!(error.starts_with("`dest_sink at "), "{error}");
    assert!(error.contains("failed: a shutdown has cut off"), "{error}");
    assert!(error.ends_with("(8 items not written)"), "{error}");
}

#[tokio::test]
async fn asked_twice_a_run_gives_up_what_nobody_takes() {
    let (mut flow, _receive) = stuck();
    let (handle, another) = (flow.shutdown_handle(), flow.shutdown_handle());
    handle.shutdown();
    assert!(
        flow.run().now_or_never().is_none(),
        "an orderly end waits for the sink"
    );
    another.shutdown();
    let error = flow.run().await.unwrap_err().to_string();
    assert_names_what_is_lost(&error);
    assert_eq!(flow.metrics().egresses[0].lost, 8);
    assert_eq!(flow.failure().unwrap().to_string(), error);
    assert_eq!(flow.run().await.unwrap_err().to_string(), error, "for good");
    assert!(!flow.run_tick().await && !flow.run_available().await);
}

#[tokio::test]
async fn asked_twice_a_run_that_waits_is_woken() {
    let (mut flow, _receive) = stuck();
    let handle = flow.shutdown_handle();
    let ask = async {
        handle.shutdown();
        tokio::task::yield_now().await;
        handle.shutdown();
    };
    let (ran, ()) = tokio::join!(flow.run(), ask);
    assert_names_what_is_lost(&ran.unwrap_err().to_string());
}

#[test]
fn another_thread_may_ask_twice() {
    let (mut flow, _receive) = stuck();
    let (handle, metrics) = (flow.shutdown_handle(), flow.metrics_handle());
    let thread = thread::spawn(move || {
        while metrics.read().egresses[0].items < 9 {
            thread::yield_now();
        }
        handle.shutdown();
        handle.shutdown();
    });
    assert_names_what_is_lost(&flow.run_sync().unwrap_err().to_string());
    thread.join().unwrap();
}

#[test]
fn what_has_not_begun_loses_nothing() {
    let (mut flow, _receive) = stuck();
    let handle = flow.shutdown_handle();
    handle.shutdown();
    handle.shutdown();
    flow.run_sync().unwrap();
    assert_eq!(flow.metrics().ticks, 0);
    assert!(!flow.run_tick_sync() && !flow.run_available_sync());
    flow.run_sync().unwrap();
}

#[test]
fn what_is_done_when_it_is_asked_twice_ends_as_ever() {
    let (send, receive) = unbounded();
    let (sink, sent) = unbounded();
    let mut flow = dfir_syntax! { source_stream(receive) -> dest_sink(sink); };
    send.unbounded_send(1).unwrap();
    flow.run_tick_sync();
    let handle = flow.shutdown_handle();
    handle.shutdown();
    handle.shutdown();
    flow.run_sync().unwrap();
    drop(flow);
    assert_eq!(sent.collect_now(), [1]);
    assert!(send.unbounded_send(2).is_err(), "nobody listens any more");
}

trait CollectNow<T> {
    fn collect_now(self) -> Vec<T>;
}

impl<S: futures::Stream> CollectNow<S::Item> for S {
    fn collect_now(self) -> Vec<S::Item> {
        use futures::StreamExt;
        let all = self.collect::<Vec<_>>().now_or_never();
        all.expect("the sender is gone")
    }
}

#[test]
fn a_graph_that_never_rests_ends_under_every_method() {
    let mut flow = restless();
    flow.shutdown_handle().shutdown_within(SOON);
    assert!(flow.run_available_sync());
    let mut flow = restless();
    flow.shutdown_handle().shutdown_within(SOON);
    flow.run_sync().unwrap();
    let mut flow = restless();
    let handle = flow.shutdown_handle();
    let thread = thread::spawn(move || {
        handle.shutdown();
        handle.shutdown();
    });
    flow.run_available_sync();
    thread.join().unwrap();
}

#[tokio::test]
async fn a_graph_that_never_rests_lets_others_ask_for_its_end() {
    let mut flow = restless();
    let handle = flow.shutdown_handle();
    let ask = async {
        handle.shutdown();
        handle.shutdown();
    };
    let (ran, ()) = tokio::join!(flow.run(), ask);
    ran.unwrap();
    assert_eq!(flow.metrics().yields, 1);
    let mut flow = dfir_syntax! { spin() -> for_each(|()| ()); };
    let handle = flow.shutdown_handle();
    let (_, ()) = tokio::join!(flow.run_available(), async { handle.shutdown() });
    flow.run().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_deadline_ends_every_method_that_waits() {
    let (mut flow, _receive) = stuck();
    let begun = tokio::time::Instant::now();
    let handle = flow.shutdown_handle();
    handle.shutdown_within(Duration::from_secs(5));
    handle.shutdown_within(Duration::from_secs(3));
    handle.shutdown_within(Duration::MAX);
    let error = flow.run().await.unwrap_err().to_string();
    assert_names_what_is_lost(&error);
    assert_eq!(begun.elapsed().as_secs(), 3);

    let held = || {
        dfir_syntax! { source_iter([pending::<u32>()]) -> resolve_futures_blocking() -> for_each(drop); }
    };
    let mut flow = held();
    flow.shutdown_handle().shutdown_within(SOON);
    assert!(!flow.run_available().await);
    let mut another = held();
    let handle = another.shutdown_handle();
    let ask = async {
        tokio::task::yield_now().await;
        handle.shutdown_within(SOON);
    };
    let (has_run, ()) = tokio::join!(another.run_tick(), ask);
    assert!(!has_run);
    for flow in [flow, another] {
        let error = flow.failure().unwrap().to_string();
        assert!(
            error.starts_with("`resolve_futures_blocking at "),
            "{error}"
        );
        assert!(error.contains("(its tick waits)"), "{error}");
    }
}

#[test]
fn a_thread_that_is_parked_keeps_the_time_itself() {
    let (mut flow, _receive) = stuck();
    flow.shutdown_handle().shutdown_within(SOON);
    assert_names_what_is_lost(&flow.run_sync().unwrap_err().to_string());
}

#[tokio::test(start_paused = true)]
async fn a_graph_that_ends_in_time_knows_no_deadline() {
    let (sink, receive) = channel(0);
    let mut flow = dfir_syntax! { source_iter(0..9) -> dest_sink(sink); };
    flow.shutdown_handle()
        .shutdown_within(Duration::from_secs(3600));
    let read = async {
        use futures::StreamExt;
        receive.collect::<Vec<_>>().await
    };
    let (ran, received) = tokio::join!(
        async {
            let ran = flow.run().await;
            drop(flow);
            ran
        },
        read
    );
    ran.unwrap();
    assert_eq!(received.len(), 9);
}

#[tokio::test]
async fn futures_that_are_under_way_are_named() {
    let mut flow = dfir_syntax! {
        source_iter([pending::<u32>()]) -> resolve_futures() -> for_each(drop);
    };
    let handle = flow.shutdown_handle();
    handle.shutdown();
    assert!(flow.run().now_or_never().is_none());
    handle.shutdown();
    let error = flow.run().await.unwrap_err().to_string();
    assert_eq!(
        error,
        "`run` failed: a shutdown has cut off futures that are under way"
    );
}
