//! A timer as an ingress.

use std::task::{Context, Poll};
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::time::Interval;

use super::{BoxError, Ingress, Polled};

/// Gives a `()` at once and then one each period; those that were missed come together. Never ends.
#[derive(Debug)]
pub(crate) struct IntervalIngress {
    period: Duration,
    /// Made at the first poll: a graph may be built where no runtime is.
    timer: Option<Interval>,
}

impl IntervalIngress {
    pub(crate) fn new(period: Duration) -> Self {
        Self {
            period,
            timer: None,
        }
    }
}

impl Ingress for IntervalIngress {
    type Item = ();

    fn poll_batch(
        &mut self,
        cx: &mut Context<'_>,
        budget: usize,
        items: &mut Vec<()>,
    ) -> Result<Polled, BoxError> {
        let timer = match &mut self.timer {
            Some(timer) => timer,
            // Both are panics in the timer, but the user's mistakes here.
            None if self.period.is_zero() => return Err("the period is zero".into()),
            None => {
                Handle::try_current()?;
                self.timer.insert(tokio::time::interval(self.period))
            }
        };
        for _ in 0..budget {
            match timer.poll_tick(cx) {
                Poll::Ready(_) => items.push(()),
                Poll::Pending => return Ok(Polled::Pending),
            }
        }
        Ok(Polled::More)
    }
}

#[cfg(test)]
mod tests {
    use std::task::Waker;

    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn poll(ingress: &mut IntervalIngress) -> Result<usize, String> {
        let mut items = Vec::new();
        let mut cx = Context::from_waker(Waker::noop());
        match ingress.poll_batch(&mut cx, 100, &mut items) {
            Ok(Polled::Pending) => Ok(items.len()),
            Ok(polled) => Err(format!("{polled:?}")),
            Err(error) => Err(error.to_string()),
        }
    }

    #[test]
    fn without_a_runtime_it_fails() {
        let error = poll(&mut IntervalIngress::new(SECOND)).unwrap_err();
        assert!(error.contains("no reactor running"), "{error}");
    }

    #[test]
    fn without_a_period_it_fails() {
        assert_eq!(
            poll(&mut IntervalIngress::new(Duration::ZERO)).unwrap_err(),
            "the period is zero"
        );
    }

    #[tokio::test(start_paused = true)]
    async fn missed_periods_come_together() {
        let mut ingress = IntervalIngress::new(SECOND);
        assert_eq!(poll(&mut ingress), Ok(1));
        assert_eq!(poll(&mut ingress), Ok(0));
        tokio::time::advance(SECOND * 3).await;
        assert_eq!(poll(&mut ingress), Ok(3));
    }
}
