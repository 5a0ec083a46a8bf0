//! The writing half of a connection: gives the kernel what is unsent, in large pieces.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::io::AsyncWrite;

use super::unsent::{Overflowed, Unsent};
use crate::net::codec::Encode;
use crate::net::event::{SharedError, shared};

/// Writes to one connection.
#[derive(Debug)]
pub(crate) struct Writer<W> {
    io: W,
    /// Whether the kernel takes more, as far as is known.
    blocked: bool,
    /// Whether something was written that the stream may hold back.
    unflushed: bool,
}

/// Why a connection cannot go on.
#[derive(Debug)]
pub(crate) enum Failure {
    /// It broke.
    Broken(SharedError),
    /// Too much waited for it.
    Overflowed(SharedError),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Broken(shared(error))
    }
}

impl From<Overflowed> for Failure {
    fn from(error: Overflowed) -> Self {
        Self::Overflowed(error.into())
    }
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

    /// What it writes to.
    pub(crate) fn io(&self) -> &W {
        &self.io
    }

    /// Takes an item, and writes if enough has come together.
    // A failure is boxed, so that an item that goes well does not pay for it.
    pub(crate) fn give<E: Encode<T>, T>(
        &mut self,
        item: T,
        unsent: &mut Unsent<E, T>,
        cx: &mut Context<'_>,
    ) -> Result<(), Box<Failure>> {
        unsent.give(item).map_err(Failure::from)?;
        if unsent.is_much() && !self.blocked {
            self.unflushed = true;
            self.blocked = match unsent.poll_write(Pin::new(&mut self.io), cx) {
                Poll::Ready(written) => {
                    written.map_err(Failure::from)?;
                    false
                }
                Poll::Pending => true,
            };
        }
        Ok(())
    }

    /// Writes and flushes everything.
    pub(crate) fn poll_flush<E: Encode<T>, T>(
        &mut self,
        unsent: &mut Unsent<E, T>,
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
    pub(crate) fn poll_close<E: Encode<T>, T>(
        &mut self,
        unsent: &mut Unsent<E, T>,
        cx: &mut Context<'_>,
    ) -> Poll<io::Result<()>> {
        ready!(self.poll_flush(unsent, cx))?;
        Pin::new(&mut self.io).poll_shutdown(cx)
    }
}
