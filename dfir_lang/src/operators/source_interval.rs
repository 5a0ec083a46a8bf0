use super::{CallForm, Operator, Parameter, Yield, Yields};

operator! {
    /// Puts out `()` once every `Duration`, the first at once.
    ///
    /// Beats that were missed while the flow was busy are made up for. The source never ends. It needs a
    /// Tokio runtime with its timer; without one, running the flow fails with an error that says so.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// use std::time::Duration;
    /// use tokio::sync::mpsc;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let (send, mut beats) = mpsc::unbounded_channel();
    /// let mut flow = dfir_syntax! {
    ///     source_interval(Duration::from_millis(1)) -> for_each(move |beat| send.send(beat).unwrap());
    /// };
    /// tokio::select! {
    ///     _ = flow.run() => unreachable!("an interval never ends"),
    ///     () = async { for _ in 0..3 { beats.recv().await; } } => {}
    /// }
    /// # }
    /// ```
    SOURCE_INTERVAL = Operator {
        name: "source_interval",
        arguments: &[Parameter::new("period", "Duration")],
        call: CallForm::Placed,
        yields: Yields::Always(&[Yield::Ingress, Yield::Items]),
        ..Operator::SOURCE
    }
}
