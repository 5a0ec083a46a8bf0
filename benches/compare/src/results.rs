//! What was measured, by workload and implementation.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::runners::{Measured, Runner};

/// The samples of a workload.
#[derive(Debug, Default)]
pub(crate) struct Results {
    /// In nanoseconds, by implementation.
    samples: BTreeMap<(String, &'static str), Vec<f64>>,
    checksums: BTreeMap<String, BTreeMap<u64, &'static str>>,
}

/// How many samples a process gives after the first, which warms it up and is not counted.
const SAMPLES: usize = 3;

impl Results {
    /// A round: each of the implementations once.
    pub(crate) fn round(&mut self, workload: &str, runners: &[&Runner]) -> Result<(), String> {
        for runner in runners {
            let measured = runner.run(workload, SAMPLES + 1)?;
            let lines = measured.len() / (SAMPLES + 1);
            for (at, measured) in measured.into_iter().enumerate() {
                self.add(runner.name, measured, at >= lines);
            }
        }
        Ok(())
    }

    fn add(&mut self, implementation: &'static str, measured: Measured, counts: bool) {
        let Measured {
            workload,
            nanoseconds,
            checksum,
        } = measured;
        let checksums = self.checksums.entry(workload.clone()).or_default();
        checksums.insert(checksum, implementation);
        if counts {
            let samples = self.samples.entry((workload, implementation)).or_default();
            samples.push(nanoseconds);
        }
    }

    /// The workloads that there are figures of.
    pub(crate) fn workloads(&self) -> impl Iterator<Item = &str> {
        self.checksums.keys().map(String::as_str)
    }

    pub(crate) fn min(&self, workload: &str, implementation: &'static str) -> Option<f64> {
        let samples = self.samples.get(&(workload.to_owned(), implementation))?;
        samples.iter().copied().min_by(f64::total_cmp)
    }

    pub(crate) fn median(&self, workload: &str, implementation: &'static str) -> Option<f64> {
        let mut samples = self
            .samples
            .get(&(workload.to_owned(), implementation))?
            .clone();
        samples.sort_by(f64::total_cmp);
        samples.get(samples.len() / 2).copied()
    }

    /// What is wrong with the checksums of a workload: implementations that disagree, or that agree
    /// on something else than what is expected.
    pub(crate) fn mismatch(&self, workload: &str, expected: Option<u64>) -> Option<String> {
        let checksums = self.checksums.get(workload)?;
        let wrong = |checksum: &u64| expected.is_some_and(|expected| expected != *checksum);
        (checksums.len() > 1 || checksums.keys().any(wrong))
            .then(|| format!("{workload}: checksums {checksums:?}, expected {expected:?}"))
    }

    /// Every sample, as JSON.
    pub(crate) fn json(&self) -> String {
        let mut text = String::from("[\n");
        for (at, ((workload, implementation), samples)) in self.samples.iter().enumerate() {
            let comma = if at == 0 { "" } else { ",\n" };
            let _ = write!(
                text,
                "{comma}{{\"workload\": \"{workload}\", \"implementation\": \"{implementation}\", \
                 \"nanoseconds\": {samples:?}}}"
            );
        }
        text.push_str("\n]\n");
        text
    }
}
