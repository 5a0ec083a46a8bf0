//! anti_join, difference: the lifetimes of their two sides, duplicates, order.

use dfir_runtime::dfir_syntax;

use crate::driving::{Out, ticks};

/// What reaches the two sides in one tick.
type Sides<L, R> = (Vec<L>, Vec<R>);

/// Tick by tick: 1 and 2 where 2 is negated; 2 alone; nothing but that 1 is negated; nothing.
fn numbers() -> [Vec<Sides<i32, i32>>; 4] {
    [
        vec![(vec![1, 2, 1], vec![2])],
        vec![(vec![2], vec![])],
        vec![(vec![], vec![1])],
        vec![],
    ]
}

macro_rules! difference_with {
    ($($lifetimes:tt)*) => {
        ticks(numbers(), |sides, out| {
            dfir_syntax! {
                sides = source_stream(sides) -> tee();
                sides -> flat_map(|(pos, _)| pos) -> [pos]rest;
                sides -> flat_map(|(_, neg)| neg) -> [neg]rest;
                rest = difference $($lifetimes)* () -> for_each(|n| out.push(n));
            }
        })
    };
}

macro_rules! anti_join_with {
    ($($lifetimes:tt)*) => {
        ticks(numbers(), |sides, out| {
            dfir_syntax! {
                sides = source_stream(sides) -> tee();
                sides -> flat_map(|(pos, _)| pos) -> map(|key| (key, 'v')) -> [pos]rest;
                sides -> flat_map(|(_, neg)| neg) -> [neg]rest;
                rest = anti_join $($lifetimes)* () -> for_each(|(key, _)| out.push(key));
            }
        })
    };
}

#[test]
fn a_negation_forgets_both_sides_by_default_and_keeps_duplicates() {
    let expected = [vec![1, 1], vec![2], vec![], vec![]];
    assert_eq!(difference_with!(), expected);
    assert_eq!(difference_with!(::<'tick>), expected);
    assert_eq!(anti_join_with!(), expected);
    assert_eq!(anti_join_with!(::<'tick, 'tick>), expected);
}

#[test]
fn what_a_static_neg_negated_once_stays_negated() {
    let expected = [vec![1, 1], vec![], vec![], vec![]];
    assert_eq!(difference_with!(::<'tick, 'static>), expected);
    assert_eq!(anti_join_with!(::<'tick, 'static>), expected);
}

#[test]
fn a_static_pos_puts_out_in_every_tick_what_is_not_negated_then() {
    let expected = [vec![1, 1], vec![1, 2, 1, 2], vec![2, 2], vec![1, 2, 1, 2]];
    assert_eq!(difference_with!(::<'static, 'tick>), expected);
    assert_eq!(anti_join_with!(::<'static, 'tick>), expected);
}

#[test]
fn with_both_sides_static_what_is_negated_never_comes_back() {
    let expected = [vec![1, 1], vec![1, 1], vec![], vec![]];
    assert_eq!(difference_with!(::<'static>), expected);
    assert_eq!(difference_with!(::<'static, 'static>), expected);
    assert_eq!(anti_join_with!(::<'static>), expected);
}

#[test]
fn the_values_of_an_anti_join_need_not_be_clone_or_comparable() {
    struct Value(f64);
    let out = Out::new();
    dfir_syntax! {
        source_iter([("a", Value(0.5)), ("b", Value(1.5))]) -> [pos]rest;
        source_iter(["b"]) -> [neg]rest;
        rest = anti_join() -> for_each(|(_, value)| out.push(value.0));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [0.5]);
}

#[test]
fn all_of_neg_is_there_before_the_first_of_pos() {
    let out = Out::new();
    dfir_syntax! {
        numbers = source_iter([1, 2, 3, 4]) -> tee();
        numbers -> [pos]odd;
        numbers -> filter(|n| n % 2 == 0) -> [neg]odd;
        odd = difference() -> for_each(|n| out.push(n));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [1, 3]);
}

#[test]
fn neg_may_come_from_the_last_tick() {
    let changes = ticks([vec![1, 2], vec![2, 3], vec![3]], |numbers, out| {
        dfir_syntax! {
            numbers = source_stream(numbers) -> tee();
            numbers -> [pos]new;
            numbers -> defer_tick() -> [neg]new;
            new = difference() -> for_each(|n| out.push(n));
        }
    });
    assert_eq!(changes, [vec![1, 2], vec![3], vec![]]);
}
