//! The connection that a session has at the moment, and what is half on its way over it.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Buf, BytesMut};
use tokio::io::AsyncWrite;
use tokio_util::io::poll_read_buf;

use crate::net::transport::Wire;

/// How much is read at once.
const READ_LEN: usize = 64 << 10;

pub(super) struct Link {
    wire: Box<dyn Wire>,
    /// What is to be written.
    pub(super) out: BytesMut,
    /// What was read, of records that are not whole.
    pub(super) input: BytesMut,
    /// How many bytes of a data record are still to come.
    pub(super) data_len: u32,
    is_flushed: bool,
}

impl Link {
    pub(super) fn new(wire: Box<dyn Wire>) -> Self {
        Self {
            wire,
            out: BytesMut::new(),
            input: BytesMut::new(),
            data_len: 0,
            is_flushed: true,
        }
    }

    /// Whether the kernel has everything.
    pub(super) fn is_flushed(&self) -> bool {
        self.out.is_empty() && self.is_flushed
    }

    /// Writes and flushes; whether something is left that has to wait.
    pub(super) fn poll_write(&mut self, cx: &mut Context<'_>) -> io::Result<bool> {
        while !self.out.is_empty() {
            match Pin::new(&mut self.wire).poll_write(cx, &self.out) {
                Poll::Pending => return Ok(true),
                Poll::Ready(Ok(0)) => return Err(io::ErrorKind::WriteZero.into()),
                Poll::Ready(Ok(len)) => {
                    self.is_flushed = false;
                    self.out.advance(len);
                }
                Poll::Ready(Err(error)) => return Err(error),
            }
        }
        if !self.is_flushed {
            match Pin::new(&mut self.wire).poll_flush(cx)? {
                Poll::Pending => return Ok(true),
                Poll::Ready(()) => self.is_flushed = true,
            }
        }
        Ok(false)
    }

    /// Reads; whether there was something. That the connection ends is an error: a session says when it ends.
    pub(super) fn poll_read(&mut self, cx: &mut Context<'_>) -> io::Result<bool> {
        self.input.reserve(READ_LEN);
        match poll_read_buf(Pin::new(&mut self.wire), cx, &mut self.input) {
            Poll::Pending => Ok(false),
            Poll::Ready(Ok(0)) => Err(io::ErrorKind::UnexpectedEof.into()),
            Poll::Ready(Ok(_)) => Ok(true),
            Poll::Ready(Err(error)) if error.kind() == io::ErrorKind::Interrupted => Ok(true),
            Poll::Ready(Err(error)) => Err(error),
        }
    }
}
