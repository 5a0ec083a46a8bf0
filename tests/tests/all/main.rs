//! End-to-end tests: programs through the macro, the runtime and real sockets, as a user writes and
//! runs them.

mod annotations;
mod driving;
mod net;
mod programs;
mod scheduling;
mod ui;
