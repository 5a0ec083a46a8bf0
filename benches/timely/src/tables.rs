//! Operators with tables. A worker has the keys that hash to it.

use std::hash::{BuildHasher, Hash};

use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};
use timely::ExchangeData;
use timely::dataflow::StreamVec;
use timely::dataflow::channels::pact::Exchange;
use timely::dataflow::operators::Inspect;
use timely::dataflow::operators::generic::Operator;
use timely::dataflow::operators::vec::ToStream;
use workloads::{Sample, Workload, inputs, time};

use crate::{Parts, run};

pub(crate) const WORKLOADS: &[Workload] = &[
    ("join_int", || join([0, 1].map(inputs::unique_keys), 1, xor)),
    ("join_int_w2", || {
        join([0, 1].map(inputs::unique_keys), 2, xor)
    }),
    ("join_str", || {
        join([0, 1].map(inputs::unique_keys_of_strings), 1, lengths)
    }),
    ("join_multi", || {
        join([0, 1].map(inputs::repeated_keys), 1, xor)
    }),
    ("join_multi_w2", || {
        join([0, 1].map(inputs::repeated_keys), 2, xor)
    }),
    ("fold_keyed_1000", || fold_keyed(1000, 1)),
    ("fold_keyed_1000_w2", || fold_keyed(1000, 2)),
    ("fold_keyed_100000", || fold_keyed(100_000, 1)),
    ("fold_keyed_100000_w2", || fold_keyed(100_000, 2)),
    ("reduce_keyed_1000", || reduce_keyed(1000)),
    ("reduce_keyed_100000", || reduce_keyed(100_000)),
    ("unique", unique),
];

type Row<V> = (u64, V);

fn by_key<V: 'static>() -> Exchange<Row<V>, impl FnMut(&Row<V>) -> u64 + 'static> {
    Exchange::new(|(key, _): &Row<V>| hash(*key))
}

fn hash(key: impl Hash) -> u64 {
    FxBuildHasher.hash_one(key)
}

fn xor((key, (left, right)): &Row<(u64, u64)>) -> u64 {
    key ^ left ^ right
}

fn lengths((key, (left, right)): &Row<(String, String)>) -> u64 {
    key + (left.len() + right.len()) as u64
}

/// Each row is kept, and meets those of the other side that came before it.
fn join<V: ExchangeData + Clone>(
    sides: [Vec<Row<V>>; 2],
    workers: usize,
    number: fn(&Row<(V, V)>) -> u64,
) -> Sample {
    let [left, right] = sides.map(|side| Parts::of(side, workers));
    time(move || {
        run(workers, move |scope, sum| {
            let worker = scope.index();
            let left: StreamVec<'_, u64, Row<V>> = left.take(worker).to_stream(scope);
            let right: StreamVec<'_, u64, Row<V>> = right.take(worker).to_stream(scope);
            let both: StreamVec<'_, u64, Row<(V, V)>> =
                left.binary(right, by_key(), by_key(), "join", |_, _| {
                    let mut lefts = FxHashMap::<u64, Vec<V>>::default();
                    let mut rights = FxHashMap::<u64, Vec<V>>::default();
                    move |left, right, output| {
                        left.for_each_stamp(|stamp, rows| {
                            let mut session = output.session(&stamp);
                            for (key, left) in rows.flat_map(|rows| rows.drain(..)) {
                                for right in rights.get(&key).into_iter().flatten() {
                                    session.give((key, (left.clone(), right.clone())));
                                }
                                lefts.entry(key).or_default().push(left);
                            }
                        });
                        right.for_each_stamp(|stamp, rows| {
                            let mut session = output.session(&stamp);
                            for (key, right) in rows.flat_map(|rows| rows.drain(..)) {
                                for left in lefts.get(&key).into_iter().flatten() {
                                    session.give((key, (left.clone(), right.clone())));
                                }
                                rights.entry(key).or_default().push(right);
                            }
                        });
                    }
                });
            both.inspect(move |row| sum.add(number(row)));
        })
    })
}

fn fold_keyed(keys: u64, workers: usize) -> Sample {
    keyed(keys, workers, |sum, n| *sum += n)
}

fn reduce_keyed(keys: u64) -> Sample {
    keyed(keys, 1, |max, n| *max = n.max(*max))
}

/// A number for each key, put out when the input has ended.
fn keyed(keys: u64, workers: usize, add: fn(&mut u64, u64)) -> Sample {
    let input = Parts::of(inputs::keyed(keys), workers);
    time(move || {
        run(workers, move |scope, sum| {
            let rows: StreamVec<'_, u64, Row<u64>> = input.take(scope.index()).to_stream(scope);
            let totals: StreamVec<'_, u64, Row<u64>> =
                rows.unary_frontier(by_key(), "keyed", |capability, _| {
                    let mut capability = Some(capability);
                    let mut totals = FxHashMap::<u64, u64>::default();
                    move |(input, frontier), output| {
                        input.for_each_stamp(|_, rows| {
                            for (key, n) in rows.flat_map(|rows| rows.drain(..)) {
                                add(totals.entry(key).or_default(), n);
                            }
                        });
                        if frontier.is_empty()
                            && let Some(capability) = capability.take()
                        {
                            output.session(&capability).give_iterator(totals.drain());
                        }
                    }
                });
            totals.inspect(move |(key, total)| sum.add(key ^ total));
        })
    })
}

fn unique() -> Sample {
    let input = Parts::of(inputs::repeated(), 1);
    time(move || {
        run(1, move |scope, sum| {
            let numbers: StreamVec<'_, u64, u64> = input.take(0).to_stream(scope);
            let unique: StreamVec<'_, u64, u64> =
                numbers.unary(Exchange::new(|n: &u64| hash(n)), "unique", |_, _| {
                    let mut seen = FxHashSet::default();
                    move |input, output| {
                        input.for_each_stamp(|stamp, numbers| {
                            let mut session = output.session(&stamp);
                            for n in numbers.flat_map(|numbers| numbers.drain(..)) {
                                if seen.insert(n) {
                                    session.give(n);
                                }
                            }
                        });
                    }
                });
            unique.inspect(move |n| sum.add(*n));
        })
    })
}
