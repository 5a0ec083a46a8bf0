use super::{Operator, awaiting::RESOLVES};

operator! {
    /// Puts out what each item, a future, gives when it is done.
    ///
    /// A future is polled in the tick in which it comes, and if it is ready, its result is in that tick. If not, it
    /// is kept, and its result comes in a later tick, which starts because of it. So results come in the order
    /// in which futures are done, and a tick waits for none of them. `run` is not complete before all are done,
    /// also after a shutdown; `run_available` returns without them.
    ///
    /// Futures are polled on the thread of the flow, one after the other; what takes its time belongs on
    /// a thread or task of its own, whose handle is a future too.
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
    ///         -> resolve_futures()
    ///         -> for_each(|n| out.push(n));
    /// };
    /// flow.run().await.unwrap();
    /// drop(flow);
    /// assert_eq!(out, [0, 10, 20]);
    /// # }
    /// ```
    RESOLVE_FUTURES = Operator {
        name: "resolve_futures",
        ..RESOLVES
    }
}
