//! What only the expansion of the macro calls. Nothing here is meant to be written by hand.

use std::borrow::Cow;
use std::iter::{self, Empty};
use std::time::Duration;

use super::Dfir;
use crate::driver::IngressKind;
use crate::handoff::{RecvPort, SendPort};
use crate::metrics::operators::{Operator, OperatorCounts};
use crate::rim::interval::IntervalIngress;
use crate::rim::sink::SinkOf;
use crate::rim::spin::SpinIngress;
use crate::rim::stream::StreamOf;
use crate::state::{LateReader, Lifetime, Lifetimes, WithState};
use crate::topology::EdgeKind;
use crate::{Context, Items, State};

/// The items of a `source_iter`, until they are taken.
#[derive(Debug)]
pub struct IterSource<I>(Option<I>);

impl<I> IterSource<I> {
    /// The items, the first time this is asked.
    // The bound is the method's, so that rustc looks for no other `take` where it is not met.
    #[inline]
    pub fn take<J>(&mut self) -> Option<J>
    where
        I: IntoIterator<IntoIter = J>,
    {
        self.0.take().map(I::into_iter)
    }
}

/// What `source_json` reads without the feature `json`: nothing. It is there to say so.
#[cfg(not(feature = "json"))]
#[diagnostic::on_unimplemented(
    message = "`source_json` needs the feature `json` of `dfir_runtime`",
    label = "the feature `json` is off",
    note = "in Cargo.toml: `dfir_runtime = {{ .., features = [\"json\"] }}`"
)]
pub trait JsonPath {
    #[doc(hidden)]
    fn cannot_be_read<T>(self) -> T;
}

/// Sources and sinks.
#[doc(hidden)]
impl<'a> Dfir<'a> {
    pub fn source_iter<I: IntoIterator>(&mut self, items: I) -> (IterSource<I>, Items<I::Item>) {
        (IterSource(Some(items)), Items::new())
    }

    pub fn null<T>(&mut self) -> (IterSource<Empty<T>>, Items<T>) {
        self.source_iter(iter::empty())
    }

    pub fn initialize(&mut self) -> (IterSource<[(); 1]>, Items<()>) {
        self.source_iter([()])
    }

    pub fn items<T>(&self) -> Items<T> {
        Items::new()
    }

    pub fn source_stream<T: 'a, S>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        stream: S,
    ) -> (RecvPort<T>, Items<T>)
    where
        S: StreamOf<T> + 'a,
    {
        let name = name.into();
        let (send, recv) = self.make_edge(name.clone());
        self.add_ingress(name, send, stream);
        (recv, Items::new())
    }

    pub fn source_interval(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        period: Duration,
    ) -> (RecvPort<()>, Items<()>) {
        let name = name.into();
        let (send, recv) = self.make_edge(name.clone());
        self.attach_ingress(name, IngressKind::Data, send, IntervalIngress::new(period));
        (recv, Items::new())
    }

    #[cfg(not(feature = "json"))]
    pub fn source_json<T>(
        &mut self,
        _name: impl Into<Cow<'static, str>>,
        path: impl JsonPath,
    ) -> (RecvPort<T>, Items<T>) {
        path.cannot_be_read()
    }

    pub fn spin(&mut self, name: impl Into<Cow<'static, str>>) -> (RecvPort<()>, Items<()>) {
        let name = name.into();
        let (send, recv) = self.make_edge(name.clone());
        self.attach_ingress(name, IngressKind::Data, send, SpinIngress);
        (recv, Items::new())
    }

    pub fn dest_sink<T: 'a, S>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        _items: Items<T>,
        sink: S,
    ) -> SendPort<T>
    where
        S: SinkOf<T> + 'a,
    {
        let name = name.into();
        let (send, recv) = self.make_edge(name.clone());
        self.add_egress(name, recv, sink);
        send
    }
}

/// Edges whose item type is known when they are made.
#[doc(hidden)]
impl Dfir<'_> {
    pub fn make_edge_of<T>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        _items: Items<T>,
    ) -> (SendPort<T>, RecvPort<T>) {
        self.make_edge(name)
    }

    pub fn make_tick_edge_of<T>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        _items: Items<T>,
    ) -> (SendPort<T>, RecvPort<T>) {
        self.make_tick_edge(name)
    }

    pub fn make_lazy_tick_edge_of<T>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        _items: Items<T>,
    ) -> (SendPort<T>, RecvPort<T>) {
        self.make_lazy_tick_edge(name)
    }
}

/// Operator state. Each takes what a method of `Items` gave, and puts a handle in the place of the
/// state; the names say the lifetimes of the ports.
impl Dfir<'_> {
    /// Keeps a state whose ports are all forgotten at the end of a tick.
    pub fn tick_state<W: WithState>(&mut self, with_state: W) -> W::Kept {
        self.keep(with_state, Lifetime::Tick, Lifetime::Tick)
    }

    /// Keeps a state whose ports are all kept for ever.
    pub fn static_state<W: WithState>(&mut self, with_state: W) -> W::Kept {
        self.keep(with_state, Lifetime::Static, Lifetime::Static)
    }

    /// Keeps a state of which port 0 is forgotten at the end of a tick.
    pub fn tick_static_state<W: WithState>(&mut self, with_state: W) -> W::Kept {
        self.keep(with_state, Lifetime::Tick, Lifetime::Static)
    }

    /// Keeps a state of which port 1 is forgotten at the end of a tick.
    pub fn static_tick_state<W: WithState>(&mut self, with_state: W) -> W::Kept {
        self.keep(with_state, Lifetime::Static, Lifetime::Tick)
    }

    fn keep<W: WithState>(&mut self, with_state: W, first: Lifetime, second: Lifetime) -> W::Kept {
        let edge = self.topology.add_edge(EdgeKind::State);
        let clock = self.context.clock().clone();
        with_state.keep_with(|state| State::new(state, Lifetimes { first, second }, edge, clock))
    }
}

/// The graph as a whole.
#[doc(hidden)]
impl Dfir<'_> {
    pub fn context(&self) -> Context {
        self.context.clone()
    }

    pub fn late_reader<'r, V>(&self) -> LateReader<'r, V> {
        LateReader::new()
    }

    pub fn holds_up(&mut self, egress: usize, ingresses: &[usize]) {
        self.egresses.set_fed_by(egress, ingresses);
    }

    /// The operators, in the order of the program: what each is called, where it stands and in which subgraph it
    /// will run.
    pub fn name_operators(&self, operators: &'static [Operator]) {
        self.metrics.set_operators(operators);
    }

    /// What the next subgraph counts with, in which items arrive at these operators.
    pub fn operator_counts<const N: usize>(&self, operators: [usize; N]) -> OperatorCounts<N> {
        self.metrics.add_operator_counts(operators)
    }

    #[cfg(feature = "graph")]
    pub fn with_graph(mut self, plan: &'static str) -> Self {
        self.plan = Some(plan);
        self
    }
}
