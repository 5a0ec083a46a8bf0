//! What is written of a plan, and what the runtime draws of that. Each program is one snapshot: its text, then
//! all the forms.

use std::fmt::Write;

use dfir_runtime::{Dfir, Graph, GraphOptions};
use proptest::prelude::*;

use super::tokens;

/// The text of a program's plan.
fn render(program: &str) -> String {
    let (plan, diagnostics) = crate::plan_program(tokens(program));
    crate::render::render(&plan.expect("the program is right"), &diagnostics)
}

/// The plan of a program, as a running flow would show it.
fn graph(program: &str) -> Graph {
    let text = render(program);
    Dfir::new().with_graph(text.leak()).graph()
}

fn assert_drawn(page: &str, program: &str) {
    let graph = graph(program);
    let options = GraphOptions::new();
    let lines = program.lines().map(str::trim);
    let mut text: String = lines
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join("\n");
    write!(
        text,
        "\n\n== text\n{}\n== Mermaid\n{}\n== DOT\n{}\n== JSON\n{}",
        render(program),
        graph.to_mermaid(&options),
        graph.to_dot(&options),
        graph.to_json(),
    )
    .expect("a string takes everything");
    insta::with_settings!({omit_expression => true}, {
        insta::assert_snapshot!(page, text);
    });
}

#[test]
fn a_diamond() {
    assert_drawn(
        "a_diamond",
        "
        halves = source_iter(0..9) -> tee();
        halves -> filter(|n| n % 2 == 0) -> both;
        halves -> filter(|n| n % 2 == 1) -> both;
        both = union() -> for_each(|n| out.push(n));
        ",
    );
}

#[test]
fn negation_after_recursion() {
    assert_drawn(
        "negation_after_recursion",
        "
        source_iter([0]) -> reached;
        source_iter(edges) -> [1]step;
        reached = union() -> unique() -> tee();
        reached -> map(|v| (v, ())) -> [0]step;
        step = join() -> map(|(_, (_, dst))| dst) -> reached;
        source_iter(nodes) -> [pos]unreached;
        reached -> [neg]unreached;
        unreached = difference() -> sort() -> for_each(|v| out.push(v));
        ",
    );
}

#[test]
fn a_cycle_across_ticks() {
    assert_drawn(
        "a_cycle_across_ticks",
        "
        count = union() -> fold::<'static>(|| 0, |n, x| *n += x) -> filter(|n| *n < 10) -> tee();
        source_iter([1]) -> count;
        count -> defer_tick() -> count;
        count -> defer_tick_lazy() -> null();
        count -> for_each(|n| out.push(n));
        ",
    );
}

#[test]
fn the_ports_of_several_inputs_and_outputs() {
    assert_drawn(
        "the_ports_of_several_inputs_and_outputs",
        "
        p = source_stream(rx) -> partition(|x, [even, odd]| if x % 2 == 0 { even } else { odd });
        p[even] -> [1]pairs;
        p[odd] -> [0]pairs;
        pairs = cross_join() -> dest_sink(tx);
        ",
    );
}

#[test]
fn references() {
    assert_drawn(
        "references",
        "
        total = source_iter([1, 2]) -> fold(|| 0, |sum, n| *sum += n);
        most = source_iter([3]) -> reduce(|most: &mut u32, n| *most = n.max(*most));
        source_iter([5])
            -> map(|n| n * #total + #total - #most.unwrap_or(1))
            -> for_each(|n| println!(\"{n} of {}\", #total));
        source_iter([7]) -> fold(|| 0, |n, m| *n += m * #total) -> for_each(drop);
        ",
    );
}

#[test]
fn text_that_means_something_to_a_format() {
    assert_drawn(
        "text_that_means_something_to_a_format",
        r##"
        größe = source_iter(["a\"b\\c", r#"<br> &amp; #quot; | ;"#, "two
        lines"]) -> identity::<&'static str>() -> inspect(|s: &&'static str| if s.len() >= 2 && s < &"\u{7}" || true { ok() })
            -> flat_map(|_| { /* nothing */ Some(1usize << 3) })   // a comment
            -> flat_map(
                |n| (0..n)
                    .filter(|n| n & 1 == 0)
                    .map(move |m| -> Option<i32> { Some(-(m as i32)) }),
            )
            -> for_each(move |r#type: i32| {});
        "##,
    );
}

#[test]
fn the_text_of_an_operator_is_what_was_written() {
    let text = |call: &str| {
        let graph = graph(&format!("source_iter(x) -> {call} -> for_each(drop);"));
        graph.operators()[1].text.clone()
    };
    for call in [
        "map(|(a, b): (u8, &str)| a + -b.len() as i32 * 2)",
        "map(|n| if n<3 { Some(n..=4) } else { None })",
        "identity::<HashMap<String, Vec<Vec<&'static u8>>>>()",
        "map(move |x| { let y = &&x; y.0.1 += 1; vec![0; 3]; Point { x, ..y } })",
        "map(|r| r?.iter::<u8>().map(|x| x << 3 >> 1 != 0 && !x).collect::<Vec<_>>())",
        "filter(|c| c != &'\\'' && *c != b'\"' && r#\"//\"#.is_empty() || 'a: loop { break 'a 1.5e3 })",
    ] {
        assert_eq!(text(call), call);
    }
    let over_lines = "map(
        |n| n // a comment
            .clone()
            ? /* and another */ + 1,
    )";
    assert_eq!(text(over_lines), "map(|n| n.clone()? + 1)");
    // A comment of documentation is an attribute; from there on the source shows other tokens.
    let documented = "map(|n| { /// why
        let m = n & &1; m })";
    assert_eq!(
        text(documented),
        "map(|n| { #[doc=\" why\"] let m=n& &1; m })"
    );
}

#[test]
fn options_leave_out_what_is_not_asked_for() {
    let graph = graph(
        "
        words = source_iter(text) -> map(len) -> fold(|| 0, |n, m| *n += m) -> tee();
        words -> filter(|n| *n > 0) -> both;
        words -> both;
        both = union() -> tee(); both -> both; both -> for_each(drop);
        ",
    );
    let pictures = [
        GraphOptions::new().subgraphs(false),
        GraphOptions::new().names(false),
        GraphOptions::new().handoffs(false),
        GraphOptions::new().short_text(true),
    ];
    let pictures = pictures.map(|options| format!("{options:?}\n{}", graph.to_mermaid(&options)));
    insta::assert_snapshot!(pictures.join("\n"));
}

/// A string literal, an identifier and a port to put into a program.
fn words() -> impl Strategy<Value = (String, String, String)> {
    let name = "[a-zäß_][a-z0-9_]{1,5}q";
    (any::<String>(), name, name)
}

proptest! {
    /// Whatever stands in a program, only the text within quotes shows it, and the text is what was written.
    #[test]
    fn any_text_is_drawn((text, name, port) in words()) {
        let literal = format!("{text:?}");
        let program = format!(
            "{name} = source_iter([{literal}]) -> partition(|_, [{port}, {port}2]| {port});
             {name}[{port}2] -> null();
             {name}[{port}] -> fold(|| 0, f) -> {name}1;
             {name}1 = map(g);
             {name}2 = source_iter([0]) -> reduce(h);
             {name}1 -> for_each(|s| print(s, #{name}2));"
        );
        // A keyword or a name that is used twice makes another program.
        prop_assume!(crate::plan_program(super::tokens(&program)).0.is_some());
        let graph = graph(&program);
        prop_assert_eq!(&graph.operators().iter().find(|op| op.id == 1).unwrap().text, &format!("source_iter([{literal}])"));

        let options = GraphOptions::new();
        for picture in [graph.to_mermaid(&options), graph.to_dot(&options)] {
            for line in picture.lines() {
                let unquoted: String = line.replace("\\\\", "").replace("\\\"", "").split('"').step_by(2).collect();
                let allowed = |c: char| c.is_ascii_alphanumeric() || " _[]|=<>.,;{}-".contains(c);
                prop_assert!(unquoted.chars().all(allowed), "{}", line);
            }
        }
        let json: serde_json::Value = serde_json::from_str(&graph.to_json()).unwrap();
        prop_assert_eq!(json["operators"].as_array().unwrap().len(), graph.operators().len());
        for (json, operator) in json["operators"].as_array().unwrap().iter().zip(graph.operators()) {
            prop_assert_eq!(json["text"].as_str(), Some(&*operator.text));
            prop_assert_eq!(json["variable"].as_str(), operator.variable.as_deref());
        }
        prop_assert_eq!(json["reads"][0]["name"].as_str(), Some(&*format!("{name}2")));
    }
}
