use proc_macro2::TokenStream;
use quote::quote_spanned;

use super::{CallForm, Operator, Yield, Yields};
use crate::emit::Setup;

operator! {
    /// Puts out each item as it is. The optional type says what the items are, where that cannot be told
    /// otherwise.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let mut out = Vec::new();
    /// dfir_syntax! { source_iter([1, 2]) -> identity::<u64>() -> for_each(|n| out.push(n)); }.run_tick_sync();
    /// assert_eq!(out, [1_u64, 2]);
    /// ```
    IDENTITY = Operator {
        name: "identity",
        types: 1,
        call: CallForm::Custom(call),
        yields: Yields::Always(&[Yield::Items]),
        ..Operator::PLAIN
    }
}

/// Two witnesses of one type, where a type is given.
fn call(setup: &Setup) -> TokenStream {
    let (flow, identity) = (setup.flow(), setup.method("identity"));
    let inputs = setup.inputs();
    match setup.node().call.types.first() {
        Some(given) => quote_spanned!(identity.span()=> #flow.items::<#given>().union(#(#inputs)*)),
        None => quote_spanned!(identity.span()=> #(#inputs)*.#identity()),
    }
}
