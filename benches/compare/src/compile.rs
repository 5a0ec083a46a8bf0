//! What a flow costs to compile, in ours and in the peers, each in a crate of its own.
//!
//! Dependencies are built before the clock starts, and the profile is the one that `cargo build` has by
//! default, but for incremental builds. In a round every shape is built once in every dialect, one
//! after the other.

mod dialect;
mod figures;
mod program;

use std::path::Path;

use crate::arguments::Arguments;
use crate::samples::Samples;
use crate::table::print_head;
use dialect::{DIALECTS, Program, Seconds};
use program::Shape;

/// What took more seconds than this is not measured again: the noise is small beside it.
const LONG: f64 = 60.0;

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

/// Measures what the arguments ask for and prints it.
pub(crate) fn report(target: &Path, arguments: &Arguments) -> Result<(), String> {
    let samples = measure(&target.join("compile"), arguments)?;
    samples.write(arguments.json.as_deref(), figures::unit)?;
    if arguments.markdown {
        print_head();
    }
    figures::print(&samples, arguments.markdown);
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
