use proc_macro2::TokenStream;
use quote::quote_spanned;

use super::{
    CallForm, EdgeKind, Emit, EmitWhen, Evaluated, Operator, Parameter, PortForm, Ports, Yield,
    Yields, lattice::LATTICE,
};
use crate::emit::Setup;

operator! {
    /// Keeps a function of two lattices up to date as they grow: `f` is applied to each item of port `[0]` and all
    /// of the right lattice, and to all of the left lattice and each item of port `[1]`; what comes of it is merged
    /// and put out once a tick in which there are items.
    ///
    /// `f` is a `LatticeBimorphism`: it distributes over merges on both sides. The second and the third argument
    /// are `#name`s, of the left and of the right lattice; mostly they name the `state`s that the items come
    /// from. The lattices are complete for the tick, and cloned for every item, so they are `Clone`. It needs the
    /// feature `lattices` of `dfir_runtime`.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// use std::collections::HashSet;
    /// use dfir_runtime::lattices::set_union::{
    ///     CartesianProductBimorphism, SetUnionHashSet, SetUnionSingletonSet,
    /// };
    ///
    /// let mut out = Vec::new();
    /// dfir_syntax! {
    ///     left = source_iter([1, 2]) -> map(SetUnionSingletonSet::new_from) -> state::<SetUnionHashSet<u8>>();
    ///     right = source_iter(['a']) -> map(SetUnionSingletonSet::new_from) -> state::<SetUnionHashSet<char>>();
    ///     left -> [0]pairs;
    ///     right -> [1]pairs;
    ///     pairs = lattice_bimorphism(CartesianProductBimorphism::<HashSet<_>>::default(), #left, #right)
    ///         -> for_each(|set| out.push(set));
    /// }
    /// .run_tick_sync();
    /// assert_eq!(out, [SetUnionHashSet::new_from([(1, 'a'), (2, 'a')])]);
    /// ```
    LATTICE_BIMORPHISM = Operator {
        name: "lattice_bimorphism",
        inputs: Ports::Fixed(&[
            PortForm { edge: EdgeKind::Barrier, ..PortForm::named("0") },
            PortForm { edge: EdgeKind::Barrier, ..PortForm::named("1") },
        ]),
        arguments: &[
            Parameter::new("f", "impl LatticeBimorphism"),
            Parameter { evaluated: Evaluated::State, ..Parameter::new("left", "#name") },
            Parameter { evaluated: Evaluated::State, ..Parameter::new("right", "#name") },
        ],
        lifetimes: 0,
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
            step: |step| {
                let (state, f, y) = (step.state(), step.closure(), step.out());
                let rest = step.rest(0, &y);
                quote_spanned! {step.span()=>
                    if let ::core::option::Option::Some(#y) = #f(#state) { #rest }
                }
            },
            when: EmitWhen::AfterInput,
        }),
        ..LATTICE
    }
}

/// The closure reads both lattices when it is called, where the results are put out.
fn call(setup: &Setup) -> TokenStream {
    let (inputs, arguments): (Vec<_>, Vec<_>) = (setup.inputs(), setup.arguments().collect());
    let method = setup.method("lattice_bimorphism");
    match (&inputs[..], &arguments[..]) {
        ([first, second], [f, left, right]) => quote_spanned! {method.span()=>
            #first.#method(#second, #f, move |products| products.of(&#left, &#right))
        },
        _ => TokenStream::new(),
    }
}
