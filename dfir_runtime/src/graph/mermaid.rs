//! A plan as a Mermaid flow chart.

use std::fmt::{self, Write};

use super::{Crossing, Edge, Graph, GraphOptions, Operator, Title};

impl Graph {
    /// The plan as a Mermaid flow chart.
    ///
    /// Each subgraph is a box, and its title says its place in the order and its stratum. A plain arrow is an
    /// edge within a subgraph, a thick one a handoff, one with a cross at its end a barrier, a dotted one an
    /// edge into the next tick, which says `lazily` if it starts none. A dotted line with a circle at its end leads from a state to what reads it as
    /// `#name`. Ports stand on the arrows, `output to input`.
    pub fn to_mermaid(&self, options: &GraphOptions) -> String {
        let mut text = String::new();
        // Writing to a string cannot fail.
        let _ = self.write_mermaid(&mut text, options);
        text
    }

    fn write_mermaid(&self, text: &mut String, options: &GraphOptions) -> fmt::Result {
        text.push_str("flowchart TD\n");
        let box_of = |operator: &Operator| {
            let label = escape(&options.label(operator));
            format!("n{}[\"{label}\"]", operator.id)
        };
        for (index, subgraph) in self.boxes(options) {
            writeln!(
                text,
                "  subgraph sg{index} [\"{}\"]",
                Title(index, subgraph)
            )?;
            for operator in self.operators_of(index) {
                writeln!(text, "    {}", box_of(operator))?;
            }
            writeln!(text, "  end")?;
        }
        for operator in self.operators_outside(options) {
            writeln!(text, "  {}", box_of(operator))?;
        }
        for edge in &self.edges {
            let arrow = match options.crossing(edge) {
                Crossing::Inline => "-->",
                Crossing::Handoff => "==>",
                Crossing::Barrier => "--x",
                Crossing::NextTick | Crossing::LazyTick => "-.->",
            };
            let Edge { src, dst, .. } = edge;
            writeln!(text, "  n{src} {arrow}{} n{dst}", label(edge))?;
        }
        for read in &self.reads {
            let label = escape(&format!("#{}", read.name));
            writeln!(text, "  n{} -.-o|\"{label}\"| n{}", read.src, read.reader)?;
        }
        Ok(())
    }
}

/// The ports that are written, and what the arrow alone does not say.
fn label(edge: &Edge) -> String {
    let ports = match (&edge.src_port, &edge.dst_port) {
        (None, None) => None,
        (Some(port), None) | (None, Some(port)) => Some(port.clone()),
        (Some(src), Some(dst)) => Some(format!("{src} to {dst}")),
    };
    let lazily = (edge.crossing == Crossing::LazyTick).then(|| "lazily".to_owned());
    let words: Vec<_> = ports.into_iter().chain(lazily).collect();
    match &words[..] {
        [] => String::new(),
        _ => format!("|\"{}\"|", escape(&words.join(", "))),
    }
}

/// Text within quotes. Mermaid takes `#name;` for a character, a backtick for Markdown, and the whole for HTML.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        match c {
            '#' if is_entity(&text[at + 1..]) => escaped.push_str("#35;"),
            '`' => escaped.push_str("#96;"),
            '"' => escaped.push_str("&quot;"),
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '\n' => escaped.push_str("<br/>"),
            c if c.is_control() => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}

/// Whether `#` before this text begins a character's name.
fn is_entity(text: &str) -> bool {
    text.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '_')
        .starts_with(';')
}
