use super::{CallForm, Operator, Parameter, Yield, Yields};

operator! {
    /// Puts out the items of a `Stream` as they become ready.
    ///
    /// A tick takes what was ready when it began, at most 4096 items, and never waits for more. The
    /// source has ended when the stream has.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let (send, receive) = futures::channel::mpsc::unbounded();
    /// for word in ["a", "b"] {
    ///     send.unbounded_send(word).unwrap();
    /// }
    /// drop(send);
    /// let mut out = Vec::new();
    /// dfir_syntax! { source_stream(receive) -> for_each(|word| out.push(word)); }.run_sync().unwrap();
    /// assert_eq!(out, ["a", "b"]);
    /// ```
    SOURCE_STREAM = Operator {
        name: "source_stream",
        arguments: &[Parameter::new("stream", "impl Stream")],
        call: CallForm::Placed,
        yields: Yields::Always(&[Yield::Ingress, Yield::Items]),
        ..Operator::SOURCE
    }
}
