//! What operators with state have in common: the accumulators, the symmetric joins, the negations.

use proc_macro2::TokenStream;
use quote::quote_spanned;

use super::{CallForm, EdgeKind, Emit, EmitWhen, Operator, PortForm, Ports, Replay, Yield, Yields};
use crate::emit::Step;
use crate::graph::Node;

/// An operator that accumulates the items of a tick by the user's closure.
pub(super) const ACCUMULATOR: Operator = Operator {
    inputs: Ports::BARRIER,
    outputs: Ports::OPTIONAL,
    lifetimes: 1,
    is_readable: true,
    call: CallForm::Items,
    yields: Yields::Always(&[Yield::State, Yield::Closure, Yield::Items]),
    step: |step| {
        let (state, x, f) = (step.state(), step.item(), step.closure());
        quote_spanned!(step.span()=> #state.collect(#x, &mut #f);)
    },
    ..Operator::PLAIN
};

/// A state that is kept or read is cloned, one that ends with the tick is moved out.
fn result(step: &Step) -> TokenStream {
    let state = step.state();
    match step.graph().shows_state(step.id()) {
        true => quote_spanned!(step.span()=> #state.replay()),
        false => quote_spanned!(step.span()=> #state.take()),
    }
}

/// Puts out the one value that was accumulated.
pub(super) fn emit_value(step: &Step) -> TokenStream {
    let (result, y) = (result(step), step.out());
    let rest = step.rest(0, &y);
    quote_spanned!(step.span()=> if let ::core::option::Option::Some(#y) = #result { #rest })
}

/// Puts out one item for each key.
pub(super) fn emit_entries(step: &Step) -> TokenStream {
    let (result, y) = (result(step), step.out());
    let rest = step.rest(0, &y);
    quote_spanned!(step.span()=> for #y in #result { #rest })
}

/// Keeps an item until all of them are there.
pub(super) fn collect(step: &Step) -> TokenStream {
    let (state, x) = (step.state(), step.item());
    quote_spanned!(step.span()=> #state.collect(#x);)
}

/// Puts out what was collected.
pub(super) const EMIT_COLLECTED: Emit = Emit {
    step: |step| {
        let (state, y) = (step.state(), step.out());
        let rest = step.rest(0, &y);
        quote_spanned!(step.span()=> for #y in #state.emit() { #rest })
    },
    when: EmitWhen::AfterInput,
};

/// An operator with two equal sides, which puts out at once what an item completes.
pub(super) const SYMMETRIC: Operator = Operator {
    inputs: Ports::Fixed(&[PortForm::named("0"), PortForm::named("1")]),
    lifetimes: 2,
    call: CallForm::Items,
    yields: Yields::Always(&[Yield::State, Yield::Items]),
    step: |step| {
        let (state, x, rest) = (step.state(), step.item(), step.callback());
        match step.port() {
            0 => quote_spanned!(step.span()=> #state.left(#x, #rest);),
            _ => quote_spanned!(step.span()=> #state.right(#x, #rest);),
        }
    },
    replay: Some(Replay {
        step: replay,
        ports: &[0, 1],
    }),
    ..Operator::PLAIN
};

/// A symmetric operator that keeps one side only, where that side is complete before the other
/// begins and the other is not kept for later ticks.
pub(super) const ONE_SIDED: Operator = Operator {
    step: |step| {
        let Some(built) = kept_side(step.node(), step.complete_port()) else {
            return (SYMMETRIC.step)(step);
        };
        let (state, x) = (step.state(), step.item());
        if step.port() == built {
            return match built {
                0 => quote_spanned!(step.span()=> #state.build_left(#x);),
                _ => quote_spanned!(step.span()=> #state.build_right(#x);),
            };
        }
        let rest = step.callback();
        match built {
            0 => quote_spanned!(step.span()=> #state.probe_right(#x, #rest);),
            _ => quote_spanned!(step.span()=> #state.probe_left(#x, #rest);),
        }
    },
    ..SYMMETRIC
};

/// The side that alone has to be kept.
fn kept_side(node: &Node, complete: Option<usize>) -> Option<usize> {
    complete.filter(|port| !node.is_static(1 - port))
}

/// The side that alone has to be kept, and for the tick only.
pub(super) fn built_in_tick(node: &Node, complete: Option<usize>) -> Option<usize> {
    kept_side(node, complete).filter(|port| !node.is_static(*port))
}

/// The ports of a negation.
const POS: usize = 0;
const NEG: usize = 1;

/// An operator that puts out items of one side unless the other, complete, side negates them.
pub(super) const NEGATION: Operator = Operator {
    inputs: Ports::Fixed(&[
        PortForm::named("pos"),
        PortForm {
            edge: EdgeKind::Barrier,
            ..PortForm::named("neg")
        },
    ]),
    lifetimes: 2,
    call: CallForm::Items,
    yields: Yields::Always(&[Yield::State, Yield::Items]),
    step: |step| {
        let (state, x) = (step.state(), step.item());
        if step.port() == NEG {
            return quote_spanned!(step.span()=> #state.negate(#x););
        }
        let rest = step.pass();
        match step.node().is_static(POS) {
            true => quote_spanned!(step.span()=> if #state.admit(&#x) { #rest }),
            false => quote_spanned!(step.span()=> if #state.passes(&#x) { #rest }),
        }
    },
    replay: Some(Replay {
        step: replay,
        ports: &[POS],
    }),
    ..Operator::PLAIN
};

/// Puts out again what the state has kept.
pub(super) fn replay(step: &Step) -> TokenStream {
    let (state, rest) = (step.state(), step.callback());
    quote_spanned!(step.span()=> #state.replay(#rest);)
}
