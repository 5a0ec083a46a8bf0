use quote::quote_spanned;

use super::{CallForm, Operator, Parameter, Yield, Yields};

operator! {
    /// Changes a state with every item and puts out what comes of it at once.
    ///
    /// The first closure makes the state to begin with. The second is shown the state and gets an item; it puts
    /// out what is in its `Some`. With `None` the scan ends: that item and all that follow are dropped, until the
    /// state begins anew. `'tick`, the default, begins anew in each tick; `'static` goes on, and once it has ended
    /// it is so for ever. `#name` shows the state behind the last item of the tick, as an `Option`: `None` once it
    /// has ended.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let mut out = Vec::new();
    /// dfir_syntax! {
    ///     source_iter([1, 2, 3])
    ///         -> scan(|| 0, |sum, n| { *sum += n; Some(*sum) })
    ///         -> for_each(|sum| out.push(sum));
    /// }
    /// .run_tick_sync();
    /// assert_eq!(out, [1, 3, 6]);
    /// ```
    SCAN = Operator {
        name: "scan",
        arguments: &[
            Parameter::new("init", "impl FnMut() -> A"),
            Parameter::new("f", "impl FnMut(&mut A, T) -> Option<U>"),
        ],
        lifetimes: 1,
        is_readable: true,
        call: CallForm::Items,
        yields: Yields::Always(&[Yield::State, Yield::Closure, Yield::Items]),
        step: |step| {
            let (state, x, f, y) = (step.state(), step.item(), step.closure(), step.out());
            let rest = step.rest(0, &y);
            quote_spanned! {step.span()=>
                if let ::core::option::Option::Some(#y) = #state.step(#x, &mut #f) { #rest }
            }
        },
        ..Operator::PLAIN
    }
}
