//! The three graphs.

use std::cell::Cell;

use dfir_runtime::dfir_syntax;
use dfir_runtime::net::{Lines, Listen, Postcard};
use futures::stream;
use indicatif::{ProgressBar, ProgressStyle};

use crate::Failure;
use crate::input::Input;
use crate::picture::Pictures;
use crate::top::Top;

/// What a graph has done.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    pub lines: u64,
    pub bytes: u64,
    pub messages_sent: u64,
    pub top: Option<Top>,
}

/// Reads lines and sends them on.
pub(crate) async fn read(
    input: &Input,
    to: String,
    pictures: &Pictures,
) -> Result<Outcome, Failure> {
    let bar = progress_bar(input);
    let (lines_read, bytes_read, failed) = (Cell::new(0), Cell::new(0), Cell::new(None));
    let lines = input
        .lines()?
        .map_while(|line| line.map_err(|error| failed.set(Some(error))).ok());
    let mut flow = dfir_syntax! {
        source_stream(stream::iter(lines))
            -> inspect(|line| {
                let byte_count = line.len() as u64 + 1;
                lines_read.set(lines_read.get() + 1);
                bytes_read.set(bytes_read.get() + byte_count);
                bar.inc(byte_count);
            })
            -> dest_tcp(to, Lines::new());
    };
    pictures.add("read", &flow);
    flow.run().await?;
    drop(flow);
    bar.finish_and_clear();
    match failed.take() {
        Some(error) => Err(error.into()),
        None => Ok(Outcome {
            lines: lines_read.get(),
            bytes: bytes_read.get(),
            messages_sent: lines_read.get(),
            top: None,
        }),
    }
}

/// Counts the words of the lines of each tick and sends the counts on.
pub(crate) async fn count(
    lines: Listen,
    to: String,
    pictures: &Pictures,
) -> Result<Outcome, Failure> {
    let mut messages_sent = 0;
    let mut flow = dfir_syntax! {
        source_tcp(lines, Lines::new())
            -> flat_map(|line| line.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
            -> map(|word| (word, 1))
            -> fold_keyed(|| 0, |count, one| *count += one)
            -> inspect(|_| messages_sent += 1)
            -> dest_tcp(to, Postcard::<(String, u64)>::new());
    };
    pictures.add("count", &flow);
    flow.run().await?;
    drop(flow);
    Ok(Outcome {
        messages_sent,
        ..Outcome::default()
    })
}

/// Adds the counts up and keeps the most common words.
pub(crate) async fn keep_top(counts: Listen, pictures: &Pictures) -> Result<Outcome, Failure> {
    let mut latest = Top::default();
    let mut flow = dfir_syntax! {
        source_tcp(counts, Postcard::<(String, u64)>::new())
            -> fold_keyed::<'static>(|| 0, |total, count| *total += count)
            -> fold(Top::default, |top, (word, total)| top.offer(word, total))
            -> for_each(|top| latest = top);
    };
    pictures.add("top", &flow);
    flow.run().await?;
    drop(flow);
    Ok(Outcome {
        top: Some(latest),
        ..Outcome::default()
    })
}

/// Shown on a terminal only.
fn progress_bar(input: &Input) -> ProgressBar {
    let (bar, template) = match input.len() {
        Some(len) => (
            ProgressBar::new(len),
            "{bar:40} {bytes}/{total_bytes} {bytes_per_sec} {eta}",
        ),
        None => (
            ProgressBar::no_length(),
            "{spinner} {bytes} {bytes_per_sec}",
        ),
    };
    match ProgressStyle::with_template(template) {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
