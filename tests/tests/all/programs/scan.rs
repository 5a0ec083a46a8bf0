//! scan.

use dfir_runtime::dfir_syntax;

use crate::driving::{Out, nothing, ticks};

#[test]
fn a_scan_begins_anew_in_each_tick() {
    let seen = ticks([vec![1, 2, 3], nothing(), vec![4]], |numbers, out| {
        dfir_syntax! {
            source_stream(numbers)
                -> scan(|| 10, |sum, n| { *sum += n; Some(*sum) })
                -> for_each(|sum| out.push(sum));
        }
    });
    assert_eq!(seen, [vec![11, 13, 16], vec![], vec![14]]);
}

#[test]
fn a_static_scan_goes_on_and_replays_nothing() {
    let seen = ticks([vec![1, 2], nothing(), vec![3]], |numbers, out| {
        dfir_syntax! {
            source_stream(numbers)
                -> scan::<'static>(|| 0, |sum, n| { *sum += n; Some(*sum) })
                -> for_each(|sum| out.push(sum));
        }
    });
    assert_eq!(seen, [vec![1, 3], vec![], vec![6]]);
}

#[test]
fn none_ends_a_scan_for_the_tick() {
    let seen = ticks(
        [vec![1, 2, 9, 3], vec![4, 9], vec![9, 5]],
        |numbers, out| {
            dfir_syntax! {
                source_stream(numbers) -> scan(|| (), |_, n| (n < 9).then_some(n)) -> for_each(|n| out.push(n));
            }
        },
    );
    assert_eq!(seen, [vec![1, 2], vec![4], vec![]]);
}

#[test]
fn none_ends_a_static_scan_for_ever() {
    let seen = ticks([vec![1, 9, 3], vec![4], vec![5]], |numbers, out| {
        dfir_syntax! {
            source_stream(numbers)
                -> scan::<'static>(|| (), |_, n| (n < 9).then_some(n))
                -> for_each(|n| out.push(n));
        }
    });
    assert_eq!(seen, [vec![1], vec![], vec![]]);
}

#[test]
fn a_scan_may_change_the_type_and_keep_what_is_not_clone() {
    struct Count(usize);
    let out = Out::new();
    dfir_syntax! {
        words = source_iter(["a", "bc"]) -> tee();
        words -> scan(|| Count(0), |count, word| { count.0 += word.len(); Some((word, count.0)) })
            -> for_each(|pair| out.push(pair));
        words -> null();
    }
    .run_tick_sync();
    assert_eq!(out.take(), [("a", 1), ("bc", 3)]);
}

#[test]
fn a_scan_puts_out_at_once_and_ends_a_cycle() {
    let out = Out::new();
    dfir_syntax! {
        source_iter([1]) -> rounds;
        rounds = union()
            -> scan(|| 0, |round, n| { *round += 1; (*round < 5).then_some(n * 2) })
            -> inspect(|n| out.push(*n))
            -> rounds;
    }
    .run_tick_sync();
    assert_eq!(out.take(), [2, 4, 8, 16]);
}
