use super::{Operator, unique::UNIQUE};

operator! {
    /// Puts out the items that are more than in the tick before: each item that came there stands for an equal one
    /// here, and is used up by it.
    ///
    /// So it undoes what puts items out again: behind a `persist`, each item comes once. A tick in which nothing comes
    /// counts as one: what comes after it is new. Items keep their order and are `Clone + Eq + Hash`.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let mut out = Vec::new();
    /// let mut flow = dfir_syntax! {
    ///     source_iter([1, 2]) -> persist::<'static>() -> multiset_delta() -> for_each(|n| out.push(n));
    /// };
    /// flow.run_tick_sync();
    /// flow.run_tick_sync();
    /// drop(flow);
    /// assert_eq!(out, [1, 2]);
    /// ```
    MULTISET_DELTA = Operator {
        name: "multiset_delta",
        lifetimes: 0,
        ..UNIQUE
    }
}
