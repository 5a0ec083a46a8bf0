use super::{CallForm, Operator, Parameter, Yield, Yields};

operator! {
    /// Puts out every element of an iterable in the first tick, in order.
    ///
    /// The expression is evaluated when the flow is built; the iteration happens in the tick.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let mut out = Vec::new();
    /// dfir_syntax! { source_iter(0..3) -> for_each(|n| out.push(n)); }.run_tick_sync();
    /// assert_eq!(out, [0, 1, 2]);
    /// ```
    SOURCE_ITER = Operator {
        name: "source_iter",
        arguments: &[Parameter::new("iter", "impl IntoIterator")],
        call: CallForm::Flow,
        yields: Yields::Always(&[Yield::Iterator, Yield::Items]),
        ..Operator::SOURCE
    }
}
