//! Where programs may stand: generic functions, functions with lifetimes, macros, other crate names.

use std::fmt::Display;
use std::hash::Hash;

use dfir_runtime::{Dfir, dfir_syntax};

use crate::driving::Out;

extern crate dfir_runtime as other;

/// As a crate would that hands ours on to its users.
mod facade {
    pub(super) mod dataflow {
        pub(crate) use dfir_runtime::*;
    }
}

fn shown<T: Display>(items: impl IntoIterator<Item = T>, unit: &str) -> Vec<String> {
    let mut out = Vec::new();
    dfir_syntax! {
        source_iter(items) -> map(|item| format!("{item}{unit}")) -> for_each(|text| out.push(text));
    }
    .run_tick_sync();
    out
}

#[test]
fn arguments_may_use_the_generics_of_the_function_around() {
    assert_eq!(shown([1, 2], "m"), ["1m", "2m"]);
    assert_eq!(shown(["x"], ""), ["x"]);
}

fn common<'a, K: Clone + Eq + Hash + Ord>(left: &'a [K], right: &'a [K]) -> Vec<&'a K> {
    let mut out = Vec::new();
    dfir_syntax! {
        source_iter(left) -> map(|key| (key, ())) -> [0]both;
        source_iter(right) -> identity::<&'a K>() -> map(|key| (key, ())) -> [1]both;
        both = join() -> map(|(key, _)| key) -> sort() -> for_each(|key| out.push(key));
    }
    .run_tick_sync();
    out
}

#[test]
fn items_may_borrow_for_a_lifetime_of_the_function_around() {
    assert_eq!(common(&["a", "b", "c"], &["c", "b"]), [&"b", &"c"]);
}

fn counting<'a>(words: &'a [String], count: &'a Out<(&'a str, u32)>) -> Dfir<'a> {
    dfir_syntax! {
        source_iter(words)
            -> map(|word| (word.as_str(), 1))
            -> fold_keyed(|| 0, |sum, n| *sum += n)
            -> sort()
            -> for_each(|pair| count.push(pair));
    }
}

#[test]
fn a_function_may_give_back_a_flow_that_borrows_from_its_caller() {
    let words = ["b", "a", "b"].map(String::from);
    let count = Out::new();
    let mut flow = counting(&words, &count);
    assert_eq!(count.of_tick(&mut flow), [("a", 1), ("b", 2)]);
}

struct Tally<'s> {
    limit: u32,
    flow: Dfir<'s>,
}

impl<'s> Tally<'s> {
    fn new(limit: u32, seen: &'s Out<u32>) -> Self {
        let flow = dfir_syntax! {
            source_iter(0..100) -> filter(move |n| *n < limit) -> for_each(|n| seen.push(n));
        };
        Self { limit, flow }
    }
}

#[test]
fn a_flow_may_be_kept_in_a_struct() {
    let seen = Out::new();
    let mut tally = Tally::new(2, &seen);
    tally.flow.run_tick_sync();
    assert_eq!(seen.take(), [0, 1]);
    assert_eq!(tally.limit, 2);
}

macro_rules! doubled {
    ($items:expr, |$item:ident| $body:expr) => {{
        let mut out = Vec::new();
        dfir_syntax! {
            source_iter($items) -> map(|x| x * 2) -> map(|$item| $body) -> for_each(|x| out.push(x));
        }
        .run_tick_sync();
        out
    }};
}

#[test]
fn a_program_may_stand_in_a_macro() {
    let x = 100;
    assert_eq!(
        doubled!([1, 2], |n| n + x),
        [102, 104],
        "the callers `x` is not the macros"
    );
}

macro_rules! program_of {
    ($($statements:tt)*) => {
        dfir_syntax! { $($statements)* }
    };
}

#[test]
fn a_macro_may_hand_a_whole_program_on() {
    let out = Out::new();
    program_of! {
        all = identity() -> for_each(|n| out.push(n));
        source_iter([1]) -> all;
    }
    .run_tick_sync();
    assert_eq!(out.take(), [1]);
}

macro_rules! stage {
    ($out:ident, $operator:ident, $step:expr) => {
        dfir_syntax! { source_iter([1, 2, 3]) -> $operator($step) -> for_each(|n| $out.push(n)); }
            .run_tick_sync()
    };
}

#[test]
fn a_macro_may_choose_the_operator() {
    let out = Out::new();
    stage!(out, filter, |n| *n > 1);
    stage!(out, map, |n| n * 10);
    assert_eq!(out.take(), [2, 3, 10, 20, 30]);
}

#[test]
fn the_crate_may_be_renamed() {
    let out = Out::new();
    other::dfir_syntax! { source_iter([1, 2]) -> identity() -> sort() -> for_each(|n| out.push(n)); }
        .run_tick_sync();
    assert_eq!(out.take(), [1, 2]);
}

#[test]
fn the_crate_may_be_reached_through_a_module() {
    use facade::dataflow;
    let out = Out::new();
    let mut flow: dataflow::Dfir<'_> = dataflow::dfir_syntax! {
        source_iter([(1, 'a')]) -> [0]joined;
        source_iter([(1, 'b')]) -> [1]joined;
        joined = join() -> for_each(|(_, pair)| out.push(pair));
    };
    assert_eq!(out.of_tick(&mut flow), [('a', 'b')]);
}

#[test]
fn a_program_may_be_built_inside_the_closure_of_another() {
    let out = Out::new();
    dfir_syntax! {
        source_iter([2, 3])
            -> map(|n| {
                let inner = Out::new();
                dfir_syntax! { source_iter(0..n) -> fold(|| 0, |sum, n| *sum += n) -> for_each(|sum| inner.push(sum)); }
                    .run_tick_sync();
                inner.take()[0]
            })
            -> for_each(|sum| out.push(sum));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [1, 3]);
}

#[test]
fn a_program_may_be_shadowed_by_names_of_the_prelude() {
    #[allow(non_camel_case_types, dead_code)]
    struct Option;
    #[allow(dead_code)]
    fn drop() {}
    let out = Out::new();
    dfir_syntax! {
        source_iter([2, 1]) -> fold(|| 0, |sum, n| *sum += n) -> inspect(|n| out.push(*n)) -> null();
    }
    .run_tick_sync();
    assert_eq!(out.take(), [3]);
}
