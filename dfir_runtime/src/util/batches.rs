use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

/// The items of an iterator as a stream that has no more than `n` of them ready at a time: after each `n`
/// it has to be polled again, for which it wakes its task. A flow that reads it has `n` in each tick. (None
/// at a time would be none at all; 0 counts as 1.)
///
/// ```
/// use dfir_runtime::{dfir_syntax, util};
///
/// let mut ticks = Vec::new();
/// let mut flow = dfir_syntax! {
///     source_stream(util::iter_batches_stream(1..=5, 2)) -> fold(Vec::new, |batch, n| batch.push(n))
///         -> for_each(|batch| ticks.push(batch));
/// };
/// flow.run_sync()?;
/// drop(flow);
/// assert_eq!(ticks[..2], [vec![1, 2], vec![3, 4]]);
/// # Ok::<(), dfir_runtime::RunError>(())
/// ```
pub fn iter_batches_stream<I: IntoIterator>(items: I, n: usize) -> IterBatches<I::IntoIter> {
    IterBatches {
        items: items.into_iter(),
        n: n.max(1),
        taken: 0,
    }
}

/// The stream of [`iter_batches_stream`].
#[derive(Debug, Clone)]
pub struct IterBatches<I> {
    items: I,
    n: usize,
    taken: usize,
}

// Nothing is pinned: the iterator is used by reference.
impl<I> Unpin for IterBatches<I> {}

impl<I: Iterator> Stream for IterBatches<I> {
    type Item = I::Item;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<I::Item>> {
        if self.taken == self.n {
            self.taken = 0;
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        self.taken += 1;
        Poll::Ready(self.items.next())
    }
}
