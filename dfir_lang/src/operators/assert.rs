use quote::quote_spanned;

use super::{CallForm, Operator, Parameter, Ports, Yield, Yields};

operator! {
    /// Puts out each item as it is, and panics at the first for which the closure is false, as `assert!` does. The
    /// message names this operator and its place.
    ///
    /// Without an output it is a sink.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// dfir_syntax! { source_iter([2, 4]) -> assert(|n| n % 2 == 0); }.run_tick_sync();
    /// ```
    ///
    /// ```should_panic
    /// # use dfir_runtime::dfir_syntax;
    /// dfir_syntax! { source_iter([2, 5]) -> assert(|n| n % 2 == 0); }.run_tick_sync();
    /// ```
    ASSERT = Operator {
        name: "assert",
        outputs: Ports::OPTIONAL,
        arguments: &[Parameter::new("predicate", "impl FnMut(&T) -> bool")],
        call: CallForm::Placed,
        yields: Yields::Always(&[Yield::Closure, Yield::Items]),
        step: |step| {
            let (f, x, rest) = (step.closure(), step.item(), step.pass());
            quote_spanned!(step.span()=> #f(&#x); #rest)
        },
        ..Operator::PLAIN
    }
}
