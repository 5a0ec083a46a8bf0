//! The benches are in `benches`: `operators`, each operator by itself, and `runtime`, what a tick, a
//! handoff, the schedule and a waker cost.
