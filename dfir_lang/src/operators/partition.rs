use proc_macro2::{Ident, TokenStream};
use quote::quote_spanned;
use syn::{Expr, Pat, spanned::Spanned};

use super::{CallForm, Operator, Parameter, Ports, Yield, Yields};
use crate::diagnostic::{Diagnostic, Diagnostics, nearest};
use crate::emit::{Setup, Step};
use crate::graph::{EdgeId, FlatGraph, Node, NodeId};
use crate::syntax::{Port, PortLabel};

operator! {
    /// Puts each item out of one of its outputs, as a closure says.
    ///
    /// The closure gets the item by reference. Its second parameter is either a slice pattern that
    /// names the outputs, and it returns one of the names, or the number of outputs, and it returns
    /// the number of one. A number that is none ends the run with an error that names this operator
    /// and its place.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let (mut evens, mut odds) = (Vec::new(), Vec::new());
    /// dfir_syntax! {
    ///     numbers = source_iter(0..4) -> partition(|n, [even, odd]| if n % 2 == 0 { even } else { odd });
    ///     numbers[even] -> for_each(|n| evens.push(n));
    ///     numbers[odd] -> for_each(|n| odds.push(n));
    /// }
    /// .run_tick_sync();
    /// assert_eq!((evens, odds), (vec![0, 2], vec![1, 3]));
    /// ```
    PARTITION = Operator {
        name: "partition",
        outputs: Ports::Labelled,
        arguments: &[Parameter::new("f", "impl FnMut(&T, [usize; N] or usize) -> usize")],
        call: CallForm::Custom(call),
        yields: Yields::Always(&[Yield::Closure, Yield::Items]),
        step,
        check,
        ..Operator::PLAIN
    }
}

/// How the closure tells the outputs apart.
enum Selector<'e> {
    /// `|item, [a, b]|`
    Named(&'e syn::PatSlice),
    /// `|item, n_outputs|`, or anything that is no closure.
    Numbered,
}

fn closure(node: &Node) -> Option<&syn::ExprClosure> {
    match &node.call.arguments.first()?.expression {
        Expr::Closure(closure) => Some(closure),
        _ => None,
    }
}

fn selector(node: &Node) -> Selector<'_> {
    let mut pattern = closure(node).and_then(|closure| closure.inputs.iter().nth(1));
    loop {
        pattern = match pattern {
            Some(Pat::Type(typed)) => Some(&typed.pat),
            Some(Pat::Ident(syn::PatIdent {
                subpat: Some((_, inner)),
                ..
            })) => Some(inner),
            Some(Pat::Slice(slice)) => return Selector::Named(slice),
            _ => return Selector::Numbered,
        };
    }
}

/// The names of a slice pattern; elements that are no names have errors of their own.
fn names(slice: &syn::PatSlice) -> impl Iterator<Item = &Ident> {
    slice.elems.iter().filter_map(|element| match element {
        Pat::Ident(ident) if ident.subpat.is_none() => Some(&ident.ident),
        _ => None,
    })
}

fn label(graph: &FlatGraph, edge: EdgeId) -> Option<&Port> {
    graph.edge(edge).src_port.as_ref()
}

fn is_named(port: &Port, name: &Ident) -> bool {
    port.label == PortLabel::Name(name.to_string())
}

fn call(setup: &Setup) -> TokenStream {
    let (inputs, arguments) = (setup.inputs(), setup.arguments());
    match selector(setup.node()) {
        Selector::Named(slice) => {
            let (method, count) = (setup.method("partition_named"), slice.elems.len());
            quote_spanned!(method.span()=> #(#inputs)*.#method::<#count>(#(#arguments),*))
        }
        Selector::Numbered => {
            let method = setup.method("partition");
            quote_spanned!(method.span()=> #(#inputs)*.#method(#(#arguments),*))
        }
    }
}

fn step(step: &Step) -> TokenStream {
    let (f, x, place) = (step.closure(), step.item(), step.place());
    let outputs = step.graph().outputs(step.id());
    let count = outputs.len();
    let (choice, order): (_, Vec<usize>) = match selector(step.node()) {
        Selector::Named(slice) => {
            let named = |name: &Ident| {
                let label = |edge: &EdgeId| label(step.graph(), *edge);
                outputs
                    .iter()
                    .position(|edge| label(edge).is_some_and(|port| is_named(port, name)))
            };
            let numbers = 0..count;
            (
                quote_spanned!(step.span()=> [#(#numbers),*]),
                names(slice).filter_map(named).collect(),
            )
        }
        Selector::Numbered => (quote_spanned!(step.span()=> #count), (0..count).collect()),
    };
    let arms = order.iter().enumerate().map(|(number, output)| {
        let rest = step.rest(*output, x);
        quote_spanned!(step.span()=> #number => { #rest })
    });
    quote_spanned! {step.span()=>
        match #f(&#x, #choice) {
            #(#arms)*
            other => context.partition_out_of_range(#place, other, #count),
        }
    }
}

fn check(graph: &FlatGraph, id: NodeId, diagnostics: &mut Diagnostics) {
    let node = graph.node(id);
    if let Some(closure) = closure(node).filter(|closure| closure.inputs.len() != 2) {
        let message = "the closure of `partition` has two parameters: the item and the outputs";
        let help =
            "write `|item, [a, b]| ..` with the names of the ports, or `|item, n_outputs| ..`";
        diagnostics.push(Diagnostic::new(closure.inputs_begin.span, message).help(help));
        return;
    }
    let mut ports = Vec::new();
    for edge in graph.outputs(id) {
        let Some(port) = label(graph, *edge) else {
            let span = graph.node(graph.edge(*edge).dst).span();
            let message = "this output of `partition` needs a port, its name or its number";
            diagnostics.push(Diagnostic::new(span, message));
            return;
        };
        ports.push(port);
    }
    match selector(node) {
        Selector::Named(slice) => check_named(slice, &ports, diagnostics),
        Selector::Numbered => check_numbered(&ports, diagnostics),
    }
}

fn check_named(slice: &syn::PatSlice, ports: &[&Port], diagnostics: &mut Diagnostics) {
    if let Some(element) = slice
        .elems
        .iter()
        .find(|element| !matches!(element, Pat::Ident(ident) if ident.subpat.is_none()))
    {
        let message = "every element of this pattern is the name of a port";
        diagnostics.push(Diagnostic::new(element.span(), message));
        return;
    }
    let unknown: Vec<_> = ports
        .iter()
        .filter(|port| !names(slice).any(|name| is_named(port, name)))
        .collect();
    let known: Vec<String> = names(slice).map(Ident::to_string).collect();
    for port in &unknown {
        let message = format!(
            "`partition` has no port `{}`: its closure does not name it",
            port.label
        );
        let diagnostic = Diagnostic::new(port.span, message);
        let near = nearest(&port.label.to_string(), known.iter().map(String::as_str));
        diagnostics.push(match near {
            Some(near) => diagnostic.help(format!("did you mean `[{near}]`?")),
            None => diagnostic.help(format!("it names {}", known.join(", "))),
        });
    }
    // A port that is misspelt and the name that it leaves unconnected are one mistake.
    for name in names(slice).filter(|_| unknown.is_empty()) {
        if !ports.iter().any(|port| is_named(port, name)) {
            let message = format!("port `{name}` of `partition` is not connected");
            let help =
                format!("connect it; to drop its items, to `null()`: `..[{name}] -> null();`");
            diagnostics.push(Diagnostic::new(name.span(), message).help(help));
        }
    }
}

fn check_numbered(ports: &[&Port], diagnostics: &mut Diagnostics) {
    if let Some(port) = ports
        .iter()
        .find(|port| matches!(port.label, PortLabel::Name(_)))
    {
        let message = format!(
            "`partition` has no port `{}`: its closure does not name ports",
            port.label
        );
        let help =
            "name them in its second parameter, `|item, [a, b]| ..`, or number the ports from 0";
        diagnostics.push(Diagnostic::new(port.span, message).help(help));
        return;
    }
    check_numbers("partition", ports, diagnostics);
}

/// The ports of an operator, in their order, have to be 0, 1, 2 and so on.
pub(super) fn check_numbers(name: &str, ports: &[&Port], diagnostics: &mut Diagnostics) {
    for (expected, port) in (0..).zip(ports) {
        if port.label == PortLabel::Index(expected) {
            continue;
        }
        // A port that is connected twice has an error of its own.
        if port.label != PortLabel::Index(expected - 1) {
            let message = format!(
                "the ports of `{name}` are numbered from 0 without a gap; `[{expected}]` is missing"
            );
            diagnostics.push(Diagnostic::new(port.span, message));
        }
        return;
    }
}
