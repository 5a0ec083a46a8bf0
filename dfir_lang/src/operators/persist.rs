use quote::quote_spanned;

use super::{CallForm, Operator, Replay, Yield, Yields, call_of_type, stateful::replay};

operator! {
    /// Keeps every item for ever and puts all of them out in every tick: those of earlier ticks first, in the order
    /// in which they came, then the new ones as they come.
    ///
    /// The items are `Clone`. They are kept for as long as the flow lives, and its lifetime has to say so: it is
    /// written `persist::<'static>()`. The optional type says what the items are. What is put out again starts no
    /// tick. `#name` shows all items so far, as a `Vec<T>`. Behind another `persist` the items of earlier ticks come as often as they have come out of that one.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let mut out = Vec::new();
    /// let mut flow = dfir_syntax! { source_iter([1, 2]) -> persist::<'static>() -> for_each(|n| out.push(n)); };
    /// flow.run_tick_sync();
    /// flow.run_tick_sync();
    /// drop(flow);
    /// assert_eq!(out, [1, 2, 1, 2]);
    /// ```
    PERSIST = Operator {
        name: "persist",
        lifetimes: 1,
        is_always_static: true,
        types: 1,
        is_readable: true,
        call: CallForm::Custom(call_of_type),
        yields: Yields::Always(&[Yield::State, Yield::Items]),
        step: |step| {
            let (state, x, rest) = (step.state(), step.item(), step.pass());
            quote_spanned!(step.span()=> #state.push(&#x); #rest)
        },
        replay: Some(Replay { step: replay, ports: &[0] }),
        ..Operator::PLAIN
    }
}
