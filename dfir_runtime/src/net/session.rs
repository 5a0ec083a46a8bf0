//! The reliable mode: one stream of bytes over any number of connections.
//!
//! A session stands between the codec and the connection. To the halves of an endpoint it is a stream that never breaks;
//! below, connections come and go. Each side keeps what it has sent until the other says that a tick
//! has consumed it, and sends on a new connection what the other has not received. Offsets count bytes from the
//! beginning of the session, the end of a direction counts as one more.
//!
//! # On the wire
//!
//! | who | what | bytes |
//! |---|---|---|
//! | the one who dials | hello | `DFIR`, version `1`, `0`, or `1` if it knows that the session has begun, id of the session (16), offset that it has received (8), window (8) |
//! | the one who listens | answer | `DFIR`, version `1`, `0` new, `1` known or `2` unknown, id of the listener (8), offset that it has received (8), window (8) |
//! | both, then | data | `0`, length (4), so many bytes of frames |
//! | | consumed | `1`, offset up to which ticks have consumed (8) |
//! | | end | `2`: nothing follows in this direction |
//! | | left | `3`: this side is gone, without having consumed everything or heard the end |
//!
//! Integers are big-endian. A window is how many bytes a side takes that it has not consumed; it reads the connection
//! even if nobody wants them, since what the other has consumed may be said behind them. Ids are chosen at
//! random, that of a session by the one who dials. By that of the listener the other knows, when its session is new to it,
//! whether what was said before may have been worked on elsewhere. With TLS all of this is inside it.
//!
//! # What is guaranteed
//!
//! As long as both processes live, every byte arrives once and in order. A side that has said everything is done when the
//! other has consumed it. A graph that ends, or is dropped, with something unread does not acknowledge that, and says
//! that it leaves. If the other has nothing in doubt then, it begins another session with whoever is there next; else it
//! fails. A server that ends lets those come back that it has answers for; who has consumed all of them is not
//! waited for. A peer that does not come back is given up after
//! [`resume_within`](super::Configure::resume_within); what it had not acknowledged may or may not have been worked on.

mod directions;
mod half;
mod link;
mod record;
mod state;

use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};

use super::event::SharedError;
use super::half_wakers::HalfWakers;
use super::random::random;
use super::transport::Wire;

pub(crate) use self::half::{SessionRead, SessionWrite};
use self::record::{ANSWER_LEN, HELLO_LEN, Inbound, MAGIC_LEN};
pub(crate) use self::record::{Answer, Hello, ListenerId, SessionId, Standing};
use self::state::State;

/// One session, as one of its two sides has it.
#[derive(Clone)]
pub(crate) struct Session(Arc<Shared>);

/// A session, if somebody has a half of it.
pub(crate) struct WeakSession(Weak<Shared>);

impl WeakSession {
    pub(crate) fn upgrade(&self) -> Option<Session> {
        self.0.upgrade().map(Session)
    }

    pub(crate) fn is_gone(&self) -> bool {
        self.0.strong_count() == 0
    }
}

struct Shared {
    id: SessionId,
    state: Mutex<State>,
    wakers: Arc<HalfWakers>,
}

impl Session {
    /// The side that dials. It is for its dialler to give up.
    pub(crate) fn dialled(capacity: usize) -> Self {
        let mut id = [0; 16];
        id[..8].copy_from_slice(&random().to_be_bytes());
        id[8..].copy_from_slice(&random().to_be_bytes());
        Self::new(SessionId(id), State::new(capacity, None))
    }

    /// The side that listens, which gives up a peer that has been away for long.
    pub(crate) fn accepted(id: SessionId, capacity: usize, resume_within: Duration) -> Self {
        Self::new(id, State::new(capacity, Some(resume_within)))
    }

    fn new(id: SessionId, state: State) -> Self {
        Self(Arc::new(Shared {
            id,
            state: Mutex::new(state),
            wakers: Arc::default(),
        }))
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        (self.0.state)
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// The two ends of the stream; to be asked for once.
    pub(crate) fn halves(&self) -> (SessionRead, SessionWrite) {
        (
            SessionRead::new(self.clone()),
            SessionWrite::new(self.clone()),
        )
    }

    /// What the side that dials says first on a connection.
    pub(crate) fn hello(&self) -> Hello {
        let (id, state) = (self.0.id, self.lock());
        Hello {
            is_first: !state.has_begun(),
            id,
            inbound: state.inbound(),
        }
    }

    /// Goes on as the answer says, which came on this connection.
    pub(crate) fn go_on(&self, wire: Box<dyn Wire>, answer: &Answer) -> io::Result<()> {
        let mut state = self.lock();
        let is_lost = match answer.standing {
            Standing::Known => false,
            Standing::New => !state.may_begin_with(answer.listener),
            Standing::Unknown => true,
        };
        let gone_on = match is_lost {
            true => Err(io::Error::other(
                state.leave("the server does not know the session any more"),
            )),
            false => state.attach(wire, answer.inbound),
        };
        state.set_listener(answer.listener);
        drop(state);
        self.0.wakers.wake_both();
        gone_on
    }

    /// Goes on over this connection, on which the peer has said hello and is given the answer.
    pub(crate) fn resume(
        &self,
        wire: Box<dyn Wire>,
        hello: &Hello,
        standing: Standing,
        listener: ListenerId,
    ) -> io::Result<()> {
        let mut state = self.lock();
        state.attach(wire, hello.inbound)?;
        let inbound = state.inbound();
        state.say(&Answer {
            standing,
            listener,
            inbound,
        });
        drop(state);
        self.0.wakers.wake_both();
        Ok(())
    }

    /// Why there is no connection any more, if that has not been asked since it broke.
    pub(crate) fn take_break(&self) -> Option<SharedError> {
        self.lock().take_break()
    }

    /// A way to find it for as long as somebody has a half of it.
    pub(crate) fn downgrade(&self) -> WeakSession {
        WeakSession(Arc::downgrade(&self.0))
    }

    /// Whether the other side has ended it where nothing of this one's is in doubt.
    pub(crate) fn is_left(&self) -> bool {
        self.lock().is_left()
    }

    /// Gives up: whoever reads or writes is told.
    pub(crate) fn fail(&self, error: SharedError) {
        self.lock().fail(error);
        self.0.wakers.wake_both();
    }
}

impl ListenerId {
    pub(crate) fn new() -> Self {
        Self(random())
    }
}

/// Says hello on a connection and reads the answer.
pub(crate) async fn greet(wire: &mut dyn Wire, hello: &Hello) -> io::Result<Answer> {
    wire.write_all(&hello.encoded()).await?;
    wire.flush().await?;
    let mut answer = [0; ANSWER_LEN];
    wire.read_exact(&mut answer).await?;
    Answer::decode(&answer)
}

/// Reads what a peer says first.
pub(crate) async fn read_hello(wire: &mut dyn Wire) -> io::Result<Hello> {
    let mut hello = [0; HELLO_LEN];
    let (magic, rest) = hello.split_at_mut(MAGIC_LEN);
    wire.read_exact(magic).await?;
    // Something else may have nothing more to say, so it is not waited for.
    record::check_magic(&mut &*magic)?;
    wire.read_exact(rest).await?;
    Hello::decode(&hello)
}

/// Tells a peer that its session is not known here.
pub(crate) async fn turn_away(wire: &mut dyn Wire) -> io::Result<()> {
    let answer = Answer {
        standing: Standing::Unknown,
        listener: ListenerId::default(),
        inbound: Inbound::default(),
    };
    wire.write_all(&answer.encoded()).await?;
    wire.shutdown().await
}
