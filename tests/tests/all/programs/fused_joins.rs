//! join_fused: both sides are accumulated by key, in every form of accumulator.

use dfir_runtime::{Accumulator, Fold, FoldFrom, Reduce, dfir_syntax};

use crate::driving::{Out, nothing, sorted_ticks};

/// Side 0 gets something in ticks 0 and 2, side 1 in ticks 0 and 1; nothing comes in tick 3.
fn sides() -> [Vec<(usize, (char, i32))>; 4] {
    [
        vec![(1, ('a', 7)), (0, ('a', 1)), (0, ('b', 2)), (0, ('a', 3))],
        vec![(1, ('b', 5)), (1, ('b', 4))],
        vec![(0, ('b', 10))],
        nothing(),
    ]
}

macro_rules! fused_with {
    ($($lifetimes:tt)*) => {
        sorted_ticks(sides(), |sides, out| {
            dfir_syntax! {
                sides = source_stream(sides) -> partition(|(side, _), _| *side);
                sides[0] -> map(|(_, pair)| pair) -> [0]joined;
                sides[1] -> map(|(_, pair)| pair) -> [1]joined;
                joined = join_fused $($lifetimes)* (
                    Fold::new(|| 100, |sum, n| *sum += n),
                    Reduce::new(|least, n| *least = n.min(*least)),
                ) -> for_each(|item| out.push(item));
            }
        })
    };
}

#[test]
fn a_fused_join_forgets_both_sides_by_default() {
    let expected = [vec![('a', (104, 7))], vec![], vec![], vec![]];
    assert_eq!(fused_with!(), expected);
    assert_eq!(fused_with!(::<'tick>), expected);
    assert_eq!(fused_with!(::<'tick, 'tick>), expected);
}

#[test]
fn a_side_that_is_kept_meets_what_comes_later() {
    let left = [vec![('a', (104, 7))], vec![('b', (102, 4))], vec![], vec![]];
    assert_eq!(fused_with!(::<'static, 'tick>), left);
    let right = [vec![('a', (104, 7))], vec![], vec![('b', (110, 4))], vec![]];
    assert_eq!(fused_with!(::<'tick, 'static>), right);
}

#[test]
fn a_fused_join_that_keeps_both_sides_puts_every_key_out_in_every_tick() {
    let second = vec![('a', (104, 7)), ('b', (102, 4))];
    let third = vec![('a', (104, 7)), ('b', (112, 4))];
    let expected = [vec![('a', (104, 7))], second, third.clone(), third];
    assert_eq!(fused_with!(::<'static>), expected);
    assert_eq!(fused_with!(::<'static, 'static>), expected);
}

#[test]
fn both_sides_may_be_one_stream_behind_a_merge() {
    let out = Out::new();
    dfir_syntax! {
        source_iter([(1, "a")]) -> words;
        source_iter([(1, "bc")]) -> words;
        words = union() -> tee();
        words -> [0]joined;
        words -> [1]joined;
        words -> null();
        joined = join_fused(
            // Tuple structs, as in the older form of the language.
            Fold(|| 0, |len, word| *len += word.len()),
            FoldFrom(|word| word.to_uppercase(), |all, word| *all = all.clone().min(word.to_uppercase())),
        ) -> for_each(|item| out.push(item));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [(1, (3, "A".to_owned()))]);
}

#[test]
fn what_ends_with_the_tick_need_not_be_clone() {
    #[derive(Debug, PartialEq, Eq, Hash)]
    struct Plain(u32);
    let out = Out::new();
    dfir_syntax! {
        source_iter([(Plain(1), Plain(2))]) -> [0]joined;
        source_iter([(Plain(1), Plain(3)), (Plain(1), Plain(4))]) -> [1]joined;
        joined = join_fused(Reduce::new(|_, _| {}), Reduce::new(|sum, n| sum.0 += n.0)) -> for_each(|item| out.push(item));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [(Plain(1), (Plain(2), Plain(7)))]);
}

#[test]
fn closures_need_no_types_where_the_join_stands_before_what_feeds_it() {
    let factor = 2;
    let seen = sorted_ticks([vec!["a", "bb"], vec!["ccc"]], |words, out| {
        dfir_syntax! {
            // First in the text, it is made last.
            joined = join_fused(
                Fold::new(Vec::new, move |lens, word| lens.push(word.len() * factor)),
                Reduce::new(|longest, word| if word.len() > longest.len() { *longest = word }),
            ) -> for_each(|(_, pair)| out.push(pair));
            words = map(|word| (0, word.trim())) -> tee();
            words -> [0]joined;
            words -> [1]joined;
            source_stream(words) -> words;
        }
    });
    assert_eq!(seen, [[(vec![2, 4], "bb")], [(vec![6], "ccc")]]);
}

#[test]
fn an_accumulator_may_be_made_elsewhere() {
    struct Count;
    impl<V> Accumulator<V> for Count {
        type Summary = usize;

        fn first(&mut self, _: V) -> usize {
            1
        }

        fn add(&mut self, count: &mut usize, _: V) {
            *count += 1;
        }
    }
    let sum = Fold::new(|| 0, |sum: &mut i32, n: i32| *sum += n);
    let out = Out::new();
    dfir_syntax! {
        pairs = source_iter([('a', 1), ('a', 2)]) -> tee();
        pairs -> [0]joined;
        pairs -> [1]joined;
        joined = join_fused(Count, sum) -> for_each(|item| out.push(item));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [('a', (2, 3))]);
}

#[test]
fn arguments_of_a_fused_join_may_use_the_running_graph() {
    let seen = sorted_ticks([vec![('a', 1)], vec![('a', 2), ('a', 3)]], |pairs, out| {
        dfir_syntax! {
            pairs = source_stream(pairs) -> tee();
            pairs -> [0]joined;
            pairs -> [1]joined;
            joined = join_fused::<'static, 'tick>(
                FoldFrom::new(move |n| (context.current_tick().0, n), |(_, sum), n| *sum += n),
                Reduce::new(|sum, n| *sum += n),
            ) -> for_each(|(_, totals)| out.push(totals));
        }
    });
    assert_eq!(seen, [[((0, 1), 1)], [((0, 6), 5)]]);
}
