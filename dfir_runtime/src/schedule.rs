//! The ready bit set: which subgraphs, ingresses or egresses have something to do.
//!
//! The order of the bits is the schedule. Nothing here knows a closure or an item; a [`Signal`] is
//! all that the rest of the runtime needs in order to put something on the schedule.

use std::cell::Cell;
use std::rc::Rc;

const BITS: usize = u64::BITS as usize;

/// A growable set of indices that is emptied lowest first.
#[derive(Debug, Default)]
pub(crate) struct Ready {
    // Each word has an `Rc` of its own, so that a signal reaches its word in one step and growing
    // leaves the signals that were handed out valid.
    words: Vec<Rc<Cell<u64>>>,
}

/// Puts one index into a [`Ready`] set.
#[derive(Debug, Clone)]
pub(crate) struct Signal {
    word: Rc<Cell<u64>>,
    mask: u64,
}

impl Signal {
    /// Puts the index into the set.
    pub(crate) fn raise(&self) {
        self.word.set(self.word.get() | self.mask);
    }
}

impl Ready {
    /// The signal of `index`; the set grows as needed.
    pub(crate) fn signal(&mut self, index: usize) -> Signal {
        let word = index / BITS;
        if word >= self.words.len() {
            self.words.resize_with(word + 1, Rc::default);
        }
        Signal {
            word: Rc::clone(&self.words[word]),
            mask: 1 << (index % BITS),
        }
    }

    /// Puts `index` into the set. It must have had a signal.
    pub(crate) fn raise(&self, index: usize) {
        let word = &self.words[index / BITS];
        word.set(word.get() | 1 << (index % BITS));
    }

    /// Takes the lowest index out of the set.
    pub(crate) fn pop_lowest(&self) -> Option<usize> {
        for (index, word) in self.words.iter().enumerate() {
            let bits = word.get();
            if bits != 0 {
                word.set(bits & (bits - 1));
                return Some(index * BITS + bits.trailing_zeros() as usize);
            }
        }
        None
    }

    /// Whether anything is in the set.
    pub(crate) fn any(&self) -> bool {
        self.words.iter().any(|word| word.get() != 0)
    }

    /// Moves everything to `other`, which must have grown as far as this set.
    pub(crate) fn take_all_into(&self, other: &Ready) {
        for (from, to) in self.words.iter().zip(&other.words) {
            to.set(to.get() | from.take());
        }
    }

    /// Adds everything to `other`, which must have grown as far as this set, and keeps it here too.
    pub(crate) fn copy_all_into(&self, other: &Ready) {
        for (from, to) in self.words.iter().zip(&other.words) {
            to.set(to.get() | from.get());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drain(ready: &Ready) -> Vec<usize> {
        std::iter::from_fn(|| ready.pop_lowest()).collect()
    }

    #[test]
    fn indices_leave_lowest_first_and_once() {
        let mut ready = Ready::default();
        let signals: Vec<_> = (0..200).map(|index| ready.signal(index)).collect();
        assert!(!ready.any());
        for index in [199, 64, 3, 63, 3] {
            signals[index].raise();
        }
        ready.raise(128);
        assert!(ready.any());
        assert_eq!(drain(&ready), [3, 63, 64, 128, 199]);
        assert!(!ready.any());
    }

    #[test]
    fn a_lower_index_raised_meanwhile_comes_next() {
        let mut ready = Ready::default();
        let low = ready.signal(1);
        ready.signal(70).raise();
        ready.signal(71).raise();
        assert_eq!(ready.pop_lowest(), Some(70));
        low.raise();
        assert_eq!(drain(&ready), [1, 71]);
    }

    #[test]
    fn sets_are_moved_and_copied() {
        let (mut from, mut to) = (Ready::default(), Ready::default());
        from.signal(2).raise();
        to.signal(5).raise();
        to.signal(70);
        from.copy_all_into(&to);
        assert!(from.any());
        assert_eq!(drain(&to), [2, 5]);
        from.take_all_into(&to);
        assert!(!from.any());
        assert_eq!(drain(&to), [2]);
    }
}
