use super::{EdgeKind, Operator, PortForm, Ports};

operator! {
    /// Hands each item to the next tick, but starts none: the items wait until something else does.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let mut out = Vec::new();
    /// let mut flow = dfir_syntax! {
    ///     source_iter([1, 2]) -> defer_tick_lazy() -> for_each(|n| out.push(n));
    /// };
    /// flow.run_available_sync();
    /// flow.run_tick_sync();
    /// drop(flow);
    /// assert_eq!(out, [1, 2]);
    /// ```
    DEFER_TICK_LAZY = Operator {
        name: "defer_tick_lazy",
        inputs: Ports::Fixed(&[PortForm { edge: EdgeKind::LazyTick, ..PortForm::PLAIN }]),
        ..Operator::PLAIN
    }
}
