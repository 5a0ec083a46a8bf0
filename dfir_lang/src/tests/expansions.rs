//! What is emitted, and that it stays short enough to be read.

use super::expansion;

const REACHABILITY: &str = "
    reached = union() -> unique() -> tee();
    source_iter([0]) -> reached;
    source_iter(edges) -> [1]step;
    reached -> map(|v| (v, ())) -> [0]step;
    step = join() -> map(|(_, ((), dst))| dst) -> reached;
    reached -> for_each(|v| out.push(v));
";

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
fn nothing_unsafe_is_emitted() {
    assert!(!expansion(REACHABILITY).contains("unsafe"));
}
