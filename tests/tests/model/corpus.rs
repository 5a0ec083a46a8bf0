//! Compiled programs against the model. They are random as those of `random` are, but each is a function in a
//! checked-in file, since the macro compiles what stands in the source.

mod counted;
mod part_0;
mod part_1;
mod part_2;
mod part_3;
mod part_4;
mod part_5;
mod part_6;
mod part_7;
mod part_8;
mod part_9;

use std::collections::BTreeSet;
use std::fs;

use dfir_runtime::Dfir;
use proptest::strategy::{Strategy, ValueTree};

use crate::drive::{Compared, Out, Streams, compare};
use crate::eval::evaluate;
use crate::generate::{Cycles, program};
use crate::random::{plan, runner, setting};
use crate::recipe::{inputs, recipe};

/// What the programs depend on.
const SEED: u64 = 1;

/// How many programs stand in a file.
const PER_FILE: usize = 50;

/// Each program is fed as often as this where nothing else is asked for.
const INPUTS: u32 = 10;

/// How many operators a program has.
const OPERATORS: std::ops::RangeInclusive<usize> = 4..=15;

const PARTS: &[&[Program]] = &[
    part_0::PROGRAMS,
    part_1::PROGRAMS,
    part_2::PROGRAMS,
    part_3::PROGRAMS,
    part_4::PROGRAMS,
    part_5::PROGRAMS,
    part_6::PROGRAMS,
    part_7::PROGRAMS,
    part_8::PROGRAMS,
    part_9::PROGRAMS,
];

/// A program as text, and compiled.
struct Program {
    text: &'static str,
    build: for<'a> fn(&Streams, &'a Out) -> Dfir<'a>,
}

/// Compiles programs.
macro_rules! programs {
    ($($programs:tt)*) => {
        super::programs_by! { dfir_runtime::dfir_syntax; $($programs)* }
    };
}
use programs;

/// Compiles programs by a macro. What they call their streams and sinks is given first.
macro_rules! programs_by {
    ($compile:path; $inputs:ident $out:ident $($name:ident { $($program:tt)* })*) => {
        #[allow(unused_imports, reason = "no program calls all functions")]
        use crate::functions::*;
        #[allow(unused_imports, reason = "not every program names the type of its items")]
        use crate::value::{BySize, Item};
        #[allow(unused_imports, reason = "not every program accumulates")]
        use dfir_runtime::{Fold, FoldFrom, Reduce};
        #[allow(unused_imports, reason = "not every program has a lattice")]
        use dfir_runtime::lattices::{
            Max, Min, set_union::{CartesianProductBimorphism, SetUnionBTreeSet},
        };
        #[allow(unused_imports, reason = "not every program has a product of sets")]
        use std::collections::BTreeSet;

        pub(super) const PROGRAMS: &[super::Program] = &[$(super::Program {
            text: stringify!($($program)*),
            build: $name,
        }),*];

        $(fn $name<'a>(
            $inputs: &crate::drive::Streams,
            $out: &'a crate::drive::Out,
        ) -> dfir_runtime::Dfir<'a> {
            $compile! { $($program)* }
        })*
    };
}
use programs_by;

#[test]
fn compiled_programs_agree_with_the_model() {
    agree(PARTS);
}

/// Compares compiled programs with the model.
fn agree(parts: &[&[Program]]) -> Compared {
    let (seed, count) = (setting("MODEL_SEED", SEED), setting("MODEL_INPUTS", INPUTS));
    let mut runner = runner(seed, count);
    let mut all = Compared::default();
    for program in parts.iter().copied().flatten() {
        let plan = plan(program.text);
        for _ in 0..count {
            let inputs = inputs().new_tree(&mut runner).unwrap().current();
            let Some(trace) = evaluate(&plan.graph, &inputs) else {
                continue;
            };
            match compare(&inputs, &trace, program.build) {
                Ok(compared) => all += compared,
                Err(difference) => panic!("{difference}\n{}\n{inputs:?}", program.text),
            }
        }
    }
    println!(
        "seed {seed}, {} compiled programs: {all:?}",
        parts.len() * PER_FILE
    );
    all
}

/// With `MODEL_CORPUS=overwrite`, writes the files anew.
#[test]
fn the_programs_are_those_of_the_seed() {
    let overwrite = std::env::var("MODEL_CORPUS").is_ok_and(|wanted| wanted == "overwrite");
    let mut texts = texts(PARTS.len() * PER_FILE);
    for part in 0..PARTS.len() {
        let directory = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/model/corpus");
        let path = format!("{directory}/part_{part}.rs");
        let file = file(part, texts.by_ref().take(PER_FILE));
        if overwrite {
            fs::write(&path, file).unwrap();
        } else {
            let is_current = fs::read_to_string(&path).unwrap() == file;
            assert!(
                is_current,
                "{path} is not what `MODEL_CORPUS=overwrite` would write"
            );
        }
    }
}

/// Different programs of a size that compiles fast, each of which puts something out.
fn texts(count: usize) -> impl Iterator<Item = String> {
    let mut runner = runner(SEED, 1);
    let mut known = BTreeSet::new();
    let random = std::iter::from_fn(move || {
        Some(
            (recipe(), inputs())
                .new_tree(&mut runner)
                .unwrap()
                .current(),
        )
    });
    let texts = random.filter_map(|(recipe, inputs)| {
        let text = program(&recipe, Cycles::Ending);
        let graph = &plan(&text).graph;
        if !OPERATORS.contains(&graph.nodes().count()) {
            return None;
        }
        let trace = evaluate(graph, &inputs)?;
        let puts_out = trace
            .ticks
            .iter()
            .flat_map(|tick| tick.values())
            .any(|items| !items.is_empty());
        puts_out.then_some(text)
    });
    texts
        .filter(move |text| known.insert(text.clone()))
        .take(count)
}

/// A file of programs.
fn file(part: usize, texts: impl Iterator<Item = String>) -> String {
    let mut file = "//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.\n\n\
        super::programs! { inputs out\n"
        .to_owned();
    for (number, text) in (part * PER_FILE..).zip(texts) {
        let lines: String = text
            .lines()
            .map(|line| format!("        {line}\n"))
            .collect();
        file += &format!("\n    program_{number} {{\n{lines}    }}\n");
    }
    file + "}\n"
}
