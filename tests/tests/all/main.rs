//! End-to-end tests: programs through the macro and the runtime, as a user writes and runs them.

mod annotations;
mod driving;
mod programs;
mod scheduling;
mod ui;
