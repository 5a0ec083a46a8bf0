//! In which order the user's arguments are evaluated: that of the program.
//!
//! Operators are made in the order in which types become known, and nearly always that is the order of the
//! program, so arguments are evaluated where they are used. Where it is not, they are evaluated ahead, all of
//! them but closures: a closure is checked by rustc where its types are known, and making one does
//! nothing that could be seen.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote_spanned};
use syn::{Expr, Stmt};

use super::names;
use crate::graph::Node;
use crate::operators::Evaluated;
use crate::plan::Plan;

/// The statements that evaluate arguments before any operator is made.
pub(super) fn ahead(plan: &Plan) -> TokenStream {
    let graph = &plan.graph;
    let mut statements = TokenStream::new();
    for (id, node) in graph.nodes() {
        for (index, argument) in node.call.arguments.iter().enumerate() {
            if !is_ahead(plan, node, index) {
                continue;
            }
            let (name, expression) = (names::argument(graph, id, index), &argument.expression);
            let value = match &argument.context {
                Some(context) => with_context(context, expression.to_token_stream()),
                None => expression.to_token_stream(),
            };
            statements.extend(quote_spanned!(name.span()=> let #name = #value;));
        }
    }
    statements
}

/// Whether this argument of an operator is evaluated ahead.
pub(super) fn is_ahead(plan: &Plan, node: &Node, index: usize) -> bool {
    let argument = &node.call.arguments[index].expression;
    let parameter = node.operator.arguments.get(index);
    !plan.setup.is_sorted()
        && parameter.is_none_or(|parameter| parameter.evaluated == Evaluated::InOrder)
        && !is_closure(argument)
        && !matches!(argument, Expr::Lit(_) | Expr::Path(_))
}

/// Whether the value of an expression is a closure that is written in it.
fn is_closure(expression: &Expr) -> bool {
    match expression {
        Expr::Closure(_) => true,
        Expr::Paren(inner) => is_closure(&inner.expr),
        Expr::Group(inner) => is_closure(&inner.expr),
        Expr::Reference(inner) => is_closure(&inner.expr),
        Expr::Block(inner) => ends_in_closure(&inner.block),
        Expr::If(inner) => ends_in_closure(&inner.then_branch),
        Expr::Match(inner) => inner.arms.iter().any(|arm| is_closure(&arm.body)),
        _ => false,
    }
}

fn ends_in_closure(block: &syn::Block) -> bool {
    matches!(block.stmts.last(), Some(Stmt::Expr(last, None)) if is_closure(last))
}

/// What mentions `context` gets a handle on it.
pub(super) fn with_context(context: &Ident, expression: TokenStream) -> TokenStream {
    let flow = names::flow();
    // What is called `context` may turn out to be a field or a parameter of the user's.
    quote_spanned! {flow.span()=> {
        #[allow(unused_variables)]
        let #context = #flow.context();
        #expression
    }}
}
