//! persist, persist_mut, persist_mut_keyed, multiset_delta.

use dfir_runtime::dfir_syntax;
use dfir_runtime::util::{Persistence, PersistenceKeyed};

use crate::driving::{Out, nothing, sorted_ticks, ticks};

#[test]
fn a_persist_puts_old_items_out_before_new_ones_in_every_tick() {
    let seen = ticks(
        [vec![2, 1], nothing(), vec![1, 3], nothing()],
        |numbers, out| {
            dfir_syntax! { source_stream(numbers) -> persist::<'static>() -> for_each(|n| out.push(n)); }
        },
    );
    assert_eq!(
        seen,
        [vec![2, 1], vec![2, 1], vec![2, 1, 1, 3], vec![2, 1, 1, 3]]
    );
}

#[test]
fn a_persist_starts_no_tick() {
    let out = Out::new();
    let mut flow = dfir_syntax! {
        source_iter([1]) -> persist::<'static, u64>() -> for_each(|n| out.push(n));
    };
    flow.run_available_sync();
    assert_eq!((out.take(), flow.current_tick().0), (vec![1], 1));
    flow.run_sync().unwrap();
    assert_eq!(out.take(), [0; 0], "the graph is complete");
}

#[test]
fn a_persist_says_what_its_items_are() {
    let out = Out::new();
    dfir_syntax! {
        source_iter([]) -> persist::<'static, String>() -> for_each(|text| out.push(text.len()));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [0_usize; 0]);
}

#[test]
fn two_persists_replay_the_square() {
    let seen = ticks([vec![7], nothing(), nothing()], |numbers, out| {
        dfir_syntax! {
            source_stream(numbers) -> persist::<'static>() -> persist::<'static>() -> for_each(|n| out.push(n));
        }
    });
    assert_eq!(seen, [vec![7], vec![7; 2], vec![7; 3]]);
}

#[test]
fn a_persist_behind_a_union_and_before_a_tee() {
    let seen = sorted_ticks([vec![1], vec![2], nothing()], |numbers, out| {
        dfir_syntax! {
            source_stream(numbers) -> kept;
            source_iter([10]) -> kept;
            kept = union() -> persist::<'static>() -> tee();
            kept -> for_each(|n| out.push(n));
            kept -> map(|n| n + 100) -> for_each(|n| out.push(n));
        }
    });
    let all = vec![1, 2, 10, 101, 102, 110];
    assert_eq!(seen, [vec![1, 10, 101, 110], all.clone(), all]);
}

#[test]
fn a_persist_in_a_cycle_replays_once_a_tick() {
    let seen = sorted_ticks([vec![1], nothing(), vec![3]], |numbers, out| {
        dfir_syntax! {
            source_stream(numbers) -> reached;
            reached = union() -> unique() -> persist::<'static>() -> inspect(|n| out.push(*n))
                -> map(|n| n + 1) -> filter(|n| *n < 5) -> reached;
        }
    });
    // What comes round again is new to `unique`, once a tick, and then to `persist`.
    assert_eq!(seen[0], [1, 2, 3, 4]);
    assert_eq!(seen[1], [1, 2, 2, 3, 3, 4, 4]);
    assert_eq!(seen[2][..4], [1, 2, 2, 2]);
}

#[test]
fn a_persist_joins_what_came_in_any_tick() {
    let seen = sorted_ticks([vec![(1, 'a')], vec![(1, 'b')], nothing()], |pairs, out| {
        dfir_syntax! {
            source_stream(pairs) -> persist::<'static>() -> [0]joined;
            source_iter([(1, "one")]) -> persist::<'static>() -> [1]joined;
            joined = join() -> for_each(|(_, (letter, name))| out.push((letter, name)));
        }
    });
    let both = vec![('a', "one"), ('b', "one")];
    assert_eq!(seen, [vec![('a', "one")], both.clone(), both]);
}

#[test]
fn a_delta_lets_each_new_item_of_a_persist_through_once() {
    let seen = ticks([vec![1, 1], nothing(), vec![1, 2]], |numbers, out| {
        dfir_syntax! {
            source_stream(numbers) -> persist::<'static>() -> multiset_delta() -> for_each(|n| out.push(n));
        }
    });
    assert_eq!(seen, [vec![1, 1], vec![], vec![1, 2]]);
}

#[test]
fn a_delta_knows_the_tick_before_and_no_other() {
    let batches = [
        vec![1, 2, 1],
        vec![1, 3, 1, 1],
        nothing(),
        vec![1],
        vec![2, 1],
    ];
    let seen = ticks(batches, |numbers, out| {
        dfir_syntax! { source_stream(numbers) -> multiset_delta() -> for_each(|n| out.push(n)); }
    });
    assert_eq!(seen, [vec![1, 2, 1], vec![3, 1], vec![], vec![1], vec![2]]);
}

#[test]
fn a_delta_counts_a_tick_in_which_only_others_ran() {
    let seen = ticks([vec![1, 2], vec![2], vec![1, 2]], |numbers, out| {
        dfir_syntax! {
            numbers = source_stream(numbers) -> partition(|n, [odd, even]| if n % 2 == 1 { odd } else { even });
            numbers[odd] -> sort() -> multiset_delta() -> for_each(|n| out.push(n));
            numbers[even] -> null();
        }
    });
    assert_eq!(seen, [vec![1], vec![], vec![1]]);
}

#[test]
fn a_persist_mut_keeps_what_is_not_deleted() {
    use Persistence::{Delete, Persist};
    let batches = [
        vec![Persist('a'), Persist('b'), Persist('a'), Persist('c')],
        nothing(),
        vec![Persist('d'), Delete('a'), Delete('z')],
        vec![Persist('a'), Delete('b'), Persist('b')],
        vec![Delete('a'), Delete('b'), Delete('c'), Delete('d')],
        vec![Persist('a')],
    ];
    let seen = ticks(batches, |changes, out| {
        dfir_syntax! {
            source_stream(changes) -> persist_mut::<'static>() -> for_each(|letter| out.push(letter));
        }
    });
    let seen: Vec<String> = seen
        .iter()
        .map(|letters| letters.iter().collect())
        .collect();
    assert_eq!(seen, ["abac", "abac", "bcd", "cdab", "", "a"]);
}

#[test]
fn a_persist_mut_keyed_deletes_all_values_of_a_key() {
    use PersistenceKeyed::{Delete, Persist};
    let batches = [
        vec![Persist("ann", 1), Persist("bob", 2), Persist("ann", 1)],
        vec![Persist("ann", 3), Delete("bob")],
        nothing(),
        vec![Delete("ann"), Persist("ann", 4)],
    ];
    let seen = ticks(batches, |changes, out| {
        dfir_syntax! {
            source_stream(changes) -> persist_mut_keyed::<'static>() -> for_each(|pair| out.push(pair));
        }
    });
    let ann = vec![("ann", 1), ("ann", 1), ("ann", 3)];
    assert_eq!(
        seen,
        [
            vec![("ann", 1), ("bob", 2), ("ann", 1)],
            ann.clone(),
            ann,
            vec![("ann", 4)]
        ]
    );
}

#[test]
fn what_a_persist_mut_puts_out_may_change_it_in_the_next_tick() {
    let out = Out::new();
    let mut flow = dfir_syntax! {
        source_iter([1, 2, 3]) -> map(Persistence::Persist) -> changes;
        changes = union() -> persist_mut::<'static>() -> tee();
        changes -> for_each(|n| out.push(n));
        changes -> filter(|n| *n == 3 || *n == 2) -> map(Persistence::Delete) -> defer_tick() -> changes;
    };
    assert_eq!(out.of_tick(&mut flow), [1, 2, 3]);
    assert_eq!(out.of_tick(&mut flow), [1]);
}
