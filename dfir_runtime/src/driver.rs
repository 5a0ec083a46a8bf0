//! Running a graph: ingress, tick, egress, and waiting when nothing is ready.
//!
//! Every form of running is made of one round. A round never waits; the driver waits only between
//! rounds, after it has registered its waker and then looked once more. Nothing here starts a thread
//! or a task.

pub(crate) mod egresses;
pub(crate) mod ingresses;
mod round;
mod shutdown;
#[cfg(test)]
mod tests;
pub(crate) mod watches;

use std::future::poll_fn;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker, ready};
use std::thread::{self, Thread};

use tokio::task::unconstrained;

use crate::dfir::SHUTDOWN_SLOT;
use crate::{Dfir, RunError};
use egresses::Closing;
pub(crate) use ingresses::{Doorbell, IngressKind};
use round::Tick;
pub use shutdown::ShutdownHandle;

/// How much is done before other tasks get their turn, in rounds without items.
const YIELD_AFTER: usize = 64;

/// As many items as count like a round.
const ITEMS_PER_ROUND: usize = 256;

/// Wakes a thread that waits in `run_sync`.
struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Without an executor. Operators that hold a tick open until their futures are done, those whose names end in
/// `_blocking`, then fail if one is not ready.
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
impl Dfir<'_> {
    /// Runs one tick, with what has arrived. Says whether any subgraph ran. A graph that has failed
    /// runs no more, and says `false`.
    pub async fn run_tick(&mut self) -> bool {
        self.awaited(|flow, cx| flow.poll_tick(cx)).await
    }

    /// Runs ticks until nothing is left to do that is there already: at least one. Says whether any
    /// subgraph ran, as [`run_tick`](Self::run_tick) does.
    pub async fn run_available(&mut self) -> bool {
        let mut has_run = self.run_tick().await;
        self.awaited(|flow, cx| flow.poll_work(cx, &mut 0, &mut has_run))
            .await;
        has_run && !self.failure.is_some()
    }

    /// Runs the graph until it is complete: every ingress has ended, no work is left and every egress
    /// is flushed and closed. A graph with nothing to do waits, and costs nothing meanwhile.
    ///
    /// The future may be dropped, and `run` called again. If a tick waited for a future of the program's, that
    /// tick goes on, here as in [`run_tick`](Self::run_tick) and [`run_available`](Self::run_available).
    ///
    /// # Errors
    ///
    /// When an operator has failed for good.
    pub async fn run(&mut self) -> Result<(), RunError> {
        self.awaited(|flow, cx| flow.poll_run(cx)).await
    }

    /// Polls as part of a task, so that a tick may wait.
    // The task's own budget for polling streams is left out of it: it would make an ingress look empty
    // in the middle of a batch. What is done between two yields is bounded here instead.
    fn awaited<T>(
        &mut self,
        mut poll: impl FnMut(&mut Self, &mut Context<'_>) -> Poll<T>,
    ) -> impl Future<Output = T> {
        unconstrained(poll_fn(move |cx| {
            self.may_wait = true;
            let polled = poll(self, cx);
            self.may_wait = false;
            polled
        }))
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
            if self.ingresses.has_ended() && !self.context.has_unfinished() {
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

    /// Runs a tick, or goes on with the one that waits.
    fn poll_tick(&mut self, cx: &mut Context<'_>) -> Poll<bool> {
        if self.is_idle() {
            self.context.end_tick();
            return Poll::Ready(false);
        }
        let has_run = self.run_busy_tick();
        if self.context.is_waiting() {
            return self.poll_waiting(cx);
        }
        Poll::Ready(has_run)
    }

    /// Waits until something is woken.
    fn poll_waiting<T>(&self, cx: &mut Context<'_>) -> Poll<T> {
        self.wakes.register(cx.waker());
        if self.wakes.is_woken() {
            cx.waker().wake_by_ref();
        }
        Poll::Pending
    }

    /// Works until nothing is ready; pending when other tasks are to have their turn, and while a tick waits.
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
        if self.context.is_waiting() {
            return self.poll_waiting(cx);
        }
        Poll::Ready(())
    }
}
