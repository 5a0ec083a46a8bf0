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

/// Whether whoever gives items is still there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Giver {
    /// More may come, and a waker will say so.
    Present,
    /// Nothing will come but what was just taken.
    Gone,
}

impl<T> Backlog<T> {
    /// Nothing.
    pub(crate) fn new() -> Self {
        Self(Vec::new().into_iter())
    }

    /// Adds at most `budget` items to `items`. When nothing is left from before, `refill` comes
    /// first: it exchanges an empty vector for what was given meanwhile.
    #[inline]
    pub(crate) fn poll_batch(
        &mut self,
        budget: usize,
        items: &mut Vec<T>,
        refill: impl FnOnce(&mut Vec<T>) -> Giver,
    ) -> Polled {
        if !self.0.as_slice().is_empty() {
            self.hand_on(budget, items);
            return Polled::More;
        }
        let giver = if items.is_empty() {
            let giver = refill(items);
            if items.len() > budget {
                self.0 = std::mem::take(items).into_iter();
            }
            giver
        } else {
            let mut given = Vec::new();
            let giver = refill(&mut given);
            self.0 = given.into_iter();
            giver
        };
        self.hand_on(budget, items);
        match giver {
            _ if !self.0.as_slice().is_empty() => Polled::More,
            Giver::Present => Polled::Pending,
            Giver::Gone => Polled::Ended,
        }
    }

    #[inline]
    fn hand_on(&mut self, budget: usize, items: &mut Vec<T>) {
        if !self.0.as_slice().is_empty() {
            items.extend(self.0.by_ref().take(budget));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn give(given: Vec<u32>, giver: Giver) -> impl FnOnce(&mut Vec<u32>) -> Giver {
        move |fresh| {
            assert!(fresh.is_empty());
            *fresh = given;
            giver
        }
    }

    #[test]
    fn what_fits_is_handed_on_as_it_is() {
        let mut backlog = Backlog::new();
        let given = vec![1, 2];
        let address = given.as_ptr();
        let mut items = Vec::new();
        let polled = backlog.poll_batch(4, &mut items, give(given, Giver::Present));
        assert_eq!((polled, items.as_ptr()), (Polled::Pending, address));
        let polled = backlog.poll_batch(4, &mut items, give(vec![3], Giver::Gone));
        assert_eq!((polled, items), (Polled::Ended, vec![1, 2, 3]));
    }

    #[test]
    fn what_does_not_fit_leaves_in_order_within_the_budget() {
        let mut backlog = Backlog::new();
        let (mut given, mut all) = ((0..10).collect(), Vec::new());
        loop {
            let mut items = Vec::new();
            let refill = give(std::mem::take(&mut given), Giver::Gone);
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
