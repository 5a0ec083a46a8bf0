//! What must hold of a graph before it is planned.
//!
//! Every rule looks at the graph alone and reports all that breaks it; the graph is not changed.

use syn::spanned::Spanned;

use super::{FlatGraph, Node, NodeId, Wiring, cycles, ports};
use crate::diagnostic::{Diagnostic, Diagnostics, nearest};
use crate::operators::{Evaluated, Needed};
use crate::syntax::{is_alone, outside_of_closures};

/// The lifetimes that there are.
const LIFETIMES: [&str; 2] = ["tick", "static"];

/// Checks every operator's call and ports, and the cycles.
pub fn check(graph: &FlatGraph, diagnostics: &mut Diagnostics) {
    for (id, node) in graph.nodes() {
        if node.operator.is_unknown() {
            continue;
        }
        check_arguments(node, diagnostics);
        check_lifetimes(node, diagnostics);
        check_types(node, diagnostics);
        check_states(node, diagnostics);
        if graph.wiring == Wiring::Complete {
            ports::check(graph, id, diagnostics);
            (node.operator.check)(graph, id, diagnostics);
        }
    }
    cycles::check(graph, diagnostics);
}

fn check_arguments(node: &Node, diagnostics: &mut Diagnostics) {
    let parameters = node.operator.arguments;
    let required = parameters
        .iter()
        .filter(|parameter| parameter.needed == Needed::Required)
        .count();
    let given = node.call.arguments.len();
    if (required..=parameters.len()).contains(&given) {
        return;
    }
    let expected = match (required, parameters.len()) {
        (0, 0) => "no argument".to_owned(),
        (1, 1) => "1 argument".to_owned(),
        (least, most) if least == most => format!("{most} arguments"),
        (least, most) => format!("{least} or {most} arguments"),
    };
    let message = format!("`{}` takes {expected}, {given} given", node.operator.name);
    let help = format!("its signature is `{}`", node.operator.signature());
    diagnostics.push(Diagnostic::new(node.span(), message).help(help));
}

/// An argument is `#name` where it has to be, and nowhere else.
fn check_states(node: &Node, diagnostics: &mut Diagnostics) {
    for (parameter, argument) in node.operator.arguments.iter().zip(&node.call.arguments) {
        let expression = &argument.expression;
        let alone = (argument.references.iter()).find(|reference| is_alone(expression, reference));
        match (parameter.evaluated, alone) {
            (Evaluated::State, None) => {
                let (name, state) = (node.operator.name, parameter.name);
                let message = format!("`{name}` needs the name of a state here, its {state} one");
                let help = "write `#name`, where `name` ends in a `state()`";
                diagnostics.push(Diagnostic::new(expression.span(), message).help(help));
            }
            (Evaluated::State, Some(_)) | (_, None) => {}
            (_, Some(reference)) => {
                let message = outside_of_closures(&reference.name);
                diagnostics.push(Diagnostic::new(reference.name.span(), message));
            }
        }
    }
}

fn check_lifetimes(node: &Node, diagnostics: &mut Diagnostics) {
    let (name, call) = (node.operator.name, &node.call);
    let always_static = node.operator.is_always_static;
    let write_static = || format!("write `{name}::<'static>()`");
    for lifetime in &call.lifetimes {
        let written = lifetime.ident.to_string();
        if !LIFETIMES.contains(&&*written) {
            let message = format!(
                "there is no lifetime `'{written}`; state lives for `'tick` or is `'static`"
            );
            let help = match nearest(&written, LIFETIMES).unwrap_or("tick") {
                _ if always_static => write_static(),
                near => format!("did you mean `'{near}`?"),
            };
            diagnostics.push(Diagnostic::new(lifetime.apostrophe, message).help(help));
        } else if always_static && written != "static" {
            let message = format!("what `{name}` keeps is kept for ever, not for a tick");
            let diagnostic = Diagnostic::new(lifetime.apostrophe, message);
            diagnostics.push(diagnostic.help(write_static()));
        }
    }
    if always_static && call.lifetimes.is_empty() {
        let message = format!("`{name}` keeps items for ever, and its lifetime has to say so");
        diagnostics.push(Diagnostic::new(node.span(), message).help(write_static()));
    }
    if let Some(extra) = call.lifetimes.get(node.operator.lifetimes) {
        let message = match node.operator.lifetimes {
            0 => format!("`{name}` keeps nothing, so it takes no lifetime"),
            1 => format!("`{name}` takes one lifetime"),
            most => format!("`{name}` takes at most {most} lifetimes, one for each port"),
        };
        diagnostics.push(Diagnostic::new(extra.apostrophe, message));
    }
}

fn check_types(node: &Node, diagnostics: &mut Diagnostics) {
    let (name, call) = (node.operator.name, &node.call);
    if let Some(extra) = call.types.get(node.operator.types) {
        let message = match node.operator.types {
            0 => format!("`{name}` takes no type"),
            1 => format!("`{name}` takes one type"),
            most => format!("`{name}` takes at most {most} types"),
        };
        let span = syn::spanned::Spanned::span(extra);
        diagnostics.push(Diagnostic::new(span, message));
    }
}

impl FlatGraph {
    /// An operator with its place, for a list in a message.
    pub(super) fn label(&self, id: NodeId) -> String {
        let node = self.node(id);
        format!(
            "`{}` at {}",
            node.operator.name,
            crate::diagnostic::Place(node.span())
        )
    }
}
