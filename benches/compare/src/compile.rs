//! What a flow costs to compile, in ours and in the peers, each in a crate of its own.
//!
//! Dependencies are built before the clock starts, and the profile is the one that `cargo build` has by
//! default, but for incremental builds. In a round every shape is built once in every dialect, one
//! after the other.

mod dialect;
mod program;

use std::path::Path;

use crate::arguments::Arguments;
use crate::samples::Samples;
use crate::table::{Table, print_head, ratio_text, verdict};
use dialect::{DIALECTS, LIMIT, Program, Seconds};
use program::Shape;

/// What took more seconds than this is not measured again: the noise is small beside it.
const LONG: f64 = 15.0;

const ROUNDS: usize = 3;

/// What is built against the clock.
#[derive(Debug, Clone, Copy)]
enum Build {
    Program(Shape),
    Clean,
}

impl Build {
    fn all() -> impl Iterator<Item = Build> {
        Shape::all().map(Build::Program).chain([Build::Clean])
    }

    fn name(self) -> String {
        match self {
            Build::Program(shape) => shape.name(),
            Build::Clean => "clean_build".to_owned(),
        }
    }

    fn run(self, program: &Program<'_>) -> Result<Seconds, String> {
        match self {
            Build::Program(shape) => program.compile(shape),
            Build::Clean => program.clean_build(),
        }
    }
}

/// A figure of the report: its name, its unit, the most that ours may be beside the best peer, and the
/// most that it may be at all.
struct Figure {
    name: String,
    unit: &'static str,
    ratio: Option<f64>,
    most: Option<f64>,
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

/// Measures what the arguments ask for and prints it.
pub(crate) fn report(target: &Path, arguments: &Arguments) -> Result<(), String> {
    let samples = measure(&target.join("compile"), arguments)?;
    let unit = |name: &str| {
        let name = name.trim_end_matches("_cpu");
        let figure = figures().into_iter().find(|figure| figure.name == name);
        figure.map_or("", |figure| figure.unit)
    };
    samples.write(arguments.json.as_deref(), unit)?;
    if arguments.markdown {
        print_head();
    }
    print(&samples, arguments.markdown);
    Ok(())
}

fn measure(root: &Path, arguments: &Arguments) -> Result<Samples, String> {
    let mut samples = Samples::default();
    let mut programs = Vec::new();
    for dialect in DIALECTS {
        eprintln!("building the dependencies of {}", dialect.name);
        programs.push(Program::new(dialect, root)?);
    }
    for program in &programs {
        let name = program.dialect.name;
        samples.add("expansion", name, program.lines()? as f64);
        samples.add("crates", name, program.crates(true)? as f64);
        samples.add("crates_no_features", name, program.crates(false)? as f64);
        // Back to the dependencies that the lock file had before.
        program.compile(Shape::Graphs(0))?;
    }
    for round in 1..=arguments.rounds.unwrap_or(ROUNDS) {
        for build in Build::all().filter(|build| arguments.wants(&build.name())) {
            let measure = build.name();
            for program in &programs {
                let name = program.dialect.name;
                let before = samples.min(&measure, name);
                if before.is_some_and(|seconds| seconds > LONG) {
                    continue;
                }
                eprintln!("round {round}: {measure} in {name}");
                match build.run(program) {
                    Ok(seconds) => {
                        samples.add(&measure, name, seconds.wall);
                        samples.add(&format!("{measure}_cpu"), name, seconds.cpu);
                    }
                    Err(message) => eprintln!("left out, as it does not compile: {message}"),
                }
            }
        }
    }
    for program in &programs {
        let name = program.dialect.name;
        for cpu in ["", "_cpu"] {
            let of = |graphs| samples.min(&format!("{}{cpu}", Shape::Graphs(graphs).name()), name);
            if let (Some(ten), Some(fifty)) = (of(10), of(50)) {
                samples.add(&format!("per_extra_graph{cpu}"), name, (fifty - ten) / 40.0);
            }
        }
    }
    Ok(samples)
}

fn print(samples: &Samples, markdown: bool) {
    let mut columns = vec!["the least (wall / CPU)", "unit"];
    columns.extend(DIALECTS.iter().map(|dialect| dialect.name));
    columns.extend(["ours / best peer", "target", ""]);
    let mut table = Table::new(&columns);
    for Figure {
        name,
        unit,
        ratio: limit,
        most,
    } in figures()
    {
        let Some(ours) = samples.min(&name, "ours") else {
            continue;
        };
        let mut row = vec![name.clone(), unit.to_owned()];
        for dialect in DIALECTS {
            let cpu = samples.min(&format!("{name}_cpu"), dialect.name);
            row.push(cell(unit, samples.min(&name, dialect.name), cpu));
        }
        let peers = DIALECTS.iter().filter(|dialect| dialect.name != "ours");
        let best = peers
            .filter_map(|dialect| samples.min(&name, dialect.name))
            .min_by(f64::total_cmp);
        let ratio = best.map(|best| ours / best);
        row.push(ratio.map(ratio_text).unwrap_or_default());
        let is_met = ratio
            .zip(limit)
            .map(|(ratio, limit)| ratio <= limit && most.is_none_or(|most| ours <= most));
        row.push(match (limit, most) {
            (Some(limit), Some(most)) => format!("{limit}, {most} {unit}"),
            (Some(limit), None) => limit.to_string(),
            (None, _) => String::new(),
        });
        row.push(is_met.map(verdict).unwrap_or_default().to_owned());
        table.rows.push(row);
    }
    table.print(markdown);
}

fn cell(unit: &str, value: Option<f64>, cpu: Option<f64>) -> String {
    match (unit, value, cpu) {
        (_, None, _) => String::new(),
        ("seconds", Some(wall), _) if wall >= LIMIT => format!("> {LIMIT}"),
        ("seconds", Some(wall), Some(cpu)) => format!("{wall:.2} / {cpu:.2}"),
        (_, Some(value), _) => value.to_string(),
    }
}
