use super::{Operator, awaiting::RESOLVES};

operator! {
    /// Puts out what each item, a future, gives when it is done and all before it are.
    ///
    /// As `resolve_futures`, but results keep the order of the futures: one that takes long holds back those behind
    /// it, which go on meanwhile.
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
    ///         -> resolve_futures_ordered()
    ///         -> for_each(|n| out.push(n));
    /// };
    /// flow.run().await.unwrap();
    /// drop(flow);
    /// assert_eq!(out, [20, 0, 10]);
    /// # }
    /// ```
    RESOLVE_FUTURES_ORDERED = Operator {
        name: "resolve_futures_ordered",
        ..RESOLVES
    }
}
