//! Lines from readers that give them in pieces, and what is said without a runtime.

use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use tokio::io::{AsyncRead, AsyncWriteExt, ReadBuf, duplex};

use super::super::{Egress, Ingress, Polled, sink::SinkEgress};
use super::lines::Lines;
use super::sink::{Existing, FileSink};
use super::source::{FileIngress, StdinIngress};

/// All lines of a text that comes in pieces of at most `piece` bytes; an error by its text.
async fn lines(text: &[u8], piece: usize) -> Vec<String> {
    let (near, mut far) = duplex(piece);
    let mut lines = Lines::new(near);
    let read = async {
        let mut all = Vec::new();
        while let Some(line) = poll_fn(|cx| lines.poll_next(cx)).await {
            all.push(line.unwrap_or_else(|error| error.to_string()));
        }
        all
    };
    let write = async move { far.write_all(text).await.unwrap() };
    tokio::join!(read, write).0
}

#[tokio::test]
async fn a_text_is_cut_at_its_line_ends_however_it_comes() {
    let long = "x".repeat(200_000);
    let cases: [(String, Vec<&str>); 5] = [
        (String::new(), vec![]),
        ("\n".into(), vec![""]),
        (
            "one\r\ntwo\n\nthree".into(),
            vec!["one", "two", "", "three"],
        ),
        (
            "a\rb\n\r\nends in cr\r".into(),
            vec!["a\rb", "", "ends in cr\r"],
        ),
        (format!("{long}\n{long}"), vec![&long, &long]),
    ];
    for (text, expected) in cases {
        for piece in [1, 7, 1 << 20] {
            assert_eq!(lines(text.as_bytes(), piece).await, expected);
        }
    }
}

#[tokio::test]
async fn a_line_that_is_not_utf8_is_an_error_of_its_own() {
    let said = lines(b"one\n\xff\xfe\nthree\n", 4).await;
    assert_eq!(said, ["one", "line 2 is not UTF-8", "three"]);
}

/// A reader that has one line and then fails.
struct Breaks(&'static [u8]);

impl AsyncRead for Breaks {
    fn poll_read(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let text = std::mem::take(&mut self.0);
        buffer.put_slice(text);
        Poll::Ready(match text {
            [] => Err(io::Error::other("it breaks")),
            _ => Ok(()),
        })
    }
}

#[test]
fn a_reader_that_fails_has_ended() {
    let cx = &mut Context::from_waker(Waker::noop());
    let mut lines = Lines::new(Breaks(b"one\ntw"));
    let mut next = || match lines.poll_next(cx) {
        Poll::Ready(line) => line.map(|line| line.map_err(|error| error.to_string())),
        Poll::Pending => panic!("it is always ready"),
    };
    assert_eq!(next(), Some(Ok("one".into())));
    assert_eq!(next(), Some(Err("it breaks".into())));
    assert_eq!((next(), next()), (None, None));
}

fn said<T>(result: Result<T, super::BoxError>) -> String {
    result
        .err()
        .map_or_else(String::new, |error| error.to_string())
}

#[test]
fn without_a_runtime_they_fail() {
    let cx = &mut Context::from_waker(Waker::noop());
    let mut file = FileIngress::new("any".into());
    assert!(said(file.poll_batch(cx, 1, &mut Vec::new())).contains("no reactor"));
    let mut stdin = StdinIngress::default();
    assert!(said(stdin.poll_batch(cx, 1, &mut Vec::new())).contains("no reactor"));
    let mut sink = SinkEgress::<_, String>::new(FileSink::new("any".into(), Existing::Kept));
    let Poll::Ready(sent) = sink.poll_send(cx, &mut Vec::new()) else {
        panic!("there is nothing to wait for")
    };
    assert!(said(sent).contains("no reactor"));
}

#[tokio::test]
async fn a_directory_is_no_file() {
    let mut file = FileIngress::new(std::env::temp_dir());
    let read = poll_fn(|cx| match file.poll_batch(cx, 1, &mut Vec::new()) {
        Ok(Polled::Pending) => Poll::Pending,
        polled => Poll::Ready(polled),
    });
    let said = said(read.await);
    assert!(
        said.starts_with("cannot ") && said.contains("directory"),
        "{said}"
    );
}
