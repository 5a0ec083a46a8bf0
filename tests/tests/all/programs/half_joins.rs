//! join_multiset_half, join_fused_lhs, join_fused_rhs: one side is complete before the other streams past it.

use dfir_runtime::{Fold, FoldFrom, Reduce, dfir_syntax};

use crate::driving::{Out, nothing, ticks};

/// What comes on one of two sides.
type Side = (usize, (char, i32));

const BUILT: usize = 0;
const STREAMED: usize = 1;

/// The streaming side is first in the text, so that nothing is in order by chance.
fn sides() -> [Vec<Side>; 4] {
    [
        vec![
            (STREAMED, ('a', 10)),
            (BUILT, ('a', 1)),
            (BUILT, ('b', 2)),
            (BUILT, ('a', 3)),
        ],
        vec![(STREAMED, ('b', 20)), (STREAMED, ('a', 30))],
        vec![(BUILT, ('b', 4))],
        nothing(),
    ]
}

macro_rules! with_sides {
    ($built:tt $streamed:tt $($operator:tt)*) => {
        ticks(sides(), |sides, out| {
            dfir_syntax! {
                sides = source_stream(sides) -> partition(|(side, _), _| *side);
                sides[0] -> map(|(_, pair)| pair) -> [$built]joined;
                sides[1] -> map(|(_, pair)| pair) -> [$streamed]joined;
                joined = $($operator)* -> for_each(|item| out.push(item));
            }
        })
    };
}

macro_rules! half_with {
    ($($lifetimes:tt)*) => {
        with_sides!(build probe join_multiset_half $($lifetimes)* ())
    };
}

#[test]
fn a_half_join_forgets_both_sides_by_default() {
    let expected = [vec![('a', (10, 1)), ('a', (10, 3))], vec![], vec![], vec![]];
    assert_eq!(half_with!(), expected);
    assert_eq!(half_with!(::<'tick>), expected);
    assert_eq!(half_with!(::<'tick, 'tick>), expected);
}

#[test]
fn a_build_side_that_is_kept_meets_what_comes_later() {
    let first = vec![('a', (10, 1)), ('a', (10, 3))];
    let second = vec![('b', (20, 2)), ('a', (30, 1)), ('a', (30, 3))];
    assert_eq!(
        half_with!(::<'static, 'tick>),
        [first, second, vec![], vec![]]
    );
}

#[test]
fn probes_that_are_kept_meet_what_is_there_in_their_tick() {
    let first = vec![('a', (10, 1)), ('a', (10, 3))];
    assert_eq!(
        half_with!(::<'tick, 'static>),
        [first, vec![], vec![('b', (20, 4))], vec![]]
    );
}

#[test]
fn a_half_join_that_keeps_both_sides_puts_all_out_in_every_tick() {
    let first = vec![('a', (10, 1)), ('a', (10, 3))];
    let second = [
        &first[..],
        &[('b', (20, 2)), ('a', (30, 1)), ('a', (30, 3))],
    ]
    .concat();
    let mut third = second.clone();
    third.insert(3, ('b', (20, 4)));
    assert_eq!(
        half_with!(::<'static>),
        [first, second, third.clone(), third]
    );
}

#[test]
fn probes_may_go_round_in_a_cycle() {
    let out = Out::new();
    dfir_syntax! {
        source_iter([(1, 2), (2, 3), (2, 4), (3, 1), (4, 4)]) -> [build]step;
        source_iter([1]) -> reached;
        reached = union() -> unique() -> inspect(|n| out.push(*n)) -> map(|n| (n, ())) -> [probe]step;
        step = join_multiset_half() -> map(|(_, ((), next))| next) -> reached;
    }
    .run_tick_sync();
    assert_eq!(out.take(), [1, 2, 3, 4]);
}

#[test]
fn both_sides_may_be_one_stream() {
    let out = Out::new();
    dfir_syntax! {
        pairs = source_iter([(1, 'a'), (1, 'b')]) -> tee();
        pairs -> [build]both;
        pairs -> [probe]both;
        both = join_multiset_half() -> tee();
        both -> for_each(|(_, pair)| out.push(pair));
        both -> null();
    }
    .run_tick_sync();
    assert_eq!(out.take(), [('a', 'a'), ('a', 'b'), ('b', 'a'), ('b', 'b')]);
}

macro_rules! lhs_with {
    ($($lifetimes:tt)*) => {
        with_sides!(0 1 join_fused_lhs $($lifetimes)* (Fold::new(|| 100, |sum, n| *sum += n)))
    };
}

macro_rules! rhs_with {
    ($($lifetimes:tt)*) => {
        with_sides!(1 0 join_fused_rhs $($lifetimes)* (Fold::new(|| 100, |sum, n| *sum += n)))
    };
}

fn swapped(ticks: [Vec<(char, (i32, i32))>; 4]) -> [Vec<(char, (i32, i32))>; 4] {
    ticks.map(|tick| {
        tick.into_iter()
            .map(|(key, (a, b))| (key, (b, a)))
            .collect()
    })
}

#[test]
fn a_fused_side_forgets_by_default() {
    let expected = [vec![('a', (104, 10))], vec![], vec![], vec![]];
    assert_eq!(lhs_with!(), expected);
    assert_eq!(lhs_with!(::<'tick>), expected);
    assert_eq!(rhs_with!(), swapped(expected.clone()));
    assert_eq!(rhs_with!(::<'tick, 'tick>), swapped(expected));
}

#[test]
fn a_fused_side_that_is_kept_goes_on_accumulating() {
    let expected = [
        vec![('a', (104, 10))],
        vec![('b', (102, 20)), ('a', (104, 30))],
        vec![],
        vec![],
    ];
    assert_eq!(lhs_with!(::<'static, 'tick>), expected);
    assert_eq!(rhs_with!(::<'tick, 'static>), swapped(expected));
}

#[test]
fn a_streaming_side_that_is_kept_comes_again_in_every_tick() {
    let expected = [
        vec![('a', (104, 10))],
        vec![],
        vec![('b', (104, 20))],
        vec![],
    ];
    assert_eq!(lhs_with!(::<'tick, 'static>), expected);
    assert_eq!(rhs_with!(::<'static, 'tick>), swapped(expected));
    let second = vec![('a', (104, 10)), ('b', (102, 20)), ('a', (104, 30))];
    let third = vec![('a', (104, 10)), ('b', (106, 20)), ('a', (104, 30))];
    let expected = [vec![('a', (104, 10))], second, third.clone(), third];
    assert_eq!(lhs_with!(::<'static>), expected);
    assert_eq!(rhs_with!(::<'static, 'static>), swapped(expected));
}

#[test]
fn the_streaming_side_may_come_back_in_a_cycle() {
    let out = Out::new();
    dfir_syntax! {
        source_iter([(3, 'a'), (3, 'b'), (1, 'c')]) -> [1]named;
        source_iter([(4, 0)]) -> down;
        down = union() -> filter(|(n, _)| *n > 0) -> map(|(n, depth)| (n - 1, depth + 1)) -> tee();
        down -> down;
        down -> [0]named;
        named = join_fused_rhs(FoldFrom::new(|first| vec![first], |all, name| all.push(name)))
            -> for_each(|(n, (depth, names))| out.push((n, depth, String::from_iter(names))));
    }
    .run_tick_sync();
    assert_eq!(
        out.take(),
        [(3, 1, "ab".to_owned()), (1, 3, "c".to_owned())]
    );
}

#[test]
fn a_replay_starts_no_tick() {
    let out = Out::new();
    let mut flow = dfir_syntax! {
        source_iter([(1, 2), (1, 3)]) -> [0]joined;
        source_iter([(1, 'a')]) -> [1]joined;
        joined = join_fused_lhs::<'static>(Reduce::new(|sum, n| *sum += n)) -> for_each(|item| out.push(item));
    };
    for _ in 0..2 {
        flow.run_available_sync();
        assert_eq!(out.take(), [(1, (5, 'a'))]);
    }
}
