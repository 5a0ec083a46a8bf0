use proc_macro2::TokenStream;
use quote::quote_spanned;

use super::{CallForm, Operator, Ports, Yield, Yields};
use crate::emit::Setup;

operator! {
    /// As a sink, drops every item; as a source, puts out none, and its type says of what.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let mut out: Vec<String> = Vec::new();
    /// dfir_syntax! {
    ///     source_iter([1, 2]) -> null();
    ///     null::<String>() -> for_each(|text| out.push(text));
    /// }
    /// .run_tick_sync();
    /// assert!(out.is_empty());
    /// ```
    NULL = Operator {
        name: "null",
        inputs: Ports::OPTIONAL,
        outputs: Ports::OPTIONAL,
        types: 1,
        call: CallForm::Custom(call),
        yields: Yields::ByWiring(|graph, id| match graph.outputs(id) {
            [] => &[],
            _ => &[Yield::Iterator, Yield::Items],
        }),
        step: |step| {
            let x = step.item();
            quote_spanned!(step.span()=> ::core::mem::drop(#x);)
        },
        ..Operator::PLAIN
    }
}

fn call(setup: &Setup) -> TokenStream {
    let (flow, null) = (setup.flow(), setup.method("null"));
    if setup.graph().outputs(setup.id()).is_empty() {
        return quote_spanned!(null.span()=> ());
    }
    let types = &setup.node().call.types;
    let turbofish = (!types.is_empty()).then(|| quote_spanned!(null.span()=> ::<#(#types),*>));
    quote_spanned!(null.span()=> #flow.#null #turbofish())
}
