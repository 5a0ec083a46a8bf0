//! DFIR: dataflow written inline in Rust.

#[cfg(feature = "net")]
pub mod net;
mod rim;
mod wake;
