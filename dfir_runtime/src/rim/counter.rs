//! A count that is shown now and then.

use std::cell::Cell;
use std::rc::Rc;
use std::task::Context;
use std::time::Duration;

use tokio::runtime::{Handle, TryCurrentError};
use tokio::time::{Instant, Interval, MissedTickBehavior, interval_at};

/// The least period; what is shorter the timer cannot tell apart.
const LEAST: Duration = Duration::from_millis(1);

/// The greatest, years: to what is longer no instant can be added.
const GREATEST: Duration = Duration::from_secs(1 << 30);

/// Looks at a count at once and then once a period.
#[derive(Debug)]
pub(crate) struct Counter {
    count: Rc<Cell<u64>>,
    period: Duration,
    /// Made at the first poll: a graph may be built where no runtime is.
    timer: Option<Interval>,
}

impl Counter {
    pub(crate) fn new(count: Rc<Cell<u64>>, period: Duration) -> Self {
        Self {
            count,
            period: period.clamp(LEAST, GREATEST),
            timer: None,
        }
    }

    /// The count, if it is time to show it. The waker is registered for the next time.
    pub(crate) fn poll(&mut self, cx: &mut Context<'_>) -> Result<Option<u64>, TryCurrentError> {
        let mut is_due = self.timer.is_none();
        let timer = match &mut self.timer {
            Some(timer) => timer,
            None => {
                Handle::try_current()?;
                let mut timer = interval_at(Instant::now() + self.period, self.period);
                timer.set_missed_tick_behavior(MissedTickBehavior::Delay);
                self.timer.insert(timer)
            }
        };
        while timer.poll_tick(cx).is_ready() {
            is_due = true;
        }
        Ok(is_due.then(|| self.count.get()))
    }
}

#[cfg(test)]
mod tests {
    use std::task::Waker;

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn shows_the_count_once_a_period() {
        let count = Rc::new(Cell::new(0));
        let mut counter = Counter::new(Rc::clone(&count), Duration::from_secs(1));
        let mut poll = || {
            counter
                .poll(&mut Context::from_waker(Waker::noop()))
                .unwrap()
        };
        assert_eq!(poll(), Some(0));
        count.set(5);
        assert_eq!(poll(), None);
        tokio::time::advance(Duration::from_secs(3)).await;
        assert_eq!(poll(), Some(5));
        assert_eq!(poll(), None);
    }
}
