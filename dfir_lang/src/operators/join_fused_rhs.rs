use proc_macro2::TokenStream;
use quote::quote_spanned;

use super::{
    CallForm, EdgeKind, Operator, PortForm, Ports, Replay,
    fused::{parameter, side},
    half_join::{self, HALF_JOIN, Put},
};
use crate::emit::Setup;

/// The port whose items are accumulated.
const FUSED: usize = 1;
const STREAMED: usize = 0;

operator! {
    /// Accumulates the `(K, W)` items of port `[1]` by key, and puts out each `(K, V)` item of port `[0]` as
    /// `(K, (V, A))`, with what its key has accumulated to; items without one are dropped.
    ///
    /// It is `join_fused_lhs` with the sides exchanged. Two lifetimes are for port `[0]` and port `[1]`.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// use dfir_runtime::Reduce;
    ///
    /// let mut out = Vec::new();
    /// dfir_syntax! {
    ///     source_iter([("ann", "oslo"), ("eve", "rome")]) -> [0]joined;
    ///     source_iter([("ann", 3), ("bob", 1), ("ann", 4)]) -> [1]joined;
    ///     joined = join_fused_rhs(Reduce::new(|sum, n| *sum += n)) -> for_each(|item| out.push(item));
    /// }
    /// .run_tick_sync();
    /// assert_eq!(out, [("ann", ("oslo", 7))]);
    /// ```
    JOIN_FUSED_RHS = Operator {
        name: "join_fused_rhs",
        inputs: Ports::Fixed(&[
            PortForm::named("0"),
            PortForm { edge: EdgeKind::Barrier, ..PortForm::named("1") },
        ]),
        arguments: &[parameter("right")],
        call: CallForm::Custom(call),
        step: |step| half_join::step(step, FUSED, Put::StreamedFirst),
        replay: Some(Replay {
            step: |step| half_join::replay(step, Put::StreamedFirst),
            ports: &[STREAMED],
        }),
        ..HALF_JOIN
    }
}

fn call(setup: &Setup) -> TokenStream {
    let (inputs, method) = (setup.inputs(), setup.method("join_fused_rhs"));
    match (inputs.first(), side(setup, FUSED, 0)) {
        (Some(items), Some(right)) => quote_spanned!(method.span()=> #items.#method(#right)),
        _ => TokenStream::new(),
    }
}
