use proc_macro2::TokenStream;
use quote::{format_ident, quote_spanned};

use super::{
    CallForm, EdgeKind, Emit, EmitWhen, Operator, PortForm, Ports, Yield, Yields, lattice::LATTICE,
};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::emit::{Setup, Step};
use crate::graph::{FlatGraph, NodeId};

operator! {
    /// Merges the `(K, V)` items of port `[0]` and the `(K, W)` items of port `[1]`, each by key, into lattices of the
    /// two types that are given, and puts out a `MapUnionSingletonMap` of the key and the `Pair` of both lattices
    /// for each key that both sides have, once all items are there.
    ///
    /// It is a `join_fused` whose sides begin with `LatticeFrom` and go on with `Merge`; lifetimes, replay and order
    /// are the same. It needs the feature `lattices` of `dfir_runtime`.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// use dfir_runtime::lattices::{Max, Min, Pair, map_union::MapUnionSingletonMap};
    ///
    /// let mut out = Vec::new();
    /// dfir_syntax! {
    ///     source_iter([("k", Max::new(1))]) -> [0]joined;
    ///     source_iter([("k", Min::new(9)), ("k", Min::new(4))]) -> [1]joined;
    ///     joined = _lattice_join_fused_join::<Max<i32>, Min<i32>>() -> for_each(|map| out.push(map));
    /// }
    /// .run_tick_sync();
    /// assert_eq!(out, [MapUnionSingletonMap::new_from(("k", Pair::new(Max::new(1), Min::new(4))))]);
    /// ```
    LATTICE_JOIN_FUSED_JOIN = Operator {
        name: "_lattice_join_fused_join",
        inputs: Ports::Fixed(&[
            PortForm { edge: EdgeKind::Barrier, ..PortForm::named("0") },
            PortForm { edge: EdgeKind::Barrier, ..PortForm::named("1") },
        ]),
        lifetimes: 2,
        types: 2,
        call: CallForm::Custom(call),
        yields: Yields::Always(&[Yield::State, Yield::Closure, Yield::Items]),
        step: |step| {
            let (state, x) = (step.state(), step.item());
            match step.port() {
                0 => quote_spanned!(step.span()=> #state.left(#x);),
                _ => quote_spanned!(step.span()=> #state.right(#x);),
            }
        },
        emit: Some(Emit {
            step: emit,
            when: EmitWhen::AfterInput,
        }),
        check,
        ..LATTICE
    }
}

fn call(setup: &Setup) -> TokenStream {
    let (inputs, types) = (setup.inputs(), &setup.node().call.types);
    let method = setup.method("_lattice_join_fused_join");
    match (&inputs[..], &types[..]) {
        ([first, second], [left, right]) => quote_spanned! {method.span()=>
            #first.#method::<#left, #right, _, _, _, _>(#second)
        },
        _ => TokenStream::new(),
    }
}

fn emit(step: &Step) -> TokenStream {
    let (state, f, y, node) = (step.state(), step.closure(), step.out(), step.node());
    let joined = format_ident!("joined", span = step.span());
    let rest = step.rest(0, &y);
    let out = quote_spanned!(step.span()=> &mut |#joined| { let #y = #f(#joined); #rest });
    match node.is_static(0) || node.is_static(1) {
        true => quote_spanned!(step.span()=> #state.replay(#out);),
        false => quote_spanned!(step.span()=> #state.take(#out);),
    }
}

fn check(graph: &FlatGraph, id: NodeId, diagnostics: &mut Diagnostics) {
    let node = graph.node(id);
    if node.call.types.len() < 2 {
        let message = "`_lattice_join_fused_join` needs the types of both lattices";
        let help = "write `_lattice_join_fused_join::<Left, Right>()`";
        diagnostics.push(Diagnostic::new(node.span(), message).help(help));
    }
}
