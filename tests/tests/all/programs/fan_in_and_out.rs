//! union, tee.

use std::rc::Rc;

use dfir_runtime::dfir_syntax;

use crate::driving::{Out, nothing};

#[test]
fn a_union_passes_on_all_of_its_inputs() {
    let out = Out::new();
    dfir_syntax! {
        source_iter([1, 4]) -> all;
        source_iter([2]) -> all;
        source_iter([3]) -> all;
        all = union() -> sort() -> for_each(|n| out.push(n));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [1, 2, 3, 4]);
}

#[test]
fn a_union_keeps_the_order_of_each_input_and_all_duplicates() {
    let out = Out::new();
    dfir_syntax! {
        source_iter([5, 3, 5]) -> all;
        source_iter([20, 10]) -> all;
        all = union() -> for_each(|n| out.push(n));
    }
    .run_tick_sync();
    let (small, large): (Vec<_>, Vec<_>) = out.take().into_iter().partition(|n| *n < 10);
    assert_eq!((small, large), (vec![5, 3, 5], vec![20, 10]));
}

#[test]
fn the_inputs_of_a_union_may_have_any_labels() {
    let out = Out::new();
    dfir_syntax! {
        source_iter([1]) -> [here]all;
        source_iter([2]) -> [7]all;
        source_iter([3]) -> all;
        all = union() -> sort() -> for_each(|n| out.push(n));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [1, 2, 3]);
}

#[test]
#[allow(deprecated)] // The compiler warns of it.
fn a_union_of_one_input_is_that_input() {
    let out = Out::new();
    dfir_syntax! { source_iter([2, 1]) -> union() -> for_each(|n| out.push(n)); }.run_tick_sync();
    assert_eq!(out.take(), [2, 1]);
}

#[test]
fn a_union_of_nothing_puts_out_nothing() {
    let out = Out::new();
    let mut flow = dfir_syntax! { union() -> identity::<u8>() -> for_each(|n| out.push(n)); };
    assert_eq!(out.of_tick(&mut flow), nothing::<u8>());
    flow.run_sync().unwrap();
}

#[test]
fn every_output_of_a_tee_gets_every_item_in_order() {
    let (first, second, third) = (Out::new(), Out::new(), Out::new());
    dfir_syntax! {
        all = source_iter(["a", "b"]) -> map(String::from) -> tee();
        all -> for_each(|word| first.push(word));
        all -> for_each(|word| second.push(word));
        all -> for_each(|word| third.push(word));
    }
    .run_tick_sync();
    for out in [first, second, third] {
        assert_eq!(out.take(), ["a", "b"]);
    }
}

#[test]
fn a_tee_clones_once_less_than_it_has_outputs() {
    let shared = Rc::new(());
    let out = Out::new();
    dfir_syntax! {
        all = source_iter([shared.clone()]) -> tee();
        all[0] -> for_each(|handle| out.push(Rc::strong_count(&handle)));
        all[1] -> for_each(|handle| out.push(Rc::strong_count(&handle)));
    }
    .run_tick_sync();
    assert_eq!(
        out.take(),
        [3, 2],
        "the copy is gone when the item itself comes"
    );
}

#[test]
#[allow(deprecated)] // The compiler warns of it.
fn a_tee_with_one_output_passes_items_that_are_not_clone() {
    struct Token;
    let out = Out::new();
    dfir_syntax! { source_iter([Token]) -> tee() -> for_each(|Token| out.push("token")); }
        .run_tick_sync();
    assert_eq!(out.take(), ["token"]);
}

#[test]
#[allow(deprecated)] // The compiler warns of it.
fn a_tee_without_an_output_is_a_sink() {
    let out = Out::new();
    dfir_syntax! { source_iter([1, 2]) -> inspect(|n| out.push(*n)) -> tee(); }.run_tick_sync();
    assert_eq!(out.take(), [1, 2]);
}
