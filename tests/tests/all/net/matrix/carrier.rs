//! What carries the bytes: TCP, TLS over it, or a Unix socket; and the test's end of a connection.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Context, Poll};

use dfir_runtime::net::{Address, DialTls, ServeTls, TcpOptions};
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt, ReadBuf};
use tokio::net::{TcpListener, TcpStream, UnixListener, UnixStream};
use tokio_rustls::{TlsAcceptor, TlsConnector, TlsStream};
use tokio_util::either::Either;

use crate::net::Peer;
use crate::net::authority::{name_here, server_here, tls_args, trusting_client};
use crate::net::running::free_path;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Carrier {
    Tcp,
    Tls,
    Unix,
}

use Carrier::{Tcp, Tls, Unix};

impl Carrier {
    pub(super) const ALL: &[Self] = &[Tcp, Tls, Unix];
    /// Those of which a peer may vanish without a word, and whose addresses are of two kinds.
    pub(super) const NETWORKS: &[Self] = &[Tcp, Tls];

    /// An address to listen on: with a port of the kernel's choice, or a path that nobody else has.
    pub(super) fn any_address(self) -> Address {
        match self {
            Tcp | Tls => "127.0.0.1:0".into(),
            Unix => free_path().into(),
        }
    }

    /// Sets the options of what listens.
    pub(super) fn serving<E: ServeTls>(self, endpoint: E, set: impl FnOnce(&mut TcpOptions)) -> E {
        match self {
            Tls => endpoint.configure(set).tls(server_here()),
            Tcp | Unix => endpoint.configure(set),
        }
    }

    /// Sets the options of what dials.
    pub(super) fn dialling<E: DialTls>(self, endpoint: E, set: impl FnOnce(&mut TcpOptions)) -> E {
        match self {
            Tls => endpoint.configure(set).tls(trusting_client(), name_here()),
            Tcp | Unix => endpoint.configure(set),
        }
    }

    /// A process of the `peer` binary that talks over this.
    pub(super) fn peer(self, args: &[&str]) -> Peer {
        match self {
            Tls => Peer::start(&[args, &tls_args()].concat()),
            Tcp | Unix => Peer::start(args),
        }
    }

    pub(super) async fn bind(self, address: &Address) -> Listener {
        let socket = match address {
            Address::Unix(path) => {
                // A process that was killed has left its file behind.
                let _ = std::fs::remove_file(path);
                ListeningSocket::Unix(UnixListener::bind(path).unwrap())
            }
            _ => ListeningSocket::Tcp(TcpListener::bind(address.to_string()).await.unwrap()),
        };
        Listener {
            carrier: self,
            socket,
        }
    }

    /// Connects as soon as somebody listens.
    pub(super) async fn connect(self, address: &Address) -> Partner {
        let socket = loop {
            match Socket::connect(address).await {
                Ok(socket) => break socket,
                Err(_) => tokio::task::yield_now().await,
            }
        };
        if self != Tls {
            return Box::new(socket);
        }
        let connector = TlsConnector::from(trusting_client());
        let stream = connector.connect(name_here(), socket).await.unwrap();
        Box::new(TlsStream::from(stream))
    }
}

/// Where one listens who has asked for an address. Only TCP sockets of the kernel know of another one.
pub(super) fn bound_at(bound: io::Result<SocketAddr>, asked: Address) -> Address {
    bound.map_or(asked, Address::Socket)
}

/// Where the graph connects to.
pub(super) struct Listener {
    carrier: Carrier,
    socket: ListeningSocket,
}

enum ListeningSocket {
    Tcp(TcpListener),
    Unix(UnixListener),
}

impl Listener {
    pub(super) fn address(&self) -> Address {
        match &self.socket {
            ListeningSocket::Tcp(listener) => listener.local_addr().unwrap().into(),
            ListeningSocket::Unix(listener) => {
                let address = listener.local_addr().unwrap();
                address.as_pathname().unwrap().into()
            }
        }
    }

    pub(super) async fn accept(&self) -> Partner {
        let io = match &self.socket {
            ListeningSocket::Tcp(listener) => prompt(listener.accept().await.unwrap().0),
            ListeningSocket::Unix(listener) => Either::Right(listener.accept().await.unwrap().0),
        };
        let socket = Socket { io, held: None };
        if self.carrier != Tls {
            return Box::new(socket);
        }
        let acceptor = TlsAcceptor::from(server_here());
        let stream = acceptor.accept(socket).await.unwrap();
        Box::new(TlsStream::from(stream))
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        if let Address::Unix(path) = self.address() {
            // It is in nobody's way, should it be gone already.
            let _ = std::fs::remove_file(path);
        }
    }
}

/// The test's end of a connection.
pub(super) type Partner = Box<dyn Carried>;

pub(super) trait Carried: AsyncRead + AsyncWrite + Unpin {
    /// What the kernel has of it.
    fn socket(&mut self) -> &mut Socket;
}

/// A socket that can hold back what is written to it, as it is on the wire.
pub(super) struct Socket {
    io: Either<TcpStream, UnixStream>,
    held: Option<Vec<u8>>,
}

impl dyn Carried {
    pub(super) async fn say(&mut self, bytes: &[u8]) {
        self.write_all(bytes).await.unwrap();
        self.flush().await.unwrap();
    }

    /// Says only so many of the bytes that make this up on the wire. The others are for [`say_raw`](Self::say_raw).
    pub(super) async fn say_part(&mut self, bytes: &[u8], len: usize) -> Vec<u8> {
        self.socket().held = Some(Vec::new());
        self.say(bytes).await;
        let mut part = self.socket().held.take().unwrap();
        let rest = part.split_off(len);
        self.say_raw(&part).await;
        rest
    }

    /// Says something to the socket itself.
    pub(super) async fn say_raw(&mut self, bytes: &[u8]) {
        self.socket().io.write_all(bytes).await.unwrap();
    }

    /// Breaks off.
    pub(super) fn reset(mut self: Box<Self>) {
        // A Unix socket breaks off by itself where something is left unread.
        if let Either::Left(stream) = &self.socket().io {
            stream.set_zero_linger().unwrap();
        }
    }
}

impl Carried for Socket {
    fn socket(&mut self) -> &mut Socket {
        self
    }
}

impl Carried for TlsStream<Socket> {
    fn socket(&mut self) -> &mut Socket {
        self.get_mut().0
    }
}

/// One that does not wait for an acknowledgement before it sends a second thing, as there is in a handshake.
fn prompt(stream: TcpStream) -> Either<TcpStream, UnixStream> {
    stream.set_nodelay(true).unwrap();
    Either::Left(stream)
}

impl Socket {
    async fn connect(address: &Address) -> io::Result<Self> {
        let io = match address {
            Address::Unix(path) => Either::Right(UnixStream::connect(path).await?),
            _ => prompt(TcpStream::connect(address.to_string()).await?),
        };
        Ok(Self { io, held: None })
    }
}

impl AsyncRead for Socket {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_read(cx, buffer)
    }
}

impl AsyncWrite for Socket {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        match &mut self.held {
            Some(held) => {
                held.extend_from_slice(bytes);
                Poll::Ready(Ok(bytes.len()))
            }
            None => Pin::new(&mut self.io).poll_write(cx, bytes),
        }
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_shutdown(cx)
    }
}
