//! source_file, source_json, source_stdin, dest_file.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::rc::Rc;
use std::sync::atomic::{AtomicU32, Ordering};

use dfir_runtime::{Dfir, RunError, dfir_syntax};
use futures::channel::mpsc::unbounded;
use futures::{FutureExt, stream};

use crate::driving::Out;

/// A path at which there is nothing before and after a test.
struct Temporary(PathBuf);

impl Temporary {
    fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        Self(std::env::temp_dir().join(format!("dfir_{}_{number}", std::process::id())))
    }

    fn holding(text: impl AsRef<[u8]>) -> Self {
        let file = Self::new();
        std::fs::write(&file, text).unwrap();
        file
    }

    fn text(&self) -> String {
        std::fs::read_to_string(self).unwrap()
    }
}

impl AsRef<Path> for Temporary {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        // Some tests never make the file.
        let _ = std::fs::remove_file(self);
    }
}

/// The error that ends a run, which has to name this operator and this file.
async fn failure(mut flow: Dfir<'_>, operator: &str) -> RunError {
    let error = flow.run().await.unwrap_err();
    let place = format!("{operator} at ");
    assert!(error.operator().starts_with(&place), "{error}");
    assert!(error.operator().contains("files.rs:"), "{error}");
    error
}

#[tokio::test]
async fn the_lines_of_a_file_come_in_order_and_end() {
    let file = Temporary::holding("one\r\n\ntwo\nthree");
    let out = Out::new();
    let mut flow = dfir_syntax! { source_file(&file) -> for_each(|line| out.push(line)); };
    flow.run().await.unwrap();
    assert_eq!(out.take(), ["one", "", "two", "three"]);
}

#[tokio::test]
async fn a_large_file_comes_in_ticks_of_a_few_thousand_lines() {
    let text: String = (0..20_000).map(|n| format!("{n}\n")).collect();
    let file = Temporary::holding(text);
    let out = Out::new();
    let mut flow = dfir_syntax! {
        source_file(&file)
            -> map(|line| line.parse::<u32>().unwrap())
            -> fold(Vec::new, |lines, n| lines.push(n))
            -> for_each(|lines| out.push(lines));
    };
    flow.run().await.unwrap();
    let ticks = out.take();
    assert!(ticks.iter().all(|lines| lines.len() <= 4096));
    assert!(ticks.into_iter().flatten().eq(0..20_000));
}

#[tokio::test]
async fn a_file_is_opened_when_the_flow_runs() {
    let file = Temporary::new();
    let out = Out::new();
    let mut flow = dfir_syntax! { source_file(&file) -> for_each(|line| out.push(line)); };
    std::fs::write(&file, "late").unwrap();
    flow.run().await.unwrap();
    assert_eq!(out.take(), ["late"]);
}

#[tokio::test]
async fn a_file_that_is_not_there_ends_the_run() {
    let file = Temporary::new();
    let error = failure(
        dfir_syntax! { source_file(&file) -> null(); },
        "source_file",
    )
    .await;
    let said = error.to_string();
    assert!(
        said.contains(&format!("cannot open `{}`: No such file", file.0.display())),
        "{said}"
    );
    let error = failure(
        dfir_syntax! { source_json::<u8>(&file) -> null(); },
        "source_json",
    )
    .await;
    assert!(error.to_string().contains("No such file"), "{error}");
    let path = file.0.join("below");
    let flow = dfir_syntax! { source_iter(["a"]) -> dest_file(path, true); };
    let error = failure(flow, "dest_file").await;
    assert!(error.to_string().contains("cannot open"), "{error}");
}

#[tokio::test]
async fn a_file_that_is_not_text_ends_the_run_behind_the_lines_before() {
    let file = Temporary::holding(b"one\n\xff\ntwo\n");
    let error = failure(
        dfir_syntax! { source_file(&file) -> null(); },
        "source_file",
    )
    .await;
    assert!(
        error.to_string().ends_with("line 2 is not UTF-8"),
        "{error}"
    );
}

#[test]
fn without_a_runtime_the_run_fails() {
    let file = Temporary::holding("[]");
    for mut flow in [
        dfir_syntax! { source_file(&file) -> null(); },
        dfir_syntax! { source_json::<Vec<u8>>(&file) -> null(); },
        dfir_syntax! { source_stdin() -> null(); },
        dfir_syntax! { source_iter(["a"]) -> dest_file(&file, false); },
    ] {
        let error = flow.run_sync().unwrap_err();
        assert!(error.to_string().contains("no reactor running"), "{error}");
    }
    assert_eq!(file.text(), "[]");
}

#[tokio::test]
async fn in_a_runtime_a_run_that_parks_its_thread_works_too() {
    let (from, to) = (Temporary::holding("a\nb\n"), Temporary::new());
    dfir_syntax! { source_file(&from) -> dest_file(&to, false); }
        .run_sync()
        .unwrap();
    assert_eq!(to.text(), "a\nb\n");
}

#[tokio::test]
async fn a_json_file_is_one_value_of_the_type_that_is_asked_for() {
    let file = Temporary::holding(r#" {"a": [1, 2], "b": []} "#);
    let out = Out::new();
    let mut flow = dfir_syntax! {
        source_json(&file) -> for_each(|value: std::collections::BTreeMap<String, Vec<u8>>| out.push(value));
    };
    flow.run().await.unwrap();
    let [value] = &out.take()[..] else {
        panic!("there is one value")
    };
    assert_eq!((&value["a"][..], &value["b"][..]), (&[1, 2][..], &[][..]));
}

#[tokio::test]
async fn json_that_is_wrong_ends_the_run_and_the_error_says_where() {
    for (text, said) in [
        ("[1, 2", "EOF while parsing a list at line 1 column 5"),
        (
            "[1, -2]",
            "invalid value: integer `-2`, expected u8 at line 1 column 6",
        ),
        ("[] []", "trailing characters at line 1 column 4"),
    ] {
        let file = Temporary::holding(text);
        let flow = dfir_syntax! { source_json::<Vec<u8>>(&file) -> null(); };
        let error = failure(flow, "source_json").await;
        assert!(error.to_string().ends_with(said), "{error}");
    }
}

#[tokio::test]
async fn lines_replace_what_a_file_holds_or_go_behind_it() {
    let file = Temporary::holding("old, and longer than what comes\n");
    for (append, expected) in [(false, "a\nb\n"), (true, "a\nb\na\nb\n"), (false, "a\nb\n")] {
        let mut flow = dfir_syntax! { source_iter(["a", "b"]) -> dest_file(&file, append); };
        flow.run().await.unwrap();
        assert_eq!(file.text(), expected);
    }
}

#[tokio::test]
async fn a_file_is_made_though_there_are_no_lines() {
    let file = Temporary::new();
    let mut flow = dfir_syntax! { null::<String>() -> dest_file(&file, true); };
    assert!(!file.0.exists());
    flow.run().await.unwrap();
    assert_eq!(file.text(), "");
}

#[tokio::test]
async fn any_text_can_be_written() {
    let file = Temporary::new();
    let mut flow = dfir_syntax! {
        source_iter([Rc::<str>::from("shared"), Rc::from("two\nlines"), Rc::from("")]) -> dest_file(&file, false);
    };
    flow.run().await.unwrap();
    assert_eq!(file.text(), "shared\ntwo\nlines\n\n");
}

#[tokio::test]
async fn much_is_written_in_order() {
    let file = Temporary::new();
    let mut flow = dfir_syntax! {
        source_stream(stream::iter(0..100_000)) -> map(|n| format!("{n:>20}")) -> dest_file(&file, false);
    };
    flow.run().await.unwrap();
    let text = file.text();
    assert!(
        text.lines()
            .map(|line| line.trim().parse::<u32>().unwrap())
            .eq(0..100_000)
    );
}

#[tokio::test]
async fn what_a_tick_has_written_is_there_while_the_flow_waits() {
    let file = Temporary::new();
    let (send, receive) = unbounded();
    let mut flow = dfir_syntax! { source_stream(receive) -> dest_file(&file, false); };
    send.unbounded_send("a").unwrap();
    while std::fs::read_to_string(&file).unwrap_or_default() != "a\n" {
        let mut run = Box::pin(flow.run());
        assert!(run.as_mut().now_or_never().is_none());
        tokio::task::yield_now().await;
    }
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_disk_that_is_full_ends_the_run() {
    let flow = dfir_syntax! {
        source_iter(0..100_000) -> map(|n| n.to_string()) -> dest_file("/dev/full", false);
    };
    let error = failure(flow, "dest_file").await;
    assert!(
        error.to_string().contains("cannot write `/dev/full`: "),
        "{error}"
    );
}

#[test]
fn standard_input_comes_line_by_line_and_ends() {
    let mut process = Command::new(env!("CARGO_BIN_EXE_upper"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = process.stdin.take().unwrap();
    let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
    for (given, expected) in [
        (&b"one\n"[..], "ONE"),
        (b"\xff\n", "line 2 is not UTF-8"),
        (b"two\r\n", "TWO"),
    ] {
        input.write_all(given).unwrap();
        assert_eq!(lines.next().unwrap().unwrap(), expected);
    }
    input.write_all(b"no end").unwrap();
    drop(input);
    assert_eq!(lines.next().unwrap().unwrap(), "NO END");
    assert!(lines.next().is_none());
    assert!(process.wait().unwrap().success());
}
