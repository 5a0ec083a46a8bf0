//! The procedural macros of DFIR. Each is one call into `dfir_lang`; none decides anything.

use proc_macro::TokenStream;
use proc_macro2::{Delimiter, TokenTree};

/// Compiles a program: what `dfir_runtime::dfir_syntax!` expands to.
///
/// The first token is the path of the runtime crate in brackets. The declarative macro in front of
/// this one puts it there, as only a declarative macro knows under which name its crate can be
/// reached.
#[proc_macro]
pub fn dfir_syntax(tokens: TokenStream) -> TokenStream {
    let mut tokens = proc_macro2::TokenStream::from(tokens).into_iter();
    let root = match tokens.next() {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket => group.stream(),
        _ => quote::quote!(::dfir_runtime),
    };
    dfir_lang::compile(tokens.collect(), &root).into()
}
