//! What each operator puts out: a function of all that has come in.
//!
//! `now` are the items of the tick at each port, `kept` those of earlier ticks at each port that is
//! `'static`; at a `'tick` port it is empty. Nothing else distinguishes the lifetimes. Two operators keep less,
//! or without a lifetime, as [`kept`] says. `before` are the items of the tick before.

mod given;

use dfir_runtime::itertools::Itertools;
use dfir_runtime::ops::{Persistence, PersistenceKeyed};

use crate::calls;
use crate::value::{Typed, Value, matched};
use given::{by_key, distinct};

pub(crate) use given::Given;

/// What an operator puts out in the tick; by each of its outputs, but for `partition`.
pub(crate) fn put_out(given: &Given<'_>) -> Vec<Value> {
    let now = given.now;
    match given.node.operator.name {
        "null" => Vec::new(),
        "identity" | "tee" | "partition" | "unzip" | "demux_enum" | "inspect" | "next_stratum" => {
            now[0].clone()
        }
        "assert" => {
            assert!(now[0].iter().all(given.filter()));
            now[0].clone()
        }
        // The futures are ready, and are what they give.
        "resolve_futures"
        | "resolve_futures_ordered"
        | "resolve_futures_blocking"
        | "resolve_futures_blocking_ordered" => now[0].clone(),
        "union" | "chain" => now.concat(),
        "map" => now[0].iter().cloned().map(given.map()).collect(),
        "filter" => {
            let passes = given.filter();
            now[0].iter().filter(|item| passes(item)).cloned().collect()
        }
        "filter_map" | "flat_map" | "flat_map_stream_blocking" => {
            now[0].iter().cloned().flat_map(given.several()).collect()
        }
        "flatten" | "flatten_stream_blocking" => {
            now[0].iter().cloned().flat_map(Vec::from_value).collect()
        }

        "unique" => {
            let is_new = |item: &Value| !given.kept[0].contains(item);
            distinct(now[0].iter().filter(|item| is_new(item)).cloned().collect())
        }
        "enumerate" => {
            let numbers = given.kept[0].len()..;
            let pair =
                |(number, item): (usize, &Value)| Value::pair(number.into_value(), item.clone());
            numbers.zip(&now[0]).map(pair).collect()
        }
        "sort" => {
            let mut items = now[0].clone();
            items.sort();
            items
        }

        "sort_by_key" => {
            let mut items = now[0].clone();
            items.sort_by_key(given.key());
            items
        }
        "scan" => {
            let (mut state, advance) = (given.start(0), given.advance());
            let steps = given.all(0).into_iter();
            let steps = steps.map_while(|item| advance(&mut state, item));
            steps.skip(given.kept[0].len()).collect()
        }
        "scan_async_blocking" => {
            let (mut state, advance) = (given.start(0), given.advance());
            let steps = given.all(0).into_iter();
            let steps = steps.map(|item| advance(&mut state, item));
            steps.skip(given.kept[0].len()).flatten().collect()
        }
        "multiset_delta" => {
            let mut before = given.before[0].clone();
            let is_more = |item: &&Value| match before.iter().position(|other| other == *item) {
                Some(at) => {
                    before.remove(at);
                    false
                }
                None => true,
            };
            now[0].iter().filter(is_more).cloned().collect()
        }
        "persist" => given.all(0),
        "persist_mut" => {
            let mut kept = Vec::new();
            for change in given.all(0) {
                match Persistence::from_value(change) {
                    Persistence::Persist(item) => kept.push(item),
                    Persistence::Delete(item) => kept.retain(|other| *other != item),
                }
            }
            kept
        }
        "persist_mut_keyed" => {
            let mut kept: Vec<Value> = Vec::new();
            for change in given.all(0) {
                match PersistenceKeyed::from_value(change) {
                    PersistenceKeyed::Persist(key, value) => kept.push(Value::pair(key, value)),
                    PersistenceKeyed::Delete(key) => kept.retain(|pair| *pair.parts().0 != key),
                }
            }
            kept
        }

        "fold_no_replay" | "reduce_no_replay" if now[0].is_empty() => Vec::new(),
        "fold" | "fold_no_replay" => {
            let mut value = given.start(0);
            let merge = given.merge(1);
            given
                .all(0)
                .into_iter()
                .for_each(|item| merge(&mut value, item));
            vec![value]
        }
        "reduce" | "reduce_no_replay" => {
            let merge = given.merge(0);
            let merged = |mut value, item| {
                merge(&mut value, item);
                value
            };
            given
                .all(0)
                .into_iter()
                .reduce(merged)
                .into_iter()
                .collect()
        }
        "fold_keyed" => {
            let merge = given.merge(1);
            by_key(given.all(0), |values| {
                let mut value = given.start(0);
                values.into_iter().for_each(|item| merge(&mut value, item));
                value
            })
        }
        "reduce_keyed" => {
            let merge = given.merge(0);
            by_key(given.all(0), |mut values| {
                let mut value = values.remove(0);
                values.into_iter().for_each(|item| merge(&mut value, item));
                value
            })
        }

        "lattice_fold" => given
            .all(0)
            .into_iter()
            .chain([given.start(0)])
            .max()
            .into_iter()
            .collect(),
        "lattice_reduce" => given.all(0).into_iter().max().into_iter().collect(),
        "state" => given.growing(calls::least(given.node), |item| item),
        "state_by" => given.growing(given.start(1), given.map()),

        "_lattice_fold_batch" if now[1].is_empty() => Vec::new(),
        "_lattice_fold_batch" => vec![given.merged(0)],
        "_lattice_join_fused_join" => {
            let merged = |port| by_key(given.all(port), greatest);
            join(&merged(0), &merged(1))
        }
        "lattice_bimorphism" => {
            let [left, right] = given.states else {
                panic!("a bimorphism reads two states")
            };
            let of_left = now[0].iter().map(|item| item.product(right));
            let of_right = now[1].iter().map(|item| left.product(item));
            let merged = |mut all: Value, product| {
                all.grow(product);
                all
            };
            of_left.chain(of_right).reduce(merged).into_iter().collect()
        }

        "join" => join(&given.set(0), &given.set(1)),
        "join_multiset" => join(&given.all(0), &given.all(1)),
        "cross_join" => cross(&given.set(0), &given.set(1)),
        "cross_join_multiset" => cross(&given.all(0), &given.all(1)),

        // What it puts out has the value of `probe` first.
        "join_multiset_half" => join(&given.all(1), &given.all(0)),
        "join_fused" => join(&given.fused(0, 0), &given.fused(1, 1)),
        "join_fused_lhs" => {
            let by_item = join(&given.all(1), &given.fused(0, 0));
            by_item.into_iter().map(exchanged).collect()
        }
        "join_fused_rhs" => join(&given.all(0), &given.fused(1, 0)),

        "zip" => zip(given.all(0), given.all(1)),
        "zip_longest" => {
            let (left, right) = (now[0].iter().cloned(), now[1].iter().cloned());
            left.zip_longest(right).map(Typed::into_value).collect()
        }
        "cross_singleton" => match given.all(1).first() {
            Some(single) => cross(&now[0], std::slice::from_ref(single)),
            None => Vec::new(),
        },
        "defer_signal" if now[1].is_empty() => Vec::new(),
        "defer_signal" => given.all(0),
        "chain_first_n" => {
            let mut items = now.concat();
            items.truncate(calls::count(given.node));
            items
        }

        "difference" => {
            let (mut pos, neg) = (given.all(0), given.all(1));
            pos.retain(|item| !neg.contains(item));
            pos
        }
        "anti_join" => {
            let (mut pos, neg) = (given.all(0), given.all(1));
            pos.retain(|pair| !neg.contains(pair.parts().0));
            pos
        }
        other => panic!("`{other}` has no meaning yet"),
    }
}

/// What is seen of an operator's state when all that has come in is there.
pub(crate) fn shown(given: &Given<'_>) -> Value {
    match given.node.operator.name {
        "fold" => put_out(given).remove(0),
        "state" => given.merged(0),
        _ => Value::List(put_out(given)),
    }
}

/// What an operator still knows in later ticks of what has come to each of its ports.
pub(crate) fn kept(given: &Given<'_>) -> Vec<Vec<Value>> {
    let name = given.node.operator.name;
    let ports = 0..given.now.len();
    let pairs = || given.all(0).len().min(given.all(1).len());
    let kept = |port| match name {
        "defer_signal" | "_lattice_fold_batch" if port == 0 && given.now[1].is_empty() => {
            given.all(0)
        }
        "zip" if given.node.is_static(port) => given.all(port).split_off(pairs()),
        _ if given.node.is_static(port) => given.all(port),
        _ => Vec::new(),
    };
    ports.map(kept).collect()
}

/// The greatest of some values.
fn greatest(values: Vec<Value>) -> Value {
    values.into_iter().max().expect("a key has a value")
}

/// Every pair of a left and a right item.
fn cross(left: &[Value], right: &[Value]) -> Vec<Value> {
    let pairs_of = |item: &Value| {
        let item = item.clone();
        let pair = move |other: &Value| Value::pair(item.clone(), other.clone());
        right.iter().map(pair)
    };
    left.iter().flat_map(pairs_of).collect()
}

/// The first item of one side with the first of the other, and so on.
fn zip(left: Vec<Value>, right: Vec<Value>) -> Vec<Value> {
    let pairs = left.into_iter().zip(right);
    pairs
        .map(|(left, right)| Value::pair(left, right))
        .collect()
}

/// A match with its values exchanged.
fn exchanged(matched: Value) -> Value {
    let (key, values) = matched.into_parts();
    let (left, right) = values.into_parts();
    Value::pair(key, Value::pair(right, left))
}

/// Every pair of a left and a right value with the same key.
fn join(left: &[Value], right: &[Value]) -> Vec<Value> {
    let mut matches = Vec::new();
    for (key, left) in left.iter().map(Value::parts) {
        for (_, right) in right
            .iter()
            .map(Value::parts)
            .filter(|(other, _)| *other == key)
        {
            matches.push(matched((key.clone(), (left.clone(), right.clone()))));
        }
    }
    matches
}
