use super::{Emit, EmitWhen, Operator, fold::FOLD, stateful::emit_value};

operator! {
    /// As `fold`, but the value is put out only in ticks in which items have come.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let mut out = Vec::new();
    /// let mut flow = dfir_syntax! {
    ///     source_iter([3, 4]) -> fold_no_replay::<'static>(|| 0, |sum, n| *sum += n) -> for_each(|n| out.push(n));
    /// };
    /// flow.run_tick_sync();
    /// flow.run_tick_sync();
    /// drop(flow);
    /// assert_eq!(out, [7]);
    /// ```
    FOLD_NO_REPLAY = Operator {
        name: "fold_no_replay",
        emit: Some(Emit {
            step: emit_value,
            when: EmitWhen::AfterInputOnly,
        }),
        ..FOLD
    }
}
