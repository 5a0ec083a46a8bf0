//! unique, sort, enumerate.

use dfir_runtime::dfir_syntax;

use crate::driving::{Out, nothing, ticks};

#[test]
fn unique_keeps_the_first_of_a_tick() {
    let seen = ticks([vec![2, 1, 2], vec![1], nothing()], |numbers, out| {
        dfir_syntax! { source_stream(numbers) -> unique() -> for_each(|n| out.push(n)); }
    });
    assert_eq!(seen, [vec![2, 1], vec![1], nothing()]);
}

#[test]
fn a_tick_unique_is_the_default() {
    let seen = ticks([vec![1, 1], vec![1]], |numbers, out| {
        dfir_syntax! { source_stream(numbers) -> unique::<'tick>() -> for_each(|n| out.push(n)); }
    });
    assert_eq!(seen, [[1], [1]]);
}

#[test]
fn a_static_unique_remembers_for_ever_and_replays_nothing() {
    let seen = ticks([vec![2, 1, 2], nothing(), vec![1, 3]], |numbers, out| {
        dfir_syntax! { source_stream(numbers) -> unique::<'static>() -> for_each(|n| out.push(n)); }
    });
    assert_eq!(seen, [vec![2, 1], nothing(), vec![3]]);
}

#[test]
fn unique_puts_an_item_out_as_soon_as_it_comes() {
    let log = Out::new();
    dfir_syntax! {
        source_iter(["a", "a"])
            -> inspect(|word| log.push(format!("in {word}")))
            -> unique()
            -> for_each(|word| log.push(format!("out {word}")));
    }
    .run_tick_sync();
    assert_eq!(log.take(), ["in a", "out a", "in a"]);
}

#[test]
fn sort_orders_the_items_of_each_tick_and_keeps_duplicates() {
    let seen = ticks([vec![3, 1, 3, 2], nothing(), vec![5, 4]], |numbers, out| {
        dfir_syntax! { source_stream(numbers) -> sort() -> for_each(|n| out.push(n)); }
    });
    assert_eq!(seen, [vec![1, 2, 3, 3], nothing(), vec![4, 5]]);
}

#[test]
fn sort_waits_for_every_input() {
    let out = Out::new();
    dfir_syntax! {
        source_iter([3, 1]) -> all;
        source_iter([2, 0]) -> all;
        all = union() -> sort() -> for_each(|n| out.push(n));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [0, 1, 2, 3]);
}

#[test]
fn enumerate_begins_anew_in_each_tick() {
    let seen = ticks([vec!['a', 'b'], nothing(), vec!['c']], |letters, out| {
        dfir_syntax! { source_stream(letters) -> enumerate() -> for_each(|pair| out.push(pair)); }
    });
    assert_eq!(seen, [vec![(0, 'a'), (1, 'b')], nothing(), vec![(0, 'c')]]);
}

#[test]
fn a_static_enumerate_goes_on_counting() {
    let seen = ticks([vec!['a', 'b'], nothing(), vec!['c']], |letters, out| {
        dfir_syntax! {
            source_stream(letters) -> enumerate::<'static>() -> for_each(|pair| out.push(pair));
        }
    });
    assert_eq!(seen, [vec![(0, 'a'), (1, 'b')], nothing(), vec![(2, 'c')]]);
}
