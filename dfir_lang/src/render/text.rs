//! An operator's call as text: its tokens, with a space where the user has left one.
//!
//! Line breaks and comments between tokens are spaces as well. Tokens that have no place in one text, such as
//! those that come out of the user's own macros, are separated where they could otherwise grow together.

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};
use quote::ToTokens;

use crate::syntax::Call;

/// The call, as it was written.
pub(super) fn of_call(call: &Call) -> String {
    let lifetimes = call.lifetimes.iter().map(ToTokens::to_token_stream);
    let types = call.types.iter().map(ToTokens::to_token_stream);
    let generics: Vec<_> = lifetimes.chain(types).map(of_tokens).collect();
    let generics = match &generics[..] {
        [] => String::new(),
        _ => format!("::<{}>", generics.join(", ")),
    };
    let arguments = of_tokens(call.written.clone());
    // A comma behind the last argument says nothing once all stand in one line.
    let arguments = arguments.strip_suffix(',').unwrap_or(&arguments);
    format!("{}{generics}({arguments})", call.name)
}

fn of_tokens(tokens: TokenStream) -> String {
    let mut text = String::new();
    push(&mut text, tokens);
    text
}

fn push(text: &mut String, tokens: TokenStream) {
    let mut before: Option<TokenTree> = None;
    for token in tokens {
        if before.is_some_and(|before| is_apart(&before, &token)) {
            text.push(' ');
        }
        match &token {
            TokenTree::Group(group) => push_group(text, group),
            other => text.push_str(&other.to_string()),
        }
        before = Some(token);
    }
}

fn push_group(text: &mut String, group: &Group) {
    let (open, close) = match group.delimiter() {
        Delimiter::Parenthesis => ("(", ")"),
        Delimiter::Bracket => ("[", "]"),
        Delimiter::Brace if group.stream().is_empty() => ("{", "}"),
        Delimiter::Brace => ("{ ", " }"),
        Delimiter::None => ("", ""),
    };
    text.push_str(open);
    push(text, group.stream());
    text.push_str(close);
}

/// Whether a space belongs between two neighbours.
fn is_apart(before: &TokenTree, after: &TokenTree) -> bool {
    let is_word = |token: &TokenTree| matches!(token, TokenTree::Ident(_) | TokenTree::Literal(_));
    if let TokenTree::Punct(punct) = before
        && punct.spacing() == Spacing::Joint
    {
        return false;
    }
    if is_word(before) && is_word(after) {
        return true;
    }
    let (end, start) = (before.span().end(), after.span().start());
    // A chain of methods has each in a line of its own.
    let is_chained = start.line > end.line
        && matches!(after, TokenTree::Punct(punct) if ".?".contains(punct.as_char()));
    end != start && !is_chained
}
