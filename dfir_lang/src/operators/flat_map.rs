use quote::quote_spanned;

use super::{CallForm, Operator, Parameter, Yield, Yields};

operator! {
    /// Applies a closure to each item and puts out each element of what it returns, in order.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let mut out = Vec::new();
    /// dfir_syntax! {
    ///     source_iter(["ab", "c"]) -> flat_map(|word| word.chars()) -> for_each(|c| out.push(c));
    /// }
    /// .run_tick_sync();
    /// assert_eq!(out, ['a', 'b', 'c']);
    /// ```
    FLAT_MAP = Operator {
        name: "flat_map",
        arguments: &[Parameter::new("f", "impl FnMut(T) -> impl IntoIterator")],
        call: CallForm::Items,
        yields: Yields::Always(&[Yield::Closure, Yield::Items]),
        step: |step| {
            let (f, x, y) = (step.closure(), step.item(), step.out());
            let rest = step.rest(0, &y);
            // An `Option` is as good as any other iterable here.
            quote_spanned! {step.span()=>
                #[allow(for_loops_over_fallibles)]
                for #y in #f(#x) { #rest }
            }
        },
        ..Operator::PLAIN
    }
}
