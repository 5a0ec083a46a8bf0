use proc_macro2::TokenStream;
use quote::quote_spanned;

use super::{
    CallForm, EdgeKind, Emit, EmitWhen, Operator, PortForm, Ports, Yield, Yields,
    fused::{parameter, side},
};
use crate::emit::{Setup, Step};

operator! {
    /// Accumulates the `(K, V)` items of port `[0]` and the `(K, W)` items of port `[1]`, each by key, and puts
    /// out one `(K, (A, B))` for each key that both sides have, once all items are there.
    ///
    /// The two arguments say how: `Fold::new(init, f)` as in `fold`, `Reduce::new(f)` as in `reduce`, or
    /// `FoldFrom::new(first, f)`, where `first` makes the value to begin with out of a key's first one. They are
    /// types of `dfir_runtime` (`Fold(init, f)` and so on is the same); whatever else is an `Accumulator` will do
    /// too, but its closures need types. They are evaluated when the operator is made.
    ///
    /// `'tick`, the default, begins anew in each tick. A `'static` side keeps its keys and values, and what it
    /// has kept counts in every tick as if it had come again; two lifetimes are for the two ports. So where both
    /// are `'static`, all keys come again in every tick. A side that is kept is cloned, and so is the other.
    /// Keys are `Eq + Hash`; their order is not defined.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// use dfir_runtime::{Fold, Reduce};
    ///
    /// let mut out = Vec::new();
    /// dfir_syntax! {
    ///     source_iter([("ann", 3), ("bob", 1), ("ann", 4)]) -> [0]joined;
    ///     source_iter([("ann", 20), ("ann", 10), ("eve", 5)]) -> [1]joined;
    ///     joined = join_fused(
    ///         Fold::new(|| 0, |sum, n| *sum += n),
    ///         Reduce::new(|least, n| *least = n.min(*least)),
    ///     ) -> for_each(|item| out.push(item));
    /// }
    /// .run_tick_sync();
    /// assert_eq!(out, [("ann", (7, 10))]);
    /// ```
    JOIN_FUSED = Operator {
        name: "join_fused",
        inputs: Ports::Fixed(&[
            PortForm { edge: EdgeKind::Barrier, ..PortForm::named("0") },
            PortForm { edge: EdgeKind::Barrier, ..PortForm::named("1") },
        ]),
        arguments: &[parameter("left"), parameter("right")],
        lifetimes: 2,
        call: CallForm::Custom(call),
        yields: Yields::Always(&[Yield::State, Yield::Items]),
        step: |step| {
            let (state, x) = (step.state(), step.item());
            match step.port() {
                0 => quote_spanned!(step.span()=> #state.left(#x);),
                _ => quote_spanned!(step.span()=> #state.right(#x);),
            }
        },
        emit: Some(Emit {
            step: emit,
            when: EmitWhen::AfterInput,
        }),
        ..Operator::PLAIN
    }
}

fn call(setup: &Setup) -> TokenStream {
    let (inputs, method) = (setup.inputs(), setup.method("join_fused"));
    match (inputs.first(), side(setup, 0, 0), side(setup, 1, 1)) {
        (Some(items), Some(left), Some(right)) => {
            quote_spanned!(method.span()=> #items.#method(#left, #right))
        }
        _ => TokenStream::new(),
    }
}

/// What is kept is cloned, what ends with the tick is moved out.
fn emit(step: &Step) -> TokenStream {
    let (state, out, node) = (step.state(), step.callback(), step.node());
    match node.is_static(0) || node.is_static(1) {
        true => quote_spanned!(step.span()=> #state.replay(#out);),
        false => quote_spanned!(step.span()=> #state.take(#out);),
    }
}
