//! The second part of the emitted code: each subgraph as one closure.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};

use super::body::{Body, Step};
use super::counting::{Counted, Counting, is_counted_source};
use super::names;
use crate::graph::{EdgeId, NodeId};
use crate::operators::Yield;
use crate::plan::{Crossing, Entry, Plan, Subgraph};

/// How many ports stand in one tuple; more are tuples of tuples.
const TUPLE: usize = 12;

/// The statement that adds a subgraph.
pub(super) fn statement(plan: &Plan, subgraph: &Subgraph, counting: Counting) -> TokenStream {
    let counted = Counted::of(plan, subgraph, counting);
    let ports = Ports::of(plan, subgraph);
    let (inlets, outlets) = (nested(&ports.inlets), nested(&ports.outlets));
    let (name, head, body) = (
        subgraph_name(plan, subgraph),
        ports.head,
        body(plan, subgraph, &counted),
    );
    let (counts, begin) = (counted.counts(), counted.begin());
    let (span, flow) = (names::flow_span(), names::flow());
    let add = Ident::new(
        if subgraph.every_tick {
            "add_subgraph_every_tick"
        } else {
            "add_subgraph"
        },
        span,
    );
    quote_spanned! {span=>
        #counts
        #flow.#add(#name, #inlets, #outlets, move |context, #inlets, #outlets| {
            #begin
            #head
            #body
        });
    }
}

/// What a subgraph shares with others, and the statements that open it.
struct Ports {
    inlets: Vec<Ident>,
    outlets: Vec<Ident>,
    head: TokenStream,
}

impl Ports {
    fn of(plan: &Plan, subgraph: &Subgraph) -> Self {
        let graph = &plan.graph;
        let mut ports = Self {
            inlets: Vec::new(),
            outlets: Vec::new(),
            head: waits(plan, subgraph),
        };
        // Inputs are taken before outputs are opened, so that a subgraph may feed itself.
        for entry in &subgraph.layout.entries {
            match entry {
                Entry::Source(id, output) if graph.count_yields(*id, Yield::Ingress) > 0 => {
                    ports.take(
                        names::source(graph, *id, *output),
                        names::source_batch(graph, *id, *output),
                    );
                }
                Entry::Buffer(edge) => {
                    ports.take(names::recv(graph, *edge), names::batch(graph, *edge))
                }
                Entry::Source(..) | Entry::Emit(_) | Entry::Replay(_) => {}
            }
        }
        for id in &subgraph.nodes {
            ports.open_node(plan, *id);
        }
        ports
    }

    fn take(&mut self, port: Ident, batch: Ident) {
        self.head
            .extend(quote_spanned!(port.span()=> let #batch = #port.take_vec();));
        self.inlets.push(port);
    }

    fn open_node(&mut self, plan: &Plan, id: NodeId) {
        let graph = &plan.graph;
        if graph.count_yields(id, Yield::State) > 0 {
            let state = names::state(graph, id);
            match graph.shows_state(id) {
                true => self.read_state(&state),
                false => self.open_state(&state),
            }
            let waits = |edge: &EdgeId| plan.crossing(*edge) == Crossing::Barrier;
            if graph.inputs(id).iter().any(waits) {
                self.inlets.push(state);
            }
        }
        if graph.count_yields(id, Yield::Egress) > 0 {
            self.open(names::egress(graph, id), &names::open_egress(graph, id));
        }
        for edge in graph.outputs(id) {
            match plan.crossing(*edge) {
                Crossing::Inline => {}
                Crossing::Handoff | Crossing::NextTick => {
                    self.open(names::send(graph, *edge), &names::open(graph, *edge));
                }
                Crossing::Barrier => {
                    let collector = names::collector(graph, *edge);
                    if !graph.shares_state(graph.edge(*edge).dst) {
                        self.open_state(&collector);
                    }
                    self.outlets.push(collector);
                }
            }
        }
    }

    fn open(&mut self, port: Ident, open: &Ident) {
        self.head
            .extend(quote_spanned!(port.span()=> let mut #open = #port.open();));
        self.outlets.push(port);
    }

    /// A state that is only looked at is open to any number of readers at once.
    fn read_state(&mut self, state: &Ident) {
        self.head
            .extend(quote_spanned!(state.span()=> let #state = &*#state.read();));
    }

    fn open_state(&mut self, state: &Ident) {
        self.head
            .extend(quote_spanned!(state.span()=> let #state = &mut *#state.open();));
    }
}

/// Leaves the subgraph before it takes anything, for as long as an operator in it waits. All are asked, so that
/// none waits for another.
fn waits(plan: &Plan, subgraph: &Subgraph) -> TokenStream {
    let graph = &plan.graph;
    let waiting = subgraph
        .nodes
        .iter()
        .filter(|id| graph.node(**id).operator.waits);
    let asked: TokenStream = waiting
        .map(|id| {
            let (state, place) = (names::state(graph, *id), names::place(graph, *id));
            quote_spanned!(state.span()=>
                if #state.open().is_waiting(context) { context.wait_for(#place); }
            )
        })
        .collect();
    if asked.is_empty() {
        return asked;
    }
    let span = names::flow_span();
    quote_spanned!(span=> #asked if context.is_waiting() { return; })
}

/// A tuple of ports; tuples of tuples where there are many.
fn nested(ports: &[Ident]) -> TokenStream {
    let mut parts: Vec<_> = ports.iter().map(|port| quote!(#port)).collect();
    while parts.len() > TUPLE {
        parts = parts.chunks(TUPLE).map(tuple).collect();
    }
    tuple(&parts)
}

fn tuple(parts: &[TokenStream]) -> TokenStream {
    let span = names::flow_span();
    match parts {
        [part] => quote_spanned!(span=> (#part,)),
        _ => quote_spanned!(span=> (#(#parts),*)),
    }
}

/// The loops over what enters, with the closures behind merges declared before their first caller,
/// the deepest first.
fn body(plan: &Plan, subgraph: &Subgraph, counted: &Counted) -> TokenStream {
    let layout = &subgraph.layout;
    let body = Body {
        plan,
        layout,
        counted,
    };
    let mut declared = Vec::new();
    let mut statements = TokenStream::new();
    for (entry, used) in layout.entries.iter().zip(&layout.used) {
        for merge in subgraph.nodes.iter().rev().filter(|id| used.contains(id)) {
            if !declared.contains(merge) {
                declared.push(*merge);
                statements.extend(Step::alone(body, *merge).merge());
            }
        }
        statements.extend(drain(body, *entry));
    }
    statements
}

/// The statement that drains one entry.
fn drain(body: Body<'_>, entry: Entry) -> TokenStream {
    let graph = &body.plan.graph;
    match entry {
        Entry::Replay(id) => {
            let replay = graph.node(id).operator.replay;
            replay
                .map(|replay| (replay.step)(&Step::alone(body, id)))
                .unwrap_or_default()
        }
        Entry::Emit(id) => {
            let emit = graph.node(id).operator.emit;
            emit.map(|emit| (emit.step)(&Step::alone(body, id)))
                .unwrap_or_default()
        }
        Entry::Buffer(edge) => {
            let (batch, item) = (
                names::batch(graph, edge),
                names::item(graph, graph.edge(edge).src),
            );
            let step = Step::arriving(body, edge, item.clone());
            let (span, statement) = (step.span(), step.statement());
            quote_spanned!(span=> for #item in #batch.drain(..) { #statement })
        }
        Entry::Source(id, output) => {
            let (source, item) = (names::source(graph, id, output), names::item(graph, id));
            let step = Step::alone(body, id);
            let count = is_counted_source(body.plan, id, output).then(|| step.count());
            let (span, rest) = (step.span(), step.deliver(output, &item));
            if graph.count_yields(id, Yield::Ingress) > 0 {
                let batch = names::source_batch(graph, id, output);
                return quote_spanned!(span=> for #item in #batch.drain(..) { #count #rest });
            }
            let batch = names::source_batch(graph, id, output);
            quote_spanned!(span=> if let Some(#batch) = #source.take() { for #item in #batch { #count #rest } })
        }
    }
}

/// The names that the program gives to the operators of a subgraph; where it gives none, the
/// operators' own.
fn subgraph_name(plan: &Plan, subgraph: &Subgraph) -> String {
    let mut names: Vec<String> = Vec::new();
    for id in &subgraph.nodes {
        if let Some(variable) = &plan.graph.node(*id).variable {
            let variable = variable.to_string();
            if !names.contains(&variable) {
                names.push(variable);
            }
        }
    }
    if !names.is_empty() {
        return names.join(", ");
    }
    let operator = |id: &NodeId| plan.graph.node(*id).operator.name;
    match &subgraph.nodes[..] {
        [only] => operator(only).to_owned(),
        [first, .., last] => format!("{} .. {}", operator(first), operator(last)),
        [] => String::new(),
    }
}
