//! The procedural macros of DFIR. Those over programs are one call each into `dfir_lang`; what the others
//! write is in a file each. None decides anything about a program.

mod demux_enum;
mod entry;
mod root;

use dfir_lang::emit::Counting;
use proc_macro::TokenStream;
use quote::quote;

use entry::Entry;

/// Compiles a program: what `dfir_runtime::dfir_syntax!` expands to.
///
/// The first token is the path of the runtime crate in brackets. The declarative macro in front of
/// this one puts it there, as only a declarative macro knows under which name its crate can be
/// reached.
#[proc_macro]
pub fn dfir_syntax(tokens: TokenStream) -> TokenStream {
    let counting = match cfg!(feature = "operator-metrics") {
        true => Counting::Items,
        false => Counting::Batches,
    };
    compile(tokens, counting)
}

/// Compiles a program as [`dfir_syntax!`] does with the feature `operator-metrics`, whether that is on or not.
#[proc_macro]
pub fn dfir_syntax_counted(tokens: TokenStream) -> TokenStream {
    compile(tokens, Counting::Items)
}

fn compile(tokens: TokenStream, counting: Counting) -> TokenStream {
    let (root, program) = root::split_off(tokens);
    dfir_lang::compile(program, &root, counting).into()
}

/// Checks a program without compiling it: what `dfir_runtime::dfir_syntax_noemit!` expands to. The first
/// token is as in [`dfir_syntax!`].
#[proc_macro]
pub fn dfir_syntax_noemit(tokens: TokenStream) -> TokenStream {
    let (root, program) = root::split_off(tokens);
    let (_, diagnostics) = dfir_lang::plan_program(program);
    dfir_lang::emit::emit_inert(&diagnostics, &root).into()
}

/// Checks a program and leaves nothing of it.
#[proc_macro]
pub fn dfir_parser(program: TokenStream) -> TokenStream {
    let (_, diagnostics) = dfir_lang::plan_program(program.into());
    let statements = diagnostics.to_statements();
    quote!({ #(#statements)* }).into()
}

/// Runs an `async fn` as a program begins.
#[proc_macro_attribute]
pub fn main(arguments: TokenStream, item: TokenStream) -> TokenStream {
    entry::expand(Entry::Main, arguments.into(), item.into()).into()
}

/// Runs an `async fn` as a test.
#[proc_macro_attribute]
pub fn test(arguments: TokenStream, item: TokenStream) -> TokenStream {
    entry::expand(Entry::Test, arguments.into(), item.into()).into()
}

/// Gives each variant of an enum a port of `demux_enum`: what leaves there are the variant's fields.
#[proc_macro_derive(DemuxEnum, attributes(demux_enum))]
pub fn derive_demux_enum(tokens: TokenStream) -> TokenStream {
    let derived = syn::parse(tokens).and_then(|input| demux_enum::derive(&input));
    derived
        .unwrap_or_else(|error| error.into_compile_error())
        .into()
}
