//! Cycles that run to their fixed point inside a tick.

use std::collections::{BTreeSet, VecDeque};

use dfir_runtime::dfir_syntax;

use crate::driving::{Out, sorted_ticks};

type Edge = (u32, u32);

/// Numbers that look random and are the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: u32) -> u32 {
        self.0 = self
            .0
            .wrapping_mul(6364136223846793005)
            .wrapping_add(1442695040888963407);
        ((self.0 >> 33) % u64::from(bound)) as u32
    }

    fn graph(&mut self, nodes: u32, edges: u32) -> Vec<Edge> {
        (0..edges)
            .map(|_| (self.below(nodes), self.below(nodes)))
            .collect()
    }
}

/// Everything that can be reached from `start` in any number of steps, `start` included.
fn reached_from(edges: &[Edge], start: u32) -> BTreeSet<u32> {
    let (mut reached, mut queue) = (BTreeSet::from([start]), VecDeque::from([start]));
    while let Some(node) = queue.pop_front() {
        for (_, next) in edges.iter().filter(|(from, _)| *from == node) {
            if reached.insert(*next) {
                queue.push_back(*next);
            }
        }
    }
    reached
}

/// Every pair of which the second can be reached from the first in one step or more.
fn closure_of(edges: &[Edge]) -> BTreeSet<Edge> {
    let from = |(src, next): &Edge| {
        reached_from(edges, *next)
            .into_iter()
            .map(|dst| (*src, dst))
            .collect::<Vec<_>>()
    };
    edges.iter().flat_map(from).collect()
}

#[test]
fn reachability_is_that_of_a_breadth_first_search() {
    let mut numbers = Numbers(1);
    for size in [1, 5, 20, 60] {
        let edges = numbers.graph(size, size * 2);
        let out = Out::new();
        dfir_syntax! {
            source_iter([0]) -> reached;
            reached = union() -> unique() -> tee();
            reached -> map(|node| (node, ())) -> [0]step;
            source_iter(edges.iter().copied()) -> [1]step;
            step = join() -> map(|(_, ((), next))| next) -> reached;
            reached -> for_each(|node| out.push(node));
        }
        .run_tick_sync();
        let mut reached = out.take();
        reached.sort_unstable();
        let expected: Vec<_> = reached_from(&edges, 0).into_iter().collect();
        assert_eq!(reached, expected, "in {edges:?}");
    }
}

#[test]
fn a_linear_transitive_closure_is_complete() {
    let mut numbers = Numbers(2);
    for size in [3, 10, 25] {
        let edges = numbers.graph(size, size + size / 2);
        let out = Out::new();
        dfir_syntax! {
            edges = source_iter(edges.iter().copied()) -> tee();
            edges -> paths;
            paths = union() -> unique() -> tee();
            paths -> map(|(src, dst)| (dst, src)) -> [0]step;
            edges -> [1]step;
            step = join() -> map(|(_, (src, dst))| (src, dst)) -> paths;
            paths -> for_each(|path| out.push(path));
        }
        .run_tick_sync();
        let found = out.take();
        assert_eq!(
            found.len(),
            closure_of(&edges).len(),
            "each path once, in {edges:?}"
        );
        assert_eq!(
            found.into_iter().collect::<BTreeSet<_>>(),
            closure_of(&edges),
            "in {edges:?}"
        );
    }
}

#[test]
fn a_transitive_closure_may_join_itself() {
    let mut numbers = Numbers(3);
    for size in [3, 10, 25] {
        let edges = numbers.graph(size, size + size / 2);
        let out = Out::new();
        dfir_syntax! {
            paths = union() -> unique() -> tee();
            source_iter(edges.iter().copied()) -> paths;
            paths -> map(|(src, middle)| (middle, src)) -> [0]longer;
            paths -> [1]longer;
            longer = join() -> map(|(_, pair)| pair) -> paths;
            paths -> for_each(|path| out.push(path));
        }
        .run_tick_sync();
        assert_eq!(
            out.take().into_iter().collect::<BTreeSet<_>>(),
            closure_of(&edges),
            "in {edges:?}"
        );
    }
}

#[test]
fn a_closure_that_is_kept_grows_tick_by_tick() {
    let seen = sorted_ticks(
        [vec![(0, 1)], vec![(2, 3)], vec![(1, 2)], vec![]],
        |edges, out| {
            dfir_syntax! {
                edges = source_stream(edges) -> tee();
                edges -> paths;
                paths = union() -> unique::<'static>() -> tee();
                paths -> map(|(src, middle)| (middle, src)) -> [0]longer;
                edges -> unique::<'static>() -> [1]longer;
                longer = join::<'static>() -> map(|(_, pair)| pair) -> paths;
                paths -> for_each(|path| out.push(path));
            }
        },
    );
    let expected = [
        vec![(0, 1)],
        vec![(2, 3)],
        vec![(0, 2), (0, 3), (1, 2), (1, 3)],
        vec![],
    ];
    assert_eq!(seen, expected);
}

#[test]
fn two_cycles_may_share_an_operator() {
    let out = Out::new();
    dfir_syntax! {
        numbers = union() -> unique() -> tee();
        source_iter([1]) -> numbers;
        numbers -> map(|n| n * 2) -> filter(|n| *n < 50) -> numbers;
        numbers -> map(|n| n + 7) -> filter(|n| *n < 50) -> numbers;
        numbers -> for_each(|n| out.push(n));
    }
    .run_tick_sync();
    let mut expected = BTreeSet::from([1]);
    loop {
        let more: BTreeSet<_> = expected
            .iter()
            .flat_map(|n| [n * 2, n + 7])
            .filter(|n| *n < 50)
            .collect();
        if more.is_subset(&expected) {
            break;
        }
        expected.extend(more);
    }
    assert_eq!(out.take().into_iter().collect::<BTreeSet<_>>(), expected);
}

#[test]
fn a_cycle_may_stand_inside_another() {
    let out = Out::new();
    dfir_syntax! {
        outer = union() -> unique() -> inner;
        source_iter([0]) -> outer;
        inner = union() -> unique() -> tee();
        inner -> filter(|n| n % 10 < 9) -> map(|n| n + 1) -> inner;
        inner -> filter(|n| n % 10 == 9 && *n < 39) -> map(|n| n + 1) -> outer;
        inner -> for_each(|n| out.push(n));
    }
    .run_tick_sync();
    assert_eq!(out.take(), (0..40).collect::<Vec<_>>());
}

#[test]
fn two_cycles_may_feed_each_other() {
    let (even, odd) = (Out::new(), Out::new());
    dfir_syntax! {
        source_iter([0]) -> even;
        even = union() -> unique() -> inspect(|n| even.push(*n)) -> map(|n| n + 1) -> odd;
        odd = union() -> unique() -> inspect(|n| odd.push(*n)) -> filter(|n| *n < 9) -> map(|n| n + 1) -> even;
        source_iter([5]) -> odd;
    }
    .run_tick_sync();
    let (mut even, mut odd) = (even.take(), odd.take());
    even.sort_unstable();
    odd.sort_unstable();
    assert_eq!((even, odd), (vec![0, 2, 4, 6, 8], vec![1, 3, 5, 7, 9]));
}

#[test]
#[allow(deprecated)] // The compiler warns of it.
fn a_cycle_without_an_entry_stands_still() {
    let mut flow = dfir_syntax! {
        round = union() -> identity::<i32>() -> map(|n| n + 1) -> round;
    };
    flow.run_tick_sync();
    flow.run_sync().unwrap();
}

#[test]
fn the_first_run_of_a_cycle_in_a_tick_is_told_from_the_others() {
    let firsts = sorted_ticks([vec![0, 10], vec![20]], |numbers, out| {
        dfir_syntax! {
            source_stream(numbers) -> count;
            count = union()
                -> inspect(|n| if context.is_first_run_this_tick() { out.push(*n) })
                -> map(|n| n + 1)
                -> filter(|n| n % 10 < 5)
                -> count;
        }
    });
    assert_eq!(firsts, [vec![0, 10], vec![20]]);
}

#[test]
fn a_deep_recursion_needs_no_stack() {
    let out = Out::new();
    dfir_syntax! {
        source_iter([0]) -> count;
        count = union() -> filter(|n| *n < 100_000) -> map(|n| n + 1) -> tee();
        count -> count;
        count -> filter(|n| n % 50_000 == 0) -> for_each(|n| out.push(n));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [50_000, 100_000]);
}
