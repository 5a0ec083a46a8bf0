use super::{CallForm, Operator, awaiting::BLOCKING};

operator! {
    /// Puts out what the futures of the tick give, in the order of the futures, once all of them are done.
    ///
    /// As `resolve_futures_blocking`: all are under way at the same time, and the tick waits for them.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// use std::time::Duration;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let mut out = Vec::new();
    /// let mut flow = dfir_syntax! {
    ///     source_iter([20, 0, 10])
    ///         -> map(|n| async move {
    ///             tokio::time::sleep(Duration::from_millis(n)).await;
    ///             n
    ///         })
    ///         -> resolve_futures_blocking_ordered()
    ///         -> for_each(|n| out.push(n));
    /// };
    /// flow.run_tick().await;
    /// drop(flow);
    /// assert_eq!(out, [20, 0, 10]);
    /// # }
    /// ```
    RESOLVE_FUTURES_BLOCKING_ORDERED = Operator {
        name: "resolve_futures_blocking_ordered",
        call: CallForm::ItemsAs(|_| "resolve_futures_ordered"),
        ..BLOCKING
    }
}
