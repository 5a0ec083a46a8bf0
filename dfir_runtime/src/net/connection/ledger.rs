//! Where the frames in a write buffer begin and end.
//!
//! Needed to say how many items are lost with a connection, and to begin with a whole frame on the
//! next one. Frames of the same length in a row take one entry, so that a million equal items
//! cost no memory.

use std::collections::VecDeque;

/// The lengths of the frames that wait, in order.
#[derive(Debug, Default)]
pub(super) struct Ledger {
    /// All but the last run.
    runs: VecDeque<Run>,
    /// By itself, since it is looked at for every frame.
    last: Run,
}

/// Frames of the same length.
#[derive(Debug, Default)]
struct Run {
    len: usize,
    count: usize,
}

impl Run {
    /// Takes away the whole frames among the first `written` bytes and gives their total length.
    fn retire(&mut self, written: usize) -> usize {
        if self.count == 0 {
            return 0;
        }
        let whole = (written / self.len).min(self.count);
        self.count -= whole;
        whole * self.len
    }
}

impl Ledger {
    /// Adds a frame. One without bytes is not worth an entry: nothing of it can be lost.
    #[inline]
    pub(super) fn push(&mut self, len: usize) {
        match len {
            0 => {}
            _ if len == self.last.len => self.last.count += 1,
            _ => self.begin_run(len),
        }
    }

    fn begin_run(&mut self, len: usize) {
        let run = std::mem::replace(&mut self.last, Run { len, count: 1 });
        if run.count > 0 {
            self.runs.push_back(run);
        }
    }

    /// Takes away the whole frames among the first `written` bytes and gives their total length.
    pub(super) fn retire(&mut self, written: usize) -> usize {
        let mut retired = 0;
        while let Some(run) = self.runs.front_mut() {
            retired += run.retire(written - retired);
            if run.count > 0 {
                return retired;
            }
            self.runs.pop_front();
        }
        retired + self.last.retire(written - retired)
    }

    /// The length of the frame in front, where there is one.
    pub(super) fn front_len(&self) -> usize {
        self.runs.front().unwrap_or(&self.last).len
    }

    /// Takes away frames from the front until at least so many bytes are gone, or all are. Gives their
    /// number and their total length.
    pub(super) fn drop_front(&mut self, at_least: usize) -> (usize, usize) {
        let (mut count, mut len) = (0, 0);
        while len < at_least {
            let run = self.runs.front_mut().unwrap_or(&mut self.last);
            if run.count == 0 {
                break;
            }
            let dropped = run.count.min((at_least - len).div_ceil(run.len));
            run.count -= dropped;
            count += dropped;
            len += dropped * run.len;
            if run.count == 0 {
                self.runs.pop_front();
            }
        }
        (count, len)
    }

    /// How many frames wait.
    pub(super) fn frame_count(&self) -> usize {
        let counts = self.runs.iter().map(|run| run.count);
        counts.sum::<usize>() + self.last.count
    }

    /// Forgets all frames and their memory, if there is much of it.
    pub(super) fn clear(&mut self) {
        self.runs.clear();
        self.runs.shrink_to(16);
        self.last = Run::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_frames_are_retired_and_the_begun_one_stays() {
        let mut ledger = Ledger::default();
        for len in [0, 3, 3, 3, 5, 0, 2, 3] {
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
    fn frames_are_dropped_from_the_front_until_enough_is_gone() {
        let mut ledger = Ledger::default();
        for len in [3, 3, 3, 5, 2] {
            ledger.push(len);
        }
        assert_eq!(ledger.drop_front(0), (0, 0));
        assert_eq!(ledger.drop_front(4), (2, 6));
        assert_eq!(ledger.front_len(), 3);
        assert_eq!(ledger.drop_front(4), (2, 8));
        assert_eq!((ledger.front_len(), ledger.frame_count()), (2, 1));
        assert_eq!(ledger.drop_front(9), (1, 2));
        assert_eq!(ledger.drop_front(9), (0, 0));
    }

    #[test]
    fn equal_frames_share_an_entry() {
        let mut ledger = Ledger::default();
        for _ in 0..1_000_000 {
            ledger.push(20);
        }
        assert_eq!((ledger.runs.len(), ledger.frame_count()), (0, 1_000_000));
        assert_eq!(ledger.retire(20 * 1_000_000 - 1), 20 * 999_999);
        ledger.clear();
        assert_eq!(ledger.frame_count(), 0);
    }
}
