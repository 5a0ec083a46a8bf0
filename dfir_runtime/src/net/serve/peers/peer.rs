//! One connection of a server, as far as writing goes, and what it holds up.

use std::time::Duration;

use tokio::time::Instant;

use crate::net::connection::{Unsent, Writer};
use crate::net::peer::{PeerAddress, PeerId};
use crate::net::serve::board::Word;
use crate::net::socket::WriteHalf;
use crate::rim::Pressure;

/// A connection.
pub(super) struct Peer<E, T> {
    pub(super) id: PeerId,
    pub(super) address: PeerAddress,
    pub(super) writer: Writer<WriteHalf>,
    pub(super) unsent: Unsent<E, T>,
    /// To be closed once everything is written.
    pub(super) is_closing: bool,
    pub(super) is_busy: bool,
    /// Whether what feeds the egress is held up by it.
    pub(super) holds_up: Pressure,
    /// Since when nothing was written, while it is above its mark.
    still_since: Option<Instant>,
    is_stalled: bool,
    /// Whether it was sent something since that was last asked.
    pub(super) is_used: bool,
}

/// How many connections hold up what feeds the egress, and how much.
#[derive(Default)]
pub(super) struct Holding {
    congested_count: usize,
    stalled_count: usize,
}

impl Holding {
    fn count(&mut self, pressure: Pressure) -> Option<&mut usize> {
        match pressure {
            Pressure::Clear => None,
            Pressure::Congested => Some(&mut self.congested_count),
            Pressure::Stalled => Some(&mut self.stalled_count),
        }
    }

    pub(super) fn change(&mut self, held: &mut Pressure, now: Pressure) {
        let before = std::mem::replace(held, now);
        if let Some(count) = self.count(before) {
            *count -= 1;
        }
        if let Some(count) = self.count(now) {
            *count += 1;
        }
    }

    pub(super) fn pressure(&self) -> Pressure {
        match (self.congested_count, self.stalled_count) {
            (0, 0) => Pressure::Clear,
            (_, 0) => Pressure::Congested,
            _ => Pressure::Stalled,
        }
    }
}

impl<E, T> Peer<E, T> {
    pub(super) fn new(
        id: PeerId,
        address: PeerAddress,
        half: WriteHalf,
        unsent: Unsent<E, T>,
    ) -> Self {
        Self {
            id,
            address,
            writer: Writer::new(half),
            unsent,
            is_closing: false,
            is_busy: false,
            holds_up: Pressure::Clear,
            still_since: None,
            is_stalled: false,
            is_used: false,
        }
    }

    /// Notes how much is unwritten by now, and says what follows from it.
    pub(super) fn weigh(
        &mut self,
        high_water: usize,
        words: &mut Vec<Word>,
        holding: &mut Holding,
    ) {
        let before = self.unsent.pressure();
        let now = self.unsent.update_pressure();
        match (before, now) {
            // Nothing was held up and nothing is.
            (Pressure::Clear, Pressure::Clear) => return,
            (Pressure::Clear, Pressure::Congested) => words.push(Word::Hold(self.id)),
            (Pressure::Congested, Pressure::Clear) => words.push(Word::Release(self.id)),
            _ => {}
        }
        let has_moved = self.unsent.take_moved();
        if now == Pressure::Clear {
            self.still_since = None;
        } else if has_moved || self.still_since.is_none() {
            self.still_since = Some(Instant::now());
        }
        self.is_stalled &= !has_moved && now == Pressure::Congested;
        let is_still_flooded = self.holds_up != Pressure::Clear && self.unsent.len() > high_water;
        let is_flooded =
            now == Pressure::Congested && (is_still_flooded || self.unsent.is_beyond_limit());
        self.hold_up(is_flooded, holding);
    }

    fn hold_up(&mut self, is_flooded: bool, holding: &mut Holding) {
        let now = match (is_flooded, self.is_stalled) {
            (false, _) => Pressure::Clear,
            (true, false) => Pressure::Congested,
            (true, true) => Pressure::Stalled,
        };
        holding.change(&mut self.holds_up, now);
    }

    /// Looks, and says whether it has stalled.
    pub(super) fn look(&mut self, after: Duration, holding: &mut Holding) -> bool {
        let at = self.stalls_at(after);
        self.is_stalled = at.is_some_and(|at| at <= Instant::now());
        self.hold_up(self.holds_up != Pressure::Clear, holding);
        self.is_stalled
    }

    /// When it will have stalled if nothing is written; `None` if that is known, or it is not above its mark.
    pub(super) fn stalls_at(&self, after: Duration) -> Option<Instant> {
        let since = self.still_since.filter(|_| !self.is_stalled)?;
        since.checked_add(after)
    }
}
