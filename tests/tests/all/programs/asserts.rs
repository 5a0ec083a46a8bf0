//! assert, assert_eq.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

use dfir_runtime::{Dfir, dfir_syntax};
use futures::stream::pending;

use crate::driving::{Out, ticks};

/// What running a flow to its end panics with, if it does.
fn panic_of(mut flow: Dfir<'_>) -> Option<String> {
    let text = |cause: Box<dyn Any + Send>| match cause.downcast::<String>() {
        Ok(text) => *text,
        Err(_) => "no text".to_owned(),
    };
    let run = catch_unwind(AssertUnwindSafe(|| flow.run_sync().unwrap()));
    run.err().map(text)
}

/// The panic of an operator on this line of this file.
fn failed(operator: &str, line: u32, column: u32, what: &str) -> Option<String> {
    Some(format!(
        "`{operator} at {}:{line}:{column}` failed{what}",
        file!()
    ))
}

#[test]
fn an_assert_passes_items_on_and_may_be_the_last() {
    let seen = ticks([vec![2, 4], vec![6]], |numbers, out| {
        dfir_syntax! {
            source_stream(numbers) -> assert(|n| n % 2 == 0) -> assert(|n| *n < 7) -> for_each(|n| out.push(n));
            source_iter([1]) -> assert(|n| *n == 1);
        }
    });
    assert_eq!(seen, [vec![2, 4], vec![6]]);
}

#[test]
fn an_assert_that_fails_panics_with_its_place() {
    let out = Out::new();
    let flow = dfir_syntax! {
        source_iter([2, 5, 4]) -> assert(|n| n % 2 == 0) -> for_each(|n| out.push(n));
    };
    assert_eq!(panic_of(flow), failed("assert", line!() - 2, 35, ""));
    assert_eq!(out.take(), [2]);
}

#[test]
fn an_assert_may_read_a_state_and_the_context() {
    dfir_syntax! {
        total = source_iter([1, 2]) -> fold(|| 0, |sum, n| *sum += n);
        source_iter([3]) -> assert(|n| *n == #total) -> assert(|_| context.current_tick().0 == 0);
    }
    .run_tick_sync();
}

#[test]
fn an_assert_eq_goes_on_from_tick_to_tick() {
    let seen = ticks([vec![1, 2], vec![], vec![3]], |numbers, out| {
        dfir_syntax! { source_stream(numbers) -> assert_eq([1, 2, 3]) -> for_each(|n: u8| out.push(n)); }
    });
    assert_eq!(seen, [vec![1, 2], vec![], vec![3]]);
}

#[test]
fn an_assert_eq_takes_whatever_holds_items_that_compare() {
    let slice = &[1, 2, 3][..2];
    let flow = dfir_syntax! {
        numbers = source_iter([1_u64, 2]) -> tee();
        numbers -> assert_eq([1, 2]);
        numbers -> assert_eq(vec![1, 2]);
        numbers -> assert_eq(1..3);
        numbers -> assert_eq(1..=2);
        numbers -> assert_eq(slice);
        numbers -> assert_eq(&[1, 2]);
        source_iter(["a".to_owned()]) -> assert_eq(["a"]);
        source_iter([Some(1), None]) -> assert_eq([Some(1), None]);
        source_iter([0; 0]) -> assert_eq([0; 0]);
    };
    assert_eq!(panic_of(flow), None);
}

#[test]
fn the_argument_is_evaluated_once() {
    let mut evaluated = 0;
    let flow = dfir_syntax! {
        source_iter([1, 2]) -> assert_eq({ evaluated += 1; [1, 2] });
    };
    assert_eq!(panic_of(flow), None);
    assert_eq!(evaluated, 1);
}

#[test]
fn another_item_is_a_panic() {
    let flow = dfir_syntax! {
        source_iter([1, 2]) -> assert_eq([1, 3]);
    };
    let what = ": at index 1, 2 came instead of 3";
    assert_eq!(panic_of(flow), failed("assert_eq", line!() - 3, 32, what));
}

#[test]
fn an_item_too_many_is_a_panic() {
    let flow = dfir_syntax! {
        source_iter([1, 2]) -> assert_eq([1]);
    };
    let what = ": at index 1, 2 came, and no more was expected";
    assert_eq!(panic_of(flow), failed("assert_eq", line!() - 3, 32, what));
}

#[test]
fn an_item_that_never_came_is_a_panic_when_the_graph_is_complete() {
    let mut flow = dfir_syntax! {
        source_iter([1]) -> assert_eq([1, 2]);
    };
    let place = line!() - 2;
    flow.run_tick_sync();
    flow.run_available_sync();
    let what = ": at index 1, nothing came instead of 2";
    assert_eq!(panic_of(flow), failed("assert_eq", place, 29, what));
}

#[test]
fn what_a_shutdown_cuts_off_is_not_missed() {
    let flow = dfir_syntax! {
        source_stream(pending::<u8>()) -> assert_eq([1]);
    };
    flow.shutdown_handle().shutdown();
    assert_eq!(panic_of(flow), None);
}
