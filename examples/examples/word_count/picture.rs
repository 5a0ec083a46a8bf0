//! One picture of several graphs, each in a box.

use std::fmt::Write;
use std::sync::{Mutex, PoisonError};

use dfir_runtime::{Dfir, GraphOptions};

/// The graphs, in the order in which items pass them.
const FLOW: [&str; 3] = ["read", "count", "top"];

/// The graphs of this process, as Mermaid text.
#[derive(Debug, Default)]
pub(crate) struct Pictures(Mutex<Vec<(&'static str, String)>>);

impl Pictures {
    pub(crate) fn add(&self, name: &'static str, flow: &Dfir) {
        let text = flow.graph().to_mermaid(&GraphOptions::new());
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push((name, text));
    }

    /// All of them, joined by what flows over TCP.
    pub(crate) fn to_mermaid(&self) -> String {
        let mut graphs = self
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        // In the order in which items pass them, not in which their threads started.
        graphs.sort_by_key(|(name, _)| FLOW.iter().position(|stage| stage == name));
        let mut picture = String::from("flowchart TD\n");
        for (name, text) in &graphs {
            // Writing to a string cannot fail.
            let _ = writeln!(picture, "subgraph {name}");
            for line in text.lines().skip(1) {
                let _ = writeln!(picture, "{}", with_prefix(line, name));
            }
            picture.push_str("end\n");
        }
        for stages in FLOW.windows(2) {
            let (src, dst) = (stages[0], stages[1]);
            let is_here = |name| graphs.iter().any(|(here, _)| *here == name);
            if is_here(src) && is_here(dst) {
                let _ = writeln!(picture, "{src} ==>|TCP| {dst}");
            }
        }
        picture
    }
}

/// Puts a graph's name before every identifier (`n1`, `sg0`), so that those of two graphs differ;
/// what stands in quotes is text.
fn with_prefix(line: &str, prefix: &str) -> String {
    let mut prefixed = String::new();
    for (index, part) in line.split('"').enumerate() {
        if index > 0 {
            prefixed.push('"');
        }
        if index % 2 == 1 {
            prefixed.push_str(part);
            continue;
        }
        let words: Vec<String> = part
            .split(' ')
            .map(|word| prefix_word(word, prefix))
            .collect();
        prefixed.push_str(&words.join(" "));
    }
    prefixed
}

fn prefix_word(word: &str, prefix: &str) -> String {
    let number = word.strip_prefix("sg").or(word.strip_prefix('n'));
    match number {
        Some(number) if number.starts_with(|c: char| c.is_ascii_digit()) => {
            format!("{prefix}_{word}")
        }
        _ => word.to_owned(),
    }
}
