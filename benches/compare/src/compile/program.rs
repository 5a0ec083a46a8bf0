//! The programs that are compiled: a crate of one flow of some size, or of many flows.

use std::fmt::Write as _;

use super::dialect::Dialect;

/// What a crate holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// This many maps in a row.
    Chain(usize),
    /// A tee to this many maps, and a union of them.
    Fan(usize),
    /// This many flows of fifteen operators, no two of them alike.
    Graphs(usize),
}

impl Shape {
    /// Every shape that is measured, in the order of the report.
    pub(crate) fn all() -> impl Iterator<Item = Shape> {
        let sizes = [10, 50, 100, 200];
        let graphs = [0, 1, 10, 50].map(Shape::Graphs);
        let chains_and_fans = sizes
            .map(Shape::Chain)
            .into_iter()
            .chain(sizes.map(Shape::Fan));
        graphs.into_iter().chain(chains_and_fans)
    }

    pub(crate) fn name(self) -> String {
        match self {
            Shape::Chain(n) => format!("chain_{n}"),
            Shape::Fan(n) => format!("fan_{n}"),
            Shape::Graphs(n) => format!("graphs_{n}"),
        }
    }

    /// The text of the crate. Each flow is in a function of its own.
    pub(crate) fn text(self, dialect: &Dialect) -> String {
        let flows: Vec<_> = match self {
            Shape::Chain(n) => vec![chain(n)],
            Shape::Fan(n) => vec![fan(n)],
            Shape::Graphs(n) => (0..n).map(fifteen).collect(),
        };
        // `dfir_rs` 0.14 does not compile a long chain without.
        let mut text = "#![recursion_limit = \"4096\"]\n".to_owned();
        if !flows.is_empty() {
            let _ = writeln!(text, "use {}::dfir_syntax;", dialect.library);
        }
        text.push_str("fn main() {\n");
        for at in 0..flows.len() {
            let _ = writeln!(text, "    graph{at}();");
        }
        text.push_str("}\n");
        for (at, flow) in flows.iter().enumerate() {
            let _ = writeln!(
                text,
                "fn graph{at}() {{\n    let mut flow = dfir_syntax! {{\n{flow}    }};\n    flow.{}();\n}}",
                dialect.run_tick
            );
        }
        text
    }
}

fn chain(maps: usize) -> String {
    let mut text = "source_iter(0..3u64)".to_owned();
    for n in 0..maps {
        let _ = write!(text, " -> map(|n: u64| n + {n})");
    }
    text + " -> for_each(|n: u64| println!(\"{n}\"));\n"
}

fn fan(maps: usize) -> String {
    let mut text = "all = source_iter(0..3u64) -> tee();\n\
        sums = union() -> for_each(|n: u64| println!(\"{n}\"));\n"
        .to_owned();
    for n in 0..maps {
        let _ = writeln!(text, "all -> map(|n: u64| n + {n}) -> sums;");
    }
    text
}

fn fifteen(graph: usize) -> String {
    const TEXT: &str = "\
left = source_iter([(1u64, 2u64), (3, GRAPH)]) -> map(|(k, v): (u64, u64)| (k + GRAPH, v)) -> tee();
right = source_iter([(1u64, 5u64)]) -> map(|(k, v): (u64, u64)| (k + GRAPH, v + 1));
left -> [0]both;
right -> [1]both;
both = join()
    -> map(|(k, (a, b)): (u64, (u64, u64))| (k, a + b))
    -> fold_keyed(|| 0u64, |sum: &mut u64, n: u64| *sum += n)
    -> flat_map(|(k, n): (u64, u64)| [k, n])
    -> all;
left -> filter(|(k, _): &(u64, u64)| *k != GRAPH) -> map(|(k, v): (u64, u64)| k ^ v) -> all;
all = union() -> unique() -> inspect(|n: &u64| assert!(*n < 1000)) -> for_each(|n: u64| println!(\"{n}\"));
";
    TEXT.replace("GRAPH", &graph.to_string())
}
