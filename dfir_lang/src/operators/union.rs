use super::{CallForm, Operator, Ports, Yield, Yields};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::graph::{FlatGraph, NodeId};

operator! {
    /// Merges any number of inputs of one type. Nothing is promised about the order between them.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// let mut out = Vec::new();
    /// dfir_syntax! {
    ///     source_iter([1]) -> all;
    ///     source_iter([2]) -> all;
    ///     all = union() -> sort() -> for_each(|n| out.push(n));
    /// }
    /// .run_tick_sync();
    /// assert_eq!(out, [1, 2]);
    /// ```
    UNION = Operator {
        name: "union",
        inputs: Ports::Any,
        call: CallForm::EachInput,
        yields: Yields::Always(&[Yield::Items]),
        check,
        ..Operator::PLAIN
    }
}

fn check(graph: &FlatGraph, id: NodeId, diagnostics: &mut Diagnostics) {
    if graph.inputs(id).len() == 1 {
        let message = "`union` has one input, so it merges nothing";
        let warning = Diagnostic::new(graph.node(id).span(), message);
        diagnostics.warn(warning.help("leave it out, or connect another input"));
    }
}
