//! State and cycles that go from tick to tick.

use dfir_runtime::dfir_syntax;

use crate::driving::{Out, ticks};

#[test]
fn a_value_is_handed_on_from_tick_to_tick() {
    let seen = ticks([vec![1, 2], vec![], vec![10]], |numbers, out| {
        dfir_syntax! {
            total = union() -> fold(|| 0, |sum, n| *sum += n) -> tee();
            source_stream(numbers) -> total;
            total -> defer_tick() -> total;
            total -> for_each(|sum| out.push(sum));
        }
    });
    assert_eq!(seen, [[3], [3], [13]]);
}

#[test]
fn what_was_new_in_the_last_tick_is_what_this_tick_works_on() {
    let out = &Out::new();
    let mut flow = dfir_syntax! {
        source_iter([0]) -> frontier;
        frontier = union() -> unique::<'static>() -> inspect(|node| out.push((context.current_tick().0, *node))) -> map(|node| (node, ())) -> [0]step;
        source_iter([(0, 1), (0, 2), (1, 3), (2, 3), (3, 0)]) -> [1]step;
        step = join::<'tick, 'static>() -> map(|(_, ((), next))| next) -> defer_tick() -> frontier;
    };
    flow.run_available_sync();
    let mut found = out.take();
    found.sort_unstable();
    assert_eq!(found, [(0, 0), (1, 1), (1, 2), (2, 3)]);
}

#[test]
fn a_toggle_flips_in_every_tick_with_input() {
    let seen = ticks([vec!['x'], vec![], vec!['y'], vec!['z']], |letters, out| {
        dfir_syntax! {
            source_stream(letters) -> map(|_| 1) -> flips;
            flips = union() -> fold(|| 0, |state, n| *state = (*state + n) % 2) -> tee();
            flips -> defer_tick() -> flips;
            flips -> for_each(|state| out.push(state));
        }
    });
    assert_eq!(seen, [[1], [1], [0], [1]]);
}

#[test]
fn two_flows_of_time_may_cross() {
    let out = Out::new();
    let mut flow = dfir_syntax! {
        a = union() -> tee();
        b = identity() -> tee();
        source_iter([1]) -> a;
        a -> filter(|n| *n < 30) -> map(|n| n * 2) -> defer_tick() -> b;
        b -> map(|n| n + 1) -> defer_tick() -> a;
        a -> for_each(|n| out.push(('a', n)));
        b -> for_each(|n| out.push(('b', n)));
    };
    flow.run_available_sync();
    let expected = [
        ('a', 1),
        ('b', 2),
        ('a', 3),
        ('b', 6),
        ('a', 7),
        ('b', 14),
        ('a', 15),
        ('b', 30),
        ('a', 31),
    ];
    assert_eq!(out.take(), expected);
}

#[test]
fn a_cycle_in_the_tick_may_lie_in_a_cycle_of_ticks() {
    let out = &Out::new();
    let mut flow = dfir_syntax! {
        source_iter([0]) -> rounds;
        rounds = union() -> unique() -> tee();
        rounds -> filter(|n| n % 4 != 3) -> map(|n| n + 1) -> rounds;
        rounds -> filter(|n| n % 4 == 3 && *n < 8) -> map(|n| n + 1) -> defer_tick() -> rounds;
        rounds -> for_each(|n| out.push((context.current_tick().0, n)));
    };
    flow.run_available_sync();
    assert_eq!(out.take(), (0..12).map(|n| (n / 4, n)).collect::<Vec<_>>());
}
