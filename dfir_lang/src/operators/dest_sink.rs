use super::{CallForm, Operator, Parameter, Ports, Yield, Yields, egress_step};

operator! {
    /// Sends each item to a `Sink`.
    ///
    /// Items are handed over after the tick. While more than 1024 wait for a slow sink, exactly those
    /// sources that feed it are not read. A sink that fails ends the run with an error that names this
    /// operator and its place.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let (send, receive) = futures::channel::mpsc::unbounded();
    /// dfir_syntax! { source_iter([1, 2]) -> dest_sink(send); }.run_sync().unwrap();
    /// let out: Vec<_> = futures::executor::block_on_stream(receive).collect();
    /// assert_eq!(out, [1, 2]);
    /// ```
    DEST_SINK = Operator {
        name: "dest_sink",
        outputs: Ports::NONE,
        arguments: &[Parameter::new("sink", "impl Sink<T>")],
        call: CallForm::Placed,
        yields: Yields::Always(&[Yield::Egress]),
        step: egress_step,
        ..Operator::PLAIN
    }
}
