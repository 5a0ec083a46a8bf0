use proc_macro2::TokenStream;
use quote::quote_spanned;

use super::{CallForm, EdgeKind, Operator, PortForm, Ports, Yield, Yields, lattice::LATTICE};
use crate::emit::Setup;

/// The port whose items are merged.
const INPUT: usize = 0;

operator! {
    /// Merges the items of port `[input]` into a lattice, for as many ticks as it takes until something comes on port
    /// `[signal]`, then puts the lattice out and begins anew with its `Default`.
    ///
    /// All items of `[input]` of a tick are merged before a signal of that tick is looked at. Several signals in a
    /// tick are one. A signal before any item puts out the default. The type is that of the lattice; without one
    /// it is that of the items. It needs the feature `lattices` of `dfir_runtime`.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// use dfir_runtime::lattices::set_union::{SetUnionBTreeSet, SetUnionSingletonSet};
    ///
    /// let mut out = Vec::new();
    /// dfir_syntax! {
    ///     source_iter([1, 2]) -> map(SetUnionSingletonSet::new_from) -> [input]batch;
    ///     source_iter(["go"]) -> [signal]batch;
    ///     batch = _lattice_fold_batch::<SetUnionBTreeSet<i32>>() -> for_each(|set| out.push(set));
    /// }
    /// .run_tick_sync();
    /// assert_eq!(out, [SetUnionBTreeSet::new_from([1, 2])]);
    /// ```
    LATTICE_FOLD_BATCH = Operator {
        name: "_lattice_fold_batch",
        inputs: Ports::Fixed(&[
            PortForm { edge: EdgeKind::Barrier, ..PortForm::named("input") },
            PortForm::named("signal"),
        ]),
        lifetimes: 0,
        types: 1,
        call: CallForm::Custom(call),
        yields: Yields::Always(&[Yield::State, Yield::Items]),
        step: |step| {
            let (state, x, y) = (step.state(), step.item(), step.out());
            if step.port() == INPUT {
                return quote_spanned!(step.span()=> #state.merge(#x););
            }
            let rest = step.rest(0, &y);
            quote_spanned! {step.span()=>
                ::core::mem::drop(#x);
                if let ::core::option::Option::Some(#y) = #state.release() { #rest }
            }
        },
        ..LATTICE
    }
}

fn call(setup: &Setup) -> TokenStream {
    let inputs = setup.inputs();
    let [input, signal] = &inputs[..] else {
        return TokenStream::new();
    };
    match setup.node().call.types.first() {
        Some(lattice) => {
            let method = setup.method("_lattice_fold_batch");
            quote_spanned!(method.span()=> #input.#method::<#lattice, _>(#signal))
        }
        None => {
            let method = setup.method("_lattice_fold_batch_of_items");
            quote_spanned!(method.span()=> #input.#method(#signal))
        }
    }
}
