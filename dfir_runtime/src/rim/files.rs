//! Files and standard input at the rim: lines in, lines out, and a JSON value.
//!
//! Nothing is opened before the graph runs. Tokio reads and writes on its threads for blocking work, so that neither
//! a tick nor another task waits for a disk; without a runtime of Tokio these fail.

#[cfg(feature = "json")]
pub(crate) mod json;
pub(crate) mod lines;
pub(crate) mod sink;
pub(crate) mod source;

use std::error::Error;
use std::fmt;
use std::io;
use std::path::PathBuf;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::runtime::Handle;

use super::BoxError;

/// As much as is read or written at a time. Each time is a change of threads.
const BLOCK: usize = 64 << 10;

/// What was done to a file when it failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Doing {
    Opening,
    Reading,
    Writing,
}

/// Why a file cannot be used.
#[derive(Debug)]
struct FileError {
    path: PathBuf,
    doing: Doing,
    cause: BoxError,
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let doing = match self.doing {
            Doing::Opening => "open",
            Doing::Reading => "read",
            Doing::Writing => "write",
        };
        write!(
            f,
            "cannot {doing} `{}`: {}",
            self.path.display(),
            self.cause
        )
    }
}

impl Error for FileError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.cause)
    }
}

/// What is there once a path has been opened.
struct Opened<T> {
    path: PathBuf,
    state: State<T>,
}

enum State<T> {
    // A future does nothing before it is polled.
    Opening(Pin<Box<dyn Future<Output = io::Result<T>>>>),
    Open(T),
}

impl<T> Opened<T> {
    fn new(path: PathBuf, open: impl Future<Output = io::Result<T>> + 'static) -> Self {
        let state = State::Opening(Box::pin(open));
        Self { path, state }
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Result<&mut T, BoxError>> {
        if let State::Opening(open) = &mut self.state {
            Handle::try_current()?;
            match ready!(open.as_mut().poll(cx)) {
                Ok(open) => self.state = State::Open(open),
                Err(cause) => return Poll::Ready(Err(self.error(Doing::Opening, cause))),
            }
        }
        match &mut self.state {
            State::Open(open) => Poll::Ready(Ok(open)),
            State::Opening(_) => Poll::Pending,
        }
    }

    fn error(&self, doing: Doing, cause: impl Into<BoxError>) -> BoxError {
        let (path, cause) = (self.path.clone(), cause.into());
        Box::new(FileError { path, doing, cause })
    }
}

#[cfg(test)]
mod tests;
