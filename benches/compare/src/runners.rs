//! The executables that are measured: how they are built and called.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// An implementation of the workloads.
#[derive(Debug)]
pub(crate) struct Runner {
    pub(crate) name: &'static str,
    pub(crate) workloads: Vec<String>,
    path: PathBuf,
}

/// One line of a runner's output.
#[derive(Debug, Clone)]
pub(crate) struct Measured {
    pub(crate) workload: String,
    pub(crate) nanoseconds: f64,
    pub(crate) checksum: u64,
}

/// Each implementation, the workspace it is in and the package.
const RUNNERS: &[(&str, &str, &str)] = &[
    ("ours", "", "ours"),
    ("hand", "", "hand"),
    ("dfir14", "dfir14", "dfir14"),
    ("dfir16", "", "dfir16"),
    ("timely", "", "timely_peer"),
    ("differential", "", "differential"),
    ("ascent", "", "recursion"),
];

/// Builds all runners. One that does not build is named and left out.
pub(crate) fn build(target: &Path) -> Vec<Runner> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap_or(Path::new(""));
    // In one go, because cargo unifies features over what it builds together: one by one, every
    // runner would have dependencies of its own.
    let together = RUNNERS
        .iter()
        .filter(|(_, workspace, _)| workspace.is_empty());
    let packages: Vec<_> = together.map(|(_, _, package)| *package).collect();
    cargo_build(root, target, &packages);
    let mut runners = Vec::new();
    for (name, workspace, package) in RUNNERS {
        if !workspace.is_empty() {
            cargo_build(&root.join(workspace), target, &[package]);
        }
        let path = target.join("release").join(package);
        match list(&path) {
            Some(workloads) => runners.push(Runner {
                name,
                workloads,
                path,
            }),
            None => eprintln!("left out: {name}, which was not built"),
        }
    }
    runners
}

fn cargo_build(workspace: &Path, target: &Path, packages: &[&str]) {
    let mut cargo = Command::new("cargo");
    cargo
        .args([
            "build",
            "--release",
            "--quiet",
            "--keep-going",
            "--target-dir",
        ])
        .arg(target)
        .current_dir(workspace);
    for package in packages {
        cargo.args(["--package", package]);
    }
    // Whether it worked shows by whether the runners are there.
    let _ = cargo.status();
}

fn list(path: &Path) -> Option<Vec<String>> {
    let output = Command::new(path).arg("list").output().ok()?;
    Some(
        String::from_utf8(output.stdout)
            .ok()?
            .lines()
            .map(str::to_owned)
            .collect(),
    )
}

impl Runner {
    pub(crate) fn has(&self, workload: &str) -> bool {
        self.workloads.iter().any(|known| known == workload)
    }

    /// The memory of a process that runs a workload once, in KiB. The runner prints it itself when it is
    /// asked for no sample but `memory`.
    pub(crate) fn memory(&self, workload: &str) -> Result<u64, String> {
        let output = Command::new(&self.path)
            .args([workload, "memory"])
            .stderr(Stdio::inherit())
            .output()
            .map_err(|error| format!("{}: {error}", self.path.display()))?;
        let text = String::from_utf8_lossy(&output.stdout);
        // timely tells there how it connects its processes, too.
        let figure = text.lines().last().unwrap_or_default();
        figure
            .trim()
            .parse()
            .map_err(|_| format!("{} {workload}: no figure of memory", self.name))
    }

    /// Runs a workload in a process of its own.
    pub(crate) fn run(&self, workload: &str, samples: usize) -> Result<Vec<Measured>, String> {
        let output = Command::new(&self.path)
            .args([workload, &samples.to_string()])
            .stderr(Stdio::inherit())
            .output()
            .map_err(|error| format!("{}: {error}", self.path.display()))?;
        if !output.status.success() {
            return Err(format!("{} {workload}: {}", self.name, output.status));
        }
        let text = String::from_utf8_lossy(&output.stdout);
        // timely tells there how it connects its processes, too.
        text.lines()
            .filter(|line| line.starts_with(workload))
            .map(|line| parse(line).ok_or_else(|| format!("cannot read `{line}`")))
            .collect()
    }
}

fn parse(line: &str) -> Option<Measured> {
    let mut words = line.split_whitespace();
    let (workload, _implementation) = (words.next()?.to_owned(), words.next()?);
    Some(Measured {
        workload,
        nanoseconds: words.next()?.parse().ok()?,
        checksum: words.next()?.parse().ok()?,
    })
}
