//! Which connections of a listener are silent for too long.

use std::task::Context;
use std::time::Duration;

use tokio::time::Instant;

use super::{Ended, Places};
use crate::net::codec::Decode;
use crate::net::connection::{End, too_silent};
use crate::net::deadlines::Deadlines;
use crate::net::event::shared;

/// What there is where silent connections are closed.
pub(super) struct Idle {
    limit: Duration,
    /// When the batch began.
    pub(super) now: Instant,
    /// When to look whether the connection of a place is silent for too long.
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

    /// When something heard at that time is too long ago; never, if the limit is out of reach.
    fn deadline(&self, heard: Instant) -> Option<Instant> {
        heard.checked_add(self.limit)
    }
}

impl<D: Decode> Places<D> {
    /// Watches a new connection from now on.
    pub(super) fn begin_watch(&mut self, index: usize) {
        let Some(idle) = &mut self.idle else { return };
        let place = &mut self.places[index];
        place.heard = Some(idle.now);
        if !place.is_watched
            && let Some(at) = idle.deadline(idle.now)
        {
            place.is_watched = true;
            idle.deadlines.push(at, index);
        }
    }

    /// Ends the next connection that has been silent for too long; the waker is for the one after.
    pub(in crate::net::listen) fn end_silent(&mut self, cx: &mut Context<'_>) -> Option<Ended> {
        let idle = self.idle.as_mut()?;
        while let Some(index) = idle.deadlines.poll_due(cx) {
            let place = &mut self.places[index];
            place.is_watched = false;
            if place.reader.is_none() {
                continue;
            }
            // One that was not heard out may have said something.
            let is_heard_out = !place.is_held && !place.has_turn;
            let heard = place.heard.filter(|_| is_heard_out).unwrap_or(idle.now);
            let Some(at) = idle.deadline(heard) else {
                continue;
            };
            if at > idle.now {
                place.is_watched = true;
                idle.deadlines.push(at, index);
                continue;
            }
            let error = shared(too_silent(idle.limit));
            return Some(self.end_reading(index, End::Broken(error)));
        }
        None
    }
}
