//! How the statements of one subgraph nest.
//!
//! Items are pushed from an entry through operators as nested statements. Where an operator's
//! output is reached from several places (a merge), what follows is a local closure, declared
//! before its first caller. A closure borrows all that it calls for as long as it lives, so a merge
//! may not be called from two places that live at the same time: [`Layout::conflict`] names an edge
//! to cut where that would happen.

use std::collections::{BTreeMap, BTreeSet};

use super::{Crossing, Entry};
use crate::graph::{EdgeId, FlatGraph, NodeId};
use crate::operators::Yield;

/// After how many closures that call each other one is called through a reference to its trait. The
/// type of a closure holds those of all that it calls, and what rustc's borrow checker does for a
/// nest of n grows far faster than n; this keeps it linear, at an indirect call now and then.
const ERASE_EVERY: usize = 8;

/// A body of code: an entry's loop, or the closure behind a merge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Body {
    Entry(usize),
    Closure(NodeId),
}

/// The nesting of one subgraph.
#[derive(Debug)]
pub(crate) struct Layout {
    /// The entries, in the order in which they are drained.
    pub(crate) entries: Vec<Entry>,
    /// The merges: those whose output is reached from several places.
    pub(crate) merges: BTreeSet<NodeId>,
    /// Which merges each entry calls, directly or through others.
    pub(crate) used: Vec<BTreeSet<NodeId>>,
    /// For each merge, the edges by which another body of the subgraph calls it, with that body.
    calls: BTreeMap<NodeId, Vec<(EdgeId, Body)>>,
    depths: BTreeMap<NodeId, usize>,
}

/// Whether several places put items out of this operator's output.
fn is_merge(graph: &FlatGraph, crossings: &[Crossing], id: NodeId) -> bool {
    let arriving = graph
        .inputs(id)
        .iter()
        .filter(|edge| crossings[edge.0] != Crossing::Barrier);
    let replay = usize::from(graph.replays(id));
    let emit = usize::from(graph.node(id).operator.emit.is_some());
    arriving.count() + replay + emit > 1 && !graph.outputs(id).is_empty()
}

/// What enters at an operator, other than by an inline edge.
fn entries_at(graph: &FlatGraph, crossings: &[Crossing], id: NodeId) -> Vec<Entry> {
    let mut entries = Vec::new();
    if graph.replays(id) {
        entries.push(Entry::Replay(id));
    }
    let sources = graph.count_yields(id, Yield::Iterator) + graph.count_yields(id, Yield::Ingress);
    entries.extend((0..sources).map(|output| Entry::Source(id, output)));
    // Where nothing is behind it, its state is only read.
    if graph.node(id).operator.emit.is_some() && !graph.outputs(id).is_empty() {
        entries.push(Entry::Emit(id));
    }
    let buffered =
        |edge: &&EdgeId| matches!(crossings[edge.0], Crossing::Handoff | Crossing::NextTick);
    entries.extend(
        graph
            .inputs(id)
            .iter()
            .filter(buffered)
            .map(|edge| Entry::Buffer(*edge)),
    );
    entries
}

impl Layout {
    /// Lays out the operators of one subgraph, which are given in running order.
    pub(crate) fn new(graph: &FlatGraph, crossings: &[Crossing], nodes: &[NodeId]) -> Self {
        let mut layout = Self {
            entries: nodes
                .iter()
                .flat_map(|id| entries_at(graph, crossings, *id))
                .collect(),
            merges: nodes
                .iter()
                .copied()
                .filter(|id| is_merge(graph, crossings, *id))
                .collect(),
            used: Vec::new(),
            calls: BTreeMap::new(),
            depths: BTreeMap::new(),
        };
        let bodies = layout.bodies(graph, crossings, nodes);
        for merge in &layout.merges {
            let inline = graph
                .inputs(*merge)
                .iter()
                .filter(|edge| crossings[edge.0] == Crossing::Inline);
            let calls = inline.filter_map(|edge| {
                Some((
                    *edge,
                    *bodies.get(&(graph.edge(*edge).src, graph.edge(*edge).output))?,
                ))
            });
            layout.calls.insert(*merge, calls.collect());
        }
        layout.used = (0..layout.entries.len())
            .map(|entry| layout.used_by(graph, entry))
            .collect();
        layout.sort(nodes);
        layout.find_depths(nodes);
        layout
    }

    /// The body in which what follows each output stands; none for an output that nothing reaches.
    fn bodies(
        &self,
        graph: &FlatGraph,
        crossings: &[Crossing],
        nodes: &[NodeId],
    ) -> BTreeMap<(NodeId, usize), Body> {
        let mut bodies = BTreeMap::new();
        for id in nodes {
            let entry = |wanted: Entry| {
                self.entries
                    .iter()
                    .position(|entry| *entry == wanted)
                    .map(Body::Entry)
            };
            for edge in graph.outputs(*id) {
                let output = graph.edge(*edge).output;
                let body = if self.merges.contains(id) {
                    Some(Body::Closure(*id))
                } else if let Some(source) = entry(Entry::Source(*id, output)) {
                    Some(source)
                } else if let Some(emit) = entry(Entry::Emit(*id)).or(entry(Entry::Replay(*id))) {
                    Some(emit)
                } else {
                    let arriving = graph
                        .inputs(*id)
                        .iter()
                        .find(|edge| crossings[edge.0] != Crossing::Barrier);
                    arriving.and_then(|edge| match crossings[edge.0] {
                        Crossing::Inline => bodies
                            .get(&(graph.edge(*edge).src, graph.edge(*edge).output))
                            .copied(),
                        _ => entry(Entry::Buffer(*edge)),
                    })
                };
                if let Some(body) = body {
                    bodies.insert((*id, output), body);
                }
            }
        }
        bodies
    }

    /// Whether the type of the closure behind a merge is to be forgotten by its callers.
    pub(crate) fn is_erased(&self, merge: NodeId) -> bool {
        self.depths
            .get(&merge)
            .is_some_and(|depth| depth % ERASE_EVERY == 0)
    }

    /// How many closures deep each merge calls others, itself included.
    fn find_depths(&mut self, nodes: &[NodeId]) {
        // In reverse running order, what a merge calls comes before the merge.
        for merge in nodes.iter().rev().filter(|id| self.merges.contains(id)) {
            let called = self.called_from(Body::Closure(*merge));
            let deepest = called.filter_map(|called| self.depths.get(&called)).max();
            self.depths
                .insert(*merge, 1 + deepest.copied().unwrap_or_default());
        }
    }

    /// The merge that an entry is at, if it is at one.
    fn enters(&self, graph: &FlatGraph, entry: Entry) -> Option<NodeId> {
        let at = match entry {
            Entry::Replay(id) | Entry::Emit(id) => id,
            Entry::Buffer(edge) => graph.edge(edge).dst,
            Entry::Source(..) => return None,
        };
        self.merges.contains(&at).then_some(at)
    }

    /// The entries from which items reach a port of a merge.
    pub(crate) fn entries_of(
        &self,
        graph: &FlatGraph,
        merge: NodeId,
        port: usize,
    ) -> impl Iterator<Item = usize> {
        let at_port = move |edge: EdgeId| graph.edge(edge).input == port;
        let calls = self.calls.get(&merge).map_or(&[][..], Vec::as_slice);
        let reaches = move |entry: usize| {
            let enters = matches!(self.entries[entry],
                Entry::Buffer(edge) if graph.edge(edge).dst == merge && at_port(edge));
            enters
                || calls.iter().any(|(edge, body)| {
                    at_port(*edge)
                        && match body {
                            Body::Entry(caller) => *caller == entry,
                            Body::Closure(caller) => self.used[entry].contains(caller),
                        }
                })
        };
        (0..self.entries.len()).filter(move |entry| reaches(*entry))
    }

    /// The merges that a body calls itself.
    fn called_from(&self, body: Body) -> impl Iterator<Item = NodeId> {
        let calls = move |(_, calls): &(&NodeId, &Vec<(EdgeId, Body)>)| {
            calls.iter().any(|(_, caller)| *caller == body)
        };
        self.calls.iter().filter(calls).map(|(merge, _)| *merge)
    }

    fn used_by(&self, graph: &FlatGraph, entry: usize) -> BTreeSet<NodeId> {
        let mut used = BTreeSet::new();
        let mut stack: Vec<_> = self.called_from(Body::Entry(entry)).collect();
        stack.extend(self.enters(graph, self.entries[entry]));
        while let Some(merge) = stack.pop() {
            if used.insert(merge) {
                stack.extend(self.called_from(Body::Closure(merge)));
            }
        }
        used
    }

    /// Entries that begin deepest come first, so that a closure which borrows a merge is declared
    /// after everything that calls the merge directly; what an operator puts out by itself comes before what
    /// streams into it; else the
    /// order of the program stands.
    fn sort(&mut self, nodes: &[NodeId]) {
        let position: BTreeMap<_, _> = nodes.iter().enumerate().map(|(at, id)| (*id, at)).collect();
        let key = |entry: usize| {
            let first = self.used[entry].iter().map(|merge| position[merge]).min();
            // What an operator has kept or collected comes before what streams into it.
            let streams = match self.entries[entry] {
                Entry::Replay(id) | Entry::Emit(id) => first != Some(position[&id]),
                Entry::Source(..) | Entry::Buffer(_) => true,
            };
            (std::cmp::Reverse(first), streams, entry)
        };
        let mut sorted: Vec<_> = (0..self.entries.len()).collect();
        sorted.sort_by_key(|entry| key(*entry));
        let renumbered = |old: usize| sorted.iter().position(|entry| *entry == old).unwrap_or(old);
        for (_, body) in self.calls.values_mut().flatten() {
            if let Body::Entry(entry) = body {
                *entry = renumbered(*entry);
            }
        }
        self.entries = sorted.iter().map(|entry| self.entries[*entry]).collect();
        self.used = sorted
            .iter()
            .map(|entry| std::mem::take(&mut self.used[*entry]))
            .collect();
    }

    /// The entries between which a merge's closure lives, first and last.
    fn lifetime(&self, merge: NodeId) -> Option<(usize, usize)> {
        let uses = |entry: &usize| self.used[*entry].contains(&merge);
        let first = (0..self.entries.len()).find(uses)?;
        (0..self.entries.len())
            .rfind(uses)
            .map(|last| (first, last))
    }

    /// An inline edge to cut because the merge behind it would be called from two bodies that live
    /// at the same time.
    pub(crate) fn conflict(&self, graph: &FlatGraph) -> Option<EdgeId> {
        self.calls.iter().find_map(|(merge, calls)| {
            (0..self.entries.len()).find_map(|entry| {
                let lives = |body: Body| match body {
                    Body::Entry(caller) => caller == entry,
                    Body::Closure(caller) => self
                        .lifetime(caller)
                        .is_some_and(|(first, last)| (first..=last).contains(&entry)),
                };
                let mut living: Vec<Body> = Vec::new();
                if self.enters(graph, self.entries[entry]) == Some(*merge) {
                    living.push(Body::Entry(entry));
                }
                calls
                    .iter()
                    .filter(|(_, body)| lives(*body))
                    .find_map(|(edge, body)| {
                        if !living.contains(body) {
                            living.push(*body);
                        }
                        (living.len() > 1).then_some(*edge)
                    })
            })
        })
    }
}
