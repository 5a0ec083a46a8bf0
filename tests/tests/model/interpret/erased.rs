//! States whose types cannot be named, as the starts that they were made with are the runtime's secret.

use dfir_runtime::ops::{Fold, NoReplay, Scan};
use dfir_runtime::{OperatorState, Readable};

use crate::functions::{Advance, Merge};
use crate::value::Value;

/// A [`Fold`].
pub(super) trait Folds: OperatorState {
    fn collect(&mut self, item: Value, merge: &Merge);
    fn take(&mut self) -> Option<Value>;
    fn replay(&mut self) -> Option<Value>;
    fn look(&mut self) -> Value;
}

impl<I: FnMut() -> Value> Folds for Fold<Value, I> {
    fn collect(&mut self, item: Value, merge: &Merge) {
        Fold::collect(self, item, &mut |value, item| merge(value, item));
    }

    fn take(&mut self) -> Option<Value> {
        Fold::take(self)
    }

    fn replay(&mut self) -> Option<Value> {
        self.settle();
        Fold::replay(self)
    }

    fn look(&mut self) -> Value {
        self.settle();
        self.value().clone()
    }
}

impl<I: FnMut() -> Value> Folds for NoReplay<Fold<Value, I>> {
    fn collect(&mut self, item: Value, merge: &Merge) {
        NoReplay::<Fold<_, _>>::collect(self, item, &mut |value, item| merge(value, item));
    }

    fn take(&mut self) -> Option<Value> {
        NoReplay::<Fold<_, _>>::take(self)
    }

    fn replay(&mut self) -> Option<Value> {
        self.settle();
        NoReplay::<Fold<_, _>>::replay(self)
    }

    fn look(&mut self) -> Value {
        self.settle();
        self.value().clone()
    }
}

/// A [`Scan`].
pub(super) trait Advances: OperatorState {
    fn step(&mut self, item: Value, advance: &Advance) -> Option<Value>;
}

impl<I: FnMut() -> Value> Advances for Scan<Value, I> {
    fn step(&mut self, item: Value, advance: &Advance) -> Option<Value> {
        Scan::step(self, item, &mut |value, item| advance(value, item))
    }
}
