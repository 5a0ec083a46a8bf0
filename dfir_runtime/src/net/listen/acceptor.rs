//! Accepts connections, and sees them through what comes before their first frame.

use std::collections::VecDeque;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::time::{Sleep, sleep, timeout};

use super::Listen;
use super::bound::{self, ACTION, Listener};
use super::sessions::{Greeted, Sessions};
use crate::net::mesh::MemberId;
use crate::net::options::TcpOptions;
use crate::net::peer::PeerAddress;
use crate::net::resolve::{Step, need_runtime};
use crate::net::session::{self, Hello};
use crate::net::socket::{ReadHalf, Socket, WriteHalf};
use crate::net::transport::Wire;
use crate::under_way::UnderWay;

/// The wait after an error that would come again at once, such as too many open files.
const PAUSE: Duration = Duration::from_millis(100);

/// How many lost sessions may be on their way back at a time, when there is no room for new ones.
const RESUMED_AT_ONCE: usize = 64;

/// A listener, from its address on.
pub(super) struct Acceptor {
    state: State,
    options: TcpOptions,
    pause: Option<Pin<Box<Sleep>>>,
    handshakes: UnderWay<Step<Shaken>>,
    /// Connections that have come through their handshakes, or have not.
    shaken: VecDeque<Shaken>,
    sessions: Sessions,
}

enum State {
    Binding(Step<io::Result<bound::Bound>>, super::Address),
    Listening(Listener),
}

/// A connection, or why it is none.
pub(super) struct Accepted {
    pub(super) address: PeerAddress,
    /// In a mesh, who it is from; and its halves.
    pub(super) connection: io::Result<(MemberId, (ReadHalf, WriteHalf))>,
}

/// A connection that has come through its handshake, or has not.
struct Shaken {
    address: PeerAddress,
    agreed: io::Result<(MemberId, Agreed)>,
}

enum Agreed {
    Connection(Socket),
    Session(Box<dyn Wire>, Hello),
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
            handshakes: UnderWay::new(),
            shaken: VecDeque::new(),
            sessions: Sessions::new(),
        })
    }

    /// Whether another connection may be in its handshake, where there is room for so many more. Those of sessions that
    /// have places already need none.
    pub(super) fn has_room(&self, room: usize) -> bool {
        let room = match self.options.reliable {
            Some(_) => room.max(RESUMED_AT_ONCE),
            None => room,
        };
        self.handshakes.len() + self.shaken.len() < room
    }

    /// The next connection, if there is `room` for more than those that are not ready yet. An error is one of
    /// binding; those of accepting are logged.
    pub(super) fn poll_accept(
        &mut self,
        cx: &mut Context<'_>,
        room: usize,
    ) -> Poll<io::Result<Accepted>> {
        loop {
            self.handshakes.register(cx.waker());
            let shaken = &mut self.shaken;
            (self.handshakes).poll_woken(|_, came_through| shaken.push_back(came_through));
            if let Some(shaken) = self.shaken.pop_front() {
                match self.take_in(shaken, room > 0) {
                    Some(accepted) => return Poll::Ready(Ok(accepted)),
                    None => continue,
                }
            }
            if !self.has_room(room) {
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
                    Ok((socket, address)) if self.options.begins_with_frames() => {
                        let connection = Ok((MemberId::default(), socket.into_split()));
                        return Poll::Ready(Ok(Accepted {
                            address,
                            connection,
                        }));
                    }
                    Ok((socket, address)) => {
                        let step = handshake(socket, address, self.options.clone());
                        self.begin(Box::pin(step));
                    }
                    Err(error) => self.pause = pause_after(&error),
                },
            }
        }
    }
}

impl Acceptor {
    fn begin(&mut self, handshake: Step<Shaken>) {
        if let Poll::Ready(shaken) = self.handshakes.start(handshake, 0) {
            self.shaken.push_back(shaken);
        }
    }

    /// What comes of a handshake, if that is anything new.
    fn take_in(&mut self, shaken: Shaken, has_room: bool) -> Option<Accepted> {
        let Shaken { address, agreed } = shaken;
        let connection = match agreed {
            Ok((member, Agreed::Connection(socket))) => Ok((member, socket.into_split())),
            Ok((member, Agreed::Session(wire, hello))) => {
                match (self.sessions).greeted(wire, &hello, &self.options, has_room) {
                    Greeted::New(session) => {
                        let (read, write) = session.halves();
                        let halves = (ReadHalf::Session(read), WriteHalf::Session(write));
                        Ok((member, halves))
                    }
                    Greeted::Resumed => return None,
                    Greeted::Unknown(wire) => {
                        let step = turn_away(wire, address, self.options.handshake_timeout);
                        self.begin(Box::pin(step));
                        return None;
                    }
                    Greeted::Refused(error) => Err(error),
                }
            }
            Err(error) => Err(error),
        };
        Some(Accepted {
            address,
            connection,
        })
    }
}

/// Everything that comes before the first frame, under one time limit.
async fn handshake(socket: Socket, address: PeerAddress, options: TcpOptions) -> Shaken {
    let limit = options.handshake_timeout;
    let late = |_| {
        let text = format!("the handshake took longer than {limit:?}");
        Err(io::Error::new(io::ErrorKind::TimedOut, text))
    };
    let agreed = async {
        let socket = options.security.accept(socket).await?;
        let mut member = MemberId::default();
        if options.introduction.is_none() && options.reliable.is_none() {
            return Ok((member, Agreed::Connection(socket)));
        }
        let mut wire = socket.into_wire();
        if let Some(introduction) = options.introduction {
            member = introduction.hear(&mut *wire).await?;
        }
        let agreed = match options.reliable {
            Some(_) => {
                let hello = session::read_hello(&mut *wire).await?;
                Agreed::Session(wire, hello)
            }
            None => Agreed::Connection(Socket::Other(wire)),
        };
        Ok((member, agreed))
    };
    let agreed = timeout(limit, agreed).await.unwrap_or_else(late);
    Shaken { address, agreed }
}

/// Tells a peer that its session is not known here, under the same limit.
async fn turn_away(mut wire: Box<dyn Wire>, address: PeerAddress, limit: Duration) -> Shaken {
    // The peer may be gone by now, and is refused in any case.
    let _ = timeout(limit, session::turn_away(&mut *wire)).await;
    let text = "its session is not known here any more";
    let agreed = Err(io::Error::other(text));
    Shaken { address, agreed }
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
