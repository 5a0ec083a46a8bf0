//! resolve_futures, resolve_futures_ordered.

use std::rc::Rc;
use std::thread;

use dfir_runtime::dfir_syntax;
use futures::FutureExt;
use futures::channel::mpsc::unbounded;
use futures::channel::oneshot::{self, Receiver, Sender};
use futures::future::{self, ready};

use crate::driving::{Out, nothing, ticks};

/// As many futures, and what makes them ready.
fn futures(count: usize) -> (Vec<Option<Sender<usize>>>, Vec<Receiver<usize>>) {
    (0..count)
        .map(|_| oneshot::channel())
        .map(|(sender, receiver)| (Some(sender), receiver))
        .unzip()
}

fn finish(senders: &mut [Option<Sender<usize>>], index: usize) {
    senders[index].take().unwrap().send(index).unwrap();
}

#[test]
fn what_is_ready_comes_in_the_tick_of_its_future() {
    let seen = ticks([vec![3, 1], nothing(), vec![2]], |numbers, out| {
        dfir_syntax! {
            source_stream(numbers)
                -> map(|n| async move { n * 10 })
                -> resolve_futures()
                -> for_each(|n| out.push(n));
        }
    });
    assert_eq!(seen, [vec![30, 10], nothing(), vec![20]]);
}

#[test]
fn what_is_not_ready_starts_a_tick_when_it_is() {
    let (mut senders, receivers) = futures(3);
    let out = &Out::new();
    let mut flow = dfir_syntax! {
        source_iter(receivers) -> resolve_futures() -> for_each(|n| out.push(n.unwrap()));
    };
    assert!(flow.run_available_sync());
    assert!(!flow.run_available_sync());
    for index in [1, 2, 0] {
        finish(&mut senders, index);
        assert!(flow.run_available_sync());
        assert_eq!(out.take(), [index]);
    }
    assert!(!flow.run_available_sync());
    flow.run_sync().unwrap();
}

#[test]
fn ordered_results_wait_for_those_before_them() {
    let (mut senders, receivers) = futures(4);
    let out = &Out::new();
    let (send, receive) = unbounded::<Receiver<usize>>();
    let mut flow = dfir_syntax! {
        source_stream(receive) -> resolve_futures_ordered() -> for_each(|n| out.push(n.unwrap()));
    };
    let mut receivers = receivers.into_iter();
    receivers
        .by_ref()
        .take(3)
        .for_each(|receiver| send.unbounded_send(receiver).unwrap());
    flow.run_available_sync();
    for (index, done) in [(1, vec![]), (0, vec![0, 1]), (3, vec![]), (2, vec![2])] {
        finish(&mut senders, index);
        flow.run_available_sync();
        assert_eq!(out.take(), done);
    }
    receivers.for_each(|receiver| send.unbounded_send(receiver).unwrap());
    flow.run_available_sync();
    assert_eq!(out.take(), [3], "it was ready when it came");
}

#[test]
fn more_futures_than_a_word_has_bits() {
    for stride in [1, 7, 149] {
        let (mut senders, receivers) = futures(150);
        let out = &Out::new();
        let mut flow = dfir_syntax! {
            all = source_iter(receivers) -> map(|receiver| receiver.shared()) -> tee();
            all -> resolve_futures() -> for_each(|n| out.push((0, n.unwrap())));
            all -> resolve_futures_ordered() -> for_each(|n| out.push((1, n.unwrap())));
        };
        flow.run_available_sync();
        (0..150).for_each(|n| finish(&mut senders, n * stride % 150));
        flow.run_sync().unwrap();
        let mut results = out.take();
        let ordered: Vec<_> = results.extract_if(.., |(which, _)| *which == 1).collect();
        assert!(ordered.into_iter().map(|(_, n)| n).eq(0..150));
        results.sort();
        assert!(results.into_iter().map(|(_, n)| n).eq(0..150));
    }
}

#[tokio::test]
async fn a_run_is_complete_when_all_are_done_and_an_available_one_does_not_wait() {
    let (mut senders, receivers) = futures(2);
    let out = &Out::new();
    let mut flow = dfir_syntax! {
        source_iter(receivers) -> resolve_futures() -> for_each(|n| out.push(n.unwrap()));
    };
    flow.run_available().await;
    assert!(flow.run().now_or_never().is_none());
    finish(&mut senders, 1);
    assert!(flow.run().now_or_never().is_none());
    assert_eq!(out.take(), [1]);
    let mut run = Box::pin(flow.run());
    assert!(run.as_mut().now_or_never().is_none());
    finish(&mut senders, 0);
    run.await.unwrap();
    assert_eq!(out.take(), [0]);
}

#[tokio::test]
async fn a_shutdown_awaits_what_is_under_way() {
    let (mut senders, receivers) = futures(1);
    let (send, receive) = unbounded::<Receiver<usize>>();
    let out = &Out::new();
    let mut flow = dfir_syntax! {
        source_stream(receive) -> resolve_futures_ordered() -> for_each(|n| out.push(n.unwrap()));
    };
    receivers
        .into_iter()
        .for_each(|receiver| send.unbounded_send(receiver).unwrap());
    flow.run_available().await;
    flow.shutdown_handle().shutdown();
    assert!(flow.run().now_or_never().is_none());
    finish(&mut senders, 0);
    flow.run().await.unwrap();
    assert_eq!(out.take(), [0]);
}

#[test]
fn another_thread_may_finish_them() {
    let (mut senders, receivers) = futures(100);
    let mut sum = 0;
    let mut flow = dfir_syntax! {
        source_iter(receivers) -> resolve_futures() -> for_each(|n| sum += n.unwrap());
    };
    let thread = thread::spawn(move || (0..100).rev().for_each(|n| finish(&mut senders, n)));
    flow.run_sync().unwrap();
    drop(flow);
    thread.join().unwrap();
    assert_eq!(sum, 4950);
}

#[test]
fn they_are_dropped_with_the_flow() {
    let token = Rc::new(());
    let held = Rc::clone(&token);
    let mut flow = dfir_syntax! {
        source_iter([held])
            -> map(|held| async move { future::pending::<()>().await; drop(held) })
            -> resolve_futures()
            -> null();
    };
    flow.run_available_sync();
    assert_eq!(Rc::strong_count(&token), 2);
    drop(flow);
    assert_eq!(Rc::strong_count(&token), 1);
}

#[test]
fn a_cycle_within_a_tick_goes_through_futures() {
    let (sender, receiver) = oneshot::channel();
    let mut receiver = Some(receiver);
    let out = &Out::new();
    let mut flow = dfir_syntax! {
        numbers = union() -> tee();
        source_iter([0]) -> numbers;
        numbers -> filter(|n| *n < 6)
            -> map(|n| match n {
                3 => receiver.take().unwrap().map(Result::unwrap).left_future(),
                _ => ready(n + 1).right_future(),
            })
            -> resolve_futures()
            -> numbers;
        numbers -> for_each(|n| out.push((context.current_tick().0, n)));
    };
    flow.run_available_sync();
    assert_eq!(out.take(), [(0, 0), (0, 1), (0, 2), (0, 3)]);
    sender.send(4).unwrap();
    flow.run_sync().unwrap();
    assert_eq!(out.take(), [(1, 4), (1, 5), (1, 6)]);
}

#[test]
fn results_are_items_of_the_tick_in_which_they_come() {
    let (mut senders, receivers) = futures(3);
    let out = &Out::new();
    let mut flow = dfir_syntax! {
        source_iter(receivers) -> resolve_futures() -> results;
        source_iter([7]) -> map(|n| ready(Ok(n))) -> resolve_futures() -> results;
        results = union() -> map(Result::unwrap) -> fold(|| 0, |sum, n| *sum += n) -> for_each(|n| out.push(n));
    };
    assert_eq!(out.of_tick(&mut flow), [7]);
    assert_eq!(out.of_tick(&mut flow), [0]);
    finish(&mut senders, 1);
    finish(&mut senders, 2);
    assert_eq!(out.of_tick(&mut flow), [3]);
}
