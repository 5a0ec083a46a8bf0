//! Operators with tables, in one tick.

use std::hash::Hash;

use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};
use workloads::{Sample, Sum, Workload, inputs, time};

pub(crate) const WORKLOADS: &[Workload] = &[
    ("join_int", join_int),
    ("join_int_bp", join_int_bp),
    ("join_int_vec", join_int_vec),
    ("join_str", join_str),
    ("join_str_bp", join_str_bp),
    ("join_str_vec", join_str_vec),
    ("join_multi", join_multi),
    ("join_multi_bp", join_multi_bp),
    ("join_multi_vec", join_multi_vec),
    ("join_multi_bp_vec", join_multi_bp_vec),
    ("cross_join_3000", cross_join_3000),
    ("cross_join_set_1000", cross_join_set_1000),
    ("fold_keyed_1000", || fold_keyed(1000)),
    ("fold_keyed_100000", || fold_keyed(100_000)),
    ("reduce_keyed_1000", || reduce_keyed(1000)),
    ("reduce_keyed_100000", || reduce_keyed(100_000)),
    ("unique", unique),
    ("difference", difference),
    ("anti_join", anti_join),
];

/// The last of a chain.
const END: u32 = u32::MAX;

/// Rows by key: the rows of a key are a chain through one vector.
struct Rows<V> {
    heads: FxHashMap<u64, u32>,
    rows: Vec<(V, u32)>,
}

impl<V> Rows<V> {
    fn of(pairs: impl ExactSizeIterator<Item = (u64, V)>) -> Self {
        let mut table = Rows {
            heads: FxHashMap::with_capacity_and_hasher(pairs.len(), FxBuildHasher),
            rows: Vec::with_capacity(pairs.len()),
        };
        for (key, value) in pairs {
            let head = table.heads.entry(key).or_insert(END);
            let next = std::mem::replace(head, table.rows.len() as u32);
            table.rows.push((value, next));
        }
        table
    }

    fn matches(&self, key: u64) -> impl Iterator<Item = &V> {
        let mut at = self.heads.get(&key).copied().unwrap_or(END);
        std::iter::from_fn(move || {
            let (value, next) = self.rows.get(at as usize)?;
            at = *next;
            Some(value)
        })
    }
}

/// A table of either side, and the values of each match, by reference.
fn join_both<V>(sides: [Vec<(u64, V)>; 2], number: impl Fn(u64, &V, &V) -> u64) -> Sample {
    let [left, right] = sides;
    time(move || {
        let (left, right) = (Rows::of(left.into_iter()), Rows::of(right.into_iter()));
        let sum = Sum::default();
        for &key in left.heads.keys() {
            for left in left.matches(key) {
                for right in right.matches(key) {
                    sum.add(number(key, left, right));
                }
            }
        }
        sum.total()
    })
}

/// A table of the left side only.
fn join_one<V>(sides: [Vec<(u64, V)>; 2], number: impl Fn(u64, &V, &V) -> u64) -> Sample {
    let [left, right] = sides;
    time(move || {
        let left = Rows::of(left.into_iter());
        let sum = Sum::default();
        for (key, right) in right {
            for left in left.matches(key) {
                sum.add(number(key, left, &right));
            }
        }
        sum.total()
    })
}

/// A table of either side, where each key has a vector of its own.
fn join_vec<V>(sides: [Vec<(u64, V)>; 2], number: impl Fn(u64, &V, &V) -> u64) -> Sample {
    time(move || {
        let [left, right] = sides.map(|side| {
            let mut table = FxHashMap::<u64, Vec<V>>::default();
            for (key, value) in side {
                table.entry(key).or_default().push(value);
            }
            table
        });
        let sum = Sum::default();
        for (key, lefts) in &left {
            for left in lefts {
                for right in right.get(key).into_iter().flatten() {
                    sum.add(number(*key, left, right));
                }
            }
        }
        sum.total()
    })
}

fn xor(key: u64, left: &u64, right: &u64) -> u64 {
    key ^ left ^ right
}

#[expect(clippy::ptr_arg, reason = "the values of the tables are strings")]
fn lengths(key: u64, left: &String, right: &String) -> u64 {
    key + (left.len() + right.len()) as u64
}

fn join_int() -> Sample {
    join_both([0, 1].map(inputs::unique_keys), xor)
}

fn join_int_vec() -> Sample {
    join_vec([0, 1].map(inputs::unique_keys), xor)
}

fn join_int_bp() -> Sample {
    join_one([0, 1].map(inputs::unique_keys), xor)
}

fn join_str() -> Sample {
    join_both([0, 1].map(inputs::unique_keys_of_strings), lengths)
}

fn join_str_vec() -> Sample {
    join_vec([0, 1].map(inputs::unique_keys_of_strings), lengths)
}

fn join_str_bp() -> Sample {
    join_one([0, 1].map(inputs::unique_keys_of_strings), lengths)
}

fn join_multi() -> Sample {
    join_both([0, 1].map(inputs::repeated_keys), xor)
}

fn join_multi_vec() -> Sample {
    join_vec([0, 1].map(inputs::repeated_keys), xor)
}

fn join_multi_bp() -> Sample {
    join_one([0, 1].map(inputs::repeated_keys), xor)
}

/// The values of a key contiguous, in a vector of their own.
fn join_multi_bp_vec() -> Sample {
    let [left, right] = [0, 1].map(inputs::repeated_keys);
    time(move || {
        let mut table = FxHashMap::<u64, Vec<u64>>::default();
        for (key, value) in left {
            table.entry(key).or_default().push(value);
        }
        let sum = Sum::default();
        for (key, right) in right {
            for left in table.get(&key).into_iter().flatten() {
                sum.add(xor(key, left, &right));
            }
        }
        sum.total()
    })
}

fn cross_join_3000() -> Sample {
    let [left, right] = [0, 1].map(|side| inputs::cross_side(side, 3000));
    time(move || cross(&left, &right))
}

fn cross_join_set_1000() -> Sample {
    let [left, right] = [0, 1].map(|side| inputs::cross_side(side, 1000));
    time(move || {
        let [left, right] = [left, right].map(|side| {
            let mut seen = FxHashSet::with_capacity_and_hasher(side.len(), FxBuildHasher);
            let mut side = side;
            side.retain(|n| seen.insert(*n));
            side
        });
        cross(&left, &right)
    })
}

fn cross(left: &[u64], right: &[u64]) -> u64 {
    let sum = Sum::default();
    for left in left {
        for right in right {
            sum.add(left ^ right);
        }
    }
    sum.total()
}

fn fold_keyed(keys: u64) -> Sample {
    let input = inputs::keyed(keys);
    time(move || {
        let mut sums = FxHashMap::<u64, u64>::default();
        for (key, n) in input {
            *sums.entry(key).or_default() += n;
        }
        total(sums.into_iter().map(|(key, sum)| key ^ sum))
    })
}

fn reduce_keyed(keys: u64) -> Sample {
    let input = inputs::keyed(keys);
    time(move || {
        let mut maxima = FxHashMap::<u64, u64>::default();
        for (key, n) in input {
            let max = maxima.entry(key).or_insert(n);
            *max = n.max(*max);
        }
        total(maxima.into_iter().map(|(key, max)| key ^ max))
    })
}

fn total(numbers: impl Iterator<Item = u64>) -> u64 {
    let sum = Sum::default();
    numbers.for_each(move |n| sum.add(n));
    sum.total()
}

fn unique() -> Sample {
    let input = inputs::repeated();
    time(move || {
        let mut seen = FxHashSet::default();
        total(input.into_iter().filter(|n| seen.insert(*n)))
    })
}

fn set<T: Eq + Hash>(items: Vec<T>) -> FxHashSet<T> {
    let mut set = FxHashSet::with_capacity_and_hasher(items.len(), FxBuildHasher);
    set.extend(items);
    set
}

fn difference() -> Sample {
    let (positive, negative) = (inputs::positive(), inputs::negative());
    time(move || {
        let negative = set(negative);
        total(positive.into_iter().filter(|n| !negative.contains(n)))
    })
}

fn anti_join() -> Sample {
    let (positive, negative) = (inputs::positive_pairs(), inputs::negative());
    time(move || {
        let negative = set(negative);
        let rest = positive
            .into_iter()
            .filter(|(key, _)| !negative.contains(key));
        total(rest.map(|(key, value)| key ^ value))
    })
}
