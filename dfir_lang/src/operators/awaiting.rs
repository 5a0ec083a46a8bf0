//! What the operators that await something have in common.

use quote::quote_spanned;

use super::{
    CallForm, Emit, EmitWhen, Operator, Ports, Yield, Yields,
    stateful::{EMIT_COLLECTED, collect},
};

/// An operator that polls futures as they come and whenever they are woken.
pub(super) const RESOLVES: Operator = Operator {
    call: CallForm::Items,
    yields: Yields::Always(&[Yield::State, Yield::Items]),
    step: |step| {
        let (state, x, rest) = (step.state(), step.item(), step.callback());
        quote_spanned!(step.span()=> #state.start(#x, context, #rest);)
    },
    emit: Some(Emit {
        step: |step| {
            let (state, rest) = (step.state(), step.callback());
            quote_spanned!(step.span()=> #state.poll(#rest);)
        },
        when: EmitWhen::AfterInputOnly,
    }),
    ..Operator::PLAIN
};

/// An operator for which the tick waits until it has everything to put out.
pub(super) const BLOCKING: Operator = Operator {
    inputs: Ports::BARRIER,
    call: CallForm::Items,
    yields: Yields::Always(&[Yield::State, Yield::Items]),
    step: collect,
    emit: Some(Emit {
        when: EmitWhen::AfterInputOnly,
        ..EMIT_COLLECTED
    }),
    waits: true,
    ..Operator::PLAIN
};
