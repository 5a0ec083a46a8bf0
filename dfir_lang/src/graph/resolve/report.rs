//! What is said of names that cannot be looked up.

use proc_macro2::{Ident, Span};

use super::{Node, NodeId, Resolver, Side};
use crate::diagnostic::{Diagnostic, nearest};
use crate::operators::{self, Operator, REPLACED};
use crate::syntax::Port;

impl Resolver<'_> {
    pub(super) fn report_unassigned(&mut self, name: &Ident) {
        let text = name.to_string();
        let diagnostic = Diagnostic::new(name.span(), format!("`{name}` is never assigned"));
        let mut names: Vec<_> = self.names.keys().map(String::as_str).collect();
        names.sort_unstable();
        let diagnostic = if operators::find(&text).is_some() {
            diagnostic.help(format!("to call the operator, write `{name}()`"))
        } else if let Some(near) = nearest(&text, names) {
            diagnostic.help(format!("did you mean `{near}`?"))
        } else {
            diagnostic.help(format!("assign a pipeline to it: `{name} = ..;`"))
        };
        self.diagnostics.push(diagnostic);
    }

    /// Names that stand for each other only. One error for a cycle, however often it is used.
    pub(super) fn report_alias_cycle(&mut self, name: &Ident, visited: &[Ident]) {
        let start = visited
            .iter()
            .position(|visited| visited == name)
            .unwrap_or(0);
        let cycle = &visited[start..];
        let mut key: Vec<_> = cycle.iter().map(Ident::to_string).collect();
        key.sort_unstable();
        let key = key.join(" ");
        if self.reported_cycles.contains(&key) {
            return;
        }
        self.reported_cycles.push(key);
        let spans: Vec<Span> = cycle
            .iter()
            .filter_map(|name| Some(self.names.get(&name.to_string())?.name.span()))
            .collect();
        let message = match cycle.len() {
            1 => format!("`{name}` stands for itself"),
            _ => format!(
                "`{name}` stands for itself, through {} other names",
                cycle.len() - 1
            ),
        };
        let mut diagnostic =
            Diagnostic::new(spans.first().copied().unwrap_or(name.span()), message);
        for (name, span) in cycle.iter().zip(&spans).skip(1) {
            diagnostic = diagnostic.note(*span, format!("through `{name}`"));
        }
        self.diagnostics
            .push(diagnostic.help("a cycle needs an operator, such as `union()`"));
    }

    /// A name that is read but ends in an operator without a state for that.
    pub(super) fn report_unreadable(&mut self, name: &Ident, id: NodeId) {
        let last = &self.nodes[id.0];
        let message = format!(
            "`#{name}` reads the last operator of `{name}`, but `{}` has no state that can be read",
            last.operator.name
        );
        let is_of_name = |node: &&Node| node.variable.as_ref().is_some_and(|of| of == name);
        let readable = |node: &&Node| node.operator.is_readable;
        let other = self.nodes.iter().filter(is_of_name).find(readable);
        let help = match other {
            Some(node) => format!(
                "end `{name}` with its `{}`, and connect what follows to `{name}`",
                node.operator.name
            ),
            None => {
                let readable = operators::OPERATORS
                    .iter()
                    .filter(|known| known.is_readable);
                let names: Vec<_> = readable.map(|known| format!("`{}`", known.name)).collect();
                format!("what can be read is {}", names.join(", "))
            }
        };
        self.diagnostics
            .push(Diagnostic::new(name.span(), message).help(help));
    }

    pub(super) fn report_unused_ports(&mut self) {
        let mut unused: Vec<(Option<Port>, Side)> = Vec::new();
        for assigned in self.names.values() {
            if !assigned.input_is_used {
                unused.push((assigned.input.port.clone(), Side::Input));
            }
            if !assigned.output_is_used {
                unused.push((assigned.output.port.clone(), Side::Output));
            }
        }
        unused.sort_by_key(|(port, _)| {
            port.as_ref()
                .map(|port| (port.span.start().line, port.span.start().column))
        });
        for (port, side) in unused {
            self.report_unused_port(&port, side);
        }
    }

    /// A port at the open end of a pipeline.
    pub(super) fn report_unused_port(&mut self, port: &Option<Port>, side: Side) {
        let Some(port) = port else {
            return;
        };
        let (word, other) = match side {
            Side::Input => ("into", "behind"),
            Side::Output => ("out of", "before"),
        };
        let message = format!("nothing is connected {word} `[{}]`", port.label);
        let help = format!(
            "connect it, or write the port {other} the operator if it belongs to the other side"
        );
        self.diagnostics
            .push(Diagnostic::new(port.span, message).help(help));
    }
}

/// An operator whose closure reads the state that it is building.
pub(super) fn reads_itself(name: &Ident, operator: &Operator) -> Diagnostic {
    let operator = operator.name;
    let message = format!("`{operator}` reads its own state, `#{name}`, which is not complete yet");
    Diagnostic::new(name.span(), message)
        .help("its closure is given the state as it stands, as the first parameter")
}

pub(super) fn unknown_operator(name: &Ident) -> Diagnostic {
    let text = name.to_string();
    let diagnostic = Diagnostic::new(name.span(), format!("there is no operator `{name}`"));
    if let Some((_, instead)) = REPLACED.iter().find(|(replaced, _)| *replaced == text) {
        return diagnostic.help(format!("use {instead}"));
    }
    let names = operators::OPERATORS.iter().map(|operator| operator.name);
    match nearest(&text, names) {
        Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
        None => diagnostic,
    }
}
