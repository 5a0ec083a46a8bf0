use quote::quote_spanned;

use super::{CallForm, Operator, Parameter, Yield, Yields};

operator! {
    /// Applies a closure to each item and puts out what it returns.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let mut out = Vec::new();
    /// dfir_syntax! { source_iter([1, 2]) -> map(|n| n * 10) -> for_each(|n| out.push(n)); }.run_tick_sync();
    /// assert_eq!(out, [10, 20]);
    /// ```
    MAP = Operator {
        name: "map",
        arguments: &[Parameter::new("f", "impl FnMut(T) -> U")],
        call: CallForm::Items,
        yields: Yields::Always(&[Yield::Closure, Yield::Items]),
        step: |step| {
            let (f, x, y) = (step.closure(), step.item(), step.out());
            let rest = step.rest(0, &y);
            quote_spanned!(step.span()=> let #y = #f(#x); #rest)
        },
        ..Operator::PLAIN
    }
}
