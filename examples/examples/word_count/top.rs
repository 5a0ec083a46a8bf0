//! The most common words.

use std::cmp::Reverse;
use std::fmt;

const LEN: usize = 20;

/// The 20 words with the highest counts, in order; words of equal counts by the alphabet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Top(Vec<(Reverse<u64>, String)>);

impl Top {
    /// Takes a word in if it is common enough. A word is offered once.
    pub(crate) fn offer(&mut self, word: String, count: u64) {
        let entry = (Reverse(count), word);
        if self.0.len() == LEN && self.0.last() < Some(&entry) {
            return;
        }
        let at = self.0.partition_point(|kept| *kept < entry);
        self.0.insert(at, entry);
        self.0.truncate(LEN);
    }
}

impl fmt::Display for Top {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (Reverse(count), word) in &self.0 {
            writeln!(f, "{count:>10}  {word}")?;
        }
        Ok(())
    }
}
