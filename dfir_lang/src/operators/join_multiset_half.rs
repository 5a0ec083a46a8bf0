use super::{
    CallForm, EdgeKind, Operator, PortForm, Ports, Replay,
    half_join::{self, HALF_JOIN, Put},
};

const BUILD: usize = 0;
const PROBE: usize = 1;

operator! {
    /// Puts out each `(K, V)` item of port `[probe]` with each `(K, B)` item of port `[build]` that has its key,
    /// as `(K, (V, B))`. Items that come twice are two items.
    ///
    /// All of `[build]` is there before the first item of `[probe]` is looked at. The order is that of `[probe]`,
    /// and for each of its items that of `[build]`. `'tick`, the default, forgets a side at the end of the tick.
    /// A `'static` `[build]` keeps its items for those of `[probe]` that come later. A `'static` `[probe]` keeps
    /// its items too, and lets them look for matches again in every tick: they meet what is on `[build]` then.
    /// Two lifetimes are for `build` and `probe`. Keys are `Clone + Eq + Hash`, values are `Clone`.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let mut out = Vec::new();
    /// dfir_syntax! {
    ///     source_iter([("tea", 5), ("milk", 2)]) -> [build]priced;
    ///     source_iter([("milk", 3), ("tea", 1), ("milk", 1)]) -> [probe]priced;
    ///     priced = join_multiset_half() -> for_each(|(name, (count, price))| out.push((name, count * price)));
    /// }
    /// .run_tick_sync();
    /// assert_eq!(out, [("milk", 6), ("tea", 5), ("milk", 2)]);
    /// ```
    JOIN_MULTISET_HALF = Operator {
        name: "join_multiset_half",
        inputs: Ports::Fixed(&[
            PortForm { edge: EdgeKind::Barrier, ..PortForm::named("build") },
            PortForm::named("probe"),
        ]),
        call: CallForm::ItemsAs(|setup| match setup.node().is_static(BUILD) {
            true => "join_multiset_half_kept",
            false => "join_multiset_half",
        }),
        step: |step| half_join::step(step, BUILD, Put::StreamedFirst),
        replay: Some(Replay {
            step: |step| half_join::replay(step, Put::StreamedFirst),
            ports: &[PROBE],
        }),
        ..HALF_JOIN
    }
}
