//! join, cross_join: the lifetimes of their two sides, replay, duplicates.

use dfir_runtime::dfir_syntax;

use crate::driving::{Out, sorted_ticks};

/// What reaches the two sides of an operator in one tick.
type Sides<L, R> = (Vec<L>, Vec<R>);

/// Four ticks of it.
type Input<L, R> = [Vec<Sides<L, R>>; 4];

/// Side 0 gets something in ticks 0 and 2, side 1 in ticks 1 and 2; nothing comes in tick 3.
fn people() -> Input<(u8, char), (u8, i32)> {
    [
        vec![(vec![(1, 'a')], vec![])],
        vec![(vec![], vec![(1, 10)])],
        vec![(vec![(1, 'b')], vec![(1, 20)])],
        vec![],
    ]
}

macro_rules! join_with {
    ($($lifetimes:tt)*) => {
        sorted_ticks(people(), |sides, out| {
            dfir_syntax! {
                sides = source_stream(sides) -> tee();
                sides -> flat_map(|(left, _)| left) -> [0]joined;
                sides -> flat_map(|(_, right)| right) -> [1]joined;
                joined = join $($lifetimes)* () -> for_each(|(_, (l, r))| out.push((l, r)));
            }
        })
    };
}

#[test]
fn a_join_forgets_both_sides_by_default() {
    let expected = [vec![], vec![], vec![('b', 20)], vec![]];
    assert_eq!(join_with!(), expected);
    assert_eq!(join_with!(::<'tick>), expected);
    assert_eq!(join_with!(::<'tick, 'tick>), expected);
}

#[test]
fn a_static_left_side_meets_new_items_of_the_right() {
    let expected = [vec![], vec![('a', 10)], vec![('a', 20), ('b', 20)], vec![]];
    assert_eq!(join_with!(::<'static, 'tick>), expected);
}

#[test]
fn a_static_right_side_meets_new_items_of_the_left() {
    let expected = [vec![], vec![], vec![('b', 10), ('b', 20)], vec![]];
    assert_eq!(join_with!(::<'tick, 'static>), expected);
}

#[test]
fn a_join_that_keeps_both_sides_puts_everything_out_again_in_every_tick() {
    let all = vec![('a', 10), ('a', 20), ('b', 10), ('b', 20)];
    let expected = [vec![], vec![('a', 10)], all.clone(), all];
    assert_eq!(join_with!(::<'static>), expected);
    assert_eq!(join_with!(::<'static, 'static>), expected);
}

#[test]
fn a_replay_starts_no_tick() {
    let out = Out::new();
    let mut flow = dfir_syntax! {
        source_iter([(1, 'a')]) -> [0]joined;
        source_iter([(1, 'b')]) -> [1]joined;
        joined = join::<'static>() -> for_each(|(_, pair)| out.push(pair));
    };
    flow.run_available_sync();
    assert_eq!(
        out.take(),
        [('a', 'b')],
        "one tick, then nothing is left to do"
    );
    flow.run_available_sync();
    assert_eq!(
        out.take(),
        [('a', 'b')],
        "the replay of the one tick that was asked for"
    );
}

#[test]
fn a_replay_comes_once_a_tick_though_the_join_runs_several_times() {
    let out = Out::new();
    let mut flow = dfir_syntax! {
        source_iter([(0, 1), (1, 2), (2, 3)]) -> [1]step;
        source_iter([0]) -> reached;
        reached = union() -> unique::<'static>() -> map(|node| (node, ())) -> [0]step;
        step = join::<'static>() -> map(|(_, ((), next))| next) -> inspect(|n| out.push(*n)) -> reached;
    };
    assert_eq!(out.of_tick(&mut flow), [1, 2, 3]);
    let mut replayed = out.of_tick(&mut flow);
    replayed.sort_unstable();
    assert_eq!(replayed, [1, 2, 3]);
}

#[test]
fn a_repeated_item_is_ignored_on_its_side() {
    let pairs = sorted_ticks(
        [vec![(
            vec![(1, 'a'), (1, 'a'), (1, 'b')],
            vec![(1, 10), (1, 10), (2, 10)],
        )]],
        |sides, out| {
            dfir_syntax! {
                sides = source_stream(sides) -> tee();
                sides -> flat_map(|(left, _)| left) -> [0]joined;
                sides -> flat_map(|(_, right)| right) -> [1]joined;
                joined = join() -> for_each(|pair| out.push(pair));
            }
        },
    );
    assert_eq!(pairs, [[(1, ('a', 10)), (1, ('b', 10))]]);
}

#[test]
fn a_key_may_have_very_many_values() {
    let out = Out::new();
    dfir_syntax! {
        source_iter(0..100) -> flat_map(|n| [("k", n), ("k", n)]) -> [0]joined;
        source_iter(0..100) -> map(|n| ("k", n)) -> [1]joined;
        joined = join() -> for_each(|(_, (left, right))| out.push(left * 100 + right));
    }
    .run_tick_sync();
    let mut pairs = out.take();
    pairs.sort_unstable();
    assert_eq!(pairs, (0..10_000).collect::<Vec<_>>());
}

#[test]
fn the_values_of_a_join_may_be_borrowed() {
    let names = [String::from("ann"), String::from("bob")];
    let out = Out::new();
    dfir_syntax! {
        source_iter(&names) -> enumerate() -> [0]joined;
        source_iter([(1, "found")]) -> [1]joined;
        joined = join() -> for_each(|(_, (name, what))| out.push((name.as_str(), what)));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [("bob", "found")]);
}

/// Side 0 gets something in ticks 0 and 2, side 1 in ticks 1 and 2; nothing comes in tick 3.
fn letters_and_numbers() -> Input<char, i32> {
    [
        vec![(vec!['a', 'a'], vec![])],
        vec![(vec![], vec![1])],
        vec![(vec!['b'], vec![2])],
        vec![],
    ]
}

macro_rules! cross_join_with {
    ($($lifetimes:tt)*) => {
        sorted_ticks(letters_and_numbers(), |sides, out| {
            dfir_syntax! {
                sides = source_stream(sides) -> tee();
                sides -> flat_map(|(left, _)| left) -> [0]crossed;
                sides -> flat_map(|(_, right)| right) -> [1]crossed;
                crossed = cross_join $($lifetimes)* () -> for_each(|pair| out.push(pair));
            }
        })
    };
}

#[test]
fn a_cross_join_forgets_both_sides_by_default() {
    let expected = [vec![], vec![], vec![('b', 2)], vec![]];
    assert_eq!(cross_join_with!(), expected);
    assert_eq!(cross_join_with!(::<'tick>), expected);
}

#[test]
fn a_cross_join_may_keep_one_side() {
    let left = [vec![], vec![('a', 1)], vec![('a', 2), ('b', 2)], vec![]];
    assert_eq!(cross_join_with!(::<'static, 'tick>), left);
    let right = [vec![], vec![], vec![('b', 1), ('b', 2)], vec![]];
    assert_eq!(cross_join_with!(::<'tick, 'static>), right);
}

#[test]
fn a_cross_join_that_keeps_both_sides_puts_everything_out_again_in_every_tick() {
    let all = vec![('a', 1), ('a', 2), ('b', 1), ('b', 2)];
    let expected = [vec![], vec![('a', 1)], all.clone(), all];
    assert_eq!(cross_join_with!(::<'static>), expected);
}

#[test]
fn the_two_inputs_of_a_cross_join_may_be_one_stream() {
    let out = Out::new();
    dfir_syntax! {
        both = source_iter([1, 2]) -> tee();
        both -> [0]pairs;
        both -> [1]pairs;
        pairs = cross_join() -> sort() -> for_each(|pair| out.push(pair));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [(1, 1), (1, 2), (2, 1), (2, 2)]);
}
