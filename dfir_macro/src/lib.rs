//! The procedural macros of DFIR. Those over programs are one call each into `dfir_lang`; what the others
//! write is in a file each. None decides anything about a program.

mod demux_enum;
mod root;

use proc_macro::TokenStream;

/// Compiles a program: what `dfir_runtime::dfir_syntax!` expands to.
///
/// The first token is the path of the runtime crate in brackets. The declarative macro in front of
/// this one puts it there, as only a declarative macro knows under which name its crate can be
/// reached.
#[proc_macro]
pub fn dfir_syntax(tokens: TokenStream) -> TokenStream {
    let (root, program) = root::split_off(tokens);
    dfir_lang::compile(program, &root).into()
}

/// Gives each variant of an enum a port of `demux_enum`: what leaves there are the variant's fields.
#[proc_macro_derive(DemuxEnum, attributes(demux_enum))]
pub fn derive_demux_enum(tokens: TokenStream) -> TokenStream {
    let derived = syn::parse(tokens).and_then(|input| demux_enum::derive(&input));
    derived
        .unwrap_or_else(|error| error.into_compile_error())
        .into()
}
