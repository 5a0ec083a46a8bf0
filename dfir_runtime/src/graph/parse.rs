//! Reads the text of a plan, whose form is described where it is written: `dfir_lang::render`.

use std::str::FromStr;

use super::{Crossing, Edge, Graph, Operator, Read, Subgraph};

impl Graph {
    /// The plan that a text describes. What is no record of a plan is left out.
    pub(crate) fn parse(text: &str) -> Self {
        let mut graph = Self::default();
        for line in text.lines() {
            match line.strip_prefix(' ') {
                Some(more) => {
                    if let Some(operator) = graph.operators.last_mut() {
                        operator.text.push('\n');
                        operator.text.push_str(more);
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
            "->" => Crossing::Inline,
            "=>" => Crossing::Handoff,
            "-x" => Crossing::Barrier,
            "~>" => Crossing::NextTick,
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
