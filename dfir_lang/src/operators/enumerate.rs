use quote::quote_spanned;

use super::{CallForm, Operator, Yield, Yields};

operator! {
    /// Pairs each item with its number: `(usize, T)`. `'tick`, the default, counts from zero in each tick;
    /// `'static` goes on counting.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let mut out = Vec::new();
    /// dfir_syntax! { source_iter(["a", "b"]) -> enumerate() -> for_each(|pair| out.push(pair)); }.run_tick_sync();
    /// assert_eq!(out, [(0, "a"), (1, "b")]);
    /// ```
    ENUMERATE = Operator {
        name: "enumerate",
        lifetimes: 1,
        call: CallForm::Items,
        yields: Yields::Always(&[Yield::State, Yield::Items]),
        step: |step| {
            let (state, x, y) = (step.state(), step.item(), step.out());
            let rest = step.rest(0, &y);
            quote_spanned!(step.span()=> let #y = (#state.index(), #x); #rest)
        },
        ..Operator::PLAIN
    }
}
