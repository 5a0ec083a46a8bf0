use quote::quote_spanned;

use super::{CallForm, Emit, EmitWhen, Operator, Ports, Yield, Yields};

operator! {
    /// Puts out the items of the tick in ascending order, once all of them are there. Items are `Ord`;
    /// equal ones may change places.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let mut out = Vec::new();
    /// dfir_syntax! { source_iter([3, 1, 2]) -> sort() -> for_each(|n| out.push(n)); }.run_tick_sync();
    /// assert_eq!(out, [1, 2, 3]);
    /// ```
    SORT = Operator {
        name: "sort",
        inputs: Ports::BARRIER,
        call: CallForm::Items,
        yields: Yields::Always(&[Yield::State, Yield::Items]),
        step: |step| {
            let (state, x) = (step.state(), step.item());
            quote_spanned!(step.span()=> #state.collect(#x);)
        },
        emit: Some(Emit {
            step: |step| {
                let (state, y) = (step.state(), step.out());
                let rest = step.rest(0, &y);
                quote_spanned!(step.span()=> for #y in #state.emit() { #rest })
            },
            when: EmitWhen::AfterInput,
        }),
        ..Operator::PLAIN
    }
}
