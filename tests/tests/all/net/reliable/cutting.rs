//! A network whose connections break after a number of bytes.

use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker, ready};

use dfir_runtime::net::{Accept, Address, Memory, PeerAddress, Pending, Transport, Wire};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// Cuts what is dialled through it. Bytes of both directions count.
#[derive(Debug)]
pub(super) struct Cutting {
    network: Arc<Memory>,
    plan: Mutex<Plan>,
    counters: Arc<Counters>,
}

#[derive(Debug, Default)]
struct Counters {
    moved: AtomicUsize,
    cuts: AtomicUsize,
    is_down: AtomicBool,
    /// Who reads.
    wakers: Mutex<Vec<Waker>>,
}

#[derive(Debug)]
enum Plan {
    Never,
    Down,
    Once(usize),
    /// After less than so many bytes, by a generator's state.
    Often {
        random: u64,
        below: usize,
    },
}

impl Cutting {
    fn new(network: Arc<Memory>, plan: Plan) -> Self {
        Self {
            network,
            plan: Mutex::new(plan),
            counters: Arc::default(),
        }
    }

    pub(super) fn never(network: Arc<Memory>) -> Self {
        Self::new(network, Plan::Never)
    }

    /// Cuts the first connection after so many bytes.
    pub(super) fn once_at(network: Arc<Memory>, at: usize) -> Self {
        Self::new(network, Plan::Once(at))
    }

    /// Cuts every connection, after up to so many bytes.
    pub(super) fn often(network: Arc<Memory>, seed: u64, below: usize) -> Self {
        let random = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
        Self::new(network, Plan::Often { random, below })
    }

    /// Cuts everything, and connects nobody any more.
    pub(super) fn cut_all(&self) {
        *self.plan.lock().unwrap() = Plan::Down;
        self.counters.is_down.store(true, Ordering::Relaxed);
        let wakers = std::mem::take(&mut *self.counters.wakers.lock().unwrap());
        wakers.into_iter().for_each(Waker::wake);
    }

    /// Connects whoever asks again, and cuts nobody.
    pub(super) fn mend(&self) {
        *self.plan.lock().unwrap() = Plan::Never;
        self.counters.is_down.store(false, Ordering::Relaxed);
    }

    pub(super) fn network(&self) -> Arc<Memory> {
        self.network.clone()
    }

    /// How many bytes have passed.
    pub(super) fn moved(&self) -> usize {
        self.counters.moved.load(Ordering::Relaxed)
    }

    pub(super) fn cut_count(&self) -> usize {
        self.counters.cuts.load(Ordering::Relaxed)
    }

    fn next_len(&self) -> usize {
        match &mut *self.plan.lock().unwrap() {
            Plan::Never => usize::MAX,
            Plan::Down => 0,
            plan @ Plan::Once(_) => match std::mem::replace(plan, Plan::Never) {
                Plan::Once(at) => at,
                _ => usize::MAX,
            },
            Plan::Often { random, below } => {
                *random ^= *random << 13;
                *random ^= *random >> 7;
                *random ^= *random << 17;
                (*random % *below as u64) as usize
            }
        }
    }
}

impl Transport for Cutting {
    fn connect(&self, address: &Address) -> Pending<(Box<dyn Wire>, PeerAddress)> {
        let connected = self.network.connect(address);
        let (left, counters) = (self.next_len(), self.counters.clone());
        Box::pin(async move {
            let (wire, peer) = connected.await?;
            if counters.is_down.load(Ordering::Relaxed) {
                return Err(io::ErrorKind::ConnectionRefused.into());
            }
            let wire = Some(wire);
            let cut = CutWire {
                wire,
                left,
                counters,
            };
            Ok((Box::new(cut) as Box<dyn Wire>, peer))
        })
    }

    fn bind(&self, address: &Address) -> Pending<Box<dyn Accept>> {
        self.network.bind(address)
    }
}

struct CutWire {
    /// `None` once it is cut.
    wire: Option<Box<dyn Wire>>,
    left: usize,
    counters: Arc<Counters>,
}

impl CutWire {
    /// The wire, if more may pass.
    fn open(&mut self) -> io::Result<Pin<&mut Box<dyn Wire>>> {
        let is_over = self.left == 0 || self.counters.is_down.load(Ordering::Relaxed);
        if is_over && self.wire.take().is_some() {
            self.counters.cuts.fetch_add(1, Ordering::Relaxed);
        }
        let wire = self.wire.as_mut().map(Pin::new);
        wire.ok_or_else(|| io::ErrorKind::ConnectionReset.into())
    }

    fn count(&mut self, len: usize) {
        self.left -= len;
        self.counters.moved.fetch_add(len, Ordering::Relaxed);
    }
}

impl AsyncRead for CutWire {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let left = self.left;
        let wire = self.open()?;
        let mut part = buffer.take(left);
        if wire.poll_read(cx, &mut part)?.is_pending() {
            let mut wakers = self.counters.wakers.lock().unwrap();
            wakers.retain(|waker| !waker.will_wake(cx.waker()));
            wakers.push(cx.waker().clone());
            return Poll::Pending;
        }
        let len = part.filled().len();
        // The part is the unfilled rest of the buffer, initialized as far as it was filled.
        let bytes = part.filled().to_vec();
        buffer.put_slice(&bytes);
        self.count(len);
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for CutWire {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let len = bytes.len().min(self.left);
        let written = ready!(self.open()?.poll_write(cx, &bytes[..len]))?;
        self.count(written);
        Poll::Ready(Ok(written))
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.open()?.poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.open()?.poll_shutdown(cx)
    }
}
