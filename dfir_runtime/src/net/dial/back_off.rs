//! How long to wait before the next try to connect, and whether there is one.

use std::time::Duration;

use crate::net::options::{Reconnect, TcpOptions};
use crate::net::random::random;

/// Without any wait, a server that accepts and closes at once would keep a processor busy.
const SHORTEST: Duration = Duration::from_millis(1);

/// Counts tries and doubles waits.
#[derive(Debug, Default)]
pub(super) struct BackOff {
    retry_count: u32,
}

impl BackOff {
    /// The number of the next new try and the wait before it; `None` if there is to be none.
    pub(super) fn next(&mut self, options: &TcpOptions) -> Option<(u32, Duration)> {
        let is_allowed = match options.reconnect {
            Reconnect::Forever => true,
            Reconnect::Never => false,
            Reconnect::Times(count) => self.retry_count < count,
        };
        if !is_allowed {
            return None;
        }
        let factor = 1u32.checked_shl(self.retry_count).unwrap_or(u32::MAX);
        self.retry_count = self.retry_count.saturating_add(1);
        let longest = options.longest_back_off.max(SHORTEST);
        let wait = options
            .first_back_off
            .max(SHORTEST)
            .saturating_mul(factor)
            .min(longest);
        Some((self.retry_count, jittered(wait)))
    }

    /// Starts again: a connection has lasted.
    pub(super) fn reset(&mut self) {
        *self = Self::default();
    }
}

/// Between half of `wait` and all of it, so that clients that lost one server together do not
/// come back together.
fn jittered(wait: Duration) -> Duration {
    let random = random() as u32;
    wait.mul_f64(0.5 + 0.5 * f64::from(random) / f64::from(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_the_longest() {
        let options = TcpOptions::default();
        let mut back_off = BackOff::default();
        let mut whole = options.first_back_off;
        for attempt in 1..100 {
            let (number, wait) = back_off.next(&options).unwrap();
            assert_eq!(number, attempt);
            assert!(whole / 2 <= wait && wait <= whole, "{wait:?} of {whole:?}");
            whole = (whole * 2).min(options.longest_back_off);
        }
        back_off.reset();
        assert!(back_off.next(&options).unwrap().1 <= options.first_back_off);
    }

    #[test]
    fn tries_are_limited() {
        let never = TcpOptions {
            reconnect: Reconnect::Never,
            ..TcpOptions::default()
        };
        assert_eq!(BackOff::default().next(&never), None);
        let twice = TcpOptions {
            reconnect: Reconnect::Times(2),
            ..TcpOptions::default()
        };
        let mut back_off = BackOff::default();
        assert!(back_off.next(&twice).is_some() && back_off.next(&twice).is_some());
        assert_eq!(back_off.next(&twice), None);
    }
}
