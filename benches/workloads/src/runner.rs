//! The command line of a runner: `runner WORKLOAD SAMPLES` prints one line for each sample,
//! `workload implementation nanoseconds checksum`; `runner WORKLOAD memory` runs it once and prints its
//! memory in KiB, by default the most that the process had in memory; `runner list` prints the workloads it has.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use crate::memory;

/// What one run of a workload took, and what came out of it.
#[derive(Debug, Clone)]
pub struct Sample {
    /// The time, without the making of the input.
    pub elapsed: Duration,
    /// What all implementations have to agree on.
    pub checksum: u64,
    /// Further figures, by what is appended to the name of the workload.
    pub more: Vec<(&'static str, Duration)>,
    /// In KiB, where it is not the most that the process ever had in memory.
    pub memory: Option<u64>,
}

impl Sample {
    /// One with no further figures.
    pub fn new(elapsed: Duration, checksum: u64) -> Self {
        Sample {
            elapsed,
            checksum,
            more: Vec::new(),
            memory: None,
        }
    }
}

/// A workload: its name, and what makes its input and runs it once.
pub type Workload = (&'static str, fn() -> Sample);

/// Times `run`, which gives the checksum and drops what it owns.
pub fn time(run: impl FnOnce() -> u64) -> Sample {
    let start = Instant::now();
    let checksum = run();
    Sample::new(start.elapsed(), checksum)
}

/// The `main` of an implementation.
pub fn run(implementation: &str, workloads: &[&[Workload]]) -> ExitCode {
    let mut workloads = workloads.iter().copied().flatten();
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["list"] => {
            workloads.for_each(|(name, _)| println!("{name}"));
            ExitCode::SUCCESS
        }
        [wanted, "memory"] => {
            let Some((_, workload)) = workloads.find(|(name, _)| *name == wanted) else {
                return usage();
            };
            let sample = workload();
            println!("{}", sample.memory.unwrap_or_else(memory::peak));
            ExitCode::SUCCESS
        }
        [wanted, samples] => {
            let (Some((name, workload)), Ok(samples)) = (
                workloads.find(|(name, _)| *name == wanted),
                samples.parse::<usize>(),
            ) else {
                return usage();
            };
            for _ in 0..samples {
                let sample = workload();
                let ns = |time: Duration| time.as_nanos();
                println!(
                    "{name} {implementation} {} {}",
                    ns(sample.elapsed),
                    sample.checksum
                );
                for (suffix, time) in sample.more {
                    println!("{name}{suffix} {implementation} {} 0", ns(time));
                }
            }
            ExitCode::SUCCESS
        }
        _ => usage(),
    }
}

fn usage() -> ExitCode {
    eprintln!("usage: runner WORKLOAD (SAMPLES | memory) | runner list");
    ExitCode::FAILURE
}
