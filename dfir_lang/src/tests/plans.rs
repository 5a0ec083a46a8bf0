//! How programs are cut into subgraphs and ordered; `pictures` shows some whole.

use super::plan;
use crate::plan::{Crossing, Plan};

fn count(plan: &Plan, wanted: Crossing) -> usize {
    plan.crossings
        .iter()
        .filter(|crossing| **crossing == wanted)
        .count()
}

#[test]
fn a_diamond_needs_no_buffer() {
    let plan = plan(
        "
        halves = source_iter(0..9) -> tee();
        halves -> filter(|n| n % 2 == 0) -> both;
        halves -> filter(|n| n % 2 == 1) -> both;
        both = union() -> for_each(|n| out.push(n));
        ",
    );
    assert_eq!(
        (plan.subgraphs.len(), count(&plan, Crossing::Handoff)),
        (1, 0)
    );
}

#[test]
fn unions_of_unions_need_no_buffer() {
    let plan = plan(
        "
        a = union() -> c; source_iter([1]) -> a; source_iter([2]) -> a;
        b = union() -> c; source_iter([3]) -> b; source_iter([4]) -> b;
        c = union() -> for_each(|n| out.push(n));
        ",
    );
    assert_eq!(
        (plan.subgraphs.len(), count(&plan, Crossing::Handoff)),
        (1, 0)
    );
}

#[test]
fn an_operator_that_feeds_a_later_stratum_only_runs_there() {
    // The positive side goes straight from its source past the complete negative side.
    let plan = plan(
        "
        source_iter(0..9) -> map(|n| n + 1) -> [pos]rest;
        source_iter([1]) -> [neg]rest;
        rest = difference() -> for_each(|n| out.push(n));
        ",
    );
    assert_eq!(
        (plan.subgraphs.len(), count(&plan, Crossing::Handoff)),
        (2, 0)
    );
}

#[test]
fn a_merge_called_from_two_living_closures_is_cut_once() {
    // The tee would call the last union itself and through the first.
    let plan = plan(
        "
        items = union() -> tee(); source_iter([1]) -> items; source_iter([2]) -> items;
        items -> first; items -> last;
        first = union() -> map(|n| n + 1) -> last; source_iter([3]) -> first;
        last = union() -> for_each(|n| out.push(n));
        ",
    );
    assert_eq!(count(&plan, Crossing::Handoff), 1);
}

/// The ports of the only join that are complete before the other.
fn complete_ports(program: &str) -> Vec<usize> {
    let plan = plan(program);
    let is_join = |id| plan.graph.node(id).operator.name == "join_multiset";
    let ports = plan.complete.iter().filter(|(id, _)| is_join(*id));
    ports.map(|(_, port)| *port).collect()
}

#[test]
fn the_side_that_is_drained_first_is_complete() {
    let ports = complete_ports(
        "
        source_iter([(1, 2)]) -> [0]joined; source_iter([(1, 3)]) -> [1]joined;
        joined = join_multiset() -> for_each(|pair| out.push(pair));
        ",
    );
    assert_eq!(ports, [0]);
}

#[test]
fn in_a_recursion_what_does_not_recur_is_complete() {
    let ports = complete_ports(
        "
        reached = union() -> unique() -> tee(); source_iter([0]) -> reached;
        source_iter(edges) -> [1]step;
        reached -> map(|v| (v, ())) -> [0]step;
        step = join_multiset() -> map(|(_, (_, dst))| dst) -> reached;
        reached -> for_each(|v| out.push(v));
        ",
    );
    assert_eq!(ports, [1]);
}

#[test]
fn neither_side_of_a_join_with_itself_is_complete() {
    let ports = complete_ports(
        "
        pairs = source_iter([(1, 2)]) -> tee();
        pairs -> [0]joined; pairs -> [1]joined;
        joined = join_multiset() -> for_each(|pair| out.push(pair));
        ",
    );
    assert!(ports.is_empty(), "{ports:?}");
}

#[test]
fn an_egress_holds_up_exactly_what_feeds_it() {
    let plan = plan(
        "
        a = source_stream(rx1) -> tee();
        b = source_stream(rx2);
        a -> dest_sink(tx1);
        a -> both; b -> both;
        both = union() -> defer_tick() -> dest_sink(tx2);
        source_stream(rx3) -> null();
        ",
    );
    assert_eq!(plan.holds_up, [vec![0], vec![0, 1]]);
}
