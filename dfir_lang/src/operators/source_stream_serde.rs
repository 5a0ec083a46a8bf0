use proc_macro2::TokenStream;
use quote::quote_spanned;

use super::{CallForm, Operator, Parameter, Yield, Yields};
use crate::emit::Setup;

operator! {
    /// Puts out the values in the payloads of a stream, each with the address that it is from.
    ///
    /// The stream gives `Result<(payload, address), error>`, as those of `util::bind_udp_bytes` and
    /// `util::bind_tcp_bytes` do; a payload is bytes, and holds one value in the postcard format. What comes out is
    /// `Result<(value, address), PayloadError>`: both what the stream itself reports and a payload that is no such
    /// value are items, and the flow goes on. The value's type can be written in angle brackets.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// use dfir_runtime::util;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let (_, received, address) = util::bind_udp_bytes("127.0.0.1:0").await.unwrap();
    /// let (outbound, _, _) = util::bind_udp_bytes("127.0.0.1:0").await.unwrap();
    /// let (send, mut words) = tokio::sync::mpsc::unbounded_channel();
    /// let mut flow = dfir_syntax! {
    ///     source_iter([("hello", 5_usize)]) -> map(|pair| (pair, address)) -> dest_sink_serde(outbound);
    ///     source_stream_serde::<(String, usize)>(received)
    ///         -> filter_map(Result::ok)
    ///         -> for_each(|((word, len), _)| send.send((word, len)).unwrap());
    /// };
    /// tokio::select! {
    ///     _ = flow.run() => unreachable!("a socket has no end"),
    ///     word = words.recv() => assert_eq!(word.unwrap(), ("hello".to_owned(), 5)),
    /// }
    /// # }
    /// ```
    SOURCE_STREAM_SERDE = Operator {
        name: "source_stream_serde",
        arguments: &[Parameter::new("stream", "impl Stream<Item = Result<(payload, address), E>>")],
        types: 1,
        call: CallForm::Custom(call),
        yields: Yields::Always(&[Yield::Ingress, Yield::Items]),
        ..Operator::SOURCE
    }
}

/// The type of the stream is never written.
fn call(setup: &Setup) -> TokenStream {
    let (flow, place, arguments) = (setup.flow(), setup.place(), setup.arguments());
    let method = setup.method("source_stream_serde");
    let value = setup.node().call.types.first();
    let turbofish = value.map(|value| quote_spanned!(method.span()=> ::<#value, _>));
    quote_spanned!(method.span()=> #flow.#method #turbofish(#place, #(#arguments),*))
}
