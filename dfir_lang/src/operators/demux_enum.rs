use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote_spanned};

use super::{CallForm, Operator, Ports, Yield, Yields};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::emit::{Setup, Step};
use crate::graph::{FlatGraph, NodeId};
use crate::syntax::{Port, PortLabel};

operator! {
    /// Puts each item, a value of an enum, out of the port that is named like its variant.
    ///
    /// The type is the enum, which has `#[derive(DemuxEnum)]`. Every variant has its port. What leaves
    /// there are the fields as a tuple in the order of their declaration: `()` for a variant without
    /// fields, `(a,)` for one field; the names of named fields are lost.
    ///
    /// ```
    /// # use dfir_runtime::{DemuxEnum, dfir_syntax};
    /// #[derive(DemuxEnum)]
    /// enum Command { Put(u32, i64), Get { key: u32 }, Quit }
    ///
    /// let (mut put, mut got, mut quits) = (Vec::new(), Vec::new(), 0);
    /// dfir_syntax! {
    ///     commands = source_iter([Command::Put(1, -1), Command::Quit, Command::Get { key: 1 }])
    ///         -> demux_enum::<Command>();
    ///     commands[Put] -> for_each(|(key, value)| put.push((key, value)));
    ///     commands[Get] -> for_each(|(key,)| got.push(key));
    ///     commands[Quit] -> for_each(|()| quits += 1);
    /// }
    /// .run_tick_sync();
    /// assert_eq!((put, got, quits), (vec![(1, -1)], vec![1], 1));
    /// ```
    DEMUX_ENUM = Operator {
        name: "demux_enum",
        outputs: Ports::Any,
        types: 1,
        call: CallForm::Custom(call),
        yields: Yields::AndOutputs(&[Yield::Closure]),
        step,
        check,
        ..Operator::PLAIN
    }
}

/// The variants that the outputs are named after, in port order.
fn variants(graph: &FlatGraph, id: NodeId) -> impl Iterator<Item = &Port> {
    let port = |edge| graph.edge(edge).src_port.as_ref();
    graph.outputs(id).iter().filter_map(move |edge| port(*edge))
}

/// The field of the enum's ports that is named after a variant. It is all the user's, so that rustc suggests
/// another name where there is none of this one.
fn field(port: &Port) -> Ident {
    let name = port.label.to_string();
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, port.span),
        None => Ident::new(&name, port.span),
    }
}

/// Takes the enum's ports by their names, and shows them in the order of these: rustc knows which there
/// are, and names one that does not exist and one that is left out.
fn call(setup: &Setup) -> TokenStream {
    let demux_enum = setup.method("demux_enum");
    let span = demux_enum.span();
    let (inputs, types) = (setup.inputs(), &setup.node().call.types);
    let (fields, ports): (Vec<_>, Vec<_>) = variants(setup.graph(), setup.id())
        .enumerate()
        .map(|(output, port)| (field(port), format_ident!("port_{output}", span = span)))
        .unzip();
    quote_spanned! {span=> {
        let (ports, expected) = #(#inputs)*.#demux_enum::<#(#types,)* _, _, _>();
        #(let #ports = ports.#fields;)*
        expected #(.then(#ports))* .end();
        ((#(#ports,)*), #(#ports.items()),*)
    }}
}

fn step(step: &Step) -> TokenStream {
    let (f, x, out, span) = (step.closure(), step.item(), step.out(), step.span());
    let count = step.graph().outputs(step.id()).len();
    let branches = (0..count).map(|output| {
        let (port, rest) = (Literal::usize_unsuffixed(output), step.rest(output, &out));
        let branch = quote_spanned!(span=> { let #out = #f.#port.take(#x); #rest });
        match output + 1 == count {
            // Every variant has a port, so it is this one.
            true => branch,
            false => quote_spanned!(span=> if #f.#port.is_of(&#x) #branch else),
        }
    });
    match count {
        0 => quote_spanned!(span=> let _ = #x;),
        _ => branches.collect(),
    }
}

fn check(graph: &FlatGraph, id: NodeId, diagnostics: &mut Diagnostics) {
    let node = graph.node(id);
    if node.call.types.is_empty() {
        let message = "`demux_enum` needs to know its enum";
        diagnostics
            .push(Diagnostic::new(node.span(), message).help("write `demux_enum::<Enum>()`"));
    }
    for edge in graph.outputs(id) {
        let edge = graph.edge(*edge);
        let (span, message) = match &edge.src_port {
            None => {
                let span = graph.node(edge.dst).span();
                (span, "this output of `demux_enum` needs a port".to_owned())
            }
            Some(Port {
                label: PortLabel::Index(index),
                span,
            }) => (*span, format!("`demux_enum` has no port `{index}`")),
            Some(_) => continue,
        };
        let help = "its ports are named after the variants of the enum, as in `..[Variant] -> ..`";
        diagnostics.push(Diagnostic::new(span, message).help(help));
    }
}
