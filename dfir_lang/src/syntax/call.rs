//! Parses a call of an operator: its name, generics and arguments.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{AngleBracketedGenericArguments, Expr, GenericArgument, Lifetime, Token, Type, token};

use super::{Argument, Call, last_span};
use crate::diagnostic::placed;

impl Parse for Call {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let name: Ident = input.parse()?;
        if input.peek(Token![::]) && !input.peek3(Token![<]) {
            let message = "an operator is called by its name alone, without a path";
            return Err(input.error(message));
        }
        if input.peek(Token![<]) {
            let generics: AngleBracketedGenericArguments = input.parse()?;
            let message = format!("missing `::` before the generics: write `{name}::<..>`");
            return Err(syn::Error::new(generics.lt_token.span, message));
        }
        let (lifetimes, types) = match input.peek(Token![::]) {
            true => split_generics(input.parse()?)?,
            false => (Vec::new(), Vec::new()),
        };
        if !input.peek(token::Paren) {
            let message = format!("expected the arguments of `{name}` in parentheses");
            return Err(match input.is_empty() {
                true => syn::Error::new(name.span(), message),
                false => input.error(message),
            });
        }
        let content;
        let parens = syn::parenthesized!(content in input);
        Ok(Self {
            arguments: parse_arguments(content.parse()?, &name)?,
            name,
            lifetimes,
            types,
            end: parens.span.close(),
        })
    }
}

/// Lifetimes first, then types; nothing else has a meaning, and nothing is ignored.
fn split_generics(
    generics: AngleBracketedGenericArguments,
) -> syn::Result<(Vec<Lifetime>, Vec<Type>)> {
    let (mut lifetimes, mut types) = (Vec::new(), Vec::new());
    for argument in generics.args {
        match argument {
            GenericArgument::Lifetime(lifetime) if types.is_empty() => lifetimes.push(lifetime),
            GenericArgument::Lifetime(lifetime) => {
                let message = "lifetimes come before types";
                return Err(syn::Error::new(lifetime.apostrophe, message));
            }
            GenericArgument::Type(r#type) => types.push(r#type),
            other => {
                let message = "an operator takes lifetimes and types here, nothing else";
                return Err(syn::Error::new_spanned(other, message));
            }
        }
    }
    Ok((lifetimes, types))
}

fn parse_arguments(tokens: TokenStream, operator: &Ident) -> syn::Result<Vec<Argument>> {
    let end = last_span(&tokens).unwrap_or_else(|| operator.span());
    reject_references(tokens.clone())?;
    let context = find_context(tokens.clone());
    let expressions = Punctuated::<Expr, Token![,]>::parse_terminated
        .parse2(tokens)
        .map_err(|error| placed(error, end))?;
    Ok(expressions
        .into_iter()
        .map(|expression| argument(expression, &context))
        .collect())
}

/// A closure that mentions `context` owns its handle: it captures by move. One that has a parameter
/// of that name means the parameter.
fn argument(mut expression: Expr, context: &Option<Ident>) -> Argument {
    let mentions = |tokens: &dyn ToTokens| find_context(tokens.to_token_stream()).is_some();
    let is_parameter = matches!(&expression, Expr::Closure(closure) if mentions(&closure.inputs));
    let context = context
        .as_ref()
        .filter(|_| !is_parameter && mentions(&expression));
    if let (Some(context), Expr::Closure(closure)) = (context, &mut expression) {
        closure.capture.get_or_insert(Token![move](context.span()));
    }
    Argument {
        expression,
        context: context.cloned(),
    }
}

/// The first mention of `context`, wherever it is nested, but not as a field or method.
fn find_context(tokens: TokenStream) -> Option<Ident> {
    let mut after_dot = false;
    for token in tokens {
        match &token {
            TokenTree::Ident(ident) if ident == "context" && !after_dot => {
                return Some(ident.clone());
            }
            TokenTree::Group(group) => {
                if let Some(found) = find_context(group.stream()) {
                    return Some(found);
                }
            }
            _ => {}
        }
        after_dot = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '.');
    }
    None
}

/// `#name` is set aside for reads of an operator's state.
fn reject_references(tokens: TokenStream) -> syn::Result<()> {
    let mut hash = None;
    for token in tokens {
        match token {
            TokenTree::Ident(name) if hash.is_some() => {
                let message = format!(
                    "`#{name}` is reserved for reading the state of `{name}`; \
                     bring its value in with `cross_join()` for now"
                );
                return Err(syn::Error::new(name.span(), message));
            }
            TokenTree::Group(group) => reject_references(group.stream())?,
            TokenTree::Punct(punct) if punct.as_char() == '#' => {
                hash = Some(punct.span());
                continue;
            }
            _ => {}
        }
        hash = None;
    }
    Ok(())
}
