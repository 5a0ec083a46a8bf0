//! What makes the runs of a flow repeatable, for tests.
//!
//! The order in which keyed operators put out their keys is that of their hash tables, which are seeded at
//! random against keys that were made to collide.

use std::marker::PhantomData;

use crate::hash;

/// Seeds the tables of the flows that this thread builds while the guard lives: the same flow, given the
/// same, then puts out its keys in the same order. Not for keys that come from others.
///
/// ```
/// use dfir_runtime::{dfir_syntax, testing};
///
/// let order = || {
///     let _seeded = testing::seed_tables(7);
///     let mut order = Vec::new();
///     dfir_syntax! {
///         source_iter((0..100).map(|n| (n, ())))
///             -> reduce_keyed(|_, ()| ())
///             -> for_each(|(n, ())| order.push(n));
///     }
///     .run_tick_sync();
///     order
/// };
/// assert_eq!(order(), order());
/// ```
#[must_use = "tables are seeded at random again when this is dropped"]
pub fn seed_tables(seed: u64) -> SeededTables {
    hash::seed_tables(Some(seed));
    SeededTables(PhantomData)
}

/// While this lives, the tables of this thread are seeded.
#[derive(Debug)]
pub struct SeededTables(
    // It is the thread's that made it.
    PhantomData<*const ()>,
);

impl Drop for SeededTables {
    fn drop(&mut self) {
        hash::seed_tables(None);
    }
}
