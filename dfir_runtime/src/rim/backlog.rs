//! Handing on in batches what was given in one go.

use std::vec::IntoIter;

use super::Polled;

/// What was taken from outside and did not fit into a tick; nearly always nothing.
#[derive(Debug)]
pub(crate) struct Backlog<T>(
    // An iterator remembers how far it is, where draining a vector would move what is left to its
    // front for every batch.
    IntoIter<T>,
);

impl<T> Backlog<T> {
    /// Nothing.
    pub(crate) fn new() -> Self {
        Self(Vec::new().into_iter())
    }

    /// Puts at most `budget` items into `items`, which is empty. When nothing is left from before,
    /// `refill` comes first: it exchanges `items` for what was given meanwhile, and says what to answer
    /// if all of that fits.
    #[inline]
    pub(crate) fn poll_batch(
        &mut self,
        budget: usize,
        items: &mut Vec<T>,
        refill: impl FnOnce(&mut Vec<T>) -> Polled,
    ) -> Polled {
        debug_assert!(items.is_empty());
        if self.0.as_slice().is_empty() {
            let polled = refill(items);
            if items.len() <= budget {
                return polled;
            }
            self.0 = std::mem::take(items).into_iter();
        }
        items.extend(self.0.by_ref().take(budget));
        Polled::More
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn give(given: Vec<u32>, polled: Polled) -> impl FnOnce(&mut Vec<u32>) -> Polled {
        move |fresh| {
            *fresh = given;
            polled
        }
    }

    #[test]
    fn what_fits_is_handed_on_as_it_is() {
        let mut backlog = Backlog::new();
        let given = vec![1, 2];
        let address = given.as_ptr();
        let mut items = Vec::new();
        let polled = backlog.poll_batch(4, &mut items, give(given, Polled::Pending));
        assert_eq!((polled, items.as_ptr()), (Polled::Pending, address));
        items.clear();
        let polled = backlog.poll_batch(4, &mut items, give(vec![3], Polled::Ended));
        assert_eq!((polled, items), (Polled::Ended, vec![3]));
    }

    #[test]
    fn what_does_not_fit_leaves_in_order_within_the_budget() {
        let mut backlog = Backlog::new();
        let (mut given, mut all) = ((0..10).collect(), Vec::new());
        loop {
            let mut items = Vec::new();
            let refill = give(std::mem::take(&mut given), Polled::Ended);
            let polled = backlog.poll_batch(5, &mut items, refill);
            assert!(items.len() <= 5);
            all.append(&mut items);
            if polled == Polled::Ended {
                break;
            }
            assert_eq!(polled, Polled::More);
        }
        assert!(all.into_iter().eq(0..10));
    }
}
