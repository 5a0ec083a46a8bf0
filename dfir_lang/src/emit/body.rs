//! What happens to an item: the steps of operators, nested as statements.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};

use super::counting::Counted;
use super::names;
use crate::graph::{EdgeId, FlatGraph, Node, NodeId};
use crate::operators::Yield;
use crate::plan::{Crossing, Layout, Plan};

/// What all statements of one subgraph are made of.
#[derive(Clone, Copy)]
pub(super) struct Body<'p> {
    pub(super) plan: &'p Plan,
    pub(super) layout: &'p Layout,
    pub(super) counted: &'p Counted,
}

/// What the statement of an operator can be made of: one item arriving at one of its ports, or
/// nothing arriving, when it puts out by itself.
#[derive(Clone)]
pub struct Step<'p> {
    body: Body<'p>,
    id: NodeId,
    port: usize,
    item: Ident,
    state: TokenStream,
}

impl<'p> Step<'p> {
    /// The operator puts out by itself; there is no item.
    pub(super) fn alone(body: Body<'p>, id: NodeId) -> Self {
        let graph = &body.plan.graph;
        Self {
            body,
            id,
            port: 0,
            item: names::item(graph, id),
            state: names::state(graph, id).into_token_stream(),
        }
    }

    /// An item arrives over an edge. Like the type witness in the setup, it is located at the operator
    /// if it comes by the first input, else where it comes from.
    pub(super) fn arriving(body: Body<'p>, edge: EdgeId, mut item: Ident) -> Self {
        let (graph, crosses) = (&body.plan.graph, body.plan.crossing(edge));
        let id = graph.edge(edge).dst;
        if graph.inputs(id).first() == Some(&edge) {
            item.set_span(names::span(graph, id));
        }
        Self {
            body,
            id,
            port: graph.edge(edge).input,
            item,
            state: match crosses {
                Crossing::Barrier => {
                    let collector = names::collector(graph, edge);
                    match graph.shares_state(id) {
                        true => quote_spanned!(collector.span()=> #collector.open()),
                        false => collector.into_token_stream(),
                    }
                }
                _ => names::state(graph, id).into_token_stream(),
            },
        }
    }

    /// The statement of the operator that the item arrives at.
    pub(super) fn statement(&self) -> TokenStream {
        let (count, step) = (self.count(), (self.node().operator.step)(self));
        quote!(#count #step)
    }

    /// The statement that counts an item at the operator, if that is wanted.
    pub(super) fn count(&self) -> TokenStream {
        self.body.counted.count(self.id)
    }

    /// The graph.
    pub fn graph(&self) -> &'p FlatGraph {
        &self.body.plan.graph
    }

    /// The operator.
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

    /// The port at which the item arrives.
    pub fn port(&self) -> usize {
        self.port
    }

    /// Whether the operator collects what arrives before it goes on.
    pub fn waits(&self) -> bool {
        self.graph().barriers(self.id).next().is_some()
    }

    /// The port at which everything arrives before anything does at the other.
    pub fn complete_port(&self) -> Option<usize> {
        self.body.plan.complete_port(self.id)
    }

    /// The item that arrives.
    pub fn item(&self) -> &Ident {
        &self.item
    }

    /// A name for the item that the operator puts out.
    pub fn out(&self) -> Ident {
        names::item(self.graph(), self.id)
    }

    /// The operator's state, open.
    pub fn state(&self) -> &TokenStream {
        &self.state
    }

    /// The user's closure.
    pub fn closure(&self) -> Ident {
        names::closure(self.graph(), self.id)
    }

    /// The operator's egress, open.
    pub fn egress(&self) -> Ident {
        names::open_egress(self.graph(), self.id)
    }

    /// The operator's name and place, for errors at run time.
    pub fn place(&self) -> String {
        names::place(self.graph(), self.id)
    }

    /// The item goes on as it is.
    pub fn pass(&self) -> TokenStream {
        self.rest(0, &self.item)
    }

    /// What follows when `item` leaves by an output.
    pub fn rest(&self, output: usize, item: &Ident) -> TokenStream {
        if self.body.layout.merges.contains(&self.id) {
            let merge = names::merge(self.graph(), self.id);
            return quote_spanned!(self.span()=> #merge(#item););
        }
        self.deliver(output, item)
    }

    /// What follows as something that is called with each item.
    pub fn callback(&self) -> TokenStream {
        if self.body.layout.merges.contains(&self.id) {
            let merge = names::merge(self.graph(), self.id);
            return quote_spanned!(self.span()=> &mut #merge);
        }
        let out = self.out();
        let rest = self.deliver(0, &out);
        quote_spanned!(self.span()=> &mut |#out| { #rest })
    }

    /// The closure behind a merge. Its parameter's type is told by the type witness, as it may be
    /// used before a call could tell it.
    pub(super) fn merge(&self) -> TokenStream {
        let (merge, out) = (names::merge(self.graph(), self.id), self.out());
        let items = match self.graph().count_yields(self.id, Yield::Items) {
            0 => return TokenStream::new(),
            _ => names::items(self.graph(), self.id, 0),
        };
        let rest = self.deliver(0, &out);
        let closure = quote_spanned!(self.span()=> #items.merge(|#out| { #rest }));
        match self.body.layout.is_erased(self.id) {
            true => {
                quote_spanned!(self.span()=> let mut #merge: &mut dyn FnMut(_) = &mut #closure;)
            }
            false => quote_spanned!(self.span()=> let mut #merge = #closure;),
        }
    }

    /// Hands an item to every edge of an output; one that nothing is connected to drops it.
    pub(super) fn deliver(&self, output: usize, item: &Ident) -> TokenStream {
        let graph = self.graph();
        let edges = graph
            .outputs(self.id)
            .iter()
            .filter(|edge| graph.edge(**edge).output == output);
        edges
            .map(|edge| match self.body.plan.crossing(*edge) {
                Crossing::Handoff | Crossing::NextTick => {
                    let open = names::open(graph, *edge);
                    quote_spanned!(self.span()=> #open.give(#item);)
                }
                Crossing::Inline | Crossing::Barrier => {
                    Step::arriving(self.body, *edge, item.clone()).statement()
                }
            })
            .collect::<TokenStream>()
    }
}
