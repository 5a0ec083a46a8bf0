//! The helpers around flows: channels, streams, sockets as sinks and streams.

use std::num::NonZeroUsize;
use std::rc::Rc;

use dfir_runtime::util::multiset::HashMultiSet;
use dfir_runtime::util::unsync::mpsc::{self, TrySendError};
use dfir_runtime::{dfir_syntax, util};
use futures::{SinkExt, StreamExt};
use tokio::task::spawn_local;

use crate::driving::Out;

mod sockets;
mod tcp;

#[test]
fn a_flow_reads_an_unbounded_channel_to_its_end() {
    let (sender, receiver) = util::unbounded_channel();
    let out = Out::new();
    let mut flow = dfir_syntax! { source_stream(receiver) -> for_each(|n| out.push(n)); };
    std::thread::spawn(move || (0..3).try_for_each(|n| sender.send(n)));
    flow.run_sync().unwrap();
    assert_eq!(out.take(), [0, 1, 2]);
}

#[test]
fn an_unsync_channel_joins_two_flows_by_items_that_are_not_send() {
    let (sender, receiver) = util::unsync_channel(None);
    let out = Out::new();
    let mut first = dfir_syntax! { source_iter(0..3) -> map(Rc::new) -> dest_sink(sender); };
    let mut second = dfir_syntax! { source_stream(receiver) -> for_each(|n| out.push(*n)); };
    first.run_sync().unwrap();
    second.run_available_sync();
    assert_eq!(out.take(), [0, 1, 2]);
    drop(first);
    second.run_sync().unwrap();
}

#[dfir_runtime::test]
async fn a_bounded_channel_holds_up_who_sends() {
    let (sender, mut receiver) = mpsc::bounded(NonZeroUsize::MIN);
    let mut sink = sender.clone();
    let sending = spawn_local(async move {
        for n in 0..100 {
            sender.send(n).await.unwrap();
        }
    });
    let sinking = spawn_local(async move {
        for n in 100..200 {
            SinkExt::send(&mut sink, n).await.unwrap();
        }
    });
    let mut received = Vec::new();
    while let Some(n) = receiver.recv().await {
        received.push(n);
        assert!(
            util::ready_iter(&mut receiver)
                .inspect(|n| received.push(*n))
                .count()
                <= 1
        );
    }
    sending.await.unwrap();
    sinking.await.unwrap();
    received.sort_unstable();
    assert!(received.into_iter().eq(0..200));
}

#[dfir_runtime::test]
async fn senders_that_wait_are_told_that_the_receiver_is_gone() {
    let (sender, receiver) = mpsc::bounded(NonZeroUsize::MIN);
    let mut sink = sender.clone();
    sender.send("first").await.unwrap();
    assert!(matches!(
        sender.try_send("more"),
        Err(TrySendError::Full("more"))
    ));
    let closed = sender.clone();
    let waiting = [
        spawn_local(
            async move { assert_eq!(sender.send("second").await.unwrap_err().0, "second") },
        ),
        spawn_local(async move { assert!(SinkExt::send(&mut sink, "third").await.is_err()) }),
        spawn_local(async move { closed.closed().await }),
    ];
    tokio::task::yield_now().await;
    drop(receiver);
    for waits in waiting {
        waits.await.unwrap();
    }
}

#[test]
fn a_sender_that_is_closed_leaves_its_clones_open() {
    let (mut sender, mut receiver) = mpsc::unbounded();
    let clone = sender.clone();
    sender.close_this_sender();
    assert!(sender.is_closed() && sender.try_send(1).is_err());
    assert!(!clone.is_closed());
    clone.try_send(2).unwrap();
    receiver.close();
    assert!(clone.is_closed() && clone.try_send(3).is_err());
    assert_eq!(
        util::collect_ready::<Vec<_>, _>(receiver),
        [2],
        "what was sent before"
    );
}

#[test]
fn what_is_received_when_the_receiver_is_dropped_may_hold_a_sender_itself() {
    let (sender, receiver) = mpsc::unbounded::<Box<dyn std::any::Any>>();
    sender.try_send(Box::new(sender.clone())).unwrap();
    drop(receiver);
    assert!(sender.is_closed());
}

#[dfir_runtime::test]
async fn all_that_is_ready_is_collected_within_a_runtime_too() {
    let (sender, mut receiver) = util::unbounded_channel();
    // More than the budget that Tokio gives a task.
    (0..1000).for_each(|n| sender.send(n).unwrap());
    assert_eq!(util::collect_ready::<Vec<_>, _>(&mut receiver).len(), 1000);
    tokio::spawn(async move { (0..1000).for_each(|n| sender.send(n).unwrap()) });
    let later: HashMultiSet<_> = util::collect_ready_async(receiver).await;
    assert_eq!(later, (0..1000).collect());
}

#[dfir_runtime::test]
async fn a_stream_of_batches_has_no_more_than_a_batch_ready() {
    let mut batches = util::iter_batches_stream(0..5, 2);
    let mut next = || util::collect_ready::<Vec<_>, _>(&mut batches);
    assert_eq!([next(), next(), next()], [vec![0, 1], vec![2, 3], vec![4]]);
    let all: Vec<_> = util::iter_batches_stream(0..5, 0).collect().await;
    assert_eq!(all, [0, 1, 2, 3, 4]);
}
