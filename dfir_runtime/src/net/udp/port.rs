//! A socket for datagrams that two halves may share, from its address on.

use std::fmt;
use std::io;
use std::net::{SocketAddr, UdpSocket as StdUdpSocket};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker, ready};

use tokio::net::UdpSocket;

use crate::net::half_wakers::HalfWakers;
use crate::net::options::TcpOptions;
use crate::net::peer::Address;
use crate::net::resolve::{Step, need_runtime, resolve, with_address};

const ACTION: &str = "bind";

/// A socket, or what will become one.
#[derive(Clone)]
pub struct Port(Arc<Shared>);

struct Shared {
    inner: Mutex<Inner>,
    wakers: Arc<HalfWakers>,
}

struct Inner {
    address: Address,
    options: TcpOptions,
    state: State,
}

enum State {
    Unbound,
    /// Bound early, and not registered with a runtime: the graph may run in another one.
    Bound(StdUdpSocket),
    Binding(Step<io::Result<StdUdpSocket>>),
    Open(Arc<UdpSocket>),
}

impl Port {
    pub(super) fn new(address: Address) -> Self {
        Self::with_state(address, State::Unbound)
    }

    /// A socket that is there already.
    pub(super) fn open(socket: UdpSocket) -> Self {
        let address = match socket.local_addr() {
            Ok(address) => Address::Socket(address),
            Err(_) => Address::from("a socket"),
        };
        Self::with_state(address, State::Open(Arc::new(socket)))
    }

    fn with_state(address: Address, state: State) -> Self {
        let inner = Inner {
            address,
            options: TcpOptions::default(),
            state,
        };
        Self(Arc::new(Shared {
            inner: Mutex::new(inner),
            wakers: Arc::default(),
        }))
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        let inner = self.0.inner.lock();
        inner.unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn wakers(&self) -> &HalfWakers {
        &self.0.wakers
    }

    pub(super) fn configure(&self, set: impl FnOnce(&mut TcpOptions)) {
        set(&mut self.lock().options);
    }

    pub(super) fn options(&self) -> TcpOptions {
        self.lock().options.clone()
    }

    pub(super) fn local_addr(&self) -> io::Result<SocketAddr> {
        match &self.lock().state {
            State::Bound(socket) => socket.local_addr(),
            State::Open(socket) => socket.local_addr(),
            State::Unbound | State::Binding(_) => {
                Err(io::Error::new(io::ErrorKind::NotConnected, "not bound yet"))
            }
        }
    }

    pub(super) async fn bind(&self) -> io::Result<()> {
        let address = match &*self.lock() {
            Inner {
                state: State::Unbound,
                address,
                ..
            } => address.clone(),
            _ => return Ok(()),
        };
        let socket = bind(address).await?;
        self.lock().state = State::Bound(socket);
        Ok(())
    }

    /// The socket, once it is bound; both halves are woken then.
    pub(super) fn poll_socket(&self) -> Poll<io::Result<Arc<UdpSocket>>> {
        let waker = Waker::from(self.0.wakers.clone());
        let cx = &mut Context::from_waker(&waker);
        let inner = &mut *self.lock();
        loop {
            let bound = match &mut inner.state {
                State::Open(socket) => return Poll::Ready(Ok(socket.clone())),
                State::Binding(step) => ready!(step.as_mut().poll(cx))?,
                State::Unbound => {
                    need_runtime(ACTION, &inner.address)?;
                    inner.state = State::Binding(Box::pin(bind(inner.address.clone())));
                    continue;
                }
                State::Bound(_) => {
                    need_runtime(ACTION, &inner.address)?;
                    match std::mem::replace(&mut inner.state, State::Unbound) {
                        State::Bound(socket) => socket,
                        other => {
                            inner.state = other;
                            continue;
                        }
                    }
                }
            };
            let socket = UdpSocket::from_std(bound)
                .map_err(|error| with_address(&error, ACTION, &inner.address))?;
            inner.state = State::Open(Arc::new(socket));
        }
    }
}

impl fmt::Debug for Port {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Port({})", self.lock().address)
    }
}

/// Binds the first of the address's socket addresses that can be.
async fn bind(address: Address) -> io::Result<StdUdpSocket> {
    let bind_any = async {
        let mut failure = io::Error::from(io::ErrorKind::AddrNotAvailable);
        for address in resolve(&address).await? {
            match StdUdpSocket::bind(address) {
                Ok(socket) => {
                    socket.set_nonblocking(true)?;
                    return Ok(socket);
                }
                Err(error) => failure = error,
            }
        }
        Err(failure)
    };
    let bound = bind_any.await;
    bound.map_err(|error| with_address(&error, ACTION, &address))
}
