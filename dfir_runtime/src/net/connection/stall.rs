//! Notices that a connection above its mark does not move.

use std::pin::Pin;
use std::task::Context;
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::time::{Instant, Sleep, sleep};

use crate::rim::Pressure;

/// Watches a single connection. There is a timer only once it was above its mark.
#[derive(Debug)]
pub(crate) struct Stall {
    after: Duration,
    /// Since when it has been above the mark and nothing was written.
    since: Option<Instant>,
    timer: Option<Pin<Box<Sleep>>>,
    is_stalled: bool,
}

impl Stall {
    /// Tells of a connection that does not move for so long.
    pub(crate) fn new(after: Duration) -> Self {
        Self {
            after,
            since: None,
            timer: None,
            is_stalled: false,
        }
    }

    /// After how long it tells.
    pub(crate) fn after(&self) -> Duration {
        self.after
    }

    /// Looks at how it stands, and says whether the connection has stalled just now. `has_moved` is whether
    /// something was written since the last look.
    pub(crate) fn poll(
        &mut self,
        pressure: Pressure,
        has_moved: bool,
        cx: &mut Context<'_>,
    ) -> bool {
        if pressure == Pressure::Clear {
            self.since = None;
            self.is_stalled = false;
            return false;
        }
        // Without a runtime there are no timers.
        if Handle::try_current().is_err() {
            return false;
        }
        let now = Instant::now();
        if has_moved {
            self.since = Some(now);
            self.is_stalled = false;
        }
        let since = *self.since.get_or_insert(now);
        let Some(deadline) = since.checked_add(self.after) else {
            return false;
        };
        let after = self.after;
        let timer = self.timer.get_or_insert_with(|| Box::pin(sleep(after)));
        while !self.is_stalled && timer.as_mut().poll(cx).is_ready() {
            self.is_stalled = deadline <= now;
            if self.is_stalled {
                return true;
            }
            timer.as_mut().reset(deadline);
        }
        false
    }

    /// The pressure of the connection, as it is to be told.
    pub(crate) fn pressure(&self, pressure: Pressure) -> Pressure {
        match self.is_stalled {
            true => Pressure::Stalled,
            false => pressure,
        }
    }
}
