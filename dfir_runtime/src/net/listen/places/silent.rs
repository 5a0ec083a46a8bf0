//! Which connections of a listener are silent for too long.

use std::task::Context;
use std::time::Duration;

use tokio::time::Instant;

use super::{Ended, Places};
use crate::net::codec::Decode;
use crate::net::connection::{End, too_silent};
use crate::net::deadlines::Deadlines;
use crate::net::event::shared;
use crate::net::peer::PeerId;

/// What there is where silent connections are closed.
pub(super) struct Idle {
    limit: Duration,
    /// When the batch began.
    pub(super) now: Instant,
    /// When to look whether a connection is silent for too long; once for each.
    deadlines: Deadlines,
}

impl Idle {
    pub(super) fn new(limit: Duration) -> Self {
        Self {
            limit,
            now: Instant::now(),
            deadlines: Deadlines::default(),
        }
    }

    /// Looks at a connection when it may have been silent for too long since then.
    pub(super) fn look_again(&mut self, peer: PeerId, since: Instant) {
        if let Some(at) = since.checked_add(self.limit) {
            self.deadlines.push(at, peer);
        }
    }
}

impl<D: Decode> Places<D> {
    /// Ends the next connection that has been silent for too long; the waker is for the one after.
    pub(in crate::net::listen) fn end_silent(&mut self, cx: &mut Context<'_>) -> Option<Ended> {
        let idle = self.idle.as_mut()?;
        while let Some(peer) = idle.deadlines.poll_due(cx) {
            let index = peer.slot as usize;
            let place = &self.places[index];
            if place.peer != peer || place.reader.is_none() {
                continue;
            }
            // One that was not heard out may have said something.
            let is_heard_out = !place.is_held && !place.has_turn;
            let since = place.heard.filter(|_| is_heard_out).unwrap_or(idle.now);
            if idle.now.saturating_duration_since(since) < idle.limit {
                idle.look_again(peer, since);
                continue;
            }
            let error = shared(too_silent(idle.limit));
            return Some(self.end_reading(index, End::Broken(error)));
        }
        None
    }
}
