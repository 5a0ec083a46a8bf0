//! Accepts connections, and sees them through what comes before their first frame.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_util::stream::{FuturesUnordered, Stream};
use tokio::time::{Sleep, sleep, timeout};

use super::Listen;
use super::bound::{self, ACTION, Listener};
use crate::net::options::TcpOptions;
use crate::net::peer::PeerAddress;
use crate::net::resolve::{Step, need_runtime};
use crate::net::socket::Socket;

/// The wait after an error that would come again at once, such as too many open files.
const PAUSE: Duration = Duration::from_millis(100);

/// A listener, from its address on.
pub(super) struct Acceptor {
    state: State,
    options: TcpOptions,
    pause: Option<Pin<Box<Sleep>>>,
    handshakes: FuturesUnordered<Step<Accepted>>,
}

enum State {
    Binding(Step<io::Result<bound::Bound>>, super::Address),
    Listening(Listener),
}

/// A connection, or why it is none.
pub(super) struct Accepted {
    pub(super) address: PeerAddress,
    pub(super) socket: io::Result<Socket>,
}

impl Acceptor {
    /// Starts to listen. Needs a Tokio runtime.
    pub(super) fn new(listen: &mut Listen) -> io::Result<Self> {
        need_runtime(ACTION, &listen.address)?;
        let (address, options) = (listen.address.clone(), listen.options.clone());
        let state = match listen.listener.take() {
            None => {
                let step = Box::pin(bound::bind(address.clone(), options.clone()));
                State::Binding(step, address)
            }
            Some(bound) => State::Listening(bound.register(&address)?),
        };
        Ok(Self {
            state,
            options,
            pause: None,
            handshakes: FuturesUnordered::new(),
        })
    }

    /// How many connections are not ready yet.
    pub(super) fn handshake_count(&self) -> usize {
        self.handshakes.len()
    }

    /// The next connection, if there is `room` for more than those that are not ready yet. An error is one of
    /// binding; those of accepting are logged.
    pub(super) fn poll_accept(
        &mut self,
        cx: &mut Context<'_>,
        room: usize,
    ) -> Poll<io::Result<Accepted>> {
        loop {
            if let Poll::Ready(Some(accepted)) = Pin::new(&mut self.handshakes).poll_next(cx) {
                return Poll::Ready(Ok(accepted));
            }
            if self.handshakes.len() >= room {
                return Poll::Pending;
            }
            if let Some(pause) = &mut self.pause {
                ready!(pause.as_mut().poll(cx));
                self.pause = None;
            }
            match &mut self.state {
                State::Binding(step, address) => {
                    let bound = ready!(step.as_mut().poll(cx))?;
                    self.state = State::Listening(bound.register(address)?);
                }
                State::Listening(listener) => match ready!(listener.poll_accept(cx, &self.options))
                {
                    Ok((socket, address)) if self.options.security.is_plain() => {
                        let socket = Ok(socket);
                        return Poll::Ready(Ok(Accepted { address, socket }));
                    }
                    Ok((socket, address)) => {
                        let step = handshake(socket, address, self.options.clone());
                        self.handshakes.push(Box::pin(step));
                    }
                    Err(error) => self.pause = pause_after(&error),
                },
            }
        }
    }
}

async fn handshake(socket: Socket, address: PeerAddress, options: TcpOptions) -> Accepted {
    let limit = options.handshake_timeout;
    let late = |_| {
        let text = format!("the handshake took longer than {limit:?}");
        Err(io::Error::new(io::ErrorKind::TimedOut, text))
    };
    let socket = timeout(limit, options.security.accept(socket))
        .await
        .unwrap_or_else(late);
    Accepted { address, socket }
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
