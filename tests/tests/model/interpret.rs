//! Runs a plan without compiling it: a flow that is built from the plan as the emitted code builds it,
//! with the runtime's edges, schedule and operator states, but on items of any type.
//!
//! So what the planner decides is tried at volume: the cuts, the order, what enters where, which inputs
//! are complete. Here are the setup and the subgraphs; what happens to an item is in `run`, what operators
//! remember in `states`.

mod awaiting;
mod erased;
mod lattices;
mod run;
mod several;
mod states;
mod two_sided;

use std::collections::{BTreeMap, BTreeSet};
use std::future::ready;
use std::rc::Rc;

use dfir_lang::graph::{EdgeId, NodeId};
use dfir_lang::operators::EdgeKind;
use dfir_lang::plan::{Crossing, Entry, Plan, Subgraph};
use dfir_runtime::{Context, Dfir, Reader, RecvPort, SendPort, State};
use futures::channel::mpsc::SendError;
use futures::{SinkExt, StreamExt};

use crate::calls;
use crate::drive::{Out, Streams};
use crate::value::{Item, Typed, Value};
use run::{Action, Program, Run, Way};
use states::Kept;

/// The flow that a plan is of.
pub(crate) fn interpret<'a>(plan: &Rc<Plan>, streams: &Streams, out: &'a Out) -> Dfir<'a> {
    let mut flow = Dfir::new();
    let mut parts = Parts::default();
    for id in &plan.setup {
        parts.make(plan, *id, &mut flow, streams, out);
    }
    let program = Rc::new(Program {
        plan: Rc::clone(plan),
        actions: std::mem::take(&mut parts.actions),
        out,
        read: parts.readers(plan),
    });
    for subgraph in &plan.subgraphs {
        parts.add(&program, subgraph, &mut flow);
    }
    flow
}

/// What was made for operators and edges, until their subgraphs take it.
#[derive(Default)]
struct Parts {
    actions: BTreeMap<NodeId, Action>,
    states: BTreeMap<NodeId, State<Kept>>,
    /// What each `source_iter` has until its first run.
    batches: BTreeMap<NodeId, Vec<Value>>,
    sources: BTreeMap<NodeId, RecvPort<Value>>,
    recvs: BTreeMap<EdgeId, RecvPort<Value>>,
    sends: BTreeMap<Way, SendPort<Value>>,
}

impl Parts {
    /// Makes an operator and the edges that are cut behind it.
    fn make<'a>(
        &mut self,
        plan: &Plan,
        id: NodeId,
        flow: &mut Dfir<'a>,
        streams: &Streams,
        out: &'a Out,
    ) {
        let node = plan.graph.node(id);
        let name = node.operator.name;
        match name {
            "source_iter" => _ = self.batches.insert(id, calls::items(node)),
            "initialize" => _ = self.batches.insert(id, vec![().into_value()]),
            "spin" => {
                let (beats, _) = flow.spin(name);
                let (send, recv) = flow.make_edge(name);
                flow.add_subgraph_in_out(name, beats, send, |_, beats, values| {
                    values.give_all(beats.map(Typed::into_value));
                });
                self.sources.insert(id, recv);
            }
            "source_stream" => {
                let (send, recv) = flow.make_edge(name);
                let stream = streams.stream(calls::place(node));
                flow.add_ingress(name, send, stream.map(Typed::into_value));
                self.sources.insert(id, recv);
            }
            "dest_sink" => {
                let (send, recv) = flow.make_edge(name);
                let sender = out.sender(calls::place(node));
                let typed = |value| ready(Ok::<_, SendError>(Item::from_value(value)));
                flow.add_egress(name, recv, sender.with(typed));
                self.sends.insert(Way::Egress(id), send);
            }
            _ => {}
        }
        self.actions.insert(id, Action::of(node));
        self.states
            .extend(states::state(plan, id, flow).map(|state| (id, state)));
        for edge in plan.graph.outputs(id) {
            let (send, recv) = match plan.crossing(*edge) {
                Crossing::Handoff => flow.make_edge(name),
                Crossing::NextTick if plan.graph.kind(*edge) == EdgeKind::LazyTick => {
                    flow.make_lazy_tick_edge(name)
                }
                Crossing::NextTick => flow.make_tick_edge(name),
                Crossing::Inline | Crossing::Barrier => continue,
            };
            self.sends.insert(Way::Edge(*edge), send);
            self.recvs.insert(*edge, recv);
        }
    }

    /// Handles on the states that operators look at.
    fn readers(&self, plan: &Plan) -> BTreeMap<NodeId, Reader<Kept>> {
        let reads = plan.graph.reads().iter();
        reads
            .map(|read| (read.src, self.states[&read.src].reader()))
            .collect()
    }

    /// Adds a subgraph, with its part of what was made.
    fn add<'a>(&mut self, program: &Rc<Program<'a>>, subgraph: &Subgraph, flow: &mut Dfir<'a>) {
        let (plan, graph) = (&program.plan, &program.plan.graph);
        let nodes = || subgraph.nodes.iter().copied();
        let leaving = || nodes().flat_map(|id| graph.outputs(id)).copied();
        let entries = subgraph.entries().to_vec();
        let mut batches: BTreeMap<_, _> = nodes()
            .filter_map(|id| self.batches.remove_entry(&id))
            .collect();

        let mut recv = |entry: &Entry| match entry {
            Entry::Source(id, _) => self.sources.remove(id),
            Entry::Buffer(edge) => self.recvs.remove(edge),
            Entry::Replay(_) | Entry::Emit(_) => None,
        };
        let recvs = entries
            .iter()
            .filter_map(|entry| Some((*entry, recv(entry)?)));
        let (from, inlets): (Vec<_>, Vec<_>) = recvs.collect::<Vec<_>>().into_iter().unzip();
        let ways = leaving().map(Way::Edge).chain(nodes().map(Way::Egress));
        let (to, outlets): (Vec<_>, Vec<_>) =
            ways.filter_map(|way| self.sends.remove_entry(&way)).unzip();

        let waits = |edge: &EdgeId| plan.crossing(*edge) == Crossing::Barrier;
        let state = |id: NodeId| Some((id, self.states.get(&id)?.clone()));
        let (waiting, own): (Vec<_>, Vec<_>) = nodes()
            .filter_map(state)
            .partition(|(id, _)| graph.inputs(*id).iter().any(waits));
        let (waiting_ids, waiting): (Vec<_>, Vec<_>) = waiting.into_iter().unzip();
        // One state may have several inputs from here.
        let collects: BTreeSet<_> = leaving()
            .filter(waits)
            .map(|edge| graph.edge(edge).dst)
            .collect();
        let (collected_ids, collected): (Vec<_>, Vec<_>) =
            collects.into_iter().filter_map(state).unzip();

        let awaiting: Vec<_> = nodes()
            .filter(|id| graph.node(*id).operator.waits)
            .collect();

        let program = Rc::clone(program);
        let run =
            move |context: &Context,
                  (inlets, waiting): &mut (Vec<RecvPort<Value>>, Vec<State<Kept>>),
                  (outlets, collected): &mut (Vec<SendPort<Value>>, Vec<State<Kept>>)| {
                let taken: Vec<Vec<Value>> = inlets
                    .iter_mut()
                    .map(|inlet| inlet.take().collect())
                    .collect();
                let mut taken: Vec<_> = from.iter().copied().zip(taken).collect();
                let waiting = waiting_ids.iter().copied().zip(&*waiting);
                let collected = collected_ids.iter().copied().zip(&*collected);
                let states = own
                    .iter()
                    .map(|(id, state)| (*id, state))
                    .chain(waiting)
                    .chain(collected);
                let mut run = Run {
                    program: &program,
                    states: states.map(|(id, state)| (id, state.open())).collect(),
                    open: to
                        .iter()
                        .copied()
                        .zip(outlets.iter_mut().map(SendPort::open))
                        .collect(),
                    context,
                };
                for id in &awaiting {
                    let waits = run.state(*id).is_waiting(context);
                    assert!(!waits, "what these programs await is ready");
                }
                for entry in &entries {
                    let at = taken.iter().position(|(from, _)| from == entry);
                    let arrived = at.map(|at| taken.swap_remove(at).1);
                    run.enter(*entry, arrived, &mut batches);
                }
            };
        let (inlets, outlets) = ((inlets, waiting), (outlets, collected));
        let name = format!("stratum {}", subgraph.stratum);
        match subgraph.every_tick {
            true => flow.add_subgraph_every_tick(name, inlets, outlets, run),
            false => flow.add_subgraph(name, inlets, outlets, run),
        }
    }
}
