use super::{Operator, stateful::SYMMETRIC};

operator! {
    /// Pairs the first item of port `[0]` with the first of port `[1]`, the second with the second, and so on.
    ///
    /// A pair comes as soon as both of its items are there. What has no partner when the tick ends is dropped:
    /// `'tick`, the default, or waits for one in later ticks: `'static`. Two lifetimes are for the two ports.
    /// Nothing is put out twice.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let mut out = Vec::new();
    /// dfir_syntax! {
    ///     source_iter([1, 2, 3]) -> [0]both;
    ///     source_iter(["a", "b"]) -> [1]both;
    ///     both = zip() -> for_each(|pair| out.push(pair));
    /// }
    /// .run_tick_sync();
    /// assert_eq!(out, [(1, "a"), (2, "b")]);
    /// ```
    ZIP = Operator {
        name: "zip",
        replay: None,
        ..SYMMETRIC
    }
}
