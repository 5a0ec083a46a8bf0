use super::{
    Emit, EmitWhen, Operator, Parameter,
    stateful::{ACCUMULATOR, emit_entries},
};

operator! {
    /// Accumulates the `(K, V)` items of the tick by key and puts out one `(K, A)` for each key, once all
    /// items are there.
    ///
    /// The first closure makes a new key's value, the second merges an item into it. `'tick`, the default,
    /// begins anew in each tick; `'static` keeps the values (both are `Clone`) and puts all of them out
    /// again in every tick. Keys are `Eq + Hash`; their order is not defined.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let mut out = Vec::new();
    /// dfir_syntax! {
    ///     source_iter([("a", 1), ("b", 5), ("a", 2)])
    ///         -> fold_keyed(|| 0, |sum, n| *sum += n)
    ///         -> sort()
    ///         -> for_each(|pair| out.push(pair));
    /// }
    /// .run_tick_sync();
    /// assert_eq!(out, [("a", 3), ("b", 5)]);
    /// ```
    FOLD_KEYED = Operator {
        name: "fold_keyed",
        arguments: &[
            Parameter::new("init", "impl FnMut() -> A"),
            Parameter::new("f", "impl FnMut(&mut A, V)"),
        ],
        emit: Some(Emit {
            step: emit_entries,
            when: EmitWhen::AfterInput,
        }),
        ..ACCUMULATOR
    }
}
