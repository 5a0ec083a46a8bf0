use super::{
    CallForm, Operator,
    stateful::{ONE_SIDED, SYMMETRIC, built_in_tick},
};
use crate::emit::Setup;

operator! {
    /// Joins the `(K, V)` items of port `[0]` with the `(K, W)` items of port `[1]` to `(K, (V, W))`, each
    /// matching pair once: a pair that a side has seen already is ignored there.
    ///
    /// A pair is put out as soon as both its sides are there. `'tick`, the default, forgets a side at the
    /// end of the tick; `'static` keeps it; two lifetimes are for the two ports. If both are kept, what
    /// was joined in earlier ticks is put out again in every tick. Keys and values are
    /// `Clone + Eq + Hash`.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let mut out = Vec::new();
    /// dfir_syntax! {
    ///     source_iter([("ann", 30), ("bob", 40)]) -> [0]people;
    ///     source_iter([("ann", "oslo")]) -> [1]people;
    ///     people = join() -> for_each(|(name, (age, city))| out.push((name, age, city)));
    /// }
    /// .run_tick_sync();
    /// assert_eq!(out, [("ann", 30, "oslo")]);
    /// ```
    JOIN = Operator {
        name: "join",
        call: CallForm::ItemsAs(method),
        step: |step| match built_in_tick(step.node(), step.complete_port()) {
            Some(_) => (ONE_SIDED.step)(step),
            None => (SYMMETRIC.step)(step),
        },
        ..SYMMETRIC
    }
}

/// As with `join_multiset`.
fn method(setup: &Setup) -> &'static str {
    match built_in_tick(setup.node(), setup.complete_port()) {
        Some(0) => "join_built_left",
        Some(_) => "join_built_right",
        None => "join",
    }
}
