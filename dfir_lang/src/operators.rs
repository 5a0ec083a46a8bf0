//! The table of all operators.
//!
//! An operator is one file here: its manual, its [`Operator`] description and its steps. The rest
//! of the compiler reads the description and calls the steps; it never looks at a name. What an
//! operator remembers is a struct of the runtime, which knows nothing of the compiler.

/// Describes an operator; its manual is the doc comment, whose example is tested as such.
macro_rules! operator {
    ($(#[doc = $manual:literal])+ $name:ident = $description:expr) => {
        $(#[doc = $manual])+
        pub(super) const $name: Operator = Operator {
            manual: concat!($($manual, "\n"),+),
            ..$description
        };
    };
}

mod anti_join;
mod assert;
mod assert_eq;
mod awaiting;
mod chain;
mod chain_first_n;
mod counter;
mod cross_join;
mod cross_join_multiset;
mod cross_singleton;
mod defer_signal;
mod defer_tick;
mod defer_tick_lazy;
mod demux_enum;
mod description;
mod dest_file;
mod dest_sink;
mod dest_sink_serde;
mod dest_tcp;
mod dest_udp;
mod difference;
mod endpoints;
mod enumerate;
mod filter;
mod filter_map;
mod flat_map;
mod flat_map_stream_blocking;
mod flatten;
mod flatten_stream_blocking;
mod fold;
mod fold_keyed;
mod fold_no_replay;
mod for_each;
mod fused;
mod half_join;
mod identity;
mod initialize;
mod inspect;
mod join;
mod join_fused;
mod join_fused_lhs;
mod join_fused_rhs;
mod join_multiset;
mod join_multiset_half;
mod lattice;
mod lattice_bimorphism;
mod lattice_fold;
mod lattice_fold_batch;
mod lattice_join_fused_join;
mod lattice_reduce;
mod map;
mod multiset_delta;
mod next_stratum;
mod null;
mod partition;
mod persist;
mod persist_mut;
mod persist_mut_keyed;
mod reduce;
mod reduce_keyed;
mod reduce_no_replay;
mod resolve_futures;
mod resolve_futures_blocking;
mod resolve_futures_blocking_ordered;
mod resolve_futures_ordered;
mod scan;
mod scan_async_blocking;
mod sort;
mod sort_by_key;
mod source_file;
mod source_interval;
mod source_iter;
mod source_json;
mod source_stdin;
mod source_stream;
mod source_stream_serde;
mod source_tcp;
mod source_udp;
mod spin;
mod state;
mod state_by;
mod stateful;
mod tee;
mod union;
mod unique;
mod unzip;
mod zip;
mod zip_longest;

use proc_macro2::TokenStream;
use quote::quote_spanned;

use crate::emit::{Setup, Step};

pub use description::{
    CallForm, EdgeKind, Emit, EmitWhen, Evaluated, InCycle, Needed, Operator, Parameter, PortForm,
    Ports, Replay, Yield, Yields,
};

/// What passes every item on.
pub(crate) const IDENTITY: &Operator = &identity::IDENTITY;

/// Every operator, in the order of the manual.
#[rustfmt::skip]
pub const OPERATORS: &[&Operator] = &[
    // sources
    &source_iter::SOURCE_ITER, &source_stream::SOURCE_STREAM, &source_interval::SOURCE_INTERVAL,
    &source_tcp::SOURCE_TCP, &source_udp::SOURCE_UDP, &source_stream_serde::SOURCE_STREAM_SERDE, &source_file::SOURCE_FILE,
    &source_json::SOURCE_JSON, &source_stdin::SOURCE_STDIN, &initialize::INITIALIZE,
    &spin::SPIN,
    // one in, one out
    &map::MAP, &filter::FILTER, &filter_map::FILTER_MAP, &flat_map::FLAT_MAP, &flatten::FLATTEN,
    &inspect::INSPECT, &enumerate::ENUMERATE, &identity::IDENTITY, &unique::UNIQUE, &sort::SORT,
    &scan::SCAN, &sort_by_key::SORT_BY_KEY, &persist::PERSIST, &multiset_delta::MULTISET_DELTA,
    &defer_tick::DEFER_TICK, &defer_tick_lazy::DEFER_TICK_LAZY, &next_stratum::NEXT_STRATUM,
    &assert::ASSERT, &assert_eq::ASSERT_EQ, &null::NULL,
    // accumulate
    &fold::FOLD, &reduce::REDUCE, &fold_keyed::FOLD_KEYED, &reduce_keyed::REDUCE_KEYED,
    &fold_no_replay::FOLD_NO_REPLAY, &reduce_no_replay::REDUCE_NO_REPLAY,
    &persist_mut::PERSIST_MUT, &persist_mut_keyed::PERSIST_MUT_KEYED,
    // lattices
    &lattice_fold::LATTICE_FOLD, &lattice_reduce::LATTICE_REDUCE, &state::STATE_OF, &state_by::STATE_BY,
    &lattice_bimorphism::LATTICE_BIMORPHISM, &lattice_fold_batch::LATTICE_FOLD_BATCH,
    &lattice_join_fused_join::LATTICE_JOIN_FUSED_JOIN,
    // several in
    &join::JOIN, &join_multiset::JOIN_MULTISET, &join_multiset_half::JOIN_MULTISET_HALF,
    &join_fused::JOIN_FUSED, &join_fused_lhs::JOIN_FUSED_LHS, &join_fused_rhs::JOIN_FUSED_RHS,
    &cross_join::CROSS_JOIN, &cross_join_multiset::CROSS_JOIN_MULTISET,
    &cross_singleton::CROSS_SINGLETON, &anti_join::ANTI_JOIN, &difference::DIFFERENCE,
    &union::UNION, &chain::CHAIN, &chain_first_n::CHAIN_FIRST_N, &zip::ZIP,
    &zip_longest::ZIP_LONGEST, &defer_signal::DEFER_SIGNAL,
    // several out
    &tee::TEE, &partition::PARTITION, &demux_enum::DEMUX_ENUM, &unzip::UNZIP,
    // async
    &resolve_futures::RESOLVE_FUTURES, &resolve_futures_ordered::RESOLVE_FUTURES_ORDERED,
    &resolve_futures_blocking::RESOLVE_FUTURES_BLOCKING,
    &resolve_futures_blocking_ordered::RESOLVE_FUTURES_BLOCKING_ORDERED,
    &flat_map_stream_blocking::FLAT_MAP_STREAM_BLOCKING, &flatten_stream_blocking::FLATTEN_STREAM_BLOCKING,
    &scan_async_blocking::SCAN_ASYNC_BLOCKING,
    // sinks
    &for_each::FOR_EACH, &dest_sink::DEST_SINK, &dest_sink_serde::DEST_SINK_SERDE, &dest_tcp::DEST_TCP,
    &dest_udp::DEST_UDP, &dest_file::DEST_FILE,
    // measure
    &counter::COUNTER,
];

/// Names that the language had once, or has in another dialect, and what to write for them.
pub(crate) const REPLACED: &[(&str, &str)] = &[
    (
        "demux",
        "`partition(|item, [a, b]| ..)`, or `demux_enum::<Enum>()` for the variants of an enum",
    ),
    (
        "anti_join_multiset",
        "`anti_join()`, which keeps the duplicates of `pos`",
    ),
    (
        "difference_multiset",
        "`difference()`, which keeps the duplicates of `pos`",
    ),
    ("py_udf", "`map(f)`, with a closure that calls Python"),
    ("batch", REPLACED_LOOP),
    ("prefix", REPLACED_LOOP),
    ("repeat_n", REPLACED_LOOP),
    ("all_once", REPLACED_LOOP),
    ("all_iterations", REPLACED_LOOP),
    ("next_iteration", REPLACED_LOOP),
    ("merge", "`union()`"),
    ("for_each_async", "`dest_sink(sink)`"),
];

/// Loops are reserved, and with them their operators.
const REPLACED_LOOP: &str =
    "a cycle: through `union()` within a tick, through `defer_tick()` from tick to tick";

/// The operator of this name.
pub fn find(name: &str) -> Option<&'static Operator> {
    OPERATORS
        .iter()
        .copied()
        .find(|operator| operator.name == name)
}

/// The operator's method, called on its input; where a type is given, on one of that type.
fn call_of_type(setup: &Setup) -> TokenStream {
    let (flow, method) = (setup.flow(), setup.method(setup.node().operator.name));
    let inputs = setup.inputs();
    match setup.node().call.types.first() {
        Some(given) => {
            quote_spanned!(method.span()=> #flow.items::<#given>().union(#(#inputs)*).#method())
        }
        None => quote_spanned!(method.span()=> #(#inputs)*.#method()),
    }
}

/// The item is put into the operator's egress.
fn egress_step(step: &Step) -> TokenStream {
    let (egress, x) = (step.egress(), step.item());
    quote_spanned!(step.span()=> #egress.give(#x);)
}
