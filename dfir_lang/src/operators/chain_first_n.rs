use proc_macro2::TokenStream;
use quote::quote_spanned;

use super::{
    CallForm, Operator, Parameter, Ports, Yield, Yields, partition::check_numbers,
    stateful::EMIT_COLLECTED,
};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::emit::{Setup, Step};
use crate::graph::{FlatGraph, NodeId};

operator! {
    /// Puts out the first `n` items of the tick: first those of port `[0]`, then those of port `[1]`, and so on.
    ///
    /// There are two inputs or more. Of each but the last, everything is there before an item of the next is put
    /// out. What is beyond the first `n` is dropped; every tick counts anew. The argument is evaluated once.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let mut out = Vec::new();
    /// dfir_syntax! {
    ///     source_iter([3, 4]) -> [1]firsts;
    ///     source_iter([1, 2]) -> [0]firsts;
    ///     firsts = chain_first_n(3) -> for_each(|n| out.push(n));
    /// }
    /// .run_tick_sync();
    /// assert_eq!(out, [1, 2, 3]);
    /// ```
    CHAIN_FIRST_N = Operator {
        name: "chain_first_n",
        inputs: Ports::Numbered,
        arguments: &[Parameter::new("n", "usize")],
        call: CallForm::Custom(call),
        yields: Yields::Always(&[Yield::State, Yield::Items]),
        step,
        emit: Some(EMIT_COLLECTED),
        check,
        ..Operator::PLAIN
    }
}

/// All inputs have one type, so their witnesses meet first.
fn call(setup: &Setup) -> TokenStream {
    let (union, method) = (setup.method("union"), setup.method("chain_first_n"));
    let (inputs, arguments) = (setup.inputs(), setup.arguments());
    match &inputs[..] {
        [first, others @ ..] => {
            quote_spanned!(method.span()=> #first #(.#union(#others))*.#method(#(#arguments),*))
        }
        [] => TokenStream::new(),
    }
}

fn step(step: &Step) -> TokenStream {
    let (state, x, port) = (step.state(), step.item(), step.port());
    if port + 1 < step.graph().inputs(step.id()).len() {
        return quote_spanned!(step.span()=> #state.collect(#port, #x););
    }
    let rest = step.pass();
    quote_spanned!(step.span()=> if #state.admits() { #rest })
}

fn check(graph: &FlatGraph, id: NodeId, diagnostics: &mut Diagnostics) {
    let mut ports = Vec::new();
    for edge in graph.inputs(id) {
        let Some(port) = &graph.edge(*edge).dst_port else {
            let span = graph.node(graph.edge(*edge).src).span();
            let message = "this input of `chain_first_n` needs a port: its place among the inputs, from `[0]` on";
            diagnostics.push(Diagnostic::new(span, message));
            return;
        };
        ports.push(port);
    }
    check_numbers(graph.node(id).operator.name, &ports, diagnostics);
}
