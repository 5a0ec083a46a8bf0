//! The handles by which closures read states. One on a state that is made later is made first and bound then.

use proc_macro2::{Ident, TokenStream};
use quote::quote_spanned;

use super::Setup;
use crate::emit::names;
use crate::graph::{NodeId, Read};

impl<'p> Setup<'p> {
    /// Arguments that read states get handles on them.
    pub(super) fn with_reads(&self, call: TokenStream) -> TokenStream {
        let (graph, mut readers) = (self.graph(), Vec::<&Ident>::new());
        let mut handles = TokenStream::new();
        for reference in self.node().call.references() {
            let is_it =
                |(_, read): &(usize, &Read)| read.reader == self.id && read.name == reference.name;
            let Some((index, read)) = graph.reads().iter().enumerate().find(is_it) else {
                continue;
            };
            let reader = &reference.reader;
            if readers.contains(&reader) {
                continue;
            }
            readers.push(reader);
            handles.extend(match self.plan.read_late.contains(&index) {
                true => {
                    let late = names::late_reader(graph, index);
                    quote_spanned!(reader.span()=> let #reader = #late.clone();)
                }
                false => {
                    let state = names::state(graph, read.src);
                    quote_spanned!(reader.span()=> let #reader = #state.reader();)
                }
            });
        }
        match readers.is_empty() {
            true => call,
            false => quote_spanned!(names::flow_span()=> { #handles #call }),
        }
    }

    /// The handles on states that are not there yet.
    pub(super) fn late_readers(&self) -> TokenStream {
        let late = self.late_reads(|read| read.reader);
        late.map(|(late, _)| {
            let flow = self.flow();
            quote_spanned!(late.span()=> let #late = #flow.late_reader();)
        })
        .collect()
    }

    /// Now that the state is there, so is what reads it.
    pub(super) fn bind_late(&self) -> TokenStream {
        let late = self.late_reads(|read| read.src);
        late.map(|(late, read)| {
            let state = names::state(self.graph(), read.src);
            quote_spanned!(late.span()=> #late.bind(&#state);)
        })
        .collect()
    }

    /// The late reads of which `end` is this operator, with their handles.
    fn late_reads(&self, end: fn(&Read) -> NodeId) -> impl Iterator<Item = (Ident, &'p Read)> {
        let (graph, id) = (self.graph(), self.id);
        let late = self.plan.read_late.iter();
        late.map(move |index| (names::late_reader(graph, *index), &graph.reads()[*index]))
            .filter(move |(_, read)| end(read) == id)
    }
}
