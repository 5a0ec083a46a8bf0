use super::{Operator, awaiting::BLOCKING};

operator! {
    /// Puts out all that comes of each item, a stream: one after the other, in order.
    ///
    /// The tick waits for the end of the last stream, as with `flat_map_stream_blocking`.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// use futures::stream;
    ///
    /// let mut out = Vec::new();
    /// dfir_syntax! {
    ///     source_iter([stream::iter([1, 2]), stream::iter([3, 4])])
    ///         -> flatten_stream_blocking()
    ///         -> for_each(|n| out.push(n));
    /// }
    /// .run_tick_sync();
    /// assert_eq!(out, [1, 2, 3, 4]);
    /// ```
    FLATTEN_STREAM_BLOCKING = Operator {
        name: "flatten_stream_blocking",
        ..BLOCKING
    }
}
