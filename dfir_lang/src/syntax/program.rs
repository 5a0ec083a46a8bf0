//! Parses statements and pipelines.
//!
//! A program is cut at its top-level semicolons first and each piece is parsed by itself: a mistake
//! in one statement hides none in the next.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use syn::parse::{Parse, ParseStream, Parser};
use syn::{LitInt, Token, token};

use super::{Call, Element, Link, Pipeline, Port, PortLabel, Program, Statement, last_span};
use crate::diagnostic::{Diagnostic, Diagnostics};

/// Parses a program; what cannot be parsed is left out of it and is in `diagnostics`.
pub fn parse(tokens: TokenStream, diagnostics: &mut Diagnostics) -> Program {
    let mut program = Program::default();
    for piece in split(tokens) {
        parse_statement(piece, &mut program, diagnostics);
    }
    program.has_gaps = diagnostics.has_errors();
    program
}

/// The tokens of one statement, without its semicolon.
struct Piece {
    tokens: TokenStream,
    semicolon: Option<Span>,
}

/// Cuts a program at the semicolons that are not inside a group.
fn split(tokens: TokenStream) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut current = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == ';' => pieces.push(Piece {
                tokens: std::mem::take(&mut current).into_iter().collect(),
                semicolon: Some(punct.span()),
            }),
            other => current.push(other),
        }
    }
    if !current.is_empty() {
        pieces.push(Piece {
            tokens: current.into_iter().collect(),
            semicolon: None,
        });
    }
    pieces
}

fn parse_statement(piece: Piece, program: &mut Program, diagnostics: &mut Diagnostics) {
    let Some(end) = last_span(&piece.tokens) else {
        // `;;` says nothing, and there is nothing wrong with it.
        return;
    };
    let Some(semicolon) = piece.semicolon else {
        diagnostics.push(Diagnostic::new(end, "expected `;` after this statement"));
        return;
    };
    if let Some(TokenTree::Ident(first)) = piece.tokens.clone().into_iter().next() {
        if first == "use" {
            let mut tokens = piece.tokens;
            tokens.extend([TokenTree::Punct(semicolon_at(semicolon))]);
            match syn::parse2(tokens) {
                Ok(item) => program.uses.push(item),
                Err(error) => diagnostics.push_syn(error, end),
            }
            return;
        }
        if let Some(diagnostic) = reserved(&first) {
            diagnostics.push(diagnostic);
            return;
        }
    }
    match statement.parse2(piece.tokens) {
        Ok(statement) => program.statements.push(statement),
        Err(error) => diagnostics.push_syn(error, end),
    }
}

fn semicolon_at(span: Span) -> proc_macro2::Punct {
    let mut punct = proc_macro2::Punct::new(';', proc_macro2::Spacing::Alone);
    punct.set_span(span);
    punct
}

/// Words that begin a statement in some dialect of the language, but not in this one.
fn reserved(word: &Ident) -> Option<Diagnostic> {
    let message = if word == "loop" {
        "`loop` blocks are reserved; write a cycle instead, `a = union() -> .. -> a`, \
         which runs to its fixed point within the tick, or goes through `defer_tick()`"
    } else if word == "mod" {
        "there are no modules in a program; assign the pipeline to a name instead"
    } else {
        return None;
    };
    Some(Diagnostic::new(word.span(), message))
}

fn statement(input: ParseStream) -> syn::Result<Statement> {
    let name = if input.peek(syn::Ident) && input.peek2(Token![=]) {
        let name = input.parse()?;
        input.parse::<Token![=]>()?;
        Some(name)
    } else {
        None
    };
    let pipeline: Pipeline = input.parse()?;
    if name.is_none()
        && let [only] = &pipeline.links[..]
        && let Element::Name(alone) = &only.element
    {
        let message =
            format!("`{alone}` alone does nothing; connect it with `->` or assign to it with `=`");
        return Err(syn::Error::new(alone.span(), message));
    }
    Ok(Statement { name, pipeline })
}

impl Parse for Pipeline {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let mut links = vec![input.parse::<Link>()?];
        while !input.is_empty() {
            if !input.peek(Token![->]) {
                return Err(missing_arrow(input, &links[links.len() - 1]));
            }
            input.parse::<Token![->]>()?;
            links.push(input.parse()?);
        }
        Ok(Self { links })
    }
}

/// Two links stand side by side: either the arrow is missing, or the semicolon between two
/// statements is. Reported behind the first, where it has to be written.
fn missing_arrow(input: ParseStream, before: &Link) -> syn::Error {
    let next_begins_statement = input.peek(syn::Ident)
        && (input.peek2(Token![=]) || input.peek2(Token![->]) || input.peek2(token::Paren));
    let message = if next_begins_statement {
        "expected `->` or `;` after this"
    } else {
        "expected `->` after this"
    };
    let span = before
        .output
        .as_ref()
        .map_or_else(|| before.element.end(), |port| port.span);
    syn::Error::new(span, message)
}

impl Parse for Link {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let port = |input: ParseStream| match input.peek(token::Bracket) {
            true => input.parse::<Port>().map(Some),
            false => Ok(None),
        };
        Ok(Self {
            input: port(input)?,
            element: input.parse()?,
            output: port(input)?,
        })
    }
}

impl Parse for Element {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        if input.peek(token::Paren) {
            let content;
            let parens = syn::parenthesized!(content in input);
            if content.is_empty() {
                let message = "expected a pipeline inside the parentheses";
                return Err(syn::Error::new(parens.span.join(), message));
            }
            return content.parse().map(Self::Group);
        }
        if !input.peek(syn::Ident) {
            let message = "expected an operator, a name or a pipeline in parentheses";
            return Err(input.error(message));
        }
        if input.peek2(token::Paren) || input.peek2(Token![<]) || input.peek2(Token![::]) {
            return input.parse::<Call>().map(Self::Operator);
        }
        if input.peek2(Token![!]) {
            return Err(input.error("a macro call cannot stand in a pipeline"));
        }
        input.parse().map(Self::Name)
    }
}

impl Parse for Port {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let content;
        let brackets = syn::bracketed!(content in input);
        let expected = "expected the number or the name of a port, as in `[0]` or `[pos]`";
        if content.is_empty() {
            return Err(syn::Error::new(brackets.span.join(), expected));
        }
        let span = content.span();
        let label = if content.peek(syn::Ident) {
            PortLabel::Name(content.parse::<Ident>()?.to_string())
        } else if content.peek(LitInt) || content.peek(Token![-]) {
            let negative = content.parse::<Option<Token![-]>>()?.is_some();
            let value: i64 = content.parse::<LitInt>()?.base10_parse()?;
            PortLabel::Index(if negative { -value } else { value })
        } else {
            return Err(content.error(expected));
        };
        if !content.is_empty() {
            return Err(content.error(expected));
        }
        Ok(Self { label, span })
    }
}
