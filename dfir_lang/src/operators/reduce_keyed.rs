use super::{
    Emit, EmitWhen, Operator, Parameter,
    stateful::{ACCUMULATOR, emit_entries},
};

operator! {
    /// Merges the `(K, V)` items of the tick by key and puts out one `(K, V)` for each key, once all items
    /// are there.
    ///
    /// A key's first value is what its others are merged into. `'tick`, the default, begins anew in each
    /// tick; `'static` keeps the values (both are `Clone`) and puts all of them out again in every tick.
    /// Keys are `Eq + Hash`; their order is not defined.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let mut out = Vec::new();
    /// dfir_syntax! {
    ///     source_iter([("a", 3), ("a", 8), ("b", 1)])
    ///         -> reduce_keyed(|max, n| *max = n.max(*max))
    ///         -> sort()
    ///         -> for_each(|pair| out.push(pair));
    /// }
    /// .run_tick_sync();
    /// assert_eq!(out, [("a", 8), ("b", 1)]);
    /// ```
    REDUCE_KEYED = Operator {
        name: "reduce_keyed",
        arguments: &[Parameter::new("f", "impl FnMut(&mut V, V)")],
        emit: Some(Emit {
            step: emit_entries,
            when: EmitWhen::AfterInput,
        }),
        ..ACCUMULATOR
    }
}
