use quote::quote_spanned;

use super::{CallForm, Operator, Parameter, Yield, Yields};

operator! {
    /// Applies a closure to each item and puts out what it returns in `Some`.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let mut out: Vec<u8> = Vec::new();
    /// dfir_syntax! {
    ///     source_iter(["7", "x"]) -> filter_map(|text| text.parse().ok()) -> for_each(|n| out.push(n));
    /// }
    /// .run_tick_sync();
    /// assert_eq!(out, [7]);
    /// ```
    FILTER_MAP = Operator {
        name: "filter_map",
        arguments: &[Parameter::new("f", "impl FnMut(T) -> Option<U>")],
        call: CallForm::Items,
        yields: Yields::Always(&[Yield::Closure, Yield::Items]),
        step: |step| {
            let (f, x, y) = (step.closure(), step.item(), step.out());
            let rest = step.rest(0, &y);
            quote_spanned!(step.span()=> if let ::core::option::Option::Some(#y) = #f(#x) { #rest })
        },
        ..Operator::PLAIN
    }
}
