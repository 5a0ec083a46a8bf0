//! Some of the programs once more, compiled as they are with the feature `operator-metrics` of the runtime: the counts
//! of their operators against the model. Together they have every operator that the model knows.
#![allow(
    clippy::duplicate_mod,
    reason = "the files say `super::programs!`, which is another macro here"
)]

#[path = "part_0.rs"]
mod part_0;
#[path = "part_1.rs"]
mod part_1;
#[path = "part_2.rs"]
mod part_2;

use super::{Program, agree};

const PARTS: &[&[Program]] = &[part_0::PROGRAMS, part_1::PROGRAMS, part_2::PROGRAMS];

/// Compiles programs so that they count.
macro_rules! programs {
    ($($programs:tt)*) => {
        crate::corpus::programs_by! { dfir_runtime::__dfir_syntax_counted; $($programs)* }
    };
}
use programs;

#[test]
fn as_many_items_are_counted_at_an_operator_as_arrive_there_in_the_model() {
    let all = agree(PARTS);
    assert!(all.operators > all.programs, "all of them count: {all:?}");
}
