use proc_macro2::TokenStream;
use quote::quote_spanned;

use super::{
    CallForm, Needed, Operator, Parameter, PortForm, Ports, Yield, Yields, endpoint_arguments,
};
use crate::emit::Setup;

operator! {
    /// Puts out what arrives over TCP.
    ///
    /// The endpoint is an address to listen on (items of all connections are merged), a half of
    /// `net::serve` or `net::dial`, or a connection that there is already. The codec makes items of
    /// bytes; without one they are `Message`s, or what the half's own codec makes. With the port
    /// `[events]` connected, `TcpEvent`s come out of it and the items out of `[items]`.
    ///
    /// Nothing is bound before the flow first runs; an address that cannot be bound ends the run with an
    /// error that names this operator and its place.
    ///
    /// ```
    /// # use dfir_runtime::{dfir_syntax, net};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let (near, far) = tokio::io::duplex(1024);
    /// let mut sender = dfir_syntax! {
    ///     source_iter(["a", "b"]) -> map(String::from) -> dest_tcp(net::stream(far), net::Lines::new());
    /// };
    /// sender.run().await.unwrap();
    /// drop(sender);
    ///
    /// let mut out = Vec::new();
    /// dfir_syntax! {
    ///     source_tcp(net::stream(near), net::Lines::new()) -> for_each(|line| out.push(line));
    /// }
    /// .run()
    /// .await
    /// .unwrap();
    /// assert_eq!(out, ["a", "b"]);
    /// # }
    /// ```
    SOURCE_TCP = Operator {
        name: "source_tcp",
        outputs: Ports::Fixed(&[
            PortForm::named("items"),
            PortForm { needed: Needed::Optional, ..PortForm::named("events") },
        ]),
        arguments: &[
            Parameter::new("endpoint", "address, half or connection"),
            Parameter { needed: Needed::Optional, ..Parameter::new("codec", "impl Decoder") },
        ],
        call: CallForm::Custom(call),
        yields: Yields::ByWiring(|graph, id| match graph.outputs(id).len() {
            0 | 1 => &[Yield::Ingress, Yield::Items],
            _ => &[Yield::Ingress, Yield::Items, Yield::Ingress, Yield::Items],
        }),
        ..Operator::SOURCE
    }
}

fn call(setup: &Setup) -> TokenStream {
    let method = match setup.graph().outputs(setup.id()).len() {
        0 | 1 => setup.method("source_tcp"),
        _ => setup.method("source_tcp_with_events"),
    };
    let (flow, place, arguments) = (setup.flow(), setup.place(), endpoint_arguments(setup));
    quote_spanned!(method.span()=> #flow.#method(#place, #arguments))
}
