//! A plan in the language of Graphviz.

use std::fmt::{self, Write};

use super::{Crossing, Edge, Graph, GraphOptions, Operator, Title};

impl Graph {
    /// The plan as DOT, the language of Graphviz.
    ///
    /// Each subgraph is a cluster, and its title says its place in the order and its stratum. A plain arrow is
    /// an edge within a subgraph, a bold one a handoff, a red one with a bar at its end a barrier, a dashed
    /// one an edge into the next tick, which says `lazily` if it starts none. A dotted line with a circle at its end leads from a state to what reads
    /// it as `#name`. Ports stand at the ends of the arrows.
    pub fn to_dot(&self, options: &GraphOptions) -> String {
        let mut text = String::new();
        // Writing to a string cannot fail.
        let _ = self.write_dot(&mut text, options);
        text
    }

    fn write_dot(&self, text: &mut String, options: &GraphOptions) -> fmt::Result {
        text.push_str("digraph {\n  node [shape=box];\n");
        let node = |operator: &Operator| {
            let label = escape(&options.label(operator));
            format!("n{} [label=\"{label}\"];", operator.id)
        };
        for (index, subgraph) in self.boxes(options) {
            writeln!(text, "  subgraph cluster_sg{index} {{")?;
            writeln!(text, "    label=\"{}\";", Title(index, subgraph))?;
            for operator in self.operators_of(index) {
                writeln!(text, "    {}", node(operator))?;
            }
            writeln!(text, "  }}")?;
        }
        for operator in self.operators_outside(options) {
            writeln!(text, "  {}", node(operator))?;
        }
        for edge in &self.edges {
            let attributes = attributes(edge, options.crossing(edge));
            writeln!(text, "  n{} -> n{}{attributes};", edge.src, edge.dst)?;
        }
        for read in &self.reads {
            let (src, reader, name) = (read.src, read.reader, escape(&read.name));
            writeln!(
                text,
                "  n{src} -> n{reader} [style=dotted, arrowhead=odot, label=\"#{name}\"];"
            )?;
        }
        text.push_str("}\n");
        Ok(())
    }
}

/// How an edge looks, with its ports.
fn attributes(edge: &Edge, crossing: Crossing) -> String {
    let style = match crossing {
        Crossing::Inline => None,
        Crossing::Handoff => Some("style=bold"),
        Crossing::Barrier => Some("color=red, arrowhead=tee"),
        Crossing::NextTick => Some("style=dashed"),
        Crossing::LazyTick => Some("style=dashed, label=lazily"),
    };
    let port = |attribute, port: &Option<String>| {
        let port = port.as_ref()?;
        Some(format!("{attribute}=\"{}\"", escape(port)))
    };
    let attributes = [
        style.map(str::to_owned),
        port("taillabel", &edge.src_port),
        port("headlabel", &edge.dst_port),
    ];
    let attributes: Vec<_> = attributes.into_iter().flatten().collect();
    match &attributes[..] {
        [] => String::new(),
        _ => format!(" [{}]", attributes.join(", ")),
    }
}

/// Text within quotes. Graphviz has escapes, `\l` is the end of a line, and knows the characters of HTML.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '"' => escaped.push_str("\\\""),
            '\\' => escaped.push_str("\\\\"),
            '&' => escaped.push_str("&amp;"),
            '\n' => escaped.push_str("\\l"),
            c if c.is_control() => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    // The last line of several is to stand under the others.
    if text.contains('\n') {
        escaped.push_str("\\l");
    }
    escaped
}
