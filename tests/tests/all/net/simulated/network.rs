//! A [`Transport`] over the TCP of `turmoil`.
//!
//! That TCP sends nothing a second time: of what is lost in a partition the peers would wait for ever. So connections
//! break when the simulation says so, as those of a kernel do that has tried for long enough.

use std::collections::HashSet;
use std::fmt;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, Weak};
use std::task::{Context, Poll, Waker, ready};

use dfir_runtime::net::{Accept, Address, PeerAddress, Pending, Transport, Wire};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use turmoil::net::{TcpListener, TcpStream};

/// A segment is no longer than this, so that what breaks breaks in the middle of a frame.
const SEGMENT_LEN: usize = 50;

/// The network of one simulation. Names are those of its hosts.
#[derive(Debug, Clone, Default)]
pub(super) struct Simulated(Arc<Mutex<Links>>);

#[derive(Debug, Default)]
struct Links {
    live: Vec<Weak<Link>>,
    /// An end may come about after the other one was broken. Nothing in `turmoil` would wake a writer there.
    broken: HashSet<Ends>,
}

/// Both ends of a connection, in order.
type Ends = [SocketAddr; 2];

/// One end of a connection.
#[derive(Debug)]
struct Link {
    ends: Ends,
    is_broken: AtomicBool,
    /// Who waits for it.
    wakers: Mutex<Vec<Waker>>,
}

impl Simulated {
    /// Breaks all connections between two hosts.
    pub(super) fn break_between(&self, a: IpAddr, b: IpAddr) {
        let mut links = self.0.lock().unwrap();
        let Links { live, broken } = &mut *links;
        let is_hit = |link: &Weak<Link>| {
            let ends = link.upgrade().map(|link| link.ends.map(|end| end.ip()));
            ends.is_none_or(|ends| ends == [a, b] || ends == [b, a])
        };
        for link in live
            .extract_if(.., |link| is_hit(link))
            .flat_map(|link| link.upgrade())
        {
            broken.insert(link.ends);
            link.is_broken.store(true, Ordering::Relaxed);
            link.wakers.lock().unwrap().drain(..).for_each(Waker::wake);
        }
    }

    fn wire(&self, stream: TcpStream) -> io::Result<Box<dyn Wire>> {
        let mut ends = [stream.local_addr()?, stream.peer_addr()?];
        ends.sort();
        let mut links = self.0.lock().unwrap();
        let link = Arc::new(Link {
            ends,
            is_broken: AtomicBool::new(links.broken.contains(&ends)),
            wakers: Mutex::default(),
        });
        links.live.push(Arc::downgrade(&link));
        Ok(Box::new(Breakable { stream, link }))
    }
}

impl Transport for Simulated {
    fn connect(&self, address: &Address) -> Pending<(Box<dyn Wire>, PeerAddress)> {
        let (network, address) = (self.clone(), address.clone());
        Box::pin(async move {
            let stream = TcpStream::connect(address.to_string()).await?;
            Ok((network.wire(stream)?, PeerAddress::Asked(address)))
        })
    }

    fn bind(&self, address: &Address) -> Pending<Box<dyn Accept>> {
        let (network, text) = (self.clone(), address.to_string());
        Box::pin(async move {
            let (_, port) = text.rsplit_once(':').ok_or(io::ErrorKind::InvalidInput)?;
            let listener = Arc::new(TcpListener::bind(format!("0.0.0.0:{port}")).await?);
            let accepting = accept(listener.clone());
            Ok(Box::new(Listener {
                network,
                listener,
                accepting,
            }) as Box<dyn Accept>)
        })
    }
}

struct Listener {
    network: Simulated,
    listener: Arc<TcpListener>,
    accepting: Pending<(TcpStream, SocketAddr)>,
}

fn accept(listener: Arc<TcpListener>) -> Pending<(TcpStream, SocketAddr)> {
    Box::pin(async move { listener.accept().await })
}

impl Accept for Listener {
    fn poll_accept(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<io::Result<(Box<dyn Wire>, PeerAddress)>> {
        let accepted = ready!(self.accepting.as_mut().poll(cx));
        self.accepting = accept(self.listener.clone());
        let (stream, address) = accepted?;
        Poll::Ready(Ok((
            self.network.wire(stream)?,
            PeerAddress::Socket(address),
        )))
    }
}

impl fmt::Debug for Listener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Listener")
    }
}

/// A connection that works until it is broken.
struct Breakable {
    stream: TcpStream,
    link: Arc<Link>,
}

impl Breakable {
    fn open(&mut self) -> io::Result<Pin<&mut TcpStream>> {
        match self.link.is_broken.load(Ordering::Relaxed) {
            true => Err(io::ErrorKind::ConnectionReset.into()),
            false => Ok(Pin::new(&mut self.stream)),
        }
    }

    /// Has whoever waits woken by a break too.
    fn watch<T>(&self, polled: Poll<T>, cx: &Context<'_>) -> Poll<T> {
        if polled.is_pending() {
            let mut wakers = self.link.wakers.lock().unwrap();
            wakers.retain(|waker| !waker.will_wake(cx.waker()));
            wakers.push(cx.waker().clone());
        }
        polled
    }
}

impl AsyncRead for Breakable {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let polled = self.open()?.poll_read(cx, buffer);
        self.watch(polled, cx)
    }
}

impl AsyncWrite for Breakable {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let polled = self
            .open()?
            .poll_write(cx, &bytes[..bytes.len().min(SEGMENT_LEN)]);
        self.watch(polled, cx)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let polled = self.open()?.poll_flush(cx);
        self.watch(polled, cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let polled = self.open()?.poll_shutdown(cx);
        self.watch(polled, cx)
    }
}
