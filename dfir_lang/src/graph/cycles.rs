//! Cycles: exactly which operators are in one, and that none waits for itself.

use std::collections::{BTreeSet, VecDeque};

use proc_macro2::Span;

use super::{Edge, EdgeId, FlatGraph, NodeId, Read};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::operators::{EdgeKind, InCycle, Ports};

/// The strongly connected components of a graph of `count` nodes: each node's component, where
/// components are numbered in topological order (Tarjan's algorithm, without recursion).
pub fn components(count: usize, successors: impl Fn(usize) -> Vec<usize>) -> Vec<usize> {
    const UNSEEN: usize = usize::MAX;
    let mut index = vec![UNSEEN; count];
    let mut lowest = vec![0; count];
    let mut component = vec![UNSEEN; count];
    let (mut stack, mut seen, mut found) = (Vec::new(), 0, 0);
    for root in 0..count {
        if index[root] != UNSEEN {
            continue;
        }
        let mut visits = vec![(root, None::<std::vec::IntoIter<usize>>)];
        while let Some((node, rest)) = visits.last_mut() {
            let node = *node;
            let rest = rest.get_or_insert_with(|| {
                (index[node], lowest[node]) = (seen, seen);
                seen += 1;
                stack.push(node);
                successors(node).into_iter()
            });
            match rest.next() {
                Some(next) if index[next] == UNSEEN => visits.push((next, None)),
                Some(next) if component[next] == UNSEEN => {
                    lowest[node] = lowest[node].min(index[next]);
                }
                Some(_) => {}
                None => {
                    visits.pop();
                    if let Some((parent, _)) = visits.last() {
                        lowest[*parent] = lowest[*parent].min(lowest[node]);
                    }
                    if lowest[node] == index[node] {
                        while let Some(member) = stack.pop() {
                            component[member] = found;
                            if member == node {
                                break;
                            }
                        }
                        found += 1;
                    }
                }
            }
        }
    }
    // Tarjan finds a component after all that it leads to.
    component
        .into_iter()
        .map(|number| found - 1 - number)
        .collect()
}

impl FlatGraph {
    /// The components within a tick: what a tick-delayed edge carries arrives in another one.
    pub fn components_within_tick(&self) -> Vec<usize> {
        components(self.nodes.len(), |node| {
            self.successors_within_tick(NodeId(node))
        })
    }

    /// The barriers that stream in a cycle, of those that lie in one.
    pub(super) fn streams_in_cycles(&self) -> BTreeSet<EdgeId> {
        let streams = |edge: &Edge| {
            matches!(self.node(edge.dst).operator.inputs, Ports::Fixed(forms)
                if forms.get(edge.input).is_some_and(|form| form.in_cycle == InCycle::Stream))
        };
        let candidates: Vec<_> = self.edges().filter(|(_, edge)| streams(edge)).collect();
        if candidates.is_empty() {
            return BTreeSet::new();
        }
        let component = self.components_within_tick();
        let in_cycle = |edge: &Edge| component[edge.src.0] == component[edge.dst.0];
        let in_cycles = candidates.iter().filter(|(_, edge)| in_cycle(edge));
        in_cycles.map(|(id, _)| *id).collect()
    }

    /// The read that leads from one operator to another, where no items flow.
    fn read_along(&self, from: NodeId, to: NodeId) -> Option<&Read> {
        let mut outputs = self.outputs(from).iter();
        match outputs.any(|edge| self.edge(*edge).dst == to) {
            true => None,
            false => (self.reads().iter()).find(|read| read.src == from && read.dst == to),
        }
    }

    fn successors_within_tick(&self, id: NodeId) -> Vec<usize> {
        let within = self
            .outputs(id)
            .iter()
            .filter(|edge| self.kind(**edge).is_within_tick());
        let readers = self.reads().iter().filter(|read| read.src == id);
        within
            .map(|edge| self.edge(*edge).dst.0)
            .chain(readers.map(|read| read.dst.0))
            .collect()
    }
}

/// A cycle through a barrier would have to be complete before it begins.
pub(super) fn check(graph: &FlatGraph, diagnostics: &mut Diagnostics) {
    let component = graph.components_within_tick();
    let mut reported = Vec::new();
    for (id, edge) in graph.edges() {
        let number = component[edge.src.0];
        let is_cycle = number == component[edge.dst.0];
        if is_cycle && graph.kind(id) == EdgeKind::Barrier && !reported.contains(&number) {
            reported.push(number);
            diagnostics.push(barrier_in_cycle(graph, id, &component));
        }
    }
    for read in graph.reads() {
        let number = component[read.src.0];
        if number == component[read.dst.0] && !reported.contains(&number) {
            reported.push(number);
            diagnostics.push(read_in_cycle(graph, read, &component));
        }
    }
}

fn barrier_in_cycle(graph: &FlatGraph, id: EdgeId, component: &[usize]) -> Diagnostic {
    let edge = graph.edge(id);
    let barrier = graph.node(edge.dst);
    let name = barrier.operator.name;
    let span = edge
        .dst_port
        .as_ref()
        .map_or_else(|| barrier.span(), |port| port.span);
    let message =
        format!("`{name}` waits for all its input, but its own result is part of that input");
    let (mut cycle, arrow) = way(graph, edge.dst, edge.src, component);
    let arrow = arrow.unwrap_or_else(|| "->".to_owned());
    cycle += &format!(" {arrow} `{name}`");
    cycle_error(span, message, &cycle)
}

/// A state that changes while items pass is complete when the last one has passed.
fn read_in_cycle(graph: &FlatGraph, read: &Read, component: &[usize]) -> Diagnostic {
    let reader = graph.node(read.reader).operator.name;
    let message = format!(
        "`{reader}` waits for the state of `{}` to be complete, but its own result is part of what makes it",
        read.name
    );
    let (mut cycle, _) = way(graph, read.reader, read.src, component);
    cycle += &format!(" -#{}-> `{reader}`", read.name);
    cycle_error(read.name.span(), message, &cycle)
}

fn cycle_error(span: Span, message: String, cycle: &str) -> Diagnostic {
    Diagnostic::new(span, message)
        .help(format!("the cycle is {cycle}"))
        .help("break it with `defer_tick()`, which hands the items to the next tick")
}

/// A shortest way between two operators of one component, in words; and how it goes on, if that is by a read
/// whose reader is not yet there.
fn way(
    graph: &FlatGraph,
    from: NodeId,
    to: NodeId,
    component: &[usize],
) -> (String, Option<String>) {
    let mut cycle = graph.label(from);
    let mut arrow = None;
    let path = path(graph, from, to, component);
    for pair in path.windows(2) {
        let read = graph.read_along(pair[0], pair[1]);
        arrow = arrow.or(read.map(|read| format!("-#{}->", read.name)));
        // What only stands before the reader is nothing that the user wrote.
        if read.is_none_or(|read| read.reader == pair[1]) {
            let arrow = arrow.take().unwrap_or_else(|| "->".to_owned());
            cycle += &format!(" {arrow} {}", graph.label(pair[1]));
        }
    }
    (cycle, arrow)
}

/// A shortest path between two operators of one component.
fn path(graph: &FlatGraph, from: NodeId, to: NodeId, component: &[usize]) -> Vec<NodeId> {
    let mut came_from = vec![None; component.len()];
    let mut queue = VecDeque::from([from]);
    while let Some(node) = queue.pop_front() {
        if node == to {
            break;
        }
        for next in graph.successors_within_tick(node).into_iter().map(NodeId) {
            if component[next.0] == component[from.0] && came_from[next.0].is_none() && next != from
            {
                came_from[next.0] = Some(node);
                queue.push_back(next);
            }
        }
    }
    let mut path = vec![to];
    while let Some(previous) = came_from[path[path.len() - 1].0] {
        path.push(previous);
    }
    path.reverse();
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn components_are_exact_and_in_topological_order() {
        // 0 -> 1 <-> 2 -> 3, 4 alone with a loop on itself.
        let edges = [(0, 1), (1, 2), (2, 1), (2, 3), (4, 4)];
        let component = components(5, |node| {
            edges
                .iter()
                .filter(|(src, _)| *src == node)
                .map(|(_, dst)| *dst)
                .collect()
        });
        assert_eq!(component[1], component[2]);
        assert!(component[0] < component[1] && component[2] < component[3]);
        let mut distinct = component.clone();
        distinct.sort_unstable();
        distinct.dedup();
        assert_eq!(distinct.len(), 4);
    }
}
