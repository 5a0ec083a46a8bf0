//! Runs the example `word_count`, in one process and in three.

#![allow(
    clippy::unwrap_used,
    reason = "a test that unwraps fails at the right place"
)]

use std::fs;
use std::io::Write;
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

fn start(args: &[&str]) -> Child {
    let mut command = example();
    let command = command.args(args).stdin(Stdio::piped());
    command.stdout(Stdio::piped()).spawn().unwrap()
}

/// Gives it its standard input and waits for what it prints.
fn finish(mut child: Child, input: &str) -> String {
    // Who does not read it may have ended already.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let output = child.wait_with_output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{text}");
    text
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

/// An address on which nobody listens, and nobody else will: the tests have a host each.
fn free_address(host: &str) -> String {
    let listener = TcpListener::bind((host, 0)).unwrap();
    listener.local_addr().unwrap().to_string()
}

/// Three processes, started in the order of the text, so that each waits for the next.
fn run_in_three_processes(host: &str, input: &str, standard_input: &str) -> String {
    let (count_at, top_at) = (free_address(host), free_address(host));
    let read = start(&["--role", "read", "--connect", &count_at, "--input", input]);
    let count = start(&[
        "--role",
        "count",
        "--listen",
        &count_at,
        "--connect",
        &top_at,
    ]);
    let top = start(&["--role", "top", "--listen", &top_at]);
    let text = finish(read, standard_input);
    assert!(text.starts_with("4 lines"), "{text}");
    finish(count, "");
    finish(top, "")
}

#[test]
fn the_text_that_it_makes_up_is_counted_right() {
    let text = finish(start(&["--megabytes", "2", "--check"]), "");
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
    let one = finish(start(&["--input", file.path(), "--check"]), "");
    assert!(one.starts_with(TOP), "{one}");
    let three = run_in_three_processes("127.0.0.3", file.path(), "");
    assert!(three.starts_with(TOP), "{three}");
}

#[test]
fn standard_input_is_counted_the_same_in_one_process_and_in_three() {
    let one = finish(start(&["--input", "-"]), TEXT);
    assert!(one.starts_with(TOP), "{one}");
    let three = run_in_three_processes("127.0.0.4", "-", TEXT);
    assert!(three.starts_with(TOP), "{three}");
}

#[test]
fn the_picture_shows_the_three_graphs_and_what_joins_them() {
    let file = File::new("picture");
    finish(start(&["--megabytes", "0", "--graph", file.path()]), "");
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
