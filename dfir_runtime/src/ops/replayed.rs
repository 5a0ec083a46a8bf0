//! Items that a `'static` side keeps, to stream them past the other side again in every later tick.

use super::Lifetime;

/// The items, and how many of them are still to be replayed.
#[derive(Debug)]
pub(super) struct Replayed<T> {
    items: Vec<T>,
    /// How many are still to be replayed in this tick: those from before it.
    due: usize,
    lifetime: Lifetime,
}

impl<T> Replayed<T> {
    pub(super) fn new() -> Self {
        Replayed {
            items: Vec::new(),
            due: 0,
            lifetime: Lifetime::Tick,
        }
    }

    pub(super) fn keep(&mut self, lifetime: Lifetime) {
        self.lifetime = lifetime;
    }

    pub(super) fn begin_tick(&mut self) {
        if self.lifetime == Lifetime::Tick {
            self.items.clear();
        }
        self.due = self.items.len();
    }

    /// Keeps an item.
    #[inline]
    pub(super) fn push(&mut self, item: T) {
        self.items.push(item);
    }

    /// What was kept in earlier ticks, in order; once a tick.
    #[inline]
    pub(super) fn take_due(&mut self) -> &[T] {
        let due = std::mem::take(&mut self.due);
        &self.items[..due]
    }
}
