//! End-to-end tests.
//!
//! What is in the library is shared by the tests and by the targets of cargo-fuzz.
#![allow(
    clippy::unwrap_used,
    clippy::missing_panics_doc,
    reason = "a test that unwraps fails at the right place"
)]

pub mod fuzzing;
