//! for_each, dest_sink.

use std::pin::Pin;
use std::task::{Context, Poll};

use dfir_runtime::dfir_syntax;
use futures::channel::mpsc;
use futures::{Sink, SinkExt, StreamExt};

use crate::driving::{Out, nothing, ticks};

#[test]
fn for_each_gets_the_items_in_order() {
    let seen = ticks([vec!["b", "a"], nothing(), vec!["c"]], |words, out| {
        dfir_syntax! { source_stream(words) -> for_each(|word| out.push(word)); }
    });
    assert_eq!(seen, [vec!["b", "a"], nothing(), vec!["c"]]);
}

#[test]
fn for_each_takes_a_closure_by_name() {
    let (send, receive) = std::sync::mpsc::channel();
    let sink = move |n| send.send(n).unwrap();
    dfir_syntax! { source_iter([1, 2]) -> for_each(sink); }.run_tick_sync();
    assert_eq!(receive.iter().collect::<Vec<_>>(), [1, 2]);
}

#[test]
fn a_sink_gets_everything_and_is_closed_when_the_run_is_complete() {
    let (send, receive) = mpsc::unbounded();
    dfir_syntax! { source_iter(0..3) -> dest_sink(send); }
        .run_sync()
        .unwrap();
    let received: Vec<_> = futures::executor::block_on_stream(receive).collect();
    assert_eq!(received, [0, 1, 2]);
}

#[tokio::test]
async fn a_slow_sink_gets_everything_in_order() {
    let (send, receive) = mpsc::channel(1);
    let mut flow = dfir_syntax! { source_stream(tokio_stream::iter(0..5000)) -> dest_sink(send); };
    let (result, received) = tokio::join!(flow.run(), async {
        let receive = std::pin::pin!(receive);
        receive.take(5000).collect::<Vec<_>>().await
    });
    result.unwrap();
    assert_eq!(received, (0..5000).collect::<Vec<_>>());
}

#[test]
fn two_flows_are_joined_by_a_channel() {
    let (send, receive) = mpsc::unbounded();
    let out = Out::new();
    let mut front = dfir_syntax! { source_iter(["a", "b"]) -> map(|word| (word, word.len())) -> dest_sink(send); };
    let mut back =
        dfir_syntax! { source_stream(receive) -> for_each(|(word, len)| out.push((word, len))); };
    front.run_sync().unwrap();
    drop(front);
    back.run_sync().unwrap();
    assert_eq!(out.take(), [("a", 1), ("b", 1)]);
}

#[test]
fn a_sink_may_be_an_adapter() {
    let (send, receive) = mpsc::unbounded();
    let sink = send.with(|n: i32| std::future::ready(Ok::<_, mpsc::SendError>(n.to_string())));
    dfir_syntax! { source_iter([1, 2]) -> dest_sink(sink); }
        .run_sync()
        .unwrap();
    let received: Vec<_> = futures::executor::block_on_stream(receive).collect();
    assert_eq!(received, ["1", "2"]);
}

#[test]
fn a_sink_that_fails_ends_the_run_and_the_error_says_where() {
    let mut flow = dfir_syntax! { source_iter([1, 2, 3]) -> dest_sink(Full); };
    let error = flow.run_sync().unwrap_err();
    assert!(error.operator().starts_with("dest_sink at "), "{error}");
    assert!(error.operator().contains("sinks.rs:"), "{error}");
    assert!(
        error.to_string().ends_with("failed: the disk is full"),
        "{error}"
    );
    assert!(flow.failure().is_some());
    assert!(
        !flow.run_available_sync(),
        "a graph that has failed runs no more"
    );
}

#[test]
fn a_sink_that_fails_is_shown_to_those_who_run_single_ticks() {
    let mut flow = dfir_syntax! { source_iter([1]) -> dest_sink(Full); };
    assert!(!flow.run_available_sync(), "a failed run says false");
    let failure = flow.failure().unwrap();
    assert!(failure.operator().starts_with("dest_sink at "), "{failure}");
}

/// A sink that takes nothing.
struct Full;

impl<T> Sink<T> for Full {
    type Error = std::io::Error;

    fn poll_ready(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Poll::Ready(Err(std::io::Error::other("the disk is full")))
    }

    fn start_send(self: Pin<&mut Self>, _: T) -> Result<(), Self::Error> {
        unreachable!("it is never ready")
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Poll::Ready(Ok(()))
    }

    fn poll_close(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Poll::Ready(Ok(()))
    }
}
