//! Running a graph: ingress, tick, egress, and waiting when nothing is ready.
//!
//! Every form of running is made of one round. A round never waits; the driver waits only between
//! rounds, after it has registered its waker and then looked once more. Nothing here starts a thread
//! or a task.

pub(crate) mod egresses;
pub(crate) mod ingresses;
mod shutdown;
#[cfg(test)]
mod tests;
pub(crate) mod watches;

use std::future::poll_fn;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker, ready};
use std::thread::{self, Thread};

use tokio::task::unconstrained;

use crate::dfir::{SHUTDOWN_SLOT, Woken};
use crate::{Dfir, RunError};
use egresses::Closing;
pub(crate) use ingresses::{Doorbell, IngressKind};
pub use shutdown::ShutdownHandle;

/// How much is done before other tasks get their turn, in rounds without items.
const YIELD_AFTER: usize = 64;

/// As many items as count like a round.
const ITEMS_PER_ROUND: usize = 256;

/// Whether a round has a tick.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tick {
    Always,
    IfReady,
}

/// Wakes a thread that waits in `run_sync`.
struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Without an executor.
impl Dfir<'_> {
    /// Runs one tick, with what has arrived. Says whether any subgraph ran. A graph that has failed
    /// runs no more, and says `false`.
    #[inline]
    pub fn run_tick_sync(&mut self) -> bool {
        if self.is_idle() {
            self.context.end_tick();
            return false;
        }
        self.run_busy_tick()
    }

    // Apart, so that what it needs on the stack is not set up for an idle tick.
    #[inline(never)]
    fn run_busy_tick(&mut self) -> bool {
        if self.failure.is_some() {
            return false;
        }
        self.take_woken();
        self.round(Tick::Always)
    }

    /// Runs ticks until nothing is left to do that is there already: at least one. Says whether any
    /// subgraph ran, as [`run_tick_sync`](Self::run_tick_sync) does.
    pub fn run_available_sync(&mut self) -> bool {
        let mut has_run = self.run_tick_sync();
        while self.has_work() {
            has_run |= self.round(Tick::IfReady);
        }
        has_run && !self.failure.is_some()
    }

    /// Runs the graph until it is complete, as [`run`](Self::run) does. The thread is parked while
    /// there is nothing to do.
    ///
    /// # Errors
    ///
    /// When an operator has failed for good.
    pub fn run_sync(&mut self) -> Result<(), RunError> {
        let waker = Waker::from(Arc::new(Unpark(thread::current())));
        let mut cx = Context::from_waker(&waker);
        loop {
            match self.poll_run(&mut cx) {
                Poll::Ready(result) => return result,
                Poll::Pending => thread::park(),
            }
        }
    }
}

/// As part of a task.
// The task's own budget for polling streams is left out of it: it would make an ingress look empty
// in the middle of a batch. What is done between two yields is bounded here instead.
impl Dfir<'_> {
    /// Runs one tick, with what has arrived. Says whether any subgraph ran. A graph that has failed
    /// runs no more, and says `false`.
    pub async fn run_tick(&mut self) -> bool {
        unconstrained(poll_fn(|_| Poll::Ready(self.run_tick_sync()))).await
    }

    /// Runs ticks until nothing is left to do that is there already: at least one. Says whether any
    /// subgraph ran, as [`run_tick`](Self::run_tick) does.
    pub async fn run_available(&mut self) -> bool {
        let mut has_run = self.run_tick().await;
        unconstrained(poll_fn(|cx| self.poll_work(cx, &mut 0, &mut has_run))).await;
        has_run && !self.failure.is_some()
    }

    /// Runs the graph until it is complete: every ingress has ended, no work is left and every egress
    /// is flushed and closed. A graph with nothing to do waits, and costs nothing meanwhile.
    ///
    /// The future may be dropped between two ticks, and `run` called again.
    ///
    /// # Errors
    ///
    /// When an operator has failed for good.
    pub async fn run(&mut self) -> Result<(), RunError> {
        unconstrained(poll_fn(|cx| self.poll_run(cx))).await
    }

    /// A handle to end [`run`](Self::run) from outside.
    pub fn shutdown_handle(&self) -> ShutdownHandle {
        ShutdownHandle::new(self.wakes.waker(SHUTDOWN_SLOT))
    }
}

/// What all forms are made of.
impl Dfir<'_> {
    fn poll_run(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), RunError>> {
        self.ingresses.set_asleep(false);
        let mut spent = 0;
        loop {
            ready!(self.poll_work(cx, &mut spent, &mut false));
            if let Some(error) = self.failure() {
                return Poll::Ready(Err(error.clone()));
            }
            if self.ingresses.has_ended() {
                match self.egresses.close() {
                    Closing::Done => {
                        if !self.ingresses.were_cut_short() {
                            self.watches.complete();
                        }
                        return Poll::Ready(Ok(()));
                    }
                    Closing::Begun => continue,
                    Closing::Waiting => {}
                }
            }
            // Registered before the last look, so that what is woken in between is not missed.
            self.wakes.register(cx.waker());
            self.ingresses.set_asleep(true);
            if !self.wakes.is_woken() {
                return Poll::Pending;
            }
        }
    }

    /// Works until nothing is ready; pending when other tasks are to have their turn.
    fn poll_work(
        &mut self,
        cx: &mut Context<'_>,
        spent: &mut usize,
        has_run: &mut bool,
    ) -> Poll<()> {
        while self.has_work() {
            if *spent >= YIELD_AFTER {
                cx.waker().wake_by_ref();
                return Poll::Pending;
            }
            *has_run |= self.round(Tick::IfReady);
            *spent += 1 + self.ingresses.take_item_count() / ITEMS_PER_ROUND;
        }
        Poll::Ready(())
    }

    /// Whether a round would do anything.
    fn has_work(&mut self) -> bool {
        if self.failure.is_some() {
            return false;
        }
        self.take_woken();
        self.wants_tick() || self.ingresses.any_due() || self.egresses.any_due()
    }

    /// Whether a round with a tick would do nothing but count it. In a graph that has failed nothing
    /// is counted.
    #[inline]
    fn is_idle(&self) -> bool {
        !self.wakes.is_woken()
            && !self.ingresses.any_due()
            && self.subgraphs.is_idle()
            && !self.egresses.any_due()
            && !self.is_tick_asked_for
            && !self.context.has_failed()
            && !self.failure.is_some()
    }

    fn wants_tick(&self) -> bool {
        self.subgraphs.wants_tick() || self.is_tick_asked_for
    }

    /// Puts on the schedule what was woken since the last time.
    #[inline]
    fn take_woken(&mut self) {
        if self.wakes.is_woken() {
            self.sort_woken();
        }
    }

    #[inline(never)]
    fn sort_woken(&mut self) {
        self.wakes.take_woken(|slot| match self.slots[slot.0] {
            Woken::Context => self.context.take_woken(|subgraph| match subgraph {
                Some(index) => self.subgraphs.wake(index),
                None => self.is_tick_asked_for = true,
            }),
            Woken::Shutdown => self.ingresses.stop_data(),
            Woken::Ingress(index) => self.ingresses.wake(index),
            Woken::Egress(index) => self.egresses.wake(index),
            Woken::Watch(index) => self.watches.poll(index),
        });
    }

    /// Takes in what has arrived, runs a tick, and writes what came out. Says whether any subgraph
    /// ran; a failure is recorded.
    fn round(&mut self, tick: Tick) -> bool {
        if !self.take_in() {
            return false;
        }
        let has_run = (tick == Tick::Always || self.wants_tick()) && self.tick();
        self.put_out() && has_run
    }

    /// Takes in what has arrived. Says whether nothing has failed.
    #[inline]
    fn take_in(&mut self) -> bool {
        if self.ingresses.any_due()
            && let Err(error) = self.ingresses.poll_due()
        {
            return self.stop(error);
        }
        true
    }

    #[inline]
    fn tick(&mut self) -> bool {
        self.is_tick_asked_for = false;
        self.subgraphs.begin_tick();
        let has_run = self.subgraphs.run_ready(&self.context);
        self.context.end_tick();
        has_run
    }

    /// Writes what came out of a tick. Says whether nothing has failed, in the tick or here.
    #[inline]
    fn put_out(&mut self) -> bool {
        if self.context.has_failed()
            && let Some(error) = self.context.take_failure()
        {
            return self.stop(error);
        }
        if self.egresses.any_due()
            && let Err(error) = self.egresses.poll_due(&mut self.ingresses, &self.topology)
        {
            return self.stop(error);
        }
        true
    }

    #[cold]
    fn stop(&mut self, error: RunError) -> bool {
        self.failure.record(error);
        false
    }
}
