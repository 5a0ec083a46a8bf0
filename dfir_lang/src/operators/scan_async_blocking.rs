use super::{Operator, Parameter, awaiting::BLOCKING};

operator! {
    /// Merges each item into an accumulator, and puts out what the future made of the two gives, if it gives
    /// something.
    ///
    /// The first closure makes the accumulator, the second changes it and returns a future of an `Option`. That is
    /// awaited before the next item has its turn; `None` drops the item and nothing else. The tick waits, as with
    /// `resolve_futures_blocking`. `'tick`, the default, makes a new accumulator in each tick, `'static` keeps it.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let mut out = Vec::new();
    /// let mut flow = dfir_syntax! {
    ///     source_iter([1, 2, 3])
    ///         -> scan_async_blocking(|| 0, |sum, n| {
    ///             *sum += n;
    ///             let sum = *sum;
    ///             async move {
    ///                 tokio::task::yield_now().await;
    ///                 (sum != 3).then_some(sum)
    ///             }
    ///         })
    ///         -> for_each(|sum| out.push(sum));
    /// };
    /// flow.run_tick().await;
    /// drop(flow);
    /// assert_eq!(out, [1, 6]);
    /// # }
    /// ```
    SCAN_ASYNC_BLOCKING = Operator {
        name: "scan_async_blocking",
        arguments: &[
            Parameter::new("init", "impl FnMut() -> A"),
            Parameter::new("f", "impl FnMut(&mut A, T) -> impl Future<Output = Option<U>>"),
        ],
        lifetimes: 1,
        ..BLOCKING
    }
}
