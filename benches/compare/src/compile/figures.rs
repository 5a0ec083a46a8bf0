//! The figures of the report on compile time.

use super::dialect::{DIALECTS, LIMIT};
use super::program::Shape;
use crate::samples::Samples;
use crate::table::{Table, ratio_text, verdict};

/// A figure of the report: its name, its unit, the most that ours may be beside the best peer, and the
/// most that it may be at all.
struct Figure {
    name: String,
    unit: &'static str,
    ratio: Option<f64>,
    most: Option<f64>,
}

impl Figure {
    fn target(&self) -> String {
        match (self.ratio, self.most) {
            (Some(ratio), Some(most)) => format!("{ratio}, {most} {}", self.unit),
            (Some(ratio), None) => ratio.to_string(),
            (None, _) => String::new(),
        }
    }

    fn is_met(&self, ours: f64, ratio: f64) -> Option<bool> {
        let is_enough = self.most.is_none_or(|most| ours <= most);
        self.ratio.map(|limit| ratio <= limit && is_enough)
    }
}

/// The unit of a figure, or of its time of the processor.
pub(crate) fn unit(name: &str) -> &'static str {
    let name = name.trim_end_matches("_cpu");
    let figure = figures().into_iter().find(|figure| figure.name == name);
    figure.map_or("", |figure| figure.unit)
}

/// All of them, in the order of the report.
fn figures() -> Vec<Figure> {
    let figure = |name: &str, unit, ratio| Figure {
        name: name.to_owned(),
        unit,
        ratio,
        most: None,
    };
    let mut figures = vec![
        figure("per_extra_graph", "seconds", Some(0.4)),
        Figure {
            most: Some(150.0),
            ..figure("expansion", "lines", Some(0.07))
        },
        figure("crates", "crates", Some(0.3)),
        figure("crates_no_features", "crates", Some(0.3)),
        figure("clean_build", "seconds", Some(0.5)),
    ];
    figures.extend(Shape::all().map(|shape| match shape {
        Shape::Chain(200) => figure(&shape.name(), "seconds", Some(0.05)),
        _ => figure(&shape.name(), "seconds", None),
    }));
    figures
}

/// Prints the least of each figure, and how ours compares with the best peer.
pub(crate) fn print(samples: &Samples, markdown: bool) {
    let mut columns = vec!["the least (wall / CPU)", "unit"];
    columns.extend(DIALECTS.iter().map(|dialect| dialect.name));
    columns.extend(["ours / best peer", "target", ""]);
    let mut table = Table::new(&columns);
    for figure in figures() {
        let Figure { name, unit, .. } = &figure;
        let Some(ours) = samples.min(name, "ours") else {
            continue;
        };
        let name_of_cpu = format!("{name}_cpu");
        let mut row = vec![name.clone(), (*unit).to_owned()];
        for dialect in DIALECTS {
            let cpu = samples.min(&name_of_cpu, dialect.name);
            row.push(cell(unit, samples.min(name, dialect.name), cpu));
        }
        let ratio = ratio_to_best_peer(samples, name);
        let ratios = [ratio, ratio_to_best_peer(samples, &name_of_cpu)];
        let texts: Vec<_> = ratios.into_iter().flatten().map(ratio_text).collect();
        row.push(texts.join(" / "));
        row.push(figure.target());
        let is_met = ratio.and_then(|ratio| figure.is_met(ours, ratio));
        row.push(is_met.map(verdict).unwrap_or_default().to_owned());
        table.rows.push(row);
    }
    table.print(markdown);
}

fn ratio_to_best_peer(samples: &Samples, measure: &str) -> Option<f64> {
    let peers = DIALECTS.iter().filter(|dialect| dialect.name != "ours");
    let best = peers
        .filter_map(|dialect| samples.min(measure, dialect.name))
        .min_by(f64::total_cmp);
    Some(samples.min(measure, "ours")? / best?)
}

fn cell(unit: &str, value: Option<f64>, cpu: Option<f64>) -> String {
    match (unit, value, cpu) {
        (_, None, _) => String::new(),
        ("seconds", Some(wall), _) if wall >= LIMIT => format!("> {LIMIT}"),
        ("seconds", Some(wall), Some(cpu)) => format!("{wall:.2} / {cpu:.2}"),
        (_, Some(value), _) => value.to_string(),
    }
}
