//! The table of a server's connections, as far as writing goes.
//!
//! What is written to one connection waits in that connection's own buffer, so a slow peer delays
//! nobody by itself. Above the high-water mark its own requests are not read: most of what it is sent
//! answers them. Only if it is sent more all the same, because of what others say, is everything held
//! up that feeds the egress.

mod peer;

use std::task::{Context, Poll, Waker};
use std::time::Duration;

use bytes::BytesMut;

use self::peer::{Holding, Peer};
use super::board::Word;
use crate::net::codec::Encode;
use crate::net::connection::{End, Failure, Limits, Unsent};
use crate::net::deadlines::Deadlines;
use crate::net::event::{Reporter, SharedError, shared};
use crate::net::options::TcpOptions;
use crate::net::overflow::Overflow;
use crate::net::peer::{PeerAddress, PeerId};
use crate::net::socket::WriteHalf;
use crate::rim::Pressure;
use crate::wake::{SlotId, WakeSet};

/// How many times the high-water mark a connection may have unwritten before more than its own
/// requests is held up.
const FLOOD: usize = 2;

/// Wake slots that belong to the egress and not to a connection.
const OWN_SLOTS: usize = 2;

/// The connections of a server.
pub(super) struct Peers<E, T> {
    places: Vec<Place<E, T>>,
    limits: Limits,
    /// The buffer that is encoded into.
    lent: BytesMut,
    /// Places to be flushed.
    touched: Vec<usize>,
    holding: Holding,
    stall_warning: Duration,
    /// When to look whether connections above their marks have moved.
    stalls: Deadlines,
    /// How many connections have something to write, or to close.
    busy_count: usize,
    /// What the ingress is to be told.
    pub(super) words: Vec<Word>,
    gone: SharedError,
}

struct Place<E, T> {
    waker: Waker,
    is_touched: bool,
    /// Whether it is looked at when its connection may have stalled.
    is_watched: bool,
    peer: Option<Peer<E, T>>,
}

impl<E: Encode<T>, T> Peers<E, T> {
    pub(super) fn new(options: &TcpOptions) -> Self {
        let mut limits = Limits::new(options);
        if limits.overflow == Overflow::Pause {
            limits.encoded_len = limits.high_water.saturating_mul(FLOOD);
        }
        Self {
            places: Vec::new(),
            limits,
            lent: BytesMut::new(),
            touched: Vec::new(),
            holding: Holding::default(),
            stall_warning: options.stall_warning,
            stalls: Deadlines::default(),
            busy_count: 0,
            words: Vec::new(),
            gone: shared("the peer is gone"),
        }
    }

    /// Adds a connection under the id that the ingress has given it.
    pub(super) fn add(
        &mut self,
        wake: &mut WakeSet,
        id: PeerId,
        address: PeerAddress,
        half: WriteHalf,
        codec: E,
    ) {
        while self.places.len() <= id.slot as usize {
            let (slot, waker) = wake.add_slot();
            debug_assert_eq!(slot.0, self.places.len() + OWN_SLOTS);
            self.places.push(Place {
                waker,
                is_touched: false,
                is_watched: false,
                peer: None,
            });
        }
        let unsent = Unsent::new(codec, self.limits);
        self.places[id.slot as usize].peer = Some(Peer::new(id, address, half, unsent));
    }

    fn peer(&mut self, id: PeerId) -> Option<&mut Peer<E, T>> {
        let place = self.places.get_mut(id.slot as usize)?;
        place.peer.as_mut().filter(|peer| peer.id == id)
    }

    /// Takes an item for a peer, and writes if enough has come together.
    pub(super) fn give(&mut self, id: PeerId, item: T, reporter: &mut Reporter) {
        let index = id.slot as usize;
        let Some(place) = self.places.get_mut(index) else {
            return reporter.lose(id, &PeerAddress::Unknown, 1, self.gone.clone());
        };
        let Some(peer) = place.peer.as_mut().filter(|peer| peer.id == id) else {
            return reporter.lose(id, &PeerAddress::Unknown, 1, self.gone.clone());
        };
        peer.unsent.borrow_buffer(&mut self.lent);
        peer.is_used = true;
        if !place.is_touched {
            place.is_touched = true;
            self.touched.push(index);
        }
        let cx = &mut Context::from_waker(&place.waker);
        if let Err(failure) = peer.writer.give(item, &mut peer.unsent, cx) {
            self.fail(index, *failure, reporter);
        }
    }

    #[cold]
    fn fail(&mut self, index: usize, failure: Failure, reporter: &mut Reporter) {
        match failure {
            Failure::Broken(error) => self.break_off(index, error, reporter),
            Failure::Overflowed(error) => {
                if let Some(peer) = &self.places[index].peer {
                    peer.writer.io().give_up(error.clone());
                    let word = Word::GivenUp(peer.id, error.clone());
                    self.remove(index, End::Broken(error), word, reporter);
                }
            }
        }
    }

    /// Marks the connection of a wake slot as one to be flushed.
    pub(super) fn wake(&mut self, slot: SlotId) {
        self.touch(slot.0 - OWN_SLOTS);
    }

    fn touch(&mut self, index: usize) {
        let place = &mut self.places[index];
        if !place.is_touched {
            place.is_touched = true;
            self.touched.push(index);
        }
    }

    /// Whether a connection is marked as one to be flushed.
    pub(super) fn any_touched(&self) -> bool {
        !self.touched.is_empty()
    }

    /// Writes what is there for the marked connections.
    pub(super) fn flush_touched(&mut self, reporter: &mut Reporter) {
        let mut touched = std::mem::take(&mut self.touched);
        for index in touched.drain(..) {
            self.places[index].is_touched = false;
            self.flush(index, reporter);
        }
        self.touched = touched;
    }

    fn flush(&mut self, index: usize, reporter: &mut Reporter) {
        let place = &mut self.places[index];
        let Some(peer) = &mut place.peer else { return };
        let cx = &mut Context::from_waker(&place.waker);
        let polled = match peer.is_closing {
            false => peer.writer.poll_flush(&mut peer.unsent, cx),
            true => peer.writer.poll_close(&mut peer.unsent, cx),
        };
        peer.unsent.return_buffer(&mut self.lent);
        if let Some((item_count, error)) = peer.unsent.take_lost() {
            reporter.lose(peer.id, &peer.address, item_count, error);
        }
        let high_water = self.limits.high_water;
        peer.weigh(high_water, &mut self.words, &mut self.holding);
        if !place.is_watched
            && let Some(at) = peer.stalls_at(self.stall_warning)
        {
            place.is_watched = true;
            self.stalls.push(at, index);
        }
        let is_busy = polled.is_pending();
        self.busy_count += usize::from(is_busy);
        self.busy_count -= usize::from(std::mem::replace(&mut peer.is_busy, is_busy));
        let is_closing = peer.is_closing;
        match polled {
            Poll::Ready(Err(error)) => self.break_off(index, shared(error), reporter),
            Poll::Ready(Ok(())) if is_closing => {
                let word = Word::Closed(peer.id);
                self.remove(index, End::Closed, word, reporter);
            }
            _ => {}
        }
    }

    /// Writes no more to a connection, which may still be read to its end.
    fn break_off(&mut self, index: usize, error: SharedError, reporter: &mut Reporter) {
        if let Some(peer) = &self.places[index].peer {
            let word = Word::Closed(peer.id);
            self.remove(index, End::Broken(error), word, reporter);
        }
    }

    /// Lets go of a connection, with what is still to be written to it, and has the ingress told.
    fn remove(&mut self, index: usize, end: End, word: Word, reporter: &mut Reporter) {
        let Some(mut peer) = self.places[index].peer.take() else {
            return;
        };
        self.holding.change(&mut peer.holds_up, Pressure::Clear);
        self.busy_count -= usize::from(peer.is_busy);
        let cause = match &end {
            End::Broken(error) | End::BadFrame(error) => error.clone(),
            End::Closed => self.gone.clone(),
        };
        if let Some((item_count, error)) = peer.unsent.take_lost() {
            reporter.lose(peer.id, &peer.address, item_count, error);
        }
        reporter.ended(peer.id, &peer.address, end);
        reporter.lose(peer.id, &peer.address, peer.unsent.clear(), cause);
        self.words.push(word);
    }

    /// Gives up a connection that the ingress found broken.
    pub(super) fn abandon(&mut self, id: PeerId, error: SharedError, reporter: &mut Reporter) {
        if self.peer(id).is_some() {
            self.break_off(id.slot as usize, error, reporter);
        }
    }

    /// Tells of the connections that have stalled by now.
    pub(super) fn watch(&mut self, cx: &mut Context<'_>, reporter: &mut Reporter) {
        while let Some(index) = self.stalls.poll_due(cx) {
            let place = &mut self.places[index];
            place.is_watched = false;
            let Some(peer) = &mut place.peer else {
                continue;
            };
            if peer.look(self.stall_warning, &mut self.holding) {
                reporter.stalled(peer.id, &peer.address, self.stall_warning);
            } else if let Some(at) = peer.stalls_at(self.stall_warning) {
                place.is_watched = true;
                self.stalls.push(at, index);
            }
        }
    }

    /// Closes a connection once everything is written.
    pub(super) fn close(&mut self, id: PeerId) {
        if let Some(peer) = self.peer(id) {
            peer.is_closing = true;
            self.touch(id.slot as usize);
        }
    }

    /// Closes all connections once everything is written.
    pub(super) fn close_all(&mut self) {
        for index in 0..self.places.len() {
            if let Some(Peer {
                id,
                is_closing: false,
                ..
            }) = self.places[index].peer
            {
                self.close(id);
            }
        }
    }

    /// Whether the connection was sent something since this was last asked; `None` if it is gone.
    pub(super) fn take_used(&mut self, id: PeerId) -> Option<bool> {
        self.peer(id)
            .map(|peer| std::mem::take(&mut peer.is_used) || peer.unsent.len() > 0)
    }

    /// Whether nothing is left to be written, or to be closed.
    pub(super) fn is_idle(&self) -> bool {
        self.busy_count == 0
    }

    pub(super) fn pressure(&self) -> Pressure {
        self.holding.pressure()
    }
}
