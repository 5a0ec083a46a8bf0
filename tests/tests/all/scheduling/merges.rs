//! Merges entered from several places: what follows one stands in the code once, and two places that
//! call it must not hold it at the same time.

use dfir_runtime::dfir_syntax;

use crate::driving::Out;

/// What a program puts out in its first tick, sorted.
fn sorted<T: Ord>(out: &Out<T>) -> Vec<T> {
    let mut all = out.take();
    all.sort();
    all
}

#[test]
fn a_diamond_doubles_its_items() {
    let out = Out::new();
    dfir_syntax! {
        top = source_iter([1, 2]) -> tee();
        top -> map(|n| n * 10) -> bottom;
        top -> map(|n| n + 1) -> bottom;
        bottom = union() -> for_each(|n| out.push(n));
    }
    .run_tick_sync();
    assert_eq!(sorted(&out), [2, 3, 10, 20]);
}

/// A chain of diamonds: each name is a `union` of the one before and of what a step makes of it.
macro_rules! diamonds {
    ($out:ident, $step:expr, [$($program:tt)*] $last:ident) => {
        dfir_syntax! { $($program)* $last -> for_each(|n| $out.push(n)); }
    };
    ($out:ident, $step:expr, [$($program:tt)*] $above:ident $below:ident $($rest:ident)*) => {
        diamonds!(
            $out, $step,
            [
                $($program)*
                $above -> $below;
                $above -> filter_map($step) -> $below;
                $below = union() -> unique() -> tee();
            ]
            $below $($rest)*
        )
    };
}

#[test]
#[allow(deprecated)] // The compiler warns of it.
fn twenty_diamonds_in_a_chain_pass_every_item_once() {
    let out = Out::new();
    diamonds!(
        out, |n| Some(n + 1), [a = source_iter([0]) -> tee();]
        a b c d e f g h i j k l m n o p q r s t u
    )
    .run_tick_sync();
    assert_eq!(sorted(&out), (0..=20).collect::<Vec<_>>());
}

#[test]
fn a_union_of_unions_passes_all() {
    let out = Out::new();
    dfir_syntax! {
        left = union();
        right = union();
        all = union() -> for_each(|n| out.push(n));
        source_iter([1]) -> left;
        source_iter([2]) -> left;
        left -> all;
        source_iter([3]) -> right;
        source_iter([4]) -> right;
        right -> all;
        source_iter([5]) -> all;
    }
    .run_tick_sync();
    assert_eq!(sorted(&out), [1, 2, 3, 4, 5]);
}

#[test]
fn a_tee_may_feed_a_union_at_once_and_through_another() {
    let out = Out::new();
    dfir_syntax! {
        top = source_iter([1, 2]) -> tee();
        source_iter([10]) -> inner;
        top -> inner;
        inner = union() -> map(|n| n * 2) -> outer;
        top -> outer;
        outer = union() -> for_each(|n| out.push(n));
    }
    .run_tick_sync();
    assert_eq!(sorted(&out), [1, 2, 2, 4, 20]);
}

#[test]
fn two_merges_may_share_both_of_their_sources() {
    let (left, right) = (Out::new(), Out::new());
    dfir_syntax! {
        a = source_iter([1]) -> tee();
        b = source_iter([2]) -> tee();
        a -> left;
        b -> left;
        a -> right;
        b -> right;
        left = union() -> for_each(|n| left.push(n));
        right = union() -> for_each(|n| right.push(n));
    }
    .run_tick_sync();
    assert_eq!((sorted(&left), sorted(&right)), (vec![1, 2], vec![1, 2]));
}

#[test]
fn two_merges_over_the_same_sources_may_meet_in_a_third() {
    let out = Out::new();
    dfir_syntax! {
        a = source_iter([1]) -> tee();
        b = source_iter([2]) -> tee();
        a -> left;
        b -> left;
        a -> right;
        b -> right;
        left = union() -> map(|n| n * 10) -> all;
        right = union() -> map(|n| n * 100) -> all;
        a -> all;
        all = union() -> for_each(|n| out.push(n));
    }
    .run_tick_sync();
    assert_eq!(sorted(&out), [1, 10, 20, 100, 200]);
}

#[test]
fn a_merge_may_be_called_by_two_merges_that_call_each_other() {
    let out = Out::new();
    dfir_syntax! {
        a = source_iter([1]) -> tee();
        b = source_iter([2]) -> identity();
        a -> first;
        b -> first;
        first = union() -> tee();
        first -> second;
        a -> map(|n| n * 10) -> second;
        second = union() -> map(|n| n + 5) -> third;
        first -> third;
        third = union() -> for_each(|n| out.push(n));
    }
    .run_tick_sync();
    assert_eq!(sorted(&out), [1, 2, 6, 7, 15]);
}

#[test]
fn a_join_may_be_fed_from_two_merges() {
    let out = Out::new();
    dfir_syntax! {
        a = source_iter([(1, 'a')]) -> tee();
        b = source_iter([(1, 'b')]) -> tee();
        a -> left;
        b -> left;
        left = union() -> [0]joined;
        a -> right;
        b -> right;
        right = union() -> [1]joined;
        joined = join() -> for_each(|(_, pair)| out.push(pair));
    }
    .run_tick_sync();
    assert_eq!(
        sorted(&out),
        [('a', 'a'), ('a', 'b'), ('b', 'a'), ('b', 'b')]
    );
}

#[test]
fn the_result_of_a_join_may_meet_its_inputs() {
    let out = Out::new();
    dfir_syntax! {
        a = source_iter([(1, 10)]) -> tee();
        b = source_iter([(1, 20)]) -> tee();
        a -> [0]joined;
        b -> [1]joined;
        joined = join() -> map(|(key, (x, y))| (key, x + y)) -> all;
        a -> all;
        b -> all;
        all = union() -> for_each(|(_, n)| out.push(n));
    }
    .run_tick_sync();
    assert_eq!(sorted(&out), [10, 20, 30]);
}

#[test]
fn joins_may_be_stacked_over_the_same_streams() {
    let out = Out::new();
    dfir_syntax! {
        a = source_iter([(1, 'a')]) -> tee();
        b = source_iter([(1, 'b')]) -> tee();
        a -> [0]one;
        b -> [1]one;
        one = join() -> tee();
        b -> [0]two;
        a -> [1]two;
        two = join() -> tee();
        one -> [0]three;
        two -> [1]three;
        three = join() -> for_each(|(_, pairs)| out.push(pairs));
        one -> all;
        two -> all;
        all = union() -> for_each(|(_, pair)| out.push((pair, pair)));
    }
    .run_tick_sync();
    let (ab, ba) = (('a', 'b'), ('b', 'a'));
    assert_eq!(sorted(&out), [(ab, ab), (ab, ba), (ba, ba)]);
}

#[test]
fn both_sides_of_a_join_may_be_one_tee() {
    let out = Out::new();
    dfir_syntax! {
        both = source_iter([(1, 'a'), (2, 'b')]) -> tee();
        both -> [0]joined;
        both -> [1]joined;
        joined = join() -> for_each(|pair| out.push(pair));
    }
    .run_tick_sync();
    assert_eq!(sorted(&out), [(1, ('a', 'a')), (2, ('b', 'b'))]);
}

#[test]
fn a_partition_may_come_together_again_in_every_way() {
    let out = Out::new();
    dfir_syntax! {
        p = source_iter(0..6_usize) -> partition(|n, count| n % count);
        p[0] -> low;
        p[1] -> low;
        p[2] -> tee_two;
        tee_two = tee();
        tee_two -> low;
        tee_two -> high;
        low = union() -> map(|n| n + 10) -> high;
        high = union() -> for_each(|n| out.push(n));
    }
    .run_tick_sync();
    assert_eq!(sorted(&out), [2, 5, 10, 11, 12, 13, 14, 15]);
}

#[test]
fn a_static_join_may_replay_into_a_merge_that_its_inputs_reach() {
    let out = Out::new();
    let mut flow = dfir_syntax! {
        a = source_iter([(1, 10)]) -> tee();
        a -> [0]joined;
        source_iter([(1, 20)]) -> [1]joined;
        joined = join::<'static>() -> map(|(key, (x, y))| (key, x + y)) -> tee();
        joined -> all;
        a -> all;
        joined -> [0]again;
        a -> [1]again;
        again = join::<'static>() -> map(|(key, (x, y))| (key, x * y)) -> all;
        all = union() -> for_each(|(_, n)| out.push(n));
    };
    flow.run_tick_sync();
    assert_eq!(sorted(&out), [10, 30, 300]);
    flow.run_tick_sync();
    assert_eq!(sorted(&out), [30, 300]);
}

#[test]
fn a_static_negation_may_replay_beside_its_input() {
    let out = Out::new();
    let mut flow = dfir_syntax! {
        pos = source_iter([1, 2]) -> tee();
        pos -> [pos]rest;
        source_iter([2]) -> [neg]rest;
        rest = difference::<'static, 'tick>() -> tee();
        rest -> map(|n| n * 10) -> all;
        pos -> all;
        rest -> all;
        all = union() -> for_each(|n| out.push(n));
    };
    flow.run_tick_sync();
    assert_eq!(sorted(&out), [1, 1, 2, 10]);
    flow.run_tick_sync();
    assert_eq!(sorted(&out), [1, 2, 10, 20]);
}
