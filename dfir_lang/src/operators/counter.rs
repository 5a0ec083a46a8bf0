use quote::quote_spanned;

use super::{CallForm, Operator, Parameter, Ports, Yield, Yields};

operator! {
    /// Puts out each item as it is and counts them. The count is printed to the standard output as `tag: count`, at
    /// once and then every `Duration`, and when the flow has run to its end.
    ///
    /// It is printed while the flow is run, between ticks, and starts none; the count is never reset. As with
    /// `source_interval`, the flow has to run in a Tokio runtime with its timer, and fails with an error that says so
    /// without one. Without an output it is a sink.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// use std::time::Duration;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let mut sum = 0;
    /// let mut flow = dfir_syntax! {
    ///     source_iter(0..1000) -> _counter("numbers", Duration::from_secs(1)) -> for_each(|n| sum += n);
    /// };
    /// flow.run().await.unwrap();
    /// drop(flow);
    /// assert_eq!(sum, 499_500);
    /// # }
    /// ```
    COUNTER = Operator {
        name: "_counter",
        outputs: Ports::OPTIONAL,
        arguments: &[
            Parameter::new("tag", "impl Display"),
            Parameter::new("period", "Duration"),
        ],
        call: CallForm::Placed,
        yields: Yields::Always(&[Yield::Closure, Yield::Items]),
        step: |step| {
            let (f, rest) = (step.closure(), step.pass());
            quote_spanned!(step.span()=> #f(); #rest)
        },
        ..Operator::PLAIN
    }
}
