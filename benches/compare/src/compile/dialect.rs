//! A crate that depends on an implementation and nothing else, and what cargo and rustc say of it.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::{Instant, SystemTime};

use super::program::Shape;

/// An implementation that has `dfir_syntax!`.
#[derive(Debug)]
pub(crate) struct Dialect {
    pub(crate) name: &'static str,
    pub(crate) library: &'static str,
    pub(crate) run_tick: &'static str,
    /// What the library is called by in a manifest.
    requirement: &'static str,
    /// Lines for a manifest that the library needs beside itself.
    pins: &'static str,
}

pub(crate) const DIALECTS: &[Dialect] = &[
    Dialect {
        name: "ours",
        library: "dfir_runtime",
        run_tick: "run_tick_sync",
        requirement: concat!(
            "path = \"",
            env!("CARGO_MANIFEST_DIR"),
            "/../../dfir_runtime\""
        ),
        pins: "",
    },
    Dialect {
        name: "dfir14",
        library: "dfir_rs",
        run_tick: "run_tick",
        requirement: "version = \"=0.14.0\"",
        pins: "tokio-util = \"=0.7.18\"",
    },
    Dialect {
        name: "dfir16",
        library: "dfir_rs",
        run_tick: "run_tick_sync",
        requirement: "version = \"=0.16.0\"",
        pins: "",
    },
];

/// After this many seconds a build is given up.
pub(crate) const LIMIT: f64 = 300.0;

/// What a build took.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Seconds {
    pub(crate) wall: f64,
    pub(crate) cpu: f64,
}

/// The crate of a dialect, in a directory of its own.
#[derive(Debug)]
pub(crate) struct Program<'a> {
    pub(crate) dialect: &'a Dialect,
    directory: PathBuf,
}

impl<'a> Program<'a> {
    /// Writes the crate and builds its dependencies, with the features that they have by default.
    pub(crate) fn new(dialect: &'a Dialect, root: &Path) -> Result<Self, String> {
        let directory = root.join(dialect.name);
        let program = Program { dialect, directory };
        program.write("src/main.rs", &Shape::Graphs(0).text(dialect))?;
        program.write("Cargo.toml", &program.manifest(true))?;
        program.build("target")?;
        Ok(program)
    }

    fn manifest(&self, default_features: bool) -> String {
        let Dialect {
            library,
            requirement,
            pins,
            ..
        } = self.dialect;
        format!(
            "[package]\nname = \"program\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
             [dependencies]\n{library} = {{ {requirement}, default-features = {default_features} }}\n{pins}\n"
        )
    }

    fn write(&self, name: &str, text: &str) -> Result<(), String> {
        let path = self.directory.join(name);
        let directory = path.parent().unwrap_or(&self.directory);
        std::fs::create_dir_all(directory)
            .and_then(|()| std::fs::write(&path, text))
            .map_err(|error| format!("{}: {error}", path.display()))
    }

    /// What it takes to compile a crate of this shape when its dependencies are there.
    pub(crate) fn compile(&self, shape: Shape) -> Result<Seconds, String> {
        self.write("src/main.rs", &shape.text(self.dialect))?;
        self.build("target")
    }

    /// What it takes to build everything when nothing is there.
    pub(crate) fn clean_build(&self) -> Result<Seconds, String> {
        self.write("src/main.rs", &Shape::Graphs(0).text(self.dialect))?;
        // That there is none from before is fine.
        let _ = std::fs::remove_dir_all(self.directory.join("clean"));
        let seconds = self.build("clean");
        let _ = std::fs::remove_dir_all(self.directory.join("clean"));
        seconds
    }

    fn build(&self, target: &str) -> Result<Seconds, String> {
        let (start, cpu) = (Instant::now(), cpu_of_children());
        let output = self.run(
            Command::new("timeout")
                .arg(LIMIT.to_string())
                .args(["cargo", "build", "--quiet", "--target-dir", target])
                .env("CARGO_INCREMENTAL", "0"),
        )?;
        let seconds = Seconds {
            wall: start.elapsed().as_secs_f64(),
            cpu: cpu_of_children() - cpu,
        };
        // What `timeout` says when it has ended the command, of whose time nobody is told then.
        match output.status.code() {
            Some(0) => Ok(seconds),
            Some(124) => Ok(Seconds {
                wall: LIMIT,
                cpu: LIMIT,
            }),
            _ => Err(failure(self.dialect.name, &output)),
        }
    }

    /// How many crates the library is built from, itself included.
    pub(crate) fn crates(&self, default_features: bool) -> Result<usize, String> {
        self.write("Cargo.toml", &self.manifest(default_features))?;
        let output = self.run(
            Command::new("cargo")
                .args([
                    "tree",
                    "--quiet",
                    "--edges",
                    "normal,build",
                    "--prefix",
                    "none",
                ])
                .args(["--package", self.dialect.library]),
        )?;
        self.write("Cargo.toml", &self.manifest(true))?;
        if !output.status.success() {
            return Err(failure(self.dialect.name, &output));
        }
        let text = String::from_utf8_lossy(&output.stdout);
        let name_and_version = |line: &str| {
            let mut words = line.split(' ').map(str::to_owned);
            (words.next(), words.next())
        };
        let mut crates: Vec<_> = text.lines().map(name_and_version).collect();
        crates.sort();
        crates.dedup();
        Ok(crates.len())
    }

    /// How many lines the function of one flow of fifteen operators expands to.
    ///
    /// By rustc itself: cargo would hand the variable that makes it print the expansion to every build
    /// script too, and build everything anew.
    pub(crate) fn lines(&self) -> Result<usize, String> {
        self.compile(Shape::Graphs(1))?;
        let dependencies = self.directory.join("target/debug/deps");
        let library = newest(&dependencies, &format!("lib{}-", self.dialect.library))?;
        let output = self.run(
            Command::new("rustc")
                .args([
                    "--edition",
                    "2024",
                    "-Zunpretty=expanded",
                    "src/main.rs",
                    "-L",
                ])
                .arg(format!("dependency={}", dependencies.display()))
                .arg("--extern")
                .arg(format!("{}={}", self.dialect.library, library.display()))
                .env("RUSTC_BOOTSTRAP", "1")
                .env("CARGO_MANIFEST_DIR", &self.directory)
                .env("CARGO_PKG_NAME", "program")
                .env("CARGO_CRATE_NAME", "program"),
        )?;
        if !output.status.success() {
            return Err(failure(self.dialect.name, &output));
        }
        let text = String::from_utf8_lossy(&output.stdout);
        let function = text
            .lines()
            .skip_while(|line| !line.starts_with("fn graph0()"));
        Ok(function.take_while(|line| *line != "}").count() + 1)
    }

    fn run(&self, command: &mut Command) -> Result<Output, String> {
        let output = command.current_dir(&self.directory).output();
        output.map_err(|error| format!("{command:?}: {error}"))
    }
}

fn failure(dialect: &str, output: &Output) -> String {
    format!("{dialect}: {}", String::from_utf8_lossy(&output.stderr))
}

/// The library whose file name begins so; of several, the one that was built last.
fn newest(directory: &Path, prefix: &str) -> Result<PathBuf, String> {
    let entries = std::fs::read_dir(directory);
    let entries = entries.map_err(|error| format!("{}: {error}", directory.display()))?;
    let libraries = entries.flatten().filter(|entry| {
        let name = entry.file_name().to_string_lossy().into_owned();
        name.starts_with(prefix) && name.ends_with(".rlib")
    });
    let built = |path: &PathBuf| match path.metadata().and_then(|data| data.modified()) {
        Ok(built) => built,
        Err(_) => SystemTime::UNIX_EPOCH,
    };
    libraries
        .map(|entry| entry.path())
        .max_by_key(built)
        .ok_or_else(|| format!("no {prefix}*.rlib in {}", directory.display()))
}

/// The seconds of a processor that the children of this process took, and theirs, as far as they ended.
fn cpu_of_children() -> f64 {
    // The kernel counts in hundredths of a second there, on every architecture that we know.
    const TICKS: f64 = 100.0;
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // The name of the program, in parentheses, is the only field with spaces.
    let fields = stat.rsplit(')').next().unwrap_or_default();
    let user_and_system = fields.split_whitespace().skip(13).take(2);
    user_and_system.flat_map(str::parse::<f64>).sum::<f64>() / TICKS
}
