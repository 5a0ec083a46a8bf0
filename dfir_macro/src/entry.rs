//! `#[main]` and `#[test]`: an `async fn` as the start of a program or of a test.
//!
//! The function stays as it is, inside one of the same name that runs it. So nothing of it is typed anew, and
//! rustc blames what it would blame without the attribute.

use proc_macro2::TokenStream;
use quote::quote;
use syn::parse::Parser;
use syn::spanned::Spanned;
use syn::{Error, ItemFn, Signature};

use crate::root;

/// What is begun.
#[derive(Clone, Copy)]
pub(crate) enum Entry {
    Main,
    Test,
}

impl Entry {
    fn name(self) -> &'static str {
        match self {
            Self::Main => "#[dfir_runtime::main]",
            Self::Test => "#[dfir_runtime::test]",
        }
    }
}

/// The function that is begun with.
pub(crate) fn expand(entry: Entry, arguments: TokenStream, item: TokenStream) -> TokenStream {
    let function: ItemFn = match syn::parse2(item.clone()) {
        Ok(function) => function,
        Err(error) => {
            // The function itself may say more of what is wrong with it.
            let error = error.into_compile_error();
            return quote!(#error #item);
        }
    };
    let mut root = root::by_name();
    let parser = syn::meta::parser(|meta| root::parse_argument(&mut root, &meta));
    let arguments = parser.parse2(arguments);
    let (vis, name, output) = (&function.vis, &function.sig.ident, &function.sig.output);
    let body = match (arguments, check(entry, &function.sig)) {
        (Ok(()), Ok(())) => {
            let inner = ItemFn {
                attrs: Vec::new(),
                vis: syn::Visibility::Inherited,
                ..function.clone()
            };
            quote!(#inner #root::__private::block_on(#name()))
        }
        (arguments, signature) => {
            let errors = [arguments, signature].into_iter().filter_map(Result::err);
            let errors = errors.map(Error::into_compile_error);
            quote!(#(#errors)* loop {})
        }
    };
    let attributes = &function.attrs;
    let is_test = attributes
        .iter()
        .any(|attribute| attribute.path().is_ident("test"));
    let test =
        (matches!(entry, Entry::Test) && !is_test).then(|| quote!(#[::core::prelude::v1::test]));
    quote! {
        #test
        #(#attributes)*
        #vis fn #name() #output {
            #body
        }
    }
}

/// All that keeps a function from being begun with.
fn check(entry: Entry, signature: &Signature) -> syn::Result<()> {
    let mut errors = Vec::new();
    let mut refuse = |span, message: String| errors.push(Error::new(span, message));
    let name = entry.name();
    if signature.asyncness.is_none() {
        let message = format!("`{name}` is for an `async fn`; without `async` nothing needs it");
        refuse(signature.fn_token.span(), message);
    }
    if !signature.inputs.is_empty() {
        let message =
            format!("the function of `{name}` takes no arguments: there is nobody to give them");
        refuse(signature.inputs.span(), message);
    }
    if !signature.generics.params.is_empty() {
        let message =
            format!("the function of `{name}` cannot be generic: there is nobody to choose");
        refuse(signature.generics.params.span(), message);
    }
    let combined = errors.into_iter().reduce(|mut all, error| {
        all.combine(error);
        all
    });
    combined.map_or(Ok(()), Err)
}
