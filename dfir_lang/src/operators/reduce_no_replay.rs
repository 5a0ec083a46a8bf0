use super::{Emit, EmitWhen, Operator, reduce::REDUCE, stateful::emit_value};

operator! {
    /// As `reduce`, but the value is put out only in ticks in which items have come.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let mut out = Vec::new();
    /// let mut flow = dfir_syntax! {
    ///     source_iter([4, 9, 2])
    ///         -> reduce_no_replay::<'static>(|max, n| *max = n.max(*max))
    ///         -> for_each(|n| out.push(n));
    /// };
    /// flow.run_tick_sync();
    /// flow.run_tick_sync();
    /// drop(flow);
    /// assert_eq!(out, [9]);
    /// ```
    REDUCE_NO_REPLAY = Operator {
        name: "reduce_no_replay",
        emit: Some(Emit {
            step: emit_value,
            when: EmitWhen::AfterInputOnly,
        }),
        ..REDUCE
    }
}
