//! The two ends by which the halves hold their dialler.

use std::collections::VecDeque;
use std::fmt;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker, ready};

use super::dialer::{Dialer, Standing};
use crate::net::event::{SharedError, TcpEvent};
use crate::net::half_wakers::HalfWakers;
use crate::net::options::TcpOptions;
use crate::net::peer::Address;
use crate::net::resolve::need_runtime;
use crate::net::socket::{ReadHalf, WriteHalf};

/// A half of a connection, and the connection's number.
pub(super) type Numbered<H> = (u64, H);

struct Shared {
    dialer: Mutex<Dialer>,
    halves: Arc<HalfWakers>,
}

impl Shared {
    fn new(dialer: Dialer) -> Arc<Self> {
        Arc::new(Self {
            dialer: Mutex::new(dialer),
            halves: Arc::default(),
        })
    }

    fn lock(&self) -> MutexGuard<'_, Dialer> {
        self.dialer.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn start(&self) -> io::Result<TcpOptions> {
        let dialer = self.lock();
        need_runtime("use a connection to", &dialer.address)?;
        Ok(dialer.options.clone())
    }

    /// Works towards a connection and takes one of its halves.
    fn poll_half<H>(
        &self,
        take: impl FnOnce(&mut Dialer) -> Option<H>,
    ) -> Poll<Result<Option<Numbered<H>>, SharedError>> {
        let waker = Waker::from(self.halves.clone());
        let mut changed = false;
        let mut dialer = self.lock();
        let polled = dialer.poll_connected(&waker, &mut changed);
        let half = match polled {
            Poll::Ready(Ok(Standing::Connected(_))) => take(&mut dialer),
            _ => None,
        };
        drop(dialer);
        if changed {
            waker.wake();
        }
        match (ready!(polled)?, half) {
            (Standing::Over, _) => Poll::Ready(Ok(None)),
            (Standing::Connected(number), Some(half)) => Poll::Ready(Ok(Some((number, half)))),
            // Taken before: its end will be told by whoever took it, and that wakes both halves.
            (Standing::Connected(_), None) => Poll::Pending,
        }
    }

    /// Sees to a session that has lost its connection.
    fn attend_session(&self) {
        let waker = Waker::from(self.halves.clone());
        let mut changed = false;
        self.lock().poll_session(&waker, &mut changed);
        if changed {
            waker.wake();
        }
    }

    fn lost(&self, number: u64, error: Option<SharedError>) {
        self.lock().lost(number, error);
        self.halves.wake_both();
    }

    fn give_up(&self, number: u64, error: SharedError) {
        let mut dialer = self.lock();
        dialer.given_up = number;
        dialer.lost(number, Some(error));
        drop(dialer);
        self.halves.wake_both();
    }
}

/// A dialler with a reading and a writing half.
pub(super) fn both_ways(address: Address, options: TcpOptions) -> (ReadEnd, WriteEnd) {
    let mut dialer = Dialer::new(address, options);
    dialer.read_news = Some(VecDeque::new());
    dialer.write_news = Some(VecDeque::new());
    let shared = Shared::new(dialer);
    (ReadEnd(shared.clone()), WriteEnd(shared))
}

/// A dialler that only writes.
pub(super) fn one_way(address: Address, options: TcpOptions) -> WriteEnd {
    let mut dialer = Dialer::new(address, options);
    dialer.write_news = Some(VecDeque::new());
    WriteEnd(Shared::new(dialer))
}

/// The end of the reading half.
pub(crate) struct ReadEnd(Arc<Shared>);

impl ReadEnd {
    pub(super) fn configure(&self, set: impl FnOnce(&mut TcpOptions)) {
        set(&mut self.0.lock().options);
    }

    /// The options, from now on as they are. An error outside of a Tokio runtime.
    pub(super) fn start(&self) -> io::Result<TcpOptions> {
        self.0.start()
    }

    /// Says whom to wake; takes what there is to report, and the number of the last connection that is not to
    /// be read any more, whatever it still has.
    pub(super) fn attend(&self, cx: &mut Context<'_>) -> (VecDeque<TcpEvent>, u64) {
        self.0.halves.read.register(cx.waker());
        self.0.attend_session();
        let mut dialer = self.0.lock();
        let news = dialer
            .read_news
            .as_mut()
            .map(std::mem::take)
            .unwrap_or_default();
        (news, dialer.given_up)
    }

    /// The reading half of the next connection; `None` if there will be none.
    pub(super) fn poll_half(&self) -> Poll<Result<Option<Numbered<ReadHalf>>, SharedError>> {
        self.0.poll_half(|dialer| dialer.read_half.take())
    }

    pub(super) fn lost(&self, number: u64, error: Option<SharedError>) {
        self.0.lost(number, error);
    }
}

impl Drop for ReadEnd {
    fn drop(&mut self) {
        let mut dialer = self.0.lock();
        dialer.read_news = None;
        dialer.read_half = None;
    }
}

/// The end of the writing half.
pub(crate) struct WriteEnd(Arc<Shared>);

impl WriteEnd {
    pub(super) fn configure(&self, set: impl FnOnce(&mut TcpOptions)) {
        set(&mut self.0.lock().options);
    }

    /// The options, from now on as they are. An error outside of a Tokio runtime.
    pub(super) fn start(&self) -> io::Result<TcpOptions> {
        let options = self.0.start()?;
        self.0.lock().is_write_started = true;
        Ok(options)
    }

    /// Says whom to wake; takes what there is to report, and the number of the connection that is
    /// there.
    pub(super) fn attend(&self, cx: &mut Context<'_>) -> (VecDeque<TcpEvent>, Option<u64>) {
        self.0.halves.write.register(cx.waker());
        self.0.attend_session();
        let mut dialer = self.0.lock();
        let news = dialer
            .write_news
            .as_mut()
            .map(std::mem::take)
            .unwrap_or_default();
        (news, dialer.current())
    }

    /// The writing half of the next connection; `None` if there will be none.
    pub(super) fn poll_half(&self) -> Poll<Result<Option<Numbered<WriteHalf>>, SharedError>> {
        self.0.poll_half(|dialer| dialer.write_half.take())
    }

    pub(super) fn lost(&self, number: u64, error: Option<SharedError>) {
        self.0.lost(number, error);
    }

    /// Closes a connection, both ways.
    pub(super) fn give_up(&self, number: u64, error: SharedError) {
        self.0.give_up(number, error);
    }

    /// Nothing more will be written.
    pub(super) fn done(&self) {
        self.0.lock().is_write_done = true;
    }

    pub(super) fn address(&self) -> Address {
        self.0.lock().address.clone()
    }
}

impl Drop for WriteEnd {
    fn drop(&mut self) {
        let mut dialer = self.0.lock();
        dialer.write_news = None;
        // A half that was never used says nothing about when the client is done.
        if dialer.is_write_started {
            dialer.is_write_done = true;
            dialer.write_half = None;
        }
    }
}

impl fmt::Debug for ReadEnd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ReadEnd({})", self.0.lock().address)
    }
}

impl fmt::Debug for WriteEnd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "WriteEnd({})", self.address())
    }
}
