use super::{Operator, stateful::SYMMETRIC};

operator! {
    /// Pairs every item of port `[0]` with every item of port `[1]`, each pair once: an item that a side
    /// has seen already is ignored there.
    ///
    /// Lifetimes and replay are those of `join`. Items are `Clone + Eq + Hash`.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let mut out = Vec::new();
    /// dfir_syntax! {
    ///     source_iter(["a", "b"]) -> [0]all;
    ///     source_iter([1, 2]) -> [1]all;
    ///     all = cross_join() -> sort() -> for_each(|pair| out.push(pair));
    /// }
    /// .run_tick_sync();
    /// assert_eq!(out, [("a", 1), ("a", 2), ("b", 1), ("b", 2)]);
    /// ```
    CROSS_JOIN = Operator {
        name: "cross_join",
        ..SYMMETRIC
    }
}
