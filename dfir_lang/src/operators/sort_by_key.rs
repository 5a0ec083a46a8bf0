use quote::quote_spanned;

use super::{
    CallForm, Emit, EmitWhen, Operator, Parameter, Ports, Yield, Yields, stateful::collect,
};

operator! {
    /// Puts out the items of the tick in ascending order of their keys, once all of them are there.
    ///
    /// The closure shows the key inside an item; keys are `Ord`, and items of equal keys may change places. A key that
    /// has to be computed is put beside the item first: `map(|x| (key(&x), x)) -> sort_by_key(|(key, _)| key)`.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let mut out = Vec::new();
    /// dfir_syntax! {
    ///     source_iter([(2, "b"), (1, "a")]) -> sort_by_key(|(n, _)| n) -> for_each(|pair| out.push(pair));
    /// }
    /// .run_tick_sync();
    /// assert_eq!(out, [(1, "a"), (2, "b")]);
    /// ```
    SORT_BY_KEY = Operator {
        name: "sort_by_key",
        inputs: Ports::BARRIER,
        arguments: &[Parameter::new("key", "impl FnMut(&T) -> &K")],
        call: CallForm::Items,
        yields: Yields::Always(&[Yield::State, Yield::Closure, Yield::Items]),
        step: collect,
        emit: Some(Emit {
            step: |step| {
                let (state, key, y) = (step.state(), step.closure(), step.out());
                let rest = step.rest(0, &y);
                quote_spanned!(step.span()=> for #y in #state.emit_by_key(&mut #key) { #rest })
            },
            when: EmitWhen::AfterInput,
        }),
        ..Operator::PLAIN
    }
}
