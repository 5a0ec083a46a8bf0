//! The operators by the hand-written API: flows that are built without the macro, against the model of the
//! program that says the same.

use dfir_runtime::{Dfir, Items, RecvPort};
use proptest::prelude::*;

use crate::drive::{Inputs, Out, Streams, compare};
use crate::eval::evaluate;
use crate::functions::{
    add, append_both, by_sum, down, first, listed, matched_values, next, numbered, origin, zero,
};
use crate::random::{plan, runner};
use crate::recipe::inputs;
use crate::value::Item;

/// How many inputs each flow is given.
const INPUTS: u32 = 50;

/// The witness of the items of these flows.
const ITEMS: Items<Item> = Items::new();

/// Compares a flow with the model of a program.
fn check(text: &str, build: impl for<'a> Fn(&Streams, &'a Out) -> Dfir<'a>) {
    let plan = plan(text);
    let agree = |inputs: Inputs| {
        let trace = evaluate(&plan.graph, &inputs);
        let trace = trace.ok_or_else(|| TestCaseError::reject("too large"))?;
        let result = compare(&inputs, &trace, &build);
        result.map(drop).map_err(TestCaseError::fail)
    };
    runner(1, INPUTS).run(&inputs(), agree).unwrap();
}

/// A stream as an edge.
fn stream<'a>(flow: &mut Dfir<'a>, streams: &Streams, number: usize) -> RecvPort<Item> {
    let (send, items) = flow.make_edge("items");
    flow.add_ingress("items", send, streams.stream(number));
    items
}

#[test]
fn stateless_operators_in_one_loop() {
    let text = "
        source_stream(inputs.stream(0)) -> map(next) -> filter_map(down) -> map(listed) -> flatten()
            -> for_each(out.sink(0));
    ";
    check(text, |streams, out| {
        let mut flow = Dfir::new();

        let items = stream(&mut flow, streams, 0);
        flow.add_subgraph_sink("all", items, |_, items| {
            let listed = items.map(next).filter_map(down).flat_map(listed);
            listed.for_each(|item| out.push(0, item));
        });
        flow
    });
}

#[test]
fn a_partition_into_two_edges() {
    let text = "
        halves = source_stream(inputs.stream(0)) -> partition(by_sum);
        halves[0] -> for_each(out.sink(0));
        halves[1] -> for_each(out.sink(1));
    ";
    check(text, |streams, out| {
        let mut flow = Dfir::new();

        let items = stream(&mut flow, streams, 0);
        let (halves, parts): (Vec<_>, Vec<_>) = (0..2).map(|_| flow.make_edge("half")).unzip();
        flow.add_subgraph("partition", items, halves, |_, items, halves| {
            let mut open: Vec<_> = halves.iter_mut().map(|half| half.open()).collect();
            for item in items.take() {
                open[by_sum(&item, 2)].give(item);
            }
        });
        for (sink, part) in parts.into_iter().enumerate() {
            flow.add_subgraph_sink("show", part, move |_, items| {
                items.for_each(|item| out.push(sink, item));
            });
        }
        flow
    });
}

#[test]
fn unique_for_ever_and_numbers_by_tick() {
    let text = "
        source_stream(inputs.stream(0)) -> unique::<'static>() -> enumerate() -> map(numbered)
            -> for_each(out.sink(0));
    ";
    check(text, |streams, out| {
        let mut flow = Dfir::new();

        let items = stream(&mut flow, streams, 0);
        let (unique, _) = flow.static_state(ITEMS.unique());
        let (enumerate, _) = flow.tick_state(ITEMS.enumerate());
        flow.add_subgraph_sink("number", items, move |_, items| {
            let (mut unique, mut enumerate) = (unique.open(), enumerate.open());
            for item in items {
                if unique.insert(&item) {
                    out.push(0, numbered((enumerate.index(), item)));
                }
            }
        });
        flow
    });
}

#[test]
fn a_sort_in_two_subgraphs() {
    let text = "source_stream(inputs.stream(0)) -> sort() -> for_each(out.sink(0));";
    check(text, |streams, out| {
        let mut flow = Dfir::new();

        let items = stream(&mut flow, streams, 0);
        let (sort, _) = flow.tick_state(ITEMS.sort());
        flow.add_subgraph("collect", items, sort.clone(), |_, items, sort| {
            let mut sort = sort.open();
            items.take().for_each(|item| sort.collect(item));
        });
        flow.add_subgraph("emit", sort, (), |_, sort, ()| {
            sort.open().emit().for_each(|item| out.push(0, item));
        });
        flow
    });
}

#[test]
fn a_fold_in_every_tick() {
    let text =
        "source_stream(inputs.stream(0)) -> fold(origin, append_both) -> for_each(out.sink(0));";
    check(text, |streams, out| {
        let mut flow = Dfir::new();

        let items = stream(&mut flow, streams, 0);
        let (fold, mut merge, _) = flow.tick_state(ITEMS.fold(origin, append_both));
        flow.add_subgraph("collect", items, fold.clone(), move |_, items, fold| {
            let mut fold = fold.open();
            items.take().for_each(|item| fold.collect(item, &mut merge));
        });
        flow.add_subgraph_every_tick("emit", fold, (), |_, fold, ()| {
            fold.open()
                .take()
                .into_iter()
                .for_each(|item| out.push(0, item));
        });
        flow
    });
}

#[test]
fn values_by_key_that_are_kept() {
    let text = "
        source_stream(inputs.stream(0)) -> fold_keyed::<'static>(zero, add) -> for_each(out.sink(0));
    ";
    check(text, |streams, out| {
        let mut flow = Dfir::new();

        let items = stream(&mut flow, streams, 0);
        let (fold, mut merge, _) = flow.static_state(ITEMS.fold_keyed(zero, add));
        flow.add_subgraph("collect", items, fold.clone(), move |_, items, fold| {
            let mut fold = fold.open();
            items.take().for_each(|item| fold.collect(item, &mut merge));
        });
        flow.add_subgraph_every_tick("emit", fold, (), |_, fold, ()| {
            fold.open().replay().for_each(|item| out.push(0, item));
        });
        flow
    });
}

#[test]
fn a_join_of_two_streams_of_which_one_is_kept() {
    let text = "
        source_stream(inputs.stream(0)) -> [0]both;
        source_stream(inputs.stream(1)) -> [1]both;
        both = join::<'tick, 'static>() -> map(matched_values) -> for_each(out.sink(0));
    ";
    check(text, |streams, out| {
        let mut flow = Dfir::new();
        let left = stream(&mut flow, streams, 0);
        let right = stream(&mut flow, streams, 1);
        let (join, _) = flow.tick_static_state(ITEMS.join(ITEMS));
        flow.add_subgraph("join", (left, right), (), move |_, (left, right), ()| {
            let mut join = join.open();
            let mut show = |pair| out.push(0, matched_values(pair));
            left.take().for_each(|pair| join.left(pair, &mut show));
            right.take().for_each(|pair| join.right(pair, &mut show));
        });
        flow
    });
}

#[test]
fn a_join_that_puts_out_again_what_it_kept() {
    let text = "
        source_stream(inputs.stream(0)) -> [0]both;
        source_stream(inputs.stream(1)) -> [1]both;
        both = join_multiset::<'static>() -> map(matched_values) -> for_each(out.sink(0));
    ";
    check(text, |streams, out| {
        let mut flow = Dfir::new();
        let left = stream(&mut flow, streams, 0);
        let right = stream(&mut flow, streams, 1);
        let (join, _) = flow.static_state(ITEMS.join_multiset(ITEMS));
        flow.add_subgraph_every_tick("join", (left, right), (), move |_, (left, right), ()| {
            let mut join = join.open();
            let mut show = |pair| out.push(0, matched_values(pair));
            join.replay(&mut show);
            left.take().for_each(|pair| join.left(pair, &mut show));
            right.take().for_each(|pair| join.right(pair, &mut show));
        });
        flow
    });
}

#[test]
fn a_negation_behind_what_it_waits_for() {
    let text = "
        source_stream(inputs.stream(0)) -> [pos]rest;
        source_stream(inputs.stream(1)) -> map(first) -> [neg]rest;
        rest = anti_join::<'static, 'tick>() -> for_each(out.sink(0));
    ";
    check(text, |streams, out| {
        let mut flow = Dfir::new();
        let pos = stream(&mut flow, streams, 0);
        let neg = stream(&mut flow, streams, 1);
        let (rest, _) = flow.static_tick_state(ITEMS.anti_join(Items::<i64>::new()));
        flow.add_subgraph("neg", neg, rest.clone(), |_, neg, rest| {
            let mut rest = rest.open();
            neg.take().for_each(|item| rest.negate(first(item)));
        });
        flow.add_subgraph_every_tick("pos", (pos, rest), (), |_, (pos, rest), ()| {
            let mut rest = rest.open();
            rest.replay(&mut |item| out.push(0, item));
            for item in pos.take() {
                if rest.admit(&item) {
                    out.push(0, item);
                }
            }
        });
        flow
    });
}

#[test]
fn a_cycle_within_the_tick() {
    let text = "
        all = union() -> unique() -> tee();
        source_stream(inputs.stream(0)) -> all;
        all -> map(next) -> all;
        all -> for_each(out.sink(0));
    ";
    check(text, |streams, out| {
        let mut flow = Dfir::new();

        let (again, from_again) = flow.make_edge("again");
        let items = stream(&mut flow, streams, 0);
        let (unique, _) = flow.tick_state(ITEMS.unique());
        flow.add_subgraph(
            "all",
            (items, from_again),
            again,
            move |_, (items, from_again), again| {
                let mut unique = unique.open();
                let all = items.take().chain(from_again.take());
                let mut again = again.open();
                for item in all {
                    if unique.insert(&item) {
                        again.give(next(item));
                        out.push(0, item);
                    }
                }
            },
        );
        flow
    });
}

#[test]
fn a_cycle_through_ticks() {
    let text = "
        all = union() -> tee();
        source_stream(inputs.stream(0)) -> all;
        all -> filter_map(down) -> defer_tick() -> all;
        all -> for_each(out.sink(0));
    ";
    check(text, |streams, out| {
        let mut flow = Dfir::new();

        let (later, earlier) = flow.make_tick_edge("later");
        let items = stream(&mut flow, streams, 0);
        flow.add_subgraph(
            "all",
            (items, earlier),
            later,
            |_, (items, earlier), later| {
                let all = items.take().chain(earlier.take());
                let mut later = later.open();
                for item in all {
                    later.give_all(down(item));
                    out.push(0, item);
                }
            },
        );
        flow
    });
}
