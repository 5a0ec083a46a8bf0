//! An operator's call as text: its tokens, with a space where the user has left one.
//!
//! Spaces come out of the text of the source, which is followed token by token; asking rustc for the place of
//! each token would take longer than all else that is done with it. Line breaks and comments are spaces as well.
//! Where the source does not show the tokens, since a macro of the user's has made them, there are rules.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::ToTokens;

use crate::syntax::Call;

/// The call, as it was written.
pub(super) fn of_call(call: &Call) -> String {
    let lifetimes = call.lifetimes.iter().map(ToTokens::to_token_stream);
    let types = call.types.iter().map(ToTokens::to_token_stream);
    let generics: Vec<_> = lifetimes
        .chain(types)
        .map(|generic| print(generic, None))
        .collect();
    let generics = match &generics[..] {
        [] => String::new(),
        _ => format!("::<{}>", generics.join(", ")),
    };
    let source = call.written.span().source_text();
    let written = TokenTree::Group(call.written.clone());
    let mut arguments = print(written.into(), source.as_deref());
    // A comma behind the last argument says nothing once all stand in one line.
    if arguments.ends_with(",)") {
        arguments.replace_range(arguments.len() - 2.., ")");
    }
    format!("{}{generics}{arguments}", call.name)
}

/// Tokens as they stand in `source`.
fn print(tokens: TokenStream, source: Option<&str>) -> String {
    let mut printer = Printer {
        text: String::new(),
        source,
    };
    printer.push(tokens);
    printer.text
}

struct Printer<'s> {
    text: String,
    /// The source from here on, as long as it shows the same tokens.
    source: Option<&'s str>,
}

impl<'s> Printer<'s> {
    fn push(&mut self, tokens: TokenStream) {
        let mut before: Option<TokenTree> = None;
        for token in tokens {
            let shown = match &token {
                TokenTree::Group(group) => delimiters(group.delimiter()).0.to_owned(),
                other => other.to_string(),
            };
            let gap = self.follow(&shown);
            let is_apart = before.is_some_and(|before| match gap {
                Some(gap) => !gap.is_empty() && !is_chained(gap, &shown),
                None => is_apart(&before, &token),
            });
            if is_apart {
                self.text.push(' ');
            }
            self.text.push_str(&shown);
            if let TokenTree::Group(group) = &token {
                let is_padded = group.delimiter() == Delimiter::Brace && !group.stream().is_empty();
                let pad = if is_padded { " " } else { "" };
                let close = delimiters(group.delimiter()).1;
                self.text.push_str(pad);
                self.push(group.stream());
                self.follow(close);
                self.text.push_str(pad);
                self.text.push_str(close);
            }
            before = Some(token);
        }
    }

    /// What stands in the source before the next token, unless that is another one there.
    fn follow(&mut self, token: &str) -> Option<&'s str> {
        let source = self.source.take()?;
        let rest = skip_blank(source);
        self.source = Some(rest.strip_prefix(token)?);
        Some(&source[..source.len() - rest.len()])
    }
}

fn delimiters(delimiter: Delimiter) -> (&'static str, &'static str) {
    match delimiter {
        Delimiter::Parenthesis => ("(", ")"),
        Delimiter::Bracket => ("[", "]"),
        Delimiter::Brace => ("{", "}"),
        Delimiter::None => ("", ""),
    }
}

/// The text behind white space and comments.
fn skip_blank(text: &str) -> &str {
    let mut rest = text.trim_start();
    loop {
        let (comment, end) = match (rest.strip_prefix("//"), rest.strip_prefix("/*")) {
            (Some(comment), _) => (comment, "\n"),
            (_, Some(comment)) => (comment, "*/"),
            (None, None) => return rest,
        };
        rest = comment.split_once(end).map_or("", |(_, rest)| rest);
        rest = rest.trim_start();
    }
}

/// Whether a token goes on with a chain of methods, each in a line of its own.
fn is_chained(gap: &str, token: &str) -> bool {
    gap.contains('\n') && (token == "." || token == "?")
}

/// Whether there is to be a space between two tokens of unknown origin.
fn is_apart(before: &TokenTree, after: &TokenTree) -> bool {
    use TokenTree::{Group, Ident, Literal, Punct};
    match (before, after) {
        (Punct(punct), _) if punct.spacing() == Spacing::Joint => false,
        (Punct(punct), _) if ",;".contains(punct.as_char()) => true,
        // `& &x` is not `&&x`; but generics may end in `>>`.
        (Punct(first), Punct(second)) => {
            first.as_char() == second.as_char() && first.as_char() != '>'
        }
        (Ident(_) | Literal(_) | Group(_), Ident(_) | Literal(_)) => true,
        (Group(brace), _) | (_, Group(brace)) => brace.delimiter() == Delimiter::Brace,
        _ => false,
    }
}
