//! The macros around programs: entry points, and programs that are only checked.

use std::time::Duration;

use dfir_runtime::{Dfir, RunError, dfir_parser, dfir_syntax, dfir_syntax_noemit};

use crate::driving::Out;

extern crate dfir_runtime as renamed;

#[dfir_runtime::test]
async fn a_flow_runs_in_a_test() {
    let out = Out::new();
    let mut flow = dfir_syntax! { source_iter([1, 2]) -> for_each(|n| out.push(n)); };
    flow.run().await.unwrap();
    assert_eq!(out.take(), [1, 2]);
}

#[dfir_runtime::test]
async fn a_test_may_return_a_result() -> Result<(), RunError> {
    dfir_syntax! { source_iter([1, 2]) -> null(); }
        .run()
        .await?;
    Ok(())
}

#[dfir_runtime::test]
#[should_panic(expected = "as it should")]
async fn a_test_keeps_its_attributes() {
    panic!("as it should");
}

#[dfir_runtime::test]
#[test]
async fn a_test_may_be_marked_as_one_already() {}

#[dfir_runtime::test]
async fn timers_sockets_and_local_tasks_are_there() {
    tokio::time::sleep(Duration::ZERO).await;
    tokio::net::TcpListener::bind("[::1]:0").await.unwrap();
    let shared = std::rc::Rc::new(7);
    let task = tokio::task::spawn_local(async move { *shared });
    assert_eq!(task.await.unwrap(), 7);
}

#[dfir_runtime::main]
async fn entry(/* no arguments */) -> impl Iterator<Item = u8> {
    let (sender, receiver) = tokio::sync::oneshot::channel();
    tokio::task::spawn_local(async { sender.send(3) });
    0..receiver.await.unwrap_or_default()
}

#[test]
fn main_is_a_plain_function_that_returns_what_it_says() {
    assert!(entry().eq(0..3));
}

/// As a crate would that hands ours on to its users, with attributes in its macros.
macro_rules! tests_in {
    ($root:path: $by_path:ident, $by_macro:ident) => {
        #[dfir_runtime::test(crate = $root)]
        async fn $by_path() {
            let mut flow = renamed::dfir_syntax! { source_iter([1]) -> null(); };
            assert!(flow.run_tick().await);
        }

        #[$crate::macros::renamed::test(crate = $crate::macros::renamed)]
        async fn $by_macro() {}
    };
}

tests_in!(renamed: the_crate_may_be_elsewhere, or_where_the_macro_says);

#[test]
fn what_is_only_checked_does_nothing_and_needs_nothing_that_it_mentions() {
    let mut flow: Dfir<'_> = dfir_syntax_noemit! {
        source_stream(there_is_none) -> map(nor::this) -> for_each(|n| panic!("{n}"));
    };
    assert!(!flow.run_tick_sync());
    let _: Dfir<'_> = renamed::dfir_syntax_noemit! {};
    dfir_parser! { source_stream(there_is_none) -> null(); }
    let () = dfir_parser!();
}
