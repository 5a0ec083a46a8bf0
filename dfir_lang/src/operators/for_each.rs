use quote::quote_spanned;

use super::{CallForm, Operator, Parameter, Ports, Yield, Yields};

operator! {
    /// Calls a closure with each item.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let mut out = Vec::new();
    /// dfir_syntax! { source_iter([1, 2]) -> for_each(|n| out.push(n)); }.run_tick_sync();
    /// assert_eq!(out, [1, 2]);
    /// ```
    FOR_EACH = Operator {
        name: "for_each",
        outputs: Ports::NONE,
        arguments: &[Parameter::new("f", "impl FnMut(T)")],
        call: CallForm::Items,
        yields: Yields::Always(&[Yield::Closure]),
        step: |step| {
            let (f, x) = (step.closure(), step.item());
            quote_spanned!(step.span()=> #f(#x);)
        },
        ..Operator::PLAIN
    }
}
