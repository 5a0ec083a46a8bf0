//! Graphs built by hand, through the public API alone.

use std::cell::RefCell;
use std::collections::BTreeSet;

use dfir_runtime::{Dfir, Lifetimes, OperatorState};

/// What was reached so far, and the edges of the graph in question.
#[derive(Default)]
struct Reached {
    vertices: BTreeSet<u32>,
    edges: Vec<(u32, u32)>,
}

impl OperatorState for Reached {
    fn keep(&mut self, _: Lifetimes) {}

    fn begin_tick(&mut self) {
        *self = Self::default();
    }
}

/// Reachability as a recursion: a subgraph that feeds itself until nothing new is found.
#[test]
fn reachability_runs_to_a_fixed_point_in_each_tick() {
    let ticks = RefCell::new(Vec::new());
    let mut flow = Dfir::new();
    let (edges_in, edges) = flow.make_edge("edges");
    let (roots_in, roots) = flow.make_edge("roots");
    let (found, found_again) = flow.make_edge("found");
    let mut edges_in = flow.add_input("edges", edges_in);
    let mut roots_in = flow.add_input("roots", roots_in);
    let (reached, ()) = flow.tick_state((Reached::default(), ()));
    flow.add_subgraph(
        "reach",
        (edges, roots, found_again),
        (found, reached.clone()),
        |_, (edges, roots, found_again), (found, reached)| {
            let reached = &mut *reached.open();
            let (roots, found_again) = (roots.take(), found_again.take());
            let mut found = found.open();
            for (from, to) in edges.take() {
                reached.edges.push((from, to));
                if reached.vertices.contains(&from) {
                    found.give(to);
                }
            }
            for vertex in roots.chain(found_again) {
                if reached.vertices.insert(vertex) {
                    let next = reached.edges.iter().filter(|(from, _)| *from == vertex);
                    found.give_all(next.map(|(_, to)| *to));
                }
            }
        },
    );
    flow.add_subgraph("collect", reached, (), |context, reached, ()| {
        let vertices: Vec<_> = reached.open().vertices.iter().copied().collect();
        ticks
            .borrow_mut()
            .push((context.current_tick().0, vertices));
    });

    edges_in.give_all([(0, 3), (3, 6), (6, 3), (4, 0), (6, 9), (5, 9)]);
    roots_in.give(0);
    edges_in.flush();
    roots_in.flush();
    assert!(flow.run_tick_sync());
    assert!(!flow.run_tick_sync(), "nothing has arrived");
    roots_in.give(7);
    edges_in.give_all([(7, 7), (7, 8)]);
    drop((edges_in, roots_in));
    flow.run_sync().unwrap();
    drop(flow);
    assert_eq!(ticks.into_inner(), [(0, vec![0, 3, 6, 9]), (2, vec![7, 8])]);
}

/// What enters through an unbound end, and what leaves through one, needs no rim.
#[test]
fn items_are_injected_and_drained_from_outside() {
    let mut flow = Dfir::new();
    let (mut into, numbers) = flow.make_edge("numbers");
    let (squares, mut out_of) = flow.make_edge("squares");
    flow.add_subgraph_in_out("square", numbers, squares, |_, numbers, squares| {
        squares.give_all(numbers.map(|n: u64| n * n));
    });
    flow.run_tick_sync();
    into.open().give_all(1..=3);
    assert!(flow.run_tick_sync());
    assert_eq!(out_of.take().collect::<Vec<_>>(), [1, 4, 9]);
}

/// The closures borrow, and give back what they borrowed when the graph is dropped.
#[test]
fn more_than_twelve_ports_are_nested() {
    let mut sum = 0;
    let mut flow = Dfir::new();
    let mut edges: Vec<_> = (0..13).map(|_| flow.make_edge::<u32>("number")).collect();
    for (n, (send, _)) in (1..).zip(&mut edges) {
        send.open().give(n);
    }
    let mut ports = edges.into_iter().map(|(_, recv)| recv);
    let mut next = || ports.next().unwrap();
    let many = (
        (next(), next(), next(), next(), next(), next()),
        (next(), next(), next(), next(), next(), next()),
        (next(),),
    );
    flow.add_subgraph("sum", many, (), |_, (first, second, (last,)), ()| {
        let (a, b, c, d, e, f) = first;
        let (g, h, i, j, k, l) = second;
        sum = [a, b, c, d, e, f, g, h, i, j, k, l, last]
            .map(|port| port.take().sum::<u32>())
            .iter()
            .sum();
    });
    flow.run_tick_sync();
    drop(flow);
    assert_eq!(sum, (1..=13).sum::<u32>());
}

#[test]
fn any_number_of_equal_ports_is_a_vector() {
    let mut flow = Dfir::new();
    let (mut into, numbers) = flow.make_edge::<usize>("numbers");
    let (outlets, inlets): (Vec<_>, Vec<_>) =
        (0..20).map(|_| flow.make_edge::<usize>("digit")).unzip();
    let (sums, mut out_of) = flow.make_edge("sums");
    flow.add_subgraph("deal", numbers, outlets, |_, numbers, outlets| {
        for n in numbers.take() {
            let index = n % outlets.len();
            outlets[index].open().give(n);
        }
    });
    flow.add_subgraph("sum", inlets, sums, |_, inlets, sums| {
        let mut sums = sums.open();
        for inlet in inlets {
            sums.give(inlet.take().sum::<usize>());
        }
    });
    into.open().give_all(0..40);
    flow.run_tick_sync();
    let expected: Vec<usize> = (0..20).map(|n| n + (n + 20)).collect();
    assert_eq!(out_of.take().collect::<Vec<_>>(), expected);
}
