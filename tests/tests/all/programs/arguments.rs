//! What arguments may be: closures that borrow, own, remember and ask for the context.

use std::cell::RefCell;
use std::collections::HashMap;

use dfir_runtime::dfir_syntax;

use crate::driving::{Out, ticks};

#[test]
fn what_a_closure_borrows_is_the_callers_again_after_the_flow_is_dropped() {
    let mut out = Vec::new();
    let mut flow = dfir_syntax! { source_iter([1, 2]) -> for_each(|n| out.push(n)); };
    flow.run_tick_sync();
    drop(flow);
    out.push(3);
    assert_eq!(out, [1, 2, 3]);
}

#[test]
fn several_closures_may_read_the_same_local() {
    let table = HashMap::from([(1, "one"), (2, "two")]);
    let out = Out::new();
    dfir_syntax! {
        source_iter([1, 2, 3])
            -> filter(|n| table.contains_key(n))
            -> map(|n| table[&n])
            -> for_each(|name| out.push(name));
    }
    .run_tick_sync();
    assert_eq!(out.take(), ["one", "two"]);
    assert_eq!(table.len(), 2);
}

#[test]
fn a_closure_keeps_its_state_from_tick_to_tick() {
    let sums = ticks([vec![1, 2], vec![], vec![10]], |numbers, out| {
        let mut sum = 0;
        dfir_syntax! {
            source_stream(numbers) -> map(move |n| { sum += n; sum }) -> for_each(|sum| out.push(sum));
        }
    });
    assert_eq!(sums, [vec![1, 3], vec![], vec![13]]);
}

#[test]
fn a_closure_may_own_what_is_not_copy() {
    let (prefix, seen) = (String::from("> "), RefCell::new(Vec::new()));
    let mut flow = dfir_syntax! {
        source_iter(["a", "b"])
            -> map(move |word| format!("{prefix}{word}"))
            -> for_each(|word| seen.borrow_mut().push(word));
    };
    flow.run_tick_sync();
    assert_eq!(seen.take(), ["> a", "> b"]);
}

#[test]
fn a_closure_may_own_what_another_one_gives_up() {
    let (send, receive) = std::sync::mpsc::channel();
    let mut flow = dfir_syntax! { source_iter([1]) -> for_each(move |n| send.send(n).unwrap()); };
    flow.run_tick_sync();
    drop(flow);
    assert_eq!(
        receive.iter().collect::<Vec<_>>(),
        [1],
        "the sender went with the flow"
    );
}

#[test]
fn arguments_are_evaluated_once_in_the_order_of_the_program() {
    let log = Out::new();
    let mut flow = dfir_syntax! {
        source_iter({ log.push("iter"); [1, 2, 3] })
            -> map({ log.push("map"); |n| n + 1 })
            -> sink;
        source_iter({ log.push("other"); [5] }) -> filter({ log.push("filter"); |_| true }) -> sink;
        sink = union() -> fold({ log.push("init"); || 0 }, { log.push("step"); |sum, n| *sum += n })
            -> for_each({ log.push("each"); |_| () });
    };
    assert_eq!(
        log.take(),
        ["iter", "map", "other", "filter", "init", "step", "each"]
    );
    flow.run_tick_sync();
    flow.run_tick_sync();
    assert!(
        log.take().is_empty(),
        "nothing is evaluated again in a tick"
    );
}

#[test]
fn an_argument_is_evaluated_once_though_its_type_comes_later_in_the_program() {
    let log = Out::new();
    let flow = dfir_syntax! {
        source_iter({ log.push("left"); [(1, 2)] }) -> [0]joined;
        joined = join() -> for_each({ log.push("each"); |_| () });
        source_iter({ log.push("right"); [(1, 3)] }) -> [1]joined;
    };
    drop(flow);
    let mut evaluated = log.take();
    assert_eq!(
        evaluated[..2],
        ["left", "right"],
        "what tells the types comes before a closure that needs them"
    );
    evaluated.sort_unstable();
    assert_eq!(evaluated, ["each", "left", "right"]);
}

#[test]
fn an_argument_may_be_a_function_of_the_standard_library() {
    let out = Out::new();
    dfir_syntax! {
        source_iter(["a", "b"]) -> map(str::to_uppercase) -> map(Some) -> flatten() -> for_each(|word| out.push(word));
    }
    .run_tick_sync();
    assert_eq!(out.take(), ["A", "B"]);
}

#[test]
fn the_context_knows_the_tick() {
    let seen = ticks([vec!['a'], vec![], vec!['b', 'c']], |letters, out| {
        dfir_syntax! {
            source_stream(letters)
                -> map(|letter| (context.current_tick().0, letter))
                -> for_each(|pair| out.push(pair));
        }
    });
    assert_eq!(seen, [vec![(0, 'a')], vec![], vec![(2, 'b'), (2, 'c')]]);
}

#[test]
fn the_context_may_be_asked_by_a_closure_that_moves() {
    let seen = ticks([vec!['a'], vec!['b']], |letters, out| {
        let prefix = String::from("tick");
        dfir_syntax! {
            source_stream(letters)
                -> map(move |letter| format!("{prefix} {} {letter}", context.current_tick().0))
                -> for_each(|text| out.push(text));
        }
    });
    assert_eq!(seen, [["tick 0 a"], ["tick 1 b"]]);
}

#[test]
fn several_operators_may_ask_the_context() {
    let out = &Out::new();
    dfir_syntax! {
        source_iter([1])
            -> filter(|_| context.is_first_run_this_tick())
            -> map(|n| (n, context.current_tick_start()))
            -> for_each(|(n, start)| out.push((n, start == context.current_tick_start())));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [(1, true)]);
}

#[test]
fn a_closure_inside_an_argument_may_ask_the_context() {
    let seen = ticks([vec![vec![1, 2]], vec![vec![3]]], |batches, out| {
        dfir_syntax! {
            source_stream(batches)
                -> flat_map(|batch| {
                    let tick = context.current_tick().0;
                    batch.into_iter().map(move |n| (tick, n))
                })
                -> for_each(|pair| out.push(pair));
        }
    });
    assert_eq!(seen, [vec![(0, 1), (0, 2)], vec![(1, 3)]]);
}

#[test]
fn a_parameter_called_context_is_not_the_context() {
    let mut all = Vec::new();
    let mut flow = dfir_syntax! { source_iter(["x"]) -> for_each(|context| all.push(context)); };
    flow.run_tick_sync();
    drop(flow);
    // Not moved into the closure, as it would have been for the sake of the other context.
    assert_eq!(all, ["x"]);
}

#[test]
fn a_field_called_context_is_not_the_context() {
    struct Message {
        context: &'static str,
    }
    let mut all = Vec::new();
    dfir_syntax! {
        source_iter([Message { context: "x" }]) -> map(|message| message.context) -> for_each(|text| all.push(text));
    }
    .run_tick_sync();
    assert_eq!(all, ["x"]);
}

#[test]
fn the_wakers_of_the_context_ask_for_a_tick() {
    let out = Out::new();
    let mut flow = dfir_syntax! {
        source_iter([3])
            -> inspect(|_| context.waker().wake())
            -> for_each(|n| out.push(n));
        null::<u8>() -> fold(|| (), |_, _| ()) -> map(|()| context.current_tick().0) -> for_each(|tick| out.push(tick));
    };
    flow.run_available_sync();
    assert_eq!(
        out.take(),
        [3, 0, 1],
        "a second tick ran, and none after it"
    );
}

#[test]
fn arguments_are_evaluated_in_the_order_of_the_program_where_operators_are_made_in_another() {
    let log = Out::new();
    let logged = |name, value| {
        log.push(name);
        value
    };
    let mut flow = dfir_syntax! {
        joined = cross_join() -> for_each(|_: (u8, u8)| ());
        later -> [0]joined;
        earlier -> [1]joined;
        back = map(|n| n) -> later;
        later = identity() -> identity();
        source_iter([logged("first", 1)]) -> back;
        earlier = source_iter({ let tick = context.current_tick().0; [logged("second", tick as u8)] });
        source_iter([logged("third", 3)]) -> null();
    };
    assert_eq!(log.take(), ["first", "second", "third"]);
    flow.run_tick_sync();
    assert_eq!(log.take(), [""; 0]);
}
