//! Ending a graph from outside.

use std::task::Waker;

/// Asks a graph to end, from any thread.
///
/// ```
/// let mut flow = dfir_runtime::Dfir::new();
/// let (send, recv) = flow.make_edge("never ends");
/// let input = flow.add_input::<u8>("never ends", send);
/// flow.add_subgraph_sink("show", recv, |_, items| items.for_each(drop));
/// let handle = flow.shutdown_handle();
/// std::thread::spawn(move || handle.shutdown());
/// flow.run_sync()?;
/// # drop(input);
/// # Ok::<(), dfir_runtime::RunError>(())
/// ```
#[derive(Debug, Clone)]
pub struct ShutdownHandle(Waker);

impl ShutdownHandle {
    /// A handle that wakes the slot of the shutdown.
    pub(super) fn new(waker: Waker) -> Self {
        Self(waker)
    }

    /// Stops reading: what is in the graph is worked on to its end, everything is flushed and
    /// closed, and `run` returns `Ok`. A graph that asks for another tick in every tick has no end.
    pub fn shutdown(&self) {
        self.0.wake_by_ref();
    }
}
