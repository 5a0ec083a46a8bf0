use quote::{format_ident, quote_spanned};

use super::{CallForm, Operator, PortForm, Ports, Yield, Yields};

operator! {
    /// Takes pairs apart: the first halves of `(A, B)` items go out of port `[0]`, the second out of port `[1]`.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let (mut numbers, mut letters) = (Vec::new(), Vec::new());
    /// dfir_syntax! {
    ///     halves = source_iter([(1, 'a'), (2, 'b')]) -> unzip();
    ///     halves[0] -> for_each(|n| numbers.push(n));
    ///     halves[1] -> for_each(|letter| letters.push(letter));
    /// }
    /// .run_tick_sync();
    /// assert_eq!((numbers, letters), (vec![1, 2], vec!['a', 'b']));
    /// ```
    UNZIP = Operator {
        name: "unzip",
        outputs: Ports::Fixed(&[PortForm::named("0"), PortForm::named("1")]),
        call: CallForm::Items,
        yields: Yields::Always(&[Yield::Closure, Yield::Items, Yield::Items]),
        step: |step| {
            let (f, x, first) = (step.closure(), step.item(), step.out());
            let second = format_ident!("{}_1", first);
            let (first_rest, second_rest) = (step.rest(0, &first), step.rest(1, &second));
            quote_spanned! {step.span()=>
                let (#first, #second) = #f(#x);
                #first_rest
                #second_rest
            }
        },
        ..Operator::PLAIN
    }
}
