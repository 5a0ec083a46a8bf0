//! `cross_singleton()`: every item with a clone of one item of the other side.
//!
//! **Meaning**: the one is the first item of `single`; what comes after it is ignored. `single` is complete
//! for the tick before an item of `input` is looked at. **Lifetimes**: one, of `single`: `'tick` asks for a
//! new one in every tick, `'static` keeps the first one for ever. **Replay**: none. **Order**: that of
//! `input`. **Cost**: one clone of the single item an item; nothing is stored but it.

use super::{Clonable, Lifetime, Lifetimes, OperatorState};

/// The one item of a `cross_singleton()`.
///
/// ```
/// # use dfir_runtime::Items;
/// let (mut cross, _) = Items::<i32>::new().cross_singleton(Items::<&str>::new());
/// assert_eq!(cross.pair(1), None);
/// cross.set("a");
/// cross.set("b");
/// assert_eq!(cross.pair(2), Some((2, "a")));
/// ```
#[derive(Debug)]
pub struct CrossSingleton<S> {
    single: Option<S>,
    lifetime: Lifetime,
}

impl<S> CrossSingleton<S> {
    pub(crate) fn new() -> Self {
        CrossSingleton {
            single: None,
            lifetime: Lifetime::Tick,
        }
    }

    /// Takes an item of `single`; only the first one counts.
    #[inline]
    pub fn set(&mut self, single: S) {
        self.single.get_or_insert(single);
    }

    /// The item with a clone of the single one, if there is one.
    #[inline]
    pub fn pair<T>(&self, item: T) -> Option<(T, S)>
    where
        S: Clonable,
    {
        Some((item, self.single.clone()?))
    }
}

impl<S> OperatorState for CrossSingleton<S> {
    fn keep(&mut self, lifetimes: Lifetimes) {
        self.lifetime = lifetimes.first;
    }

    fn begin_tick(&mut self) {
        if self.lifetime == Lifetime::Tick {
            self.single = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{STATIC, TICK};
    use super::*;

    fn two_ticks(lifetimes: Lifetimes) -> [Option<((), i32)>; 3] {
        let mut cross = CrossSingleton::new();
        cross.keep(lifetimes);
        cross.set(1);
        let first = cross.pair(());
        cross.begin_tick();
        let second = cross.pair(());
        cross.set(2);
        [first, second, cross.pair(())]
    }

    #[test]
    fn a_tick_asks_for_a_new_one_where_it_is_not_kept() {
        assert_eq!(two_ticks(TICK), [Some(((), 1)), None, Some(((), 2))]);
        assert_eq!(two_ticks(STATIC), [Some(((), 1)); 3]);
    }
}
