//! Text in columns, and what stands above the tables: when and on what they were measured.

use std::process::Command;

/// Text in columns.
pub(crate) struct Table {
    columns: Vec<String>,
    pub(crate) rows: Vec<Vec<String>>,
}

impl Table {
    pub(crate) fn new(columns: &[&str]) -> Self {
        Table {
            columns: columns.iter().map(|column| (*column).to_owned()).collect(),
            rows: Vec::new(),
        }
    }

    /// Prints it for people, or as Markdown.
    pub(crate) fn print(&self, markdown: bool) {
        let width = |column: usize| {
            let cells = self.rows.iter().map(|row| &row[column]);
            cells
                .chain([&self.columns[column]])
                .map(String::len)
                .max()
                .unwrap_or(0)
        };
        let widths: Vec<_> = (0..self.columns.len()).map(width).collect();
        let line = |cells: &[String]| {
            let cells = cells
                .iter()
                .zip(&widths)
                .map(|(cell, width)| format!("{cell:width$}"));
            let cells: Vec<_> = cells.collect();
            if markdown {
                format!("| {} |", cells.join(" | "))
            } else {
                cells.join("  ")
            }
        };
        println!("{}", line(&self.columns));
        if markdown {
            println!("|{}", "---|".repeat(widths.len()));
        }
        self.rows.iter().for_each(|row| println!("{}", line(row)));
    }
}

/// A ratio with as many digits as say something.
pub(crate) fn ratio_text(ratio: f64) -> String {
    if ratio < 0.1 {
        format!("{ratio:.4}")
    } else {
        format!("{ratio:.2}")
    }
}

/// Whether a ratio keeps to its limit.
pub(crate) fn verdict(is_met: bool) -> &'static str {
    if is_met { "met" } else { "MISSED" }
}

/// The date, the machine and the versions.
pub(crate) fn print_head() {
    let cpus = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = cpus
        .lines()
        .find_map(|line| line.strip_prefix("model name"))
        .unwrap_or("unknown");
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    println!(
        "- {}, {}",
        output("date", &["-u", "+%Y-%m-%d %H:%M UTC"]),
        output("rustc", &["--version"])
    );
    println!(
        "- commit {}",
        output("git", &["rev-parse", "--short", "HEAD"])
    );
    println!(
        "- {} x {}",
        output("nproc", &[]),
        model.trim_start_matches([' ', '\t', ':'])
    );
    println!("- load average at the end: {}", load.trim());
    println!();
}

fn output(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output().ok();
    let text = output.and_then(|output| String::from_utf8(output.stdout).ok());
    text.unwrap_or_default().trim().to_owned()
}
