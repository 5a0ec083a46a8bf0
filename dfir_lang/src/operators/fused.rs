//! The accumulators of fused joins, as they are written.

use proc_macro2::TokenStream;
use quote::quote_spanned;
use syn::{Expr, ExprCall};

use super::{Evaluated, Parameter};
use crate::emit::Setup;

/// An accumulator.
pub(super) const fn parameter(name: &'static str) -> Parameter {
    Parameter {
        evaluated: Evaluated::WhenMade,
        ..Parameter::new(name, "Fold, FoldFrom or Reduce")
    }
}

/// The side that comes by an input, accumulated as an argument says.
///
/// What is written as a call is taken apart: its closures stand in the call that knows the type of the values,
/// since rustc does not tell closures inside another call what is known outside of it.
pub(super) fn side(setup: &Setup, input: usize, argument: usize) -> Option<TokenStream> {
    let inputs = setup.inputs();
    let (items, argument) = (
        inputs.get(input)?,
        &setup.node().call.arguments.get(argument)?.expression,
    );
    let (method, arguments) = match argument {
        Expr::Call(call) => match method(call) {
            Some(method) => {
                let (new, arguments) = (&call.func, &call.args);
                (method, quote_spanned!(setup.span()=> #new, #arguments))
            }
            None => ("fused_by", quote_spanned!(setup.span()=> #argument)),
        },
        _ => ("fused_by", quote_spanned!(setup.span()=> #argument)),
    };
    let method = setup.method(method);
    Some(quote_spanned!(setup.span()=> #items.#method(#arguments)))
}

/// The method for `Fold::new(..)` or `Fold(..)`, by whatever path it is named; and so on.
fn method(call: &ExprCall) -> Option<&'static str> {
    let Expr::Path(path) = &*call.func else {
        return None;
    };
    let mut names = path.path.segments.iter().rev().map(|part| &part.ident);
    let name = names.find(|name| *name != "new")?.to_string();
    match (&*name, call.args.len()) {
        ("Fold", 2) => Some("fused_by_fold"),
        ("FoldFrom", 2) => Some("fused_by_fold_from"),
        ("Reduce", 1) => Some("fused_by_reduce"),
        _ => None,
    }
}
