//! The command line.

/// How it is called.
pub(crate) const USAGE: &str = "\
usage: compare [memory | compile] [FILTER ..] [--rounds N] [--json FILE] [--markdown]
  FILTER      only workloads whose names contain it; `=NAME` is that workload alone
  memory      memory instead of time
  compile     what flows cost to compile instead of to run
  --rounds N  how often each implementation is run (default and least: 7; otherwise default 3)
  --json      writes every sample to a file
  --markdown  prints the tables as Markdown";

/// What to measure and how to show it.
#[derive(Debug)]
pub(crate) struct Arguments {
    pub(crate) command: Command,
    pub(crate) filters: Vec<String>,
    pub(crate) rounds: Option<usize>,
    pub(crate) json: Option<String>,
    pub(crate) markdown: bool,
}

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Command {
    Time,
    Memory,
    Compile,
}

impl Arguments {
    pub(crate) fn parse(mut words: impl Iterator<Item = String>) -> Option<Self> {
        let mut arguments = Arguments {
            command: Command::Time,
            filters: Vec::new(),
            rounds: None,
            json: None,
            markdown: false,
        };
        while let Some(word) = words.next() {
            match word.as_str() {
                "memory" => arguments.command = Command::Memory,
                "compile" => arguments.command = Command::Compile,
                "--rounds" => arguments.rounds = Some(words.next()?.parse().ok()?),
                "--json" => arguments.json = Some(words.next()?),
                "--markdown" => arguments.markdown = true,
                option if option.starts_with('-') => return None,
                _ => arguments.filters.push(word),
            }
        }
        Some(arguments)
    }

    /// Whether a workload is to be measured.
    pub(crate) fn wants(&self, workload: &str) -> bool {
        let matches = |filter: &String| match filter.strip_prefix('=') {
            Some(name) => workload == name,
            None => workload.contains(filter.as_str()),
        };
        self.filters.is_empty() || self.filters.iter().any(matches)
    }
}
