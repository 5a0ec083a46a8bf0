//! The tables of times.

use crate::arguments::Arguments;
use crate::expected;
use crate::results::Results;
use crate::runners::Runner;
use crate::table::{Table, print_head};
use crate::targets::TARGETS;
use crate::verdicts::{PEERS, print_targets};

/// With fewer, a minimum says little.
const LEAST_ROUNDS: usize = 7;

/// Measures what the arguments ask for and prints it.
pub(crate) fn times(runners: &[Runner], arguments: &Arguments) -> Result<(), String> {
    let results = measure(runners, arguments)?;
    let samples = &results.samples;
    samples.write(arguments.json.as_deref(), |_| "nanoseconds")?;
    if arguments.markdown {
        print_head();
    }
    print_targets(samples, TARGETS, PEERS, arguments.markdown);
    print_times(&results, runners, arguments.markdown);
    let mismatches: Vec<_> = results
        .workloads()
        .filter_map(|workload| results.mismatch(workload, expected::checksum(workload)))
        .collect();
    match mismatches.is_empty() {
        true => Ok(()),
        false => Err(mismatches.join("\n")),
    }
}

fn measure(runners: &[Runner], arguments: &Arguments) -> Result<Results, String> {
    let mut workloads: Vec<&str> = Vec::new();
    for workload in runners.iter().flat_map(|runner| &runner.workloads) {
        if arguments.wants(workload) && !workloads.contains(&workload.as_str()) {
            workloads.push(workload);
        }
    }
    let mut results = Results::default();
    let rounds = arguments.rounds.unwrap_or(LEAST_ROUNDS).max(LEAST_ROUNDS);
    for round in 1..=rounds {
        eprintln!("round {round} of {rounds}");
        for workload in &workloads {
            let having: Vec<_> = runners
                .iter()
                .filter(|runner| runner.has(workload))
                .collect();
            results.round(workload, &having)?;
        }
    }
    Ok(results)
}

fn print_times(results: &Results, runners: &[Runner], markdown: bool) {
    let mut columns = vec!["workload (min / median)"];
    columns.extend(runners.iter().map(|runner| runner.name));
    let mut table = Table::new(&columns);
    for workload in results.workloads() {
        let mut row = vec![workload.to_owned()];
        for runner in runners {
            let (min, median) = (
                results.samples.min(workload, runner.name),
                results.samples.median(workload, runner.name),
            );
            row.push(match (min, median) {
                (Some(min), Some(median)) => format!("{} / {}", time_text(min), time_text(median)),
                _ => String::new(),
            });
        }
        table.rows.push(row);
    }
    table.print(markdown);
}

fn time_text(nanoseconds: f64) -> String {
    match nanoseconds {
        ns if ns < 100e3 => format!("{:.2} us", ns / 1e3),
        ns if ns < 10e6 => format!("{:.3} ms", ns / 1e6),
        ns => format!("{:.1} ms", ns / 1e6),
    }
}
