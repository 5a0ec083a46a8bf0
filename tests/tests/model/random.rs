//! Random programs and inputs: the plan, interpreted, against the model.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::rc::Rc;

use dfir_lang::diagnostic::Diagnostics;
use dfir_lang::plan::Plan;
use dfir_lang::{graph, operators, syntax};
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner};

use crate::drive::{Compared, Inputs, compare};
use crate::eval::{evaluate, strata};
use crate::generate::{Cycles, program};
use crate::interpret::interpret;
use crate::recipe::{inputs, recipe};

/// What is tried where nothing else is asked for.
const SEED: u64 = 1;
const PROGRAMS: u32 = 2000;

/// A number from the environment.
pub(crate) fn setting<N: std::str::FromStr>(name: &str, default: N) -> N {
    match std::env::var(name) {
        Ok(text) => text
            .parse()
            .unwrap_or_else(|_| panic!("`{name}` has to be a number")),
        Err(_) => default,
    }
}

/// A runner whose cases depend on the seed alone.
pub(crate) fn runner(seed: u64, cases: u32) -> TestRunner {
    let config = Config {
        cases,
        max_global_rejects: cases,
        failure_persistence: None,
        max_shrink_iters: 4096,
        ..Config::default()
    };
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &bytes))
}

/// The plan of a legal program.
pub(crate) fn plan(text: &str) -> Rc<Plan> {
    let tokens = text.parse().expect("a program is tokens");
    let (plan, diagnostics) = dfir_lang::plan_program(tokens);
    let errors: Vec<_> = diagnostics.errors().map(ToString::to_string).collect();
    Rc::new(plan.unwrap_or_else(|| panic!("{errors:?} in\n{text}")))
}

/// Compares the interpreted plan of a program with the model; none if it is too large.
pub(crate) fn agree(text: &str, inputs: &Inputs) -> Option<Result<Compared, String>> {
    let plan = plan(text);
    let trace = evaluate(&plan.graph, inputs)?;
    Some(compare(inputs, &trace, |streams, out| {
        interpret(&plan, streams, out)
    }))
}

#[test]
fn interpreted_plans_agree_with_the_model() {
    let (seed, programs) = (
        setting("MODEL_SEED", SEED),
        setting("MODEL_PROGRAMS", PROGRAMS),
    );
    let compared = Cell::new(Compared::default());
    let result = runner(seed, programs).run(&(recipe(), inputs()), |(recipe, inputs)| {
        let result = agree(&program(&recipe, Cycles::Ending), &inputs);
        // Every text that is parsed is kept for its places in the errors.
        proc_macro2::extra::invalidate_current_thread_spans();
        match result {
            None => Err(TestCaseError::reject("too large")),
            Some(Err(difference)) => Err(TestCaseError::fail(difference)),
            Some(Ok(more)) => {
                let mut all = compared.get();
                all += more;
                compared.set(all);
                Ok(())
            }
        }
    });
    match result {
        Ok(()) => println!("seed {seed}: {:?}", compared.get()),
        Err(TestError::Fail(difference, (recipe, inputs))) => {
            panic!(
                "{difference}\n{}{inputs:?}",
                program(&recipe, Cycles::Ending)
            );
        }
        Err(abort) => panic!("{abort}"),
    }
}

/// The operators that none of these programs has: those about the outside, and two that put nothing out and only
/// say something of what comes, `_counter` by the clock and `assert_eq` of a whole run.
const OUTSIDE: [&str; 13] = [
    "source_interval",
    "source_tcp",
    "source_udp",
    "source_stream_serde",
    "source_file",
    "source_json",
    "source_stdin",
    "dest_sink_serde",
    "dest_tcp",
    "dest_udp",
    "dest_file",
    "_counter",
    "assert_eq",
];

#[test]
fn every_operator_comes_up() {
    let found = RefCell::new(BTreeSet::from(OUTSIDE));
    let result = runner(SEED, 300).run(&recipe(), |recipe| {
        let plan = plan(&program(&recipe, Cycles::Ending));
        let names = plan.graph.nodes().map(|(_, node)| node.operator.name);
        found.borrow_mut().extend(names);
        Ok(())
    });
    result.unwrap();
    let all = operators::OPERATORS.iter().map(|operator| operator.name);
    let missing: Vec<_> = all.filter(|name| !found.borrow().contains(name)).collect();
    assert!(
        missing.is_empty(),
        "{missing:?} need a meaning in `operators.rs` and a kind in `recipe.rs`",
    );
}

#[test]
fn a_program_is_legal_if_its_strata_can_be_counted() {
    let counts = Cell::new([0; 2]);
    let result = runner(SEED, 1000).run(&recipe(), |recipe| {
        let text = program(&recipe, Cycles::AsTheyCome);
        let mut diagnostics = Diagnostics::new();
        let program = syntax::parse(text.parse().unwrap(), &mut diagnostics);
        let graph = graph::resolve(program, &mut diagnostics);
        graph::check(&graph, &mut diagnostics);
        let is_legal = !diagnostics.has_errors();
        let mut seen = counts.get();
        seen[usize::from(is_legal)] += 1;
        counts.set(seen);
        match strata(&graph).is_some() == is_legal {
            true => Ok(()),
            false => Err(TestCaseError::fail(format!("legal: {is_legal}\n{text}"))),
        }
    });
    if let Err(error) = result {
        panic!("{error}");
    }
    assert!(counts.get().iter().all(|count| *count > 10), "{counts:?}");
}
