//! Which port a label means, and whether an operator's ports are connected as they must be.

use proc_macro2::Span;

use super::{EdgeId, FlatGraph, Node, NodeId};
use crate::diagnostic::{Diagnostic, Diagnostics, nearest};
use crate::operators::{Needed, PortForm, Ports};
use crate::syntax::{Port, PortLabel};

impl Ports {
    /// The number of the port with this label, in a fixed list. Without a label it is the only
    /// one, or the only one that has to be connected.
    pub(super) fn position(&self, label: Option<&PortLabel>) -> Option<usize> {
        let Self::Fixed(forms) = self else {
            return None;
        };
        match (forms, label) {
            ([], _) => None,
            ([_, others @ ..], None) => others
                .iter()
                .all(|form| form.needed == Needed::Optional)
                .then_some(0),
            ([PortForm { label: "", .. }], Some(label)) => {
                (*label == PortLabel::Index(0)).then_some(0)
            }
            (forms, Some(label)) => {
                let label = label.to_string();
                forms.iter().position(|form| form.label == label)
            }
        }
    }
}

/// One side of an operator.
#[derive(Clone, Copy)]
enum Side {
    Input,
    Output,
}

impl Side {
    fn word(self) -> &'static str {
        match self {
            Self::Input => "input",
            Self::Output => "output",
        }
    }

    /// What joins or splits streams on this side.
    fn mend(self, operator: &str) -> String {
        match self {
            Self::Input => format!("merge them with `union()` before `{operator}`"),
            Self::Output => "copy its items with `tee()` first".to_owned(),
        }
    }

    fn ports(self, node: &Node) -> Ports {
        match self {
            Self::Input => node.operator.inputs,
            Self::Output => node.operator.outputs,
        }
    }

    fn edges(self, graph: &FlatGraph, id: NodeId) -> &[EdgeId] {
        match self {
            Self::Input => graph.inputs(id),
            Self::Output => graph.outputs(id),
        }
    }

    fn port(self, graph: &FlatGraph, id: EdgeId) -> Option<&Port> {
        let edge = graph.edge(id);
        match self {
            Self::Input => edge.dst_port.as_ref(),
            Self::Output => edge.src_port.as_ref(),
        }
    }

    /// Where an edge is shown: at its port, or at the operator at its other end.
    fn span(self, graph: &FlatGraph, id: EdgeId) -> Span {
        let edge = graph.edge(id);
        let other = match self {
            Self::Input => edge.src,
            Self::Output => edge.dst,
        };
        self.port(graph, id)
            .map_or_else(|| graph.node(other).span(), |port| port.span)
    }
}

/// Checks both sides of an operator.
pub(super) fn check(graph: &FlatGraph, id: NodeId, diagnostics: &mut Diagnostics) {
    let node = graph.node(id);
    for side in [Side::Input, Side::Output] {
        match side.ports(node) {
            Ports::Fixed(forms) => check_fixed(graph, id, side, forms, diagnostics),
            Ports::Any => check_repeated(graph, id, side, diagnostics),
            Ports::Labelled | Ports::Numbered => {
                let count = side.edges(graph, id).len();
                if count < 2 {
                    let (name, word) = (node.operator.name, side.word());
                    let message = format!("`{name}` needs at least 2 {word}s, it has {count}");
                    diagnostics.push(Diagnostic::new(node.span(), message));
                }
                check_repeated(graph, id, side, diagnostics);
            }
        }
    }
    let is_alone = graph.inputs(id).is_empty() && graph.outputs(id).is_empty();
    let may_be_alone = |ports| match ports {
        Ports::Fixed(forms) => forms.iter().all(|form| form.needed == Needed::Optional),
        Ports::Any | Ports::Labelled | Ports::Numbered => true,
    };
    if is_alone && may_be_alone(node.operator.inputs) && may_be_alone(node.operator.outputs) {
        let message = format!("`{}` is not connected to anything", node.operator.name);
        diagnostics.push(Diagnostic::new(node.span(), message).help("connect it or remove it"));
    }
}

/// An operator with a fixed list of ports: each edge at one of them, none twice, none left out.
fn check_fixed(
    graph: &FlatGraph,
    id: NodeId,
    side: Side,
    forms: &[PortForm],
    diagnostics: &mut Diagnostics,
) {
    let node = graph.node(id);
    let (name, word, edges) = (node.operator.name, side.word(), side.edges(graph, id));
    if forms.len() <= 1 && edges.len() > forms.len() {
        let allowed = match forms.len() {
            0 => format!(
                "`{name}` has no {word}, but {} connected to it",
                are(edges.len())
            ),
            _ => format!(
                "`{name}` has one {word}, but {} connected to it",
                are(edges.len())
            ),
        };
        let mut diagnostic = Diagnostic::new(node.span(), allowed);
        for edge in edges {
            diagnostic = diagnostic.note(side.span(graph, *edge), format!("one {word}"));
        }
        if !forms.is_empty() {
            diagnostic = diagnostic.help(side.mend(name));
        }
        diagnostics.push(diagnostic);
        return;
    }
    let mut has_bad_label = false;
    for edge in edges {
        let label = side.port(graph, *edge).map(|port| &port.label);
        if side.ports(node).position(label).is_none() {
            has_bad_label = true;
            diagnostics.push(bad_label(graph, node, side, *edge, forms));
        }
    }
    check_repeated(graph, id, side, diagnostics);
    let connected = |form: &&PortForm| {
        let number = |edge: &EdgeId| {
            side.ports(node)
                .position(side.port(graph, *edge).map(|port| &port.label))
        };
        edges
            .iter()
            .any(|edge| number(edge).is_some_and(|at| forms[at].label == form.label))
    };
    let missing: Vec<_> = forms
        .iter()
        .filter(|form| form.needed == Needed::Required && !connected(form))
        .collect();
    // A wrong label and the port that it was meant for are one mistake.
    let is_meant = has_bad_label || !repeated(graph, id, side).is_empty();
    if !missing.is_empty() && !is_meant {
        let message = match forms.len() {
            1 => format!("`{name}` needs an {word}"),
            _ => format!(
                "{} of `{name}` is not connected",
                listed(&missing, word, "and")
            ),
        };
        let help = match side {
            Side::Input => format!(
                "connect something to it: `.. -> {}`",
                example(name, missing[0], side)
            ),
            Side::Output => format!(
                "connect it to something: `{} -> ..`",
                example(name, missing[0], side)
            ),
        };
        diagnostics.push(Diagnostic::new(node.span(), message).help(help));
    }
}

fn bad_label(
    graph: &FlatGraph,
    node: &Node,
    side: Side,
    edge: EdgeId,
    forms: &[PortForm],
) -> Diagnostic {
    let (name, word) = (node.operator.name, side.word());
    let span = side.span(graph, edge);
    let all: Vec<_> = forms.iter().collect();
    let Some(port) = side.port(graph, edge) else {
        let message = format!(
            "this {word} of `{name}` needs a port: {}",
            listed(&all, "", "or")
        );
        return Diagnostic::new(span, message);
    };
    if let [PortForm { label: "", .. }] = forms {
        let message = format!(
            "`{name}` has one {word}, which has no port `{}`",
            port.label
        );
        return Diagnostic::new(span, message).help("leave the port out");
    }
    let message = format!(
        "`{name}` has no {word} port `{}`; it has {}",
        port.label,
        listed(&all, "", "and")
    );
    let diagnostic = Diagnostic::new(span, message);
    match nearest(&port.label.to_string(), forms.iter().map(|form| form.label)) {
        Some(label) => diagnostic.help(format!("did you mean `[{label}]`?")),
        None => diagnostic,
    }
}

/// Ports of one label on two edges. Edges are in port order, so equal ones are neighbours.
fn repeated(graph: &FlatGraph, id: NodeId, side: Side) -> Vec<(&Port, &Port)> {
    let edges = side.edges(graph, id).windows(2);
    let pairs = edges.filter_map(|pair| side.port(graph, pair[0]).zip(side.port(graph, pair[1])));
    pairs
        .filter(|(first, second)| first.label == second.label)
        .collect()
}

fn check_repeated(graph: &FlatGraph, id: NodeId, side: Side, diagnostics: &mut Diagnostics) {
    let name = graph.node(id).operator.name;
    for (first, second) in repeated(graph, id, side) {
        let message = format!(
            "{} `[{}]` of `{name}` is connected twice",
            side.word(),
            second.label
        );
        diagnostics.push(
            Diagnostic::new(second.span, message)
                .note(first.span, "first connected")
                .help(side.mend(name)),
        );
    }
}

fn are(count: usize) -> String {
    match count {
        1 => "1 is".to_owned(),
        _ => format!("{count} are"),
    }
}

fn listed(forms: &[&PortForm], word: &str, joiner: &str) -> String {
    let labels: Vec<_> = forms
        .iter()
        .map(|form| format!("`[{}]`", form.label))
        .collect();
    let labels = match &labels[..] {
        [all @ .., last] if !all.is_empty() => format!("{} {joiner} {last}", all.join(", ")),
        _ => labels.concat(),
    };
    match word {
        "" => labels,
        _ => format!("{word} {labels}"),
    }
}

fn example(name: &str, form: &PortForm, side: Side) -> String {
    match (form.label, side) {
        ("", _) => format!("{name}(..)"),
        (label, Side::Input) => format!("[{label}]{name}(..)"),
        (label, Side::Output) => format!("{name}(..)[{label}]"),
    }
}
