//! The reference model: what programs mean, and random programs to compare with it.
#![allow(
    clippy::unwrap_used,
    reason = "a test that unwraps fails at the right place"
)]

mod by_hand;
mod calls;
mod corpus;
mod drive;
mod eval;
mod functions;
mod generate;
mod interpret;
mod operators;
mod order;
mod random;
mod recipe;
mod value;
