//! What is emitted, and that it stays short enough to be read.

use super::expansion as expansion_with;
use crate::emit::Counting;

const REACHABILITY: &str = "
    reached = union() -> unique() -> tee();
    source_iter([0]) -> reached;
    source_iter(edges) -> [1]step;
    reached -> map(|v| (v, ())) -> [0]step;
    step = join() -> map(|(_, ((), dst))| dst) -> reached;
    reached -> for_each(|v| out.push(v));
";

fn expansion(program: &str) -> String {
    expansion_with(program, Counting::Batches)
}

#[test]
fn three_operators() {
    let expansion =
        expansion("source_iter(0..3) -> map(|n| n + 1) -> for_each(|n| println!(\"{n}\"));");
    assert!(expansion.lines().count() <= 30);
    insta::assert_snapshot!(expansion);
}

#[test]
fn reachability() {
    let expansion = expansion(REACHABILITY);
    assert!(expansion.lines().count() <= 70);
    insta::assert_snapshot!(expansion);
}

#[test]
fn an_operator_that_holds_the_tick_open() {
    insta::assert_snapshot!(expansion(
        "source_iter(jobs) -> map(run) -> resolve_futures_blocking() -> for_each(show);"
    ));
}

#[test]
fn reachability_that_counts_items() {
    insta::assert_snapshot!(expansion_with(REACHABILITY, Counting::Items));
}

#[test]
fn events_are_no_items_of_the_operator_that_tells_of_them() {
    insta::assert_snapshot!(expansion_with(
        "server = source_tcp(address, codec);
        server[items] -> for_each(show);
        server[events] -> for_each(tell);
        source_iter(0..3) -> dest_tcp(peer, codec) -> for_each(tell);",
        Counting::Items,
    ));
}

#[test]
fn nothing_unsafe_is_emitted() {
    assert!(!expansion(REACHABILITY).contains("unsafe"));
}
