//! Barriers: what stands behind one runs when everything before it is complete.

use dfir_runtime::dfir_syntax;

use crate::driving::{Out, sorted_ticks, ticks};

#[test]
fn a_negation_waits_for_the_recursion_before_it() {
    let out = Out::new();
    dfir_syntax! {
        nodes = source_iter(0..8);
        source_iter([(0, 1), (1, 2), (2, 0), (5, 6)]) -> [1]step;
        source_iter([0]) -> reached;
        reached = union() -> unique() -> tee();
        reached -> map(|node| (node, ())) -> [0]step;
        step = join() -> map(|(_, ((), next))| next) -> reached;
        nodes -> [pos]unreached;
        reached -> [neg]unreached;
        unreached = difference() -> for_each(|node| out.push(node));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [3, 4, 5, 6, 7]);
}

#[test]
fn a_recursion_may_begin_behind_a_negation() {
    let out = Out::new();
    dfir_syntax! {
        edges = source_iter([(0, 1), (1, 2), (2, 3), (3, 4)]) -> identity();
        source_iter([2]) -> [neg]open;
        edges -> map(|(src, dst)| (dst, src)) -> [pos]open;
        open = anti_join() -> map(|(dst, src)| (src, dst)) -> [1]step;
        source_iter([0]) -> reached;
        reached = union() -> unique() -> tee();
        reached -> map(|node| (node, ())) -> [0]step;
        step = join() -> map(|(_, ((), next))| next) -> reached;
        reached -> sort() -> for_each(|node| out.push(node));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [0, 1], "the way through 2 is closed");
}

#[test]
fn folds_follow_each_other_in_one_tick() {
    let seen = ticks([vec![1, 2, 3, 4], vec![10]], |numbers, out| {
        dfir_syntax! {
            source_stream(numbers)
                -> map(|n| (n % 2, n))
                -> fold_keyed(|| 0, |sum, n| *sum += n)
                -> map(|(_, sum)| sum)
                -> reduce(|max, sum| *max = sum.max(*max))
                -> fold(|| 100, |total, max| *total += max)
                -> for_each(|total| out.push(total));
        }
    });
    assert_eq!(seen, [[106], [110]]);
}

#[test]
fn a_stream_and_what_a_barrier_makes_of_it_meet_again() {
    let seen = sorted_ticks([vec![3, 1, 2], vec![7]], |numbers, out| {
        dfir_syntax! {
            numbers = source_stream(numbers) -> tee();
            numbers -> map(|n| ("item", n)) -> both;
            numbers -> fold(|| 0, |sum, n| *sum += n) -> map(|sum| ("sum", sum)) -> both;
            both = union() -> for_each(|pair| out.push(pair));
        }
    });
    let expected = [
        vec![("item", 1), ("item", 2), ("item", 3), ("sum", 6)],
        vec![("item", 7), ("sum", 7)],
    ];
    assert_eq!(seen, expected);
}

#[test]
fn one_stream_may_be_both_sides_of_a_negation() {
    let out = Out::new();
    dfir_syntax! {
        numbers = source_iter([1, 2, 3, 2]) -> tee();
        numbers -> [pos]none;
        numbers -> [neg]none;
        none = difference() -> for_each(|n| out.push(n));
    }
    .run_tick_sync();
    assert!(out.take().is_empty());
}

#[test]
fn a_join_may_wait_for_one_of_its_sides_only() {
    let out = Out::new();
    dfir_syntax! {
        words = source_iter(["a", "b", "a"]) -> tee();
        words -> map(|word| (word, "seen")) -> [0]counted;
        words -> map(|word| (word, 1)) -> fold_keyed(|| 0, |sum, n| *sum += n) -> [1]counted;
        counted = join() -> sort() -> for_each(|(word, (_, n))| out.push((word, n)));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [("a", 2), ("b", 1)]);
}

#[test]
fn three_negations_alternate() {
    let out = Out::new();
    dfir_syntax! {
        all = source_iter(0..12) -> tee();
        all -> filter(|n| n % 4 == 0) -> [neg]c;
        all -> filter(|n| n % 2 == 0) -> [pos]c;
        c = difference() -> identity();
        c -> inspect(|n| out.push(("c", *n))) -> [neg]b;
        all -> filter(|n| *n < 7) -> [pos]b;
        b = difference() -> identity();
        b -> inspect(|n| out.push(("b", *n))) -> [neg]a;
        all -> [pos]a;
        a = difference() -> for_each(|n| out.push(("a", n)));
    }
    .run_tick_sync();
    let of = |name, numbers: &[i32]| numbers.iter().map(|n| (name, *n)).collect::<Vec<_>>();
    let expected = [
        of("c", &[2, 6, 10]),
        of("b", &[0, 1, 3, 4, 5]),
        of("a", &[2, 6, 7, 8, 9, 10, 11]),
    ];
    assert_eq!(out.take(), expected.concat());
}

#[test]
fn a_barrier_sees_each_stratum_of_a_tick_once() {
    let runs = Out::new();
    let mut flow = dfir_syntax! {
        source_iter([0]) -> reached;
        reached = union() -> unique() -> filter(|n| *n < 5) -> map(|n| n + 1) -> tee();
        reached -> reached;
        reached -> fold(|| 0, |count, _| *count += 1) -> for_each(|count| runs.push(count));
    };
    assert_eq!(
        runs.of_tick(&mut flow),
        [5],
        "the cycle is complete when the fold is put out"
    );
    assert_eq!(runs.of_tick(&mut flow), [0]);
}
