//! A plan as compact text, which the emitted code embeds and the runtime reads when somebody looks at
//! the graph. How it is drawn is the runtime's business (`dfir_runtime::graph`).
//!
//! One record is one line, fields are separated by one space, and `-` stands for what is not written:
//!
//! | record | meaning |
//! |---|---|
//! | `s 0` | a subgraph in stratum 0; subgraphs stand in the order in which a tick runs them |
//! | `s 1 every_tick` | one that runs in every tick, with input or without |
//! | `o 4 reached union()` | operator 4, under the name `reached`, of the subgraph above |
//! | `-> 4 1 even pos` | an edge from port `even` of operator 4 to port `pos` of operator 1 |
//! | `-> 4 1` | one whose ports are not written |
//! | `=> 4 1` | one through a handoff |
//! | `-x 4 1` | one through a barrier |
//! | `~> 4 1` | one into the next tick, which it asks for |
//! | `.> 4 1` | one into the next tick, whatever starts that |
//! | `# 3 5 total` | operator 5 reads the state of operator 3 as `#total` |
//! | `! src/main.rs:7:13<tab>text` | what the compiler warned of, and where |
//!
//! What stands before the first subgraph runs in none: an operator that collects a state which is only read.
//! A line that begins with a space goes on with the text of the line above, behind a line break. The
//! operators are numbered as in the emitted code: as the program mentions them, from one.

mod text;

use std::collections::BTreeSet;
use std::fmt::{self, Write};

use crate::diagnostic::{Diagnostics, Place};
use crate::graph::{Edge, EdgeId, NodeId, Read};
use crate::operators::EdgeKind;
use crate::plan::{Crossing, Plan};

/// The plan as text, with what the compiler warned of.
pub fn render(plan: &Plan, diagnostics: &Diagnostics) -> String {
    let mut text = String::new();
    // Writing to a string cannot fail.
    let _ = write_plan(&mut text, plan);
    for warning in diagnostics.warnings() {
        let message = warning.to_string().replace('\n', "\n ");
        let _ = writeln!(text, "! {}\t{message}", Place(warning.span()));
    }
    text
}

fn write_plan(text: &mut String, plan: &Plan) -> fmt::Result {
    let run: BTreeSet<_> = plan.subgraphs.iter().flat_map(|it| &it.nodes).collect();
    for (id, _) in plan.graph.nodes().filter(|(id, _)| !run.contains(id)) {
        write_operator(text, plan, id)?;
    }
    for subgraph in &plan.subgraphs {
        let every_tick = if subgraph.every_tick {
            " every_tick"
        } else {
            ""
        };
        writeln!(text, "s {}{every_tick}", subgraph.stratum)?;
        for id in &subgraph.nodes {
            write_operator(text, plan, *id)?;
        }
    }
    for (id, edge) in plan.graph.edges() {
        write_edge(text, edge, arrow(plan, id))?;
    }
    for Read {
        src, reader, name, ..
    } in plan.graph.reads()
    {
        writeln!(text, "# {} {} {name}", number(*src), number(*reader))?;
    }
    Ok(())
}

fn write_operator(text: &mut String, plan: &Plan, id: NodeId) -> fmt::Result {
    let node = plan.graph.node(id);
    let variable = node.variable.as_ref().map(ToString::to_string);
    let call = text::of_call(&node.call).replace('\n', "\n ");
    writeln!(
        text,
        "o {} {} {call}",
        number(id),
        variable.as_deref().unwrap_or("-"),
    )
}

fn arrow(plan: &Plan, id: EdgeId) -> &'static str {
    match plan.crossing(id) {
        Crossing::Inline => "->",
        Crossing::Handoff => "=>",
        Crossing::Barrier => "-x",
        Crossing::NextTick if plan.graph.kind(id) == EdgeKind::LazyTick => ".>",
        Crossing::NextTick => "~>",
    }
}

fn write_edge(text: &mut String, edge: &Edge, arrow: &str) -> fmt::Result {
    write!(text, "{arrow} {} {}", number(edge.src), number(edge.dst))?;
    if edge.src_port.is_some() || edge.dst_port.is_some() {
        for port in [&edge.src_port, &edge.dst_port] {
            match port {
                Some(port) => write!(text, " {}", port.label)?,
                None => text.push_str(" -"),
            }
        }
    }
    text.push('\n');
    Ok(())
}

fn number(id: NodeId) -> usize {
    id.0 + 1
}
