//! What is measured: the input of every workload, the sinks and the command line of a runner.
//!
//! No implementation is here, but for the clients of a server. Each is an executable of its own, so
//! that none shares a binary, a heap or a version of a dependency with another; [`run`] is the `main`
//! of all of them.

pub mod connections;
pub mod inputs;
mod latency;
mod memory;
mod rng;
mod runner;
mod sink;
pub mod tcp;

pub use latency::Latencies;
pub use rng::Rng;
pub use runner::{Sample, Workload, run, time};
pub use sink::{Sum, swallow};
