//! cross_singleton, defer_signal, chain_first_n: inputs that wait for each other.

use dfir_runtime::dfir_syntax;

use crate::driving::{Out, nothing, ticks};

/// Three ticks: items and a single one, items alone, another single one with an item.
fn gated() -> [Vec<(bool, u32)>; 4] {
    [
        vec![(false, 1), (true, 10), (true, 11), (false, 2)],
        vec![(false, 3)],
        vec![(true, 20), (false, 4)],
        nothing(),
    ]
}

macro_rules! cross_with {
    ($($lifetime:tt)*) => {
        ticks(gated(), |items, out| {
            dfir_syntax! {
                items = source_stream(items) -> partition(|(is_single, _), _| usize::from(*is_single));
                items[0] -> map(|(_, n)| n) -> [input]crossed;
                items[1] -> map(|(_, n)| n) -> [single]crossed;
                crossed = cross_singleton $($lifetime)* () -> for_each(|pair| out.push(pair));
            }
        })
    };
}

#[test]
fn the_first_single_item_counts_and_without_one_nothing_comes() {
    let expected = [vec![(1, 10), (2, 10)], vec![], vec![(4, 20)], vec![]];
    assert_eq!(cross_with!(), expected);
    assert_eq!(cross_with!(::<'tick>), expected);
}

#[test]
fn a_static_single_item_is_the_first_ever() {
    let expected = [vec![(1, 10), (2, 10)], vec![(3, 10)], vec![(4, 10)], vec![]];
    assert_eq!(cross_with!(::<'static>), expected);
}

#[test]
fn the_single_item_may_be_computed_of_the_others() {
    let out = Out::new();
    dfir_syntax! {
        numbers = source_iter([1, 2, 3]) -> tee();
        numbers -> [input]shares;
        numbers -> fold(|| 0, |sum, n| *sum += n) -> [single]shares;
        shares = cross_singleton() -> for_each(|(n, sum)| out.push(n * 100 / sum));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [16, 33, 50]);
}

#[test]
fn a_closed_gate_takes_nothing_of_the_state_before_it() {
    let out = ticks([vec![1, 2], vec![2, 3], vec![0, 3, 4]], |numbers, out| {
        dfir_syntax! {
            numbers = source_stream(numbers) -> tee();
            numbers -> filter(|n| *n == 0) -> [single]gate;
            numbers -> filter(|n| *n > 0) -> unique::<'static>() -> enumerate::<'static>() -> [input]gate;
            gate = cross_singleton() -> for_each(|(item, _)| out.push(item));
        }
    });
    assert_eq!(out, [vec![], vec![], vec![(3, 4)]]);
}

#[test]
fn the_input_of_a_gate_may_be_a_cycle() {
    let out = Out::new();
    dfir_syntax! {
        source_iter([3]) -> counted;
        counted = union() -> [input]crossed;
        source_iter(["a"]) -> [single]crossed;
        crossed = cross_singleton() -> inspect(|pair| out.push(*pair)) -> filter(|(n, _)| *n > 1) -> map(|(n, _)| n - 1) -> counted;
    }
    .run_tick_sync();
    assert_eq!(out.take(), [(3, "a"), (2, "a"), (1, "a")]);
}

#[test]
fn what_is_held_back_comes_with_the_next_signal() {
    let input = [
        vec![(false, 1), (false, 2)],
        vec![(false, 3)],
        vec![(true, 0), (false, 4), (true, 0)],
        nothing(),
        vec![(true, 0)],
        vec![(false, 5)],
        vec![(true, 0)],
    ];
    let seen = ticks(input, |items, out| {
        dfir_syntax! {
            items = source_stream(items) -> partition(|(is_signal, _), [held, signal]| if *is_signal { signal } else { held });
            items[held] -> map(|(_, n)| n) -> [input]released;
            items[signal] -> [signal]released;
            released = defer_signal() -> for_each(|n| out.push(n));
        }
    });
    let expected = [
        vec![],
        vec![],
        vec![1, 2, 3, 4],
        vec![],
        vec![],
        vec![],
        vec![5],
    ];
    assert_eq!(seen, expected);
}

#[test]
fn a_signal_may_be_computed_of_what_is_held_back() {
    let seen = ticks([vec![1, 2], vec![3], vec![4, 5]], |numbers, out| {
        dfir_syntax! {
            numbers = source_stream(numbers) -> tee();
            numbers -> [input]batches;
            numbers
                -> fold::<'static>(|| 0, |count, _| *count += 1)
                -> filter(|count| *count >= 3)
                -> [signal]batches;
            batches = defer_signal() -> fold(Vec::new, |batch, n| batch.push(n)) -> for_each(|batch| out.push(batch));
        }
    });
    let none = Vec::new();
    assert_eq!(seen, [vec![none], vec![vec![1, 2, 3]], vec![vec![4, 5]]]);
}

#[test]
fn what_is_held_back_starts_no_tick() {
    let out = Out::new();
    let mut flow = dfir_syntax! {
        source_iter([1]) -> [input]held;
        null::<()>() -> [signal]held;
        held = defer_signal() -> for_each(|n| out.push(n));
    };
    flow.run_sync().unwrap();
    assert!(out.take().is_empty());
}

#[test]
fn the_first_of_three_inputs_in_every_tick() {
    let input = [
        vec![(2, 'c'), (1, 'b'), (0, 'a'), (1, 'b'), (2, 'c')],
        vec![(2, 'x'), (2, 'y'), (0, 'a')],
        vec![(1, 'b'), (1, 'b'), (1, 'b'), (1, 'b'), (2, 'c')],
        nothing(),
    ];
    let seen = ticks(input, |items, out| {
        dfir_syntax! {
            items = source_stream(items) -> partition(|(input, _), _| *input);
            items[2] -> map(|(_, name)| name) -> [2]firsts;
            items[0] -> map(|(_, name)| name) -> [0]firsts;
            items[1] -> map(|(_, name)| name) -> [1]firsts;
            firsts = chain_first_n(3) -> for_each(|name| out.push(name));
        }
    });
    let seen: Vec<String> = seen.into_iter().map(String::from_iter).collect();
    assert_eq!(seen, ["abb", "axy", "bbb", ""]);
}

#[test]
fn the_inputs_of_a_chain_may_be_one_stream_and_a_cycle() {
    let out = Out::new();
    let n = 5;
    dfir_syntax! {
        numbers = source_iter([1, 2]) -> tee();
        numbers -> [1]firsts;
        numbers -> map(|n| n * 10) -> [0]firsts;
        firsts = chain_first_n(n + 1) -> inspect(|n| out.push(*n)) -> map(|n| n + 1) -> [2]firsts;
    }
    .run_tick_sync();
    let seen = out.take();
    assert_eq!(seen[..4], [10, 20, 1, 2]);
    assert_eq!(seen.len(), 6, "{seen:?}");
}
