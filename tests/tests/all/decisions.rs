//! The numbered decisions of `LANGUAGE.md`, each as a program that would not hold otherwise. What they
//! mean in detail is tested operator by operator elsewhere.

use std::panic::{AssertUnwindSafe, catch_unwind};

use dfir_runtime::lattices::set_union::{SetUnionHashSet, SetUnionSingletonSet};
use dfir_runtime::{Dfir, dfir_syntax};
use futures::StreamExt;

use crate::driving::{Out, errors, nothing, ticks};

#[test]
fn decision_1_strata_and_cycles_both() {
    let out = Out::new();
    dfir_syntax! {
        nodes = source_iter(0..6);
        edges = source_iter([(0, 1), (1, 2), (4, 5)]) -> [1]step;
        reached = union() -> unique() -> tee();
        source_iter([0]) -> reached;
        reached -> map(|node| (node, ())) -> [0]step;
        step = join() -> map(|(_, ((), next))| next) -> reached;
        nodes -> [pos]unreached;
        reached -> [neg]unreached;
        unreached = difference() -> sort() -> for_each(|node| out.push(node));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [3, 4, 5]);
}

#[test]
fn decision_1_recursion_through_what_only_grows() {
    let out = Out::new();
    dfir_syntax! {
        edges = source_iter([(0, 1), (1, 2), (2, 0), (3, 4)]);
        // The vertices that are reached, as one set that grows until it has all of them.
        source_iter([0]) -> map(SetUnionSingletonSet::new_from) -> reached;
        reached = union() -> lattice_fold(SetUnionHashSet::<u32>::default) -> tee();
        reached -> flat_map(|all| all.into_reveal()) -> map(|vertex| (vertex, ())) -> [0]step;
        edges -> [1]step;
        step = join() -> map(|(_, ((), next))| SetUnionSingletonSet::new_from(next)) -> reached;
        reached -> map(|all| all.into_reveal().len()) -> fold(|| 0, |most: &mut usize, n| *most = n.max(*most))
            -> for_each(|count| out.push(count));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [3]);
}

#[tokio::test]
async fn decision_1_operators_that_await() {
    let out = &Out::new();
    let (done, waits) = futures::channel::oneshot::channel();
    let mut flow = dfir_syntax! {
        source_iter([waits]) -> resolve_futures_blocking() -> map(|n| n.unwrap()) -> awaited;
        awaited = union() -> fold_no_replay(|| 0, |sum, n: u32| *sum += n) -> for_each(|sum| out.push(sum));
        source_iter([1]) -> resolve_now -> awaited;
        resolve_now = map(std::future::ready) -> resolve_futures_ordered();
    };
    let (ran, ()) = futures::join!(flow.run(), async { done.send(6).unwrap() });
    ran.unwrap();
    assert_eq!(out.take(), [7]);
    assert_eq!(flow.current_tick().0, 1, "the tick was held open");
}

#[test]
fn decision_2_cycles_are_found_exactly() {
    let cycle = "
        items = union() -> tee(); source_iter([1]) -> items;
        items -> [pos]rest; items -> map(f) -> [neg]rest;
        rest = difference() -> items;
    ";
    let [error] = &errors(cycle)[..] else {
        panic!("one cycle is one error");
    };
    for operator in [
        "`difference` at 4:16",
        "`union` at 2:17",
        "`tee` at 2:28",
        "`map` at 3:38",
    ] {
        assert!(error.contains(operator), "{operator} is missing in {error}");
    }
    let reads = "total = source_iter([1]) -> map(|n| n + #total) -> fold(init, f);";
    assert!(errors(reads)[0].contains("-#total-> `map`"));
    let broken = "
        items = union() -> tee(); source_iter([1]) -> items;
        items -> [pos]rest; items -> defer_tick() -> [neg]rest;
        rest = difference() -> defer_tick() -> items;
    ";
    assert_eq!(errors(broken), [""; 0]);
}

#[test]
fn decision_3_arguments_are_evaluated_once_in_program_order() {
    let log = Out::new();
    let logged = |name| {
        log.push(name);
        [0]
    };
    let mut flow = dfir_syntax! {
        late = map(|n: i32| n) -> null();
        source_iter(logged("first")) -> both;
        source_iter(logged("second")) -> both;
        both = union() -> late;
    };
    flow.run_tick_sync();
    flow.run_tick_sync();
    assert_eq!(log.take(), ["first", "second"]);
}

#[test]
fn decision_4_no_closure_needs_an_annotation() {
    let out = Out::new();
    dfir_syntax! {
        words = source_iter(["a", "bc"]) -> map(|word| (word.len(), word.to_owned())) -> tee();
        words -> [0]same; words -> [1]same;
        same = join() -> map(|(len, (left, right))| left.repeat(len) + right.trim())
            -> for_each(|text| out.push(text.to_uppercase()));
    }
    .run_tick_sync();
    assert_eq!(out.take(), ["AA", "BCBCBC"]);
}

#[test]
fn decision_5_a_name_reads_a_complete_state() {
    let out = &Out::new();
    dfir_syntax! {
        source_iter([1, 5]) -> filter(|n| *n * 2 > #sum && *n < #sum + #sum)
            -> for_each(|n| out.push(format!("{n} of {}", #sum)));
        sum = source_iter([2, 4]) -> fold(|| 0, |sum, n| *sum += n);
    }
    .run_tick_sync();
    assert_eq!(out.take(), ["5 of 6"]);
    let assigned = "source_iter([1]) -> for_each(|n| #sum += n); sum = null() -> fold(init, f);";
    assert!(errors(assigned)[0].contains("`#sum` can only be read"));
    let itself = "sum = source_iter([1]) -> fold(init, |sum, n| *sum += #sum);";
    assert!(errors(itself)[0].contains("reads its own state"));
}

#[test]
fn decision_6_what_is_kept_is_put_out_again_in_every_tick() {
    let seen = ticks([vec![1], nothing(), vec![2]], |numbers, out| {
        dfir_syntax! {
            numbers = source_stream(numbers) -> tee();
            numbers -> fold::<'static>(|| 0, |sum, n| *sum += n) -> map(|n| ("fold", n)) -> seen;
            numbers -> fold_no_replay::<'static>(|| 0, |sum, n| *sum += n) -> map(|n| ("no replay", n)) -> seen;
            numbers -> fold(|| 0, |sum, n| *sum += n) -> map(|n| ("tick", n)) -> seen;
            numbers -> unique::<'static>() -> map(|n| ("unique", n)) -> seen;
            seen = union() -> sort() -> for_each(|seen| out.push(seen));
        }
    });
    let all = |kept, tick, new| {
        vec![
            ("fold", kept),
            ("no replay", kept),
            ("tick", tick),
            ("unique", new),
        ]
    };
    assert_eq!(
        seen,
        [all(1, 1, 1), vec![("fold", 1), ("tick", 0)], all(3, 2, 2)]
    );
}

#[test]
fn decision_7_chain_promises_an_order() {
    let out = Out::new();
    dfir_syntax! {
        source_iter([3, 1]) -> [1]all;
        source_iter([2, 9]) -> sort() -> map(|n| n * 10) -> [0]all;
        all = chain() -> for_each(|n| out.push(n));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [20, 90, 3, 1]);
}

#[tokio::test]
async fn decision_8_what_arrives_during_a_tick_is_in_the_next() {
    let (send, receive) = futures::channel::mpsc::unbounded();
    let out = &Out::new();
    let echo = send.clone();
    let mut flow = dfir_syntax! {
        source_stream(receive)
            -> inspect(|n| if *n < 3 { echo.unbounded_send(n + 1).unwrap() })
            -> for_each(|n| out.push((context.current_tick().0, n)));
    };
    flow.run_tick().await;
    assert!(!flow.run_tick().await, "nothing has arrived");
    send.unbounded_send(1).unwrap();
    assert!(flow.run_tick().await);
    assert_eq!(out.take(), [(2, 1)]);
    flow.run_available().await;
    assert_eq!(out.take(), [(3, 2), (4, 3)]);
}

#[tokio::test]
async fn decision_9_a_graph_knows_when_it_is_done() {
    let (sink, received) = futures::channel::mpsc::unbounded();
    let mut flow = dfir_syntax! {
        round = union() -> tee();
        source_iter([0]) -> round;
        round -> map(|n| n + 1) -> filter(|n| *n < 5) -> defer_tick() -> round;
        round -> dest_sink(sink);
    };
    flow.run().await.unwrap();
    assert_eq!(received.collect::<Vec<_>>().await, [0, 1, 2, 3, 4]);
}

#[test]
fn decision_10_a_panic_poisons_its_graph_only() {
    let out = &Out::new();
    let graph = |panics: bool| -> Dfir<'_> {
        dfir_syntax! {
            source_iter([1, 2]) -> for_each(move |n| { assert!(!panics, "as it was told"); out.push(n); });
        }
    };
    let (mut panicking, mut other) = (graph(true), graph(false));
    let panic = catch_unwind(AssertUnwindSafe(|| panicking.run_tick_sync())).unwrap_err();
    assert_eq!(panic.downcast_ref(), Some(&"as it was told"));
    drop(panicking);
    other.run_tick_sync();
    assert_eq!(out.take(), [1, 2]);
}

#[test]
fn decision_11_loop_is_reserved() {
    let [error] = &errors("loop { source_iter([1]) -> null(); };")[..] else {
        panic!("one mistake is one error");
    };
    assert!(error.contains("write a cycle instead"));
}

#[test]
fn decision_12_what_is_left_out_says_what_to_write() {
    for (left_out, instead) in [
        ("source_iter([1]) -> demux(f) -> null();", "`partition"),
        ("a = anti_join_multiset() -> null();", "`anti_join()`"),
        ("a = difference_multiset() -> null();", "`difference()`"),
        ("mod -> null();", "assign the pipeline to a name"),
        (
            "source_iter([1]) -> unique::<'mutable>() -> null();",
            "`'tick` or is `'static`",
        ),
        (
            "import!(\"other.hf\") -> null();",
            "a macro call cannot stand",
        ),
        (
            "source_iter([1]) -> py_udf(\"\", \"\") -> null();",
            "there is no operator `py_udf`",
        ),
    ] {
        let errors = errors(left_out).join("\n");
        assert!(errors.contains(instead), "{left_out}: {errors}");
    }
}
