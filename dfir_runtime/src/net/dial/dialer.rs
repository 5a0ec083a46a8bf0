//! The state of a dialled connection, shared by its two halves.
//!
//! Whichever half is polled drives it. The halves of the stream lie here until they are
//! taken; a connection is known by its number, so that a half that lost one which is long replaced does
//! no harm.
//!
//! ```text
//!   Idle ──► Connecting ──► Connected ──lost──► Waiting ──► Connecting ..
//!                │ refused                        ▲
//!                └────────────────────────────────┘
//!   no further try allowed: Failed (an error) or Over (the server closed in order)
//! ```

mod ending;

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll, Waker, ready};

use tokio::time::{Instant, Sleep};

use super::back_off::BackOff;
use super::connecting::{Connection, Failure, connect};
use crate::net::connection::watched;
use crate::net::event::{SharedError, TcpEvent, shared};
use crate::net::options::TcpOptions;
use crate::net::peer::{Address, PeerAddress, PeerId};
use crate::net::resolve::{Step, need_runtime, with_address};
use crate::net::security::Use;
use crate::net::session::Session;
use crate::net::socket::{ReadHalf, WriteHalf};

const ACTION: &str = "connect to";

/// How many events wait for a half that is not polled; the eldest give way.
const NEWS_COUNT: usize = 64;

/// A connection and what it takes to have one.
pub(super) struct Dialer {
    pub(super) address: Address,
    pub(super) options: TcpOptions,
    state: State,
    back_off: BackOff,
    /// How many connections there have been.
    number: u64,
    /// The number of the last connection that was closed from here for good.
    pub(super) given_up: u64,
    /// A name that was never resolved is a mistake; later it is an outage.
    was_resolved: bool,
    /// Whether the writing half was ever polled.
    pub(super) is_write_started: bool,
    /// Nothing more will be written, so a connection that is closed in order is complete.
    pub(super) is_write_done: bool,
    /// The reliable mode, from the first try on.
    session: Option<Session>,
    /// Whether that has not had a connection yet.
    is_session_new: bool,
    pub(super) read_half: Option<ReadHalf>,
    pub(super) write_half: Option<WriteHalf>,
    /// What each half has yet to report, if there is such a half.
    pub(super) read_news: Option<VecDeque<TcpEvent>>,
    pub(super) write_news: Option<VecDeque<TcpEvent>>,
}

enum State {
    Idle,
    Connecting(Step<Result<Connection, Failure>>),
    Connected {
        since: Instant,
        address: PeerAddress,
    },
    Waiting(Pin<Box<Sleep>>),
    Over,
    Failed(SharedError),
}

/// How it stands with the connection.
pub(super) enum Standing {
    /// The connection of that number is there.
    Connected(u64),
    /// There will be no more connection, and no error.
    Over,
}

impl Dialer {
    pub(super) fn new(address: Address, options: TcpOptions) -> Self {
        Self {
            address,
            options,
            state: State::Idle,
            back_off: BackOff::default(),
            number: 0,
            given_up: 0,
            was_resolved: false,
            is_write_started: false,
            is_write_done: false,
            session: None,
            is_session_new: false,
            read_half: None,
            write_half: None,
            read_news: None,
            write_news: None,
        }
    }

    /// Works towards a connection. `waker` is woken when there is more to do; `changed` after
    /// anything has changed that the other half must see.
    pub(super) fn poll_connected(
        &mut self,
        waker: &Waker,
        changed: &mut bool,
    ) -> Poll<Result<Standing, SharedError>> {
        let cx = &mut Context::from_waker(waker);
        loop {
            match &mut self.state {
                State::Connected { .. } => {
                    return Poll::Ready(Ok(Standing::Connected(self.number)));
                }
                State::Over => return Poll::Ready(Ok(Standing::Over)),
                State::Failed(error) => return Poll::Ready(Err(error.clone())),
                State::Idle => {
                    if let Err(error) = need_runtime(ACTION, &self.address) {
                        return Poll::Ready(Err(shared(error)));
                    }
                    self.state = self.connecting();
                }
                State::Waiting(wait) => {
                    ready!(wait.as_mut().poll(cx));
                    self.state = self.connecting();
                }
                State::Connecting(step) => {
                    let connected = ready!(step.as_mut().poll(cx));
                    *changed = true;
                    match connected {
                        Ok(connection) => self.set_connected(connection),
                        Err(failure) => self.set_failed(failure),
                    }
                }
            }
        }
    }

    /// The number of the connection that is there.
    pub(super) fn current(&self) -> Option<u64> {
        let is_there = match self.state {
            State::Connected { .. } => true,
            // A session goes on over the next connection.
            State::Connecting(_) | State::Waiting(_) => {
                self.session.is_some() && !self.is_session_new
            }
            State::Idle | State::Over | State::Failed(_) => false,
        };
        is_there.then_some(self.number)
    }

    fn connecting(&mut self) -> State {
        if let (Some(capacity), None) = (self.options.reliable, &self.session) {
            self.session = Some(Session::dialled(capacity));
            self.is_session_new = true;
        }
        let hello = self.session.as_ref().map(Session::hello);
        // A session reads whatever its halves do.
        let usage = match self.read_news.is_some() || hello.is_some() {
            true => Use::BothWays,
            false => Use::OnlyWritten,
        };
        let (address, options) = (self.address.clone(), self.options.clone());
        State::Connecting(Box::pin(connect(address, options, hello, usage)))
    }

    fn set_connected(&mut self, connection: Connection) {
        let Connection {
            socket,
            peer: address,
            answer,
        } = connection;
        self.was_resolved = true;
        match (&self.session, answer) {
            (Some(session), Some(answer)) => {
                let wire = watched(socket.into_wire(), self.options.idle);
                if let Err(error) = session.go_on(wire, &answer) {
                    let error = with_address(&error, ACTION, &self.address);
                    return self.end_session(shared(error));
                }
                // The halves are those of the session, whose connection is no concern of theirs.
                if std::mem::take(&mut self.is_session_new) {
                    let (read, write) = session.halves();
                    self.set_halves(ReadHalf::Session(read), WriteHalf::Session(write));
                }
            }
            _ => {
                let (read, write) = socket.into_split();
                self.set_halves(read, write);
            }
        }
        self.state = State::Connected {
            since: Instant::now(),
            address: address.clone(),
        };
        self.tell(TcpEvent::Connected {
            peer: PeerId::default(),
            address,
        });
    }

    fn set_halves(&mut self, read: ReadHalf, write: WriteHalf) {
        self.number += 1;
        self.read_half = self.read_news.is_some().then_some(read);
        // Dropped if nobody writes any more, which tells the server so.
        self.write_half = (!self.is_write_done).then_some(write);
    }

    /// Sees to it that a session has a connection, once it had one.
    pub(super) fn poll_session(&mut self, waker: &Waker, changed: &mut bool) {
        let Some(session) = &self.session else { return };
        if let Some(error) = session.take_break()
            && self.end_connection(Some(error.clone()))
        {
            self.try_again(Some(error));
        }
        if self.number > 0 {
            // What comes of it is known by its state.
            let _ = self.poll_connected(waker, changed);
        }
    }
}
