//! Runs the example `word_count`, in one process and in three.

#![allow(
    clippy::unwrap_used,
    reason = "a test that unwraps fails at the right place"
)]

use std::fs;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

const TEXT: &str = "the cat and the dog\n\nand  the\tbird\nthe end";

/// What the example prints for it: words by their counts, then by the alphabet.
const TOP: &str = "         4  the
         2  and
         1  bird
         1  cat
         1  dog
         1  end
";

/// Cargo builds the examples of a package beside its tests, unless it is asked for a test alone.
fn example() -> Command {
    let test = std::env::current_exe().unwrap();
    let profile = test.parent().and_then(|deps| deps.parent()).unwrap();
    let path = profile.join("examples/word_count");
    assert!(path.exists(), "`cargo test -p examples` builds it");
    Command::new(path)
}

/// A process of the example; ended if the test fails before it does.
struct Process(Child);

impl Process {
    fn start(args: &[&str]) -> Self {
        let mut command = example();
        let command = command.args(args).stdin(Stdio::piped());
        Self(command.stdout(Stdio::piped()).spawn().unwrap())
    }

    /// Gives it its standard input and waits for what it prints.
    fn finish(mut self, input: &str) -> String {
        // Who does not read it may have ended already.
        let _ = self.0.stdin.take().unwrap().write_all(input.as_bytes());
        let mut text = String::new();
        let mut stdout = self.0.stdout.take().unwrap();
        stdout.read_to_string(&mut text).unwrap();
        assert!(self.0.wait().unwrap().success(), "{text}");
        text
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // It has ended already unless the test failed.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A file of this test's own, gone when the test is over.
struct File(PathBuf);

impl File {
    fn new(name: &str) -> Self {
        let name = format!("word_count_{}_{name}", std::process::id());
        Self(std::env::temp_dir().join(name))
    }

    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for File {
    fn drop(&mut self) {
        // It is not there if the example has failed.
        let _ = fs::remove_file(&self.0);
    }
}

/// Two addresses on which nobody listens, and nobody else will: the tests have a host each.
fn free_addresses(host: &str) -> [String; 2] {
    let listeners = [(); 2].map(|()| TcpListener::bind((host, 0)).unwrap());
    listeners.map(|listener| listener.local_addr().unwrap().to_string())
}

/// Three processes, started in the order of the text, so that each waits for the next.
fn run_in_three_processes(host: &str, input: &str, standard_input: &str) -> String {
    let [count_at, top_at] = free_addresses(host);
    let read = Process::start(&["--role", "read", "--connect", &count_at, "--input", input]);
    let count = Process::start(&[
        "--role",
        "count",
        "--listen",
        &count_at,
        "--connect",
        &top_at,
    ]);
    let top = Process::start(&["--role", "top", "--listen", &top_at]);
    let text = read.finish(standard_input);
    assert!(text.starts_with("4 lines"), "{text}");
    count.finish("");
    top.finish("")
}

#[test]
fn the_text_that_it_makes_up_is_counted_right() {
    let text = Process::start(&["--megabytes", "2", "--check"]).finish("");
    assert!(
        text.contains("checked: plain code counts the same"),
        "{text}"
    );
    assert!(text.contains("messages over TCP"), "{text}");
}

#[test]
fn a_file_is_counted_the_same_in_one_process_and_in_three() {
    let file = File::new("text");
    fs::write(&file.0, TEXT).unwrap();
    let one = Process::start(&["--input", file.path(), "--check"]).finish("");
    assert!(one.starts_with(TOP), "{one}");
    let three = run_in_three_processes("127.0.0.3", file.path(), "");
    assert!(three.starts_with(TOP), "{three}");
}

#[test]
fn standard_input_is_counted_the_same_in_one_process_and_in_three() {
    let one = Process::start(&["--input", "-"]).finish(TEXT);
    assert!(one.starts_with(TOP), "{one}");
    let three = run_in_three_processes("127.0.0.4", "-", TEXT);
    assert!(three.starts_with(TOP), "{three}");
}

#[test]
fn the_picture_shows_the_three_graphs_and_what_joins_them() {
    let file = File::new("picture");
    Process::start(&["--megabytes", "0", "--graph", file.path()]).finish("");
    let picture = fs::read_to_string(&file.0).unwrap();
    assert!(picture.starts_with("flowchart "), "{picture}");
    for part in [
        "subgraph read",
        "subgraph count",
        "subgraph top",
        "read ==>|TCP| count",
    ] {
        assert!(picture.contains(part), "{picture}");
    }
}

#[test]
fn a_file_that_is_not_there_is_an_error_that_names_it() {
    let output = example()
        .args(["--input", "no/such/file"])
        .output()
        .unwrap();
    assert!(!output.status.success());
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(text.contains("no/such/file"), "{text}");
}
