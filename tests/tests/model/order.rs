//! Where the order of items is promised: along a path from a source or a `sort`, until it meets
//! another path or a table.

use std::collections::BTreeMap;

use dfir_lang::graph::{FlatGraph, NodeId};

use crate::calls;

/// Whether an order is promised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    Promised,
    Open,
}

/// For each sink, by its number, whether the order of what comes to it is promised.
pub(crate) fn of_sinks(graph: &FlatGraph) -> BTreeMap<usize, Order> {
    let sinks = graph
        .nodes()
        .filter_map(|(id, node)| Some((calls::sink(node)?, before(graph, id))));
    sinks.collect()
}

/// The order of what comes to an operator by its first input.
fn before(graph: &FlatGraph, id: NodeId) -> Order {
    behind(graph, graph.edge(graph.inputs(id)[0]).src)
}

/// The order of what an operator puts out. A cycle has a `union`, so this comes to an end.
fn behind(graph: &FlatGraph, id: NodeId) -> Order {
    let of_inputs = || {
        let inputs = graph.inputs(id).iter();
        let inputs = inputs.map(|edge| behind(graph, graph.edge(*edge).src));
        of_inputs(graph.node(id).operator.name, inputs)
    };
    of_operator(graph.node(id).operator.name).unwrap_or_else(of_inputs)
}

/// The order of what an operator puts out that has none of its own: that of its first input; of those which
/// put out what depends on the order of all, that of all; of the one that streams its second input, that one.
pub(crate) fn of_inputs(name: &str, mut inputs: impl Iterator<Item = Order>) -> Order {
    match name {
        "chain" | "chain_first_n" | "zip" | "zip_longest" | "join_multiset_half" => {
            match inputs.any(|order| order == Order::Open) {
                true => Order::Open,
                false => Order::Promised,
            }
        }
        "join_fused_lhs" => inputs.nth(1).unwrap_or(Order::Promised),
        _ => inputs.next().unwrap_or(Order::Promised),
    }
}

/// The order in which an operator puts its items out; none if it is that of its first input.
pub(crate) fn of_operator(name: &str) -> Option<Order> {
    match name {
        "source_iter" | "source_stream" | "null" | "initialize" | "spin" => Some(Order::Promised),
        // One item at most, or as they sort; of items of one key, these programs forget all else.
        "fold"
        | "reduce"
        | "fold_no_replay"
        | "reduce_no_replay"
        | "lattice_fold"
        | "lattice_reduce"
        | "_lattice_fold_batch"
        | "lattice_bimorphism"
        | "sort"
        | "sort_by_key" => Some(Order::Promised),
        "union"
        | "join"
        | "join_multiset"
        | "cross_join"
        | "cross_join_multiset"
        | "join_fused"
        | "_lattice_join_fused_join"
        | "resolve_futures"
        | "resolve_futures_blocking"
        | "fold_keyed"
        | "reduce_keyed" => Some(Order::Open),
        _ => None,
    }
}
