//! A graph: [`Dfir`], and how one is built.
//!
//! Here are its parts, its edges and its subgraphs. The rim is attached in `attach`, what can be asked of a graph
//! is in `asked`, what only the macro calls is in `emitted` and `watching`, and how a graph runs is in `driver`.

mod asked;
mod attach;
mod emitted;
#[cfg(feature = "files")]
mod files;
#[cfg(test)]
mod tests;
mod watching;

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::vec::Drain;

pub use emitted::IterSource;

use crate::Context;
use crate::driver::Shutdown;
use crate::driver::egresses::Egresses;
use crate::driver::ingresses::Ingresses;
use crate::driver::watches::Watches;
use crate::error::Failure;
use crate::handoff::{self, Outbox, RecvPort, SendPort};
use crate::metrics::Registry;
use crate::ports::{Binder, Inlet, Outlet};
use crate::schedule::Timing;
use crate::subgraph::{Runs, Subgraphs};
use crate::topology::{EdgeKind, Node, Topology};
use crate::wake::{SlotId, WakeSet};

/// A dataflow graph, and the means to run it.
///
/// Nearly always it comes out of `dfir_syntax!`; this is how one is built by hand. Edges are made
/// first, subgraphs are added in the order in which they are to run, and each takes its ends of the
/// edges. `'a` is what the closures of the graph borrow.
///
/// ```
/// use dfir_runtime::Dfir;
///
/// let mut seen = Vec::new();
/// let mut flow = Dfir::new();
/// let (numbers, evens_in) = flow.make_edge("numbers");
/// let (evens, show_in) = flow.make_edge("evens");
/// flow.add_subgraph_source("numbers", numbers, |_, numbers| numbers.give_all(0..6));
/// flow.add_subgraph_in_out("evens", evens_in, evens, |_, numbers, evens| {
///     evens.give_all(numbers.filter(|n| n % 2 == 0));
/// });
/// flow.add_subgraph_sink("show", show_in, |_, evens| seen.extend(evens));
/// flow.run_sync()?;
/// drop(flow);
/// assert_eq!(seen, [0, 2, 4]);
/// # Ok::<(), dfir_runtime::RunError>(())
/// ```
#[must_use = "a flow does nothing until it is run"]
pub struct Dfir<'a> {
    pub(crate) subgraphs: Subgraphs<'a>,
    pub(crate) context: Context,
    pub(crate) topology: Topology,
    pub(crate) wakes: WakeSet,
    /// What each slot of `wakes` stands for.
    pub(crate) slots: Vec<Woken>,
    pub(crate) ingresses: Ingresses<'a>,
    pub(crate) egresses: Egresses<'a>,
    /// Whether operator code has asked for a tick that no subgraph is ready for.
    pub(crate) is_tick_asked_for: bool,
    /// Whether a tick may wait: somebody awaits the run.
    pub(crate) may_wait: bool,
    /// Whether a tick that waits can go on.
    pub(crate) is_resumable: bool,
    pub(crate) failure: Failure,
    pub(crate) watches: Watches<'a>,
    pub(crate) metrics: Arc<Registry>,
    pub(crate) shutdown: Shutdown,
    /// The text of the plan, if a compiler made one.
    #[cfg(feature = "graph")]
    plan: Option<&'static str>,
}

/// What a waker of the rim was made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Woken {
    /// Operator code: the context knows which.
    Context,
    /// A shutdown handle.
    Shutdown,
    /// An ingress.
    Ingress(usize),
    /// An egress.
    Egress(usize),
    /// What watches the graph.
    Watch(usize),
}

/// The slot of the shutdown handles, which every graph has.
pub(crate) const SHUTDOWN_SLOT: SlotId = SlotId(1);

impl<'a> Dfir<'a> {
    /// A graph without subgraphs.
    pub fn new() -> Self {
        let mut wakes = WakeSet::new();
        let (_, of_context) = wakes.add_slot();
        let (slot, _) = wakes.add_slot();
        debug_assert_eq!(slot, SHUTDOWN_SLOT);
        let context = Context::new(of_context);
        Self {
            subgraphs: Subgraphs::default(),
            metrics: Registry::new(context.clock().clone()),
            context,
            topology: Topology::default(),
            wakes,
            slots: vec![Woken::Context, Woken::Shutdown],
            ingresses: Ingresses::default(),
            egresses: Egresses::default(),
            is_tick_asked_for: false,
            may_wait: false,
            is_resumable: false,
            failure: Failure::default(),
            watches: Watches::default(),
            shutdown: Shutdown::default(),
            #[cfg(feature = "graph")]
            plan: None,
        }
    }

    /// Makes an edge: what is put in is there for the consumer in the same tick.
    pub fn make_edge<T>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
    ) -> (SendPort<T>, RecvPort<T>) {
        self.edge(name.into(), Timing::Now)
    }

    /// Makes an edge into the next tick, which is asked for.
    ///
    /// ```
    /// let mut countdown = Vec::new();
    /// let mut flow = dfir_runtime::Dfir::new();
    /// let (later, from_earlier) = flow.make_tick_edge("countdown");
    /// let (mut start, from_start) = flow.make_edge("start");
    /// start.open().give(2);
    /// flow.add_subgraph(
    ///     "count down",
    ///     (from_start, from_earlier),
    ///     later,
    ///     |_, (from_start, from_earlier), later| {
    ///         let numbers = from_start.take().chain(from_earlier.take());
    ///         let mut later = later.open();
    ///         for n in numbers {
    ///             countdown.push(n);
    ///             if n > 0 {
    ///                 later.give(n - 1);
    ///             }
    ///         }
    ///     },
    /// );
    /// flow.run_available_sync();
    /// assert_eq!(flow.current_tick().0, 3);
    /// drop(flow);
    /// assert_eq!(countdown, [2, 1, 0]);
    /// ```
    pub fn make_tick_edge<T>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
    ) -> (SendPort<T>, RecvPort<T>) {
        self.edge(name.into(), Timing::NextTick)
    }

    /// Makes an edge into the next tick, whenever something else starts that.
    pub fn make_lazy_tick_edge<T>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
    ) -> (SendPort<T>, RecvPort<T>) {
        self.edge(name.into(), Timing::NextTickLazy)
    }

    fn edge<T>(&mut self, name: Cow<'static, str>, timing: Timing) -> (SendPort<T>, RecvPort<T>) {
        let kind = match timing {
            Timing::Now => EdgeKind::Now,
            Timing::NextTick => EdgeKind::NextTick,
            Timing::NextTickLazy => EdgeKind::LazyTick,
        };
        handoff::edge(
            self.topology.add_edge(kind),
            name.clone(),
            timing,
            self.context.clock().clone(),
            self.metrics.add_edge(name),
        )
    }

    /// Adds a subgraph behind the others in the order. It runs in the first tick, and from then on
    /// when there is something in one of its inlets.
    ///
    /// What `run` takes out of its inlets in a run, it takes before it opens its outlets.
    pub fn add_subgraph<I: Inlet + 'a, O: Outlet + 'a>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        inlets: I,
        outlets: O,
        run: impl FnMut(&Context, &mut I, &mut O) + 'a,
    ) {
        self.add(name.into(), Runs::WhenSignalled, inlets, outlets, run);
    }

    /// Adds a subgraph that runs in every tick; it starts none.
    pub fn add_subgraph_every_tick<I: Inlet + 'a, O: Outlet + 'a>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        inlets: I,
        outlets: O,
        run: impl FnMut(&Context, &mut I, &mut O) + 'a,
    ) {
        self.add(name.into(), Runs::EveryTick, inlets, outlets, run);
    }

    /// Adds a subgraph without an inlet. It runs in the first tick, and again when a
    /// [`Context::waker`] that it asked for is woken.
    pub fn add_subgraph_source<T: 'a>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        send: SendPort<T>,
        mut run: impl FnMut(&Context, &mut Outbox<'_, T>) + 'a,
    ) {
        self.add_subgraph(name, (), send, move |context, (), send| {
            run(context, &mut send.open())
        });
    }

    /// Adds a subgraph with one inlet and no outlet.
    pub fn add_subgraph_sink<T: 'a>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        recv: RecvPort<T>,
        mut run: impl FnMut(&Context, Drain<'_, T>) + 'a,
    ) {
        self.add_subgraph(name, recv, (), move |context, recv, ()| {
            run(context, recv.take())
        });
    }

    /// Adds a subgraph with one inlet and one outlet.
    pub fn add_subgraph_in_out<T: 'a, U: 'a>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        recv: RecvPort<T>,
        send: SendPort<U>,
        mut run: impl FnMut(&Context, Drain<'_, T>, &mut Outbox<'_, U>) + 'a,
    ) {
        self.add_subgraph(name, recv, send, move |context, recv, send| {
            let items = recv.take_vec();
            let mut outbox = send.open();
            run(context, items.drain(..), &mut outbox);
        });
    }

    fn add<I: Inlet + 'a, O: Outlet + 'a>(
        &mut self,
        name: Cow<'static, str>,
        runs: Runs,
        mut inlets: I,
        mut outlets: O,
        mut run: impl FnMut(&Context, &mut I, &mut O) + 'a,
    ) {
        let node = Node::Subgraph(self.subgraphs.len());
        let mut binder = Binder::new(node, self.subgraphs.schedule(), &mut self.topology);
        inlets.bind_inlet(&mut binder);
        outlets.bind_outlet(&mut binder);
        let run = move |context: &Context| run(context, &mut inlets, &mut outlets);
        let counters = self.metrics.add_subgraph(name.clone());
        self.subgraphs.push(name, runs, Box::new(run), counters);
    }
}

impl Default for Dfir<'_> {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Dfir<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Dfir")
            .field("subgraphs", &self.subgraphs)
            .field("current_tick", &self.current_tick())
            .finish_non_exhaustive()
    }
}
