use super::{EdgeKind, Operator, PortForm, Ports};

operator! {
    /// Hands each item to the next tick, which starts because of it. A cycle through `defer_tick` runs once
    /// a tick.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let mut out = Vec::new();
    /// dfir_syntax! {
    ///     doubled = union() -> inspect(|n| out.push(*n)) -> map(|n| n * 2) -> filter(|n| *n < 20);
    ///     source_iter([3]) -> doubled;
    ///     doubled -> defer_tick() -> doubled;
    /// }
    /// .run_available_sync();
    /// assert_eq!(out, [3, 6, 12]);
    /// ```
    DEFER_TICK = Operator {
        name: "defer_tick",
        inputs: Ports::Fixed(&[PortForm { edge: EdgeKind::NextTick, ..PortForm::PLAIN }]),
        ..Operator::PLAIN
    }
}
