//! The memory of one run of each workload in a process of its own: the most that it had, or what the
//! workload says of it.

use crate::arguments::Arguments;
use crate::runners::Runner;
use crate::samples::Samples;
use crate::table::{Table, print_head};
use crate::targets::MEMORY_TARGETS;
use crate::verdicts::print_targets;

/// What the targets for memory are beside: the figures that they come from are of `dfir_rs`.
const PEERS: &[&str] = &["dfir14", "dfir16"];

/// How often each is measured: it varies little.
const ROUNDS: usize = 3;

/// Measures and prints it, in KiB.
pub(crate) fn report(runners: &[Runner], arguments: &Arguments) -> Result<(), String> {
    let mut workloads: Vec<&str> = Vec::new();
    for workload in runners.iter().flat_map(|runner| &runner.workloads) {
        if arguments.wants(workload) && !workloads.contains(&workload.as_str()) {
            workloads.push(workload);
        }
    }
    let mut samples = Samples::default();
    for _ in 0..arguments.rounds.unwrap_or(ROUNDS) {
        for workload in &workloads {
            for runner in runners.iter().filter(|runner| runner.has(workload)) {
                let kib = runner.memory(workload)?;
                samples.add(workload, runner.name, kib as f64);
            }
        }
    }
    samples.write(arguments.json.as_deref(), |_| "KiB")?;
    if arguments.markdown {
        print_head();
    }
    print_targets(&samples, MEMORY_TARGETS, PEERS, arguments.markdown);
    let mut columns = vec!["KiB (min / median)"];
    columns.extend(runners.iter().map(|runner| runner.name));
    let mut table = Table::new(&columns);
    for workload in workloads {
        let mut row = vec![workload.to_owned()];
        for runner in runners {
            let of = |statistic: Option<f64>| statistic.map(|kib| kib.to_string());
            let min = of(samples.min(workload, runner.name));
            let median = of(samples.median(workload, runner.name));
            let both = min
                .zip(median)
                .map(|(min, median)| format!("{min} / {median}"));
            row.push(both.unwrap_or_default());
        }
        table.rows.push(row);
    }
    table.print(arguments.markdown);
    Ok(())
}
