//! End-to-end tests: programs through the macro, the runtime and real sockets.

mod net;
mod programs;
