//! `reduce(f)`: a `fold` that starts from the first item.
//!
//! **Lifetimes**: `'tick` starts from the first item of every tick, `'static` goes on from the value of
//! the tick before. **Replay**: the value is put out once in every tick that runs, as soon as there
//! is one; nothing before that. **Cost**: one call of `f` an item.

use std::cell::Cell;

use super::{Clonable, Lifetime, Lifetimes, OperatorState, Readable};

/// The value of a `reduce()`, if an item has come.
///
/// ```
/// # use dfir_runtime::Items;
/// let (mut reduce, mut f, _) = Items::<i32>::new().reduce(|max, item| *max = item.max(*max));
/// for item in [4, 9, 2] {
///     reduce.collect(item, &mut f);
/// }
/// assert_eq!(reduce.take(), Some(9));
/// ```
#[derive(Debug)]
pub struct Reduce<T> {
    value: Option<T>,
    emitted: Cell<bool>,
    lifetime: Lifetime,
}

impl<T> Reduce<T> {
    pub(crate) fn new() -> Self {
        Reduce {
            value: None,
            emitted: Cell::new(false),
            lifetime: Lifetime::Tick,
        }
    }

    /// Merges an item into the value; the first one becomes the value.
    #[inline]
    pub fn collect(&mut self, item: T, f: &mut impl FnMut(&mut T, T)) {
        match &mut self.value {
            Some(value) => f(value, item),
            none => *none = Some(item),
        }
    }

    /// Puts the value out by move, once a tick: for `'tick`.
    #[inline]
    pub fn take(&mut self) -> Option<T> {
        if self.emitted.replace(true) {
            return None;
        }
        self.value.take()
    }

    /// Puts a clone of the value out, once a tick: for `'static`, and where others look at it.
    #[inline]
    pub fn replay(&self) -> Option<T>
    where
        T: Clonable,
    {
        if self.emitted.replace(true) {
            return None;
        }
        self.value.clone()
    }
}

impl<T> OperatorState for Reduce<T> {
    fn keep(&mut self, lifetimes: Lifetimes) {
        self.lifetime = lifetimes.first;
    }

    fn begin_tick(&mut self) {
        self.emitted.set(false);
        if self.lifetime == Lifetime::Tick {
            self.value = None;
        }
    }
}

/// What is seen is the value, if an item has come.
impl<T> Readable for Reduce<T> {
    type Value = Option<T>;

    fn settle(&mut self) {}

    fn value(&self) -> &Option<T> {
        &self.value
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{STATIC, TICK};
    use super::*;

    fn sum(total: &mut i32, item: i32) {
        *total += item;
    }

    #[test]
    fn tick_starts_from_the_first_item_and_emits_nothing_without_one() {
        let mut reduce = Reduce::new();
        reduce.keep(TICK);
        reduce.collect(4, &mut sum);
        reduce.collect(5, &mut sum);
        assert_eq!(reduce.take(), Some(9));
        assert_eq!(reduce.take(), None);
        reduce.begin_tick();
        assert_eq!(reduce.take(), None);
        reduce.begin_tick();
        reduce.collect(1, &mut sum);
        assert_eq!(reduce.take(), Some(1));
    }

    #[test]
    fn tick_forgets_what_nobody_took() {
        let mut reduce = Reduce::new();
        reduce.keep(TICK);
        reduce.collect(1, &mut sum);
        reduce.begin_tick();
        assert_eq!(reduce.replay(), None);
    }

    #[test]
    fn static_goes_on_and_gives_the_whole_value_once_a_tick() {
        let mut reduce = Reduce::new();
        reduce.keep(STATIC);
        assert_eq!(reduce.replay(), None);
        reduce.begin_tick();
        reduce.collect(1, &mut sum);
        assert_eq!(reduce.replay(), Some(1));
        assert_eq!(reduce.replay(), None);
        reduce.begin_tick();
        reduce.collect(2, &mut sum);
        assert_eq!(reduce.replay(), Some(3));
        reduce.begin_tick();
        assert_eq!(reduce.replay(), Some(3));
    }
}
