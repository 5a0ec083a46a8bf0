//! A plan as a Mermaid flowchart.
//!
//! A box for each subgraph; a plain arrow where items flow on within it, a thick one for a handoff,
//! a cross at a barrier and a dotted arrow into the next tick.

use std::fmt::Write;

use quote::ToTokens;

use crate::emit::label;
use crate::graph::{EdgeId, NodeId};
use crate::plan::{Crossing, Plan};

/// How much of an operator's text is shown.
const TEXT_LEN: usize = 60;

/// The plan as Mermaid text.
pub fn mermaid(plan: &Plan) -> String {
    let mut text = String::from("flowchart TD\n");
    for (index, subgraph) in plan.subgraphs.iter().enumerate() {
        push(
            &mut text,
            format_args!(
                "  subgraph sg{index} [\"subgraph {index}, stratum {}\"]\n",
                subgraph.stratum
            ),
        );
        for id in &subgraph.nodes {
            push(
                &mut text,
                format_args!("    n{}[\"{}\"]\n", id.0 + 1, node_text(plan, *id)),
            );
        }
        push(&mut text, format_args!("  end\n"));
    }
    for (id, edge) in plan.graph.edges() {
        let (src, dst) = (edge.src.0 + 1, edge.dst.0 + 1);
        let arrow = match plan.crossing(id) {
            Crossing::Inline => "-->",
            Crossing::Handoff => "==>",
            Crossing::Barrier => "--x",
            Crossing::NextTick => "-.->",
        };
        push(
            &mut text,
            format_args!("  n{src} {arrow}{} n{dst}\n", edge_text(plan, id)),
        );
    }
    text
}

fn push(text: &mut String, part: std::fmt::Arguments<'_>) {
    // Writing to a string cannot fail.
    let _ = text.write_fmt(part);
}

fn node_text(plan: &Plan, id: NodeId) -> String {
    let node = plan.graph.node(id);
    let arguments = node
        .call
        .arguments
        .iter()
        .map(|argument| argument.expression.to_token_stream().to_string());
    let arguments: Vec<_> = arguments.collect();
    let text = format!("{}({})", label(&plan.graph, id), arguments.join(", "));
    let short: String = match text.chars().count() > TEXT_LEN {
        true => text.chars().take(TEXT_LEN).chain("..".chars()).collect(),
        false => text,
    };
    short
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .collect::<String>()
        .replace('&', "&amp;")
        .replace('"', "&quot;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// The ports that are written, as `output to input`.
fn edge_text(plan: &Plan, id: EdgeId) -> String {
    let edge = plan.graph.edge(id);
    match (&edge.src_port, &edge.dst_port) {
        (None, None) => String::new(),
        (Some(port), None) | (None, Some(port)) => format!("|{}|", port.label),
        (Some(src), Some(dst)) => format!("|{} to {}|", src.label, dst.label),
    }
}
