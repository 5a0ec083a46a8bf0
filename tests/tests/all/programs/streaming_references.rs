//! `#name` on a state that changes while items pass: that of a persist, that of a scan.

use dfir_runtime::dfir_syntax;

use crate::driving::{Out, errors, sorted_ticks, ticks};

#[test]
fn a_persist_is_read_as_all_its_items() {
    let seen = ticks([vec![1, 2], vec![], vec![3]], |numbers, out| {
        dfir_syntax! {
            all = source_stream(numbers) -> persist::<'static>();
            all -> null();
            spin() -> for_each(|()| out.extend(#all.iter().copied()));
        }
    });
    assert_eq!(seen, [vec![1, 2], vec![1, 2], vec![1, 2, 3]]);
}

#[test]
fn what_flows_on_may_read_where_it_comes_from() {
    let seen = ticks([vec![1, 2], vec![3]], |numbers, out| {
        dfir_syntax! {
            all = source_stream(numbers) -> persist::<'static>();
            all -> map(|n| (n, #all.len())) -> for_each(|pair| out.push(pair));
        }
    });
    assert_eq!(seen, [vec![(1, 2), (2, 2)], vec![(1, 3), (2, 3), (3, 3)]]);
}

#[test]
fn a_persist_in_a_cycle_is_read_behind_it() {
    let seen = sorted_ticks([vec![1], vec![7]], |numbers, out| {
        dfir_syntax! {
            source_stream(numbers) -> reached;
            reached = union() -> unique::<'static>() -> filter(|n| *n < 10) -> all;
            all = persist::<'static>();
            all -> map(|n| n + 3) -> reached;
            spin() -> for_each(|()| out.extend(#all.iter().copied()));
        }
    });
    assert_eq!(seen, [vec![1, 4, 7], vec![1, 4, 7]]);
}

#[test]
fn a_scan_is_read_as_its_state() {
    let seen = ticks([vec![1, 2], vec![], vec![9, 1], vec![1]], |numbers, out| {
        dfir_syntax! {
            sum = source_stream(numbers) -> scan(|| 0, |sum, n| { *sum += n; (*sum < 10).then_some(()) });
            sum -> null();
            spin() -> for_each(|()| out.push(#sum));
        }
    });
    assert_eq!(seen, [[Some(3)], [Some(0)], [None], [Some(1)]]);
}

#[test]
fn a_static_scan_is_read_by_several() {
    let seen = ticks([vec![1], vec![2], vec![]], |numbers, out| {
        dfir_syntax! {
            numbers = source_stream(numbers) -> tee();
            sum = numbers -> scan::<'static>(|| 0, |sum, n| { *sum += n; Some(*sum) });
            sum -> for_each(|_| ());
            numbers -> filter(|_| #sum.is_some()) -> map(|n| n + #sum.unwrap()) -> for_each(|n| out.push(n));
        }
    });
    assert_eq!(seen, [vec![2], vec![5], vec![]]);
}

#[test]
fn a_reader_may_stand_before_the_state() {
    let out = &Out::new();
    dfir_syntax! {
        source_iter([()]) -> for_each(|()| out.extend(#all.iter().copied()));
        all = source_iter([1, 2]) -> persist::<'static>();
        all -> null();
    }
    .run_tick_sync();
    assert_eq!(out.take(), [1, 2]);
}

#[test]
fn what_a_persist_is_made_of_may_not_read_it() {
    let said = errors(
        "all = union() -> persist::<'static>(); source_iter([1]) -> all;
         all -> filter(|n| #all.len() < 3) -> all;",
    );
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(
        said[0].contains("waits for the state of `all` to be complete"),
        "{said:?}"
    );
}
