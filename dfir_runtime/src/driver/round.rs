//! One round: what has arrived is taken in, a tick runs, what came out is written.
//!
//! A round never waits. A tick may be left where it is, because an operator awaits something: then later rounds
//! go on with it, and nothing is taken in before it has ended.

use crate::dfir::Woken;
use crate::{Dfir, RunError};

/// Why a tick that waits fails where nobody can wait.
const NOT_READY: &str =
    "what it awaits is not ready, and only `run`, `run_tick` and `run_available` wait for it";

/// Whether a round has a tick.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tick {
    Always,
    IfReady,
}

impl Dfir<'_> {
    /// Whether a round would do anything.
    pub(super) fn has_work(&mut self) -> bool {
        self.take_woken();
        if self.context.is_halted() {
            return self.has_work_though_halted();
        }
        self.wants_tick() || self.ingresses.any_due() || self.egresses.any_due()
    }

    /// Whether a round with a tick would do nothing but count it. In a graph that has failed nothing
    /// is counted.
    #[inline]
    pub(super) fn is_idle(&self) -> bool {
        !self.wakes.is_woken()
            && !self.ingresses.any_due()
            && self.subgraphs.is_idle()
            && !self.egresses.any_due()
            && !self.is_tick_asked_for
            && !self.context.is_halted()
    }

    /// Whether a failure has yet to be recorded, or a tick that waits can go on or may not wait, or what came out
    /// before can be written meanwhile.
    #[cold]
    fn has_work_though_halted(&self) -> bool {
        match self.context.is_waiting() {
            true => self.is_resumable || !self.may_wait || self.egresses.any_due(),
            false => !self.failure.is_some(),
        }
    }

    fn wants_tick(&self) -> bool {
        self.subgraphs.wants_tick() || self.is_tick_asked_for
    }

    /// Puts on the schedule what was woken since the last time.
    #[inline]
    pub(super) fn take_woken(&mut self) {
        if self.wakes.is_woken() {
            self.sort_woken();
        }
    }

    #[inline(never)]
    fn sort_woken(&mut self) {
        self.wakes.take_woken(|slot| match self.slots[slot.0] {
            Woken::Context => self.context.take_woken(|subgraph| match subgraph {
                Some(index) if self.context.waiting_subgraph() == subgraph => {
                    self.subgraphs.wake(index);
                    self.is_resumable = true;
                }
                // What is behind it may have run already in the tick that waits.
                Some(index) if self.context.is_waiting() => self.subgraphs.wake_next_tick(index),
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
    ///
    /// While a tick waits, nothing is taken in, and the tick goes on if it can.
    // The parts are called once, here: with several callers they fall out of line, for 50 instructions a tick.
    pub(super) fn round(&mut self, tick: Tick) -> bool {
        let runs = if self.context.is_halted() {
            self.resume()
        } else {
            if !self.take_in() {
                return false;
            }
            let runs = tick == Tick::Always || self.wants_tick();
            if runs {
                self.begin_tick();
            }
            runs
        };
        let has_run = runs && self.subgraphs.run_ready(&self.context);
        if self.context.is_halted() {
            return self.halt(has_run);
        }
        if runs {
            self.context.end_tick();
        }
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
    fn begin_tick(&mut self) {
        self.is_tick_asked_for = false;
        self.subgraphs.begin_tick();
    }

    /// Lets a tick that waits go on, if it can.
    #[cold]
    fn resume(&mut self) -> bool {
        let can_go_on = std::mem::take(&mut self.is_resumable);
        if can_go_on {
            if let Some(index) = self.context.waiting_subgraph()
                && self.context.is_first_run_this_tick()
            {
                self.subgraphs.take_back(index, self.context.current_tick());
            }
            self.context.resume();
        }
        can_go_on
    }

    /// A round ends here because something has failed, or because the tick waits. What came out before is written
    /// meanwhile, since what the tick waits for may depend on that. Says what the round says.
    #[cold]
    fn halt(&mut self, has_run: bool) -> bool {
        if let Some(error) = self.context.take_failure() {
            if has_run {
                self.context.end_tick();
            }
            return self.stop(error);
        }
        match self.context.waits_for() {
            Some(operator) if !self.may_wait => self.stop(RunError::new(operator, NOT_READY)),
            Some(_) => self.put_out() && has_run,
            None => false,
        }
    }

    /// Writes what came out of a tick. Says whether nothing has failed.
    #[inline]
    fn put_out(&mut self) -> bool {
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
        self.context.halt();
        false
    }
}
