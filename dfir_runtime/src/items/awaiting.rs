//! Operators that await something.

use super::Items;
use crate::ops::{
    AsDone, Awaitable, FlatMapStream, InOrder, ResolveFutures, ScanAsync, Streamable,
};

#[expect(
    clippy::type_complexity,
    reason = "an alias would stand in rustc's messages in place of what flows"
)]
impl<T> Items<T> {
    /// `resolve_futures()` and `resolve_futures_blocking()`: what the futures give, as they are done.
    pub fn resolve_futures<U>(self) -> (ResolveFutures<T, AsDone<U>>, Items<U>)
    where
        T: Awaitable<U>,
    {
        (ResolveFutures::new(AsDone::new()), Items::new())
    }

    /// `resolve_futures_ordered()` and `resolve_futures_blocking_ordered()`: what the futures give, in
    /// their order.
    pub fn resolve_futures_ordered<U>(self) -> (ResolveFutures<T, InOrder<U>>, Items<U>)
    where
        T: Awaitable<U>,
    {
        (ResolveFutures::new(InOrder::new()), Items::new())
    }

    /// `flat_map_stream_blocking(f)`: all that comes of the stream that `f` makes of each item.
    // The closures come back by their own names, as those of `fold_keyed` do.
    pub fn flat_map_stream_blocking<S, U, F>(self, f: F) -> (FlatMapStream<T, S, U, F>, Items<U>)
    where
        F: FnMut(T) -> S,
        S: Streamable<U>,
    {
        (FlatMapStream::new(f), Items::new())
    }

    /// `flatten_stream_blocking()`: all that comes of each item.
    pub fn flatten_stream_blocking<U>(self) -> (FlatMapStream<T, T, U, fn(T) -> T>, Items<U>)
    where
        T: Streamable<U>,
    {
        (FlatMapStream::new(|stream| stream), Items::new())
    }

    /// `scan_async_blocking(init, f)`: what the future that `f` makes of the accumulator and each item gives,
    /// where it gives something.
    pub fn scan_async_blocking<A, P, U, I, F>(
        self,
        init: I,
        f: F,
    ) -> (ScanAsync<T, A, P, U, I, F>, Items<U>)
    where
        I: FnMut() -> A,
        F: FnMut(&mut A, T) -> P,
        P: Awaitable<Option<U>>,
    {
        (ScanAsync::new(init, f), Items::new())
    }
}
