//! Parses a call of an operator: its name, generics and arguments.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{AngleBracketedGenericArguments, Expr, GenericArgument, Lifetime, Token, Type, token};

use super::reference::{self, Reference};
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
        let mut written = Group::new(Delimiter::Parenthesis, content.parse()?);
        written.set_span(parens.span.join());
        Ok(Self {
            arguments: parse_arguments(written.stream(), &name)?,
            name,
            lifetimes,
            types,
            written,
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
    let (tokens, references) = reference::replace(tokens)?;
    let context = find_context(tokens.clone());
    let expressions = Punctuated::<Expr, Token![,]>::parse_terminated
        .parse2(tokens)
        .map_err(|error| placed(error, end))?;
    expressions
        .into_iter()
        .map(|expression| argument(expression, &context, &references))
        .collect()
}

/// A closure that mentions `context` or reads a state owns its handle: it captures by move. One that has
/// a parameter `context` means the parameter.
fn argument(
    mut expression: Expr,
    context: &Option<Ident>,
    references: &[Reference],
) -> syn::Result<Argument> {
    let mentions = |tokens: &dyn ToTokens| find_context(tokens.to_token_stream()).is_some();
    let is_parameter = matches!(&expression, Expr::Closure(closure) if mentions(&closure.inputs));
    let context = context
        .as_ref()
        .filter(|_| !is_parameter && mentions(&expression));
    let tokens = expression.to_token_stream();
    let mut references = references.to_vec();
    references.retain(|reference| reads(tokens.clone(), reference));
    let by_move = context.or(references.first().map(|first| &first.name));
    let is_alone = (references.first()).is_some_and(|first| is_alone(&expression, first));
    match (by_move, references.first(), &mut expression) {
        (Some(by), _, Expr::Closure(closure)) => {
            closure.capture.get_or_insert(Token![move](by.span()));
        }
        (_, Some(Reference { name, .. }), _) if !is_alone => {
            return Err(syn::Error::new(name.span(), outside_of_closures(name)));
        }
        _ => {}
    }
    Ok(Argument {
        expression,
        context: context.cloned(),
        references,
    })
}

/// What is said of a state that is read elsewhere than in a closure.
pub(crate) fn outside_of_closures(name: &Ident) -> String {
    format!(
        "`#{name}` can be read in a closure only, which runs when the state of `{name}` is complete: write \
         `|item| ..` here"
    )
}

/// Whether an argument is `#name` and nothing else.
pub(crate) fn is_alone(argument: &Expr, reference: &Reference) -> bool {
    let Expr::Paren(place) = argument else {
        return false;
    };
    let Expr::Unary(value) = &*place.expr else {
        return false;
    };
    matches!(&*value.expr, Expr::MethodCall(call)
        if matches!(&*call.receiver, Expr::Path(path) if path.path.is_ident(&reference.reader)))
}

/// Whether the handle of a reference stands in the tokens.
fn reads(tokens: TokenStream, reference: &Reference) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == reference.reader,
        TokenTree::Group(group) => reads(group.stream(), reference),
        _ => false,
    })
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
