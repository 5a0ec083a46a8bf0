//! What a program counts at its operators, compiled as with the feature `operator-metrics`. That the counts are right
//! for whatever the planner may decide is tested in the model, over random programs.

use std::thread;

use dfir_runtime::{__dfir_syntax_counted as counted, Dfir};
use futures::channel::mpsc::unbounded;

/// How many items each operator of a flow has counted, in the order of the program.
fn items(flow: &Dfir<'_>) -> Vec<(&'static str, u64)> {
    let operators = flow.metrics().operators;
    let items = operators
        .iter()
        .map(|operator| (operator.name, operator.items));
    items.collect()
}

#[test]
fn an_item_counts_at_each_operator_that_it_comes_to() {
    let mut flow = counted! {
        evens = source_iter(0..10) -> map(|n| n + 1) -> filter(|n| n % 2 == 0) -> tee();
        all = union() -> for_each(drop);
        evens -> all;
        evens -> flat_map(|n| [n; 3]) -> all;
        evens -> null();
    };
    assert!(items(&flow).iter().all(|(_, items)| *items == 0));
    flow.run_tick_sync();
    let expected = [
        ("source_iter", 10),
        ("map", 10),
        ("filter", 10),
        ("tee", 5),
        ("union", 20),
        ("for_each", 20),
        ("flat_map", 5),
        ("null", 5),
    ];
    assert_eq!(items(&flow), expected);
}

#[test]
fn all_inputs_of_an_operator_count() {
    let mut flow = counted! {
        pairs = join() -> for_each(drop);
        source_iter(0..4) -> map(|n| (n, n)) -> [0]pairs;
        source_iter([(1, 'a'), (1, 'b'), (9, 'c')]) -> [1]pairs;
        others = difference() -> sort() -> for_each(drop);
        source_iter(0..6) -> [pos]others;
        source_iter([1, 2]) -> [neg]others;
        longest = zip_longest() -> for_each(drop);
        source_iter(0..3) -> [0]longest;
        source_iter(0..2) -> [1]longest;
    };
    flow.run_tick_sync();
    let expected = [
        ("join", 7),
        ("for_each", 2),
        ("source_iter", 4),
        ("map", 4),
        ("source_iter", 3),
        ("difference", 8),
        ("sort", 4),
        ("for_each", 4),
        ("source_iter", 6),
        ("source_iter", 2),
        ("zip_longest", 5),
        ("for_each", 3),
        ("source_iter", 3),
        ("source_iter", 2),
    ];
    assert_eq!(items(&flow), expected);
}

#[test]
fn an_item_that_goes_round_a_cycle_counts_each_time() {
    let mut flow = counted! {
        reached = union() -> unique() -> tee();
        source_iter([0]) -> reached;
        source_iter([(0, 1), (1, 2), (2, 0), (2, 1)]) -> [1]step;
        reached -> map(|v| (v, ())) -> [0]step;
        step = join() -> map(|(_, ((), dst))| dst) -> reached;
        reached -> for_each(drop);
    };
    flow.run_tick_sync();
    let expected = [
        ("union", 5),
        ("unique", 5),
        ("tee", 3),
        ("source_iter", 1),
        ("source_iter", 4),
        ("map", 3),
        ("join", 7),
        ("map", 4),
        ("for_each", 3),
    ];
    assert_eq!(items(&flow), expected);
}

#[test]
fn what_is_put_out_again_counts_where_it_arrives() {
    let (send, receive) = unbounded();
    let mut flow = counted! {
        source_stream(receive) -> persist::<'static>() -> fold(|| 0, |sum, n| *sum += n) -> for_each(drop);
    };
    for batch in [0..3, 3..5] {
        batch.for_each(|n| send.unbounded_send(n).unwrap());
        flow.run_tick_sync();
    }
    flow.run_tick_sync();
    let expected = [
        ("source_stream", 5),
        ("persist", 5),
        ("fold", 3 + 5 + 5),
        ("for_each", 3),
    ];
    assert_eq!(items(&flow), expected);
}

#[test]
fn a_state_that_is_only_read_counts_too() {
    let mut seen = Vec::new();
    let mut flow = counted! {
        total = source_iter(1..=4) -> fold(|| 0, |sum, n| *sum += n);
        source_iter([10, 20]) -> map(|n| n + *(&#total)) -> for_each(|n| seen.push(n));
    };
    flow.run_tick_sync();
    let expected = [
        ("source_iter", 4),
        ("fold", 4),
        ("source_iter", 2),
        ("map", 2),
        ("for_each", 2),
    ];
    assert_eq!(items(&flow), expected);
    assert_eq!(flow.metrics().operators[1].subgraph, None);
    drop(flow);
    assert_eq!(seen, [20, 30]);
}

#[test]
fn what_waits_for_the_next_tick_has_not_arrived() {
    let (send, receive) = unbounded();
    let (sink, _sent) = unbounded();
    let mut flow = counted! {
        source_stream(receive) -> defer_tick() -> dest_sink(sink);
    };
    (0..3).for_each(|n| send.unbounded_send(n).unwrap());
    flow.run_tick_sync();
    let [source, deferred, sink] = [("source_stream", 3), ("defer_tick", 0), ("dest_sink", 0)];
    assert_eq!(items(&flow), [source, deferred, sink]);
    flow.run_tick_sync();
    assert_eq!(items(&flow), [source, ("defer_tick", 3), ("dest_sink", 3)]);
}

#[test]
fn what_a_run_has_counted_before_it_panics_counts() {
    let mut flow = counted! {
        source_iter(0..9) -> map(|n| match n { 5 => panic!("five"), n => n }) -> for_each(drop);
    };
    let run = std::panic::AssertUnwindSafe(|| flow.run_tick_sync());
    assert!(std::panic::catch_unwind(run).is_err());
    assert_eq!(
        items(&flow),
        [("source_iter", 6), ("map", 6), ("for_each", 5)]
    );
}

#[test]
fn an_operator_is_told_by_its_number_place_and_subgraph() {
    let line = line!() + 2;
    let mut flow = counted! {
        sorted = source_iter([2, 1]) -> sort();
        sorted -> for_each(drop);
    };
    flow.run_tick_sync();
    let (metrics, graph) = (flow.metrics(), flow.graph());
    for operator in &metrics.operators {
        let mut planned = graph.operators().iter();
        let planned = planned.find(|planned| planned.id == operator.id).unwrap();
        assert_eq!(
            (&*planned.name, planned.subgraph),
            (operator.name, operator.subgraph)
        );
    }
    let subgraphs: Vec<_> = metrics.operators.iter().map(|it| it.subgraph).collect();
    assert_eq!(subgraphs, [Some(0), Some(1), Some(1)]);
    let place = metrics.operators[1].place;
    assert_eq!(place, format!("{}:{line}:41", file!()));
    // The text has a series for each.
    let text = metrics.to_prometheus();
    let family = "# TYPE dfir_operator_items_total counter\n";
    assert!(text.contains(family), "{text}");
    let sample =
        format!("dfir_operator_items_total{{operator=\"2\",name=\"sort\",place=\"{place}\"}} 2\n");
    assert!(text.contains(&sample), "{text}");
}

#[test]
fn a_handle_reads_the_counts_on_another_thread() {
    let mut flow = counted! { source_iter(0..7) -> for_each(drop); };
    let handle = flow.metrics_handle();
    flow.run_tick_sync();
    let read = thread::spawn(move || handle.read().operators[1].items);
    assert_eq!(read.join().unwrap(), 7);
}
