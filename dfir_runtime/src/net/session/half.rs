//! The halves of a session: whichever is polled drives both directions.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::runtime::Handle;

use super::Session;
use super::state::State;
use crate::net::event::SharedError;

/// Reads a session.
pub(crate) struct SessionRead(Session);

/// Writes a session. Dropping it says that nothing more comes.
pub(crate) struct SessionWrite(Session);

impl Session {
    /// Moves what can be moved, does something, and moves what came of that.
    fn driven<T>(&self, act: impl FnOnce(&mut State) -> Poll<T>, is_reader: bool) -> Poll<T> {
        let waker = Waker::from(self.0.wakers.clone());
        let cx = &mut Context::from_waker(&waker);
        let mut state = self.lock();
        let before = state.mark();
        state.drive(cx);
        let polled = act(&mut state);
        if polled.is_ready() {
            state.drive(cx);
        }
        let after = state.mark();
        let has_changed = after != before;
        drop(state);
        let (now, before) = (after.is_linked, before.is_linked);
        if before && !now {
            // Whoever sees to the connection sits behind either half.
            self.0.wakers.wake_both();
        } else if has_changed {
            let other = match is_reader {
                true => &self.0.wakers.write,
                false => &self.0.wakers.read,
            };
            other.wake();
        }
        polled
    }
}

impl Session {
    /// Moves what can be moved, if there is still a runtime for that.
    fn drive_once(&self, is_reader: bool) {
        if Handle::try_current().is_ok() {
            let _ = self.driven(|_| Poll::Ready(()), is_reader);
        }
    }
}

impl SessionRead {
    pub(super) fn new(session: Session) -> Self {
        Self(session)
    }

    /// A batch is read: what was read before has been consumed by its tick.
    pub(crate) fn begin_batch(&mut self, number: u64) {
        self.0.lock().begin_batch(number);
    }

    /// The same where nothing more is to be read for now, so that the peer is told of it.
    pub(crate) fn acknowledge(&mut self, number: u64) {
        self.begin_batch(number);
        self.0.drive_once(true);
    }
}

impl SessionWrite {
    pub(super) fn new(session: Session) -> Self {
        Self(session)
    }

    /// Gives the session up.
    pub(crate) fn fail(&self, error: SharedError) {
        self.0.fail(error);
    }
}

impl AsyncRead for SessionRead {
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        self.0.0.wakers.read.register(cx.waker());
        let room = buffer.remaining();
        let mut has_unconsumed = false;
        let take = |state: &mut State| {
            let taken = state.poll_take(room);
            has_unconsumed = state.has_unconsumed();
            taken
        };
        let taken = self.0.driven(take, true);
        if has_unconsumed {
            // The tick of what is read here is over when this is polled again, and the peer is to hear of it.
            cx.waker().wake_by_ref();
        }
        taken.map_ok(|bytes| buffer.put_slice(&bytes))
    }
}

impl AsyncWrite for SessionWrite {
    fn poll_write(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.0.0.wakers.write.register(cx.waker());
        self.0.driven(|state| state.poll_give(bytes), false)
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.0.0.wakers.write.register(cx.waker());
        self.0.driven(|state| state.poll_sent(), false)
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.0.0.wakers.write.register(cx.waker());
        self.0.lock().end_outgoing();
        self.0.driven(|state| state.poll_ended(), false)
    }
}

impl Drop for SessionRead {
    fn drop(&mut self) {
        self.0.lock().end_incoming();
        self.0.drive_once(true);
    }
}

impl Drop for SessionWrite {
    fn drop(&mut self) {
        self.0.lock().end_outgoing();
        self.0.drive_once(false);
    }
}
