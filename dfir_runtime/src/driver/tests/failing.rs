//! What happens when an operator fails for good.

use std::cell::Cell;
use std::error::Error;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures::stream;
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::with_default;
use tracing::{Event, Metadata, Subscriber};

use super::count;
use crate::{Dfir, RunError};

/// A graph whose sink has no other side.
fn broken<'a>() -> Dfir<'a> {
    let (sink, other_side) = futures::channel::mpsc::unbounded();
    drop(other_side);
    let mut flow = Dfir::new();
    let (recv, items) = flow.source_stream("source_stream at a.rs:1:2", stream::repeat(1));
    let send = flow.dest_sink("dest_sink at a.rs:3:4", items, sink);
    flow.add_subgraph_in_out("forward", recv, send, |_, items, out| out.give_all(items));
    flow
}

#[test]
fn a_failed_egress_stops_the_graph() {
    let mut flow = broken();
    let error = flow.run_sync().unwrap_err();
    assert_eq!(error.operator(), "dest_sink at a.rs:3:4");
    assert_eq!(
        error.source().unwrap().to_string(),
        "send failed because receiver is gone"
    );
    let tick = flow.current_tick();
    assert!(!flow.run_tick_sync());
    assert_eq!(flow.run_sync().unwrap_err().to_string(), error.to_string());
    assert_eq!(flow.failure().unwrap().operator(), error.operator());
    assert_eq!(flow.current_tick(), tick, "nothing runs any more");
}

#[tokio::test]
async fn every_form_of_running_notices_a_failure() {
    assert!(!broken().run_tick_sync());
    assert!(!broken().run_available_sync());
    assert!(!broken().run_tick().await);
    assert!(!broken().run_available().await);
    broken().run().await.unwrap_err();
}

#[test]
fn a_failed_ingress_stops_the_graph() {
    let counter = Cell::new(0);
    let mut flow = Dfir::new();
    let (recv, _) = flow.source_interval("source_interval at a.rs:1:2", Duration::from_secs(1));
    count(&mut flow, recv, &counter);
    let error = flow.run_sync().unwrap_err().to_string();
    assert!(
        error.starts_with("`source_interval at a.rs:1:2` failed: there is no reactor"),
        "{error}"
    );
}

#[test]
fn operator_code_stops_the_graph_and_the_first_failure_wins() {
    let mut flow = Dfir::new();
    flow.add_subgraph("a", (), (), |context, (), ()| {
        context.fail(RunError::new("first", "a reason"));
        context.fail(RunError::new("second", "a consequence"));
    });
    flow.add_subgraph("b", (), (), |_, (), ()| {
        unreachable!("the graph has failed")
    });
    assert!(!flow.run_available_sync());
    assert_eq!(
        flow.run_sync().unwrap_err().to_string(),
        "`first` failed: a reason"
    );
}

/// Keeps the messages that are logged.
#[derive(Clone, Default)]
struct Messages(Arc<Mutex<Vec<String>>>);

impl Subscriber for Messages {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        self.0.lock().unwrap().push(format!("{event:?}"));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// What is logged when a broken graph was run and is dropped.
fn logged(look: impl FnOnce(&Dfir<'_>)) -> usize {
    let messages = Messages::default();
    with_default(messages.clone(), || {
        let mut flow = broken();
        assert!(
            flow.failure().is_none(),
            "asked too early, which does not count"
        );
        flow.run_tick_sync();
        look(&flow);
    });
    let messages = messages.0.lock().unwrap();
    messages
        .iter()
        .filter(|message| message.contains("dest_sink at a.rs:3:4"))
        .count()
}

#[test]
fn a_failure_that_nobody_asked_for_is_logged() {
    assert_eq!(logged(|_| ()), 1);
    assert_eq!(logged(|flow| assert!(flow.failure().is_some())), 0);
}
