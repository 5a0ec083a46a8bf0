//! Ending a graph from outside: in order, or at once.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::time::{Instant, Sleep, sleep_until};

use crate::{Dfir, RunError};

/// Asks a graph to end, from any thread.
///
/// ```
/// let mut flow = dfir_runtime::Dfir::new();
/// let (send, recv) = flow.make_edge("never ends");
/// let input = flow.add_input::<u8>("never ends", send);
/// flow.add_subgraph_sink("show", recv, |_, items| items.for_each(drop));
/// let handle = flow.shutdown_handle();
/// std::thread::spawn(move || handle.shutdown());
/// flow.run_sync()?;
/// # drop(input);
/// # Ok::<(), dfir_runtime::RunError>(())
/// ```
#[derive(Debug, Clone)]
pub struct ShutdownHandle {
    waker: Waker,
    asked: Arc<Mutex<Asked>>,
}

/// What was asked for, by all handles.
#[derive(Debug, Clone, Copy, Default)]
struct Asked {
    is_asked: bool,
    is_hard: bool,
    deadline: Option<Instant>,
}

impl ShutdownHandle {
    /// Stops reading: what is in the graph is worked on to its end, everything is flushed and
    /// closed, and `run` returns `Ok`. A graph that asks for another tick in every tick has no end.
    ///
    /// Asked again, by whichever handle, the graph closes at once: after the round that it is in, without another tick
    /// and without waiting for anybody. If something is left then that was to be written, a future, or a tick that waits
    /// for one, `run` returns an error that names it, and the items are counted as lost.
    pub fn shutdown(&self) {
        let mut asked = self.asked();
        asked.is_hard |= asked.is_asked;
        asked.is_asked = true;
        drop(asked);
        self.waker.wake_by_ref();
    }

    /// The same, and if the graph has not ended after so long, it closes at once. Of several such times the earliest
    /// counts.
    ///
    /// The methods that run more than one tick keep to it, and those that wait for one. Where nothing else wakes the graph
    /// meanwhile, those that are awaited need the timer of a Tokio runtime for that; `run_sync` needs none.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// let (sink, _nobody_receives) = futures::channel::mpsc::channel(0);
    /// let mut flow = dfir_runtime::dfir_syntax! { source_iter(0..9) -> dest_sink(sink); };
    /// flow.shutdown_handle().shutdown_within(Duration::from_millis(10));
    /// let error = flow.run_sync().unwrap_err().to_string();
    /// assert!(error.ends_with("(8 items not written)"), "{error}");
    /// ```
    pub fn shutdown_within(&self, time: Duration) {
        let mut asked = self.asked();
        asked.is_asked = true;
        // What no clock can tell is no deadline.
        let deadline = Instant::now().checked_add(time);
        asked.deadline = asked.deadline.into_iter().chain(deadline).min();
        drop(asked);
        self.waker.wake_by_ref();
    }

    fn asked(&self) -> MutexGuard<'_, Asked> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// How far the end of a graph is that was asked for.
#[derive(Debug, Default)]
pub(crate) struct Shutdown {
    /// Made with the first handle.
    asked: OnceCell<Arc<Mutex<Asked>>>,
    is_hard: bool,
    deadline: Option<Instant>,
    /// Only while there is a deadline, and a run that waits.
    timer: Option<Pin<Box<Sleep>>>,
    /// Whether the graph was closed at once.
    is_cut_off: bool,
}

impl Shutdown {
    /// A handle that wakes the slot of the shutdown.
    pub(super) fn handle(&self, waker: Waker) -> ShutdownHandle {
        let asked = Arc::clone(self.asked.get_or_init(Arc::default));
        ShutdownHandle { waker, asked }
    }

    /// Looks at what was asked for.
    pub(super) fn hear(&mut self) {
        if let Some(asked) = self.asked.get() {
            let asked = *asked.lock().unwrap_or_else(PoisonError::into_inner);
            (self.is_hard, self.deadline) = (asked.is_hard, asked.deadline);
        }
    }

    /// Whether the graph is to close at once.
    #[inline]
    pub(super) fn is_due(&self) -> bool {
        self.deadline
            .is_some_and(|deadline| Instant::now() >= deadline)
            || self.is_hard
    }

    pub(super) fn is_cut_off(&self) -> bool {
        self.is_cut_off
    }

    /// How long until the deadline, if there is one.
    pub(super) fn time_left(&self) -> Option<Duration> {
        let deadline = self.deadline?;
        Some(deadline.saturating_duration_since(Instant::now()))
    }

    /// A run begins, which may be in another runtime than the last.
    pub(super) fn begin_run(&mut self) {
        self.timer = None;
    }

    /// Waits for the deadline, if there is a timer to wait with.
    fn poll_deadline(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        let Some(deadline) = self.deadline else {
            return Poll::Pending;
        };
        if Handle::try_current().is_err() {
            return Poll::Pending;
        }
        let timer = (self.timer).get_or_insert_with(|| Box::pin(sleep_until(deadline)));
        if timer.deadline() != deadline {
            timer.as_mut().reset(deadline);
        }
        timer.as_mut().poll(cx)
    }
}

/// What was not done when a graph was closed at once.
pub(crate) enum Left {
    /// The operator's tick still waits.
    Tick(&'static str),
    /// An egress has lost so many items, or was not flushed.
    Egress(Cow<'static, str>, usize),
    Futures,
}

impl fmt::Display for Left {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tick(operator) => write!(f, "`{operator}` (its tick waits)"),
            Self::Egress(operator, 0) => write!(f, "`{operator}` (not flushed)"),
            Self::Egress(operator, 1) => write!(f, "`{operator}` (1 item not written)"),
            Self::Egress(operator, count) => write!(f, "`{operator}` ({count} items not written)"),
            Self::Futures => f.write_str("futures that are under way"),
        }
    }
}

impl Left {
    fn operator(&self) -> Cow<'static, str> {
        match self {
            Self::Tick(operator) => (*operator).into(),
            Self::Egress(operator, _) => operator.clone(),
            Self::Futures => "run".into(),
        }
    }
}

impl Dfir<'_> {
    /// Closes everything without waiting for anybody, and says what is lost by that.
    #[cold]
    pub(super) fn cut_off(&mut self) {
        self.shutdown.is_hard = false;
        self.shutdown.deadline = None;
        if self.failure.is_some() || std::mem::replace(&mut self.shutdown.is_cut_off, true) {
            return;
        }
        let mut left: Vec<_> = self
            .context
            .waits_for()
            .map(Left::Tick)
            .into_iter()
            .collect();
        self.egresses.cut_off(&mut left);
        if self.context.has_unfinished() {
            left.push(Left::Futures);
        }
        self.ingresses.cut_off();
        self.context.halt();
        if let Some(first) = left.first() {
            let all: Vec<_> = left.iter().map(Left::to_string).collect();
            let cause = format!("a shutdown has cut off {}", all.join(", "));
            self.failure.record(RunError::new(first.operator(), cause));
        }
    }

    /// Waits for the deadline of a shutdown; when it has come, everything is closed.
    pub(super) fn poll_deadline(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        // Who does not await a run keeps the time otherwise.
        if !self.may_wait || self.shutdown.poll_deadline(cx).is_pending() {
            return Poll::Pending;
        }
        self.cut_off();
        Poll::Ready(())
    }
}
