//! fold, reduce.

use std::cell::Cell;

use dfir_runtime::dfir_syntax;

use crate::driving::{Out, nothing, ticks};

#[test]
fn a_fold_puts_out_its_initial_value_in_a_tick_without_input() {
    let seen = ticks([vec![3, 4], nothing(), vec![5]], |numbers, out| {
        dfir_syntax! { source_stream(numbers) -> fold(|| 1, |product, n| *product *= n) -> for_each(|n| out.push(n)); }
    });
    assert_eq!(seen, [[12], [1], [5]]);
}

#[test]
fn a_static_fold_is_put_out_again_in_every_tick() {
    let seen = ticks(
        [nothing(), vec![3, 4], nothing(), vec![5]],
        |numbers, out| {
            dfir_syntax! {
                source_stream(numbers) -> fold::<'static>(|| 0, |sum, n| *sum += n) -> for_each(|n| out.push(n));
            }
        },
    );
    assert_eq!(seen, [[0], [7], [7], [12]]);
}

#[test]
fn a_fold_starts_no_tick_of_its_own() {
    let out = Out::new();
    let mut flow = dfir_syntax! {
        null::<u8>() -> fold::<'static>(|| 0, |sum, n| *sum += n) -> for_each(|n| out.push(n));
    };
    flow.run_available_sync();
    assert_eq!(out.take(), [0], "one tick, then nothing is left to do");
    flow.run_available_sync();
    assert_eq!(out.take(), [0], "once for each time it is run");
}

#[test]
fn the_folded_value_need_not_be_clone_when_it_ends_with_the_tick() {
    struct Total(u32);
    let seen = ticks([vec![1, 2]], |numbers, out| {
        dfir_syntax! {
            source_stream(numbers)
                -> fold(|| Total(0), |total, n| total.0 += n)
                -> for_each(|total| out.push(total.0));
        }
    });
    assert_eq!(seen, [[3]]);
}

#[test]
fn a_fold_may_collect_items_that_are_not_clone() {
    struct Part(&'static str);
    let out = Out::new();
    dfir_syntax! {
        source_iter([Part("a"), Part("b")])
            -> fold(Vec::new, |parts, part| parts.push(part))
            -> for_each(|parts| parts.iter().for_each(|part| out.push(part.0)));
    }
    .run_tick_sync();
    assert_eq!(out.take(), ["a", "b"]);
}

#[test]
fn a_fold_without_an_output_still_sees_every_item() {
    let seen = Cell::new(0);
    dfir_syntax! {
        source_iter([1, 2, 3]) -> fold(|| (), |_, n| seen.set(seen.get() + n));
    }
    .run_tick_sync();
    assert_eq!(seen.get(), 6);
}

#[test]
fn a_reduce_puts_out_nothing_in_a_tick_without_input() {
    let seen = ticks(
        [nothing(), vec![4, 9, 2], nothing(), vec![1]],
        |numbers, out| {
            dfir_syntax! {
                source_stream(numbers) -> reduce(|max, n| *max = n.max(*max)) -> for_each(|n| out.push(n));
            }
        },
    );
    assert_eq!(seen, [nothing(), vec![9], nothing(), vec![1]]);
}

#[test]
fn a_static_reduce_is_put_out_again_in_every_tick_once_there_is_one() {
    let seen = ticks(
        [nothing(), vec![4, 9, 2], nothing(), vec![1]],
        |numbers, out| {
            dfir_syntax! {
                source_stream(numbers) -> reduce::<'static>(|max, n| *max = n.max(*max)) -> for_each(|n| out.push(n));
            }
        },
    );
    assert_eq!(seen, [nothing(), vec![9], vec![9], vec![9]]);
}

#[test]
fn a_reduce_merges_into_the_first_item() {
    let seen = ticks([vec!["a", "b", "c"]], |words, out| {
        dfir_syntax! {
            source_stream(words)
                -> map(|word| word.to_owned())
                -> reduce(|all, word| all.push_str(&word))
                -> for_each(|all| out.push(all));
        }
    });
    assert_eq!(seen, [["abc"]]);
}

#[test]
fn a_reduce_without_an_output_still_merges() {
    let merged = Cell::new(0);
    dfir_syntax! {
        source_iter([1, 2, 3]) -> reduce(|_, _| merged.set(merged.get() + 1));
    }
    .run_tick_sync();
    assert_eq!(merged.get(), 2, "the first item is merged with nothing");
}

#[test]
fn a_fold_is_there_before_what_stands_behind_it_runs() {
    let seen = ticks([vec![1, 2, 3], vec![4]], |numbers, out| {
        dfir_syntax! {
            numbers = source_stream(numbers) -> tee();
            numbers -> [0]with_sum;
            numbers -> fold(|| 0, |sum, n| *sum += n) -> [1]with_sum;
            with_sum = cross_join() -> sort() -> for_each(|pair| out.push(pair));
        }
    });
    assert_eq!(seen, [vec![(1, 6), (2, 6), (3, 6)], vec![(4, 4)]]);
}

#[test]
fn without_replay_a_fold_is_silent_in_a_tick_without_items() {
    let seen = ticks(
        [nothing(), vec![3], nothing(), vec![4, 6]],
        |numbers, out| {
            dfir_syntax! {
                source_stream(numbers) -> identity() -> evens;
                evens = filter(|n| *n > 0)
                    -> fold_no_replay::<'static>(|| 0, |sum, n| *sum += n)
                    -> for_each(|n| out.push(n));
            }
        },
    );
    assert_eq!(seen, [nothing(), vec![3], nothing(), vec![13]]);
}

#[test]
fn without_replay_items_that_pass_nothing_on_are_no_input() {
    let seen = ticks([vec![-1], vec![1, 2], vec![-3]], |numbers, out| {
        dfir_syntax! {
            positive = source_stream(numbers) -> filter(|n| *n > 0) -> tee();
            positive -> fold_no_replay(|| 10, |sum, n| *sum += n) -> for_each(|n| out.push(n));
            positive -> reduce_no_replay::<'static>(|max: &mut i32, n| *max = n.max(*max))
                -> for_each(|n| out.push(n));
        }
    });
    let mut middle = seen[1].clone();
    middle.sort();
    assert_eq!(
        (&seen[0], middle, &seen[2]),
        (&nothing(), vec![2, 13], &nothing())
    );
}

#[test]
fn without_replay_the_state_can_still_be_read() {
    let seen = ticks([vec![1], vec![-1], vec![2]], |numbers, out| {
        dfir_syntax! {
            numbers = source_stream(numbers) -> tee();
            sum = numbers -> filter(|n| *n > 0) -> fold_no_replay::<'static>(|| 0, |sum, n| *sum += n);
            numbers -> for_each(|_| out.push(#sum));
        }
    });
    assert_eq!(seen, [[1], [1], [3]]);
}
