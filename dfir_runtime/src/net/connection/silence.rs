//! Breaks a single connection off on which nothing is received for too long.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::runtime::Handle;
use tokio::time::{Instant, Sleep, sleep};

use crate::net::transport::Wire;

/// What a connection is broken off with.
pub(crate) fn too_silent(limit: Duration) -> io::Error {
    let text = format!("nothing was received for {limit:?}");
    io::Error::new(io::ErrorKind::TimedOut, text)
}

/// A stream that fails when it gives nothing for too long while it is read.
#[derive(Debug)]
pub(crate) struct Watched<S> {
    pub(crate) io: S,
    silence: Option<Silence>,
}

#[derive(Debug)]
struct Silence {
    limit: Duration,
    /// Since when there is nothing, and a timer that does not ring too late. Not before the first read, since
    /// a stream may be made outside of a runtime.
    watch: Option<(Instant, Pin<Box<Sleep>>)>,
}

impl<S> Watched<S> {
    /// Watches the stream, if there is a limit.
    pub(crate) fn new(io: S, limit: Option<Duration>) -> Self {
        let silence = limit.map(|limit| Silence { limit, watch: None });
        Self { io, silence }
    }
}

/// The connection of a session, watched if there is a limit.
pub(crate) fn watched(wire: Box<dyn Wire>, limit: Option<Duration>) -> Box<dyn Wire> {
    match limit {
        Some(_) => Box::new(Watched::new(wire, limit)),
        None => wire,
    }
}

impl Silence {
    fn end(&mut self) {
        if let Some((since, _)) = &mut self.watch {
            *since = Instant::now();
        }
    }

    /// Goes on until it has been too long.
    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<io::Error> {
        if Handle::try_current().is_err() {
            let text = "there is no Tokio runtime here, and so no time-out for a silent connection";
            return Poll::Ready(io::Error::other(text));
        }
        let limit = self.limit;
        let watch = (self.watch).get_or_insert_with(|| (Instant::now(), Box::pin(sleep(limit))));
        let (since, timer) = watch;
        loop {
            ready!(timer.as_mut().poll(cx));
            match since.checked_add(limit) {
                Some(deadline) if deadline > Instant::now() => timer.as_mut().reset(deadline),
                _ => return Poll::Ready(too_silent(limit)),
            }
        }
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Watched<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let polled = Pin::new(&mut self.io).poll_read(cx, buffer);
        match (polled, &mut self.silence) {
            (Poll::Pending, Some(silence)) => silence.poll(cx).map(Err),
            (Poll::Ready(read), Some(silence)) => {
                silence.end();
                Poll::Ready(read)
            }
            (polled, None) => polled,
        }
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Watched<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.io).poll_write(cx, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.io).poll_write_vectored(cx, slices)
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_shutdown(cx)
    }
}
