//! DFIR: dataflow written inline in Rust.

mod hash;
#[doc(hidden)]
pub mod items;
#[doc(hidden)]
pub mod ops;
mod rim;
#[doc(hidden)]
pub mod state;
mod wake;
