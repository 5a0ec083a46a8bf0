//! lattice_fold, lattice_reduce, state, state_by, lattice_bimorphism: values that only grow, also round a cycle.

use std::collections::{BTreeMap, HashSet};

use dfir_runtime::dfir_syntax;
use dfir_runtime::lattices::map_union::{MapUnionBTreeMap, MapUnionSingletonMap};
use dfir_runtime::lattices::set_union::{
    CartesianProductBimorphism, SetUnionBTreeSet, SetUnionHashSet, SetUnionSingletonSet,
};
use dfir_runtime::lattices::{Max, Min};

use crate::driving::{Out, nothing, ticks};

fn numbers() -> [Vec<i32>; 4] {
    [vec![3, 9, 4], vec![5], nothing(), vec![11, 10]]
}

macro_rules! maxima {
    ($($operator:tt)*) => {
        ticks(numbers(), |numbers, out| {
            dfir_syntax! {
                source_stream(numbers) -> map(Max::new) -> $($operator)* -> for_each(|max| out.push(max.into_reveal()));
            }
        })
    };
}

#[test]
fn a_lattice_fold_puts_out_one_value_a_tick() {
    let expected = [vec![9], vec![7], vec![7], vec![11]];
    assert_eq!(maxima!(lattice_fold(|| Max::new(7))), expected);
    assert_eq!(maxima!(lattice_fold::<'tick>(|| Max::new(7))), expected);
    let kept = [vec![9], vec![9], vec![9], vec![11]];
    assert_eq!(maxima!(lattice_fold::<'static>(|| Max::new(7))), kept);
}

#[test]
fn a_lattice_reduce_puts_out_nothing_without_items() {
    let expected = [vec![9], vec![5], vec![], vec![11]];
    assert_eq!(maxima!(lattice_reduce()), expected);
    assert_eq!(maxima!(lattice_reduce::<'tick>()), expected);
    let kept = [vec![9], vec![9], vec![9], vec![11]];
    assert_eq!(maxima!(lattice_reduce::<'static>()), kept);
}

#[test]
fn a_state_passes_on_what_lets_it_grow() {
    let expected = [vec![3, 9], vec![5], vec![], vec![11]];
    assert_eq!(maxima!(state::<'tick, Max<i32>>()), expected);
    assert_eq!(maxima!(state::<Max<i32>>()), expected);
    assert_eq!(maxima!(state()), expected);
    let kept = [vec![3, 9], vec![], vec![], vec![11]];
    assert_eq!(maxima!(state::<'static, Max<i32>>()), kept);
    assert_eq!(maxima!(state::<'static>()), kept);
}

#[test]
fn a_state_by_begins_anew_with_what_its_closure_makes() {
    macro_rules! records {
        ($($generics:tt)*) => {
            ticks(numbers(), |numbers, out| {
                dfir_syntax! {
                    source_stream(numbers) -> state_by $($generics)* (|n| Max::new(n), || Max::new(4)) -> for_each(|n| out.push(n));
                }
            })
        };
    }
    let expected = [vec![9], vec![5], vec![], vec![11]];
    assert_eq!(records!(), expected);
    assert_eq!(records!(::<'tick, Max<i32>>), expected);
    assert_eq!(records!(::<'static>), [vec![9], vec![], vec![], vec![11]]);
}

#[test]
fn the_lattice_of_a_state_is_read_complete() {
    let out = Out::new();
    let mut flow = dfir_syntax! {
        numbers = source_iter([1, 5, 3]) -> tee();
        numbers -> filter(|n| Max::new(*n) < #most) -> for_each(|n| out.push(n));
        most = numbers -> map(Max::new) -> state::<'static, Max<i32>>();
        numbers -> state_by::<'static, Min<i32>>(Min::new, || Min::new(100)) -> null();
        numbers -> fold(|| 0, |sum, n| *sum += n * #most.into_reveal()) -> for_each(|sum| out.push(sum));
    };
    assert_eq!(out.of_tick(&mut flow), [1, 3, 45]);
    assert_eq!(out.of_tick(&mut flow), [0]);
}

#[test]
fn what_a_state_passes_on_may_go_round_in_a_cycle() {
    let out = Out::new();
    dfir_syntax! {
        source_iter([1]) -> counted;
        counted = union() -> map(Max::new) -> state::<Max<i32>>() -> map(Max::into_reveal) -> tee();
        counted -> inspect(|n| out.push(*n)) -> map(|n| (n + 1).min(4)) -> counted;
        counted -> null();
    }
    .run_tick_sync();
    assert_eq!(out.take(), [1, 2, 3, 4]);
}

#[test]
fn a_cycle_of_nothing_but_a_lattice_fold_ends() {
    let out = Out::new();
    let mut flow = dfir_syntax! {
        all = lattice_fold::<'static>(|| Max::new(5)) -> inspect(|max| out.push(*max)) -> all;
    };
    assert_eq!(out.of_tick(&mut flow), [Max::new(5)]);
    assert_eq!(out.of_tick(&mut flow), [Max::new(5)]);
}

/// The lengths of the shortest ways from node 0, as a cycle through one lattice.
#[test]
fn a_cycle_through_a_lattice_fold_runs_to_its_fixed_point() {
    type Lengths = MapUnionBTreeMap<u32, Min<u32>>;
    let edges = [(0, 1, 7), (0, 2, 1), (2, 1, 2), (1, 3, 1), (3, 0, 1)];
    let inputs = [edges.to_vec(), nothing(), vec![(2, 3, 1), (3, 4, 1)]];
    let seen = ticks(inputs, |new_edges, out| {
        dfir_syntax! {
            edges = source_stream(new_edges) -> persisted;
            persisted = fold::<'static>(Vec::new, |all, edge| all.push(edge));
            lengths = union() -> lattice_fold::<'static>(Lengths::default) -> tee();
            source_iter([(0, 0)]) -> map(|(node, length)| MapUnionSingletonMap::new_from((node, Min::new(length)))) -> lengths;
            lengths
                -> flat_map(|lengths| {
                    let lengths = lengths.as_reveal_ref().clone();
                    #persisted.clone().into_iter().filter_map(move |(from, to, length)| {
                        Some((to, lengths.get(&from)?.as_reveal_ref() + length))
                    })
                })
                -> map(|(node, length)| MapUnionSingletonMap::new_from((node, Min::new(length))))
                -> lengths;
            // Behind the cycle, the greatest of the values that went round.
            lengths -> lattice_fold(Lengths::default) -> for_each(|lengths| out.push(revealed(&lengths)));
        }
    });
    assert_eq!(
        seen,
        [
            [vec![(0, 0), (1, 3), (2, 1), (3, 4)]],
            [vec![(0, 0), (1, 3), (2, 1), (3, 4)]],
            [vec![(0, 0), (1, 3), (2, 1), (3, 2), (4, 3)]],
        ]
    );
}

fn revealed(lengths: &MapUnionBTreeMap<u32, Min<u32>>) -> Vec<(u32, u32)> {
    let lengths: &BTreeMap<_, _> = lengths.as_reveal_ref();
    lengths
        .iter()
        .map(|(node, length)| (*node, *length.as_reveal_ref()))
        .collect()
}

#[test]
fn what_is_behind_a_cycle_sees_the_values_grow() {
    let out = Out::new();
    let mut flow = dfir_syntax! {
        source_iter([1]) -> map(Max::new) -> grown;
        grown = union() -> lattice_reduce() -> tee();
        grown -> map(|n| Max::new((n.into_reveal() * 2).min(10))) -> grown;
        grown -> for_each(|n| out.push(n.into_reveal()));
    };
    assert_eq!(out.of_tick(&mut flow), [1, 2, 4, 8, 10]);
    assert_eq!(out.of_tick(&mut flow), [0; 0]);
}

#[test]
fn a_cycle_through_the_next_tick_is_none_within_it() {
    let out = Out::new();
    let mut flow = dfir_syntax! {
        source_iter([1, 2]) -> grown;
        grown = union() -> map(Max::new) -> lattice_reduce::<'static>() -> map(Max::into_reveal) -> tee();
        grown -> filter(|n| *n < 4) -> map(|n| n + 1) -> defer_tick() -> grown;
        grown -> for_each(|n| out.push(n));
    };
    flow.run_available_sync();
    assert_eq!(out.take(), [2, 3, 4]);
}

#[test]
fn a_bimorphism_follows_both_lattices() {
    let inputs = [
        vec![(0, 1)],
        vec![(1, 10), (1, 20)],
        nothing(),
        vec![(0, 2)],
    ];
    let seen = ticks(inputs, |items, out| {
        dfir_syntax! {
            sides = source_stream(items) -> partition(|(side, _), _| *side);
            left = sides[0] -> map(|(_, n)| SetUnionSingletonSet::new_from(n)) -> state::<'static, SetUnionHashSet<i32>>();
            right = sides[1] -> map(|(_, n)| SetUnionSingletonSet::new_from(n)) -> state::<'static, SetUnionHashSet<i32>>();
            left -> [0]pairs;
            right -> [1]pairs;
            pairs = lattice_bimorphism(CartesianProductBimorphism::<HashSet<_>>::default(), #left, #right)
                -> tee();
            pairs -> for_each(|set| {
                let mut pairs: Vec<_> = set.into_reveal().into_iter().collect();
                pairs.sort();
                out.push(pairs);
            });
            pairs -> null();
        }
    });
    assert_eq!(
        seen,
        [
            vec![vec![]],
            vec![vec![(1, 10), (1, 20)]],
            vec![],
            vec![vec![(2, 10), (2, 20)]],
        ]
    );
}

#[test]
fn a_state_of_items_that_are_no_lattice() {
    let seen = ticks([vec!["b", "a", "b"], vec!["c", "a"]], |words, out| {
        dfir_syntax! {
            source_stream(words)
                -> state_by::<'static>(SetUnionSingletonSet::new_from, SetUnionBTreeSet::default)
                -> for_each(|word| out.push(word.to_uppercase()));
        }
    });
    assert_eq!(seen, [vec!["B", "A"], vec!["C"]]);
}

#[test]
fn a_lattice_batch_comes_with_the_next_signal() {
    let inputs = [
        vec![(0, 3), (0, 9)],
        vec![(1, 0), (0, 4), (1, 0)],
        nothing(),
        vec![(1, 0)],
    ];
    macro_rules! batches {
        ($($type:tt)*) => {
            ticks(inputs.clone(), |items, out| {
                dfir_syntax! {
                    items = source_stream(items) -> partition(|(side, _), _| *side);
                    items[0] -> map(|(_, n)| Max::new(n)) -> [input]batch;
                    items[1] -> [signal]batch;
                    batch = _lattice_fold_batch $($type)* () -> for_each(|max| out.push(max.into_reveal()));
                }
            })
        };
    }
    let expected = [vec![], vec![9], vec![], vec![u8::MIN]];
    assert_eq!(batches!(), expected);
    assert_eq!(batches!(::<Max<u8>>), expected);
}

#[test]
fn a_lattice_join_keeps_each_side_as_its_lifetime_says() {
    macro_rules! joined {
        ($($lifetimes:tt)*) => {
            ticks([vec![(0, 3), (1, 5), (0, 7)], vec![(1, 4)], vec![(0, 1)]], |items, out| {
                dfir_syntax! {
                    items = source_stream(items) -> partition(|(side, _), _| *side);
                    items[0] -> map(|(_, n)| ('k', Max::new(n))) -> [0]joined;
                    items[1] -> map(|(_, n)| ('k', Min::new(n))) -> [1]joined;
                    joined = _lattice_join_fused_join::<$($lifetimes)* Max<i32>, Min<i32>>() -> for_each(|map| {
                        let pair = map.into_reveal().1;
                        let (max, min) = pair.into_reveal();
                        out.push((max.into_reveal(), min.into_reveal()));
                    });
                }
            })
        };
    }
    assert_eq!(joined!(), [vec![(7, 5)], vec![], vec![]]);
    assert_eq!(
        joined!('static, 'tick,),
        [vec![(7, 5)], vec![(7, 4)], vec![]]
    );
    assert_eq!(
        joined!('tick, 'static,),
        [vec![(7, 5)], vec![], vec![(1, 4)]]
    );
    assert_eq!(
        joined!('static,),
        [vec![(7, 5)], vec![(7, 4)], vec![(7, 4)]]
    );
}
