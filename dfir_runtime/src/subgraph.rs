//! The subgraphs of a graph in their linear order, and one tick of them.
//!
//! A tick pops the lowest ready index until none is left; running a subgraph may make others ready,
//! before it or after it in the order. When a tick begins, and what enters before it, is decided by
//! the driver.

use std::borrow::Cow;
use std::fmt;

use crate::Context;
use crate::ports::Signals;
use crate::schedule::Ready;
use crate::tick::TickInstant;

/// A region of operators that runs as one closure.
struct Subgraph<'a> {
    name: Cow<'static, str>,
    run: Box<dyn FnMut(&Context) + 'a>,
    last_run: Option<TickInstant>,
}

/// Which ticks a subgraph runs in by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Runs {
    /// Only when there is something for it.
    WhenSignalled,
    /// In every tick that runs; it starts none.
    EveryTick,
}

/// All subgraphs of a graph and what is ready when.
#[derive(Default)]
pub(crate) struct Subgraphs<'a> {
    list: Vec<Subgraph<'a>>,
    ready: Ready,
    next_tick: Ready,
    next_tick_lazy: Ready,
    every_tick: Ready,
}

impl<'a> Subgraphs<'a> {
    /// How many there are; the index that the next one gets.
    pub(crate) fn len(&self) -> usize {
        self.list.len()
    }

    /// The signals of the subgraph that is added next.
    pub(crate) fn signals(&mut self) -> Signals {
        let index = self.len();
        Signals {
            now: self.ready.signal(index),
            next_tick: self.next_tick.signal(index),
            next_tick_lazy: self.next_tick_lazy.signal(index),
        }
    }

    /// Adds a subgraph after the others. It runs in the first tick in any case.
    pub(crate) fn push(
        &mut self,
        name: Cow<'static, str>,
        runs: Runs,
        run: Box<dyn FnMut(&Context) + 'a>,
    ) {
        let index = self.len();
        self.ready.signal(index).raise();
        if runs == Runs::EveryTick {
            self.every_tick.signal(index).raise();
        }
        self.list.push(Subgraph {
            name,
            run,
            last_run: None,
        });
    }

    /// Puts a subgraph on the schedule of the tick that runs, or of the next one between ticks.
    pub(crate) fn wake(&self, index: usize) {
        self.ready.raise(index);
    }

    /// Whether there is something to run that starts a tick.
    pub(crate) fn wants_tick(&self) -> bool {
        self.ready.any() || self.next_tick.any()
    }

    /// Begins a tick: what waited for it becomes ready.
    pub(crate) fn begin_tick(&self) {
        self.next_tick.take_all_into(&self.ready);
        self.next_tick_lazy.take_all_into(&self.ready);
        self.every_tick.copy_all_into(&self.ready);
    }

    /// Runs what is ready, lowest first, until nothing is, or until operator code reports a failure.
    /// Says whether anything ran.
    pub(crate) fn run_ready(&mut self, context: &Context) -> bool {
        let tick = context.current_tick();
        let mut has_run = false;
        while let Some(index) = self.ready.pop_lowest() {
            let subgraph = &mut self.list[index];
            let is_first_run = subgraph.last_run.replace(tick) != Some(tick);
            context.enter(index, is_first_run);
            (subgraph.run)(context);
            has_run = true;
            if context.has_failed() {
                break;
            }
        }
        has_run
    }
}

impl fmt::Debug for Subgraphs<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(self.list.iter().map(|subgraph| &subgraph.name))
            .finish()
    }
}
