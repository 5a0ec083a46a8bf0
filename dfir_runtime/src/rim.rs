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
    /// The same, but it is to be polled as in a graph that ends: who has sent something may come back for the answer.
    #[cfg_attr(
        not(feature = "net"),
        expect(dead_code, reason = "only who has sent over the network comes back")
    )]
    Drained,
}

/// Why nothing is to come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pause {
    /// For a while: an egress that it feeds is congested.
    HeldUp,
    /// For good: the graph ends.
    Ending,
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

    /// Polled in place of the other while nothing is to come in. Does what others wait for all the same: an egress that
    /// is congested may be so because its peer is away, and somebody has to let it in.
    fn poll_paused(&mut self, _cx: &mut Context<'_>, _pause: Pause) -> Result<(), BoxError> {
        Ok(())
    }
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

    /// Gives up at once: what it was given and has not written is lost, and so are these `items`. Says how many items
    /// that are, after having told of them wherever it tells of such.
    fn cut_off(&mut self, items: &mut Vec<Self::Item>) -> usize;

    /// Whether what waits to be written is above the mark.
    fn pressure(&self) -> Pressure;
}
