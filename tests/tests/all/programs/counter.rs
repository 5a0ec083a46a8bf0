//! _counter.

use std::process::Command;
use std::time::Duration;

use dfir_runtime::{dfir_syntax, util};
use futures::StreamExt;

use crate::driving::Out;

const NEVER: Duration = Duration::MAX;

#[dfir_runtime::test]
async fn items_pass_and_the_graph_is_not_kept_from_its_end() {
    let out = Out::new();
    let mut flow = dfir_syntax! {
        source_iter([1, 2]) -> _counter("passing", NEVER) -> for_each(|n| out.push(n));
        source_iter([3]) -> _counter(String::from("dropped"), NEVER);
    };
    flow.run().await.unwrap();
    assert_eq!(out.take(), [1, 2]);
    assert_eq!(flow.current_tick().0, 1);
}

#[test]
fn no_runtime_is_needed_to_count() {
    let out = Out::new();
    let mut flow = dfir_syntax! {
        source_iter([1, 2]) -> _counter("no timer", NEVER) -> for_each(|n| out.push(n));
    };
    flow.run_sync().unwrap();
    assert_eq!(out.take(), [1, 2]);
}

/// Not a test by itself: the one below runs it and reads what it prints.
#[ignore = "it is run by another test"]
#[dfir_runtime::test]
async fn prints_its_count() {
    let (sender, numbers) = util::unbounded_channel();
    let (printed, mut waits) = util::unbounded_channel();
    let mut flow = dfir_syntax! {
        source_stream(numbers) -> _counter("numbers", Duration::from_millis(5)) -> null();
        source_interval(Duration::from_millis(5)) -> for_each(|()| printed.send(()).unwrap());
    };
    let handle = flow.shutdown_handle();
    let feed = async {
        sender.send(1).unwrap();
        // Some beats of a timer of the same period, so that the count is shown on the way.
        for _ in 0..10 {
            waits.next().await;
        }
        handle.shutdown();
    };
    let (run, ()) = futures::join!(flow.run(), feed);
    run.unwrap();
    assert!(flow.current_tick().0 < 50, "what is printed starts no tick");
    drop(flow);

    let mut flow = dfir_syntax! { source_iter(0..7) -> _counter("all", NEVER); };
    flow.run().await.unwrap();
}

#[test]
fn the_count_is_printed_now_and_then_and_at_the_end() {
    let test = "programs::counter::prints_its_count";
    let child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", test, "--ignored", "--nocapture"])
        .output()
        .unwrap();
    let printed = String::from_utf8(child.stdout).unwrap();
    assert!(child.status.success(), "{printed}");
    let lines = |tag: &str| -> Vec<&str> {
        let lines = printed.lines();
        // Before the first stands what the test says of itself.
        lines
            .filter_map(|line| Some(&line[line.find(tag)?..]))
            .collect()
    };
    assert_eq!(lines("numbers: ").first(), Some(&"numbers: 0"));
    assert_eq!(lines("numbers: ").last(), Some(&"numbers: 1"));
    assert_eq!(lines("all: "), ["all: 0", "all: 7"]);
}
