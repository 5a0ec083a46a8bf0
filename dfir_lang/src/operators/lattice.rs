//! What the operators on lattices have in common: a value that items are merged into, which only grows.

use proc_macro2::TokenStream;
use quote::quote_spanned;

use super::{
    CallForm, EdgeKind, Emit, EmitWhen, InCycle, Operator, PortForm, Ports, Yield, Yields,
};
use crate::emit::Step;

/// The feature of the runtime.
const FEATURE: Option<&str> = Some("lattices");

/// An operator on lattices.
pub(super) const LATTICE: Operator = Operator {
    feature: FEATURE,
    lifetimes: 1,
    ..Operator::PLAIN
};

/// An operator that puts out its value, when it is complete or, in a cycle, when it has grown.
pub(super) const GROWING: Operator = Operator {
    inputs: Ports::Fixed(&[PortForm {
        edge: EdgeKind::Barrier,
        in_cycle: InCycle::Stream,
        ..PortForm::PLAIN
    }]),
    call: CallForm::Items,
    yields: Yields::Always(&[Yield::State, Yield::Items]),
    step,
    ..LATTICE
};

fn step(step: &Step) -> TokenStream {
    let (state, x) = (step.state(), step.item());
    if step.waits() {
        return quote_spanned!(step.span()=> #state.merge(#x););
    }
    let y = step.out();
    let rest = step.rest(0, &y);
    quote_spanned!(step.span()=> if #state.merge(#x) { let #y = #state.grown(); #rest })
}

/// Puts out the value once a tick: when it is complete or, in a cycle, before anything comes round.
pub(super) const fn emit(when: EmitWhen) -> Option<Emit> {
    Some(Emit { step: value, when })
}

/// A value that is kept, or that goes on growing, is cloned; one that ends with the tick is moved out.
fn value(step: &Step) -> TokenStream {
    let (state, y) = (step.state(), step.out());
    let rest = step.rest(0, &y);
    let value = match step.node().is_static(0) || !step.waits() {
        true => quote_spanned!(step.span()=> #state.replay()),
        false => quote_spanned!(step.span()=> #state.take()),
    };
    quote_spanned!(step.span()=> if let ::core::option::Option::Some(#y) = #value { #rest })
}

/// An operator that passes on the items that let its lattice grow, which others can read.
pub(super) const STATE: Operator = Operator {
    outputs: Ports::OPTIONAL,
    types: 1,
    is_readable: true,
    ..LATTICE
};

/// Passes an item on if what is `merged` of it, a clone, lets the lattice grow.
pub(super) fn pass_if_grown(
    step: &Step,
    merged: impl FnOnce(TokenStream) -> TokenStream,
) -> TokenStream {
    let (state, x) = (step.state(), step.item());
    if step.graph().outputs(step.id()).is_empty() {
        let merged = merged(quote_spanned!(step.span()=> #x));
        return quote_spanned!(step.span()=> #state.merge(#merged););
    }
    let merged = merged(quote_spanned!(step.span()=> ::core::clone::Clone::clone(&#x)));
    let rest = step.pass();
    quote_spanned!(step.span()=> if #state.merge(#merged) { #rest })
}
