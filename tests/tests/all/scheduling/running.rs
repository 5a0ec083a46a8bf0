//! The methods that run a graph, seen from a program.

use dfir_runtime::{TickInstant, dfir_syntax};
use futures::channel::mpsc::unbounded;

use crate::driving::Out;

#[test]
fn a_tick_without_input_runs_nothing_but_the_first_runs_all() {
    let (send, receive) = unbounded();
    let mut flow = dfir_syntax! { source_stream(receive) -> for_each(|_| ()); };
    assert!(flow.run_tick_sync(), "the first tick");
    assert!(!flow.run_tick_sync(), "nothing has come");
    send.unbounded_send(1).unwrap();
    assert!(flow.run_tick_sync(), "something has come");
    assert_eq!(flow.current_tick(), TickInstant(3));
}

#[test]
fn run_available_goes_on_while_there_is_something_to_do() {
    let (send, receive) = unbounded();
    let out = Out::new();
    let mut flow = dfir_syntax! {
        source_stream(receive) -> countdown;
        countdown = union() -> inspect(|n| out.push(*n)) -> filter(|n| *n > 0) -> map(|n| n - 1) -> defer_tick() -> countdown;
    };
    send.unbounded_send(3).unwrap();
    flow.run_available_sync();
    assert_eq!(out.take(), [3, 2, 1, 0]);
    send.unbounded_send(1).unwrap();
    flow.run_available_sync();
    assert_eq!(out.take(), [1, 0]);
}

#[tokio::test]
async fn the_asynchronous_forms_do_the_same() {
    let (send, receive) = unbounded();
    let out = Out::new();
    let mut flow =
        dfir_syntax! { source_stream(receive) -> defer_tick() -> for_each(|n| out.push(n)); };
    send.unbounded_send('a').unwrap();
    assert!(flow.run_tick().await);
    assert!(out.take().is_empty(), "it comes one tick later");
    assert!(flow.run_tick().await);
    assert_eq!(out.take(), ['a']);
    send.unbounded_send('b').unwrap();
    drop(send);
    assert!(flow.run_available().await);
    assert_eq!(out.take(), ['b']);
    flow.run().await.unwrap();
}

#[test]
fn a_run_ends_when_every_source_has_ended_and_no_work_is_left() {
    let out = Out::new();
    let mut flow = dfir_syntax! {
        countdown = union() -> inspect(|n| out.push(*n)) -> filter(|n| *n > 0) -> map(|n| n - 1) -> defer_tick() -> countdown;
        source_iter([2]) -> countdown;
    };
    flow.run_sync().unwrap();
    assert_eq!(out.take(), [2, 1, 0]);
}

#[test]
fn a_shutdown_finishes_the_work_that_is_there() {
    let (send, receive) = unbounded();
    let out = Out::new();
    let mut flow = dfir_syntax! { source_stream(receive) -> for_each(|n| out.push(n)); };
    send.unbounded_send(1).unwrap();
    flow.run_tick_sync();
    flow.shutdown_handle().shutdown();
    flow.run_sync().unwrap();
    assert_eq!(out.take(), [1]);
    drop(send);
}
