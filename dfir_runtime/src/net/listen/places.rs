//! The table of a listener's connections, as far as reading goes.
//!
//! A connection keeps its place until it is over in both directions, whoever has the other half;
//! only then does the place go to another one, under a new id.

mod silent;

use std::collections::VecDeque;
use std::task::{Context, Waker};
use std::time::Duration;

use bytes::BytesMut;
use tokio::time::Instant;

use self::silent::Idle;
use crate::net::codec::Decode;
use crate::net::connection::{Budget, End, Read, Reader};
use crate::net::event::SharedError;
use crate::net::mesh::MemberId;
use crate::net::peer::{PeerAddress, PeerId};
use crate::net::socket::{ReadHalf, WriteHalf};
use crate::net::traffic::Meter;
use crate::wake::{SlotId, WakeSet};

/// How many bytes a connection may have read before it is the turn of the next. A connection whose
/// turn is cut short by the budget goes on with it in the next batch, so that only one at a time
/// has undecoded frames in memory.
const TURN_LEN: usize = 256 << 10;

/// Wake slots that belong to the listener and not to a connection.
const OWN_SLOTS: usize = 3;

/// The connections of a listener.
pub(super) struct Places<D> {
    places: Vec<Place<D>>,
    free: Vec<usize>,
    /// The places that may have something to read, in turn.
    turns: VecDeque<usize>,
    reading_count: usize,
    /// The block that is read into.
    lent: BytesMut,
    batch: u64,
    idle: Option<Idle>,
}

struct Place<D> {
    peer: PeerId,
    member: MemberId,
    address: PeerAddress,
    waker: Waker,
    reader: Option<Reader<ReadHalf, D>>,
    writing: Writing,
    has_turn: bool,
    /// Not to be read: its peer does not read what it is sent.
    is_held: bool,
    /// What is left of its turn.
    turn_len: usize,
    /// When something was last received, if that counts.
    heard: Option<Instant>,
    /// Whether it is looked at when that may be too long ago.
    is_watched: bool,
}

/// Who has sent an item.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sender {
    pub(crate) peer: PeerId,
    /// In a mesh.
    pub(crate) member: MemberId,
}

/// Where the writing half is.
enum Writing {
    /// Here: nobody writes, and dropping it would tell the peer so.
    Kept(#[expect(dead_code, reason = "kept so that the connection stays whole")] WriteHalf),
    /// With the egress of the same server.
    Away,
    /// Nowhere any more.
    Over,
}

/// What is over when a connection's reading has ended.
pub(super) struct Ended {
    pub(super) peer: PeerId,
    pub(super) address: PeerAddress,
    pub(super) end: End,
    /// Whether somebody else still has the writing half.
    pub(super) is_half: bool,
}

impl<D: Decode> Places<D> {
    /// No connections; those to come may be silent for so long.
    pub(super) fn new(limit: Option<Duration>) -> Self {
        Self {
            places: Vec::new(),
            free: Vec::new(),
            turns: VecDeque::new(),
            reading_count: 0,
            lent: BytesMut::new(),
            batch: 0,
            idle: limit.map(Idle::new),
        }
    }

    /// A batch begins: what was read before has been consumed by its tick.
    pub(super) fn begin_batch(&mut self) {
        self.batch += 1;
        if let Some(idle) = &mut self.idle {
            idle.now = Instant::now();
        }
    }

    /// Tells a peer whose waker fired what was consumed, in place of reading from it.
    pub(super) fn acknowledge(&mut self, slot: SlotId) {
        if let Some(reader) = &mut self.places[slot.0 - OWN_SLOTS].reader {
            reader.io_mut().acknowledge(self.batch);
        }
    }

    /// How many connections there are, half ones included.
    pub(super) fn open_count(&self) -> usize {
        self.places.len() - self.free.len()
    }

    /// How many are still read from.
    pub(super) fn reading_count(&self) -> usize {
        self.reading_count
    }

    /// Gives a connection a place, and its first turn. `offer` is asked to take the writing half
    /// and gives it back if nobody wants it.
    pub(super) fn add(
        &mut self,
        wake: &mut WakeSet,
        address: PeerAddress,
        member: MemberId,
        reader: Reader<ReadHalf, D>,
        offer: impl FnOnce(PeerId) -> Option<WriteHalf>,
    ) -> PeerId {
        let index = self.free.pop().unwrap_or_else(|| self.add_place(wake));
        let place = &mut self.places[index];
        place.address = address;
        place.member = member;
        place.reader = Some(reader);
        place.writing = match offer(place.peer) {
            Some(half) => Writing::Kept(half),
            None => Writing::Away,
        };
        self.reading_count += 1;
        self.begin_watch(index);
        self.queue(index);
        self.places[index].peer
    }

    fn add_place(&mut self, wake: &mut WakeSet) -> usize {
        let index = self.places.len();
        let (slot, waker) = wake.add_slot();
        debug_assert_eq!(slot.0, index + OWN_SLOTS);
        self.places.push(Place {
            peer: PeerId {
                slot: index as u32,
                generation: 0,
            },
            member: MemberId::default(),
            address: PeerAddress::Unknown,
            waker,
            reader: None,
            writing: Writing::Over,
            has_turn: false,
            is_held: false,
            turn_len: TURN_LEN,
            heard: None,
            is_watched: false,
        });
        index
    }

    /// Says what counts what is read from a connection.
    pub(super) fn set_meter(&mut self, peer: PeerId, meter: Meter) {
        if let Some(reader) = &mut self.places[peer.slot as usize].reader {
            reader.set_meter(meter);
        }
    }

    /// Queues a connection whose waker fired.
    pub(super) fn wake(&mut self, slot: SlotId) {
        self.queue(slot.0 - OWN_SLOTS);
    }

    fn queue(&mut self, index: usize) {
        let place = &mut self.places[index];
        if place.reader.is_some() && !place.has_turn && !place.is_held {
            place.has_turn = true;
            self.turns.push_back(index);
        }
    }

    /// Whether some connection waits for its turn.
    pub(super) fn has_turns(&self) -> bool {
        !self.turns.is_empty()
    }

    /// Lets the next connection in turn read; gives it back if its reading has ended.
    pub(super) fn read_next<T>(
        &mut self,
        budget: &mut Budget,
        mut take: impl FnMut(Sender, D::Item) -> T,
        items: &mut Vec<T>,
    ) -> Option<Ended> {
        let index = self.turns.pop_front()?;
        let place = &mut self.places[index];
        if place.is_held {
            place.has_turn = false;
            return None;
        }
        let Some(reader) = place.reader.as_mut() else {
            place.has_turn = false;
            return None;
        };
        let len = place.turn_len.min(budget.bytes);
        let mut turn = Budget {
            items: budget.items,
            bytes: len,
        };
        let cx = &mut Context::from_waker(&place.waker);
        let sender = Sender {
            peer: place.peer,
            member: place.member,
        };
        reader.io_mut().begin_batch(self.batch);
        let read = reader.poll_items_lent(cx, &mut self.lent, &mut turn, |item| {
            items.push(take(sender, item));
        });
        let read_len = len - turn.bytes;
        budget.items = turn.items;
        budget.bytes -= read_len;
        if let Some(idle) = &self.idle
            && read_len > 0
        {
            place.heard = Some(idle.now);
        }
        if let Read::More = read {
            if turn.items == 0 {
                place.turn_len -= read_len;
                self.turns.push_front(index);
            } else {
                place.turn_len = TURN_LEN;
                self.turns.push_back(index);
            }
            return None;
        }
        place.has_turn = false;
        place.turn_len = TURN_LEN;
        match read {
            Read::Ended(end) => Some(self.end_reading(index, end)),
            _ => None,
        }
    }

    fn end_reading(&mut self, index: usize, end: End) -> Ended {
        let place = &mut self.places[index];
        place.reader = None;
        self.reading_count -= 1;
        let is_half = matches!(place.writing, Writing::Away);
        let ended = Ended {
            peer: place.peer,
            address: place.address.clone(),
            end,
            is_half,
        };
        if !is_half {
            self.free(index);
        }
        ended
    }

    /// Hears that a connection is not to be read for a while.
    pub(super) fn hold(&mut self, peer: PeerId) {
        if let Some(place) = self.writing_away(peer) {
            place.is_held = true;
        }
    }

    /// Hears that a connection may be read again. What its waker said meanwhile was not listened to,
    /// so it gets a turn in any case.
    pub(super) fn release(&mut self, peer: PeerId) {
        if let Some(place) = self.writing_away(peer) {
            place.is_held = false;
            self.queue(peer.slot as usize);
        }
    }

    fn writing_away(&mut self, peer: PeerId) -> Option<&mut Place<D>> {
        let place = self.places.get_mut(peer.slot as usize)?;
        (place.peer == peer && matches!(place.writing, Writing::Away)).then_some(place)
    }

    /// Hears that a writing half is gone.
    pub(super) fn end_writing(&mut self, peer: PeerId) {
        let index = peer.slot as usize;
        if let Some(place) = self.writing_away(peer) {
            place.writing = Writing::Over;
            place.is_held = false;
            match place.reader {
                Some(_) => self.queue(index),
                None => self.free(index),
            }
        }
    }

    /// Hears that a connection is given up, both ways; gives it back if it was still read.
    pub(super) fn give_up(&mut self, peer: PeerId, error: SharedError) -> Option<Ended> {
        let place = self.writing_away(peer)?;
        place.writing = Writing::Over;
        place.is_held = false;
        place.turn_len = TURN_LEN;
        let index = peer.slot as usize;
        match place.reader {
            Some(_) => Some(self.end_reading(index, End::Broken(error))),
            None => {
                self.free(index);
                None
            }
        }
    }

    /// Hears that the egress is gone, and with it all writing halves.
    pub(super) fn end_all_writing(&mut self) {
        for index in 0..self.places.len() {
            self.end_writing(self.places[index].peer);
        }
    }

    fn free(&mut self, index: usize) {
        let place = &mut self.places[index];
        place.writing = Writing::Over;
        place.peer.generation = place.peer.generation.wrapping_add(1);
        self.free.push(index);
    }
}
