use quote::quote_spanned;

use super::{
    CallForm, EdgeKind, Operator, PortForm, Ports, Yield, Yields, stateful::EMIT_COLLECTED,
};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::graph::{FlatGraph, NodeId};

operator! {
    /// Pairs the items of the tick as `zip` does, and puts out what is left of the longer input too.
    ///
    /// The items that it puts out are `itertools::EitherOrBoth`: `Both(a, b)`, then `Left(a)` or `Right(b)`. It
    /// needs all items of both inputs first, and nothing is kept for later ticks, so it cannot be `'static`.
    /// `dfir_runtime::itertools` is that crate.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// use dfir_runtime::itertools::EitherOrBoth::{Both, Left};
    ///
    /// let mut out = Vec::new();
    /// dfir_syntax! {
    ///     source_iter([1, 2]) -> [0]both;
    ///     source_iter(["a"]) -> [1]both;
    ///     both = zip_longest() -> for_each(|item| out.push(item));
    /// }
    /// .run_tick_sync();
    /// assert_eq!(out, [Both(1, "a"), Left(2)]);
    /// ```
    ZIP_LONGEST = Operator {
        name: "zip_longest",
        inputs: Ports::Fixed(&[
            PortForm { edge: EdgeKind::Barrier, ..PortForm::named("0") },
            PortForm { edge: EdgeKind::Barrier, ..PortForm::named("1") },
        ]),
        lifetimes: 1,
        call: CallForm::Items,
        yields: Yields::Always(&[Yield::State, Yield::Items]),
        step: |step| {
            let (state, x) = (step.state(), step.item());
            match step.port() {
                0 => quote_spanned!(step.span()=> #state.left(#x);),
                _ => quote_spanned!(step.span()=> #state.right(#x);),
            }
        },
        emit: Some(EMIT_COLLECTED),
        check,
        ..Operator::PLAIN
    }
}

fn check(graph: &FlatGraph, id: NodeId, diagnostics: &mut Diagnostics) {
    let node = graph.node(id);
    if node.is_static(0) {
        let span = node.call.lifetimes[0].apostrophe;
        let message =
            "`zip_longest` puts out all items in their own tick, so none can be `'static`";
        let help = "leave the lifetime out; `zip` can keep what has no partner";
        diagnostics.push(Diagnostic::new(span, message).help(help));
    }
}
