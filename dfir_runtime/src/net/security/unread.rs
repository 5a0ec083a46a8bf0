//! What is below the TLS of a connection that is only written to.
//!
//! A server of TLS 1.3 says something unasked: its tickets, right behind the handshake. To close a socket where that
//! is unread, or has yet to come, has the kernel break off the connection and forget what it has still to send. So
//! it is read before the end, as it is on the wire: TLS itself takes nothing in any more once it has said that it closes.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Instant, Sleep, sleep_until};

use crate::net::transport::Wire;

/// For how long after the handshake there may be something on its way. A peer that closes the connection has said it
/// all.
const ON_ITS_WAY: Duration = Duration::from_secs(1);

/// A peer that says more than this unasked is not heard out.
const HEARD_LEN: usize = 64 << 10;

pub(super) struct Unread {
    wire: Box<dyn Wire>,
    /// When something was read, which is for as long as there is a handshake.
    read_at: Instant,
    /// Waits until nothing is on its way any more, once the peer has been told that nothing more comes.
    wait: Option<Pin<Box<Sleep>>>,
    /// How many more bytes are read then.
    left_len: usize,
}

impl Unread {
    pub(super) fn new(wire: Box<dyn Wire>) -> Self {
        Self {
            wire,
            read_at: Instant::now(),
            wait: None,
            left_len: HEARD_LEN,
        }
    }

    /// Reads what is there; done when nothing more will come, or is heard.
    fn poll_quiet(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        let mut block = [0; 4 << 10];
        while self.left_len > 0 {
            let mut buffer = ReadBuf::new(&mut block);
            let read = ready!(Pin::new(&mut self.wire).poll_read(cx, &mut buffer));
            self.left_len = match (read, buffer.filled().len()) {
                // What a connection breaks with now concerns nobody: everything is written.
                (Err(_), _) | (Ok(()), 0) => 0,
                (Ok(()), len) => self.left_len.saturating_sub(len),
            };
        }
        Poll::Ready(())
    }
}

impl AsyncRead for Unread {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let read = ready!(Pin::new(&mut self.wire).poll_read(cx, buffer));
        self.read_at = Instant::now();
        Poll::Ready(read)
    }
}

impl AsyncWrite for Unread {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.wire).poll_write(cx, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.wire).poll_write_vectored(cx, slices)
    }

    fn is_write_vectored(&self) -> bool {
        self.wire.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.wire).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        if self.wait.is_none() {
            ready!(Pin::new(&mut self.wire).poll_shutdown(cx))?;
            self.wait = Some(Box::pin(sleep_until(self.read_at + ON_ITS_WAY)));
        }
        if self.poll_quiet(cx).is_ready() {
            return Poll::Ready(Ok(()));
        }
        match &mut self.wait {
            Some(wait) => wait.as_mut().poll(cx).map(Ok),
            None => Poll::Ready(Ok(())),
        }
    }
}
