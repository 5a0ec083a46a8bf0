//! How programs may be written: names, ports, parentheses, `use`.

use dfir_runtime::dfir_syntax;

use crate::driving::Out;

#[test]
fn an_empty_program_is_a_flow_that_is_complete() {
    let mut flow = dfir_syntax! {};
    flow.run_sync().unwrap();
    assert!(!flow.run_tick_sync());
}

#[test]
fn names_may_be_used_before_they_are_assigned() {
    let out = Out::new();
    dfir_syntax! {
        doubled -> shown;
        numbers -> doubled;
        shown = for_each(|n| out.push(n));
        doubled = map(|n| n * 2);
        numbers = source_iter([1, 2]);
    }
    .run_tick_sync();
    assert_eq!(out.take(), [2, 4]);
}

#[test]
fn a_name_may_stand_for_another() {
    let out = Out::new();
    dfir_syntax! {
        numbers = source_iter([1, 2]);
        alias = other;
        other = numbers;
        alias -> map(|n| n + 1) -> for_each(|n| out.push(n));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [2, 3]);
}

#[test]
fn a_name_may_carry_its_port() {
    let out = Out::new();
    dfir_syntax! {
        p = source_iter(0..4) -> partition(|n, [even, odd]| if n % 2 == 0 { even } else { odd });
        evens = p[even];
        odds = p[odd];
        left = [0]pairs;
        evens -> left;
        odds -> [1]pairs;
        pairs = cross_join() -> sort() -> for_each(|pair| out.push(pair));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [(0, 1), (0, 3), (2, 1), (2, 3)]);
}

#[test]
fn pipelines_nest_in_parentheses() {
    let out = Out::new();
    dfir_syntax! {
        source_iter([1, 2]) -> ((map(|n| n + 1) -> (map(|n| n * 10))) -> (((for_each(|n| out.push(n))))));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [20, 30]);
}

#[test]
#[allow(deprecated)] // The compiler warns of it.
fn a_pipeline_in_parentheses_has_ports_on_both_sides() {
    let out = Out::new();
    dfir_syntax! {
        source_iter([1, 2]) -> [before](union() -> map(|n| n + 1) -> tee())[behind] -> for_each(|n| out.push(n));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [2, 3]);
}

#[test]
fn ports_stand_on_both_sides_of_a_name() {
    let (left, right) = (Out::new(), Out::new());
    dfir_syntax! {
        source_iter([1, 2]) -> [pos]both[a] -> for_each(|n| left.push(n));
        source_iter([2]) -> [neg]both;
        both = difference() -> tee();
        both[b] -> for_each(|n| right.push(n));
    }
    .run_tick_sync();
    assert_eq!((left.take(), right.take()), (vec![1], vec![1]));
}

#[test]
fn the_last_operator_of_a_named_pipeline_gives_and_the_first_takes() {
    let out = Out::new();
    dfir_syntax! {
        middle = map(|n| n + 1) -> filter(|n| n % 2 == 0) -> map(|n| n * 10);
        source_iter([1, 2, 3]) -> middle -> for_each(|n| out.push(n));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [20, 40]);
}

#[test]
fn several_programs_stand_side_by_side_in_one_function() {
    let (first, second) = (Out::new(), Out::new());
    let mut one = dfir_syntax! { source_iter([1]) -> for_each(|n| first.push(n)); };
    let mut two = dfir_syntax! { source_iter([2]) -> for_each(|n| second.push(n)); };
    two.run_tick_sync();
    one.run_tick_sync();
    assert_eq!((first.take(), second.take()), (vec![1], vec![2]));
}

#[test]
fn a_program_may_hold_use_items() {
    let out = Out::new();
    dfir_syntax! {
        use std::collections::{BTreeMap, BTreeSet as Set};
        source_iter([("b", 1), ("a", 2)])
            -> fold(BTreeMap::new, |map, (key, value)| { map.insert(key, value); })
            -> flatten()
            -> fold(Set::new, |set, pair| { set.insert(pair); })
            -> flatten()
            -> for_each(|pair| out.push(pair));
        use std::cmp::Reverse as Backwards;
        source_iter([1, 2]) -> map(Backwards) -> sort() -> map(|Backwards(n)| ("z", n)) -> for_each(|pair| out.push(pair));
    }
    .run_tick_sync();
    let mut all = out.take();
    all.sort_unstable();
    assert_eq!(all, [("a", 2), ("b", 1), ("z", 1), ("z", 2)]);
}

#[test]
fn a_use_item_may_bring_a_trait_into_scope() {
    mod traits {
        pub(super) trait Shout {
            fn shout(&self) -> String;
        }
        impl Shout for &str {
            fn shout(&self) -> String {
                self.to_uppercase()
            }
        }
    }
    let out = Out::new();
    dfir_syntax! {
        use traits::Shout;
        source_iter(["a"]) -> map(|word| word.shout()) -> for_each(|word| out.push(word));
    }
    .run_tick_sync();
    assert_eq!(out.take(), ["A"]);
}

#[test]
fn empty_statements_say_nothing() {
    let out = Out::new();
    dfir_syntax! { ;; source_iter([1]) -> for_each(|n| out.push(n));; }.run_tick_sync();
    assert_eq!(out.take(), [1]);
}

#[test]
fn a_name_in_the_program_may_be_that_of_an_operator_or_a_local() {
    let out = Out::new();
    let map = 10;
    dfir_syntax! {
        out = source_iter([1]) -> map(|n| n + map);
        out -> flow;
        flow = for_each(|n| out.push(n));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [11]);
}
