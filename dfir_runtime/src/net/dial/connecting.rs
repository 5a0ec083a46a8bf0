//! From an address to a connection that is ready for use.

use std::io;
use std::time::Duration;

use tokio::net::TcpStream;
#[cfg(unix)]
use tokio::net::UnixStream;
use tokio::time::timeout;

use crate::net::options::TcpOptions;
use crate::net::peer::{Address, PeerAddress};
use crate::net::resolve::resolve;
use crate::net::security::Use;
use crate::net::session::{self, Answer, Hello};
use crate::net::socket::Socket;

/// What a try to connect failed at.
pub(super) enum Failure {
    Resolving(io::Error),
    Connecting(io::Error),
}

/// A connection that is ready for use.
pub(super) struct Connection {
    pub(super) socket: Socket,
    pub(super) peer: PeerAddress,
    /// What the server has said to the hello of a session.
    pub(super) answer: Option<Answer>,
}

/// Connects, and agrees with the server on whatever comes before the first frame.
pub(super) async fn connect(
    address: Address,
    options: TcpOptions,
    hello: Option<Hello>,
    usage: Use,
) -> Result<Connection, Failure> {
    let (socket, peer) = reach(&address, &options).await?;
    let agreed = async {
        let socket = options.security.connect(socket, usage).await?;
        if options.introduction.is_none() && hello.is_none() {
            return Ok((socket, None));
        }
        let mut wire = socket.into_wire();
        if let Some(introduction) = options.introduction {
            introduction.say(&mut *wire).await?;
        }
        let answer = match hello {
            Some(hello) => Some(session::greet(&mut *wire, &hello).await?),
            None => None,
        };
        Ok((Socket::Other(wire), answer))
    };
    let agreed = within(options.handshake_timeout, agreed).await;
    let (socket, answer) = agreed.map_err(Failure::Connecting)?;
    Ok(Connection {
        socket,
        peer,
        answer,
    })
}

async fn reach(address: &Address, options: &TcpOptions) -> Result<(Socket, PeerAddress), Failure> {
    let limit = options.connect_timeout;
    if let Some(transport) = &options.transport {
        let connected = within(limit, transport.connect(address)).await;
        let (wire, peer) = connected.map_err(Failure::Connecting)?;
        return Ok((Socket::Other(wire), peer));
    }
    #[cfg(unix)]
    if let Address::Unix(path) = address {
        let connected = within(limit, UnixStream::connect(path)).await;
        let stream = connected.map_err(Failure::Connecting)?;
        return Ok((Socket::Unix(stream), PeerAddress::Asked(address.clone())));
    }
    let found = within(limit, resolve(address))
        .await
        .map_err(Failure::Resolving)?;
    // Tries all socket addresses of an address, each with its own time-out.
    let mut failure = io::Error::from(io::ErrorKind::AddrNotAvailable);
    for address in found {
        match within(limit, TcpStream::connect(address)).await {
            Ok(stream) if is_own_echo(&stream) => failure = io::ErrorKind::ConnectionRefused.into(),
            Ok(stream) => {
                let peer = PeerAddress::Socket(address);
                return Ok((Socket::tcp(stream, options), peer));
            }
            Err(error) => failure = error,
        }
    }
    Err(Failure::Connecting(failure))
}

async fn within<T>(limit: Duration, work: impl Future<Output = io::Result<T>>) -> io::Result<T> {
    let late = || {
        io::Error::new(
            io::ErrorKind::TimedOut,
            format!("no answer within {limit:?}"),
        )
    };
    timeout(limit, work).await.unwrap_or_else(|_| Err(late()))
}

/// Whether the connection leads to itself. TCP allows that where nobody listens on a port
/// of this host and the kernel picks the very same port for the calling side.
fn is_own_echo(stream: &TcpStream) -> bool {
    matches!((stream.local_addr(), stream.peer_addr()), (Ok(here), Ok(there)) if here == there)
}
