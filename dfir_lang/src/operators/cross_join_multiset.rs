use super::{Operator, stateful::ONE_SIDED};

operator! {
    /// Pairs every item of port `[0]` with every item of port `[1]`. Items that come twice are two items:
    /// all their pairs are put out.
    ///
    /// Lifetimes and replay are those of `join`. Items are `Clone`.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let mut out = Vec::new();
    /// dfir_syntax! {
    ///     source_iter(["a", "a"]) -> [0]all;
    ///     source_iter([1]) -> [1]all;
    ///     all = cross_join_multiset() -> for_each(|pair| out.push(pair));
    /// }
    /// .run_tick_sync();
    /// assert_eq!(out, [("a", 1), ("a", 1)]);
    /// ```
    CROSS_JOIN_MULTISET = Operator {
        name: "cross_join_multiset",
        ..ONE_SIDED
    }
}
