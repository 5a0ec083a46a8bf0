use quote::quote_spanned;

use super::{CallForm, Operator, Yield, Yields};

operator! {
    /// Puts out an item only if it has not been there before: in this tick (`'tick`, the default), or
    /// ever (`'static`). First occurrences keep their order. Items are `Clone + Eq + Hash`.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let mut out = Vec::new();
    /// dfir_syntax! { source_iter([1, 2, 1]) -> unique() -> for_each(|n| out.push(n)); }.run_tick_sync();
    /// assert_eq!(out, [1, 2]);
    /// ```
    UNIQUE = Operator {
        name: "unique",
        lifetimes: 1,
        call: CallForm::Items,
        yields: Yields::Always(&[Yield::State, Yield::Items]),
        step: |step| {
            let (state, x, rest) = (step.state(), step.item(), step.pass());
            quote_spanned!(step.span()=> if #state.insert(&#x) { #rest })
        },
        ..Operator::PLAIN
    }
}
