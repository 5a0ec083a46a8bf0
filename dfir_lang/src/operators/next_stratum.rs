use super::{
    CallForm, Operator, Ports, Yield, Yields, call_of_type,
    stateful::{EMIT_COLLECTED, collect},
};

operator! {
    /// Puts out the items of the tick as they are, in their order, once all of them are there.
    ///
    /// So what comes behind it runs in a later stratum. Where an operator needs all of its input, it waits by itself;
    /// this is for what should wait though nothing in it says so. The optional type says what the items are.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// use std::cell::Cell;
    ///
    /// let seen = Cell::new(0);
    /// let mut seen_behind = Vec::new();
    /// dfir_syntax! {
    ///     source_iter([3, 4])
    ///         -> inspect(|_| seen.set(seen.get() + 1))
    ///         -> next_stratum()
    ///         -> for_each(|n| seen_behind.push((n, seen.get())));
    /// }
    /// .run_tick_sync();
    /// assert_eq!(seen_behind, [(3, 2), (4, 2)]);
    /// ```
    NEXT_STRATUM = Operator {
        name: "next_stratum",
        inputs: Ports::BARRIER,
        types: 1,
        call: CallForm::Custom(call_of_type),
        yields: Yields::Always(&[Yield::State, Yield::Items]),
        step: collect,
        emit: Some(EMIT_COLLECTED),
        ..Operator::PLAIN
    }
}
