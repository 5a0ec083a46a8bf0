//! Where the items of a workload end.

use std::cell::Cell;
use std::hint::black_box;

/// A wrapping sum that the end of a flow adds to and the measurement reads.
///
/// It is `Copy`, at the price of a word that is never freed, so that a closure can own it in every
/// dialect: `dfir_rs` has no closures that own what is not. One that borrows it instead reaches the
/// number over a pointer more, which the compiler has to read again for every item.
#[derive(Debug, Clone, Copy)]
pub struct Sum(&'static Cell<u64>);

impl Default for Sum {
    fn default() -> Self {
        Sum(Box::leak(Box::default()))
    }
}

impl Sum {
    /// Adds a number.
    #[inline]
    pub fn add(self, n: u64) {
        self.0.set(self.0.get().wrapping_add(n));
    }

    /// What was added until now.
    pub fn total(self) -> u64 {
        self.0.get()
    }
}

/// Takes an item in a way that the compiler cannot leave out.
#[inline]
pub fn swallow<T>(item: T) {
    black_box(item);
}
