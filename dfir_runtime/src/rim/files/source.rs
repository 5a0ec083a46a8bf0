//! The ingresses that read lines: of a file, and of standard input.

use std::io;
use std::path::PathBuf;
use std::task::{Context, Poll};

use tokio::fs::File;
use tokio::io::Stdin;
use tokio::runtime::Handle;

use super::super::{BoxError, Ingress, Polled};
use super::lines::Lines;
use super::{Doing, Opened};

/// The lines of a file, which has to be UTF-8.
pub(crate) struct FileIngress(Opened<Lines<File>>);

impl FileIngress {
    pub(crate) fn new(path: PathBuf) -> Self {
        let open = File::open(path.clone());
        Self(Opened::new(path, async { Ok(Lines::new(open.await?)) }))
    }
}

impl Ingress for FileIngress {
    type Item = String;

    fn poll_batch(
        &mut self,
        cx: &mut Context<'_>,
        budget: usize,
        items: &mut Vec<String>,
    ) -> Result<Polled, BoxError> {
        let Poll::Ready(lines) = self.0.poll(cx)? else {
            return Ok(Polled::Pending);
        };
        for _ in 0..budget {
            match lines.poll_next(cx) {
                Poll::Ready(Some(Ok(line))) => items.push(line),
                Poll::Ready(Some(Err(cause))) => return Err(self.0.error(Doing::Reading, cause)),
                Poll::Ready(None) => return Ok(Polled::Ended),
                Poll::Pending => return Ok(Polled::Pending),
            }
        }
        Ok(Polled::More)
    }
}

/// The lines of standard input, with what goes wrong among them.
#[derive(Default)]
pub(crate) struct StdinIngress {
    /// Made at the first poll: a graph may be built where no runtime is.
    lines: Option<Lines<Stdin>>,
}

impl Ingress for StdinIngress {
    type Item = io::Result<String>;

    fn poll_batch(
        &mut self,
        cx: &mut Context<'_>,
        budget: usize,
        items: &mut Vec<io::Result<String>>,
    ) -> Result<Polled, BoxError> {
        let lines = match &mut self.lines {
            Some(lines) => lines,
            None => {
                Handle::try_current()?;
                self.lines.insert(Lines::new(tokio::io::stdin()))
            }
        };
        for _ in 0..budget {
            match lines.poll_next(cx) {
                Poll::Ready(Some(line)) => items.push(line),
                Poll::Ready(None) => return Ok(Polled::Ended),
                Poll::Pending => return Ok(Polled::Pending),
            }
        }
        Ok(Polled::More)
    }
}
