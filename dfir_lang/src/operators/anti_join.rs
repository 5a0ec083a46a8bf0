use super::{Operator, stateful::NEGATION};

operator! {
    /// Puts out the `(K, V)` items of port `[pos]` whose key is not among the `K` items of port `[neg]`.
    ///
    /// All of `[neg]` is there before the first item of `[pos]` is looked at. `'tick`, the default, forgets
    /// a side at the end of the tick. A `'static` `[neg]` keeps its keys; a `'static` `[pos]` keeps its
    /// items (they are `Clone`), duplicates too, and puts out in every tick those that are not negated
    /// then. Two lifetimes are for `pos` and `neg`. Keys are `Eq + Hash`.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let mut out = Vec::new();
    /// dfir_syntax! {
    ///     source_iter([("ann", 1), ("bob", 2)]) -> [pos]missing;
    ///     source_iter(["bob"]) -> [neg]missing;
    ///     missing = anti_join() -> for_each(|(name, _)| out.push(name));
    /// }
    /// .run_tick_sync();
    /// assert_eq!(out, ["ann"]);
    /// ```
    ANTI_JOIN = Operator {
        name: "anti_join",
        ..NEGATION
    }
}
