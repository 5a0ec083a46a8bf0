use super::{
    Emit, EmitWhen, Operator, Parameter,
    stateful::{ACCUMULATOR, emit_value},
};

operator! {
    /// Merges the items of the tick into one, which is put out once all of them are there.
    ///
    /// The first item is what the others are merged into; without items nothing is put out. `'tick`, the
    /// default, begins anew in each tick; `'static` keeps the value (items are `Clone`) and puts it out
    /// again in every tick.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let mut out = Vec::new();
    /// dfir_syntax! {
    ///     source_iter([4, 9, 2]) -> reduce(|max, n| *max = n.max(*max)) -> for_each(|n| out.push(n));
    /// }
    /// .run_tick_sync();
    /// assert_eq!(out, [9]);
    /// ```
    REDUCE = Operator {
        name: "reduce",
        arguments: &[Parameter::new("f", "impl FnMut(&mut T, T)")],
        emit: Some(Emit {
            step: emit_value,
            when: EmitWhen::AfterInput,
        }),
        ..ACCUMULATOR
    }
}
