use proc_macro2::TokenStream;
use quote::quote_spanned;

use super::{
    CallForm, Operator, Parameter, Yield, Yields,
    lattice::{STATE, pass_if_grown},
};
use crate::emit::Setup;

operator! {
    /// Merges what a closure makes of each item into a lattice, and passes on, in order, the items that let it
    /// grow. `#name` reads the lattice, which is complete for the tick then.
    ///
    /// The first closure gets a clone of the item, if items are passed on, the second makes the lattice to begin
    /// with. `'tick`, the default, begins anew in each tick, again with what the second closure makes; `'static`
    /// keeps the lattice. The type is that of the lattice, where the closures leave it open. Nothing is put out
    /// again. It needs the feature `lattices` of `dfir_runtime`.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// use dfir_runtime::lattices::set_union::{SetUnionHashSet, SetUnionSingletonSet};
    ///
    /// let mut out = Vec::new();
    /// dfir_syntax! {
    ///     source_iter([1, 2, 1])
    ///         -> state_by::<'static, SetUnionHashSet<u32>>(SetUnionSingletonSet::new_from, Default::default)
    ///         -> for_each(|n| out.push(n));
    /// }
    /// .run_tick_sync();
    /// assert_eq!(out, [1, 2]);
    /// ```
    STATE_BY = Operator {
        name: "state_by",
        arguments: &[
            Parameter::new("f", "impl FnMut(T) -> U"),
            Parameter::new("init", "impl FnMut() -> L"),
        ],
        call: CallForm::Custom(call),
        yields: Yields::Always(&[Yield::State, Yield::Closure, Yield::Items]),
        step: |step| {
            let f = step.closure();
            pass_if_grown(step, |item| quote_spanned!(step.span()=> #f(#item)))
        },
        ..STATE
    }
}

fn call(setup: &Setup) -> TokenStream {
    let (inputs, arguments) = (setup.inputs(), setup.arguments());
    let state_by = setup.method("state_by");
    let lattice = setup.node().call.types.first();
    let turbofish = lattice.map(|lattice| quote_spanned!(state_by.span()=> ::<#lattice, _>));
    quote_spanned!(state_by.span()=> #(#inputs)*.#state_by #turbofish(#(#arguments),*))
}
