//! What the runners said, by workload and implementation.

use std::collections::BTreeMap;

use crate::runners::{Measured, Runner};
use crate::samples::Samples;

/// The samples of a workload.
#[derive(Debug, Default)]
pub(crate) struct Results {
    /// In nanoseconds.
    pub(crate) samples: Samples,
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
        if counts {
            self.samples.add(&workload, implementation, nanoseconds);
        }
        let checksums = self.checksums.entry(workload).or_default();
        checksums.insert(checksum, implementation);
    }

    /// The workloads that there are figures of.
    pub(crate) fn workloads(&self) -> impl Iterator<Item = &str> {
        self.checksums.keys().map(String::as_str)
    }

    /// What is wrong with the checksums of a workload: implementations that disagree, or that agree
    /// on something else than what is expected.
    pub(crate) fn mismatch(&self, workload: &str, expected: Option<u64>) -> Option<String> {
        let checksums = self.checksums.get(workload)?;
        let wrong = |checksum: &u64| expected.is_some_and(|expected| expected != *checksum);
        (checksums.len() > 1 || checksums.keys().any(wrong))
            .then(|| format!("{workload}: checksums {checksums:?}, expected {expected:?}"))
    }
}
