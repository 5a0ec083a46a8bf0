//! The sessions of a listener in the reliable mode, by their ids.

use std::collections::HashMap;
use std::io;

use crate::net::connection::watched;
use crate::net::options::TcpOptions;
use crate::net::session::{Hello, ListenerId, Session, SessionId, Standing, WeakSession};
use crate::net::transport::Wire;

/// What is known here.
pub(super) struct Sessions {
    listener: ListenerId,
    known: HashMap<SessionId, WeakSession>,
    /// When there are so many, those that are over are forgotten.
    swept_at: usize,
}

/// What a connection that has said hello is.
pub(super) enum Greeted {
    /// The first one of a session.
    New(Session),
    /// Another one of a session that there is already.
    Resumed,
    /// One of a session that is not known here, which its peer is to be told.
    Unknown(Box<dyn Wire>),
    /// Nothing that can go on here.
    Refused(io::Error),
}

impl Sessions {
    pub(super) fn new() -> Self {
        Self {
            listener: ListenerId::new(),
            known: HashMap::new(),
            swept_at: 0,
        }
    }

    /// Takes in a connection. A new session needs room.
    pub(super) fn greeted(
        &mut self,
        wire: Box<dyn Wire>,
        hello: &Hello,
        options: &TcpOptions,
        has_room: bool,
    ) -> Greeted {
        let wire = watched(wire, options.idle);
        if let Some(session) = self.known.get(&hello.id).and_then(WeakSession::upgrade) {
            return match session.resume(wire, hello, Standing::Known, self.listener) {
                Ok(()) => Greeted::Resumed,
                Err(error) => Greeted::Refused(error),
            };
        }
        if !hello.is_first {
            return Greeted::Unknown(wire);
        }
        if !has_room {
            return Greeted::Refused(io::Error::other("there is no room for another session"));
        }
        let capacity = options.reliable.unwrap_or_default();
        let session = Session::accepted(hello.id, capacity, options.resume_within);
        if let Err(error) = session.resume(wire, hello, Standing::New, self.listener) {
            return Greeted::Refused(error);
        }
        self.sweep();
        self.known.insert(hello.id, session.downgrade());
        Greeted::New(session)
    }

    fn sweep(&mut self) {
        if self.known.len() >= self.swept_at {
            self.known.retain(|_, session| !session.is_gone());
            self.swept_at = 2 * self.known.len() + 16;
        }
    }
}
