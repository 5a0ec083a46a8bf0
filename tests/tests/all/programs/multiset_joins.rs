//! join_multiset, cross_join_multiset: duplicates count, and it makes no difference whether one side
//! is complete before the other begins, so that only that side is kept, or both are mixed.

use dfir_runtime::dfir_syntax;
use futures::channel::mpsc::unbounded;

use crate::driving::{Out, sorted_ticks};

type Left = (u8, char);
type Right = (u8, i32);
type Matches = [Vec<(char, i32)>; 4];

/// What reaches each side in four ticks.
fn people() -> [(Vec<Left>, Vec<Right>); 4] {
    [
        (vec![(1, 'a'), (1, 'a'), (2, 'x')], vec![(1, 10)]),
        (vec![], vec![(1, 20)]),
        (vec![(1, 'b')], vec![]),
        (vec![(1, 'c')], vec![(1, 30), (1, 30)]),
    ]
}

/// Both sides from one source: items of the two come in turn.
macro_rules! mixed {
    ($operator:ident $($lifetimes:tt)*) => {
        sorted_ticks(people().map(|sides| vec![sides]), |sides, out| {
            dfir_syntax! {
                sides = source_stream(sides) -> tee();
                sides -> flat_map(|(left, _)| left) -> [0]joined;
                sides -> flat_map(|(_, right)| right) -> [1]joined;
                joined = $operator $($lifetimes)* () -> for_each(|(_, (l, r))| out.push((l, r)));
            }
        })
    };
}

/// Each side from a source of its own: one is complete before the other begins.
macro_rules! apart {
    ($operator:ident $($lifetimes:tt)*) => {{
        let (give_left, left) = unbounded();
        let (give_right, right) = unbounded();
        let out = Out::new();
        let mut flow = dfir_syntax! {
            source_stream(left) -> [0]joined;
            source_stream(right) -> [1]joined;
            joined = $operator $($lifetimes)* () -> for_each(|(_, (l, r))| out.push((l, r)));
        };
        people().map(|(left, right)| {
            left.into_iter().for_each(|item| give_left.unbounded_send(item).unwrap());
            right.into_iter().for_each(|item| give_right.unbounded_send(item).unwrap());
            let mut matches = out.of_tick(&mut flow);
            matches.sort_unstable();
            matches
        })
    }};
}

#[test]
fn duplicates_match_as_often_as_they_come() {
    let expected: Matches = [
        vec![('a', 10), ('a', 10)],
        vec![],
        vec![],
        vec![('c', 30), ('c', 30)],
    ];
    assert_eq!(mixed!(join_multiset), expected);
    assert_eq!(apart!(join_multiset), expected);
}

#[test]
fn a_static_left_side_meets_new_items_of_the_right() {
    let expected: Matches = [
        vec![('a', 10), ('a', 10)],
        vec![('a', 20), ('a', 20)],
        vec![],
        sorted(&['a', 'a', 'b', 'c'], &[30, 30]),
    ];
    assert_eq!(mixed!(join_multiset::<'static, 'tick>), expected);
    assert_eq!(apart!(join_multiset::<'static, 'tick>), expected);
}

#[test]
fn a_static_right_side_meets_new_items_of_the_left() {
    let expected: Matches = [
        vec![('a', 10), ('a', 10)],
        vec![],
        sorted(&['b'], &[10, 20]),
        sorted(&['c'], &[10, 20, 30, 30]),
    ];
    assert_eq!(mixed!(join_multiset::<'tick, 'static>), expected);
    assert_eq!(apart!(join_multiset::<'tick, 'static>), expected);
}

#[test]
fn two_static_sides_are_put_out_again_in_every_tick() {
    let expected: Matches = [
        sorted(&['a', 'a'], &[10]),
        sorted(&['a', 'a'], &[10, 20]),
        sorted(&['a', 'a', 'b'], &[10, 20]),
        sorted(&['a', 'a', 'b', 'c'], &[10, 20, 30, 30]),
    ];
    assert_eq!(mixed!(join_multiset::<'static>), expected);
    assert_eq!(apart!(join_multiset::<'static>), expected);
}

fn sorted(left: &[char], right: &[i32]) -> Vec<(char, i32)> {
    let pairs = left.iter().flat_map(|l| right.iter().map(|r| (*l, *r)));
    let mut pairs: Vec<_> = pairs.collect();
    pairs.sort_unstable();
    pairs
}

#[test]
fn a_cross_join_of_duplicates_is_every_pair() {
    let mut out = Vec::new();
    dfir_syntax! {
        source_iter(["a", "a"]) -> [0]all;
        source_iter([1, 1, 2]) -> [1]all;
        all = cross_join_multiset() -> for_each(|pair| out.push(pair));
    }
    .run_tick_sync();
    out.sort_unstable();
    assert_eq!(
        out,
        [("a", 1), ("a", 1), ("a", 1), ("a", 1), ("a", 2), ("a", 2)]
    );
}

#[test]
fn a_recursion_keeps_only_the_side_that_does_not_recur() {
    let mut out = Vec::new();
    dfir_syntax! {
        reached = union() -> unique() -> tee();
        source_iter([0]) -> reached;
        reached -> map(|node| (node, ())) -> [0]step;
        source_iter([(0, 1), (1, 2), (2, 0), (2, 3), (7, 8)]) -> [1]step;
        step = join_multiset() -> map(|(_, (_, next))| next) -> reached;
        reached -> for_each(|node| out.push(node));
    }
    .run_tick_sync();
    out.sort_unstable();
    assert_eq!(out, [0, 1, 2, 3]);
}
