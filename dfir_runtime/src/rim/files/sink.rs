//! The sink that writes lines to a file.

use std::io;
use std::path::PathBuf;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_sink::Sink;
use tokio::fs::{File, OpenOptions};
use tokio::io::AsyncWrite;

use super::super::BoxError;
use super::{BLOCK, Doing, Opened};

/// Text, which can be written as a line.
#[diagnostic::on_unimplemented(
    message = "`dest_file` writes text, but its items are `{Self}`, which is not `AsRef<str>`",
    label = "`{Self}` is not `AsRef<str>`",
    note = "make text of each item first, with `map(|item| item.to_string())`"
)]
pub trait Text: AsRef<str> {}

#[diagnostic::do_not_recommend]
impl<T: AsRef<str>> Text for T {}

/// What becomes of what the file held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Existing {
    /// It stays, and lines go behind it.
    Kept,
    /// It goes.
    Replaced,
}

/// Writes each item as a line.
pub(crate) struct FileSink {
    file: Opened<File>,
    /// What has not been handed to the file, from `written` on.
    text: Vec<u8>,
    written: usize,
}

impl FileSink {
    pub(crate) fn new(path: PathBuf, existing: Existing) -> Self {
        let mut options = OpenOptions::new();
        options.create(true);
        match existing {
            Existing::Kept => options.append(true),
            Existing::Replaced => options.write(true).truncate(true),
        };
        let to_open = path.clone();
        Self {
            file: Opened::new(path, async move { options.open(to_open).await }),
            text: Vec::new(),
            written: 0,
        }
    }

    /// Hands everything to the file, and gives it back.
    fn poll_hand_over(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Result<&mut Opened<File>, BoxError>> {
        let file = ready!(self.file.poll(cx))?;
        while self.written < self.text.len() {
            let rest = &self.text[self.written..];
            let written = match ready!(Pin::new(&mut *file).poll_write(cx, rest)) {
                Ok(0) => Err(io::ErrorKind::WriteZero.into()),
                written => written,
            };
            match written {
                Ok(count) => self.written += count,
                Err(cause) => return Poll::Ready(Err(self.file.error(Doing::Writing, cause))),
            }
        }
        self.text.clear();
        self.written = 0;
        Poll::Ready(Ok(&mut self.file))
    }

    fn poll_write_out(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        let opened = ready!(self.poll_hand_over(cx))?;
        let file = ready!(opened.poll(cx))?;
        let flushed = ready!(Pin::new(file).poll_flush(cx));
        Poll::Ready(flushed.map_err(|cause| opened.error(Doing::Writing, cause)))
    }
}

impl<T: AsRef<str>> Sink<T> for FileSink {
    type Error = BoxError;

    fn poll_ready(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        let sink = self.get_mut();
        if sink.text.len() >= BLOCK {
            ready!(sink.poll_hand_over(cx))?;
        }
        Poll::Ready(Ok(()))
    }

    fn start_send(self: Pin<&mut Self>, item: T) -> Result<(), BoxError> {
        let text = &mut self.get_mut().text;
        text.extend_from_slice(item.as_ref().as_bytes());
        text.push(b'\n');
        Ok(())
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.get_mut().poll_write_out(cx)
    }

    fn poll_close(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.get_mut().poll_write_out(cx)
    }
}
