//! Handing on in batches what was given in one go.

use std::vec::IntoIter;

use super::Polled;

/// What was taken from outside and is not in the graph yet.
#[derive(Debug)]
pub(crate) struct Backlog<T> {
    /// What comes first.
    rest: IntoIter<T>,
    /// What comes after it.
    fresh: Vec<T>,
}

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
        Self {
            rest: Vec::new().into_iter(),
            fresh: Vec::new(),
        }
    }

    /// Hands on at most `budget` items to `items`. When nothing is left from before, `refill` comes
    /// first: it exchanges an empty vector for what was given meanwhile.
    pub(crate) fn poll_batch(
        &mut self,
        budget: usize,
        items: &mut Vec<T>,
        refill: impl FnOnce(&mut Vec<T>) -> Giver,
    ) -> Polled {
        let giver = self.is_empty().then(|| refill(&mut self.fresh));
        self.hand_on(budget, items);
        match giver {
            Some(Giver::Present) if self.is_empty() => Polled::Pending,
            Some(Giver::Gone) if self.is_empty() => Polled::Ended,
            _ => Polled::More,
        }
    }

    fn is_empty(&self) -> bool {
        self.fresh.is_empty() && self.rest.as_slice().is_empty()
    }

    /// Swaps the vectors where everything fits.
    fn hand_on(&mut self, budget: usize, items: &mut Vec<T>) {
        if self.rest.as_slice().is_empty() {
            if self.fresh.len() <= budget {
                if items.is_empty() {
                    std::mem::swap(items, &mut self.fresh);
                } else {
                    items.append(&mut self.fresh);
                }
                return;
            }
            // An iterator remembers how far it is, where draining a vector would move what is left
            // to its front for every batch.
            self.rest = std::mem::take(&mut self.fresh).into_iter();
        }
        items.extend(self.rest.by_ref().take(budget));
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
    fn a_small_backlog_is_swapped() {
        let mut backlog = Backlog::new();
        let given = vec![1, 2];
        let address = given.as_ptr();
        let mut items = Vec::new();
        let polled = backlog.poll_batch(2, &mut items, give(given, Giver::Present));
        assert_eq!((polled, items.as_ptr()), (Polled::Pending, address));
        let polled = backlog.poll_batch(2, &mut items, give(vec![3], Giver::Gone));
        assert_eq!((polled, items), (Polled::Ended, vec![1, 2, 3]));
    }

    #[test]
    fn a_large_backlog_leaves_in_order_within_the_budget() {
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
