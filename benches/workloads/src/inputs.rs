//! The input of every workload.

use crate::Rng;

/// The numbers from zero.
pub fn numbers(count: u64) -> Vec<u64> {
    (0..count).collect()
}

/// Short strings, all equal.
pub fn short_strings() -> Vec<String> {
    vec!["foobar".to_owned(); 100_000]
}

/// Numbers whose 24 bits are random.
pub fn random_bits() -> Vec<u64> {
    random(5_938_450, 100_000, 1 << 24)
}

fn random(seed: u64, count: usize, below: u64) -> Vec<u64> {
    let mut rng = Rng::new(seed);
    (0..count).map(|_| rng.below(below)).collect()
}

/// A side of a join in which every key is there once.
pub fn unique_keys(side: u64) -> Vec<(u64, u64)> {
    let mut keys = numbers(100_000);
    Rng::new(100 + side).shuffle(&mut keys);
    keys.into_iter().map(|key| (key, 3 * key + side)).collect()
}

/// The same with strings for values.
pub fn unique_keys_of_strings(side: u64) -> Vec<(u64, String)> {
    let with_string = |(key, _)| (key, format!("value{key}"));
    unique_keys(side).into_iter().map(with_string).collect()
}

/// A side of a join in which a key is there ten times on average.
pub fn repeated_keys(side: u64) -> Vec<(u64, u64)> {
    random(200 + side, 100_000, 10_000)
        .into_iter()
        .zip(0..)
        .collect()
}

/// A side of a cross join.
pub fn cross_side(side: u64, count: usize) -> Vec<u64> {
    let mut rng = Rng::new(300 + side);
    (0..count).map(|_| rng.next() >> 16).collect()
}

/// Words of 3 to 14 letters.
pub fn words() -> Vec<String> {
    let mut rng = Rng::new(400);
    let mut word = || {
        let length = 3 + rng.below(12);
        let letters = (0..length).map(|_| char::from(b'a' + rng.below(26) as u8));
        letters.collect()
    };
    (0..200_000).map(|_| word()).collect()
}

/// A million pairs with `keys` different keys.
pub fn keyed(keys: u64) -> Vec<(u64, u64)> {
    let mut rng = Rng::new(500 + keys);
    (0..1_000_000)
        .map(|_| (rng.below(keys), rng.below(1000)))
        .collect()
}

/// A million numbers, each of 100,000 about ten times.
pub fn repeated() -> Vec<u64> {
    random(600, 1_000_000, 100_000)
}

/// The positive side of a negation.
pub fn positive() -> Vec<u64> {
    random(700, 1_000_000, 1_000_000)
}

/// The positive side of a negation by key.
pub fn positive_pairs() -> Vec<(u64, u64)> {
    positive().into_iter().zip(0..).collect()
}

/// The negative side of a negation.
pub fn negative() -> Vec<u64> {
    random(701, 500_000, 1_000_000)
}

/// The edges of a random graph, five times as many as nodes.
pub fn random_graph(nodes: u64) -> Vec<(u64, u64)> {
    let mut rng = Rng::new(800 + nodes);
    (0..5 * nodes)
        .map(|_| (rng.below(nodes), rng.below(nodes)))
        .collect()
}

/// The edges of a path of this many.
pub fn chain(edges: u64) -> Vec<(u64, u64)> {
    (0..edges).map(|node| (node, node + 1)).collect()
}
