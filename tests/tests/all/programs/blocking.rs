//! What holds a tick open: resolve_futures_blocking, resolve_futures_blocking_ordered, flat_map_stream_blocking,
//! flatten_stream_blocking, scan_async_blocking.

use dfir_runtime::{Dfir, dfir_syntax};
use futures::channel::mpsc::{UnboundedReceiver, unbounded};
use futures::channel::oneshot::{self, Receiver};
use futures::{FutureExt, SinkExt, StreamExt, future, stream};

use crate::driving::{Out, errors, nothing, ticks};

/// Polls a tick once.
fn polled(flow: &mut Dfir<'_>) -> Option<bool> {
    flow.run_tick().now_or_never()
}

#[test]
fn what_is_ready_passes_in_its_tick() {
    let seen = ticks([vec![3, 1], nothing(), vec![2]], |numbers, out| {
        dfir_syntax! {
            all = source_stream(numbers) -> tee();
            all -> map(|n| async move { n * 10 }) -> resolve_futures_blocking() -> [0]both;
            all -> map(|n| async move { n * 100 }) -> resolve_futures_blocking_ordered() -> [1]both;
            both = chain() -> for_each(|n| out.push(n));
        }
    });
    assert_eq!(seen, [vec![30, 10, 300, 100], nothing(), vec![20, 200]]);
}

#[test]
fn a_tick_waits_and_nothing_comes_in_meanwhile() {
    let (sender, receiver) = oneshot::channel();
    let (send, receive) = unbounded();
    let out = &Out::new();
    let mut flow = dfir_syntax! {
        source_iter([receiver])
            -> resolve_futures_blocking()
            -> for_each(|n| out.push((context.current_tick().0, n.unwrap())));
        source_stream(receive) -> for_each(|n| out.push((context.current_tick().0, n)));
    };
    send.unbounded_send(1).unwrap();
    assert_eq!(polled(&mut flow), None);
    assert_eq!(out.take(), [(0, 1)], "what does not depend on it goes on");
    send.unbounded_send(2).unwrap();
    assert_eq!(polled(&mut flow), None);
    assert_eq!(flow.current_tick().0, 0);
    assert_eq!(out.take(), []);
    sender.send(3).unwrap();
    assert_eq!(polled(&mut flow), Some(true));
    assert_eq!(out.take(), [(0, 3)]);
    assert_eq!(polled(&mut flow), Some(true));
    assert_eq!(out.take(), [(1, 2)]);
}

#[tokio::test]
async fn every_form_of_running_waits() {
    for form in 0..3 {
        let (sender, receiver) = oneshot::channel();
        let out = &Out::new();
        let mut flow = dfir_syntax! {
            source_iter([receiver]) -> resolve_futures_blocking_ordered() -> for_each(|n| out.push(n.unwrap()));
        };
        let run = async {
            match form {
                0 => assert!(flow.run_tick().await),
                1 => assert!(flow.run_available().await),
                _ => flow.run().await.unwrap(),
            }
        };
        let finish = async {
            tokio::task::yield_now().await;
            sender.send(form).unwrap();
        };
        tokio::join!(run, finish);
        assert_eq!(out.take(), [form]);
    }
}

#[tokio::test]
async fn a_run_that_was_dropped_goes_on_with_the_same_tick() {
    for form in 0..4 {
        let (sender, receiver) = oneshot::channel();
        let out = &Out::new();
        let mut flow = dfir_syntax! {
            source_iter([receiver])
                -> resolve_futures_blocking()
                -> for_each(|n| out.push((context.current_tick().0, n.unwrap(), context.is_first_run_this_tick())));
        };
        assert!(flow.run().now_or_never().is_none());
        assert!(flow.run_available().now_or_never().is_none());
        sender.send(form).unwrap();
        match form {
            0 => assert!(flow.run_tick().await),
            1 => assert!(flow.run_available().await),
            2 => flow.run().await.unwrap(),
            _ => assert!(flow.run_tick_sync()),
        }
        assert_eq!(out.take(), [(0, form, true)]);
        assert_eq!(flow.current_tick().0, 1);
    }
}

#[test]
fn without_an_executor_what_is_not_ready_is_an_error() {
    type Run = fn(&mut Dfir<'_>);
    let runs: [Run; 3] = [
        |flow| assert!(!flow.run_tick_sync()),
        |flow| assert!(!flow.run_available_sync()),
        |flow| drop(flow.run_sync().unwrap_err()),
    ];
    for (run, begun) in runs.into_iter().flat_map(|run| [(run, false), (run, true)]) {
        let mut flow = dfir_syntax! {
            source_iter([()])
                -> map(|()| future::pending::<()>())
                -> resolve_futures_blocking()
                -> null();
        };
        if begun {
            assert_eq!(polled(&mut flow), None);
        }
        run(&mut flow);
        let error = flow.failure().unwrap();
        assert!(
            error.operator().starts_with("resolve_futures_blocking at "),
            "{error}"
        );
        assert!(error.operator().contains("blocking.rs:"), "{error}");
        let said = "failed: what it awaits is not ready, and only `run`, `run_tick` and `run_available` wait for it";
        assert!(error.to_string().ends_with(said), "{error}");
        assert!(
            !flow.run_tick_sync(),
            "a graph that has failed runs no more"
        );
        assert!(flow.run().now_or_never().unwrap().is_err());
    }
}

#[test]
fn what_waits_in_one_place_does_not_wait_for_the_other() {
    let (first, receive_first) = oneshot::channel::<Receiver<u8>>();
    let (second, receive_second) = oneshot::channel();
    let out = &Out::new();
    // The first is done when the second has been polled.
    let mut first = Some(first);
    let mut flow = dfir_syntax! {
        source_iter([receive_first]) -> resolve_futures_blocking() -> map(|_| 1) -> [0]both;
        source_iter([receive_second])
            -> map(|receiver| {
                let first = first.take().unwrap();
                async move { first.send(oneshot::channel().1).unwrap(); receiver.await.unwrap() }
            })
            -> resolve_futures_blocking()
            -> [1]both;
        both = cross_join() -> for_each(|pair| out.push(pair));
    };
    assert_eq!(polled(&mut flow), None);
    second.send(2).unwrap();
    assert_eq!(polled(&mut flow), Some(true));
    assert_eq!(out.take(), [(1, 2)]);
}

#[test]
fn what_is_woken_while_a_tick_waits_comes_in_the_next() {
    let (early, receive_early) = oneshot::channel();
    let (late, receive_late) = oneshot::channel();
    let out = &Out::new();
    let mut flow = dfir_syntax! {
        source_iter([receive_early])
            -> resolve_futures()
            -> map(Result::unwrap)
            -> fold(|| 0, |sum, n| *sum += n)
            -> map(|n| async move { n })
            -> resolve_futures_blocking()
            -> for_each(|n| out.push((context.current_tick().0, n)));
        source_iter([receive_late])
            -> resolve_futures_blocking()
            -> for_each(|n| out.push((context.current_tick().0, n.unwrap())));
    };
    assert_eq!(polled(&mut flow), None);
    early.send(5).unwrap();
    assert_eq!(polled(&mut flow), None);
    late.send(6).unwrap();
    assert_eq!(polled(&mut flow), Some(true));
    let mut first = out.take();
    first.sort();
    assert_eq!(first, [(0, 0), (0, 6)]);
    assert_eq!(polled(&mut flow), Some(true));
    assert_eq!(out.take(), [(1, 5)]);
}

#[tokio::test]
async fn a_request_leaves_while_the_tick_waits_for_its_response() {
    // One request fits into the channel, and the other side answers it when it has the second.
    let (requests, mut received) = futures::channel::mpsc::channel(0);
    let (respond, response) = oneshot::channel();
    let out = &Out::new();
    let mut flow = dfir_syntax! {
        source_iter(0..3) -> dest_sink(requests.sink_map_err(std::io::Error::other));
        source_iter([response]) -> resolve_futures_blocking() -> for_each(|n| out.push(n.unwrap()));
    };
    let serve = async {
        let mut sum = 0;
        for _ in 0..3 {
            sum += received.next().await.unwrap();
        }
        respond.send(sum).unwrap();
    };
    tokio::join!(flow.run_tick(), serve);
    assert_eq!(out.take(), [3]);
}

#[tokio::test]
async fn a_future_that_wakes_itself_lets_other_tasks_run() {
    let (sender, receiver) = oneshot::channel();
    let mut flow = dfir_syntax! {
        source_iter([receiver])
            -> map(|mut receiver| async move {
                while receiver.try_recv().unwrap().is_none() {
                    tokio::task::yield_now().await;
                }
            })
            -> resolve_futures_blocking()
            -> null();
    };
    let (has_run, ()) = tokio::join!(flow.run_tick(), async { sender.send(()).unwrap() });
    assert!(has_run);
}

#[test]
fn streams_are_read_one_after_the_other() {
    let (first, receive_first) = unbounded();
    let (second, receive_second) = unbounded();
    let out = &Out::new();
    let mut streams = [Some(receive_first), Some(receive_second)];
    let mut flow = dfir_syntax! {
        source_iter([0, 1])
            -> flat_map_stream_blocking(|index: usize| -> UnboundedReceiver<u8> { streams[index].take().unwrap() })
            -> fold(Vec::new, |all, n| all.push(n))
            -> for_each(|all| out.push(all));
    };
    second.unbounded_send(3).unwrap();
    drop(second);
    assert_eq!(polled(&mut flow), None);
    first.unbounded_send(1).unwrap();
    first.unbounded_send(2).unwrap();
    assert_eq!(polled(&mut flow), None);
    drop(first);
    assert_eq!(polled(&mut flow), Some(true));
    assert_eq!(out.take(), [[1, 2, 3]]);
}

#[test]
fn streams_that_are_ready_pass_in_their_tick() {
    let seen = ticks([vec![2, 0], nothing(), vec![3]], |numbers, out| {
        dfir_syntax! {
            all = source_stream(numbers) -> tee();
            all -> flat_map_stream_blocking(|n| stream::iter(0..n)) -> [0]both;
            all -> map(|n| stream::iter([n; 2])) -> flatten_stream_blocking() -> [1]both;
            both = chain() -> for_each(|n| out.push(n));
        }
    });
    assert_eq!(
        seen,
        [vec![0, 1, 2, 2, 0, 0], nothing(), vec![0, 1, 2, 3, 3]]
    );
}

#[test]
fn a_scan_forgets_with_the_tick_or_never() {
    let seen = ticks([vec![1, 2], nothing(), vec![3, 4]], |numbers, out| {
        dfir_syntax! {
            all = source_stream(numbers) -> tee();
            all -> scan_async_blocking(|| 0, |sum, n| { *sum += n; future::ready(Some(*sum)) }) -> [0]both;
            all -> scan_async_blocking::<'static>(|| 0, |sum, n| { *sum += n; future::ready((n != 3).then_some(*sum)) })
                -> [1]both;
            both = chain() -> for_each(|n| out.push(n));
        }
    });
    assert_eq!(seen, [vec![1, 3, 1, 3], nothing(), vec![3, 7, 10]]);
}

#[test]
fn a_scan_awaits_an_item_before_the_next() {
    let (first, receive_first) = oneshot::channel();
    let (second, receive_second) = oneshot::channel();
    let out = &Out::new();
    let mut flow = dfir_syntax! {
        source_iter([receive_first, receive_second])
            -> scan_async_blocking(|| 0, |count, receiver| {
                *count += 1;
                out.push(*count);
                receiver.map(Result::ok)
            })
            -> for_each(|n| out.push(n));
    };
    second.send(20).unwrap();
    assert_eq!(polled(&mut flow), None);
    assert_eq!(out.take(), [1]);
    first.send(10).unwrap();
    assert_eq!(polled(&mut flow), Some(true));
    assert_eq!(out.take(), [2, 10, 20]);
}

#[test]
fn a_cycle_across_ticks_may_wait() {
    let out = &Out::new();
    let mut flow = dfir_syntax! {
        numbers = union() -> tee();
        source_iter([0]) -> numbers;
        numbers -> filter(|n| *n < 3)
            -> map(|n| async move { n + 1 })
            -> resolve_futures_blocking()
            -> defer_tick()
            -> numbers;
        numbers -> for_each(|n| out.push((context.current_tick().0, n)));
    };
    flow.run_sync().unwrap();
    assert_eq!(out.take(), [(0, 0), (1, 1), (2, 2), (3, 3)]);
}

#[test]
fn a_cycle_within_a_tick_may_not() {
    let said = errors("a = union() -> resolve_futures_blocking() -> a; source_iter([f]) -> a;");
    assert!(said[0].contains("resolve_futures_blocking"), "{said:?}");
}

#[test]
fn a_state_is_read_where_the_tick_waits() {
    let seen = ticks([vec![1, 2], vec![5]], |numbers, out| {
        dfir_syntax! {
            all = source_stream(numbers) -> tee();
            total = all -> fold(|| 0, |sum, n| *sum += n);
            all -> flat_map_stream_blocking(|n| stream::iter([n, #total])) -> for_each(|n| out.push(n));
        }
    });
    assert_eq!(seen, [vec![1, 3, 2, 3], vec![5, 5]]);
}
