//! defer_tick, and cycles from tick to tick.

use dfir_runtime::dfir_syntax;

use crate::driving::{Out, nothing, ticks};

#[test]
fn an_item_comes_one_tick_later() {
    let seen = ticks(
        [vec![1, 2], nothing(), vec![3], nothing()],
        |numbers, out| {
            dfir_syntax! { source_stream(numbers) -> defer_tick() -> for_each(|n| out.push(n)); }
        },
    );
    assert_eq!(seen, [nothing(), vec![1, 2], nothing(), vec![3]]);
}

#[test]
fn two_in_a_row_are_two_ticks() {
    let seen = ticks([vec![1], vec![2], nothing(), nothing()], |numbers, out| {
        dfir_syntax! {
            source_stream(numbers) -> defer_tick() -> defer_tick() -> for_each(|n| out.push(n));
        }
    });
    assert_eq!(seen, [nothing(), nothing(), vec![1], vec![2]]);
}

#[test]
fn a_deferred_item_starts_the_next_tick() {
    let out = &Out::new();
    let mut flow = dfir_syntax! {
        source_iter([7]) -> defer_tick() -> for_each(|n| out.push((n, context.current_tick().0)));
    };
    flow.run_available_sync();
    assert_eq!(out.take(), [(7, 1)]);
}

#[test]
fn a_cycle_through_defer_tick_runs_once_a_tick() {
    let out = Out::new();
    let mut flow = dfir_syntax! {
        counter = union() -> inspect(|n| out.push(*n)) -> map(|n| n + 1);
        source_iter([0]) -> counter;
        counter -> defer_tick() -> counter;
    };
    for tick in 0..5 {
        assert_eq!(out.of_tick(&mut flow), [tick]);
    }
}

#[test]
fn a_cycle_may_be_nothing_but_a_defer_tick() {
    let mut flow = dfir_syntax! { round = defer_tick() -> identity::<i32>() -> round; };
    flow.run_available_sync();
    flow.run_sync().unwrap();
}

#[test]
fn both_a_tick_and_its_past_are_seen() {
    let seen = ticks([vec![1], vec![5], vec![6]], |numbers, out| {
        dfir_syntax! {
            numbers = source_stream(numbers) -> tee();
            numbers -> map(|n| ("now", n)) -> both;
            numbers -> defer_tick() -> map(|n| ("before", n)) -> both;
            both = union() -> sort() -> for_each(|pair| out.push(pair));
        }
    });
    let expected = [
        vec![("now", 1)],
        vec![("before", 1), ("now", 5)],
        vec![("before", 5), ("now", 6)],
    ];
    assert_eq!(seen, expected);
}

#[test]
fn a_barrier_may_stand_in_a_cycle_that_a_defer_tick_breaks() {
    let out = Out::new();
    let mut flow = dfir_syntax! {
        source_iter([1, 2, 3]) -> values;
        values = union() -> fold(|| 0, |sum, n| *sum += n) -> filter(|sum| *sum > 0) -> map(|sum| sum - 1) -> values_again;
        values_again = tee();
        values_again -> for_each(|n| out.push(n));
        values_again -> defer_tick() -> values;
    };
    flow.run_available_sync();
    assert_eq!(out.take(), [5, 4, 3, 2, 1, 0]);
}

#[test]
fn a_deferred_item_meets_the_fold_of_its_own_tick() {
    let seen = ticks([vec![1], vec![10], nothing()], |numbers, out| {
        dfir_syntax! {
            numbers = source_stream(numbers) -> tee();
            numbers -> defer_tick() -> [0]with;
            numbers -> fold(|| 0, |sum, n| *sum += n) -> [1]with;
            with = cross_join() -> for_each(|pair| out.push(pair));
        }
    });
    assert_eq!(seen, [nothing(), vec![(1, 10)], vec![(10, 0)]]);
}

#[test]
fn a_lazy_item_comes_with_the_next_tick_and_starts_none() {
    let out = Out::new();
    let mut flow = dfir_syntax! {
        source_iter([7]) -> defer_tick_lazy() -> for_each(|n| out.push(n));
    };
    flow.run_available_sync();
    assert_eq!(out.of_tick(&mut flow), [7]);
    assert_eq!(out.of_tick(&mut flow), [0; 0]);
}

#[test]
fn a_lazy_cycle_turns_once_for_each_tick_that_something_else_starts() {
    let seen = ticks([vec![10], nothing(), vec![20]], |numbers, out| {
        dfir_syntax! {
            round = union() -> inspect(|n| out.push(*n)) -> map(|n| n + 1) -> defer_tick_lazy() -> round;
            source_stream(numbers) -> round;
        }
    });
    assert_eq!(seen[..2], [vec![10], vec![11]]);
    let mut last = seen[2].clone();
    last.sort();
    assert_eq!(last, [12, 20]);
}

#[test]
fn with_a_lazy_cycle_a_run_ends() {
    let mut flow = dfir_syntax! {
        round = union() -> map(|n: u8| n.wrapping_add(1)) -> defer_tick_lazy() -> round;
        source_iter([0]) -> round;
    };
    flow.run_sync().unwrap();
}
