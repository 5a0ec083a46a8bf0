//! DFIR: dataflow written inline in Rust.

mod rim;
mod wake;
