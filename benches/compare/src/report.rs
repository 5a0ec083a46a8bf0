//! The tables of times.

use crate::arguments::Arguments;
use crate::expected;
use crate::results::Results;
use crate::runners::Runner;
use crate::table::{Table, print_head, ratio_text, verdict};
use crate::targets::{TARGETS, Target};

/// The implementations that are languages or frameworks beside ours.
const PEERS: &[&str] = &["dfir14", "dfir16", "timely", "ascent"];

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
    print_targets(&results, arguments.markdown);
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

fn print_targets(results: &Results, markdown: bool) {
    let mut table = Table::new(&[
        "workload",
        "ours / hand",
        "target",
        "",
        "ours / best peer",
        "target",
        "",
    ]);
    let (mut met, mut missed) = (0, 0);
    for target in TARGETS {
        let Some(ours) = results.samples.min(target.workload, "ours") else {
            continue;
        };
        let mut row = vec![target.workload.to_owned()];
        for (limit, other) in others(results, target) {
            match (limit, other) {
                (Some(limit), Some(other)) => {
                    let ratio = ours / other;
                    let is_met = ratio <= limit;
                    (met, missed) = (met + usize::from(is_met), missed + usize::from(!is_met));
                    row.extend([
                        ratio_text(ratio),
                        limit.to_string(),
                        verdict(is_met).to_owned(),
                    ]);
                }
                (Some(limit), None) => {
                    row.extend(["-".to_owned(), limit.to_string(), "-".to_owned()])
                }
                (None, _) => row.extend(["", "", ""].map(str::to_owned)),
            }
        }
        table.rows.push(row);
    }
    table.print(markdown);
    println!("\ntargets met: {met}, missed: {missed}\n");
}

/// The limit and the best other time: hand-written code and peers.
fn others(results: &Results, target: &Target) -> [(Option<f64>, Option<f64>); 2] {
    let best = |names: &[&'static str], implementations: &[&'static str]| {
        let all = names
            .iter()
            .flat_map(|name| implementations.iter().map(move |of| (name, of)));
        all.filter_map(|(name, of)| results.samples.min(name, of))
            .min_by(f64::total_cmp)
    };
    let side =
        |side: Option<(&'static [&'static str], f64)>, implementations: &[&'static str]| match side
        {
            Some((names, limit)) => (Some(limit), best(names, implementations)),
            None => (None, None),
        };
    [side(target.hand, &["hand"]), side(target.peer, PEERS)]
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
