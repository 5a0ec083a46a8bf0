//! Peak resident memory of one run of each workload in a process of its own.

use crate::arguments::Arguments;
use crate::runners::Runner;
use crate::samples::Samples;
use crate::table::Table;

/// Measures and prints it, in KiB.
pub(crate) fn report(runners: &[Runner], arguments: &Arguments) -> Result<(), String> {
    let mut columns = vec!["peak KiB"];
    columns.extend(runners.iter().map(|runner| runner.name));
    let mut table = Table::new(&columns);
    let mut samples = Samples::default();
    let mut done: Vec<&str> = Vec::new();
    for workload in runners.iter().flat_map(|runner| &runner.workloads) {
        if !arguments.wants(workload) || done.contains(&workload.as_str()) {
            continue;
        }
        done.push(workload);
        let mut row = vec![workload.clone()];
        for runner in runners {
            if !runner.has(workload) {
                row.push(String::new());
                continue;
            }
            let peak = runner.peak_memory(workload)?;
            samples.add(workload, runner.name, peak as f64);
            row.push(peak.to_string());
        }
        table.rows.push(row);
    }
    samples.write(arguments.json.as_deref(), |_| "KiB")?;
    table.print(arguments.markdown);
    Ok(())
}
