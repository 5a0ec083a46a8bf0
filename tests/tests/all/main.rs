//! End-to-end tests: programs through the macro, the runtime and real sockets, as a user writes and
//! runs them.

#![allow(
    clippy::unwrap_used,
    reason = "a test that unwraps fails at the right place"
)]

mod annotations;
mod decisions;
mod demux_enum;
mod driving;
mod graphs;
mod macros;
mod metrics;
mod net;
mod operator_metrics;
mod programs;
mod scheduling;
mod ui;
mod util;
mod wrong_elsewhere;
