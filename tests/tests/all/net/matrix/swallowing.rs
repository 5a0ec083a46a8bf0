//! TCP whose connections can be made half-open: what is written vanishes, and nothing comes any more.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker, ready};

use dfir_runtime::net::{Accept, Address, PeerAddress, Pending, Transport, Wire};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};

/// How much a kernel keeps for a peer that does not answer.
const KEPT_LEN: usize = 64 << 10;

/// The state of the connections that there are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Fate {
    #[default]
    Whole,
    HalfOpen,
    /// The kernel has given up.
    TimedOut,
}

#[derive(Debug, Default)]
struct Shared {
    fate: Fate,
    wakers: Vec<Waker>,
}

/// Later connections have a fate of their own.
#[derive(Debug, Clone, Default)]
pub(super) struct Swallowing(Arc<Mutex<Arc<Mutex<Shared>>>>);

impl Swallowing {
    fn current(&self) -> Arc<Mutex<Shared>> {
        self.0.lock().unwrap().clone()
    }

    /// The peers of all connections vanish without a word. Of later ones it is not so.
    pub(super) fn vanish(&self) -> Vanished {
        let shared = std::mem::take(&mut *self.0.lock().unwrap());
        shared.lock().unwrap().fate = Fate::HalfOpen;
        Vanished(shared)
    }
}

/// Peers that have vanished.
pub(super) struct Vanished(Arc<Mutex<Shared>>);

impl Vanished {
    /// The kernel has waited for long enough.
    pub(super) fn give_up(&self) {
        let mut shared = self.0.lock().unwrap();
        shared.fate = Fate::TimedOut;
        shared.wakers.drain(..).for_each(Waker::wake);
    }
}

fn wire(stream: TcpStream, shared: Arc<Mutex<Shared>>) -> Box<dyn Wire> {
    Box::new(Swallow {
        stream,
        shared,
        swallowed: 0,
    })
}

impl Transport for Swallowing {
    fn connect(&self, address: &Address) -> Pending<(Box<dyn Wire>, PeerAddress)> {
        let (shared, address) = (self.current(), address.clone());
        Box::pin(async move {
            let stream = TcpStream::connect(address.to_string()).await?;
            stream.set_nodelay(true)?;
            Ok((wire(stream, shared), PeerAddress::Asked(address)))
        })
    }

    fn bind(&self, address: &Address) -> Pending<Box<dyn Accept>> {
        let (network, address) = (self.clone(), address.to_string());
        Box::pin(async move {
            let listener = TcpListener::bind(address).await?;
            Ok(Box::new(Listener { network, listener }) as Box<dyn Accept>)
        })
    }
}

#[derive(Debug)]
struct Listener {
    network: Swallowing,
    listener: TcpListener,
}

impl Accept for Listener {
    fn poll_accept(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<io::Result<(Box<dyn Wire>, PeerAddress)>> {
        let (stream, address) = ready!(self.listener.poll_accept(cx))?;
        stream.set_nodelay(true)?;
        let wire = wire(stream, self.network.current());
        Poll::Ready(Ok((wire, PeerAddress::Socket(address))))
    }
}

struct Swallow {
    stream: TcpStream,
    shared: Arc<Mutex<Shared>>,
    swallowed: usize,
}

impl Swallow {
    /// What to do: go on with the stream, or swallow so many bytes.
    fn fate(&self, cx: &Context<'_>) -> io::Result<Fate> {
        let mut shared = self.shared.lock().unwrap();
        if shared.fate == Fate::TimedOut {
            return Err(io::ErrorKind::TimedOut.into());
        }
        // Who waits for the stream waits for its fate too.
        shared.wakers.retain(|waker| !waker.will_wake(cx.waker()));
        shared.wakers.push(cx.waker().clone());
        Ok(shared.fate)
    }
}

impl AsyncRead for Swallow {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        match self.fate(cx)? {
            Fate::Whole => Pin::new(&mut self.stream).poll_read(cx, buffer),
            _ => Poll::Pending,
        }
    }
}

impl AsyncWrite for Swallow {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        if self.fate(cx)? == Fate::Whole {
            return Pin::new(&mut self.stream).poll_write(cx, bytes);
        }
        let len = bytes.len().min(KEPT_LEN - self.swallowed);
        self.swallowed += len;
        match len {
            0 => Poll::Pending,
            len => Poll::Ready(Ok(len)),
        }
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
