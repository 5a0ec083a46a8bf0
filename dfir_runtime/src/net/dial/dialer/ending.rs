//! What becomes of a dialler when a connection has ended, or none was to be had.

use std::io;

use tokio::time::sleep;

use super::{ACTION, Dialer, NEWS_COUNT, State};
use crate::net::dial::connecting::Failure;
use crate::net::event::{SharedError, TcpEvent, shared};
use crate::net::peer::{PeerAddress, PeerId};
use crate::net::resolve::with_address;
use crate::net::session::Session;

impl Dialer {
    /// A half has found the connection of that number ended.
    pub(in crate::net::dial) fn lost(&mut self, number: u64, error: Option<SharedError>) {
        if number != self.number || !self.end_connection(error.clone()) {
            return;
        }
        self.read_half = None;
        self.write_half = None;
        self.state = State::Over;
        if let (Some(_), Some(error)) = (&self.session, &error) {
            return self.end_session(error.clone());
        }
        if error.is_some() || !self.is_write_done {
            let error = error.map(|error| {
                let text = format!("the connection to {} is lost: {error}", self.address);
                shared(io::Error::other(text))
            });
            self.try_again(error);
        }
    }

    /// Tells how the connection that is there has ended, if there is one.
    pub(super) fn end_connection(&mut self, error: Option<SharedError>) -> bool {
        let State::Connected { since, address } = &self.state else {
            return false;
        };
        if since.elapsed() > self.options.longest_back_off {
            self.back_off.reset();
        }
        let (peer, address) = (PeerId::default(), address.clone());
        self.tell(TcpEvent::Disconnected {
            peer,
            address,
            error,
        });
        true
    }

    /// A session does not go on. If it has left nothing in doubt, the next connection is one of another session.
    pub(super) fn end_session(&mut self, error: SharedError) {
        if self.session.as_ref().is_some_and(Session::is_left) {
            self.session = None;
            return self.try_again(Some(error));
        }
        self.give_up(error);
    }

    /// No other try can help.
    fn give_up(&mut self, error: SharedError) {
        if let Some(session) = &self.session {
            session.fail(error.clone());
        }
        self.state = State::Failed(error);
    }

    pub(super) fn set_failed(&mut self, failure: Failure) {
        match failure {
            Failure::Resolving(error) if !self.was_resolved => {
                let error = with_address(&error, ACTION, &self.address);
                self.state = State::Failed(shared(error));
            }
            Failure::Resolving(error) | Failure::Connecting(error) => {
                self.was_resolved = true;
                let error = with_address(&error, ACTION, &self.address);
                self.try_again(Some(shared(error)));
            }
        }
    }

    pub(super) fn try_again(&mut self, error: Option<SharedError>) {
        let Some((attempt, after)) = self.back_off.next(&self.options) else {
            match error {
                Some(error) => self.give_up(error),
                None => self.state = State::Over,
            }
            return;
        };
        if let Some(error) = error {
            tracing::debug!("{error}");
        }
        self.state = State::Waiting(Box::pin(sleep(after)));
        let address = PeerAddress::Asked(self.address.clone());
        self.tell(TcpEvent::Retrying {
            peer: PeerId::default(),
            address,
            attempt,
            after,
        });
    }

    /// Tells both halves, for each to report.
    pub(super) fn tell(&mut self, event: TcpEvent) {
        for news in [&mut self.read_news, &mut self.write_news]
            .into_iter()
            .flatten()
        {
            if news.len() == NEWS_COUNT {
                news.pop_front();
            }
            news.push_back(event.clone());
        }
    }
}
