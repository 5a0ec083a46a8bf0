//! Stage 4: a plan as Rust.
//!
//! The code is one block with two parts: the setup, where every operator is made once and item
//! types flow from each to the next, and the subgraphs, one closure each. It holds `let`s, loops,
//! branches and calls only. Everything was decided by the plan; here it is printed.

mod arguments;
mod body;
mod counting;
mod names;
mod setup;
mod subgraph;

use proc_macro2::TokenStream;
use quote::quote_spanned;

use crate::diagnostic::Diagnostics;
use crate::plan::Plan;
use crate::render;

pub use body::Step;
pub use counting::Counting;
pub use setup::Setup;

/// The block that builds the planned flow, which counts what it is told to. `root` is the path of the runtime crate.
pub fn emit(
    plan: &Plan,
    diagnostics: &Diagnostics,
    root: &TokenStream,
    counting: Counting,
) -> TokenStream {
    let span = names::flow_span();
    let flow = names::flow();
    let uses = &plan.graph.uses;
    let arguments = arguments::ahead(plan);
    let setup = plan
        .setup
        .iter()
        .map(|id| setup::statements(plan, root, *id));
    let holds_up = plan.holds_up.iter().enumerate().map(
        |(egress, ingresses)| quote_spanned!(span=> #flow.holds_up(#egress, &[#(#ingresses),*]);),
    );
    let operators = counting::operators(plan, counting);
    let subgraphs = plan
        .subgraphs
        .iter()
        .map(|subgraph| subgraph::statement(plan, subgraph, counting));
    let warnings = diagnostics.to_statements();
    let graph = render::render(plan, diagnostics);
    quote_spanned! {span=> {
        #(#warnings)*
        #(#uses)*
        let mut #flow = #root::__private::Dfir::new();
        #arguments
        #(#setup)*
        #(#holds_up)*
        #operators
        #(#subgraphs)*
        #root::__private::with_graph!(#flow, #graph)
    }}
}

/// What stands for a program that has errors: a flow of the right type that does nothing.
pub fn emit_inert(diagnostics: &Diagnostics, root: &TokenStream) -> TokenStream {
    let span = names::flow_span();
    let statements = diagnostics.to_statements();
    quote_spanned! {span=> {
        #(#statements)*
        #root::__private::Dfir::new()
    }}
}
