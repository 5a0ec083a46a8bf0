//! What the operators on sockets have in common: an endpoint, a codec that may be left out, events that may be
//! asked for.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};

use super::{CallForm, Needed, Operator, Parameter, PortForm, Ports, Yield, Yields, egress_step};
use crate::emit::Setup;

/// Where events come out.
const EVENTS: PortForm = PortForm {
    needed: Needed::Optional,
    ..PortForm::named("events")
};

/// Reads from an endpoint.
pub(super) const SOURCE: Operator = Operator {
    outputs: Ports::Fixed(&[PortForm::named("items"), EVENTS]),
    arguments: &[
        Parameter::new("endpoint", "address, half or connection"),
        Parameter {
            needed: Needed::Optional,
            ..Parameter::new("codec", "impl Decoder")
        },
    ],
    call: CallForm::Custom(|setup| call(setup, setup.graph().outputs(setup.id()).len() > 1)),
    yields: Yields::ByWiring(|graph, id| match graph.outputs(id).len() {
        0 | 1 => &[Yield::Ingress, Yield::Items],
        _ => &[Yield::Ingress, Yield::Items, Yield::Ingress, Yield::Items],
    }),
    ..Operator::SOURCE
};

/// Writes to an endpoint.
pub(super) const DEST: Operator = Operator {
    outputs: Ports::Fixed(&[EVENTS]),
    arguments: &[
        Parameter::new("endpoint", "address, half or connection"),
        Parameter {
            needed: Needed::Optional,
            ..Parameter::new("codec", "impl Encoder<T>")
        },
    ],
    call: CallForm::Custom(|setup| call(setup, !setup.graph().outputs(setup.id()).is_empty())),
    yields: Yields::ByWiring(|graph, id| match graph.outputs(id) {
        [] => &[Yield::Egress],
        _ => &[Yield::Egress, Yield::Ingress, Yield::Items],
    }),
    step: egress_step,
    ..Operator::PLAIN
};

/// The flow's method of the operator's name, or its form with events.
fn call(setup: &Setup, with_events: bool) -> TokenStream {
    let method = setup.method(setup.node().operator.name);
    let method = match with_events {
        true => format_ident!("{method}_with_events"),
        false => method,
    };
    let (flow, place, inputs) = (setup.flow(), setup.place(), setup.inputs());
    let arguments: Vec<_> = setup.arguments().collect();
    let arguments = match &arguments[..] {
        // Without a codec, the marker that says so.
        [endpoint] => {
            let root = setup.root();
            quote!(#endpoint, #root::__private::NoCodec)
        }
        _ => quote!(#(#arguments),*),
    };
    quote_spanned!(method.span()=> #flow.#method(#place, #(#inputs,)* #arguments))
}
