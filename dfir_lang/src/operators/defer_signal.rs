use quote::quote_spanned;

use super::{CallForm, EdgeKind, Operator, PortForm, Ports, Yield, Yields};

/// The port whose items are held back.
const INPUT: usize = 0;

operator! {
    /// Holds the items of port `[input]` back until something comes on port `[signal]`, for as many ticks as that
    /// takes, then puts all of them out in the order in which they came.
    ///
    /// All items of `[input]` of a tick are there before a signal of that tick is looked at. Several signals in
    /// a tick are one; what a signal is does not matter. As many items are held back as come.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let mut out = Vec::new();
    /// dfir_syntax! {
    ///     source_iter([1, 2]) -> [input]held;
    ///     source_iter(["go"]) -> [signal]held;
    ///     held = defer_signal() -> for_each(|n| out.push(n));
    /// }
    /// .run_tick_sync();
    /// assert_eq!(out, [1, 2]);
    /// ```
    DEFER_SIGNAL = Operator {
        name: "defer_signal",
        inputs: Ports::Fixed(&[
            PortForm { edge: EdgeKind::Barrier, ..PortForm::named("input") },
            PortForm::named("signal"),
        ]),
        call: CallForm::Items,
        yields: Yields::Always(&[Yield::State, Yield::Items]),
        step: |step| {
            let (state, x, y) = (step.state(), step.item(), step.out());
            if step.port() == INPUT {
                return quote_spanned!(step.span()=> #state.hold(#x););
            }
            let rest = step.rest(0, &y);
            quote_spanned! {step.span()=>
                ::core::mem::drop(#x);
                for #y in #state.release() { #rest }
            }
        },
        ..Operator::PLAIN
    }
}
