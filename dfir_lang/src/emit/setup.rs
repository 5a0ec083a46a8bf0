//! The first part of the emitted code: every operator is made once, in the order in which item
//! types become known.

mod reads;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};

use super::{arguments, names};
use crate::graph::{EdgeId, FlatGraph, Node, NodeId};
use crate::operators::{CallForm, EdgeKind, Yield};
use crate::plan::{Crossing, Plan};

/// What the call that makes an operator can be made of.
pub struct Setup<'p> {
    plan: &'p Plan,
    root: &'p TokenStream,
    id: NodeId,
}

/// The statements that make an operator and the edges behind it.
pub(super) fn statements(plan: &Plan, root: &TokenStream, id: NodeId) -> TokenStream {
    let setup = Setup { plan, root, id };
    let (before, made, after) = (setup.untyped_inputs(), setup.operator(), setup.edges());
    quote!(#before #made #after)
}

impl<'p> Setup<'p> {
    /// The graph.
    pub fn graph(&self) -> &'p FlatGraph {
        &self.plan.graph
    }

    /// The operator that is made.
    pub fn node(&self) -> &'p Node {
        self.graph().node(self.id)
    }

    /// Its place in the graph.
    pub fn id(&self) -> NodeId {
        self.id
    }

    /// The span that the operator's tokens carry.
    pub fn span(&self) -> Span {
        names::span(self.graph(), self.id)
    }

    /// Its name as a method, located where the user wrote it.
    pub fn method(&self, name: &str) -> Ident {
        Ident::new(name, names::span(self.graph(), self.id))
    }

    /// The flow under construction.
    pub fn flow(&self) -> Ident {
        names::flow()
    }

    /// The path of the runtime crate.
    pub fn root(&self) -> &'p TokenStream {
        self.root
    }

    /// The operator's name and place, for errors at run time.
    pub fn place(&self) -> String {
        names::place(self.graph(), self.id)
    }

    /// The user's arguments, or what they have been evaluated to.
    pub fn arguments(&self) -> impl Iterator<Item = TokenStream> {
        let arguments = self.node().call.arguments.iter().enumerate();
        arguments.map(|(index, argument)| {
            let expression = &argument.expression;
            match arguments::is_ahead(self.plan, self.node(), index) {
                true => names::argument(self.graph(), self.id, index).to_token_stream(),
                false => expression.to_token_stream(),
            }
        })
    }

    /// The port at which everything arrives before anything does at the other.
    pub fn complete_port(&self) -> Option<usize> {
        self.plan.complete_port(self.id)
    }

    /// The type witnesses of its inputs, in port order.
    ///
    /// The first is what the operator's method is called on. It is located at the operator, which is
    /// then what rustc blames for items that do not fit; the others show which input differs.
    pub fn inputs(&self) -> Vec<Ident> {
        let mut inputs: Vec<_> = self
            .graph()
            .inputs(self.id)
            .iter()
            .map(|edge| arriving(self.plan, *edge))
            .collect();
        if let Some(first) = inputs.first_mut() {
            first.set_span(names::span(self.graph(), self.id));
        }
        inputs
    }

    /// A type witness is needed before the type is known: a cycle.
    fn untyped_inputs(&self) -> TokenStream {
        let graph = self.graph();
        let flow = self.flow();
        let late = graph
            .inputs(self.id)
            .iter()
            .filter(|edge| self.plan.typed_late.contains(edge));
        late.map(|edge| {
            let back = names::back(graph, *edge);
            quote_spanned!(back.span()=> let #back = #flow.items();)
        })
        .collect()
    }

    /// `let (what it gives) = call;`
    fn operator(&self) -> TokenStream {
        let (graph, id) = (self.graph(), self.id);
        let span = names::span(graph, id);
        let Some(call) = self.call() else {
            return TokenStream::new();
        };
        let call = self.with_reads(self.with_context(self.with_state(self.with_feature(call))));
        let (mut sources, mut outputs) = (0.., 0..);
        let next = |counter: &mut std::ops::RangeFrom<usize>| counter.next().unwrap_or_default();
        let parts: Vec<_> = graph
            .yields(id)
            .map(|part| match part {
                Yield::State => {
                    let state = names::state(graph, id);
                    quote!(#state)
                }
                Yield::Closure => {
                    let closure = names::closure(graph, id);
                    quote_spanned!(span=> mut #closure)
                }
                Yield::Iterator => {
                    let source = names::source(graph, id, next(&mut sources));
                    quote_spanned!(span=> mut #source)
                }
                Yield::Ingress => {
                    let source = names::source(graph, id, next(&mut sources));
                    quote!(#source)
                }
                Yield::Egress => {
                    let egress = names::egress(graph, id);
                    quote!(#egress)
                }
                Yield::Items => {
                    let items = names::items(graph, id, next(&mut outputs));
                    quote!(#items)
                }
            })
            .collect();
        let pattern = match &parts[..] {
            [] => quote_spanned!(span=> ()),
            [part] => part.clone(),
            _ => quote_spanned!(span=> (#(#parts),*)),
        };
        let (late, collectors, bound) = (self.late_readers(), self.collectors(), self.bind_late());
        quote_spanned!(span=> #late let #pattern = #call; #collectors #bound)
    }

    fn call(&self) -> Option<TokenStream> {
        let node = self.node();
        let span = names::span(self.graph(), self.id);
        let name = match node.operator.call {
            CallForm::ItemsAs(method) => method(self),
            _ => node.operator.name,
        };
        let (flow, method) = (self.flow(), self.method(name));
        let (inputs, types) = (self.inputs(), &node.call.types);
        let arguments = self.arguments();
        let turbofish = (!types.is_empty()).then(|| quote_spanned!(span=> ::<#(#types),*>));
        Some(match (node.operator.call, &inputs[..]) {
            (CallForm::None, _) => return None,
            (CallForm::Custom(call), _) => call(self),
            (CallForm::Flow, _) => quote_spanned!(span=> #flow.#method #turbofish(#(#arguments),*)),
            (CallForm::Placed, _) => {
                let place = self.place();
                let further = inputs.iter().map(|input| quote!(#input)).chain(arguments);
                quote_spanned!(span=> #flow.#method #turbofish(#place, #(#further),*))
            }
            (CallForm::Items | CallForm::ItemsAs(_) | CallForm::EachInput, []) => {
                quote_spanned!(span=> #flow.items())
            }
            (CallForm::Items | CallForm::ItemsAs(_), [first, others @ ..]) => {
                let further = others.iter().map(|other| quote!(#other)).chain(arguments);
                quote_spanned!(span=> #first.#method #turbofish(#(#further),*))
            }
            (CallForm::EachInput, [first, others @ ..]) => {
                quote_spanned!(span=> #first #(.#method(#others))*)
            }
        })
    }

    /// What needs a feature of the runtime goes through a macro of the runtime, which knows whether it is on and
    /// takes the call, or the error.
    fn with_feature(&self, call: TokenStream) -> TokenStream {
        let (root, operator, span) = (self.root, self.node().operator, self.span());
        let Some(feature) = operator.feature else {
            return call;
        };
        let message = format!(
            "`{}` needs the feature `{feature}` of `dfir_runtime`: write `features = [\"{feature}\"]` in `Cargo.toml`",
            operator.name
        );
        let error = quote_spanned!(span=> { ::core::compile_error!(#message) });
        let feature = self.method(feature);
        quote_spanned!(span=> #root::__private::#feature!(#error #call))
    }

    /// Hands an operator's state to the flow, with how long each port's part of it lives.
    fn with_state(&self, call: TokenStream) -> TokenStream {
        let node = self.node();
        if self.graph().count_yields(self.id, Yield::State) == 0 {
            return call;
        }
        let method = match (
            node.is_static(0),
            node.operator.lifetimes > 1 && node.is_static(1),
        ) {
            (true, false) if node.operator.lifetimes > 1 => "static_tick_state",
            (true, _) => "static_state",
            (false, true) => "tick_static_state",
            (false, false) => "tick_state",
        };
        let (flow, method) = (self.flow(), self.method(method));
        quote_spanned!(method.span()=> #flow.#method(#call))
    }

    /// Arguments that mention `context` get a handle on it.
    fn with_context(&self, call: TokenStream) -> TokenStream {
        let arguments = self.node().call.arguments.iter().enumerate();
        let mut here = arguments
            .filter(|(index, _)| !arguments::is_ahead(self.plan, self.node(), *index))
            .filter_map(|(_, argument)| argument.context.as_ref());
        match here.next() {
            Some(context) => arguments::with_context(context, call),
            None => call,
        }
    }

    /// A barrier input has its own handle on the state, since it stands in another subgraph.
    fn collectors(&self) -> TokenStream {
        let (graph, plan) = (self.graph(), self.plan);
        let barriers = graph
            .inputs(self.id)
            .iter()
            .filter(|edge| plan.crossing(**edge) == Crossing::Barrier);
        barriers
            .map(|edge| {
                let (collector, state) =
                    (names::collector(graph, *edge), names::state(graph, self.id));
                quote_spanned!(state.span()=> let #collector = #state.clone();)
            })
            .collect()
    }

    /// The buffers of the edges that are cut behind the operator, now that its items are known.
    fn edges(&self) -> TokenStream {
        let (graph, plan) = (self.graph(), self.plan);
        let flow = self.flow();
        let mut statements = TokenStream::new();
        for id in graph.outputs(self.id) {
            let leaving = leaving(plan, *id);
            let mut items = quote!(#leaving);
            let span = names::span(graph, self.id);
            let is_late = plan.typed_late.contains(id);
            if is_late {
                let back = names::back(graph, *id);
                items = quote_spanned!(span=> #back.union(#items));
            }
            let make = match plan.crossing(*id) {
                Crossing::Handoff => "make_edge_of",
                Crossing::NextTick if graph.kind(*id) == EdgeKind::LazyTick => {
                    "make_lazy_tick_edge_of"
                }
                Crossing::NextTick => "make_tick_edge_of",
                Crossing::Inline | Crossing::Barrier => {
                    if is_late {
                        statements.extend(quote_spanned!(span=> let _ = #items;));
                    }
                    continue;
                }
            };
            let (send, recv, make) = (
                names::send(graph, *id),
                names::recv(graph, *id),
                self.method(make),
            );
            let edge = graph.edge(*id);
            let name = format!(
                "{} -> {}",
                names::label(graph, edge.src),
                names::label(graph, edge.dst)
            );
            statements
                .extend(quote_spanned!(span=> let (#send, #recv) = #flow.#make(#name, #items);));
        }
        statements
    }
}

/// The type witness of an edge as its consumer sees it.
fn arriving(plan: &Plan, id: EdgeId) -> Ident {
    match plan.typed_late.contains(&id) {
        true => names::back(&plan.graph, id),
        false => leaving(plan, id),
    }
}

/// The type witness of an edge as its producer knows it: an operator that makes nothing puts out
/// what it takes in.
fn leaving(plan: &Plan, id: EdgeId) -> Ident {
    let graph = &plan.graph;
    let edge = graph.edge(id);
    match (graph.node(edge.src).operator.call, graph.inputs(edge.src)) {
        (CallForm::None, [input, ..]) => arriving(plan, *input),
        _ => names::items(graph, edge.src, edge.output),
    }
}
