//! zip, zip_longest: pairs by place, and what has no partner.

use dfir_runtime::dfir_syntax;
use dfir_runtime::itertools::EitherOrBoth::{Both, Left, Right};

use crate::driving::{Out, nothing, ticks};

/// A surplus on side 0, then one on side 1, then two more on side 0, then nothing.
fn sides() -> [Vec<(usize, u32)>; 4] {
    [
        vec![(0, 1), (0, 2), (0, 3), (1, 10)],
        vec![(1, 20), (1, 30), (1, 40)],
        vec![(0, 4), (0, 5)],
        nothing(),
    ]
}

macro_rules! zip_with {
    ($($lifetimes:tt)*) => {
        ticks(sides(), |sides, out| {
            dfir_syntax! {
                sides = source_stream(sides) -> partition(|(side, _), _| *side);
                sides[0] -> map(|(_, n)| n) -> [0]both;
                sides[1] -> map(|(_, n)| n) -> [1]both;
                both = zip $($lifetimes)* () -> for_each(|pair| out.push(pair));
            }
        })
    };
}

#[test]
fn what_has_no_partner_is_dropped_by_default() {
    let expected = [vec![(1, 10)], vec![], vec![], vec![]];
    assert_eq!(zip_with!(), expected);
    assert_eq!(zip_with!(::<'tick>), expected);
    assert_eq!(zip_with!(::<'tick, 'tick>), expected);
}

#[test]
fn what_has_no_partner_waits_on_a_static_side() {
    let left = [vec![(1, 10)], vec![(2, 20), (3, 30)], vec![], vec![]];
    assert_eq!(zip_with!(::<'static, 'tick>), left);
    let right = [vec![(1, 10)], vec![], vec![(4, 20), (5, 30)], vec![]];
    assert_eq!(zip_with!(::<'tick, 'static>), right);
    let both = [vec![(1, 10)], vec![(2, 20), (3, 30)], vec![(4, 40)], vec![]];
    assert_eq!(zip_with!(::<'static>), both);
    assert_eq!(zip_with!(::<'static, 'static>), both);
}

#[test]
fn a_zip_of_a_stream_with_itself_and_with_what_comes_later() {
    let out = Out::new();
    dfir_syntax! {
        numbers = source_iter([3, 1, 2]) -> tee();
        numbers -> [0]itself;
        numbers -> map(|n| n * 10) -> [1]itself;
        itself = zip() -> [0]sorted;
        numbers -> sort() -> [1]sorted;
        sorted = zip() -> for_each(|((n, ten), place)| out.push((n, ten, place)));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [(3, 30, 1), (1, 10, 2), (2, 20, 3)]);
}

#[test]
fn a_zip_may_feed_itself() {
    let out = Out::new();
    dfir_syntax! {
        sums = union() -> [0]steps;
        source_iter([0]) -> sums;
        source_iter([1, 2, 3]) -> [1]steps;
        steps = zip() -> map(|(sum, n)| sum + n) -> inspect(|sum| out.push(*sum)) -> sums;
    }
    .run_tick_sync();
    assert_eq!(out.take(), [1, 3, 6]);
}

#[test]
fn the_longest_of_two_comes_whole() {
    let seen = ticks(sides(), |sides, out| {
        dfir_syntax! {
            sides = source_stream(sides) -> partition(|(side, _), _| *side);
            sides[0] -> map(|(_, n)| n) -> [0]both;
            sides[1] -> map(|(_, n)| n) -> [1]both;
            both = zip_longest() -> for_each(|item| out.push(item));
        }
    });
    assert_eq!(
        seen,
        [
            vec![Both(1, 10), Left(2), Left(3)],
            vec![Right(20), Right(30), Right(40)],
            vec![Left(4), Left(5)],
            vec![],
        ]
    );
}

#[test]
fn both_sides_of_the_longest_may_come_by_any_way() {
    let out = Out::new();
    dfir_syntax! {
        numbers = source_iter([2, 1]) -> tee();
        numbers -> [0]both;
        late = union() -> [1]both;
        numbers -> late;
        numbers -> sort() -> late;
        both = zip_longest::<'tick>() -> tee();
        both -> for_each(|item| out.push(item.left().unwrap_or_default()));
        both -> filter_map(|item| item.right()) -> fold(|| 0, |sum, n| *sum += n) -> for_each(|n| out.push(n));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [2, 1, 0, 0, 6]);
}
