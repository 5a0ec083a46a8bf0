use quote::quote_spanned;

use super::{CallForm, Operator, Yield, Yields};

operator! {
    /// Puts out each element of each item, in order.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let mut out = Vec::new();
    /// dfir_syntax! { source_iter([vec![1], vec![2, 3]]) -> flatten() -> for_each(|n| out.push(n)); }.run_tick_sync();
    /// assert_eq!(out, [1, 2, 3]);
    /// ```
    FLATTEN = Operator {
        name: "flatten",
        call: CallForm::Items,
        yields: Yields::Always(&[Yield::Items]),
        step: |step| {
            let (x, y) = (step.item(), step.out());
            let rest = step.rest(0, &y);
            // An `Option` is as good as any other iterable here.
            quote_spanned! {step.span()=>
                #[allow(for_loops_over_fallibles)]
                for #y in #x { #rest }
            }
        },
        ..Operator::PLAIN
    }
}
