//! The writing half of a connection: gives the kernel what is unsent, in large pieces.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::io::AsyncWrite;

use super::Unsent;

/// Encoded bytes are handed to the kernel as soon as there are so many, so that it can send them
/// while the rest is encoded.
const WRITE_AT: usize = 64 << 10;

/// Writes to one connection.
#[derive(Debug)]
pub(crate) struct Writer<W> {
    io: W,
    /// Whether the kernel takes more, as far as is known.
    blocked: bool,
    /// Whether something was written that the stream may hold back.
    unflushed: bool,
}

impl<W: AsyncWrite + Unpin> Writer<W> {
    /// A writer on `io`.
    pub(crate) fn new(io: W) -> Self {
        Self {
            io,
            blocked: false,
            unflushed: false,
        }
    }

    /// Writes if enough has come together to be worth it, between one item and the next.
    pub(crate) fn write_if_much(
        &mut self,
        unsent: &mut Unsent,
        cx: &mut Context<'_>,
    ) -> io::Result<()> {
        if unsent.len() >= WRITE_AT && !self.blocked {
            self.unflushed = true;
            self.blocked = match unsent.poll_write(Pin::new(&mut self.io), cx) {
                Poll::Ready(written) => {
                    written?;
                    false
                }
                Poll::Pending => true,
            };
        }
        Ok(())
    }

    /// Writes and flushes everything.
    pub(crate) fn poll_flush(
        &mut self,
        unsent: &mut Unsent,
        cx: &mut Context<'_>,
    ) -> Poll<io::Result<()>> {
        if unsent.len() > 0 {
            self.unflushed = true;
            self.blocked = true;
            ready!(unsent.poll_write(Pin::new(&mut self.io), cx))?;
        }
        self.blocked = false;
        if self.unflushed {
            ready!(Pin::new(&mut self.io).poll_flush(cx))?;
            self.unflushed = false;
        }
        Poll::Ready(Ok(()))
    }

    /// Writes and flushes everything, then tells the peer that nothing more comes.
    pub(crate) fn poll_close(
        &mut self,
        unsent: &mut Unsent,
        cx: &mut Context<'_>,
    ) -> Poll<io::Result<()>> {
        ready!(self.poll_flush(unsent, cx))?;
        Pin::new(&mut self.io).poll_shutdown(cx)
    }
}
