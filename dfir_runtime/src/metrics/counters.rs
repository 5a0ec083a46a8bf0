//! What is counted while a graph runs, and the list of all of it.
//!
//! A count is written by one thread at a time, the graph's, and may be read by any. So counting is a load and a store like
//! any other, without a lock on the bus; what is read is each count as it was a moment ago.

use std::borrow::Cow;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::operators::{Operator, OperatorCounters, OperatorCounts};
use super::{EdgeMetrics, EgressMetrics, IngressMetrics, Metrics, SubgraphMetrics};
#[cfg(feature = "net")]
use crate::net::Traffic;
use crate::tick::Clock;

/// One count.
#[derive(Debug, Default)]
pub(crate) struct Counter(AtomicU64);

impl Counter {
    #[inline]
    pub(crate) fn add(&self, more: u64) {
        self.set(self.get().wrapping_add(more));
    }

    /// Adds nanoseconds, of which there is room for five hundred years.
    pub(crate) fn add_time(&self, time: Duration) {
        self.add(u64::try_from(time.as_nanos()).unwrap_or(u64::MAX));
    }

    #[inline]
    pub(crate) fn set(&self, value: u64) {
        self.0.store(value, Ordering::Relaxed);
    }

    #[inline]
    pub(crate) fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// What is counted of a subgraph.
#[derive(Debug, Default)]
pub(crate) struct SubgraphCounters {
    pub(crate) runs: Counter,
    /// Nanoseconds.
    pub(crate) busy: Counter,
    pub(crate) is_timed: Counter,
}

/// What is counted of an edge.
#[derive(Debug, Default)]
pub(crate) struct EdgeCounters {
    items: Counter,
    batches: Counter,
    longest: Counter,
}

impl EdgeCounters {
    /// A batch was taken.
    #[inline]
    pub(crate) fn count(&self, len: usize) {
        if len == 0 {
            return;
        }
        let len = len as u64;
        self.items.add(len);
        self.batches.add(1);
        if self.longest.get() < len {
            self.longest.set(len);
        }
    }
}

/// What is counted of an ingress or an egress, beside what is of its edge.
#[derive(Debug, Default)]
pub(crate) struct RimCounters {
    /// How many egresses hold up an ingress; whether an egress is congested.
    pub(crate) held_up: Counter,
    pub(crate) has_ended: Counter,
    /// What an egress was given and did not put out, as far as the driver knows.
    pub(crate) lost: Counter,
}

/// All that is counted of a graph.
#[derive(Debug)]
pub(crate) struct Registry {
    clock: Clock,
    pub(crate) yields: Counter,
    // Locked while a graph is built, while a peer comes or goes, and to be read.
    parts: Mutex<Parts>,
}

#[derive(Debug, Default)]
struct Parts {
    subgraphs: Vec<(Cow<'static, str>, Arc<SubgraphCounters>)>,
    edges: Vec<(Cow<'static, str>, Arc<EdgeCounters>)>,
    ingresses: Vec<Rim>,
    egresses: Vec<Rim>,
    operators: OperatorCounters,
}

#[derive(Debug)]
struct Rim {
    name: Cow<'static, str>,
    edge: Arc<EdgeCounters>,
    counters: Arc<RimCounters>,
    #[cfg(feature = "net")]
    traffic: Option<Arc<Traffic>>,
}

impl Registry {
    pub(crate) fn new(clock: Clock) -> Arc<Self> {
        Arc::new(Self {
            clock,
            yields: Counter::default(),
            parts: Mutex::default(),
        })
    }

    fn lock(&self) -> MutexGuard<'_, Parts> {
        self.parts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn add_subgraph(&self, name: Cow<'static, str>) -> Arc<SubgraphCounters> {
        let counters = Arc::<SubgraphCounters>::default();
        self.lock().subgraphs.push((name, Arc::clone(&counters)));
        counters
    }

    pub(crate) fn add_edge(&self, name: Cow<'static, str>) -> Arc<EdgeCounters> {
        let counters = Arc::<EdgeCounters>::default();
        self.lock().edges.push((name, Arc::clone(&counters)));
        counters
    }

    /// Says which operators there are.
    pub(crate) fn set_operators(&self, operators: &'static [Operator]) {
        self.lock().operators = OperatorCounters::of(operators);
    }

    /// What a subgraph counts with, in which items arrive at these operators.
    pub(crate) fn add_operator_counts<const N: usize>(
        &self,
        operators: [usize; N],
    ) -> OperatorCounts<N> {
        self.lock().operators.add(operators)
    }

    pub(crate) fn add_ingress(
        &self,
        name: Cow<'static, str>,
        edge: &Arc<EdgeCounters>,
    ) -> Arc<RimCounters> {
        add_rim(&mut self.lock().ingresses, name, edge)
    }

    pub(crate) fn add_egress(
        &self,
        name: Cow<'static, str>,
        edge: &Arc<EdgeCounters>,
    ) -> Arc<RimCounters> {
        add_rim(&mut self.lock().egresses, name, edge)
    }

    /// Says what counts the connections of ingress `index`.
    #[cfg(feature = "net")]
    pub(crate) fn set_ingress_traffic(&self, index: usize, traffic: Arc<Traffic>) {
        self.lock().ingresses[index].traffic = Some(traffic);
    }

    /// Says what counts the connections of egress `index`.
    #[cfg(feature = "net")]
    pub(crate) fn set_egress_traffic(&self, index: usize, traffic: Arc<Traffic>) {
        self.lock().egresses[index].traffic = Some(traffic);
    }

    /// Everything as it is now.
    pub(crate) fn read(&self) -> Metrics {
        let parts = self.lock();
        Metrics {
            ticks: self.clock.now().0,
            yields: self.yields.get(),
            subgraphs: parts.subgraphs.iter().map(read_subgraph).collect(),
            edges: parts.edges.iter().map(read_edge).collect(),
            ingresses: parts.ingresses.iter().map(Rim::read_ingress).collect(),
            egresses: parts.egresses.iter().map(Rim::read_egress).collect(),
            operators: parts.operators.read(),
        }
    }
}

fn add_rim(
    list: &mut Vec<Rim>,
    name: Cow<'static, str>,
    edge: &Arc<EdgeCounters>,
) -> Arc<RimCounters> {
    let counters = Arc::<RimCounters>::default();
    list.push(Rim {
        name,
        edge: Arc::clone(edge),
        counters: Arc::clone(&counters),
        #[cfg(feature = "net")]
        traffic: None,
    });
    counters
}

fn read_subgraph((name, counters): &(Cow<'static, str>, Arc<SubgraphCounters>)) -> SubgraphMetrics {
    let is_timed = counters.is_timed.get() > 0;
    SubgraphMetrics {
        name: name.clone(),
        runs: counters.runs.get(),
        busy: is_timed.then(|| Duration::from_nanos(counters.busy.get())),
    }
}

fn read_edge((name, counters): &(Cow<'static, str>, Arc<EdgeCounters>)) -> EdgeMetrics {
    EdgeMetrics {
        name: name.clone(),
        items: counters.items.get(),
        batches: counters.batches.get(),
        longest: counters.longest.get(),
    }
}

impl Rim {
    fn read_ingress(&self) -> IngressMetrics {
        IngressMetrics {
            name: self.name.clone(),
            items: self.edge.items.get(),
            batches: self.edge.batches.get(),
            held_up_by: self.counters.held_up.get(),
            has_ended: self.counters.has_ended.get() > 0,
            #[cfg(feature = "net")]
            net: self.traffic.as_ref().map(|traffic| traffic.read()),
        }
    }

    fn read_egress(&self) -> EgressMetrics {
        EgressMetrics {
            name: self.name.clone(),
            items: self.edge.items.get(),
            batches: self.edge.batches.get(),
            is_congested: self.counters.held_up.get() > 0,
            lost: self.counters.lost.get(),
            #[cfg(feature = "net")]
            net: self.traffic.as_ref().map(|traffic| traffic.read()),
        }
    }
}
