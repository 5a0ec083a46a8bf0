use super::{CallForm, Operator, Yield, Yields};

operator! {
    /// Puts out one `()` in the first tick.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let mut out = Vec::new();
    /// let mut flow = dfir_syntax! { initialize() -> for_each(|start| out.push(start)); };
    /// flow.run_tick_sync();
    /// flow.run_tick_sync();
    /// drop(flow);
    /// assert_eq!(out, [()]);
    /// ```
    INITIALIZE = Operator {
        name: "initialize",
        call: CallForm::Flow,
        yields: Yields::Always(&[Yield::Iterator, Yield::Items]),
        ..Operator::SOURCE
    }
}
