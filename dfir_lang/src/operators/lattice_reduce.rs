use super::{
    EmitWhen, Operator,
    lattice::{GROWING, emit},
};

operator! {
    /// Merges the items of the tick, which are lattice values, and puts out the result, once all of them are
    /// there. It is a `reduce` whose closure is `Merge::merge`.
    ///
    /// Nothing is put out before the first item. `'tick`, the default, begins anew in each tick; `'static` keeps
    /// the value (it is `Clone`) and puts it out again in every tick. A cycle within a tick may go through this
    /// operator, as through `lattice_fold`. It needs the feature `lattices` of `dfir_runtime`.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// use dfir_runtime::lattices::Max;
    ///
    /// let mut out = Vec::new();
    /// dfir_syntax! {
    ///     source_iter([1, 7]) -> map(Max::new) -> lattice_reduce() -> for_each(|max| out.push(max));
    /// }
    /// .run_tick_sync();
    /// assert_eq!(out, [Max::new(7)]);
    /// ```
    LATTICE_REDUCE = Operator {
        name: "lattice_reduce",
        emit: emit(EmitWhen::AfterInput),
        ..GROWING
    }
}
