use quote::quote_spanned;

use super::{CallForm, EdgeKind, Operator, PortForm, Ports, Yield, Yields};

/// The port whose items stream.
const INPUT: usize = 0;

operator! {
    /// Pairs every item of port `[input]` with a clone of the one item of port `[single]`.
    ///
    /// All of `[single]` is there before the first item of `[input]` is looked at; its first item counts and the
    /// others are ignored. Where there is none, the items of the tick are dropped, so this can be used as a gate.
    /// `'tick`, the default, asks for a new single item in every tick; `'static` keeps the first one for ever.
    /// The lifetime is that of `single`, whose items are `Clone`.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let mut out = Vec::new();
    /// dfir_syntax! {
    ///     source_iter([1, 2, 3]) -> [input]scaled;
    ///     source_iter([10]) -> [single]scaled;
    ///     scaled = cross_singleton() -> for_each(|(n, factor)| out.push(n * factor));
    /// }
    /// .run_tick_sync();
    /// assert_eq!(out, [10, 20, 30]);
    /// ```
    CROSS_SINGLETON = Operator {
        name: "cross_singleton",
        inputs: Ports::Fixed(&[
            PortForm::named("input"),
            PortForm { edge: EdgeKind::Barrier, ..PortForm::named("single") },
        ]),
        lifetimes: 1,
        call: CallForm::Items,
        yields: Yields::Always(&[Yield::State, Yield::Items]),
        step: |step| {
            let (state, x, y) = (step.state(), step.item(), step.out());
            if step.port() != INPUT {
                return quote_spanned!(step.span()=> #state.set(#x););
            }
            let rest = step.rest(0, &y);
            quote_spanned! {step.span()=>
                if let ::core::option::Option::Some(#y) = #state.pair(#x) { #rest }
            }
        },
        ..Operator::PLAIN
    }
}
