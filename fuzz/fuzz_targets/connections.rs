//! Any bytes on a connection to a graph, whose role is the first byte.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tests::fuzzing::{Role, check_connection};

fuzz_target!(|input: &[u8]| {
    if let [role, bytes @ ..] = input {
        let role = Role::ALL[usize::from(*role) % Role::ALL.len()];
        let mut builder = tokio::runtime::Builder::new_current_thread();
        let runtime = builder.enable_time().start_paused(true).build();
        let runtime = runtime.expect("a runtime without I/O needs nothing of the system");
        runtime.block_on(check_connection(role, bytes));
    }
});
