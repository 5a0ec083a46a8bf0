use super::{
    CallForm, EdgeKind, Operator, PortForm, Ports, Yield, Yields,
    stateful::{EMIT_COLLECTED, collect},
};

operator! {
    /// Puts out the items of port `[0]`, then those of port `[1]`: all of the first before any of the second.
    ///
    /// What comes on port `[0]` is collected until all of it is there. `union` collects nothing, where the order
    /// does not matter.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let mut out = Vec::new();
    /// dfir_syntax! {
    ///     source_iter([3, 4]) -> [1]all;
    ///     source_iter([1, 2]) -> [0]all;
    ///     all = chain() -> for_each(|n| out.push(n));
    /// }
    /// .run_tick_sync();
    /// assert_eq!(out, [1, 2, 3, 4]);
    /// ```
    CHAIN = Operator {
        name: "chain",
        inputs: Ports::Fixed(&[
            PortForm { edge: EdgeKind::Barrier, ..PortForm::named("0") },
            PortForm::named("1"),
        ]),
        call: CallForm::Items,
        yields: Yields::Always(&[Yield::State, Yield::Items]),
        step: |step| match step.port() {
            0 => collect(step),
            _ => step.pass(),
        },
        emit: Some(EMIT_COLLECTED),
        ..Operator::PLAIN
    }
}
