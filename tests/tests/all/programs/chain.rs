//! chain: the one operator of several inputs that promises an order between them.

use dfir_runtime::dfir_syntax;

use crate::driving::{Out, nothing, ticks};

#[test]
fn all_of_the_first_comes_before_any_of_the_second() {
    let seen = ticks(
        [vec![1, -2, 3, -4], vec![-5], vec![6], nothing()],
        |numbers, out| {
            dfir_syntax! {
                signs = source_stream(numbers) -> partition(|n, [positive, negative]| if *n > 0 { positive } else { negative });
                signs[positive] -> [1]all;
                signs[negative] -> [0]all;
                all = chain() -> for_each(|n| out.push(n));
            }
        },
    );
    assert_eq!(seen, [vec![-2, -4, 1, 3], vec![-5], vec![6], vec![]]);
}

#[test]
fn whatever_stands_between() {
    let out = Out::new();
    dfir_syntax! {
        numbers = source_iter([3, 1, 2]) -> tee();
        numbers -> sort() -> map(|n| n * 10) -> late;
        late = union() -> [0]all;
        source_iter([7]) -> late;
        numbers -> [1]all;
        all = chain() -> tee();
        all -> for_each(|n| out.push(n));
        all -> null();
    }
    .run_tick_sync();
    let seen = out.take();
    let (first, second) = seen.split_at(4);
    let mut first = first.to_vec();
    first.sort();
    assert_eq!((first, second), (vec![7, 10, 20, 30], &[3, 1, 2][..]));
}

#[test]
fn the_second_input_may_be_what_a_barrier_puts_out() {
    let out = Out::new();
    dfir_syntax! {
        numbers = source_iter([1, 2]) -> tee();
        numbers -> [0]all;
        numbers -> fold(|| 0, |sum, n| *sum += n) -> [1]all;
        all = chain() -> for_each(|n| out.push(n));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [1, 2, 3]);
}

#[test]
fn a_chain_of_chains() {
    let out = Out::new();
    dfir_syntax! {
        source_iter([5, 6]) -> [1]outer;
        source_iter([3, 4]) -> [1]inner;
        source_iter([1, 2]) -> [0]inner;
        inner = chain() -> [0]outer;
        outer = chain() -> for_each(|n| out.push(n));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [1, 2, 3, 4, 5, 6]);
}

#[test]
fn the_second_input_may_come_back_in_a_cycle() {
    let out = Out::new();
    dfir_syntax! {
        source_iter([1, 2]) -> [0]all;
        all = chain() -> inspect(|n| out.push(*n)) -> map(|n| n + 2) -> filter(|n| *n < 7) -> [1]all;
    }
    .run_tick_sync();
    let seen = out.take();
    assert_eq!(seen[..2], [1, 2]);
    let mut rest = seen[2..].to_vec();
    rest.sort();
    assert_eq!(rest, [3, 4, 5, 6]);
}
