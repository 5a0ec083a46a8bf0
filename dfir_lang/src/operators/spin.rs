use super::{CallForm, Operator, Yield, Yields};

operator! {
    /// Puts out one `()` in every tick, and asks for the next tick.
    ///
    /// So the flow is never idle: `run_available` never returns, and `run` keeps the processor busy until the flow is
    /// shut down. While a sink that it feeds is congested, it waits as any source does. A flow that only has to look
    /// now and then is better off with `source_interval`.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let mut ticks = 0;
    /// let mut flow = dfir_syntax! { spin() -> for_each(|()| ticks += 1); };
    /// flow.run_tick_sync();
    /// flow.run_tick_sync();
    /// drop(flow);
    /// assert_eq!(ticks, 2);
    /// ```
    SPIN = Operator {
        name: "spin",
        call: CallForm::Placed,
        yields: Yields::Always(&[Yield::Ingress, Yield::Items]),
        ..Operator::SOURCE
    }
}
