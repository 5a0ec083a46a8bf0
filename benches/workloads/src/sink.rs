//! Where the items of a workload end.

use std::cell::Cell;
use std::hint::black_box;
use std::rc::Rc;

/// A wrapping sum that the end of a flow adds to and the measurement reads.
#[derive(Debug, Clone, Default)]
pub struct Sum(Rc<Cell<u64>>);

impl Sum {
    /// Adds a number.
    #[inline]
    pub fn add(&self, n: u64) {
        self.0.set(self.0.get().wrapping_add(n));
    }

    /// What was added until now.
    pub fn total(&self) -> u64 {
        self.0.get()
    }
}

/// Takes an item in a way that the compiler cannot leave out.
#[inline]
pub fn swallow<T>(item: T) {
    black_box(item);
}
