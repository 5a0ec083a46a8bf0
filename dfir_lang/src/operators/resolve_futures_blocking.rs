use super::{CallForm, Operator, awaiting::BLOCKING};

operator! {
    /// Puts out what the futures of the tick give, once all of them are done.
    ///
    /// All are under way at the same time; results come in the order in which they are done, in the tick of the
    /// futures.
    ///
    /// The tick waits for them: nothing is taken in meanwhile, and nothing behind this operator runs; what came
    /// out before is written. `run`, `run_tick` and `run_available` await it and let other tasks run. Under `run_sync`
    /// and its kin a future that is not ready at once stops the flow with an error that names this operator. A
    /// run that is dropped while the tick waits can be begun again, and goes on with that tick.
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
    ///         -> resolve_futures_blocking()
    ///         -> for_each(|n| out.push(n));
    /// };
    /// flow.run_tick().await;
    /// drop(flow);
    /// assert_eq!(out, [0, 10, 20]);
    /// # }
    /// ```
    RESOLVE_FUTURES_BLOCKING = Operator {
        name: "resolve_futures_blocking",
        call: CallForm::ItemsAs(|_| "resolve_futures"),
        ..BLOCKING
    }
}
