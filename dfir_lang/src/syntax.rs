//! Stage 1: what was written.
//!
//! A [`Program`] mirrors the source: statements, pipelines, links, every piece with its span. Names
//! are not looked up and nothing is connected yet; that is `graph`'s work, whose types are easy to
//! work on but no longer show how the program was written.

mod call;
mod program;
mod reference;

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};
use syn::{ItemUse, Lifetime, Type};

pub(crate) use call::{is_alone, outside_of_closures};
pub use program::parse;
pub use reference::Reference;

/// A whole program.
#[derive(Default)]
pub struct Program {
    /// The `use` items; they hold for the whole program, wherever they stand.
    pub uses: Vec<ItemUse>,
    /// The other statements, in order.
    pub statements: Vec<Statement>,
    /// Whether some statement could not be parsed and is missing.
    pub has_gaps: bool,
}

/// A pipeline, with a name or without.
pub struct Statement {
    /// What stands before the `=`.
    pub name: Option<Ident>,
    /// The pipeline.
    pub pipeline: Pipeline,
}

/// `a -> b -> c`: at least one link.
pub struct Pipeline {
    /// The links, in order.
    pub links: Vec<Link>,
}

/// One element of a pipeline with its ports, `[0]element[1]`.
pub struct Link {
    /// The port written before the element.
    pub input: Option<Port>,
    /// What stands in the pipeline.
    pub element: Element,
    /// The port written behind the element.
    pub output: Option<Port>,
}

/// What can stand in a pipeline.
pub enum Element {
    /// A name that some statement assigns.
    Name(Ident),
    /// A call of an operator.
    Operator(Call),
    /// A pipeline in parentheses.
    Group(Pipeline),
}

impl Element {
    /// Where the element ends: its last token.
    pub fn end(&self) -> Span {
        match self {
            Self::Name(name) => name.span(),
            Self::Operator(call) => call.end,
            Self::Group(pipeline) => pipeline.links[pipeline.links.len() - 1].element.end(),
        }
    }

    /// Where the element begins.
    pub fn span(&self) -> Span {
        match self {
            Self::Name(name) => name.span(),
            Self::Operator(call) => call.name.span(),
            Self::Group(pipeline) => pipeline.links[0].element.span(),
        }
    }
}

/// `name::<'a, T>(arguments)`.
pub struct Call {
    /// The operator's name.
    pub name: Ident,
    /// The lifetimes between the angle brackets.
    pub lifetimes: Vec<Lifetime>,
    /// The types between the angle brackets.
    pub types: Vec<Type>,
    /// The arguments, each a Rust expression.
    pub arguments: Vec<Argument>,
    /// The arguments in their parentheses, as the user wrote them.
    pub written: Group,
    /// The closing parenthesis.
    pub end: Span,
}

impl Call {
    /// A call without generics and arguments.
    pub(crate) fn plain(name: Ident) -> Self {
        Self {
            end: name.span(),
            name,
            lifetimes: Vec::new(),
            types: Vec::new(),
            arguments: Vec::new(),
            written: Group::new(Delimiter::Parenthesis, TokenStream::new()),
        }
    }

    /// The states that the arguments read.
    pub fn references(&self) -> impl Iterator<Item = &Reference> {
        self.arguments
            .iter()
            .flat_map(|argument| &argument.references)
    }
}

/// One argument of an operator.
pub struct Argument {
    /// The expression, as the user wrote it but for what `context` and references ask for.
    pub expression: syn::Expr,
    /// The identifier `context`, where the expression mentions it.
    pub context: Option<Ident>,
    /// The states that the expression reads.
    pub references: Vec<Reference>,
}

/// A port, `[0]` or `[name]`.
#[derive(Debug, Clone)]
pub struct Port {
    /// Which port.
    pub label: PortLabel,
    /// Where it is written.
    pub span: Span,
}

/// How a port is called. The order is the order of ports: numbers, then names.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum PortLabel {
    /// `[2]`
    Index(i64),
    /// `[pos]`
    Name(String),
}

impl std::fmt::Display for PortLabel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Index(index) => index.fmt(f),
            Self::Name(name) => f.write_str(name),
        }
    }
}

/// The span of the last token, where what is missing should have been written.
fn last_span(tokens: &TokenStream) -> Option<Span> {
    let last = tokens.clone().into_iter().last()?;
    Some(match last {
        proc_macro2::TokenTree::Group(group) => group.span_close(),
        other => other.span(),
    })
}
