use quote::quote_spanned;

use super::{CallForm, Operator, Parameter, Ports, Yield, Yields};

operator! {
    /// Calls a closure with each item, by reference, and puts the item out. Without an output it is a sink.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let (mut seen, mut out) = (0, Vec::new());
    /// dfir_syntax! { source_iter([5, 6]) -> inspect(|_| seen += 1) -> for_each(|n| out.push(n)); }.run_tick_sync();
    /// assert_eq!((seen, out), (2, vec![5, 6]));
    /// ```
    INSPECT = Operator {
        name: "inspect",
        outputs: Ports::OPTIONAL,
        arguments: &[Parameter::new("f", "impl FnMut(&T)")],
        call: CallForm::Items,
        yields: Yields::Always(&[Yield::Closure, Yield::Items]),
        step: |step| {
            let (f, x, rest) = (step.closure(), step.item(), step.pass());
            quote_spanned!(step.span()=> #f(&#x); #rest)
        },
        ..Operator::PLAIN
    }
}
