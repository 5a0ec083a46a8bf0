use super::{Operator, stateful::NEGATION};

operator! {
    /// Puts out the items of port `[pos]` that are not among those of port `[neg]`.
    ///
    /// Lifetimes, replay and duplicates are as with `anti_join`. Items are `Eq + Hash`.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let mut out = Vec::new();
    /// dfir_syntax! {
    ///     source_iter([1, 2, 3]) -> [pos]rest;
    ///     source_iter([2]) -> [neg]rest;
    ///     rest = difference() -> for_each(|n| out.push(n));
    /// }
    /// .run_tick_sync();
    /// assert_eq!(out, [1, 3]);
    /// ```
    DIFFERENCE = Operator {
        name: "difference",
        ..NEGATION
    }
}
