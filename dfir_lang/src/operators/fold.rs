use super::{
    Emit, EmitWhen, Operator, Parameter,
    stateful::{ACCUMULATOR, emit_value},
};

operator! {
    /// Accumulates the items of the tick and puts out one value, once all of them are there.
    ///
    /// The first closure makes the value to begin with, the second merges an item into it. `'tick`, the
    /// default, begins anew in each tick and puts out a value in every tick that runs, also without items;
    /// `'static` keeps the value (it is `Clone`) and puts it out again in every tick.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let mut out = Vec::new();
    /// dfir_syntax! {
    ///     source_iter([3, 4]) -> fold(|| 1, |product, n| *product *= n) -> for_each(|n| out.push(n));
    /// }
    /// .run_tick_sync();
    /// assert_eq!(out, [12]);
    /// ```
    FOLD = Operator {
        name: "fold",
        arguments: &[
            Parameter::new("init", "impl FnMut() -> A"),
            Parameter::new("f", "impl FnMut(&mut A, T)"),
        ],
        emit: Some(Emit {
            step: emit_value,
            when: EmitWhen::EveryTick,
        }),
        ..ACCUMULATOR
    }
}
