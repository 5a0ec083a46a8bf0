//! What operator code may ask of the graph that runs it: [`Context`].
//!
//! A context knows the tick, the subgraph that runs, and where to leave a failure. It holds neither
//! subgraphs nor items, so that a closure which keeps a context keeps nothing else alive.

use std::cell::{Cell, RefCell};
use std::fmt;
use std::rc::Rc;
use std::task::Waker;
use std::time::SystemTime;

use crate::RunError;
use crate::tick::{Clock, TickInstant};
use crate::wake::WakeSet;

/// A handle on the running graph, for operator code.
///
/// ```
/// let mut ticks = Vec::new();
/// let mut flow = dfir_runtime::Dfir::new();
/// flow.add_subgraph_every_tick("clock", (), (), |context, (), ()| ticks.push(context.current_tick().0));
/// flow.run_tick_sync();
/// flow.run_tick_sync();
/// drop(flow);
/// assert_eq!(ticks, [0, 1]);
/// ```
#[derive(Clone)]
pub struct Context(Rc<Shared>);

struct Shared {
    clock: Clock,
    started: Cell<Option<(TickInstant, SystemTime)>>,
    running: Cell<Option<usize>>,
    is_first_run: Cell<bool>,
    /// Whether the tick has to stop where it is: something has failed, or waits. One question for both, since it
    /// is asked after each subgraph.
    is_halted: Cell<bool>,
    failure: RefCell<Option<RunError>>,
    waiting: Cell<Option<Waiting>>,
    /// Shared by whatever has work under way that `run` does not end without.
    unfinished: Unfinished,
    wakers: RefCell<SubgraphWakers>,
}

/// What the tick waits for.
#[derive(Debug, Clone, Copy)]
struct Waiting {
    subgraph: Option<usize>,
    /// The operator, with its place.
    operator: &'static str,
}

/// Keeps `run` from being complete for as long as it lives.
#[derive(Debug, Clone, Default)]
pub(crate) struct Unfinished(Rc<()>);

/// The wakers that operator code has asked for, one for each subgraph; made at the first request.
struct SubgraphWakers {
    slots: WakeSet,
    of_slot: Vec<(Option<usize>, Waker)>,
    /// Tells the driver that one of the slots was woken.
    driver: Waker,
}

impl Context {
    /// The tick that is running; between ticks, the one that runs next.
    #[inline]
    pub fn current_tick(&self) -> TickInstant {
        self.0.clock.now()
    }

    /// When the current tick began, as near as it is known: the clock is read when this is first
    /// asked for in a tick, and the answer stays the same until the tick ends.
    pub fn current_tick_start(&self) -> SystemTime {
        let tick = self.current_tick();
        match self.0.started.get() {
            Some((asked_in, started)) if asked_in == tick => started,
            _ => {
                let now = SystemTime::now();
                self.0.started.set(Some((tick, now)));
                now
            }
        }
    }

    /// Whether the subgraph that is running runs for the first time in this tick.
    #[inline]
    pub fn is_first_run_this_tick(&self) -> bool {
        self.0.is_first_run.get()
    }

    /// A waker that asks for a tick, and for a run of the current subgraph in it. Outside of a run
    /// it asks for a tick and no more.
    pub fn waker(&self) -> Waker {
        let running = self.0.running.get();
        let wakers = &mut *self.0.wakers.borrow_mut();
        if let Some((_, waker)) = wakers
            .of_slot
            .iter()
            .find(|(subgraph, _)| *subgraph == running)
        {
            return waker.clone();
        }
        wakers.slots.register(&wakers.driver);
        let (_, waker) = wakers.slots.add_slot();
        wakers.of_slot.push((running, waker.clone()));
        waker
    }

    /// Stops the graph: nothing runs any more, and `run` returns `error`. Of several failures the
    /// first one counts.
    pub fn fail(&self, error: RunError) {
        self.0.is_halted.set(true);
        self.0.failure.borrow_mut().get_or_insert(error);
    }

    /// Stops the tick where it is: `operator` waits for something. Once the [`waker`](Self::waker) is woken, the
    /// subgraph runs again, in the same tick. It has taken no item yet and takes none before that.
    #[doc(hidden)]
    pub fn wait_for(&self, operator: &'static str) {
        self.0.is_halted.set(true);
        let subgraph = self.0.running.get();
        self.0.waiting.set(Some(Waiting { subgraph, operator }));
    }

    /// Whether the tick waits.
    #[doc(hidden)]
    #[inline]
    pub fn is_waiting(&self) -> bool {
        self.0.waiting.get().is_some()
    }

    /// Stops the graph because the `partition` called `name` chose output `index` of `n`.
    #[doc(hidden)]
    #[cold]
    pub fn partition_out_of_range(&self, name: &'static str, index: usize, n: usize) {
        let message = format!("the closure chose output {index}, but there are only {n} outputs");
        self.fail(RunError::new(name, message));
    }
}

/// For the driver.
impl Context {
    /// A context for a new graph; `driver` is woken when operator code has something to be run for.
    pub(crate) fn new(driver: Waker) -> Self {
        Self(Rc::new(Shared {
            clock: Clock::default(),
            started: Cell::default(),
            running: Cell::default(),
            is_first_run: Cell::default(),
            is_halted: Cell::default(),
            failure: RefCell::default(),
            waiting: Cell::default(),
            unfinished: Unfinished::default(),
            wakers: RefCell::new(SubgraphWakers {
                slots: WakeSet::new(),
                of_slot: Vec::new(),
                driver,
            }),
        }))
    }

    /// The tick counter.
    pub(crate) fn clock(&self) -> &Clock {
        &self.0.clock
    }

    /// Subgraph `index` begins to run.
    #[inline]
    pub(crate) fn enter(&self, index: usize, is_first_run: bool) {
        self.0.running.set(Some(index));
        self.0.is_first_run.set(is_first_run);
    }

    /// The tick is over.
    #[inline]
    pub(crate) fn end_tick(&self) {
        self.0.running.set(None);
        self.0.clock.advance();
    }

    /// Whether something has failed, or waits.
    #[inline]
    pub(crate) fn is_halted(&self) -> bool {
        self.0.is_halted.get()
    }

    /// The operator that the tick waits for.
    #[inline]
    pub(crate) fn waits_for(&self) -> Option<&'static str> {
        self.0.waiting.get().map(|waiting| waiting.operator)
    }

    /// The subgraph that the tick waits for.
    pub(crate) fn waiting_subgraph(&self) -> Option<usize> {
        self.0.waiting.get()?.subgraph
    }

    /// The tick goes on.
    pub(crate) fn resume(&self) {
        self.0.waiting.set(None);
        self.0.is_halted.set(self.0.failure.borrow().is_some());
    }

    /// Nothing runs any more, and nothing is waited for.
    pub(crate) fn halt(&self) {
        self.0.waiting.set(None);
        self.0.is_halted.set(true);
    }

    /// To be kept while something is under way that `run` does not end without.
    pub(crate) fn unfinished(&self) -> Unfinished {
        self.0.unfinished.clone()
    }

    /// Whether something is.
    pub(crate) fn has_unfinished(&self) -> bool {
        Rc::strong_count(&self.0.unfinished.0) > 1
    }

    /// The failure that operator code has reported.
    pub(crate) fn take_failure(&self) -> Option<RunError> {
        self.0.failure.take()
    }

    /// Takes what operator code was woken for: a subgraph, or `None` for a tick and no more.
    pub(crate) fn take_woken(&self, mut visit: impl FnMut(Option<usize>)) {
        let wakers = &*self.0.wakers.borrow();
        wakers.slots.register(&wakers.driver);
        wakers
            .slots
            .take_woken(|slot| visit(wakers.of_slot[slot.0].0));
    }
}

impl fmt::Debug for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Context")
            .field("current_tick", &self.current_tick())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::task::Waker;

    use super::*;

    #[test]
    fn the_clock_is_read_once_a_tick() {
        let context = Context::new(Waker::noop().clone());
        let start = context.current_tick_start();
        assert_eq!(context.clone().current_tick_start(), start);
        context.end_tick();
        assert!(context.current_tick_start() >= start);
        assert_eq!(context.current_tick(), TickInstant(1));
    }

    #[test]
    fn a_waker_belongs_to_the_subgraph_that_asks() {
        let context = Context::new(Waker::noop().clone());
        context.enter(7, true);
        let (waker, same) = (context.waker(), context.waker());
        assert!(waker.will_wake(&same));
        context.end_tick();
        let of_no_subgraph = context.waker();
        waker.wake();
        of_no_subgraph.wake();
        let mut woken = Vec::new();
        context.take_woken(|subgraph| woken.push(subgraph));
        assert_eq!(woken, [Some(7), None]);
    }

    #[test]
    fn the_first_failure_counts() {
        let context = Context::new(Waker::noop().clone());
        assert!(!context.is_halted());
        context.partition_out_of_range("partition at a.rs:1:2", 3, 2);
        context.fail(RunError::new("other", "later"));
        assert!(context.is_halted());
        let message = "`partition at a.rs:1:2` failed: the closure chose output 3, but there are only 2 outputs";
        assert_eq!(context.take_failure().unwrap().to_string(), message);
    }
}
