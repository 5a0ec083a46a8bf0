//! `persist()`: keeps every item for ever and puts all of them out in every tick.
//!
//! **Lifetimes**: `'static` only. **Replay**: once in every tick that runs, the items of earlier ticks come
//! before the new ones. **Order**: that in which they came. **Cost**: a clone and a push for each new item, a
//! clone for each that is put out again.

use super::{Clonable, Lifetimes, OperatorState, Readable};

/// The items that a `persist()` has seen.
///
/// ```
/// # use dfir_runtime::{Items, OperatorState};
/// let (mut persist, _) = Items::<i32>::new().persist();
/// persist.push(&1);
/// persist.push(&2);
/// persist.begin_tick();
/// let mut seen = vec![];
/// persist.replay(&mut |item| seen.push(item));
/// assert_eq!(seen, [1, 2]);
/// ```
#[derive(Debug)]
pub struct Persist<T> {
    items: Vec<T>,
    /// How many are still to be replayed in this tick: those from before it.
    due: usize,
}

impl<T> Persist<T> {
    pub(crate) fn new() -> Self {
        Persist {
            items: Vec::new(),
            due: 0,
        }
    }

    /// Keeps a clone of an item.
    #[inline]
    pub fn push(&mut self, item: &T)
    where
        T: Clonable,
    {
        self.items.push(item.clone());
    }

    /// Puts out clones of the items of earlier ticks, once a tick.
    #[inline]
    pub fn replay(&mut self, out: &mut impl FnMut(T))
    where
        T: Clonable,
    {
        let due = std::mem::take(&mut self.due);
        self.items[..due].iter().cloned().for_each(out);
    }
}

impl<T> OperatorState for Persist<T> {
    fn keep(&mut self, _lifetimes: Lifetimes) {}

    fn begin_tick(&mut self) {
        self.due = self.items.len();
    }
}

/// What is seen is every item so far.
impl<T> Readable for Persist<T> {
    type Value = Vec<T>;

    fn settle(&mut self) {}

    fn value(&self) -> &Vec<T> {
        &self.items
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn replayed(persist: &mut Persist<i32>) -> Vec<i32> {
        let mut items = Vec::new();
        persist.replay(&mut |item| items.push(item));
        items
    }

    #[test]
    fn what_came_in_earlier_ticks_is_replayed_once_a_tick() {
        let mut persist = Persist::new();
        assert_eq!(replayed(&mut persist), [0; 0]);
        persist.push(&1);
        assert_eq!(replayed(&mut persist), [0; 0]);
        persist.push(&1);
        persist.begin_tick();
        assert_eq!(replayed(&mut persist), [1, 1]);
        persist.push(&2);
        assert_eq!(replayed(&mut persist), [0; 0]);
        persist.begin_tick();
        assert_eq!(replayed(&mut persist), [1, 1, 2]);
        assert_eq!(persist.value(), &[1, 1, 2]);
    }
}
