//! Binds an address and accepts its connections.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::time::{Sleep, sleep};

use super::Listen;
use crate::net::options::TcpOptions;
use crate::net::peer::Address;
use crate::net::resolve::{Step, need_runtime, resolve, with_address};
use crate::net::socket;

const ACTION: &str = "listen on";

/// The wait after an error that would come again at once, such as too many open files.
const PAUSE: Duration = Duration::from_millis(100);

/// How many connections may wait in the kernel until they are accepted.
const BACKLOG: u32 = 1024;

/// Binds the first of the address's socket addresses that can be.
pub(super) async fn bind(address: Address) -> io::Result<TcpListener> {
    bind_any(&address)
        .await
        .map_err(|error| with_address(&error, ACTION, &address))
}

async fn bind_any(address: &Address) -> io::Result<TcpListener> {
    let mut failure = io::Error::from(io::ErrorKind::AddrNotAvailable);
    for address in resolve(address).await? {
        match bind_socket(address) {
            Ok(listener) => return Ok(listener),
            Err(error) => failure = error,
        }
    }
    Err(failure)
}

fn bind_socket(address: SocketAddr) -> io::Result<TcpListener> {
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
    socket.listen(BACKLOG)
}

/// A listener, from its address on.
pub(super) struct Acceptor {
    state: State,
    options: TcpOptions,
    pause: Option<Pin<Box<Sleep>>>,
}

enum State {
    Binding(Step<io::Result<TcpListener>>),
    Listening(TcpListener),
}

impl Acceptor {
    /// Starts to listen. Needs a Tokio runtime.
    pub(super) fn new(listen: &mut Listen) -> io::Result<Self> {
        need_runtime(ACTION, &listen.address)?;
        let state = match listen.listener.take() {
            None => State::Binding(Box::pin(bind(listen.address.clone()))),
            Some(listener) => State::Listening(
                TcpListener::from_std(listener)
                    .map_err(|error| with_address(&error, ACTION, &listen.address))?,
            ),
        };
        Ok(Self {
            state,
            options: listen.options.clone(),
            pause: None,
        })
    }

    /// The next connection. An error is one of binding; those of accepting are logged.
    pub(super) fn poll_accept(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<io::Result<(TcpStream, SocketAddr)>> {
        loop {
            if let Some(pause) = &mut self.pause {
                ready!(pause.as_mut().poll(cx));
                self.pause = None;
            }
            match &mut self.state {
                State::Binding(step) => {
                    self.state = State::Listening(ready!(step.as_mut().poll(cx))?);
                }
                State::Listening(listener) => match ready!(listener.poll_accept(cx)) {
                    Ok((stream, address)) => {
                        socket::set_options(&stream, &self.options);
                        return Poll::Ready(Ok((stream, address)));
                    }
                    Err(error) => self.pause = pause_after(&error),
                },
            }
        }
    }
}

/// A connection that broke before it was accepted concerns nobody; other errors would come again at
/// once.
fn pause_after(error: &io::Error) -> Option<Pin<Box<Sleep>>> {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset, Interrupted};
    match error.kind() {
        ConnectionAborted | ConnectionRefused | ConnectionReset | Interrupted => None,
        _ => {
            tracing::warn!("cannot accept a connection, trying again in {PAUSE:?}: {error}");
            Some(Box::pin(sleep(PAUSE)))
        }
    }
}
