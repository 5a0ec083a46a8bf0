//! The plan of a flow as data: what a program says of itself, and what one that was built by hand does.

use dfir_runtime::graph::Crossing;
use dfir_runtime::{Dfir, Graph, GraphOptions, dfir_syntax};
use futures::channel::mpsc;

/// The text of an operator by its number.
fn text(graph: &Graph, id: usize) -> &str {
    let operator = graph.operators().iter().find(|it| it.id == id);
    &operator.unwrap().text
}

/// The edges as the texts at their ends, and how they are crossed.
fn edges(graph: &Graph) -> Vec<(&str, &str, Crossing)> {
    let edges = graph.edges().iter();
    edges
        .map(|edge| (text(graph, edge.src), text(graph, edge.dst), edge.crossing))
        .collect()
}

#[test]
fn a_program_shows_its_plan() {
    let flow = dfir_syntax! {
        numbers = source_iter(0..4) -> partition(|n, [even, odd]| if n % 2 == 0 { even } else { odd });
        total = numbers[even] -> fold(|| 0, |sum, n| *sum += n);
        numbers[odd] -> map(|n| n * #total) -> defer_tick() -> for_each(|n| println!("{n}"));
    };
    let graph = flow.graph();
    let order: Vec<_> = graph.subgraphs().iter().map(|it| it.stratum).collect();
    assert_eq!(order, [Some(0), Some(0), Some(1)]);
    let names: Vec<Vec<_>> = (0..3)
        .map(|index| graph.operators_of(index).map(|it| &*it.name).collect())
        .collect();
    assert_eq!(
        names,
        [
            vec!["source_iter", "partition"],
            vec!["defer_tick", "for_each"],
            vec!["map"]
        ]
    );
    let [to_map] = &graph.reads() else {
        panic!("one read: {:?}", graph.reads())
    };
    assert_eq!(to_map.name, "total");
    assert_eq!(text(&graph, to_map.src), "fold(|| 0, |sum, n| *sum += n)");
    assert_eq!(text(&graph, to_map.reader), "map(|n| n * #total)");
    let ports: Vec<_> = graph.edges().iter().flat_map(|it| &it.src_port).collect();
    assert_eq!(ports, ["even", "odd"]);
    let crossings: Vec<_> = edges(&graph).iter().map(|edge| edge.2).collect();
    use Crossing::{Barrier, Handoff, Inline, NextTick};
    assert_eq!(crossings, [Inline, Barrier, Handoff, NextTick, Inline]);
}

#[test]
fn what_comes_from_a_macro_is_shown_as_it_expands() {
    macro_rules! flow_of {
        ($items:expr, $step:ident) => {
            dfir_syntax! { source_iter($items) -> map(|n| $step(n)) -> null(); }
        };
    }
    fn twice(n: i32) -> i32 {
        2 * n
    }
    let graph = flow_of!([1, 2 + 3], twice).graph();
    // Where the pieces come from different places, there are spaces that nobody has written.
    let shown = |id| text(&graph, id).replace(' ', "");
    assert_eq!(shown(1), "source_iter([1,2+3])");
    assert_eq!(shown(2), "map(|n|twice(n))");
}

#[test]
fn a_graph_that_was_built_by_hand_shows_what_was_added() {
    let (_items, stream) = mpsc::unbounded::<u32>();
    let (sink, _sent) = mpsc::unbounded::<u32>();
    let mut flow = Dfir::new();
    let (numbers, numbers_in) = flow.make_edge("numbers");
    let (later, from_earlier) = flow.make_tick_edge("later");
    let (shown, to_show) = flow.make_edge("shown");
    flow.add_ingress("stream", numbers, stream);
    flow.add_subgraph_in_out("put off", numbers_in, later, |_, numbers, later| {
        later.give_all(numbers);
    });
    flow.add_subgraph_every_tick("show", from_earlier, shown, |_, numbers, shown| {
        shown.open().give_all(numbers.take());
    });
    flow.add_egress("sink", to_show, sink);
    let (idle, at_leisure) = flow.make_lazy_tick_edge::<u32>("at leisure");
    flow.add_subgraph("wait", at_leisure, idle, |_, _, _| ());

    let graph = flow.graph();
    let every_tick: Vec<_> = graph.subgraphs().iter().map(|it| it.every_tick).collect();
    assert_eq!(every_tick, [false, true, false]);
    assert_eq!(
        edges(&graph),
        [
            ("stream", "put off", Crossing::Handoff),
            ("put off", "show", Crossing::NextTick),
            ("show", "sink", Crossing::Handoff),
            ("wait", "wait", Crossing::LazyTick),
        ]
    );
    let in_none = graph.operators().iter().filter(|it| it.subgraph.is_none());
    assert_eq!(in_none.count(), 2);
    let dot = graph.to_dot(&GraphOptions::new());
    assert!(dot.contains("label=\"subgraph 1, every tick\""), "{dot}");
    assert!(graph.to_json().contains("\"stratum\": null"));
}

#[test]
fn an_empty_graph_can_be_drawn() {
    let graph = Dfir::new().graph();
    assert_eq!(graph, Graph::default());
    assert_eq!(graph.to_mermaid(&GraphOptions::new()), "flowchart TD\n");
}
