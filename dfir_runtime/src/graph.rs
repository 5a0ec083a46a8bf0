//! The plan of a graph, as data: what runs in which subgraph, in which order, and what flows where.
//!
//! A graph carries its plan as a constant text, which is read when [`Dfir::graph`](crate::Dfir::graph) is called
//! and costs nothing before. Without the feature `graph` there is no such text in the program.

mod by_hand;
mod dot;
mod json;
mod mermaid;
mod options;
mod parse;

use std::fmt;

pub(crate) use by_hand::by_hand;
pub use options::GraphOptions;

/// The plan of a graph: its subgraphs, operators, edges and reads of state.
///
/// ```
/// use dfir_runtime::{GraphOptions, dfir_syntax};
///
/// let flow = dfir_syntax! {
///     words = source_iter(["a", "tale"]) -> map(|word| word.len());
///     words -> for_each(|len| println!("{len}"));
/// };
/// let graph = flow.graph();
/// assert_eq!(graph.operators()[1].text, "map(|word| word.len())");
/// assert_eq!(
///     graph.to_mermaid(&GraphOptions::new().subgraphs(false).short_text(true)),
///     "\
/// flowchart TD
///   n1[\"words.source_iter\"]
///   n2[\"words.map\"]
///   n3[\"for_each\"]
///   n1 --> n2
///   n2 --> n3
/// "
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Graph {
    subgraphs: Vec<Subgraph>,
    operators: Vec<Operator>,
    edges: Vec<Edge>,
    reads: Vec<Read>,
    diagnostics: Vec<Diagnostic>,
}

impl Graph {
    /// The subgraphs, in the order in which a tick runs them.
    pub fn subgraphs(&self) -> &[Subgraph] {
        &self.subgraphs
    }

    /// The operators: those of a subgraph together, no one before what feeds it there.
    pub fn operators(&self) -> &[Operator] {
        &self.operators
    }

    /// The edges between operators.
    pub fn edges(&self) -> &[Edge] {
        &self.edges
    }

    /// The reads of one operator's state by another.
    pub fn reads(&self) -> &[Read] {
        &self.reads
    }

    /// What the compiler warned of.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    pub(crate) fn into_diagnostics(self) -> Vec<Diagnostic> {
        self.diagnostics
    }

    /// The operators of the subgraph with this index, in order.
    pub fn operators_of(&self, subgraph: usize) -> impl Iterator<Item = &Operator> {
        self.operators
            .iter()
            .filter(move |operator| operator.subgraph == Some(subgraph))
    }

    /// The subgraphs that a picture shows.
    fn boxes(&self, options: &GraphOptions) -> impl Iterator<Item = (usize, &Subgraph)> {
        let shown = match options.subgraphs {
            true => &self.subgraphs[..],
            false => &[],
        };
        shown.iter().enumerate()
    }

    /// The operators that a picture shows in no subgraph.
    fn operators_outside(&self, options: &GraphOptions) -> impl Iterator<Item = &Operator> {
        let has_boxes = options.subgraphs;
        self.operators
            .iter()
            .filter(move |operator| !has_boxes || operator.subgraph.is_none())
    }
}

/// Operators that run as one piece of straight code.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Subgraph {
    /// How many barriers lie before it. A graph that was built by hand has an order, but no strata.
    pub stratum: Option<usize>,
    /// Whether it runs in every tick, with input or without.
    pub every_tick: bool,
}

/// One operator.
///
/// In a graph that was built by hand it stands for what has been added to it: a whole subgraph, an
/// ingress or an egress.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operator {
    /// Its number, by which edges and reads refer to it.
    pub id: usize,
    /// What kind of operator it is: `map`.
    pub name: String,
    /// The name that its pipeline is assigned to.
    pub variable: Option<String>,
    /// Its call as it was written, in one line: `map(|n| n + 1)`.
    ///
    /// Nobody has written the `identity()` before an operator that collects its input by a closure that
    /// reads a state: the items wait there until the state is complete.
    pub text: String,
    /// The subgraph in which it runs, by index. One that collects a state which is only read is in none, and so is
    /// what was attached to a graph by hand: others run for them.
    pub subgraph: Option<usize>,
}

/// An edge: items flow from one operator to another.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Edge {
    /// The number of the operator that items come from.
    pub src: usize,
    /// The number of the one that they go to.
    pub dst: usize,
    /// The output port, if it is written.
    pub src_port: Option<String>,
    /// The input port, if it is written.
    pub dst_port: Option<String>,
    /// How items cross the edge.
    pub crossing: Crossing,
}

/// How items cross an edge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Crossing {
    /// As statements of one loop body.
    Inline,
    /// Through a buffer, to a subgraph that runs later in the tick, or again.
    Handoff,
    /// Into a state that is complete before the operator behind the edge goes on.
    Barrier,
    /// Through a buffer, to the next tick, which starts because of it.
    NextTick,
    /// Through a buffer, to the next tick, whatever starts that.
    LazyTick,
}

impl Crossing {
    /// How the JSON form calls it.
    fn name(self) -> &'static str {
        match self {
            Self::Inline => "inline",
            Self::Handoff => "handoff",
            Self::Barrier => "barrier",
            Self::NextTick => "next_tick",
            Self::LazyTick => "lazy_tick",
        }
    }
}

/// A read of an operator's state by a closure of another one, `#name` in a program.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Read {
    /// The number of the operator whose state is read.
    pub src: usize,
    /// The number of the operator whose closure reads it.
    pub reader: usize,
    /// The name by which it is read, without the `#`.
    pub name: String,
}

/// Something that the compiler warned of.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Diagnostic {
    /// Where it is, as `file:line:column`, all counted from one.
    pub place: String,
    /// What it is; behind a line break, what to do about it.
    pub message: String,
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.message)
    }
}

/// What a picture calls a subgraph.
struct Title<'g>(usize, &'g Subgraph);

impl fmt::Display for Title<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(index, subgraph) = self;
        write!(f, "subgraph {index}")?;
        if let Some(stratum) = subgraph.stratum {
            write!(f, ", stratum {stratum}")?;
        }
        match subgraph.every_tick {
            true => f.write_str(", every tick"),
            false => Ok(()),
        }
    }
}
