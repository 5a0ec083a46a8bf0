use quote::quote_spanned;

use super::{CallForm, Operator, Parameter, Yield, Yields};

operator! {
    /// Puts out the items for which a closure returns `true`.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let mut out = Vec::new();
    /// dfir_syntax! { source_iter(0..6) -> filter(|n| n % 3 == 0) -> for_each(|n| out.push(n)); }.run_tick_sync();
    /// assert_eq!(out, [0, 3]);
    /// ```
    FILTER = Operator {
        name: "filter",
        arguments: &[Parameter::new("f", "impl FnMut(&T) -> bool")],
        call: CallForm::Items,
        yields: Yields::Always(&[Yield::Closure, Yield::Items]),
        step: |step| {
            let (f, x, rest) = (step.closure(), step.item(), step.pass());
            quote_spanned!(step.span()=> if #f(&#x) { #rest })
        },
        ..Operator::PLAIN
    }
}
