use super::{CallForm, Operator, Yield, Yields};

operator! {
    /// Puts out the lines of standard input, without their line ends, as `io::Result<String>`.
    ///
    /// A line that is not UTF-8 is an error, and others follow; an error in reading is the last item. The
    /// source has ended with the input. It needs a Tokio runtime; without one, running the flow fails with an
    /// error that says so. Tokio reads on a thread of its own, and a runtime that is dropped waits for a line that
    /// is being read.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let mut flow = dfir_syntax! {
    ///     source_stdin() -> filter_map(Result::ok) -> for_each(|line| println!("> {line}"));
    /// };
    /// # flow.shutdown_handle().shutdown();
    /// flow.run().await.unwrap();
    /// # }
    /// ```
    SOURCE_STDIN = Operator {
        name: "source_stdin",
        call: CallForm::Placed,
        yields: Yields::Always(&[Yield::Ingress, Yield::Items]),
        ..Operator::SOURCE
    }
}
