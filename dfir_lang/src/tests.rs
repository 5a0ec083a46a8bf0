//! Whole programs through the compiler: what they expand to, how they are planned and what is wrong
//! with them. The programs are data, so that a case costs a line or two.

mod diagnostics;
mod expansions;
mod operators_page;
mod pictures;
mod plans;

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::Counting;
use crate::plan::Plan;

/// A program's text as tokens, with places that count from its first line.
fn tokens(program: &str) -> TokenStream {
    program.parse().expect("the text is tokens")
}

/// The plan of a program without mistakes.
fn plan(program: &str) -> Plan {
    let (plan, diagnostics) = crate::plan_program(tokens(program));
    let errors: Vec<_> = diagnostics.errors().map(ToString::to_string).collect();
    plan.unwrap_or_else(|| panic!("{errors:?}"))
}

/// What a program expands to, as rustfmt would write it.
fn expansion(program: &str, counting: Counting) -> String {
    let block = crate::compile(tokens(program), &quote!(dfir_runtime), counting);
    let file =
        syn::parse2(quote! { fn flow() { #block } }).expect("the expansion is an expression");
    let text = prettyplease::unparse(&file);
    // The function around the expansion, and the indentation that it causes.
    let lines = text.lines().skip(1);
    let inner: Vec<_> = lines
        .map(|line| line.strip_prefix("    ").unwrap_or(line))
        .collect();
    inner[..inner.len() - 1].join("\n")
}
