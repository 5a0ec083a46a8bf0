use proc_macro2::TokenStream;
use quote::quote_spanned;

use super::{
    CallForm, EdgeKind, Operator, PortForm, Ports, Replay,
    fused::{parameter, side},
    half_join::{self, HALF_JOIN, Put},
};
use crate::emit::Setup;

/// The port whose items are accumulated.
const FUSED: usize = 0;
const STREAMED: usize = 1;

operator! {
    /// Accumulates the `(K, V)` items of port `[0]` by key, and puts out each `(K, W)` item of port `[1]` as
    /// `(K, (A, W))`, with what its key has accumulated to; items without one are dropped.
    ///
    /// All of port `[0]` is there before the first item of port `[1]` is looked at. The argument says how to
    /// accumulate, as with `join_fused`. `'tick`, the default, forgets a side at the end of the tick. A `'static`
    /// port `[0]` goes on accumulating. A `'static` port `[1]` keeps its items, which are put out again in every
    /// tick, with what their key has then. Two lifetimes are for the two ports. Keys are `Clone + Eq + Hash`,
    /// the values on both sides are `Clone`. The order is that of port `[1]`.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// use dfir_runtime::Fold;
    ///
    /// let mut out = Vec::new();
    /// dfir_syntax! {
    ///     source_iter([("ann", 3), ("bob", 1), ("ann", 4)]) -> [0]joined;
    ///     source_iter([("ann", "oslo"), ("eve", "rome")]) -> [1]joined;
    ///     joined = join_fused_lhs(Fold::new(|| 0, |sum, n| *sum += n)) -> for_each(|item| out.push(item));
    /// }
    /// .run_tick_sync();
    /// assert_eq!(out, [("ann", (7, "oslo"))]);
    /// ```
    JOIN_FUSED_LHS = Operator {
        name: "join_fused_lhs",
        inputs: Ports::Fixed(&[
            PortForm { edge: EdgeKind::Barrier, ..PortForm::named("0") },
            PortForm::named("1"),
        ]),
        arguments: &[parameter("left")],
        call: CallForm::Custom(call),
        step: |step| half_join::step(step, FUSED, Put::BuiltFirst),
        replay: Some(Replay {
            step: |step| half_join::replay(step, Put::BuiltFirst),
            ports: &[STREAMED],
        }),
        ..HALF_JOIN
    }
}

fn call(setup: &Setup) -> TokenStream {
    let (inputs, method) = (setup.inputs(), setup.method("join_fused_lhs"));
    match (&inputs[..], side(setup, FUSED, 0)) {
        ([items, other], Some(left)) => {
            quote_spanned!(method.span()=> #items.#method(#other, #left))
        }
        _ => TokenStream::new(),
    }
}
