//! Builds the runners, runs them in turns and prints how they compare.
//!
//! `cargo run --release -p compare -- [FILTER ..] [--rounds N] [--json FILE] [--markdown]`: measures the
//! workloads whose names contain one of the filters. A round runs every implementation of a workload
//! once, each in a process of its own, so that what disturbs the machine for a while disturbs all of
//! them.

mod arguments;
mod expected;
mod memory;
mod report;
mod results;
mod runners;
mod targets;

use std::process::ExitCode;

use arguments::{Arguments, Command};

fn main() -> ExitCode {
    let Some(arguments) = Arguments::parse(std::env::args().skip(1)) else {
        eprintln!("{}", arguments::USAGE);
        return ExitCode::FAILURE;
    };
    let runners = runners::build();
    let result = match arguments.command {
        Command::Time => report::times(&runners, &arguments),
        Command::Memory => memory::report(&runners, &arguments),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}
