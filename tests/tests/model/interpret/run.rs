//! One run of a subgraph: what happens to an item, from where it enters to where it leaves.

use std::cell::RefMut;
use std::collections::BTreeMap;
use std::rc::Rc;

use dfir_lang::graph::{EdgeId, Node, NodeId};
use dfir_lang::plan::{Crossing, Entry, Plan};
use dfir_lang::syntax::PortLabel;
use dfir_runtime::{Context, Outbox, Reader};

use super::states::Kept;
use crate::calls::{self, Choice};
use crate::drive::Out;
use crate::functions::{Function, Looks};
use crate::value::{Item, Typed, Value, size};

/// What all subgraphs share.
pub(super) struct Program<'a> {
    pub(super) plan: Rc<Plan>,
    pub(super) actions: BTreeMap<NodeId, Action>,
    pub(super) out: &'a Out,
    /// The states that operators look at.
    pub(super) read: BTreeMap<NodeId, Reader<Kept>>,
}

/// What an operator without state does with an item.
pub(super) enum Action {
    Map(Rc<dyn Fn(Value) -> Value>),
    Look(Looks),
    AtTick(Rc<dyn Fn(Value, u64) -> Value>),
    Demux,
    Filter(Rc<dyn Fn(&Value) -> bool>),
    Assert(Rc<dyn Fn(&Value) -> bool>),
    Several(Rc<dyn Fn(Value) -> Vec<Value>>),
    Flatten,
    Partition(Choice),
    Unzip,
    Show(usize),
    /// Gives it to its egress.
    Send,
    Drop,
    /// Hands it on by every output.
    Pass,
}

/// What a subgraph gives items to, other than its own operators.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Way {
    Edge(EdgeId),
    Egress(NodeId),
}

impl Action {
    pub(super) fn of(node: &Node) -> Self {
        match node.operator.name {
            "map" | "filter" | "filter_map" | "flat_map" => match calls::function(node, 0) {
                Function::Map(f) => Action::Map(f),
                Function::Looks(f) => Action::Look(f),
                Function::AtTick(f) => Action::AtTick(f),
                Function::Filter(f) => Action::Filter(f),
                Function::Several(f) => Action::Several(f),
                _ => panic!("`{}` cannot call this", node.operator.name),
            },
            "assert" => match calls::function(node, 0) {
                Function::Filter(f) => Action::Assert(f),
                _ => panic!("an `assert` has a predicate"),
            },
            "flatten" => Action::Flatten,
            "partition" => Action::Partition(Choice::of(node)),
            "unzip" => Action::Unzip,
            "demux_enum" => Action::Demux,
            "for_each" | "inspect" => Action::Show(calls::place(node)),
            "dest_sink" => Action::Send,
            "null" => Action::Drop,
            _ => Action::Pass,
        }
    }
}

/// One run of a subgraph.
pub(super) struct Run<'r> {
    pub(super) program: &'r Program<'r>,
    pub(super) states: BTreeMap<NodeId, RefMut<'r, Kept>>,
    pub(super) open: BTreeMap<Way, Outbox<'r, Value>>,
    pub(super) context: &'r Context,
}

impl Run<'_> {
    /// Drains one entry.
    pub(super) fn enter(
        &mut self,
        entry: Entry,
        arrived: Option<Vec<Value>>,
        batches: &mut BTreeMap<NodeId, Vec<Value>>,
    ) {
        match entry {
            Entry::Replay(id) => {
                let items = self.state(id).replay();
                self.leave(id, 0, items);
            }
            Entry::Emit(id) => {
                let seen = self.seen(id);
                let items = self.state(id).emit(&seen);
                self.leave(id, 0, items);
            }
            Entry::Source(id, output) => {
                let items = arrived.or_else(|| batches.remove(&id)).unwrap_or_default();
                self.leave(id, output, items);
            }
            Entry::Buffer(edge) => {
                for item in arrived.unwrap_or_default() {
                    self.arrive(edge, item);
                }
            }
        }
    }

    pub(super) fn state(&mut self, id: NodeId) -> &mut Kept {
        self.states.get_mut(&id).expect("the operator has a state")
    }

    /// What the states show that an operator reads.
    fn seen(&self, id: NodeId) -> Vec<Value> {
        let reads = self.program.plan.graph.reads().iter();
        let reads = reads.filter(|read| read.reader == id);
        let seen = reads.map(|read| self.program.read[&read.src].get().clone());
        seen.collect()
    }

    /// Hands items to every edge of an output.
    fn leave(&mut self, id: NodeId, output: usize, items: Vec<Value>) {
        let plan = &self.program.plan;
        let edges = plan.graph.outputs(id).iter().copied();
        let edges: Vec<_> = edges
            .filter(|edge| plan.graph.edge(*edge).output == output)
            .collect();
        for item in items {
            for edge in &edges {
                match plan.crossing(*edge) {
                    Crossing::Handoff | Crossing::NextTick => {
                        self.give(Way::Edge(*edge), item.clone());
                    }
                    Crossing::Inline | Crossing::Barrier => self.arrive(*edge, item.clone()),
                }
            }
        }
    }

    /// Hands an item to the edge of one port.
    fn leave_by(&mut self, id: NodeId, port: &PortLabel, item: Value) {
        let graph = &self.program.plan.graph;
        let is_chosen = |edge: &&EdgeId| {
            let written = &graph.edge(**edge).src_port;
            written
                .as_ref()
                .is_some_and(|written| written.label == *port)
        };
        let chosen = graph.outputs(id).iter().find(is_chosen);
        let chosen = chosen.expect("every port is connected");
        self.leave(id, graph.edge(*chosen).output, vec![item]);
    }

    fn give(&mut self, way: Way, item: Value) {
        self.open.get_mut(&way).expect("the way is open").give(item);
    }

    /// What an operator does with an item.
    fn arrive(&mut self, edge: EdgeId, item: Value) {
        let program = self.program;
        let graph = &program.plan.graph;
        let (id, port) = (graph.edge(edge).dst, graph.edge(edge).input);
        if let Some(state) = self.states.get_mut(&id) {
            let items = state.arrive(port, item, self.context);
            return self.leave(id, 0, items);
        }
        match &program.actions[&id] {
            Action::Map(f) => self.leave(id, 0, vec![f(item)]),
            Action::Look(f) => {
                let item = f(item, &self.seen(id)[0]);
                self.leave(id, 0, vec![item]);
            }
            Action::AtTick(f) => self.leave(id, 0, vec![f(item, self.context.current_tick().0)]),
            Action::Demux => {
                let (number, item) = item.into_parts();
                self.leave_by(id, &size(&number), item);
            }
            Action::Filter(f) => {
                if f(&item) {
                    self.leave(id, 0, vec![item]);
                }
            }
            Action::Assert(f) => {
                assert!(f(&item), "{item:?}");
                self.leave(id, 0, vec![item]);
            }
            Action::Several(f) => self.leave(id, 0, f(item)),
            Action::Flatten => self.leave(id, 0, Typed::from_value(item)),
            Action::Partition(choice) => {
                let port = choice.port(&item, graph.outputs(id).len());
                self.leave_by(id, &port, item);
            }
            Action::Unzip => {
                let (first, second) = item.into_parts();
                self.leave(id, 0, vec![first]);
                self.leave(id, 1, vec![second]);
            }
            Action::Show(sink) => {
                program.out.push(*sink, Item::from_value(item.clone()));
                self.leave(id, 0, vec![item]);
            }
            Action::Send => self.give(Way::Egress(id), item),
            Action::Drop => {}
            Action::Pass => {
                let outputs = graph.outputs(id).len();
                for output in 0..outputs {
                    self.leave(id, output, vec![item.clone()]);
                }
            }
        }
    }
}
