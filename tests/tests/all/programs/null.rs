//! null: as a source, a sink, and both.

use dfir_runtime::dfir_syntax;

use crate::driving::{Out, nothing};

#[test]
fn null_as_a_sink_drops_its_items() {
    let out = Out::new();
    dfir_syntax! { source_iter([1, 2]) -> inspect(|n| out.push(*n)) -> null(); }.run_tick_sync();
    assert_eq!(out.take(), [1, 2]);
}

#[test]
fn null_as_a_source_puts_out_nothing_and_ends() {
    let out = Out::new();
    let mut flow =
        dfir_syntax! { null::<String>() -> map(|text| text.len()) -> for_each(|n| out.push(n)); };
    assert_eq!(out.of_tick(&mut flow), nothing::<usize>());
    flow.run_sync().unwrap();
}

#[test]
fn the_type_of_null_follows_from_what_is_behind_it() {
    let out = Out::new();
    dfir_syntax! {
        null() -> all;
        source_iter(["a"]) -> all;
        all = union() -> for_each(|word| out.push(word));
    }
    .run_tick_sync();
    assert_eq!(out.take(), ["a"]);
}

#[test]
fn what_goes_into_null_has_nothing_to_do_with_what_comes_out() {
    let (before, after) = (Out::new(), Out::new());
    dfir_syntax! {
        source_iter([1, 2])
            -> inspect(|n| before.push(*n))
            -> null::<String>()
            -> for_each(|text| after.push(text.len()));
    }
    .run_tick_sync();
    assert_eq!((before.take(), after.take()), (vec![1, 2], vec![]));
}

#[test]
fn a_sink_of_its_own_may_be_given_a_type() {
    let mut flow = dfir_syntax! { source_iter([1]) -> null::<u64>(); };
    assert!(flow.run_tick_sync());
}
