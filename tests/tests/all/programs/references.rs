//! `#name`: a closure reads the state of an operator elsewhere.

use std::collections::BTreeMap;

use dfir_runtime::dfir_syntax;

use crate::driving::{Out, nothing, ticks};

#[test]
fn what_is_read_is_complete_for_the_tick() {
    let out = &Out::new();
    dfir_syntax! {
        source_iter([1, 5, 10]) -> filter(|n| *n * 2 > #total) -> for_each(|n| out.push(n));
        total = source_iter([2, 3, 4]) -> fold(|| 0, |sum, n| *sum += n);
    }
    .run_tick_sync();
    assert_eq!(out.take(), [5, 10]);
}

#[test]
fn several_states_and_one_of_them_twice_in_one_expression() {
    let out = &Out::new();
    dfir_syntax! {
        low = source_iter([3, 1, 2]) -> reduce(|low: &mut i32, n| *low = n.min(*low));
        sum = source_iter([3, 1, 2]) -> fold(|| 0, |sum, n| *sum += n);
        source_iter([10]) -> map(|n| n * #sum + #sum - #low.unwrap_or(100)) -> for_each(|n| out.push(n));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [65]);
}

#[test]
fn inside_macros_and_nested_closures() {
    let out = &Out::new();
    dfir_syntax! {
        total = source_iter([1, 2]) -> fold(|| 0, |sum, n| *sum += n);
        source_iter([1])
            -> map(|n| format!("{n} of {}: {:?}", #total, [1, 2].map(|k| k + #total)))
            -> for_each(|text| out.push(text));
    }
    .run_tick_sync();
    assert_eq!(out.take(), ["1 of 3: [4, 5]"]);
}

#[test]
fn of_a_tick_without_items_it_is_the_initial_value() {
    let seen = ticks([vec![3], vec![30], vec![4]], |numbers, out| {
        dfir_syntax! {
            parts = source_stream(numbers) -> tee();
            parts -> filter(|n| *n < 10) -> total;
            total = fold(|| 100, |sum, n| *sum += n);
            parts -> map(|_| #total) -> for_each(|n| out.push(n));
        }
    });
    assert_eq!(seen, [[103], [100], [104]]);
}

#[test]
fn a_static_state_goes_on_from_tick_to_tick() {
    let seen = ticks([vec![1], vec![2, 3], nothing(), vec![4]], |numbers, out| {
        dfir_syntax! {
            parts = source_stream(numbers) -> tee();
            total = parts -> fold::<'static>(|| 0, |sum, n| *sum += n);
            parts -> for_each(|n| out.push((n, #total)));
        }
    });
    assert_eq!(
        seen,
        [vec![(1, 1)], vec![(2, 6), (3, 6)], vec![], vec![(4, 10)]]
    );
}

#[test]
fn a_state_that_is_read_still_flows_on() {
    let out = &Out::new();
    dfir_syntax! {
        total = source_iter([1, 2]) -> fold(|| 0, |sum, n| *sum += n);
        total -> map(|sum| (sum, #total)) -> for_each(|pair| out.push(pair));
        source_iter([0]) -> for_each(|n| out.push((n, #total)));
    }
    .run_tick_sync();
    let mut seen = out.take();
    seen.sort();
    assert_eq!(seen, [(0, 3), (3, 3)]);
}

#[test]
fn what_is_only_read_need_not_be_clone() {
    struct Total(u32);
    let out = &Out::new();
    dfir_syntax! {
        total = source_iter([1, 2]) -> fold(|| Total(0), |total, n| total.0 += n);
        source_iter([()]) -> for_each(|()| out.push(#total.0));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [3]);
}

#[test]
fn the_table_of_a_keyed_fold() {
    let out = &Out::new();
    dfir_syntax! {
        counts = source_iter([("a", 1), ("b", 2), ("a", 3)]) -> fold_keyed(|| 0, |sum, n| *sum += n);
        source_iter(["a", "c"]) -> for_each(|key| out.push((#counts.get(key).copied(), #counts.len())));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [(Some(4), 2), (None, 2)]);
}

#[test]
fn the_table_of_a_keyed_reduce_that_flows_on_too() {
    let out = &Out::new();
    dfir_syntax! {
        best = source_iter([("a", 1), ("b", 2), ("a", 3)]) -> reduce_keyed(|best: &mut u8, n| *best = n.max(*best));
        best -> map(|(key, n)| (key, n, #best.values().max().copied())) -> for_each(|row| out.push(row));
    }
    .run_tick_sync();
    let mut seen = out.take();
    seen.sort();
    assert_eq!(seen, [("a", 3, Some(3)), ("b", 2, Some(3))]);
}

#[test]
fn states_that_read_states() {
    let out = &Out::new();
    dfir_syntax! {
        sum = source_iter([1, 2, 3]) -> fold(|| 0, |sum, n| *sum += n);
        above = source_iter([4, 6, 8]) -> fold(|| 0, |above, n| if n >= #sum { *above += 1 });
        from = source_iter([1]) -> fold(|| #above * 10, |from, n| *from += n);
        source_iter([()]) -> for_each(|()| out.push((#sum, #above, #from)));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [(6, 2, 21)]);
}

#[test]
fn what_shares_its_source_with_the_state_it_reads() {
    let seen = ticks([vec![1, 2, 3], vec![10]], |numbers, out| {
        dfir_syntax! {
            numbers = source_stream(numbers) -> tee();
            numbers -> most;
            most = reduce(|most: &mut i32, n| *most = n.max(*most));
            numbers -> fold(BTreeMap::new, |seen, n| { seen.insert(n, #most.unwrap_or(0) - n); })
                -> for_each(|seen| out.push(seen));
        }
    });
    let distances = |pairs: &[(i32, i32)]| vec![pairs.iter().copied().collect::<BTreeMap<_, _>>()];
    assert_eq!(
        seen,
        [distances(&[(1, 2), (2, 1), (3, 0)]), distances(&[(10, 0)])]
    );
}

#[test]
fn through_a_later_tick_a_state_may_depend_on_what_reads_it() {
    let out = &Out::new();
    let mut flow = dfir_syntax! {
        numbers = union() -> tee();
        source_iter([1]) -> numbers;
        numbers -> map(|n: i32| n + #total) -> filter(|n| *n < 100) -> defer_tick() -> identity() -> numbers;
        total = numbers -> fold::<'static>(|| 0, |sum: &mut i32, n: i32| *sum += n);
        numbers -> for_each(|n| out.push(n));
    };
    flow.run_available_sync();
    assert_eq!(out.take(), [1, 2, 5, 13, 34, 89]);
}

#[test]
fn a_state_that_is_made_after_what_reads_it() {
    let out = &Out::new();
    let mut flow = dfir_syntax! {
        source_iter([1, 2]) -> map(|n: i32| n + #total) -> inspect(|n| out.push(*n)) -> defer_tick() -> total;
        total = fold::<'static>(|| 10, |sum: &mut i32, n: i32| *sum += n);
    };
    flow.run_available_sync();
    assert_eq!(out.take(), [11, 12]);
}

#[test]
fn behind_a_recursion_and_by_a_name_for_a_name() {
    let out = &Out::new();
    dfir_syntax! {
        reached = union() -> unique() -> tee();
        source_iter([0]) -> reached;
        reached -> filter(|n| *n < 5) -> map(|n| n + 1) -> reached;
        count = reached -> fold(|| 0, |count, _| *count += 1);
        how_many = count;
        source_iter(["reached"]) -> for_each(|text| out.push(format!("{text} {}", #how_many)));
    }
    .run_tick_sync();
    assert_eq!(out.take(), ["reached 6"]);
}

#[test]
fn what_is_read_is_dropped_with_the_flow() {
    let owned = std::rc::Rc::new(());
    let held = owned.clone();
    let flow = dfir_syntax! {
        kept = source_iter([1]) -> fold::<'static>(move || held.clone(), |_, _| ());
        source_iter([1]) -> for_each(|_| drop(#kept.clone()));
    };
    drop(flow);
    assert_eq!(std::rc::Rc::strong_count(&owned), 1);
}
