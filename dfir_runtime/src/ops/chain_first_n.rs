//! `chain_first_n(n)`: the first `n` items of a tick, of the first input first.
//!
//! **Lifetimes**: none, each tick counts anew. **Order**: that of the first input, then that of the second, and
//! so on. **Cost**: a push for each of the first `n` items of an input, nothing for those of the last, which
//! stream past; the room is kept for the next tick.

use super::{Lifetimes, OperatorState};

/// What the inputs of a `chain_first_n(n)` have brought, but for the last one.
///
/// ```
/// # use dfir_runtime::Items;
/// let (mut chain, _) = Items::<&str>::new().chain_first_n(2);
/// chain.collect(0, "a");
/// assert!(chain.emit().eq(["a"]));
/// assert!(chain.admits());
/// assert!(!chain.admits());
/// ```
#[derive(Debug)]
pub struct ChainFirstN<T> {
    inputs: Vec<Vec<T>>,
    n: usize,
    /// How many more may be put out in this tick.
    left: usize,
}

impl<T> ChainFirstN<T> {
    pub(crate) fn new(n: usize) -> Self {
        ChainFirstN {
            inputs: Vec::new(),
            n,
            left: n,
        }
    }

    /// Takes an item of an input that is not the last one.
    #[inline]
    pub fn collect(&mut self, input: usize, item: T) {
        if self.inputs.len() <= input {
            self.inputs.resize_with(input + 1, Vec::new);
        }
        if self.inputs[input].len() < self.n {
            self.inputs[input].push(item);
        }
    }

    /// Puts out the first of what was collected.
    #[inline]
    pub fn emit(&mut self) -> impl Iterator<Item = T> {
        let first = std::mem::take(&mut self.left);
        let count: usize = self.inputs.iter().map(Vec::len).sum();
        self.left = first.saturating_sub(count);
        self.inputs
            .iter_mut()
            .flat_map(|input| input.drain(..))
            .take(first)
    }

    /// Whether an item of the last input may be put out too; counts it.
    #[inline]
    pub fn admits(&mut self) -> bool {
        let admits = self.left > 0;
        self.left -= usize::from(admits);
        admits
    }
}

impl<T> OperatorState for ChainFirstN<T> {
    fn keep(&mut self, _lifetimes: Lifetimes) {}

    fn begin_tick(&mut self) {
        self.inputs.iter_mut().for_each(Vec::clear);
        self.left = self.n;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What comes of so many items on each of three inputs.
    fn put_out(chain: &mut ChainFirstN<char>, counts: [usize; 3]) -> String {
        // The second collects before the first has begun.
        (0..counts[1]).for_each(|_| chain.collect(1, 'b'));
        (0..counts[0]).for_each(|_| chain.collect(0, 'a'));
        let mut put_out: String = chain.emit().collect();
        put_out.extend((0..counts[2]).filter(|_| chain.admits()).map(|_| 'c'));
        put_out.extend(chain.emit());
        put_out
    }

    #[test]
    fn the_first_of_the_first_inputs_come() {
        let mut chain = ChainFirstN::new(3);
        let cases = [
            ([1, 1, 2], "abc"),
            ([4, 1, 1], "aaa"),
            ([1, 4, 1], "abb"),
            ([0, 0, 4], "ccc"),
            ([0, 1, 1], "bc"),
            ([0, 0, 0], ""),
        ];
        for (counts, expected) in cases {
            assert_eq!(put_out(&mut chain, counts), expected, "{counts:?}");
            chain.begin_tick();
        }
    }

    #[test]
    fn of_none_nothing_comes() {
        assert_eq!(put_out(&mut ChainFirstN::new(0), [1, 1, 1]), "");
    }
}
