use proc_macro2::TokenStream;
use quote::quote_spanned;

use super::{CallForm, Operator, Ports, Yield, Yields};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::emit::{Setup, Step};
use crate::graph::{FlatGraph, NodeId};

operator! {
    /// Puts each item out of every output: clones of it, and the item itself out of the last.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let (mut out, mut sum) = (Vec::new(), 0);
    /// dfir_syntax! {
    ///     numbers = source_iter([1, 2]) -> tee();
    ///     numbers -> for_each(|n| out.push(n));
    ///     numbers -> for_each(|n| sum += n);
    /// }
    /// .run_tick_sync();
    /// assert_eq!((out, sum), (vec![1, 2], 3));
    /// ```
    TEE = Operator {
        name: "tee",
        outputs: Ports::Any,
        call: CallForm::Custom(call),
        yields: Yields::Always(&[Yield::Items]),
        step,
        check,
        ..Operator::PLAIN
    }
}

fn check(graph: &FlatGraph, id: NodeId, diagnostics: &mut Diagnostics) {
    let (message, help) = match graph.outputs(id).len() {
        0 => (
            "`tee` has no output, so its items are dropped",
            "write `null()`, or connect outputs",
        ),
        1 => (
            "`tee` has one output, so it copies nothing",
            "leave it out, or connect another output",
        ),
        _ => return,
    };
    diagnostics.warn(Diagnostic::new(graph.node(id).span(), message).help(help));
}

/// Only what is copied has to be `Clone`.
fn call(setup: &Setup) -> TokenStream {
    let (inputs, tee) = (setup.inputs(), setup.method("tee"));
    match setup.graph().outputs(setup.id()).len() {
        0 | 1 => quote_spanned!(tee.span()=> #(#inputs)*),
        _ => quote_spanned!(tee.span()=> #(#inputs)*.#tee()),
    }
}

fn step(step: &Step) -> TokenStream {
    let (x, count) = (step.item(), step.graph().outputs(step.id()).len());
    let branches = (0..count).map(|output| {
        let rest = step.rest(output, x);
        match output + 1 == count {
            true => quote_spanned!(step.span()=> { #rest }),
            false => {
                quote_spanned!(step.span()=> { let #x = ::core::clone::Clone::clone(&#x); #rest })
            }
        }
    });
    branches.collect()
}
