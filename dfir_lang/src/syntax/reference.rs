//! `#name` in an argument: a read of an operator's state.
//!
//! References are replaced in the tokens, before the argument is parsed, because they may stand inside a
//! macro's tokens, which nobody but that macro can parse: `println!("{}", #total)`.

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::{format_ident, quote_spanned};

/// One `#name`.
#[derive(Debug, Clone)]
pub struct Reference {
    /// The name.
    pub name: Ident,
    /// The handle that stands in its place.
    pub reader: Ident,
}

/// The tokens with `(*reader.get())` in the place of each `#name`, and the references that they have.
/// The same name is one reference, however often it is read.
pub(super) fn replace(tokens: TokenStream) -> syn::Result<(TokenStream, Vec<Reference>)> {
    let mut references = Vec::new();
    let tokens = replace_in(tokens, &mut references)?;
    Ok((tokens, references))
}

fn replace_in(tokens: TokenStream, references: &mut Vec<Reference>) -> syn::Result<TokenStream> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut replaced = Vec::with_capacity(tokens.len());
    let mut index = 0;
    while index < tokens.len() {
        if let [TokenTree::Punct(hash), TokenTree::Ident(name), after @ ..] = &tokens[index..]
            && hash.as_char() == '#'
        {
            if is_assigned(&tokens[..index], after) {
                let message = format!(
                    "`#{name}` can only be read; what changes the state of `{name}` belongs into the \
                     closure of its operator, as in `fold(init, |state, item| ..)`"
                );
                return Err(syn::Error::new(name.span(), message));
            }
            replaced.push(read(name, references));
            index += 2;
            continue;
        }
        replaced.push(match &tokens[index] {
            TokenTree::Group(group) => {
                let inner = replace_in(group.stream(), references)?;
                let mut replaced = Group::new(group.delimiter(), inner);
                replaced.set_span(group.span());
                TokenTree::Group(replaced)
            }
            other => other.clone(),
        });
        index += 1;
    }
    Ok(replaced.into_iter().collect())
}

/// `(*reader.get())`, located at the name.
fn read(name: &Ident, references: &mut Vec<Reference>) -> TokenTree {
    let span = Span::mixed_site().located_at(name.span());
    let known = references.iter().find(|known| known.name == *name);
    let mut reader = known.map_or_else(
        || format_ident!("read_{name}", span = span),
        |known| known.reader.clone(),
    );
    if known.is_none() {
        let (name, reader) = (name.clone(), reader.clone());
        references.push(Reference { name, reader });
    }
    reader.set_span(span);
    let mut place = Group::new(
        Delimiter::Parenthesis,
        quote_spanned!(span=> *#reader.get()),
    );
    place.set_span(span);
    TokenTree::Group(place)
}

/// Whether what stands between these tokens is changed: `&mut _`, `_ = ..`, `_ += ..`.
fn is_assigned(before: &[TokenTree], after: &[TokenTree]) -> bool {
    let is_mut = |token: &TokenTree| matches!(token, TokenTree::Ident(ident) if ident == "mut");
    let punct = |token: &TokenTree| match token {
        TokenTree::Punct(punct) => Some(punct.clone()),
        _ => None,
    };
    let borrowed = matches!(before, [.., and, r#mut] if is_mut(r#mut)
        && punct(and).is_some_and(|and| and.as_char() == '&'));
    let operator: Vec<Punct> = after.iter().map_while(punct).take(3).collect();
    let joint = |punct: &Punct| punct.spacing() == Spacing::Joint;
    let assigned = match &operator[..] {
        [equal, ..] if equal.as_char() == '=' => !joint(equal),
        [op, equal, ..] if equal.as_char() == '=' => {
            joint(op) && !joint(equal) && "+-*/%&|^".contains(op.as_char())
        }
        [first, second, equal] if equal.as_char() == '=' => {
            joint(first)
                && joint(second)
                && first.as_char() == second.as_char()
                && "<>".contains(first.as_char())
        }
        _ => false,
    };
    borrowed || assigned
}
