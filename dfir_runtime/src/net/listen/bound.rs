//! A listener that is bound, before and after it is registered with a runtime.

use std::io;
use std::net::{SocketAddr, TcpListener as StdTcpListener};
#[cfg(unix)]
use std::os::unix::net::{UnixListener as StdUnixListener, UnixStream};
#[cfg(unix)]
use std::path::Path;
#[cfg(unix)]
use std::sync::Arc;
use std::task::{Context, Poll, ready};

#[cfg(unix)]
use tokio::net::UnixListener;
use tokio::net::{TcpListener, TcpSocket};

use crate::net::options::TcpOptions;
use crate::net::peer::{Address, PeerAddress};
use crate::net::resolve::{resolve, with_address};
use crate::net::socket::Socket;
use crate::net::transport::Accept;

pub(super) const ACTION: &str = "listen on";

/// How many connections may wait in the kernel until they are accepted.
const BACKLOG: u32 = 1024;

/// Bound, and not registered with a runtime: the graph may run in another one.
#[derive(Debug)]
pub(crate) enum Bound {
    Tcp(StdTcpListener),
    #[cfg(unix)]
    Unix(StdUnixListener, SocketFile),
    Other(Box<dyn Accept>),
}

/// At work.
pub(super) enum Listener {
    Tcp(TcpListener),
    #[cfg(unix)]
    Unix(UnixListener, SocketFile),
    Other(Box<dyn Accept>),
}

/// The file of a Unix socket, which goes with its listener.
#[cfg(unix)]
#[derive(Debug)]
pub(crate) struct SocketFile(Arc<Path>);

#[cfg(unix)]
impl Drop for SocketFile {
    fn drop(&mut self) {
        if let Err(error) = std::fs::remove_file(&self.0) {
            tracing::debug!("cannot remove {}: {error}", self.0.display());
        }
    }
}

/// Binds the first of the address's socket addresses that can be.
pub(super) async fn bind(address: Address, options: TcpOptions) -> io::Result<Bound> {
    bind_any(&address, &options)
        .await
        .map_err(|error| with_address(&error, ACTION, &address))
}

async fn bind_any(address: &Address, options: &TcpOptions) -> io::Result<Bound> {
    if let Some(transport) = &options.transport {
        return Ok(Bound::Other(transport.bind(address).await?));
    }
    #[cfg(unix)]
    if let Address::Unix(path) = address {
        return bind_unix(path);
    }
    let mut failure = io::Error::from(io::ErrorKind::AddrNotAvailable);
    for address in resolve(address).await? {
        match bind_tcp(address) {
            Ok(listener) => return Ok(Bound::Tcp(listener)),
            Err(error) => failure = error,
        }
    }
    Err(failure)
}

fn bind_tcp(address: SocketAddr) -> io::Result<StdTcpListener> {
    let socket = match address {
        SocketAddr::V4(_) => TcpSocket::new_v4(),
        SocketAddr::V6(_) => TcpSocket::new_v6(),
    }?;
    // So that a server can come back while old connections linger in the kernel. On Windows the
    // option would let two servers share a port.
    if !cfg!(windows) {
        socket.set_reuseaddr(true)?;
    }
    socket.bind(address)?;
    socket.listen(BACKLOG)?.into_std()
}

/// A socket file that a process has left behind when it was killed is in nobody's use.
#[cfg(unix)]
fn bind_unix(path: &Arc<Path>) -> io::Result<Bound> {
    let is_left_behind = || {
        UnixStream::connect(path)
            .is_err_and(|error| error.kind() == io::ErrorKind::ConnectionRefused)
    };
    let listener = match StdUnixListener::bind(path) {
        Err(error) if error.kind() == io::ErrorKind::AddrInUse && is_left_behind() => {
            std::fs::remove_file(path)?;
            StdUnixListener::bind(path)
        }
        bound => bound,
    }?;
    listener.set_nonblocking(true)?;
    Ok(Bound::Unix(listener, SocketFile(path.clone())))
}

impl Bound {
    /// The address that it is bound to, if it has one of that kind.
    pub(crate) fn local_addr(&self) -> io::Result<SocketAddr> {
        match self {
            Self::Tcp(listener) => listener.local_addr(),
            _ => Err(io::Error::new(
                io::ErrorKind::Unsupported,
                "only a TCP socket has an address with a port",
            )),
        }
    }

    /// Registers it with the runtime.
    pub(super) fn register(self, address: &Address) -> io::Result<Listener> {
        match self {
            Self::Tcp(listener) => TcpListener::from_std(listener).map(Listener::Tcp),
            #[cfg(unix)]
            Self::Unix(listener, file) => {
                UnixListener::from_std(listener).map(|listener| Listener::Unix(listener, file))
            }
            Self::Other(listener) => Ok(Listener::Other(listener)),
        }
        .map_err(|error| with_address(&error, ACTION, address))
    }
}

impl Listener {
    /// The next connection.
    pub(super) fn poll_accept(
        &mut self,
        cx: &mut Context<'_>,
        options: &TcpOptions,
    ) -> Poll<io::Result<(Socket, PeerAddress)>> {
        Poll::Ready(match self {
            Self::Tcp(listener) => ready!(listener.poll_accept(cx)).map(|(stream, address)| {
                (Socket::tcp(stream, options), PeerAddress::Socket(address))
            }),
            #[cfg(unix)]
            Self::Unix(listener, file) => ready!(listener.poll_accept(cx)).map(|(stream, _)| {
                let address = Address::Unix(file.0.clone());
                (Socket::Unix(stream), PeerAddress::Asked(address))
            }),
            Self::Other(listener) => ready!(listener.poll_accept(cx))
                .map(|(wire, address)| (Socket::Other(wire), address)),
        })
    }
}
