//! `scan(init, f)`: a state that every item changes, and what comes of each item on the way.
//!
//! **Lifetimes**: `'tick` starts from the initial value in every tick, `'static` goes on from the value of the
//! tick before. **End**: once `f` has given `None`, items are dropped until the state starts again; under
//! `'static` for ever. **Replay**: none. **Order**: that of the items. **Cost**: one call of `f` an item.

use super::{Lifetime, Lifetimes, OperatorState, Readable};

/// The value of a `scan()`.
///
/// ```
/// # use dfir_runtime::Items;
/// let (mut scan, mut f, _) = Items::<i32>::new().scan(|| 0, |sum, n| {
///     *sum += n;
///     (*sum < 10).then_some(*sum)
/// });
/// let sums = [3, 4, 5, 1].map(|n| scan.step(n, &mut f));
/// assert_eq!(sums, [Some(3), Some(7), None, None]);
/// ```
#[derive(Debug)]
pub struct Scan<A, I> {
    /// `None` before the first item of a tick that starts afresh, and once it has ended.
    value: Option<A>,
    has_ended: bool,
    init: I,
    lifetime: Lifetime,
}

impl<A, I: FnMut() -> A> Scan<A, I> {
    pub(crate) fn new(init: I) -> Self {
        Scan {
            value: None,
            has_ended: false,
            init,
            lifetime: Lifetime::Tick,
        }
    }

    /// What comes of an item.
    #[inline]
    pub fn step<T, U>(&mut self, item: T, f: &mut impl FnMut(&mut A, T) -> Option<U>) -> Option<U> {
        if self.has_ended {
            return None;
        }
        let out = f(self.value.get_or_insert_with(&mut self.init), item);
        if out.is_none() {
            self.has_ended = true;
            self.value = None;
        }
        out
    }
}

impl<A, I> OperatorState for Scan<A, I> {
    fn keep(&mut self, lifetimes: Lifetimes) {
        self.lifetime = lifetimes.first;
    }

    fn begin_tick(&mut self) {
        if self.lifetime == Lifetime::Tick {
            self.value = None;
            self.has_ended = false;
        }
    }
}

/// What is seen is the value, without items the initial one; `None` once it has ended.
impl<A, I: FnMut() -> A> Readable for Scan<A, I> {
    type Value = Option<A>;

    fn settle(&mut self) {
        if !self.has_ended {
            self.value.get_or_insert_with(&mut self.init);
        }
    }

    fn value(&self) -> &Option<A> {
        &self.value
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{STATIC, TICK};
    use super::*;

    /// A sum that ends at ten.
    fn up_to_ten(sum: &mut i32, n: i32) -> Option<i32> {
        *sum += n;
        (*sum < 10).then_some(*sum)
    }

    fn sums<I: FnMut() -> i32>(scan: &mut Scan<i32, I>, items: &[i32]) -> Vec<i32> {
        let steps = items.iter().map(|n| scan.step(*n, &mut up_to_ten));
        steps.collect::<Vec<_>>().into_iter().flatten().collect()
    }

    fn seen<I: FnMut() -> i32>(scan: &mut Scan<i32, I>) -> Option<i32> {
        scan.settle();
        *scan.value()
    }

    #[test]
    fn tick_starts_again_and_so_does_one_that_has_ended() {
        let mut scan = Scan::new(|| 1);
        scan.keep(TICK);
        assert_eq!(seen(&mut scan), Some(1));
        assert_eq!(sums(&mut scan, &[2, 3, 9, 1]), [3, 6]);
        assert_eq!(seen(&mut scan), None);
        scan.begin_tick();
        assert_eq!(seen(&mut scan), Some(1));
        assert_eq!(sums(&mut scan, &[4]), [5]);
    }

    #[test]
    fn static_goes_on_and_ends_for_ever() {
        let mut scan = Scan::new(|| 0);
        scan.keep(STATIC);
        assert_eq!(sums(&mut scan, &[2, 3]), [2, 5]);
        scan.begin_tick();
        assert_eq!(seen(&mut scan), Some(5));
        assert_eq!(sums(&mut scan, &[1, 7, 1]), [6]);
        scan.begin_tick();
        assert_eq!(seen(&mut scan), None);
        assert_eq!(sums(&mut scan, &[1]), [0; 0]);
    }

    #[test]
    fn the_initial_value_is_made_when_it_is_needed() {
        let mut made = 0;
        let mut scan = Scan::new(|| made += 1);
        scan.begin_tick();
        for _ in 0..2 {
            scan.step((), &mut |(), ()| Some(()));
        }
        assert_eq!(made, 1);
    }
}
