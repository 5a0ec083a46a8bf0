//! What the operators have in common of which one side is complete before the other streams past it.

use proc_macro2::TokenStream;
use quote::{format_ident, quote_spanned};

use super::{CallForm, Operator, Yield, Yields};
use crate::emit::Step;

/// An operator with such sides; each says which is which.
pub(super) const HALF_JOIN: Operator = Operator {
    lifetimes: 2,
    call: CallForm::Items,
    yields: Yields::Always(&[Yield::State, Yield::Items]),
    ..Operator::PLAIN
};

/// How the two values of a match stand in what is put out.
#[derive(Clone, Copy)]
pub(super) enum Put {
    /// The one of the complete side first.
    BuiltFirst,
    /// The one that streams first.
    StreamedFirst,
}

/// What happens to an item, where the complete side has port `built`.
pub(super) fn step(step: &Step, built: usize, put: Put) -> TokenStream {
    let (state, x) = (step.state(), step.item());
    if step.port() == built {
        return quote_spanned!(step.span()=> #state.build(#x););
    }
    let out = out(step, put);
    match step.node().is_static(step.port()) {
        true => quote_spanned!(step.span()=> #state.admit(#x, #out);),
        false => quote_spanned!(step.span()=> #state.probe(#x, #out);),
    }
}

/// Lets what was kept of the other side stream past the complete one again.
pub(super) fn replay(step: &Step, put: Put) -> TokenStream {
    let (state, out) = (step.state(), out(step, put));
    quote_spanned!(step.span()=> #state.replay(#out);)
}

/// What follows a match.
fn out(step: &Step, put: Put) -> TokenStream {
    let name = |name: &str| format_ident!("{name}", span = step.span());
    let (key, streamed, built, y) = (name("key"), name("streamed"), name("built"), step.out());
    let rest = step.rest(0, &y);
    let values = match put {
        Put::BuiltFirst => quote_spanned!(step.span()=> (#built, #streamed)),
        Put::StreamedFirst => quote_spanned!(step.span()=> (#streamed, #built)),
    };
    quote_spanned! {step.span()=>
        &mut |#key, #streamed, #built| { let #y = (#key, #values); #rest }
    }
}
