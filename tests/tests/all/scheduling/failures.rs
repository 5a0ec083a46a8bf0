//! Panics in closures.

use std::panic::{AssertUnwindSafe, catch_unwind};

use dfir_runtime::dfir_syntax;
use futures::channel::mpsc::unbounded;

use crate::driving::Out;

/// The text of the panic of `run`.
fn panic_of(run: impl FnOnce()) -> String {
    let panic = catch_unwind(AssertUnwindSafe(run)).expect_err("it panics");
    panic
        .downcast_ref::<&str>()
        .map(ToString::to_string)
        .unwrap_or_default()
}

#[test]
fn a_panic_in_a_closure_comes_out_of_the_run() {
    let out = Out::new();
    let mut flow = dfir_syntax! {
        source_iter([1, 2, 3])
            -> inspect(|n| if *n == 2 { panic!("two") })
            -> for_each(|n| out.push(n));
    };
    let text = panic_of(|| {
        flow.run_tick_sync();
    });
    assert_eq!(text, "two");
    drop(flow);
    assert_eq!(out.take(), [1]);
}

#[test]
fn a_panic_poisons_no_other_graph() {
    let (send, receive) = unbounded();
    let mut broken = dfir_syntax! { source_iter([1]) -> sort() -> for_each(|_| panic!("broken")); };
    let out = Out::new();
    let mut other = dfir_syntax! { source_stream(receive) -> for_each(|n| out.push(n)); };
    send.unbounded_send(1).unwrap();
    assert_eq!(panic_of(|| drop(broken.run_sync())), "broken");
    assert_eq!(out.of_tick(&mut other), [1]);
    drop(broken);
    send.unbounded_send(2).unwrap();
    assert_eq!(out.of_tick(&mut other), [2]);
}

#[tokio::test]
async fn a_panic_comes_out_of_an_asynchronous_run() {
    let local = tokio::task::LocalSet::new();
    let run = local.spawn_local(async {
        let mut flow = dfir_syntax! { source_iter([1]) -> for_each(|_| panic!("in a task")); };
        flow.run().await
    });
    local.await;
    assert!(run.await.unwrap_err().is_panic());
}
