use super::{
    CallForm, Operator,
    stateful::{ONE_SIDED, built_in_tick},
};
use crate::emit::Setup;

operator! {
    /// Joins the `(K, V)` items of port `[0]` with the `(K, W)` items of port `[1]` to `(K, (V, W))`.
    /// Items that come twice are two items: all their pairs are put out.
    ///
    /// Lifetimes and replay are those of `join`. Keys are `Clone + Eq + Hash`, values are `Clone`. In a
    /// cycle within a tick, `join` ends where this may not.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let mut out = Vec::new();
    /// dfir_syntax! {
    ///     source_iter([("ann", 30), ("bob", 40)]) -> [0]people;
    ///     source_iter([("ann", "oslo"), ("ann", "oslo")]) -> [1]people;
    ///     people = join_multiset() -> for_each(|(name, (age, city))| out.push((name, age, city)));
    /// }
    /// .run_tick_sync();
    /// assert_eq!(out, [("ann", 30, "oslo"), ("ann", 30, "oslo")]);
    /// ```
    JOIN_MULTISET = Operator {
        name: "join_multiset",
        call: CallForm::ItemsAs(method),
        ..ONE_SIDED
    }
}

/// What is built and asked in one tick is kept by bucket; what grows while it is asked, or lives
/// longer, in a table.
fn method(setup: &Setup) -> &'static str {
    match built_in_tick(setup.node(), setup.complete_port()) {
        Some(0) => "join_multiset_built_left",
        Some(_) => "join_multiset_built_right",
        None => "join_multiset",
    }
}
