//! How long round trips took: what half of them, and nearly all of them, took at most.

use std::time::Duration;

use hdrhistogram::Histogram;

/// What took longer counts as this.
const LONGEST: Duration = Duration::from_secs(60);

/// Durations, each of them counted to three digits.
#[derive(Debug, Clone)]
pub struct Latencies(Histogram<u64>);

impl Default for Latencies {
    fn default() -> Self {
        let histogram = Histogram::new_with_max(LONGEST.as_nanos() as u64, 3);
        let histogram = histogram.expect("the bounds are in order, and three digits not too many");
        Latencies(histogram)
    }
}

impl Latencies {
    /// Counts one.
    pub fn add(&mut self, took: Duration) {
        self.0.saturating_record(took.as_nanos() as u64);
    }

    /// How many were counted.
    pub fn count(&self) -> u64 {
        self.0.len()
    }

    /// The percentiles of the report, by what is appended to the name of the workload.
    pub fn percentiles(&self) -> Vec<(&'static str, Duration)> {
        [("_p50", 50.0), ("_p99", 99.0), ("_p999", 99.9)]
            .map(|(suffix, percent)| {
                let nanoseconds = self.0.value_at_percentile(percent);
                (suffix, Duration::from_nanos(nanoseconds))
            })
            .to_vec()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_percentile_is_what_so_many_took_at_most() {
        let mut latencies = Latencies::default();
        for micros in 1..=1000 {
            latencies.add(Duration::from_micros(micros));
        }
        let percentiles = latencies.percentiles();
        let near = |at: usize, micros: f64| {
            let measured = percentiles[at].1.as_secs_f64() * 1e6;
            assert!(
                (measured / micros - 1.0).abs() < 0.002,
                "{measured}, not {micros}"
            );
        };
        near(0, 500.0);
        near(1, 990.0);
        near(2, 999.0);
    }
}
