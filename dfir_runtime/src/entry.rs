//! What `#[dfir_runtime::main]` and `#[dfir_runtime::test]` begin with.

use tokio::runtime::Builder;
use tokio::task::LocalSet;

/// Runs a future to its end on this thread.
///
/// # Panics
///
/// If the system refuses what Tokio needs, such as the handle that it waits on. A program that has not
/// begun has nobody else to tell.
pub fn block_on<T>(future: impl Future<Output = T>) -> T {
    let runtime = Builder::new_current_thread().enable_all().build();
    let runtime = runtime.unwrap_or_else(|error| panic!("Tokio does not start: {error}"));
    LocalSet::new().block_on(&runtime, future)
}
