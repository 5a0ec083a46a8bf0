//! Values that live for a tick or for ever: [`State`], a handle on what an operator remembers.
//!
//! State is reset lazily: opening it in a later tick than the last time begins that tick for it, so
//! there is no hook and no sweep at the end of a tick. What the operators remember is in `ops`.

mod reader;

use std::cell::{Cell, OnceCell, RefCell, RefMut};
use std::rc::Rc;

use crate::ports::{Binder, Inlet, Outlet};
use crate::schedule::{Signal, Timing};
use crate::tick::{Clock, TickInstant};
use crate::topology::EdgeId;

pub use reader::{LateReader, Reader};

/// How long an operator remembers what came in at a port.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Lifetime {
    /// Until the end of the tick.
    Tick,
    /// As long as the graph lives.
    Static,
}

/// The lifetimes of an operator's ports; one with a single port looks at `first` only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Lifetimes {
    /// Of port 0.
    pub first: Lifetime,
    /// Of port 1.
    pub second: Lifetime,
}

impl Lifetimes {
    /// One for all ports.
    pub(crate) const fn both(lifetime: Lifetime) -> Self {
        Self {
            first: lifetime,
            second: lifetime,
        }
    }
}

/// What an operator remembers from item to item.
pub trait OperatorState {
    /// Says how long to remember; called once, before anything else.
    fn keep(&mut self, lifetimes: Lifetimes);

    /// Called at the first use in a tick later than the one of the last use.
    fn begin_tick(&mut self);

    /// Called before `begin_tick` if there were ticks in between, in which the state was not used.
    fn miss_ticks(&mut self) {}
}

/// The state of an operator that other operators look at, `#name` in the language.
pub trait Readable: OperatorState {
    /// What they see.
    type Value;

    /// Makes what is to be seen, if no item has made it; called at the first look in a tick.
    fn settle(&mut self);

    /// What is to be seen, once settled.
    fn value(&self) -> &Self::Value;
}

/// A handle on an operator's state, shared by the subgraphs that use it.
///
/// The state of an operator with a barrier is collected in one subgraph and emitted in a later one:
/// the first has it among its outlets, the second has a clone among its inlets.
///
/// ```
/// use dfir_runtime::{Dfir, Lifetimes, OperatorState};
///
/// #[derive(Default)]
/// struct Sum(u32);
///
/// impl OperatorState for Sum {
///     fn keep(&mut self, _: Lifetimes) {}
///     fn begin_tick(&mut self) {
///         self.0 = 0;
///     }
/// }
///
/// let mut shown = Vec::new();
/// let mut flow = Dfir::new();
/// let (numbers, sum_in) = flow.make_edge("numbers");
/// let mut input = flow.add_input("input", numbers);
/// let (sum, ()) = flow.tick_state((Sum::default(), ()));
/// flow.add_subgraph("collect", sum_in, sum.clone(), |_, numbers, sum| {
///     sum.open().0 += numbers.take().sum::<u32>();
/// });
/// flow.add_subgraph("emit", sum, (), |_, sum, ()| shown.push(sum.open().0));
///
/// input.give_all([1, 2]);
/// input.flush();
/// flow.run_tick_sync();
/// input.give_all([3, 4]);
/// input.flush();
/// flow.run_tick_sync();
/// drop(flow);
/// assert_eq!(shown, [3, 7]);
/// ```
#[derive(Debug)]
pub struct State<S> {
    shared: Rc<Shared<S>>,
    side: Side,
}

/// What this handle is to the subgraph that holds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    /// Used inside one subgraph, or read by it: opening tells nobody.
    Quiet,
    /// Collected: opening puts the subgraphs that read the state on the schedule.
    Collects,
}

#[derive(Debug)]
struct Shared<S> {
    edge: EdgeId,
    clock: Clock,
    opened_in: Cell<TickInstant>,
    settled_in: Cell<Option<TickInstant>>,
    // Nearly every state has one reader or none, and a loop over one costs more than raising its signal.
    reader: OnceCell<Signal>,
    other_readers: RefCell<Vec<Signal>>,
    value: RefCell<S>,
}

impl<S: OperatorState> State<S> {
    pub(crate) fn new(mut value: S, lifetimes: Lifetimes, edge: EdgeId, clock: Clock) -> Self {
        value.keep(lifetimes);
        let shared = Shared {
            edge,
            opened_in: Cell::new(clock.now()),
            settled_in: Cell::new(None),
            clock,
            reader: OnceCell::new(),
            other_readers: RefCell::default(),
            value: RefCell::new(value),
        };
        Self {
            shared: Rc::new(shared),
            side: Side::Quiet,
        }
    }

    /// The state, for a run of a subgraph.
    ///
    /// # Panics
    ///
    /// When it is open already, through this handle or a clone of it.
    pub fn open(&self) -> RefMut<'_, S> {
        let shared = &*self.shared;
        let value = shared.begin(shared.clock.now());
        if self.side == Side::Collects {
            shared.tell_readers();
        }
        value
    }
}

impl<S: OperatorState> Shared<S> {
    /// The state, in a tick that has begun for it.
    #[inline]
    fn begin(&self, now: TickInstant) -> RefMut<'_, S> {
        let mut value = self.value.borrow_mut();
        let opened_in = self.opened_in.replace(now);
        if opened_in != now {
            if now.0 - opened_in.0 > 1 {
                value.miss_ticks();
            }
            value.begin_tick();
        }
        value
    }

    #[inline]
    fn tell_readers(&self) {
        if let Some(reader) = self.reader.get() {
            reader.raise();
            let others = self.other_readers.borrow();
            others.iter().for_each(Signal::raise);
        }
    }
}

impl<S> Clone for State<S> {
    fn clone(&self) -> Self {
        // A side belongs to a subgraph, and the clone is for another one.
        Self {
            shared: Rc::clone(&self.shared),
            side: Side::Quiet,
        }
    }
}

impl<S> Inlet for State<S> {
    fn bind_inlet(&mut self, binder: &mut Binder<'_>) {
        let signal = binder.read(self.shared.edge, Timing::Now);
        if let Err(signal) = self.shared.reader.set(signal) {
            self.shared.other_readers.borrow_mut().push(signal);
        }
    }
}

impl<S> Outlet for State<S> {
    fn bind_outlet(&mut self, binder: &mut Binder<'_>) {
        binder.write(self.shared.edge);
        self.side = Side::Collects;
    }
}

/// A tuple whose first element is the state of an operator.
#[diagnostic::on_unimplemented(message = "`{Self}` does not begin with the state of an operator")]
pub trait WithState {
    /// The first element.
    type State: OperatorState;
    /// The tuple with a handle in its place.
    type Kept;

    /// Puts what `keep` makes of the state in its place.
    #[doc(hidden)]
    fn keep_with(self, keep: impl FnOnce(Self::State) -> State<Self::State>) -> Self::Kept;
}

macro_rules! with_state {
    ($($rest:ident)*) => {
        impl<S: OperatorState, $($rest),*> WithState for (S, $($rest),*) {
            type State = S;
            type Kept = (State<S>, $($rest),*);

            #[allow(non_snake_case)]
            fn keep_with(self, keep: impl FnOnce(S) -> State<S>) -> Self::Kept {
                let (state, $($rest),*) = self;
                (keep(state), $($rest),*)
            }
        }
    };
}

with_state! { A }
with_state! { A B }
with_state! { A B C }

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schedule::Schedule;
    use crate::topology::{EdgeKind, Node, Topology};

    #[derive(Debug, Default)]
    struct Count {
        ticks: usize,
        lifetimes: Option<Lifetimes>,
    }

    impl OperatorState for Count {
        fn keep(&mut self, lifetimes: Lifetimes) {
            self.lifetimes = Some(lifetimes);
        }

        fn begin_tick(&mut self) {
            self.ticks += 1;
        }
    }

    const BOTH: Lifetimes = Lifetimes {
        first: Lifetime::Tick,
        second: Lifetime::Static,
    };

    #[test]
    fn a_tick_begins_once_for_all_handles() {
        let clock = Clock::default();
        let edge = Topology::default().add_edge(EdgeKind::State);
        let state = State::new(Count::default(), BOTH, edge, clock.clone());
        let other = state.clone();
        assert_eq!(state.open().ticks, 0);
        clock.advance();
        assert_eq!(other.open().ticks, 1);
        assert_eq!(state.open().ticks, 1);
        clock.advance();
        clock.advance();
        assert_eq!(state.open().ticks, 2);
        assert_eq!(state.open().lifetimes, Some(BOTH));
    }

    #[test]
    fn only_the_collecting_side_marks_the_readers() {
        let (mut schedule, mut topology) = (Schedule::default(), Topology::default());
        let mut collects = State::new(
            Count::default(),
            BOTH,
            topology.add_edge(EdgeKind::State),
            Clock::default(),
        );
        let mut reads = collects.clone();
        let node = Node::Subgraph;
        collects.bind_outlet(&mut Binder::new(node(0), &mut schedule, &mut topology));
        reads.bind_inlet(&mut Binder::new(node(1), &mut schedule, &mut topology));
        reads.open();
        assert!(!schedule.any());
        collects.open();
        assert_eq!(schedule.pop_lowest(), Some(1));
    }

    #[test]
    fn the_rest_of_the_tuple_is_left_alone() {
        let edge = Topology::default().add_edge(EdgeKind::State);
        let keep = |state| State::new(state, BOTH, edge, Clock::default());
        let (state, a, b, c) = (Count::default(), 1, "b", 'c').keep_with(keep);
        assert_eq!((state.open().ticks, a, b, c), (0, 1, "b", 'c'));
    }
}
