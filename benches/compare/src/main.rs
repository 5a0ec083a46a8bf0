//! Builds the runners, runs them in turns and prints how they compare.
//!
//! `cargo run --release -p compare -- [FILTER ..] [--rounds N] [--json FILE] [--markdown]`: measures the
//! workloads whose names contain one of the filters. A round runs every implementation of a workload
//! once, each in a process of its own, so that what disturbs the machine for a while disturbs all of
//! them.

mod arguments;
mod compile;
mod expected;
mod memory;
mod report;
mod results;
mod runners;
mod samples;
mod table;
mod targets;
mod verdicts;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use arguments::{Arguments, Command};

fn main() -> ExitCode {
    let Some(arguments) = Arguments::parse(std::env::args().skip(1)) else {
        eprintln!("{}", arguments::USAGE);
        return ExitCode::FAILURE;
    };
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), String> {
    let target = target()?;
    match arguments.command {
        Command::Time => report::times(&runners::build(&target), arguments),
        Command::Memory => memory::report(&runners::build(&target), arguments),
        Command::Compile => compile::report(&target, arguments),
    }
}

/// The directory that cargo built this program in, which everything else is built in too.
fn target() -> Result<PathBuf, String> {
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let target = program.ancestors().nth(2);
    target
        .map(Path::to_owned)
        .ok_or_else(|| format!("{} is in no target directory", program.display()))
}
