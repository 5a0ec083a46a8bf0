//! What rustc shows for programs that are wrong: one small program for each rule, `ui/*.rs`, and what it
//! says beside it.

#[test]
fn mistakes_are_shown_where_they_are() {
    trybuild::TestCases::new().compile_fail("tests/all/ui/*.rs");
}
