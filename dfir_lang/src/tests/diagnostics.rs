//! What is said of programs that are wrong. Each group is one snapshot that reads like a page:
//! every program with its errors (`=>`) and warnings (`~>`), each at `line:column`.

use proptest::prelude::*;
use quote::quote;

use super::tokens;
use crate::emit::Counting;

/// A program and what is said of it.
fn said(program: &str) -> String {
    let (_, diagnostics) = crate::plan_program(tokens(program));
    let mut text = format!("{}\n", program.trim());
    let errors = diagnostics.errors().map(|error| ("=>", error));
    let warnings = diagnostics.warnings().map(|warning| ("~>", warning));
    let said_before = text.len();
    for (sign, diagnostic) in errors.chain(warnings) {
        let start = diagnostic.span().start();
        let lines = diagnostic.to_string().replace('\n', "\n     ");
        text += &format!("  {sign} {}:{}: {lines}\n", start.line, start.column + 1);
    }
    assert!(text.len() > said_before, "nothing is said of {program}");
    text
}

fn assert_said(page: &str, programs: &[&str]) {
    let cases: Vec<_> = programs.iter().map(|program| said(program)).collect();
    insta::with_settings!({omit_expression => true}, {
        insta::assert_snapshot!(page, cases.join("\n"));
    });
}

#[test]
fn syntax() {
    assert_said(
        "syntax",
        &[
            "a = source_iter(0..3)",
            "a = source_iter(0..3) b = a -> null();",
            "source_iter(0..3) -> ;",
            "source_iter(0..3) -> map(|x| x)[0][1] -> null();",
            "a;",
            "source_iter(0..3) -> for_each;",
            "source_iter(0..3) -> identity<u8>() -> null();",
            "source_iter(0..3) -> std::null();",
            "source_iter(0..3) -> identity::<u8, 'static>() -> null();",
            "source_iter(0..3) -> [] null();",
            "source_iter(0..3) -> [1.5] null();",
            "source_iter(0..3) -> () -> null();",
            "source_iter(0..3) -> map(|x| ) -> null();",
            "source_iter(0..3) -> for_each(|n| #total += n); total = null() -> fold(init, f);",
            "source_iter(0..3) -> for_each(|n| add(&mut #total, n)); total = null() -> fold(init, f);",
            "source_iter(#total..3) -> null(); total = null() -> fold(init, f);",
            "source_iter(0..3) -> println!() -> null();",
            "loop { source_iter(0..3) -> null(); };",
            "mod -> null();",
            "use std::; source_iter(0..3) -> null();",
            "source_iter(0..3) -> nul(); 5 -> null();",
        ],
    );
}

#[test]
fn references() {
    assert_said(
        "references",
        &[
            "source_iter(0..3) -> map(|x| x + #total) -> null();",
            "total = null() -> fold(init, f); source_iter(0..3) -> map(|x| x + #totl + #total) -> null();",
            "total = null() -> fold(init, f) -> map(g); total -> null(); \
             source_iter(0..3) -> map(|x| x + #total) -> null();",
            "numbers = source_iter(0..3) -> map(|x| x + #numbers); numbers -> null();",
            "total = source_iter(0..3) -> fold(init, |total, x| *total += x + #total);",
            "source_iter(0..3) -> map(|x| x + #total) -> total; total = fold(init, f);",
            "source_iter(0..3) -> fold(|| #total, f) -> map(g) -> total; total = reduce(h);",
            "a = source_iter(0..3) -> fold(|| #b, f); b = source_iter(0..3) -> fold(|| #a, f);",
        ],
    );
}

#[test]
fn names() {
    assert_said(
        "names",
        &[
            "evens = source_iter(0..3) -> tee(); even -> null(); evens -> null();",
            "tee -> null();",
            "nowhere -> null();",
            "a = source_iter(0..3); a = source_iter(4..5); a -> null();",
            "a = b; b = c; c = a; a -> null();",
            "a = a; a -> null();",
            "source_iter(0..3) -> fliter(|x| *x > 1) -> null();",
            "source_iter(0..3) -> demux(|x| x) -> null();",
            "source_iter(0..3) -> frobnicate() -> null();",
            "a = [0]join(); source_iter([(1, 1)]) -> [1]a; a -> null();",
            "[0]source_iter(0..3) -> null();",
            "source_iter(0..3) -> for_each(|x| drop(x))[out];",
        ],
    );
}

#[test]
fn calls() {
    assert_said(
        "calls",
        &[
            "source_iter() -> null();",
            "source_iter(0..3) -> fold(|| 0) -> null();",
            "source_iter(0..3) -> tee(1) -> null();",
            "source_tcp() -> null();",
            "source_iter(0..3) -> unique::<'statc>() -> null();",
            "source_iter(0..3) -> unique::<'mutable>() -> null();",
            "source_iter(0..3) -> unique::<'tick, 'static>() -> null();",
            "source_iter(0..3) -> map::<'static>(|x| x) -> null();",
            "source_iter(0..3) -> map::<u8>(|x| x) -> null();",
            "source_iter(0..3) -> persist() -> null();",
            "source_iter(0..3) -> persist::<'tick>() -> null();",
            "source_iter(0..3) -> persist::<'statc>() -> null();",
            "source_iter(changes) -> persist_mut::<'mutable>() -> null();",
            "source_iter(0..3) -> persist::<'static, 'static, u8, u8>() -> null();",
        ],
    );
}

#[test]
fn ports() {
    assert_said(
        "ports",
        &[
            "map(|x| x) -> null();",
            "source_iter(0..3) -> map(|x| x);",
            "a = map(|x| x) -> null(); source_iter(0..3) -> a; source_iter(0..3) -> a;",
            "a = source_iter(0..3); a -> null(); a -> null();",
            "source_iter(0..3) -> source_iter(0..3) -> null();",
            "null();",
            "union();",
            "source_iter([(1, 1)]) -> [0]j; j = join() -> null();",
            "source_iter([(1, 1)]) -> j; source_iter([(1, 1)]) -> [1]j; j = join() -> null();",
            "source_iter([(1, 1)]) -> [0]j; source_iter([(1, 1)]) -> [2]j; j = join() -> null();",
            "source_iter([(1, 1)]) -> [0]j; source_iter([(1, 1)]) -> [0]j; j = join() -> null();",
            "source_iter([1]) -> [pos]d; source_iter([1]) -> [nge]d; d = difference() -> null();",
            "source_iter([1]) -> [left]map(|x| x) -> null();",
            "u = source_iter([(1, 2)]) -> unzip(); u[0] -> null(); u[2] -> null();",
            "u = source_iter([(1, 2)]) -> unzip(); u[0] -> null();",
            "source_tcp(\"[::1]:0\")[event] -> null();",
        ],
    );
}

#[test]
fn partition() {
    assert_said(
        "partition",
        &[
            "p = source_iter(0..3) -> partition(|x, [a, _]| a); p[a] -> null(); p[b] -> null();",
            "p = source_iter(0..3) -> partition(|x, [a, ..]| a); p[a] -> null(); p[b] -> null();",
            "p = source_iter(0..3) -> partition(|x, [a, b]| a); p[a] -> null(); p[bb] -> null();",
            "p = source_iter(0..3) -> partition(|x, [a, b, c]| a); p[a] -> null(); p[b] -> null();",
            "p = source_iter(0..3) -> partition(|x, [a, b]| a); p[a] -> null(); p -> null();",
            "p = source_iter(0..3) -> partition(|x| 0); p[0] -> null(); p[1] -> null();",
            "p = source_iter(0..3) -> partition(|x, n| 0); p[0] -> null(); p[2] -> null();",
            "p = source_iter(0..3) -> partition(|x, n| 0); p[-1] -> null(); p[-2] -> null();",
            "p = source_iter(0..3) -> partition(|x, n| 0); p[a] -> null(); p[1] -> null();",
            "p = source_iter(0..3) -> partition(|x, n| 0); p[0] -> null(); p[0] -> null();",
            "p = source_iter(0..3) -> partition(|x, n| 0); p[0] -> null();",
        ],
    );
}

#[test]
fn several_inputs() {
    assert_said(
        "several_inputs",
        &[
            "null() -> [0]z; null() -> [1]z; z = zip_longest::<'static>() -> null();",
            "null() -> [0]z; null() -> [1]z; z = zip::<'tick, 'static, 'tick>() -> null();",
            "null() -> [input]s; null() -> [single]s; s = cross_singleton::<'tick, 'static>() -> null();",
            "null() -> [input]s; null() -> [signal]s; s = defer_signal::<'static>() -> null();",
            "null() -> [input]s; null() -> [sgnal]s; s = defer_signal() -> null();",
            "null() -> [build]h; null() -> [1]h; h = join_multiset_half() -> null();",
            "null() -> [0]f; null() -> [1]f; f = join_fused(Reduce::new(f)) -> null();",
            "a = union() -> [0]f; null() -> a; null() -> [1]f; f = join_fused_lhs(g) -> a;",
            "a = union() -> [1]z; null() -> a; null() -> [0]z; z = zip_longest() -> a;",
        ],
    );
}

#[test]
fn lattices() {
    assert_said(
        "lattices",
        &[
            "a = null() -> lattice_fold(|| 0) -> state() -> null();
             b = null() -> [0]c; c = lattice_bimorphism(f, #a, g) -> null(); null() -> [1]c;",
            "a = null() -> state(); a -> [0]c; a -> [1]c; c = lattice_bimorphism(f, #a) -> null();",
            "a = null() -> state(); null() -> map(#a) -> null(); null() -> for_each(#a + 1);",
            "a = null() -> state(); null() -> [0]c; null() -> [1]c;
             c = lattice_bimorphism(f, #a, (#a + 1)) -> null();",
            "a = union() -> state(); null() -> [0]c; a -> [1]c; null() -> a;
             c = lattice_bimorphism(f, #a, #a) -> a;",
            "a = null() -> state(); a -> filter(|n| n < #a) -> null(); null() -> filter(|n| n < #b) -> b; b = state();",
            "source_iter([1]) -> state::<'static, A, B>() -> null();",
            "null() -> [0]j; null() -> [1]j; j = _lattice_join_fused_join::<A>() -> null();",
            "a = union() -> lattice_fold(f) -> sort() -> a; null() -> a;",
        ],
    );
}

#[test]
fn chain_first_n() {
    assert_said(
        "chain_first_n",
        &[
            "null() -> [0]c; c = chain_first_n(1) -> null();",
            "null() -> [0]c; null() -> c; c = chain_first_n(1) -> null();",
            "null() -> [0]c; null() -> [2]c; c = chain_first_n(1) -> null();",
            "null() -> [0]c; null() -> [b]c; c = chain_first_n(1) -> null();",
            "null() -> [0]c; null() -> [0]c; c = chain_first_n(1) -> null();",
            "null() -> [0]c; null() -> [1]c; c = chain_first_n() -> null();",
            "null() -> [1]c; c = chain_first_n(1) -> [0]c;",
        ],
    );
}

#[test]
fn demux_enum() {
    assert_said(
        "demux_enum",
        &[
            "e = null() -> demux_enum(); e[A] -> null(); e[B] -> null();",
            "e = null() -> demux_enum::<A, B>(); e[A] -> null(); e[B] -> null();",
            "e = null() -> demux_enum::<E>(E); e[A] -> null(); e[B] -> null();",
            "e = null() -> demux_enum::<E>(); e[A] -> null(); e -> map(f) -> null();",
            "e = null() -> demux_enum::<E>(); e[0] -> null(); e[-1] -> null();",
            "e = null() -> demux_enum::<E>(); e[A] -> null(); e[A] -> null();",
        ],
    );
}

#[test]
fn cycles() {
    assert_said("cycles", &[
        "a = union() -> sort() -> a; source_iter([1]) -> a;",
        "d = difference() -> tee(); source_iter([1]) -> [pos]d; d -> map(|x| x + 1) -> [neg]d; d -> null();",
        "a = union() -> fold(|| 0, |n, x| *n += x) -> tee(); a -> a; source_iter([1]) -> a; a -> null();
         b = union() -> sort() -> identity() -> b; source_iter([1]) -> b;",
    ]);
}

#[test]
fn warnings() {
    assert_said(
        "warnings",
        &[
            "source_iter(0..3) -> union() -> null();",
            "source_iter(0..3) -> tee() -> null();",
            "source_iter(0..3) -> tee();",
            "source_iter(0..3) -> tee() -> nul();",
        ],
    );
}

#[test]
fn every_mistake_is_shown_in_one_build() {
    assert_said(
        "every_mistake_is_shown_in_one_build",
        &["
        source_iter(0..3) -> mapp(|x| x) -> null();
        a = source_iter(0..3) -> unique::<'forever>();
        b -> null();
        a -> [0]j; j = join() -> null();
    "],
    );
}

/// Pieces that programs are made of, so that random sequences of them reach every stage.
const PIECES: &[&str] = &[
    "a",
    "b",
    "_",
    "=",
    "->",
    ";",
    "::",
    "<",
    ">",
    "'static",
    "'x",
    "[0]",
    "[-1]",
    "[pos]",
    "[neg]",
    "[x]",
    "[]",
    "()",
    "(a -> b)",
    "#a",
    "(|x| x)",
    "(|x, [a, b]| a)",
    "(|x, [a, _]| a)",
    "(0..3)",
    "(1, 2)",
    "use",
    "loop",
    "mod",
    "!",
    "{}",
    "tee()",
    "union()",
    "join()",
    "difference()",
    "sort()",
    "null()",
    "defer_tick()",
    "map",
    "fold",
    "partition",
    "demux_enum::<u8>()",
    "source_iter",
    "source_tcp",
    "dest_tcp",
    "for_each",
    "-1",
    "\"s\"",
    "u8",
    "source_iter([0]) -> a;",
    "a = union() -> tee();",
    "a -> b;",
    "b = join();",
    "a -> [0]b;",
    "a -> null();",
    "map(|n| n + #a)",
    "fold(|| 0, |sum, n| *sum += n)",
    "fold::<'static>(|| #b, |sum, n| *sum += #a)",
    "chain()",
    "zip()",
    "zip_longest()",
    "chain_first_n(2)",
    "join_fused(Fold(|| 0, f), Reduce::new(|a, b| #a))",
    "join_fused(|| #a, f)",
    "c = join_fused_lhs(f);",
    "a = lattice_fold(f);",
    "b = state();",
    "map(#a)",
    "d = lattice_bimorphism(f, #a, #b);",
    "b -> [0]d; b -> [1]d;",
    "a -> [0]c; b -> [1]c;",
    "join()",
    "defer_tick_lazy()",
    "persist::<'static>()",
    "scan(|| 0, |sum, n| Some(*sum))",
    "unzip()",
];

proptest! {
    /// Any sequence of pieces gives a plan or errors, and what it expands to is one expression.
    #[test]
    fn nothing_panics(picks in prop::collection::vec(prop::sample::select(PIECES), 0..40)) {
        let program = picks.join(" ");
        for counting in [Counting::Batches, Counting::Items] {
            let block = crate::compile(tokens(&program), &quote!(dfir_runtime), counting);
            prop_assert!(syn::parse2::<syn::Expr>(block).is_ok(), "{program}");
        }
    }

    /// Any bytes that are tokens at all.
    #[test]
    fn no_text_panics(text in "[a-z0-9=>|;:<'\\[\\]()#., -]{0,60}") {
        if let Ok(program) = text.parse() {
            crate::compile(program, &quote!(dfir_runtime), Counting::Batches);
        }
    }
}
