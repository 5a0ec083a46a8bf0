//! The writing half of a dialled connection.

use std::io;
use std::task::{Context, Poll};

use super::WriteEnd;
use crate::net::codec::Encode;
use crate::net::connection::{Failure, Limits, Stall, Unsent, Writer};
use crate::net::event::{Reporter, SharedError, shared};
use crate::net::options::TcpOptions;
use crate::net::peer::{PeerAddress, PeerId};
use crate::net::socket::WriteHalf;
use crate::rim::{BoxError, Egress, Pressure};

/// Writes to whichever connection is there, and keeps what waits for the next one.
pub(crate) struct DialEgress<E, T> {
    end: WriteEnd,
    reporter: Reporter,
    is_started: bool,
    address: PeerAddress,
    writer: Option<(u64, Writer<WriteHalf>)>,
    unsent: Unsent<E, T>,
    stall: Stall,
    state: State,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Open,
    /// Everything is to be written, and nothing more comes.
    Closing,
    Closed,
}

impl<E: Encode<T>, T> DialEgress<E, T> {
    /// An egress that will write to what the dialler connects to.
    pub(crate) fn new(end: WriteEnd, codec: E, reporter: Reporter) -> Self {
        let address = PeerAddress::Asked(end.address());
        // The options are not final before the first poll.
        let options = TcpOptions::default();
        Self {
            end,
            reporter,
            is_started: false,
            address,
            writer: None,
            unsent: Unsent::new(codec, Limits::new(&options)),
            stall: Stall::new(options.stall_warning),
            state: State::Open,
        }
    }

    /// Looks at what has happened since the last poll.
    fn attend(&mut self, cx: &mut Context<'_>) -> io::Result<()> {
        if !self.is_started {
            let options = self.end.start()?;
            self.unsent.set_limits(Limits::new(&options));
            self.stall = Stall::new(options.stall_warning);
            self.is_started = true;
        }
        let (news, current) = self.end.attend(cx);
        news.into_iter()
            .for_each(|event| self.reporter.report(event));
        if self
            .writer
            .as_ref()
            .is_some_and(|(number, _)| Some(*number) != current)
        {
            self.let_go();
        }
        Ok(())
    }

    /// Lets go of a connection. What was not written whole is for the next one.
    fn let_go(&mut self) {
        self.writer = None;
        self.unsent.rewind();
    }

    fn lose(&mut self, number: u64, failure: Failure) {
        self.let_go();
        match failure {
            Failure::Broken(error) => self.end.lost(number, Some(error)),
            Failure::Overflowed(error) => self.end.give_up(number, error),
        }
    }

    /// Takes an item, and writes if there is a connection and enough has come together.
    fn give(&mut self, item: T, cx: &mut Context<'_>) {
        let Some((number, writer)) = &mut self.writer else {
            // There is nothing to close, and what is lost is counted.
            let _ = self.unsent.give(item);
            return;
        };
        if let Err(failure) = writer.give(item, &mut self.unsent, cx) {
            let number = *number;
            self.lose(number, *failure);
        }
    }

    /// Connects, writes and closes as far as there is need to.
    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), SharedError>> {
        loop {
            self.attend(cx).map_err(shared)?;
            let (number, polled) = match (&mut self.writer, self.state) {
                (_, State::Closed) => return Poll::Ready(Ok(())),
                (None, State::Closing) if self.unsent.len() == 0 => {
                    self.state = State::Closed;
                    return Poll::Ready(Ok(()));
                }
                (None, _) => match self.poll_connect() {
                    Some(polled) => return polled,
                    None => continue,
                },
                (Some((number, writer)), State::Open) => {
                    (*number, writer.poll_flush(&mut self.unsent, cx))
                }
                (Some((number, writer)), State::Closing) => {
                    (*number, writer.poll_close(&mut self.unsent, cx))
                }
            };
            match polled {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(Ok(())) if self.state == State::Open => return Poll::Ready(Ok(())),
                Poll::Ready(Ok(())) => self.state = State::Closed,
                Poll::Ready(Err(error)) => self.lose(number, error.into()),
            }
        }
    }

    /// Waits for a connection; `None` when there is one.
    fn poll_connect(&mut self) -> Option<Poll<Result<(), SharedError>>> {
        let is_idle = self.unsent.len() == 0;
        match self.end.poll_half() {
            Poll::Ready(Ok(Some((number, half)))) => {
                self.writer = Some((number, Writer::new(half)));
                None
            }
            Poll::Ready(Err(error)) => Some(Poll::Ready(Err(error))),
            Poll::Pending if !is_idle => Some(Poll::Pending),
            Poll::Ready(Ok(None)) if !is_idle => {
                let text = "the peer has closed the connection and items are left to be written";
                Some(Poll::Ready(Err(shared(io::Error::new(
                    io::ErrorKind::BrokenPipe,
                    text,
                )))))
            }
            Poll::Pending | Poll::Ready(Ok(None)) => Some(Poll::Ready(Ok(()))),
        }
    }

    fn finish_poll(
        &mut self,
        polled: Poll<Result<(), SharedError>>,
        cx: &mut Context<'_>,
    ) -> Poll<Result<(), BoxError>> {
        let mut lose = |item_count, error| {
            self.reporter
                .lose(PeerId::default(), &self.address, item_count, error);
        };
        if let Some((item_count, error)) = self.unsent.take_lost() {
            lose(item_count, error);
        }
        if let Poll::Ready(Err(error)) = &polled {
            lose(self.unsent.clear(), error.clone());
        }
        let pressure = self.unsent.update_pressure();
        if self.stall.poll(pressure, self.unsent.take_moved(), cx) {
            let after = self.stall.after();
            self.reporter
                .stalled(PeerId::default(), &self.address, after);
        }
        self.reporter.settle();
        polled.map_err(BoxError::from)
    }
}

impl<E: Encode<T>, T> Egress for DialEgress<E, T> {
    type Item = T;

    fn poll_send(
        &mut self,
        cx: &mut Context<'_>,
        items: &mut Vec<T>,
    ) -> Poll<Result<(), BoxError>> {
        // What there is by now to write to, and what that takes, is not in the way of the items.
        let attended = match self.writer.is_none() || self.unsent.len() > 0 {
            true => self.poll(cx),
            false => Poll::Ready(self.attend(cx).map_err(shared)),
        };
        if let Poll::Ready(Err(error)) = attended {
            return self.finish_poll(Poll::Ready(Err(error)), cx);
        }
        for item in items.drain(..) {
            self.give(item, cx);
        }
        let polled = self.poll(cx);
        self.finish_poll(polled, cx)
    }

    fn poll_close(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        if self.state == State::Open {
            self.state = State::Closing;
            self.end.done();
        }
        let polled = self.poll(cx);
        self.finish_poll(polled, cx)
    }

    fn pressure(&self) -> Pressure {
        self.stall.pressure(self.unsent.pressure())
    }
}
