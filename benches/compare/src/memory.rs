//! Peak resident memory of one run of each workload in a process of its own.

use crate::arguments::Arguments;
use crate::report::Table;
use crate::runners::Runner;

/// Measures and prints it, in KiB.
pub(crate) fn report(runners: &[Runner], arguments: &Arguments) -> Result<(), String> {
    let mut columns = vec!["peak KiB"];
    columns.extend(runners.iter().map(|runner| runner.name));
    let mut table = Table::new(&columns);
    let mut done: Vec<&str> = Vec::new();
    for workload in runners.iter().flat_map(|runner| &runner.workloads) {
        if !arguments.wants(workload) || done.contains(&workload.as_str()) {
            continue;
        }
        done.push(workload);
        let mut row = vec![workload.clone()];
        for runner in runners {
            let peak = runner
                .has(workload)
                .then(|| runner.peak_memory(workload))
                .transpose()?;
            row.push(peak.map(|kib| kib.to_string()).unwrap_or_default());
        }
        table.rows.push(row);
    }
    table.print(arguments.markdown);
    Ok(())
}
