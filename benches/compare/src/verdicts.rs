//! How ours compares with the best of the others, and with the targets: by minima, which noise changes
//! least and by which a target is met or missed, and beside them by medians.

use crate::samples::Samples;
use crate::table::{Table, ratio_text, verdict};
use crate::targets::Target;

/// The implementations that are languages or frameworks beside ours.
pub(crate) const PEERS: &[&str] = &["dfir14", "dfir16", "timely", "differential", "ascent"];

/// What is taken of the samples.
#[derive(Debug, Clone, Copy)]
enum Statistic {
    Minimum,
    Median,
}

impl Statistic {
    /// The one that targets are judged by comes first.
    const ALL: [Statistic; 2] = [Statistic::Minimum, Statistic::Median];

    fn of(self, samples: &Samples, workload: &str, implementation: &'static str) -> Option<f64> {
        match self {
            Statistic::Minimum => samples.min(workload, implementation),
            Statistic::Median => samples.median(workload, implementation),
        }
    }
}

/// Prints the ratios, to the best of these peers for one, and whether each keeps to its target.
pub(crate) fn print_targets(
    samples: &Samples,
    targets: &[Target],
    peers: &[&'static str],
    markdown: bool,
) {
    let mut table = Table::new(&[
        "minima / medians",
        "ours / hand",
        "target",
        "",
        "ours / best peer",
        "target",
        "",
    ]);
    // By minima and by medians: how many are met, of how many.
    let mut met = [(0, 0); 2];
    for target in targets {
        if samples.min(target.workload, "ours").is_none() {
            continue;
        }
        let mut row = vec![target.workload.to_owned()];
        for (side, implementations) in [(target.hand, &["hand"][..]), (target.peer, peers)] {
            let Some((names, limit)) = side else {
                row.extend(["", "", ""].map(str::to_owned));
                continue;
            };
            let ratios = Statistic::ALL.map(|statistic| {
                let ours = statistic.of(samples, target.workload, "ours")?;
                Some(ours / best(samples, statistic, names, implementations)?)
            });
            for (ratio, (met, all)) in ratios.iter().flatten().zip(&mut met) {
                (*met, *all) = (*met + usize::from(*ratio <= limit), *all + 1);
            }
            let both = |text: &dyn Fn(f64) -> String| {
                let texts = ratios.map(|ratio| ratio.map_or("-".to_owned(), text));
                texts.join(" / ")
            };
            row.push(both(&ratio_text));
            row.push(limit.to_string());
            row.push(both(&|ratio| verdict(ratio <= limit).to_owned()));
        }
        table.rows.push(row);
    }
    table.print(markdown);
    let [(minima, all), (medians, _)] = met;
    println!("\ntargets met: {minima} of {all} by minima, {medians} by medians\n");
}

/// The least of what these implementations have of these workloads.
fn best(
    samples: &Samples,
    statistic: Statistic,
    names: &[&str],
    implementations: &[&'static str],
) -> Option<f64> {
    let all = names
        .iter()
        .flat_map(|name| implementations.iter().map(move |of| (name, of)));
    all.filter_map(|(name, of)| statistic.of(samples, name, of))
        .min_by(f64::total_cmp)
}
