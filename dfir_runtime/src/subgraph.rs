//! The subgraphs of a graph in their linear order, and one tick of them.
//!
//! A tick pops the lowest ready index until none is left; running a subgraph may make others ready,
//! before it or after it in the order. When a tick begins, and what enters before it, is decided by
//! the driver.

use std::borrow::Cow;
use std::fmt;
use std::mem;

use crate::Context;
use crate::schedule::{Schedule, Timing};
use crate::tick::{TickDuration, TickInstant};

/// A region of operators that runs as one closure.
struct Subgraph<'a> {
    name: Cow<'static, str>,
    #[cfg(feature = "graph")]
    runs: Runs,
    run: Box<dyn FnMut(&Context) + 'a>,
    /// The tick behind that of its last run: from then on a run is the first one in its tick.
    runs_first_from: TickInstant,
}

/// Which ticks a subgraph runs in by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Runs {
    /// Only when there is something for it.
    WhenSignalled,
    /// In every tick that runs; it starts none.
    EveryTick,
}

/// All subgraphs of a graph, and when they have their turn.
#[derive(Default)]
pub(crate) struct Subgraphs<'a> {
    list: Vec<Subgraph<'a>>,
    schedule: Schedule,
}

impl<'a> Subgraphs<'a> {
    /// How many there are; the index that the next one gets.
    pub(crate) fn len(&self) -> usize {
        self.list.len()
    }

    /// Their names, and in which ticks they run, in order.
    #[cfg(feature = "graph")]
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, Runs)> {
        self.list
            .iter()
            .map(|subgraph| (&*subgraph.name, subgraph.runs))
    }

    /// Where the subgraphs have their turn.
    pub(crate) fn schedule(&mut self) -> &mut Schedule {
        &mut self.schedule
    }

    /// Adds a subgraph after the others. It runs in the first tick in any case.
    pub(crate) fn push(
        &mut self,
        name: Cow<'static, str>,
        runs: Runs,
        run: Box<dyn FnMut(&Context) + 'a>,
    ) {
        let index = self.len();
        self.schedule.signal(index, Timing::Now).raise();
        if runs == Runs::EveryTick {
            self.schedule.raise_every_tick(index);
        }
        self.list.push(Subgraph {
            name,
            #[cfg(feature = "graph")]
            runs,
            run,
            runs_first_from: TickInstant::default(),
        });
    }

    /// Puts a subgraph on the schedule of the tick that runs, or of the next one between ticks.
    pub(crate) fn wake(&self, index: usize) {
        self.schedule.raise(index, Timing::Now);
    }

    /// Puts a subgraph on the schedule of the next tick to begin.
    pub(crate) fn wake_next_tick(&self, index: usize) {
        self.schedule.raise(index, Timing::NextTick);
    }

    /// The run of a subgraph in `tick` does not count, as it had to wait before it began.
    pub(crate) fn take_back(&mut self, index: usize, tick: TickInstant) {
        self.list[index].runs_first_from = tick;
    }

    /// Whether there is something to run that starts a tick.
    #[inline]
    pub(crate) fn wants_tick(&self) -> bool {
        self.schedule.any()
    }

    /// Whether nothing would run in a tick that begins now.
    #[inline]
    pub(crate) fn is_idle(&self) -> bool {
        self.schedule.is_clear()
    }

    /// Begins a tick: what waited for it becomes ready.
    #[inline]
    pub(crate) fn begin_tick(&self) {
        self.schedule.begin_tick();
    }

    /// Runs what is ready, lowest first, until nothing is, or until the tick has to stop where it is. Says
    /// whether anything ran.
    pub(crate) fn run_ready(&mut self, context: &Context) -> bool {
        let tick = context.current_tick();
        let next_tick = tick + TickDuration::SINGLE_TICK;
        let mut has_run = false;
        while let Some(index) = self.schedule.pop_lowest() {
            let subgraph = &mut self.list[index];
            let is_first_run = mem::replace(&mut subgraph.runs_first_from, next_tick) <= tick;
            context.enter(index, is_first_run);
            (subgraph.run)(context);
            has_run = true;
            if context.is_halted() {
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
