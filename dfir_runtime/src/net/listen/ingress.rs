//! The ingress of a listener.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Waker};

use super::Listen;
use super::acceptor::{Accepted, Acceptor};
use super::places::{Ended, Places, Sender};
use crate::net::codec::Decode;
use crate::net::connection::{Budget, Reader};
use crate::net::event::{Reporter, TcpEvent, shared};
use crate::net::options::TcpOptions;
use crate::net::serve::{IngressEnd, Word};
use crate::rim::{BoxError, Ingress, Pause, Polled};
use crate::wake::{SlotId, WakeSet};

/// How many connections are accepted before those that are there get their turn.
const ACCEPTED_AT_ONCE: usize = 64;

const ACCEPTOR: SlotId = SlotId(0);
const BOARD: SlotId = SlotId(1);
const TIMER: SlotId = SlotId(2);

/// Accepts connections and reads from all of them. `tag` makes an item of what a peer sent.
pub(crate) struct ListenIngress<D, F> {
    /// Until the first poll.
    listen: Arc<Mutex<Listen>>,
    codec: D,
    tag: F,
    reporter: Reporter,
    /// The other half of the server, if there is one.
    egress: Option<IngressEnd>,
    running: Option<Running<D>>,
}

/// What there is once the graph runs.
struct Running<D> {
    /// `None` when it has accepted all the connections it is to accept.
    acceptor: Option<Acceptor>,
    /// Whether a connection may be waiting to be accepted.
    may_accept: bool,
    accept_waker: Waker,
    timer_waker: Waker,
    accepted_count: usize,
    options: TcpOptions,
    places: Places<D>,
    wake: WakeSet,
}

impl<D: Decode + Clone, F> ListenIngress<D, F> {
    /// An ingress that will listen, alone or with the egress at the other end of a board.
    pub(crate) fn new(
        listen: Arc<Mutex<Listen>>,
        codec: D,
        tag: F,
        egress: Option<IngressEnd>,
        reporter: Reporter,
    ) -> Self {
        Self {
            listen,
            codec,
            tag,
            reporter,
            egress,
            running: None,
        }
    }

    fn start(&mut self) -> io::Result<()> {
        if self.running.is_some() {
            return Ok(());
        }
        let mut listen = self.listen.lock().unwrap_or_else(PoisonError::into_inner);
        let mut wake = WakeSet::new();
        let (accept_slot, accept_waker) = wake.add_slot();
        let (board_slot, board_waker) = wake.add_slot();
        let (timer_slot, timer_waker) = wake.add_slot();
        debug_assert_eq!(
            (accept_slot, board_slot, timer_slot),
            (ACCEPTOR, BOARD, TIMER)
        );
        if let Some(egress) = &self.egress {
            egress.start(board_waker);
        }
        let options = listen.options.clone();
        self.running = Some(Running {
            acceptor: Some(Acceptor::new(&mut listen)?),
            may_accept: true,
            accept_waker,
            accepted_count: 0,
            // The connections below sessions are watched by themselves.
            places: Places::new(options.idle.filter(|_| options.reliable.is_none())),
            options,
            timer_waker,
            wake,
        });
        Ok(())
    }
}

impl<D: Decode> Running<D> {
    /// Notes who was woken; says whether the egress has put something on the board.
    fn take_woken(&mut self, pause: Option<Pause>) -> bool {
        self.places.begin_batch();
        let mut board_woken = false;
        let Self {
            wake,
            places,
            may_accept,
            ..
        } = self;
        wake.take_woken(|slot| match slot {
            ACCEPTOR => *may_accept = true,
            BOARD => board_woken = true,
            TIMER => {}
            slot => {
                places.wake(slot);
                if pause.is_some() {
                    places.acknowledge(slot);
                }
            }
        });
        board_woken
    }

    /// The next connection, if there is one and room for it.
    fn accept(&mut self, pause: Option<Pause>) -> io::Result<Option<Accepted>> {
        let room = self.room(pause);
        let wants_more = self.wanted_count() > 0 && pause != Some(Pause::Ending);
        if !wants_more && !self.may_be_resumed() {
            // Dropped, so that nobody connects who would never be heard.
            self.acceptor = None;
        }
        let Some(acceptor) = &mut self.acceptor else {
            self.may_accept = false;
            return Ok(None);
        };
        if !self.may_accept {
            return Ok(None);
        }
        match acceptor.poll_accept(&mut Context::from_waker(&self.accept_waker), room) {
            Poll::Ready(accepted) => {
                let accepted = accepted?;
                self.accepted_count += usize::from(accepted.connection.is_ok());
                Ok(Some(accepted))
            }
            Poll::Pending => {
                // Without room, nobody has asked whether there is a connection.
                self.may_accept = !acceptor.has_room(room);
                Ok(None)
            }
        }
    }

    fn end_silent(&mut self) -> Option<Ended> {
        let cx = &mut Context::from_waker(&self.timer_waker);
        self.places.end_silent(cx)
    }

    /// How many connections are still to be accepted before the source is to end.
    fn wanted_count(&self) -> usize {
        let wanted = self.options.connections;
        wanted.map_or(usize::MAX, |count| {
            count.saturating_sub(self.accepted_count)
        })
    }

    /// Whether a session is there that may go on over another connection.
    fn may_be_resumed(&self) -> bool {
        self.options.reliable.is_some() && self.places.open_count() > 0
    }

    /// How many connections there may be beside those that have a place.
    fn room(&self, pause: Option<Pause>) -> usize {
        if pause == Some(Pause::Ending) {
            return 0;
        }
        let free_count = self
            .options
            .max_connections
            .saturating_sub(self.places.open_count());
        free_count.min(self.wanted_count())
    }

    /// Whether there is more to do before anything new happens outside.
    fn has_more(&self, pause: Option<Pause>) -> bool {
        let room = self.room(pause);
        let has_room = (self.acceptor.as_ref()).is_some_and(|acceptor| acceptor.has_room(room));
        let may_read = pause.is_none() && self.places.has_turns();
        (self.may_accept && has_room) || may_read || self.wake.is_woken()
    }

    fn has_ended(&self) -> bool {
        self.wanted_count() == 0 && self.places.reading_count() == 0
    }
}

impl<D: Decode + Clone, F> ListenIngress<D, F> {
    fn accept_waiting(&mut self, pause: Option<Pause>) -> io::Result<()> {
        let Some(running) = &mut self.running else {
            return Ok(());
        };
        for _ in 0..ACCEPTED_AT_ONCE {
            let Some(accepted) = running.accept(pause)? else {
                break;
            };
            let Accepted {
                address,
                connection,
            } = accepted;
            let (member, (read, write)) = match connection {
                Ok(connection) => connection,
                Err(error) => {
                    let error = shared(error);
                    self.reporter.report(TcpEvent::Refused { address, error });
                    continue;
                }
            };
            let max = running.options.max_read_frame_len;
            let reader = Reader::new(read, self.codec.clone(), max);
            let offer = |peer| match &self.egress {
                Some(egress) => egress.opened(peer, address.clone(), write),
                None => Some(write),
            };
            let Running { places, wake, .. } = running;
            let peer = places.add(wake, address.clone(), member, reader, offer);
            self.reporter.connected(peer, &address);
            places.set_meter(peer, self.reporter.meter(peer));
        }
        Ok(())
    }

    /// Takes in what others have to say: what was woken, and what the egress has told.
    fn attend(&mut self, cx: &mut Context<'_>, pause: Option<Pause>) {
        let Some(running) = &mut self.running else {
            return;
        };
        running.wake.register(cx.waker());
        if !running.take_woken(pause) {
            return;
        }
        let Some(egress) = &self.egress else { return };
        let heard = egress.hear();
        for word in heard.words {
            match word {
                Word::Closed(peer) => running.places.end_writing(peer),
                Word::GivenUp(peer, error) => {
                    if let Some(ended) = running.places.give_up(peer, error) {
                        let Ended { address, end, .. } = ended;
                        self.reporter.ended(peer, &address, end);
                    }
                }
                Word::Hold(peer) => running.places.hold(peer),
                Word::Release(peer) => running.places.release(peer),
            }
        }
        if heard.is_alone {
            running.places.end_all_writing();
        }
    }

    /// Reports the end of a connection, and tells the egress, if that has the other half.
    fn end(&mut self, ended: Ended) {
        let Ended {
            peer,
            address,
            end,
            is_half,
        } = ended;
        if let (true, Some(egress)) = (is_half, &self.egress) {
            egress.ended(peer, &end);
        }
        self.reporter.ended(peer, &address, end);
    }
}

impl<D, F, T> Ingress for ListenIngress<D, F>
where
    D: Decode + Clone,
    F: Fn(Sender, D::Item) -> T,
{
    type Item = T;

    fn poll_batch(
        &mut self,
        cx: &mut Context<'_>,
        budget: usize,
        items: &mut Vec<T>,
    ) -> Result<Polled, BoxError> {
        self.start()?;
        self.attend(cx, None);
        self.accept_waiting(None)?;
        let mut budget = Budget::of_tick(budget);
        while let Some(running) = &mut self.running
            && budget.items > 0
            && budget.bytes > 0
            && running.places.has_turns()
        {
            if let Some(ended) = running.places.read_next(&mut budget, &self.tag, items) {
                self.end(ended);
            }
        }
        while let Some(running) = &mut self.running
            && let Some(ended) = running.end_silent()
        {
            self.end(ended);
        }
        let Some(running) = &self.running else {
            return Ok(Polled::Ended);
        };
        Ok(match running.has_more(None) {
            _ if running.has_ended() && running.may_be_resumed() => Polled::Drained,
            _ if running.has_ended() => Polled::Ended,
            true => Polled::More,
            false => Polled::Pending,
        })
    }

    // In the reliable mode who has lost a connection is let in again, and told what the last tick has consumed.
    fn poll_paused(&mut self, cx: &mut Context<'_>, pause: Pause) -> Result<(), BoxError> {
        if let Some(running) = &self.running
            && running.options.reliable.is_some()
        {
            self.attend(cx, Some(pause));
            self.accept_waiting(Some(pause))?;
            if let Some(running) = &self.running
                && running.has_more(Some(pause))
            {
                cx.waker().wake_by_ref();
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
