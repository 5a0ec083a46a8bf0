//! Where the runtime crate is. A function-like macro is told by the declarative macro in front of it,
//! as only that one knows; attributes and derives have none and are told by the user, where it is not
//! `::dfir_runtime`.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::Path;
use syn::meta::ParseNestedMeta;

/// Where the crate is under its own name.
pub(crate) fn by_name() -> TokenStream {
    quote!(::dfir_runtime)
}

/// Takes the path, in brackets, off the front of a function-like macro's tokens.
pub(crate) fn split_off(tokens: proc_macro::TokenStream) -> (TokenStream, TokenStream) {
    let mut tokens = TokenStream::from(tokens).into_iter();
    let root = match tokens.next() {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket => group.stream(),
        _ => by_name(),
    };
    (root, tokens.collect())
}

/// `crate = path`, the only thing that the attributes can be told.
pub(crate) fn parse_argument(root: &mut TokenStream, meta: &ParseNestedMeta) -> syn::Result<()> {
    if !meta.path.is_ident("crate") {
        return Err(meta.error("the only argument is `crate = path`, where `dfir_runtime` is"));
    }
    *root = meta.value()?.parse::<Path>()?.into_token_stream();
    Ok(())
}
