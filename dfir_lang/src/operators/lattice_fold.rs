use super::{
    EmitWhen, Operator, Parameter,
    lattice::{GROWING, emit},
};

operator! {
    /// Merges the items of the tick into a lattice value and puts it out, once all of them are there. It is a
    /// `fold` whose closure is `Merge::merge`.
    ///
    /// The closure makes the value to begin with. `'tick`, the default, begins anew in each tick and puts out a
    /// value in every tick that runs, also without items; `'static` keeps the value (it is `Clone`) and puts it
    /// out again in every tick.
    ///
    /// Since the value only grows, a cycle within a tick may go through this operator. In a cycle it waits for
    /// nothing: it puts out the value at the beginning of the tick, and a clone of it whenever an item has let it
    /// grow, until nothing does. What is behind the cycle sees all of these values, the greatest last;
    /// another `lattice_fold` there makes the greatest of them.
    ///
    /// It needs the feature `lattices` of `dfir_runtime`, which has that crate as `dfir_runtime::lattices`.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// use dfir_runtime::lattices::Max;
    ///
    /// let mut out = Vec::new();
    /// dfir_syntax! {
    ///     source_iter([3, 9, 4]) -> map(Max::new) -> lattice_fold(|| Max::new(0)) -> for_each(|max| out.push(max));
    /// }
    /// .run_tick_sync();
    /// assert_eq!(out, [Max::new(9)]);
    /// ```
    LATTICE_FOLD = Operator {
        name: "lattice_fold",
        arguments: &[Parameter::new("init", "impl FnMut() -> L")],
        emit: emit(EmitWhen::EveryTick),
        ..GROWING
    }
}
