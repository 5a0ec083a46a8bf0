//! The compiler of DFIR, as an ordinary library.
//!
//! A program goes through five stages, each with a type of its own that no later stage changes:
//!
//! ```text
//! tokens --parse--> Program --resolve--> FlatGraph --check--> FlatGraph --plan--> Plan --emit--> tokens
//! ```
//!
//! The macros of `dfir_macro` are one call each into [`compile`]; tools and tests call the stages.
//!
//! ```
//! use quote::quote;
//!
//! let program = quote! { source_iter(0..3) -> map(|n| n + 1) -> for_each(|n| println!("{n}")); };
//! let (plan, diagnostics) = dfir_lang::plan_program(program);
//! assert!(!diagnostics.has_errors());
//! assert_eq!(plan.unwrap().subgraphs.len(), 1);
//! ```

pub mod diagnostic;
pub mod emit;
pub mod graph;
pub mod operators;
pub mod plan;
pub mod render;
pub mod syntax;

use proc_macro2::TokenStream;

use diagnostic::Diagnostics;
use emit::Counting;
use plan::Plan;

/// Compiles a program to the expression that builds its flow. `root` is the path of the runtime
/// crate as the caller sees it, `counting` what the flow counts.
///
/// Any token stream gives an expression: that of a program with errors is its errors and a flow
/// that does nothing.
pub fn compile(program: TokenStream, root: &TokenStream, counting: Counting) -> TokenStream {
    let (plan, diagnostics) = plan_program(program);
    match plan {
        Some(plan) => emit::emit(&plan, &diagnostics, root, counting),
        None => emit::emit_inert(&diagnostics, root),
    }
}

/// Plans a program: every stage but the last. There is a plan exactly when there are no errors.
pub fn plan_program(program: TokenStream) -> (Option<Plan>, Diagnostics) {
    let mut diagnostics = Diagnostics::new();
    let program = syntax::parse(program, &mut diagnostics);
    let graph = graph::resolve(program, &mut diagnostics);
    graph::check(&graph, &mut diagnostics);
    let plan = (!diagnostics.has_errors()).then(|| plan::plan(graph));
    (plan, diagnostics)
}

#[cfg(test)]
mod tests;
