//! The egress of a server.

use std::collections::VecDeque;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Waker};

use tokio::time::Instant;

use super::board::{EgressEnd, Post};
use super::peers::Peers;
use crate::net::alarm::Alarm;
use crate::net::codec::Encode;
use crate::net::event::{Reporter, cut_off};
use crate::net::listen::Listen;
use crate::net::options::TcpOptions;
use crate::net::peer::{PeerAddress, PeerId};
use crate::net::resolve::need_runtime;
use crate::rim::{BoxError, Egress, Pressure};
use crate::wake::{SlotId, WakeSet};

const BOARD: SlotId = SlotId(0);
const TIMER: SlotId = SlotId(1);

/// Writes each item to the connection whose id it carries.
pub(crate) struct ServeEgress<E, T> {
    /// Until the first poll.
    listen: Arc<Mutex<Listen>>,
    codec: E,
    reporter: Reporter,
    ingress: EgressEnd,
    running: Option<Running<E, T>>,
}

/// What there is once the graph runs.
struct Running<E, T> {
    options: TcpOptions,
    peers: Peers<E, T>,
    wake: WakeSet,
    /// Peers that say nothing more, and until when they are still answered. In order, since all
    /// have the same time.
    half_closed: VecDeque<(Instant, PeerId)>,
    /// For the first of these.
    alarm: Alarm,
    timer_waker: Waker,
    is_closing: bool,
}

impl<E: Encode<T> + Clone, T> ServeEgress<E, T> {
    /// An egress that will write to what the ingress at the other end of the board accepts.
    pub(crate) fn new(
        listen: Arc<Mutex<Listen>>,
        codec: E,
        ingress: EgressEnd,
        reporter: Reporter,
    ) -> Self {
        Self {
            listen,
            codec,
            reporter,
            ingress,
            running: None,
        }
    }

    fn start(&mut self) -> io::Result<()> {
        if self.running.is_some() {
            return Ok(());
        }
        let options = {
            let listen = self.listen.lock().unwrap_or_else(PoisonError::into_inner);
            need_runtime("write to the peers of", &listen.address)?;
            listen.options.clone()
        };
        let mut wake = WakeSet::new();
        let (board_slot, board_waker) = wake.add_slot();
        let (timer_slot, timer_waker) = wake.add_slot();
        debug_assert_eq!((board_slot, timer_slot), (BOARD, TIMER));
        self.ingress.start(board_waker.clone());
        // What was posted before now has woken nobody.
        board_waker.wake();
        self.running = Some(Running {
            peers: Peers::new(&options),
            options,
            wake,
            half_closed: VecDeque::new(),
            alarm: Alarm::default(),
            timer_waker,
            is_closing: false,
        });
        Ok(())
    }

    /// Takes in what the ingress has posted. What has ended is given back: it is seen to when the
    /// items at hand, which may be answers to it, are encoded.
    fn take_posts(&mut self) -> io::Result<Vec<Post>> {
        let Some(running) = &mut self.running else {
            return Ok(Vec::new());
        };
        if self.ingress.is_ingress_unused() {
            let text = "the requests of this server are not read, so nobody is accepted; \
                        give the other half of `net::serve` to a `source_tcp`";
            return Err(io::Error::other(text));
        }
        let mut ended = self.ingress.take_posts();
        for post in ended.extract_if(.., |post| matches!(post, Post::Opened { .. })) {
            if let Post::Opened {
                peer,
                address,
                half,
            } = post
            {
                self.reporter.connected(peer, &address);
                let Running { peers, wake, .. } = running;
                let meter = self.reporter.meter(peer);
                peers.add(wake, peer, address, half, self.codec.clone(), meter);
            }
        }
        Ok(ended)
    }
}

impl<E: Encode<T>, T> Running<E, T> {
    /// Notes who was woken; says whether the ingress has put something on the board.
    fn take_woken(&mut self) -> bool {
        let mut board_woken = false;
        let Self { wake, peers, .. } = self;
        wake.take_woken(|slot| match slot {
            BOARD => board_woken = true,
            TIMER => {}
            slot => peers.wake(slot),
        });
        board_woken
    }

    fn end(&mut self, post: Post, reporter: &mut Reporter) {
        match post {
            Post::Broken(peer, error) => self.peers.abandon(peer, error, reporter),
            Post::ReadEnded(peer) => {
                self.peers.take_used(peer);
                self.half_closed
                    .push_back((Instant::now() + self.options.half_closed, peer));
            }
            Post::Opened { .. } => {}
        }
    }

    /// Closes the half-closed connections whose time is over, and the eldest if there are so many
    /// that they would keep new ones out.
    fn close_half_closed(&mut self) {
        let kept_count = self.options.max_connections / 2;
        while let Some(&(deadline, peer)) = self.half_closed.front() {
            let is_over = match self.half_closed.len() > kept_count {
                true => true,
                false => {
                    let cx = &mut Context::from_waker(&self.timer_waker);
                    self.alarm.poll(deadline, cx).is_ready()
                }
            };
            if !is_over {
                return;
            }
            self.half_closed.pop_front();
            let is_due = Instant::now() >= deadline;
            match self.peers.take_used(peer) {
                Some(true) if is_due => {
                    let deadline = Instant::now() + self.options.half_closed;
                    self.half_closed.push_back((deadline, peer));
                }
                Some(_) => self.peers.close(peer),
                None => {}
            }
        }
        self.alarm.clear();
    }
}

impl<E: Encode<T> + Clone, T> ServeEgress<E, T> {
    fn poll(
        &mut self,
        cx: &mut Context<'_>,
        items: impl Iterator<Item = (PeerId, T)>,
    ) -> Poll<Result<(), BoxError>> {
        let Some(running) = &mut self.running else {
            return Poll::Ready(Ok(()));
        };
        running.wake.register(cx.waker());
        let ended = match running.take_woken() {
            true => self.take_posts()?,
            false => Vec::new(),
        };
        let Some(running) = &mut self.running else {
            return Poll::Ready(Ok(()));
        };
        if running.peers.any_touched() {
            // What the woken ones take by now is not in the way of the items.
            running.peers.flush_touched(&mut self.reporter);
        }
        for (peer, item) in items {
            running.peers.give(peer, item, &mut self.reporter);
        }
        for post in ended {
            running.end(post, &mut self.reporter);
        }
        running.close_half_closed();
        if running.is_closing {
            running.peers.close_all();
        }
        running.peers.flush_touched(&mut self.reporter);
        let cx_timer = &mut Context::from_waker(&running.timer_waker);
        running.peers.watch(cx_timer, &mut self.reporter);
        self.reporter.settle();
        self.ingress.tell(&mut running.peers.words);
        if running.wake.is_woken() {
            cx.waker().wake_by_ref();
        }
        match running.peers.is_idle() {
            true => Poll::Ready(Ok(())),
            false => Poll::Pending,
        }
    }
}

impl<E: Encode<T> + Clone, T> Egress for ServeEgress<E, T> {
    type Item = (PeerId, T);

    fn poll_send(
        &mut self,
        cx: &mut Context<'_>,
        items: &mut Vec<(PeerId, T)>,
    ) -> Poll<Result<(), BoxError>> {
        self.start()?;
        self.poll(cx, items.drain(..))
    }

    fn poll_close(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.start()?;
        if let Some(running) = &mut self.running {
            running.is_closing = true;
        }
        self.poll(cx, std::iter::empty())
    }

    fn cut_off(&mut self, items: &mut Vec<(PeerId, T)>) -> usize {
        let mut lost_count = items.len();
        for (peer, _) in items.drain(..) {
            (self.reporter).lose(peer, &PeerAddress::Unknown, 1, cut_off());
        }
        if let Some(running) = &mut self.running {
            lost_count += running.peers.cut_off(&mut self.reporter);
        }
        self.reporter.settle();
        lost_count
    }

    fn pressure(&self) -> Pressure {
        self.running
            .as_ref()
            .map_or(Pressure::Clear, |running| running.peers.pressure())
    }
}
