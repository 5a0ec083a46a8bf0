//! The rim of a graph: what the driver polls between ticks so that items enter and leave.
//!
//! An ingress and an egress are not dataflow: no subgraph ever waits for one. What they move lies in
//! ordinary handoffs. Here are the two traits and what they answer; who polls them, and when, is
//! the driver's business. Those without sockets are in the submodules, the others in `net`.

pub(crate) mod backlog;
pub(crate) mod channel;
pub(crate) mod counter;
#[cfg(feature = "files")]
pub(crate) mod files;
pub(crate) mod input;
pub(crate) mod interval;
pub(crate) mod sink;
pub(crate) mod spin;
pub(crate) mod stream;

use std::error::Error;
use std::task::{Context, Poll};

/// Why an ingress or an egress failed for good.
pub(crate) type BoxError = Box<dyn Error + Send + Sync>;

/// What an ingress answers when it is polled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Polled {
    /// Nothing more for now; the waker is registered.
    Pending,
    /// There may be more, or nobody will be woken when there is: poll again for the next tick.
    More,
    /// Nothing will ever come again.
    Ended,
}

/// Where items enter the graph.
pub(crate) trait Ingress {
    /// What enters.
    type Item;

    /// Appends at most `budget` ready items to `items`, without waiting. The driver passes an empty
    /// vector, so that an ingress may exchange it for one of its own.
    fn poll_batch(
        &mut self,
        cx: &mut Context<'_>,
        budget: usize,
        items: &mut Vec<Self::Item>,
    ) -> Result<Polled, BoxError>;
}

/// Whether an egress holds up the ingresses that feed it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Pressure {
    /// Below the high-water mark, or below the low-water mark after having been above the high one.
    Clear,
    /// Above the high-water mark and not yet below the low one.
    Congested,
    /// The same, and nothing has left for so long that somebody should hear of it.
    Stalled,
}

/// Where items leave the graph.
pub(crate) trait Egress {
    /// What leaves.
    type Item;

    /// Takes every item out of `items`, writes what can be written without waiting and registers
    /// the waker for the rest. `Ready` once everything taken so far is flushed.
    fn poll_send(
        &mut self,
        cx: &mut Context<'_>,
        items: &mut Vec<Self::Item>,
    ) -> Poll<Result<(), BoxError>>;

    /// Flushes and closes.
    fn poll_close(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), BoxError>>;

    /// Whether what waits to be written is above the mark.
    fn pressure(&self) -> Pressure;
}
