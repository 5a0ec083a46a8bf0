use proptest::collection::vec;
use proptest::prelude::*;

use super::super::testing::{STATIC, STATIC_TICK, TICK, TICK_STATIC, sorted};
use super::*;

type Match = (u8, (i32, char));

/// An item of one of the sides.
#[derive(Debug, Clone, Copy)]
enum Item {
    Left(u8, i32),
    Right(u8, char),
}

use Item::{Left, Right};

/// A tick as emitted: the replay, then the items. Gives what each of the two put out.
fn tick(join: &mut Join<u8, i32, char>, items: &[Item]) -> (Vec<Match>, Vec<Match>) {
    let (mut replayed, mut matched) = (Vec::new(), Vec::new());
    join.begin_tick();
    join.replay(&mut |pair| replayed.push(pair));
    for &item in items {
        match item {
            Left(key, value) => join.left((key, value), &mut |pair| matched.push(pair)),
            Right(key, value) => join.right((key, value), &mut |pair| matched.push(pair)),
        }
    }
    join.replay(&mut |pair| replayed.push(pair));
    (sorted(replayed), matched)
}

/// The join as nested loops over everything that is remembered.
struct Model {
    lifetimes: Lifetimes,
    left: Vec<(u8, i32)>,
    right: Vec<(u8, char)>,
}

impl Model {
    fn tick(&mut self, items: &[Item]) -> (Vec<Match>, Vec<Match>) {
        if self.lifetimes.first == Lifetime::Tick {
            self.left.clear();
        }
        if self.lifetimes.second == Lifetime::Tick {
            self.right.clear();
        }
        let mut replayed = Vec::new();
        if self.lifetimes == STATIC {
            replayed = self.matches(|_, _| true);
        }
        let mut matched = Vec::new();
        for &item in items {
            match item {
                Left(key, value) if !self.left.contains(&(key, value)) => {
                    self.left.push((key, value));
                    matched.extend(self.matches(|left, _| left == (key, value)));
                }
                Right(key, value) if !self.right.contains(&(key, value)) => {
                    self.right.push((key, value));
                    matched.extend(self.matches(|_, right| right == (key, value)));
                }
                Left(..) | Right(..) => {}
            }
        }
        (sorted(replayed), matched)
    }

    fn matches(&self, wanted: impl Fn((u8, i32), (u8, char)) -> bool) -> Vec<Match> {
        let mut matches = Vec::new();
        for &left in &self.left {
            for &right in &self.right {
                if left.0 == right.0 && wanted(left, right) {
                    matches.push((left.0, (left.1, right.1)));
                }
            }
        }
        matches
    }
}

fn item() -> impl Strategy<Value = Item> {
    let left = (0..3u8, 0..24).prop_map(|(key, value)| Left(key, value));
    let right = (0..3u8, b'a'..=b'z').prop_map(|(key, value)| Right(key, value.into()));
    prop_oneof![left, right]
}

fn lifetimes() -> impl Strategy<Value = Lifetimes> {
    prop::sample::select(vec![TICK, STATIC, TICK_STATIC, STATIC_TICK])
}

proptest! {
    #[test]
    fn is_a_nested_loop_over_sets(
        lifetimes in lifetimes(),
        ticks in vec(vec(item(), 0..160), 1..5),
    ) {
        let mut join = Join::new();
        join.keep(lifetimes);
        let mut model = Model { lifetimes, left: vec![], right: vec![] };
        for items in ticks {
            prop_assert_eq!(tick(&mut join, &items), model.tick(&items));
        }
    }
}

/// What three ticks put out in all.
fn three_ticks(lifetimes: Lifetimes) -> [Vec<Match>; 3] {
    let mut join = Join::new();
    join.keep(lifetimes);
    [
        vec![Left(1, 10), Right(1, 'a'), Left(2, 20)],
        vec![Right(1, 'b'), Right(2, 'c')],
        vec![Left(1, 11)],
    ]
    .map(|items| {
        let (replayed, matched) = tick(&mut join, &items);
        sorted(replayed.into_iter().chain(matched))
    })
}

const FIRST: Match = (1, (10, 'a'));

#[test]
fn tick_tick_knows_only_this_tick() {
    assert_eq!(three_ticks(TICK), [vec![FIRST], vec![], vec![]]);
}

#[test]
fn tick_static_matches_with_all_of_the_right() {
    let third = vec![(1, (11, 'a')), (1, (11, 'b'))];
    assert_eq!(three_ticks(TICK_STATIC), [vec![FIRST], vec![], third]);
}

#[test]
fn static_tick_matches_with_all_of_the_left() {
    let second = vec![(1, (10, 'b')), (2, (20, 'c'))];
    assert_eq!(three_ticks(STATIC_TICK), [vec![FIRST], second, vec![]]);
}

#[test]
fn static_static_puts_everything_out_in_every_tick() {
    let second = vec![FIRST, (1, (10, 'b')), (2, (20, 'c'))];
    let mut third = second.clone();
    third.extend([(1, (11, 'a')), (1, (11, 'b'))]);
    assert_eq!(three_ticks(STATIC), [vec![FIRST], second, sorted(third)]);
}

#[test]
fn a_repeated_item_is_ignored() {
    let mut join = Join::new();
    let items = [Left(1, 10), Left(1, 10), Right(1, 'a'), Right(1, 'a')];
    assert_eq!(tick(&mut join, &items).1, [FIRST]);
    assert_eq!(tick(&mut join, &items).1, [FIRST]);
}

#[test]
fn items_before_the_replay_come_once_and_with_it() {
    let mut join = Join::new();
    join.keep(STATIC);
    tick(&mut join, &[Left(1, 10), Right(1, 'a')]);
    join.begin_tick();
    let mut matches = Vec::new();
    join.left((1, 11), &mut |pair| matches.push(pair));
    join.replay(&mut |pair| matches.push(pair));
    join.replay(&mut |pair| matches.push(pair));
    assert_eq!(matches, [FIRST, (1, (11, 'a'))]);
}

/// Counting the comparisons, and not the time, shows that a key's values are not searched one by one.
#[test]
fn ten_thousand_values_on_one_key_are_compared_a_few_times_each() {
    use std::cell::Cell;
    use std::hash::{Hash, Hasher};

    thread_local!(static COMPARED: Cell<usize> = const { Cell::new(0) });

    #[derive(Debug, Clone)]
    struct Counted(u64);
    impl PartialEq for Counted {
        fn eq(&self, other: &Self) -> bool {
            COMPARED.set(COMPARED.get() + 1);
            self.0 == other.0
        }
    }
    impl Eq for Counted {}
    impl Hash for Counted {
        fn hash<H: Hasher>(&self, state: &mut H) {
            self.0.hash(state);
        }
    }

    let mut join = Join::new();
    let mut order = Vec::new();
    for _ in 0..2 {
        for value in 0..10_000 {
            join.left(('k', Counted(value)), &mut |_| {});
        }
    }
    join.right(('k', ()), &mut |(_, (Counted(value), ()))| {
        order.push(value)
    });
    assert!(order.into_iter().eq(0..10_000));
    assert!(COMPARED.get() < 4 * 10_000, "{}", COMPARED.get());
}

#[test]
fn a_static_side_keeps_no_slot_for_what_only_the_tick_side_had() {
    for lifetimes in [TICK_STATIC, STATIC_TICK] {
        let mut join = Join::new();
        join.keep(lifetimes);
        join.left((0, 'a'), &mut |_| {});
        join.right((0, 'b'), &mut |_| {});
        for key in 1..10_000 {
            match lifetimes.first {
                Lifetime::Tick => join.left((key, 'a'), &mut |_| {}),
                Lifetime::Static => join.right((key, 'b'), &mut |_| {}),
            }
        }
        join.begin_tick();
        let slot = sorted(join.slots.iter().map(|slot| {
            (
                slot.key,
                slot.left.as_slice().len(),
                slot.right.as_slice().len(),
            )
        }));
        let left = usize::from(lifetimes.first == Lifetime::Static);
        assert_eq!(slot, [(0, left, 1 - left)]);
        assert!(join.touched.is_empty());
    }
}
