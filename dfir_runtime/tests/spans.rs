//! The spans of ticks and of connections, as a subscriber of `tracing` sees them.

#![cfg(feature = "net")]
#![allow(
    clippy::unwrap_used,
    reason = "a test that unwraps fails at the right place"
)]

use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex};

use dfir_runtime::dfir_syntax;
use dfir_runtime::net::{self, Lines};
use tokio::io::AsyncWriteExt;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};

/// Writes down what it is told of, as far as a level goes.
struct Notes {
    level: Level,
    lines: Arc<Mutex<Told>>,
}

type Told = Vec<String>;

/// The fields of a span or an event, as text.
#[derive(Default)]
struct Fields(String);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, " {field}={value:?}").unwrap();
    }
}

impl Notes {
    fn note(&self, line: String) -> u64 {
        let mut lines = self.lines.lock().unwrap();
        lines.push(line);
        lines.len() as u64
    }
}

impl Subscriber for Notes {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("dfir_runtime") && *metadata.level() <= self.level
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut fields = Fields::default();
        span.record(&mut fields);
        let number = self.note(format!("new {}{}", span.metadata().name(), fields.0));
        Id::from_u64(number)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut fields = Fields::default();
        event.record(&mut fields);
        self.note(format!("event{}", fields.0));
    }

    fn enter(&self, span: &Id) {
        self.note(format!("enter {}", span.into_u64()));
    }

    fn exit(&self, span: &Id) {
        self.note(format!("exit {}", span.into_u64()));
    }

    fn try_close(&self, span: Id) -> bool {
        self.note(format!("drop {}", span.into_u64()));
        true
    }
}

/// What is told up to a level while `act` runs.
fn told(level: Level, act: impl FnOnce()) -> Vec<String> {
    let lines = Arc::<Mutex<Told>>::default();
    let notes = Notes {
        level,
        lines: lines.clone(),
    };
    tracing::subscriber::with_default(notes, act);
    std::mem::take(&mut lines.lock().unwrap())
}

#[test]
fn a_tick_that_runs_is_a_span() {
    let ticks = || {
        let mut flow = dfir_syntax! { source_iter([1]) -> defer_tick() -> for_each(drop); };
        (0..3).for_each(|_| _ = flow.run_tick_sync());
    };
    assert_eq!(
        told(Level::TRACE, ticks),
        [
            "new tick number=0",
            "enter 1",
            "exit 1",
            "drop 1",
            "new tick number=1",
            "enter 5",
            "exit 5",
            "drop 5",
        ]
    );
    assert_eq!(told(Level::DEBUG, ticks), [""; 0]);
}

#[test]
fn a_connection_is_a_span_around_what_is_told_of_it() {
    let talk = || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build();
        runtime.unwrap().block_on(async {
            let (here, mut there) = tokio::io::duplex(64);
            there.write_all(b"hello\n").await.unwrap();
            drop(there);
            let mut flow =
                dfir_syntax! { source_tcp(net::stream(here), Lines::new()) -> for_each(drop); };
            flow.run().await.unwrap();
        });
    };
    let lines = told(Level::DEBUG, talk);
    let connection = lines
        .iter()
        .position(|line| line.starts_with("new connection"))
        .unwrap();
    let number = connection + 1;
    assert!(lines[connection].contains(" operator=\"source_tcp at "));
    assert!(lines[connection].ends_with(" peer=0.0 address=unknown"));
    assert_eq!(lines[number], format!("enter {number}"));
    assert!(lines[number + 1].contains("connected (peer 0.0, unknown)"));
    let is_of_it = |what: &str| lines.contains(&format!("{what} {number}"));
    assert!(is_of_it("exit") && is_of_it("drop"), "{lines:?}");
    let ended = lines
        .iter()
        .position(|line| line.contains("disconnected (peer"))
        .unwrap();
    assert_eq!(lines[ended - 1], format!("enter {number}"));
}
