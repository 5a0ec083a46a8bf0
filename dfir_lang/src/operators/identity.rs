use super::{CallForm, Operator, Yield, Yields, call_of_type};

operator! {
    /// Puts out each item as it is. The optional type says what the items are, where that cannot be told
    /// otherwise.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let mut out = Vec::new();
    /// dfir_syntax! { source_iter([1, 2]) -> identity::<u64>() -> for_each(|n| out.push(n)); }.run_tick_sync();
    /// assert_eq!(out, [1_u64, 2]);
    /// ```
    IDENTITY = Operator {
        name: "identity",
        types: 1,
        call: CallForm::Custom(call_of_type),
        yields: Yields::Always(&[Yield::Items]),
        ..Operator::PLAIN
    }
}
