//! What the examples share: the text that they process when they are given none.

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

use std::fmt::Write;

/// How many different words there are.
const VOCABULARY: u64 = 20_000;

/// How many words make a line.
const WORDS_PER_LINE: usize = 12;

const SYLLABLES: [&str; 16] = [
    "ba", "den", "fi", "gor", "hu", "ja", "kel", "lo", "mir", "nu", "pa", "ros", "si", "tor", "ve",
    "zan",
];

/// Lines of words whose frequencies follow Zipf's law: the n-th word comes up in proportion to 1/n.
/// The same length gives the same lines on every machine.
///
/// ```
/// let lines: Vec<String> = examples::ZipfText::new(100).collect();
/// assert_eq!(lines, examples::ZipfText::new(100).collect::<Vec<_>>());
/// assert!(lines.iter().map(|line| line.len() + 1).sum::<usize>() >= 100);
/// ```
#[derive(Debug, Clone)]
pub struct ZipfText {
    words: Vec<String>,
    /// For each word, the weight of it and all before it.
    cumulative: Vec<u64>,
    random: SplitMix,
    remaining_bytes: u64,
}

impl ZipfText {
    /// At least `byte_count` bytes of text, line ends included.
    pub fn new(byte_count: u64) -> Self {
        let mut sum = 0;
        // Whole numbers, as what a power or a logarithm gives differs from machine to machine.
        let weights = (1..=VOCABULARY).map(|rank| (1 << 32) / rank);
        let cumulative = weights.map(|weight| {
            sum += weight;
            sum
        });
        Self {
            cumulative: cumulative.collect(),
            words: (0..VOCABULARY).map(word).collect(),
            random: SplitMix(0x5eed),
            remaining_bytes: byte_count,
        }
    }

    fn next_word(&mut self) -> &str {
        let total = self.cumulative[self.cumulative.len() - 1];
        let at = self.random.below(total);
        &self.words[self.cumulative.partition_point(|sum| *sum <= at)]
    }
}

impl Iterator for ZipfText {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        if self.remaining_bytes == 0 {
            return None;
        }
        let mut line = self.next_word().to_owned();
        for _ in 1..WORDS_PER_LINE {
            line.push(' ');
            line.push_str(self.next_word());
        }
        self.remaining_bytes = self.remaining_bytes.saturating_sub(line.len() as u64 + 1);
        Some(line)
    }
}

/// A word for each number: its digits to the base 16 as syllables, so that common words are short.
fn word(mut number: u64) -> String {
    let mut word = String::new();
    loop {
        word.push_str(SYLLABLES[(number % 16) as usize]);
        number /= 16;
        if number == 0 {
            return word;
        }
    }
}

/// A small random number generator, good enough for a text.
#[derive(Debug, Clone)]
struct SplitMix(u64);

impl SplitMix {
    /// A number below `limit`.
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^= z >> 31;
        ((u128::from(z) * u128::from(limit)) >> 64) as u64
    }
}

/// A count of bytes with its unit, for people.
pub fn human_bytes(bytes: u64) -> String {
    let mut text = String::new();
    // Writing to a string cannot fail.
    let _ = match bytes {
        0..1_000_000 => write!(text, "{:.1} kB", bytes as f64 / 1e3),
        _ => write!(text, "{:.1} MB", bytes as f64 / 1e6),
    };
    text
}

#[cfg(test)]
mod tests {
    use std::collections::{HashMap, HashSet};

    use super::*;

    #[test]
    fn every_word_is_different() {
        let words: HashSet<_> = (0..VOCABULARY).map(word).collect();
        assert_eq!(words.len() as u64, VOCABULARY);
    }

    #[test]
    fn the_first_word_is_the_most_common_by_far() {
        let mut counts = HashMap::new();
        for line in ZipfText::new(100_000) {
            for word in line.split(' ') {
                *counts.entry(word.to_owned()).or_insert(0) += 1;
            }
        }
        let [first, second, tenth] = [0, 1, 9].map(|number| counts[&word(number)]);
        assert!(first > second && second > tenth, "{first} {second} {tenth}");
    }
}
