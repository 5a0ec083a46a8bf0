//! The model: what a program means, with no regard for speed.
//!
//! A tick goes through the strata in order. In a stratum, every operator is given all that has come to
//! it and puts out all that follows from that, again and again, until nothing more comes: the least
//! fixed point. Nothing of the planner or of the runtime is used; the operators are in `operators`.

use std::collections::BTreeMap;

use dfir_lang::graph::{EdgeId, FlatGraph, NodeId};
use dfir_lang::operators::EdgeKind;

use crate::calls::{self, Choice};
use crate::drive::{Inputs, Observed, Trace};
use crate::operators::{Given, kept, put_out, shown};
use crate::order;
use crate::value::{Typed, Value, size};

/// How many items an edge may carry in a tick; a program with more is too large for these tests, or
/// has no fixed point.
const MOST_ITEMS: usize = 200;

/// How many ticks a program may ask for after its last input.
const MOST_TICKS_LEFT: usize = 6;

/// A program as it is evaluated.
struct Model<'g> {
    graph: &'g FlatGraph,
    strata: Vec<usize>,
    /// What each edge has carried in this tick so far.
    edges: BTreeMap<EdgeId, Vec<Value>>,
    /// What each edge carried in earlier ticks, as far as it is kept where it leads.
    kept: BTreeMap<EdgeId, Vec<Value>>,
    /// What each edge into the next tick carried in the last one.
    delayed: BTreeMap<EdgeId, Vec<Value>>,
    /// What each edge carried in the last tick.
    before: BTreeMap<EdgeId, Vec<Value>>,
    /// How many items have arrived at each operator so far.
    arrived: Vec<u64>,
    tick: u64,
}

/// What a program puts out when it is given these inputs, one batch a tick, and then runs on by
/// itself for as long as it asks for ticks. None where that is too much.
pub(crate) fn evaluate(graph: &FlatGraph, inputs: &Inputs) -> Option<Trace> {
    let mut model = Model {
        graph,
        strata: strata(graph).expect("a program that was checked has strata"),
        edges: graph.edges().map(|(id, _)| (id, Vec::new())).collect(),
        kept: graph.edges().map(|(id, _)| (id, Vec::new())).collect(),
        delayed: BTreeMap::new(),
        before: graph.edges().map(|(id, _)| (id, Vec::new())).collect(),
        arrived: graph.nodes().map(|_| 0).collect(),
        tick: 0,
    };
    let mut trace = Trace {
        ticks: Vec::new(),
        order: order::of_sinks(graph),
        arrived: Vec::new(),
        is_quiet: false,
    };
    for tick in 0..inputs.ticks() + MOST_TICKS_LEFT {
        trace.is_quiet = model.is_quiet();
        if tick >= inputs.ticks() && trace.is_quiet {
            break;
        }
        trace.ticks.push(model.tick(tick, inputs)?);
    }
    trace.is_quiet = model.is_quiet();
    trace.arrived = model.arrived;
    Some(trace)
}

/// Each operator's stratum: the number of barriers on the longest path to it. None if there is no
/// longest, because a barrier is in a cycle.
pub(crate) fn strata(graph: &FlatGraph) -> Option<Vec<usize>> {
    let count = graph.nodes().count();
    let mut strata = vec![0; count];
    // What reads a state waits for all that changes it.
    let reads = graph.reads().iter().map(|read| (read.src, read.reader));
    let reads: Vec<_> = reads.collect();
    loop {
        let before = strata.clone();
        for (src, reader) in &reads {
            strata[reader.0] = strata[reader.0].max(strata[src.0] + 1);
        }
        for (id, edge) in graph.edges() {
            let height = match graph.kind(id) {
                EdgeKind::Stream => 0,
                EdgeKind::Barrier => 1,
                EdgeKind::NextTick | EdgeKind::LazyTick => continue,
            };
            strata[edge.dst.0] = strata[edge.dst.0].max(strata[edge.src.0] + height);
        }
        if strata == before {
            return Some(strata);
        }
        if strata.iter().any(|stratum| *stratum > count) {
            return None;
        }
    }
}

impl Model<'_> {
    /// Whether nothing asks for another tick.
    fn is_quiet(&self) -> bool {
        let mut nodes = self.graph.nodes();
        let mut delayed = self.delayed.iter();
        nodes.all(|(_, node)| node.operator.name != "spin")
            && delayed
                .all(|(id, items)| items.is_empty() || self.graph.kind(*id) == EdgeKind::LazyTick)
    }

    fn tick(&mut self, tick: usize, inputs: &Inputs) -> Option<Observed> {
        self.edges.values_mut().for_each(Vec::clear);
        self.tick = tick as u64;
        for stratum in 0..=self.strata.iter().copied().max().unwrap_or_default() {
            while self.step(stratum, tick, inputs)? {}
        }
        let mut observed = Observed::default();
        for (id, node) in self.graph.nodes() {
            if let Some(sink) = calls::sink(node) {
                let items = self.now(id).remove(0);
                observed.insert(sink, items.into_iter().map(Typed::from_value).collect());
            }
        }
        self.count();
        self.end_tick();
        Some(observed)
    }

    /// Counts what has come to each operator in this tick; of a source, what it has put out.
    fn count(&mut self) {
        for (id, _) in self.graph.nodes() {
            let carried = |edge: &EdgeId| self.edges[edge].len();
            let came = |edge: &EdgeId| match self.graph.kind(*edge).is_within_tick() {
                true => carried(edge),
                false => self.delayed.get(edge).map_or(0, Vec::len),
            };
            let items: usize = match self.graph.inputs(id) {
                [] => self.graph.outputs(id).iter().map(carried).sum(),
                inputs => inputs.iter().map(came).sum(),
            };
            self.arrived[id.0] += items as u64;
        }
    }

    /// Lets every operator of a stratum put out what follows from its inputs. Whether any of them put
    /// out anything new; none if it was too much.
    fn step(&mut self, stratum: usize, tick: usize, inputs: &Inputs) -> Option<bool> {
        let mut is_new = false;
        for (id, _) in self.graph.nodes() {
            if self.strata[id.0] != stratum || self.graph.outputs(id).is_empty() {
                continue;
            }
            let items = self.put_out(id, tick, inputs);
            if items.len() > MOST_ITEMS {
                return None;
            }
            for edge in self.graph.outputs(id) {
                let items = self.leaving(*edge, &items);
                is_new |= grow(self.edges.entry(*edge).or_default(), items);
            }
        }
        Some(is_new)
    }

    fn put_out(&self, id: NodeId, tick: usize, inputs: &Inputs) -> Vec<Value> {
        let node = self.graph.node(id);
        match node.operator.name {
            "source_iter" if tick == 0 => calls::items(node),
            "initialize" if tick == 0 => vec![().into_value()],
            "source_iter" | "initialize" => Vec::new(),
            "spin" => vec![().into_value()],
            "source_stream" => {
                let items = inputs.batch(calls::place(node), tick);
                items.iter().copied().map(Typed::into_value).collect()
            }
            "defer_tick" | "defer_tick_lazy" => {
                let delayed = self.delayed.get(&self.graph.inputs(id)[0]);
                delayed.cloned().unwrap_or_default()
            }
            _ => self.of_given(id, put_out),
        }
    }

    /// What follows from all that was given to an operator.
    fn of_given<T>(&self, id: NodeId, follows: impl FnOnce(&Given<'_>) -> T) -> T {
        let reads = self.graph.reads().iter();
        let reads = reads.filter(|read| read.reader == id);
        let states: Vec<_> = reads.map(|read| self.of_given(read.src, shown)).collect();
        follows(&Given {
            node: self.graph.node(id),
            kept: &self.given(id, &self.kept),
            now: &self.now(id),
            before: &self.given(id, &self.before),
            states: &states,
            tick: self.tick,
        })
    }

    /// Which of the items that an operator puts out leave it by this edge.
    fn leaving(&self, edge: EdgeId, items: &[Value]) -> Vec<Value> {
        let (src, port) = (self.graph.edge(edge).src, &self.graph.edge(edge).src_port);
        let node = self.graph.node(src);
        match node.operator.name {
            "partition" => {}
            "demux_enum" => {
                let label = &port.as_ref().expect("the ports are written").label;
                let leaves = |item: &&Value| size(item.parts().0) == *label;
                let items = items.iter().filter(leaves);
                return items.map(|item| item.parts().1.clone()).collect();
            }
            "unzip" => {
                let half = |item: &Value| match self.graph.edge(edge).output {
                    0 => item.parts().0.clone(),
                    _ => item.parts().1.clone(),
                };
                return items.iter().map(half).collect();
            }
            _ => return items.to_vec(),
        }
        let label = &port
            .as_ref()
            .expect("the ports of a partition are written")
            .label;
        let (choice, outputs) = (Choice::of(node), self.graph.outputs(src).len());
        let leaves = |item: &&Value| choice.port(item, outputs) == *label;
        items.iter().filter(leaves).cloned().collect()
    }

    /// What has come to an operator in this tick, by port.
    fn now(&self, id: NodeId) -> Vec<Vec<Value>> {
        self.given(id, &self.edges)
    }

    fn given(&self, id: NodeId, carried: &BTreeMap<EdgeId, Vec<Value>>) -> Vec<Vec<Value>> {
        let inputs = self.graph.inputs(id).iter();
        inputs.map(|edge| carried[edge].clone()).collect()
    }

    /// Keeps what lives longer than the tick.
    fn end_tick(&mut self) {
        for (id, _) in self.graph.nodes() {
            let kept = self.of_given(id, kept);
            let inputs = self.graph.inputs(id).iter().copied();
            self.kept.extend(inputs.zip(kept));
        }
        for (id, _) in self.graph.edges() {
            let carried = &self.edges[&id];
            self.before.insert(id, carried.clone());
            if !self.graph.kind(id).is_within_tick() {
                self.delayed.insert(id, carried.clone());
            }
        }
    }
}

/// Appends what an edge has not carried yet. What it has carried stays as it is: more input never takes
/// anything back.
fn grow(carried: &mut Vec<Value>, mut items: Vec<Value>) -> bool {
    for item in &*carried {
        let known = items.iter().position(|other| other == item);
        items.remove(known.expect("an operator takes nothing back within a stratum"));
    }
    let is_new = !items.is_empty();
    carried.append(&mut items);
    is_new
}
