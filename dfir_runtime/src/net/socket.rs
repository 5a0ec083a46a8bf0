//! One connection, whatever carries it: [`Socket`] and its halves.
//!
//! The halves of a socket of the kernel go their own ways without a lock; those of anything else share it under
//! one.

use std::fmt;
use std::io::{self, IoSlice};
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use socket2::{SockRef, TcpKeepalive};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf, split};
use tokio::net::{TcpStream, tcp};
#[cfg(unix)]
use tokio::net::{UnixStream, unix};
use tokio::runtime::Handle;

use super::event::SharedError;
use super::options::TcpOptions;
use super::session::{SessionRead, SessionWrite};
use super::transport::Wire;

/// A connection that was dialled or accepted.
pub(crate) enum Socket {
    Tcp(TcpStream),
    #[cfg(unix)]
    Unix(UnixStream),
    Other(Box<dyn Wire>),
}

/// What is read from.
pub(crate) enum ReadHalf {
    Tcp(tcp::OwnedReadHalf),
    #[cfg(unix)]
    Unix(unix::OwnedReadHalf),
    Other(tokio::io::ReadHalf<Box<dyn Wire>>),
    /// Of a session, whatever it goes over at the moment.
    Session(SessionRead),
}

/// What is written to. Dropping it tells the peer that nothing more comes.
pub(crate) enum WriteHalf {
    Tcp(tcp::OwnedWriteHalf),
    #[cfg(unix)]
    Unix(unix::OwnedWriteHalf),
    Other(tokio::io::WriteHalf<Box<dyn Wire>>),
    /// Of a session, whatever it goes over at the moment.
    Session(SessionWrite),
}

impl Socket {
    /// A TCP connection with the options set. A socket that refuses them still works, so that is only logged.
    pub(crate) fn tcp(stream: TcpStream, options: &TcpOptions) -> Self {
        let mut set = stream.set_nodelay(options.no_delay);
        if let Some(silence) = options.keep_alive {
            let keep_alive = TcpKeepalive::new().with_time(silence);
            set = set.and(SockRef::from(&stream).set_tcp_keepalive(&keep_alive));
        }
        if let Err(error) = set {
            tracing::debug!("a socket refuses its options: {error}");
        }
        Self::Tcp(stream)
    }

    /// The same for what looks at bytes only.
    pub(crate) fn into_wire(self) -> Box<dyn Wire> {
        match self {
            Self::Tcp(stream) => Box::new(stream),
            #[cfg(unix)]
            Self::Unix(stream) => Box::new(stream),
            Self::Other(wire) => wire,
        }
    }

    pub(crate) fn into_split(self) -> (ReadHalf, WriteHalf) {
        match self {
            Self::Tcp(stream) => {
                let (read, write) = stream.into_split();
                (ReadHalf::Tcp(read), WriteHalf::Tcp(write))
            }
            #[cfg(unix)]
            Self::Unix(stream) => {
                let (read, write) = stream.into_split();
                (ReadHalf::Unix(read), WriteHalf::Unix(write))
            }
            Self::Other(wire) => {
                let (read, write) = split(wire);
                (ReadHalf::Other(read), WriteHalf::Other(write))
            }
        }
    }
}

impl ReadHalf {
    /// A batch is read: what was read in an earlier one has been consumed by its tick.
    pub(crate) fn begin_batch(&mut self, number: u64) {
        if let Self::Session(session) = self {
            session.begin_batch(number);
        }
    }

    /// The same where nothing more is to be read for now.
    pub(crate) fn acknowledge(&mut self, number: u64) {
        if let Self::Session(session) = self {
            session.acknowledge(number);
        }
    }
}

impl WriteHalf {
    /// Says that the connection is closed because of this. A session does not go on over another one.
    pub(crate) fn give_up(&self, error: SharedError) {
        if let Self::Session(session) = self {
            session.fail(error);
        }
    }
}

impl Drop for WriteHalf {
    fn drop(&mut self) {
        // The others do that by themselves. A peer that cannot be told at once is when the reading half goes too, and so it
        // is where the runtime has gone already, without which a wire may panic.
        if let Self::Other(wire) = self
            && Handle::try_current().is_ok()
        {
            let _ = Pin::new(wire).poll_shutdown(&mut Context::from_waker(Waker::noop()));
        }
    }
}

macro_rules! each {
    ($half:expr, $io:ident => $do:expr) => {
        match $half.get_mut() {
            Self::Tcp($io) => $do,
            #[cfg(unix)]
            Self::Unix($io) => $do,
            Self::Other($io) => $do,
            Self::Session($io) => $do,
        }
    };
}

impl AsyncRead for ReadHalf {
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        each!(self, io => Pin::new(io).poll_read(cx, buffer))
    }
}

impl AsyncWrite for WriteHalf {
    fn poll_write(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        each!(self, io => Pin::new(io).poll_write(cx, bytes))
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        each!(self, io => Pin::new(io).poll_write_vectored(cx, slices))
    }

    fn is_write_vectored(&self) -> bool {
        match self {
            Self::Tcp(io) => io.is_write_vectored(),
            #[cfg(unix)]
            Self::Unix(io) => io.is_write_vectored(),
            Self::Other(io) => io.is_write_vectored(),
            Self::Session(io) => io.is_write_vectored(),
        }
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        each!(self, io => Pin::new(io).poll_flush(cx))
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        each!(self, io => Pin::new(io).poll_shutdown(cx))
    }
}

impl fmt::Debug for ReadHalf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReadHalf")
    }
}

impl fmt::Debug for WriteHalf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WriteHalf")
    }
}
