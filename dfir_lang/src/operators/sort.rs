use super::{
    CallForm, Operator, Ports, Yield, Yields,
    stateful::{EMIT_COLLECTED, collect},
};

operator! {
    /// Puts out the items of the tick in ascending order, once all of them are there. Items are `Ord`;
    /// equal ones may change places.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let mut out = Vec::new();
    /// dfir_syntax! { source_iter([3, 1, 2]) -> sort() -> for_each(|n| out.push(n)); }.run_tick_sync();
    /// assert_eq!(out, [1, 2, 3]);
    /// ```
    SORT = Operator {
        name: "sort",
        inputs: Ports::BARRIER,
        call: CallForm::Items,
        yields: Yields::Always(&[Yield::State, Yield::Items]),
        step: collect,
        emit: Some(EMIT_COLLECTED),
        ..Operator::PLAIN
    }
}
