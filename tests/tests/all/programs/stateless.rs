//! map, filter, filter_map, flat_map, flatten, inspect, identity.

use std::cell::Cell;

use dfir_runtime::dfir_syntax;

use crate::driving::{Out, nothing, ticks};

#[test]
fn map_changes_the_type_and_keeps_the_order() {
    let seen = ticks([vec!["a", "bcd"], nothing(), vec!["ef"]], |words, out| {
        dfir_syntax! { source_stream(words) -> map(|word| word.len()) -> for_each(|n| out.push(n)); }
    });
    assert_eq!(seen, [vec![1, 3], nothing(), vec![2]]);
}

#[test]
fn filter_looks_at_items_and_moves_them() {
    let seen = ticks([vec![String::from("kept"), String::new()]], |words, out| {
        dfir_syntax! {
            source_stream(words) -> filter(|word| !word.is_empty()) -> for_each(|word| out.push(word));
        }
    });
    assert_eq!(seen, [["kept"]]);
}

#[test]
fn filter_map_puts_out_what_there_is() {
    let seen = ticks([vec!["1", "x", "3"]], |words, out| {
        dfir_syntax! {
            source_stream(words)
                -> filter_map(|word| word.parse::<u8>().ok())
                -> for_each(|n| out.push(n));
        }
    });
    assert_eq!(seen, [[1, 3]]);
}

#[test]
fn flat_map_puts_out_the_elements_in_order() {
    let seen = ticks([vec!["a b", "", "c"]], |lines, out| {
        dfir_syntax! {
            source_stream(lines)
                -> flat_map(|line| line.split_whitespace())
                -> for_each(|word| out.push(word));
        }
    });
    assert_eq!(seen, [["a", "b", "c"]]);
}

#[test]
fn flatten_takes_anything_that_can_be_iterated() {
    let seen = ticks(
        [vec![Some(vec![1, 2]), None, Some(vec![3])]],
        |nested, out| {
            dfir_syntax! { source_stream(nested) -> flatten() -> flatten() -> for_each(|n| out.push(n)); }
        },
    );
    assert_eq!(seen, [[1, 2, 3]]);
}

#[test]
fn each_item_goes_the_whole_way_before_the_next() {
    let log = Out::new();
    dfir_syntax! {
        source_iter([1, 2])
            -> inspect(|n| log.push(format!("in {n}")))
            -> map(|n| n * 10)
            -> for_each(|n| log.push(format!("out {n}")));
    }
    .run_tick_sync();
    assert_eq!(log.take(), ["in 1", "out 10", "in 2", "out 20"]);
}

#[test]
fn inspect_without_an_output_is_a_sink() {
    let sum = Cell::new(0);
    dfir_syntax! { source_iter([1, 2, 3]) -> inspect(|n| sum.set(sum.get() + n)); }.run_tick_sync();
    assert_eq!(sum.get(), 6);
}

#[test]
fn identity_passes_items_on() {
    let seen = ticks([vec!['x'], vec!['y', 'y']], |letters, out| {
        dfir_syntax! { source_stream(letters) -> identity() -> for_each(|letter| out.push(letter)); }
    });
    assert_eq!(seen, [vec!['x'], vec!['y', 'y']]);
}

#[test]
fn identity_with_a_type_decides_what_the_literals_are() {
    let out = Out::new();
    dfir_syntax! {
        source_iter([200]) -> identity::<u8>() -> map(|n| n.wrapping_add(100)) -> for_each(|n| out.push(n));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [44]);
}

#[test]
fn identity_with_a_type_decides_what_a_conversion_makes() {
    let out = Out::new();
    dfir_syntax! {
        source_iter(["7", "8"])
            -> filter_map(|text| text.parse().ok())
            -> identity::<i64>()
            -> for_each(|n| out.push(n));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [7_i64, 8]);
}
