//! Reads the text of a plan, whose form is described where it is written: `dfir_lang::render`.

use std::str::FromStr;

use super::{Crossing, Diagnostic, Edge, Graph, Operator, Read, Subgraph};

impl Graph {
    /// The plan that a text describes. What is no record of a plan is left out.
    pub(crate) fn parse(text: &str) -> Self {
        let mut graph = Self::default();
        for line in text.lines() {
            match line.strip_prefix(' ') {
                Some(more) => {
                    if let Some(text) = graph.last_text() {
                        text.push('\n');
                        text.push_str(more);
                    }
                }
                None => {
                    let read = graph.push(line);
                    debug_assert!(read.is_some(), "the compiler has written {line:?}");
                }
            }
        }
        graph
    }

    /// What the line above ended in: warnings stand behind all else.
    fn last_text(&mut self) -> Option<&mut String> {
        match self.diagnostics.last_mut() {
            Some(warning) => Some(&mut warning.message),
            None => Some(&mut self.operators.last_mut()?.text),
        }
    }

    /// Adds what a line says, if it can be read.
    fn push(&mut self, line: &str) -> Option<()> {
        let (kind, rest) = line.split_once(' ')?;
        let crossing = match kind {
            "s" => {
                self.subgraphs.push(subgraph(rest)?);
                return Some(());
            }
            "o" => {
                let subgraph = self.subgraphs.len().checked_sub(1);
                self.operators.push(operator(rest, subgraph)?);
                return Some(());
            }
            "#" => {
                self.reads.push(read(rest)?);
                return Some(());
            }
            "!" => {
                let (place, message) = rest.split_once('\t')?;
                self.diagnostics.push(Diagnostic {
                    place: place.to_owned(),
                    message: message.to_owned(),
                });
                return Some(());
            }
            "->" => Crossing::Inline,
            "=>" => Crossing::Handoff,
            "-x" => Crossing::Barrier,
            "~>" => Crossing::NextTick,
            ".>" => Crossing::LazyTick,
            _ => return None,
        };
        self.edges.push(edge(rest, crossing)?);
        Some(())
    }
}

fn subgraph(fields: &str) -> Option<Subgraph> {
    let mut fields = fields.split(' ');
    Some(Subgraph {
        stratum: Some(number(fields.next())?),
        every_tick: fields.next().is_some(),
    })
}

fn operator(fields: &str, subgraph: Option<usize>) -> Option<Operator> {
    let mut fields = fields.splitn(3, ' ');
    let (id, variable, text) = (number(fields.next())?, fields.next()?, fields.next()?);
    // The generics begin with a colon, the arguments with a parenthesis.
    let name = text.split([':', '(']).next()?;
    Some(Operator {
        id,
        name: name.to_owned(),
        variable: written(variable),
        text: text.to_owned(),
        subgraph,
    })
}

fn edge(fields: &str, crossing: Crossing) -> Option<Edge> {
    let mut fields = fields.split(' ');
    Some(Edge {
        src: number(fields.next())?,
        dst: number(fields.next())?,
        src_port: fields.next().and_then(written),
        dst_port: fields.next().and_then(written),
        crossing,
    })
}

fn read(fields: &str) -> Option<Read> {
    let mut fields = fields.split(' ');
    Some(Read {
        src: number(fields.next())?,
        reader: number(fields.next())?,
        name: fields.next()?.to_owned(),
    })
}

fn number<N: FromStr>(field: Option<&str>) -> Option<N> {
    field?.parse().ok()
}

/// A field that may be left out.
fn written(field: &str) -> Option<String> {
    (field != "-").then(|| field.to_owned())
}
