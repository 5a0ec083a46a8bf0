//! Looks names up: `Program` to [`FlatGraph`].
//!
//! Names may be used before they are assigned, so every pipeline is read first and connections are
//! made afterwards. A name that cannot be looked up stands for an operator that accepts any wiring,
//! so that one mistake is one error.

mod report;

use std::collections::HashMap;

use proc_macro2::Ident;

use super::{Edge, FlatGraph, Node, NodeId, Read, Wiring, reads};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::operators::{self, Operator};
use crate::syntax::{Call, Element, Pipeline, Port, Program, Statement};

/// What a name or an operator that cannot be looked up is taken for.
static UNKNOWN: Operator = Operator::UNKNOWN;

/// Resolves a program.
pub fn resolve(program: Program, diagnostics: &mut Diagnostics) -> FlatGraph {
    let mut resolver = Resolver {
        nodes: Vec::new(),
        names: HashMap::new(),
        connections: Vec::new(),
        reported_cycles: Vec::new(),
        wiring: match program.has_gaps {
            true => Wiring::HasGaps,
            false => Wiring::Complete,
        },
        diagnostics,
    };
    for statement in program.statements {
        resolver.read_statement(statement);
    }
    let connections = std::mem::take(&mut resolver.connections);
    let mut edges = connections
        .into_iter()
        .map(|connection| resolver.connect(connection))
        .collect();
    let mut reads = resolver.reads();
    resolver.report_unused_ports();
    reads::wait_before_collecting(&mut resolver.nodes, &mut edges, &mut reads);
    FlatGraph::new(program.uses, resolver.nodes, edges, reads, resolver.wiring)
}

struct Resolver<'d> {
    nodes: Vec<Node>,
    names: HashMap<String, Assigned>,
    connections: Vec<(End, End)>,
    reported_cycles: Vec<String>,
    wiring: Wiring,
    diagnostics: &'d mut Diagnostics,
}

/// What a name stands for: the two ends of its pipeline.
struct Assigned {
    name: Ident,
    input: End,
    output: End,
    input_is_used: bool,
    output_is_used: bool,
}

/// One end of a pipeline: something with, perhaps, a port.
#[derive(Clone)]
struct End {
    at: At,
    port: Option<Port>,
}

#[derive(Clone)]
enum At {
    Node(NodeId),
    Name(Ident),
}

/// Which end of a pipeline.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Input,
    Output,
}

impl Resolver<'_> {
    fn read_statement(&mut self, statement: Statement) {
        let Some((input, output)) = self.read_pipeline(statement.pipeline, statement.name.as_ref())
        else {
            return;
        };
        let Some(name) = statement.name else {
            self.report_unused_port(&input.port, Side::Input);
            self.report_unused_port(&output.port, Side::Output);
            return;
        };
        if let Some(earlier) = self.names.get(&name.to_string()) {
            self.wiring = Wiring::HasGaps;
            let message = format!("`{name}` is assigned twice");
            self.diagnostics.push(
                Diagnostic::new(name.span(), message)
                    .note(earlier.name.span(), "first assigned")
                    .help("choose another name; to merge both, connect them to one `union()`"),
            );
            return;
        }
        let assigned = Assigned {
            name: name.clone(),
            input,
            output,
            input_is_used: false,
            output_is_used: false,
        };
        self.names.insert(name.to_string(), assigned);
    }

    /// Adds the pipeline's operators and connections; its two ends.
    fn read_pipeline(
        &mut self,
        pipeline: Pipeline,
        variable: Option<&Ident>,
    ) -> Option<(End, End)> {
        let mut ends: Option<(End, End)> = None;
        for link in pipeline.links {
            let (mut input, mut output) = match link.element {
                Element::Name(name) => {
                    let end = End {
                        at: At::Name(name),
                        port: None,
                    };
                    (end.clone(), end)
                }
                Element::Operator(call) => {
                    let end = End {
                        at: At::Node(self.add_node(call, variable)),
                        port: None,
                    };
                    (end.clone(), end)
                }
                Element::Group(pipeline) => self.read_pipeline(pipeline, variable)?,
            };
            input.port = self.one_port(link.input, input.port);
            output.port = self.one_port(link.output, output.port);
            ends = Some(match ends {
                None => (input, output),
                Some((first, previous)) => {
                    self.connections.push((previous, input));
                    (first, output)
                }
            });
        }
        ends
    }

    fn add_node(&mut self, call: Call, variable: Option<&Ident>) -> NodeId {
        let name = call.name.to_string();
        let operator = operators::find(&name).unwrap_or_else(|| {
            self.diagnostics.push(report::unknown_operator(&call.name));
            &UNKNOWN
        });
        self.nodes.push(Node {
            operator,
            call,
            variable: variable.cloned(),
        });
        NodeId(self.nodes.len() - 1)
    }

    /// An end can have one port: written where it is used, or where it is assigned.
    fn one_port(&mut self, outer: Option<Port>, inner: Option<Port>) -> Option<Port> {
        if let (Some(outer), Some(inner)) = (&outer, &inner) {
            self.wiring = Wiring::HasGaps;
            let message = format!(
                "port `[{}]` is given to what has the port `[{}]` already",
                outer.label, inner.label
            );
            self.diagnostics.push(
                Diagnostic::new(outer.span, message)
                    .note(inner.span, "the first port")
                    .help("leave one of them out"),
            );
        }
        outer.or(inner)
    }

    fn connect(&mut self, (output, input): (End, End)) -> Edge {
        let (src, src_port) = self.look_up(output, Side::Output);
        let (dst, dst_port) = self.look_up(input, Side::Input);
        Edge {
            src,
            dst,
            src_port,
            dst_port,
            output: 0,
            input: 0,
        }
    }

    /// Looks up what each operator's arguments read: the last operator of the named pipeline.
    fn reads(&mut self) -> Vec<Read> {
        let readers = self.nodes.iter().enumerate();
        let references: Vec<(NodeId, Ident)> = readers
            .flat_map(|(id, node)| node.call.references().map(move |read| (NodeId(id), read)))
            .map(|(id, reference)| (id, reference.name.clone()))
            .collect();
        let mut reads = Vec::new();
        for (reader, name) in references {
            let at = At::Name(name.clone());
            let (src, _) = self.look_up(End { at, port: None }, Side::Output);
            let operator = self.nodes[src.0].operator;
            if operator.is_readable && src == reader {
                self.diagnostics.push(report::reads_itself(&name, operator));
            } else if operator.is_readable {
                reads.push(Read {
                    src,
                    reader,
                    dst: reader,
                    name,
                });
            } else if !operator.is_unknown() {
                self.report_unreadable(&name, src);
            }
        }
        reads
    }

    /// Follows names to the operator behind them.
    fn look_up(&mut self, end: End, side: Side) -> (NodeId, Option<Port>) {
        let (mut at, mut port) = (end.at, end.port);
        let mut visited: Vec<Ident> = Vec::new();
        loop {
            let name = match at {
                At::Node(node) => return (node, port),
                At::Name(name) => name,
            };
            if visited.contains(&name) {
                self.report_alias_cycle(&name, &visited);
                return (self.stand_in(&name), None);
            }
            let key = name.to_string();
            let Some(assigned) = self.names.get_mut(&key) else {
                self.report_unassigned(&name);
                return (self.stand_in(&name), None);
            };
            let next = match side {
                Side::Input => {
                    assigned.input_is_used = true;
                    assigned.input.clone()
                }
                Side::Output => {
                    assigned.output_is_used = true;
                    assigned.output.clone()
                }
            };
            port = self.one_port(port, next.port);
            at = next.at;
            visited.push(name);
        }
    }

    /// An operator that accepts any wiring, for a name that leads nowhere.
    fn stand_in(&mut self, name: &Ident) -> NodeId {
        self.nodes.push(Node {
            operator: &UNKNOWN,
            call: Call::plain(name.clone()),
            variable: None,
        });
        NodeId(self.nodes.len() - 1)
    }
}
