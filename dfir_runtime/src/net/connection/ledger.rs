//! Where the frames in a write buffer begin and end.
//!
//! Needed to say how many items are lost with a connection, and to begin with a whole frame on the
//! next one. Frames of the same length in a row take one entry, so that a million equal items
//! cost no memory.

use std::collections::VecDeque;

/// The lengths of the frames that wait, in order.
#[derive(Debug, Default)]
pub(super) struct Ledger {
    runs: VecDeque<Run>,
    frame_count: usize,
}

#[derive(Debug)]
struct Run {
    len: usize,
    count: usize,
}

impl Ledger {
    /// Adds a frame. One without bytes is not worth an entry: nothing of it can be lost.
    pub(super) fn push(&mut self, len: usize) {
        if len == 0 {
            return;
        }
        self.frame_count += 1;
        match self.runs.back_mut() {
            Some(run) if run.len == len => run.count += 1,
            _ => self.runs.push_back(Run { len, count: 1 }),
        }
    }

    /// Takes away the whole frames among the first `written` bytes and gives their total length.
    pub(super) fn retire(&mut self, written: usize) -> usize {
        let mut retired = 0;
        while let Some(run) = self.runs.front_mut() {
            let whole = ((written - retired) / run.len).min(run.count);
            retired += whole * run.len;
            run.count -= whole;
            self.frame_count -= whole;
            if run.count > 0 {
                break;
            }
            self.runs.pop_front();
        }
        retired
    }

    /// How many frames wait.
    pub(super) fn frame_count(&self) -> usize {
        self.frame_count
    }

    /// Forgets all frames and their memory, if there is much of it.
    pub(super) fn clear(&mut self) {
        self.runs.clear();
        self.runs.shrink_to(16);
        self.frame_count = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_frames_are_retired_and_the_begun_one_stays() {
        let mut ledger = Ledger::default();
        for len in [3, 3, 3, 5, 0, 2, 3] {
            ledger.push(len);
        }
        assert_eq!(ledger.frame_count(), 6);
        assert_eq!(ledger.retire(0), 0);
        assert_eq!(ledger.retire(7), 6);
        assert_eq!(ledger.frame_count(), 4);
        assert_eq!(
            ledger.retire(9),
            8,
            "three and five, and a byte of the next"
        );
        assert_eq!(ledger.retire(5), 5);
        assert_eq!(ledger.frame_count(), 0);
        assert_eq!(ledger.retire(0), 0);
    }

    #[test]
    fn equal_frames_share_an_entry() {
        let mut ledger = Ledger::default();
        for _ in 0..1_000_000 {
            ledger.push(20);
        }
        assert_eq!((ledger.runs.len(), ledger.frame_count()), (1, 1_000_000));
        assert_eq!(ledger.retire(20 * 1_000_000 - 1), 20 * 999_999);
        ledger.clear();
        assert_eq!(ledger.frame_count(), 0);
    }
}
