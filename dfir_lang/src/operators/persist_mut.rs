use super::{
    CallForm, Operator, Ports, Yield, Yields,
    stateful::{EMIT_COLLECTED, collect},
};

operator! {
    /// Keeps items until they are deleted, and puts out all that are there in every tick, once all changes of the
    /// tick have come.
    ///
    /// What comes in is `Persistence`: `Persist(item)` adds an item at the end, and `Delete(item)` takes out every one
    /// that is there by then and equals it. The items are `Clone + Eq + Hash`; equal ones are kept side by side,
    /// and what is put out is in the order in which it came. The lifetime has to say that they are kept:
    /// `persist_mut::<'static>()`. What is put out again starts no tick.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// use dfir_runtime::util::Persistence::{Delete, Persist};
    ///
    /// let mut out = Vec::new();
    /// dfir_syntax! {
    ///     source_iter([Persist('a'), Persist('b'), Delete('a')])
    ///         -> persist_mut::<'static>()
    ///         -> for_each(|letter| out.push(letter));
    /// }
    /// .run_tick_sync();
    /// assert_eq!(out, ['b']);
    /// ```
    PERSIST_MUT = Operator {
        name: "persist_mut",
        inputs: Ports::BARRIER,
        lifetimes: 1,
        is_always_static: true,
        call: CallForm::Items,
        yields: Yields::Always(&[Yield::State, Yield::Items]),
        step: collect,
        emit: Some(EMIT_COLLECTED),
        ..Operator::PLAIN
    }
}
