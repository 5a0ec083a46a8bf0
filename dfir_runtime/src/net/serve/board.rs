//! What the two halves of a server tell each other.
//!
//! The ingress posts connections that were opened and ended, the egress those that it has given up
//! and those that are not to be read for a while.
//! Each end takes what is there for it when its waker fires. An end that is dropped is known
//! to be gone at the other.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Waker;

use crate::net::connection::End;
use crate::net::event::SharedError;
use crate::net::peer::{PeerAddress, PeerId};
use crate::net::socket::WriteHalf;

/// What the ingress tells the egress.
pub(super) enum Post {
    /// A connection is there, and this is the half to write to.
    Opened {
        peer: PeerId,
        address: PeerAddress,
        half: WriteHalf,
    },
    /// The peer says nothing more; it may still listen.
    ReadEnded(PeerId),
    /// The connection is of no more use.
    Broken(PeerId, SharedError),
}

/// What the egress tells the ingress of a connection.
#[derive(Debug)]
pub(crate) enum Word {
    /// It is no longer written to.
    Closed(PeerId),
    /// It is given up, both ways.
    GivenUp(PeerId, SharedError),
    /// Its peer does not read what it is sent, so it is not to be heard.
    Hold(PeerId),
    /// It may be heard again.
    Release(PeerId),
}

/// What the egress has told the ingress.
pub(crate) struct Heard {
    /// What it said of connections, in order.
    pub(crate) words: Vec<Word>,
    /// Whether the egress is gone.
    pub(crate) is_alone: bool,
}

#[derive(Default)]
struct Board {
    for_egress: Vec<Post>,
    for_ingress: Vec<Word>,
    egress_waker: Option<Waker>,
    ingress_waker: Option<Waker>,
    ingress: Presence,
    egress: Presence,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Presence {
    /// Not polled yet.
    #[default]
    Waiting,
    /// At work.
    Started,
    /// Gone after having been at work.
    Done,
    /// Gone without ever having been polled.
    Unused,
}

impl Presence {
    fn is_gone(self) -> bool {
        matches!(self, Self::Done | Self::Unused)
    }

    fn leave(&mut self) {
        *self = if *self == Self::Started {
            Self::Done
        } else {
            Self::Unused
        };
    }
}

type Shared = Arc<Mutex<Board>>;

fn lock(board: &Shared) -> MutexGuard<'_, Board> {
    board.lock().unwrap_or_else(PoisonError::into_inner)
}

fn wake(waker: Option<Waker>) {
    if let Some(waker) = waker {
        waker.wake();
    }
}

/// A board's two ends.
pub(super) fn ends() -> (IngressEnd, EgressEnd) {
    let board = Shared::default();
    (IngressEnd(board.clone()), EgressEnd(board))
}

/// The end that the ingress holds.
pub(crate) struct IngressEnd(Shared);

impl IngressEnd {
    /// The ingress is at work, and is to be woken with `waker`.
    pub(crate) fn start(&self, waker: Waker) {
        let mut board = lock(&self.0);
        board.ingress = Presence::Started;
        board.ingress_waker = Some(waker);
    }

    /// Hands the writing half of a new connection over, or gives it back if nobody will write.
    pub(crate) fn opened(
        &self,
        peer: PeerId,
        address: PeerAddress,
        half: WriteHalf,
    ) -> Option<WriteHalf> {
        let mut board = lock(&self.0);
        if board.egress.is_gone() {
            return Some(half);
        }
        board.for_egress.push(Post::Opened {
            peer,
            address,
            half,
        });
        let waker = board.egress_waker.clone();
        drop(board);
        wake(waker);
        None
    }

    /// Tells how the reading of a connection has ended.
    pub(crate) fn ended(&self, peer: PeerId, end: &End) {
        let mut board = lock(&self.0);
        if board.egress.is_gone() {
            return;
        }
        board.for_egress.push(match end {
            End::Closed => Post::ReadEnded(peer),
            End::Broken(error) | End::BadFrame(error) => Post::Broken(peer, error.clone()),
        });
        let waker = board.egress_waker.clone();
        drop(board);
        wake(waker);
    }

    /// Takes what the egress has told.
    pub(crate) fn hear(&self) -> Heard {
        let mut board = lock(&self.0);
        let is_alone = board.egress.is_gone();
        Heard {
            words: std::mem::take(&mut board.for_ingress),
            is_alone,
        }
    }
}

impl Drop for IngressEnd {
    fn drop(&mut self) {
        let mut board = lock(&self.0);
        board.ingress.leave();
        let waker = board.egress_waker.clone();
        drop(board);
        wake(waker);
    }
}

/// The end that the egress holds.
pub(crate) struct EgressEnd(Shared);

impl EgressEnd {
    /// The egress is at work, and is to be woken with `waker`.
    pub(super) fn start(&self, waker: Waker) {
        let mut board = lock(&self.0);
        board.egress = Presence::Started;
        board.egress_waker = Some(waker);
    }

    /// Whether the ingress is gone and has never accepted anybody.
    pub(super) fn is_ingress_unused(&self) -> bool {
        lock(&self.0).ingress == Presence::Unused
    }

    /// Tells what has become of connections.
    pub(super) fn tell(&self, words: &mut Vec<Word>) {
        if words.is_empty() {
            return;
        }
        let mut board = lock(&self.0);
        if board.ingress.is_gone() {
            words.clear();
            return;
        }
        board.for_ingress.append(words);
        let waker = board.ingress_waker.clone();
        drop(board);
        wake(waker);
    }

    /// Takes what the ingress has told.
    pub(super) fn take_posts(&self) -> Vec<Post> {
        std::mem::take(&mut lock(&self.0).for_egress)
    }
}

impl Drop for EgressEnd {
    fn drop(&mut self) {
        let mut board = lock(&self.0);
        board.egress.leave();
        // Halves that were not taken yet are closed outside of the lock.
        let posts = std::mem::take(&mut board.for_egress);
        let waker = board.ingress_waker.clone();
        drop(board);
        drop(posts);
        wake(waker);
    }
}

impl fmt::Debug for IngressEnd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("IngressEnd")
    }
}

impl fmt::Debug for EgressEnd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EgressEnd")
    }
}
