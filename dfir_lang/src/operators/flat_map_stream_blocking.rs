use super::{Operator, Parameter, awaiting::BLOCKING};

operator! {
    /// Makes a stream of each item and puts out all that comes of it, one stream after the other, in order.
    ///
    /// The tick waits for the end of the last stream, as with `resolve_futures_blocking`: a stream that does not end
    /// holds it open for ever. The next stream is made when the one before has ended. What they give is kept until
    /// then.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// use futures::stream;
    ///
    /// let mut out = Vec::new();
    /// dfir_syntax! {
    ///     source_iter([1, 2]) -> flat_map_stream_blocking(|n| stream::iter([n, -n])) -> for_each(|n| out.push(n));
    /// }
    /// .run_tick_sync();
    /// assert_eq!(out, [1, -1, 2, -2]);
    /// ```
    FLAT_MAP_STREAM_BLOCKING = Operator {
        name: "flat_map_stream_blocking",
        arguments: &[Parameter::new("f", "impl FnMut(T) -> impl Stream")],
        ..BLOCKING
    }
}
