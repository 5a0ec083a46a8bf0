use super::{CallForm, Operator, Parameter, Ports, Yield, Yields, egress_step};

operator! {
    /// Sends each `(value, address)` to a sink of `(Bytes, address)`, the value in the postcard format.
    ///
    /// Such sinks are those of `util::bind_udp_bytes` and `util::bind_tcp_bytes`, and `source_stream_serde` reads what
    /// is sent. Otherwise this is `dest_sink`. A value that cannot be serialized ends the run with an error that names
    /// this operator and its place.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let (send, receive) = futures::channel::mpsc::unbounded();
    /// dfir_syntax! { source_iter([("ab", 7)]) -> dest_sink_serde(send); }.run_sync().unwrap();
    /// let out: Vec<_> = futures::executor::block_on_stream(receive).collect();
    /// assert_eq!(out, [(bytes::Bytes::from_static(b"\x02ab"), 7)]);
    /// ```
    DEST_SINK_SERDE = Operator {
        name: "dest_sink_serde",
        outputs: Ports::NONE,
        arguments: &[Parameter::new("sink", "impl Sink<(Bytes, address)>")],
        call: CallForm::Placed,
        yields: Yields::Always(&[Yield::Egress]),
        step: egress_step,
        ..Operator::PLAIN
    }
}
