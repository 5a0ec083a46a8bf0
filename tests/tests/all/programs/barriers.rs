//! sort_by_key, next_stratum.

use std::cell::Cell;

use dfir_runtime::dfir_syntax;

use crate::driving::{Out, nothing, ticks};

#[test]
fn items_are_sorted_by_their_keys_in_each_tick() {
    let batches = [
        vec![(3, 'a'), (1, 'b'), (2, 'c')],
        nothing(),
        vec![(5, 'd'), (4, 'e')],
    ];
    let seen = ticks(batches, |pairs, out| {
        dfir_syntax! { source_stream(pairs) -> sort_by_key(|(n, _)| n) -> for_each(|(_, letter)| out.push(letter)); }
    });
    assert_eq!(seen, [vec!['b', 'c', 'a'], vec![], vec!['e', 'd']]);
}

#[test]
fn a_key_may_be_unsized_and_its_items_neither_clone_nor_ord() {
    struct Named(String, f32);
    let out = Out::new();
    dfir_syntax! {
        source_iter([("b", 1.0), ("a", 2.0)]) -> map(|(name, n)| Named(name.to_owned(), n))
            -> sort_by_key(|named| named.0.as_str())
            -> for_each(|named| out.push(named.1));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [2.0, 1.0]);
}

#[test]
fn a_key_may_come_from_a_function() {
    fn second(pair: &(i32, i32)) -> &i32 {
        &pair.1
    }
    let out = Out::new();
    dfir_syntax! {
        source_iter([(1, 9), (2, 8)]) -> all;
        source_iter([(3, 10), (4, 7)]) -> all;
        all = union() -> sort_by_key(second) -> for_each(|(n, _)| out.push(n));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [4, 2, 1, 3]);
}

#[test]
fn a_key_may_depend_on_a_state() {
    let out = Out::new();
    dfir_syntax! {
        total = source_iter([1]) -> fold(|| 0, |sum, n| *sum += n);
        source_iter([[1, 9], [2, 8]]) -> sort_by_key(|pair| &pair[#total]) -> for_each(|[n, _]| out.push(n));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [2, 1]);
}

#[test]
fn nothing_passes_a_next_stratum_before_everything_has_come() {
    let (seen, log) = (Cell::new(0), Out::new());
    let mut flow = dfir_syntax! {
        source_iter([2, 1]) -> all;
        source_iter([3]) -> all;
        all = union() -> inspect(|_| seen.set(seen.get() + 1)) -> next_stratum()
            -> for_each(|n| log.push((n, seen.get())));
    };
    let mut first = log.of_tick(&mut flow);
    first.sort();
    assert_eq!(first, [(1, 3), (2, 3), (3, 3)]);
    assert_eq!(log.of_tick(&mut flow), []);
}

#[test]
fn a_next_stratum_keeps_the_order_and_says_what_its_items_are() {
    let seen = ticks([vec![3, 1, 2], nothing(), vec![5]], |numbers, out| {
        dfir_syntax! { source_stream(numbers) -> next_stratum::<u64>() -> for_each(|n| out.push(n)); }
    });
    assert_eq!(seen, [vec![3, 1, 2], vec![], vec![5]]);
}
