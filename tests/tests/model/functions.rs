//! The users' functions of the programs. Compiled programs call them as they are; model and interpreter
//! look them up by name, and call them on [`Value`]s.
//!
//! All of them stay within `0..SIZE`, so that there are finitely many items and every cycle through a
//! set ends.

mod forms;
mod lattices;

use std::future::{Ready, ready};
use std::vec;

use dfir_runtime::itertools::EitherOrBoth;
use dfir_runtime::ops::{Persistence, PersistenceKeyed};
use futures::stream;

use crate::value::{BySize, Item, Typed};

pub(crate) use forms::*;
pub(crate) use lattices::*;

/// How many different numbers there are: few, so that items match. It is odd, so that `append` forgets none.
pub(crate) const SIZE: i64 = 5;

// map

pub(crate) fn swap((a, b): Item) -> Item {
    (b, a)
}

pub(crate) fn next((a, b): Item) -> Item {
    ((a + 1) % SIZE, b)
}

pub(crate) fn sum((a, b): Item) -> Item {
    (a, (a + b) % SIZE)
}

pub(crate) fn forget_second((a, _): Item) -> Item {
    (a, 0)
}

pub(crate) fn first((a, _): Item) -> i64 {
    a
}

pub(crate) fn second((_, b): Item) -> i64 {
    b
}

/// Makes an item of a single number.
pub(crate) fn alone(a: i64) -> Item {
    (a % SIZE, 0)
}

pub(crate) fn listed((a, b): Item) -> Vec<Item> {
    (0..a).map(|n| (n, b)).collect()
}

pub(crate) fn matched_values((_, (v, w)): (i64, (i64, i64))) -> Item {
    (v, w)
}

pub(crate) fn matched_sum((key, (v, w)): (i64, (i64, i64))) -> Item {
    ((v + 2 * w) % SIZE, key)
}

pub(crate) fn crossed_ends(((a, _), (_, b)): (Item, Item)) -> Item {
    (a, b)
}

pub(crate) fn crossed_sum(((a, b), (c, d)): (Item, Item)) -> Item {
    ((a + 2 * c) % SIZE, (b + 3 * d) % SIZE)
}

/// A pair of items that says nothing of them, as none has a certain partner where no order is promised.
pub(crate) fn some_pair(_: (Item, Item)) -> Item {
    (1, 0)
}

pub(crate) fn longest(item: EitherOrBoth<Item, Item>) -> Item {
    crossed_sum(item.or((0, 1), (1, 1)))
}

/// On which sides there is an item.
pub(crate) fn longest_form(item: EitherOrBoth<Item, Item>) -> Item {
    (i64::from(item.has_left()), i64::from(item.has_right()))
}

/// An item that says nothing of the one that it was.
pub(crate) fn some_item(_: Item) -> Item {
    (2, 1)
}

/// The first number of a key.
pub(crate) fn successor(n: i64) -> i64 {
    (n + 1) % SIZE
}

pub(crate) fn numbered((index, (a, b)): (usize, Item)) -> Item {
    (
        alone(i64::from_value(index.into_value())).0,
        (a + 2 * b) % SIZE,
    )
}

/// The number without the item, as no item has a certain number where no order is promised.
pub(crate) fn number_only((index, _): (usize, Item)) -> Item {
    alone(i64::from_value(index.into_value()))
}

/// Makes an item of nothing.
pub(crate) fn begun((): ()) -> Item {
    (1, 1)
}

/// Makes items that have the same second half the same.
pub(crate) fn forget_first((_, b): Item) -> Item {
    (0, b)
}

pub(crate) fn kept(item: Item) -> Persistence<Item> {
    Persistence::Persist(item)
}

pub(crate) fn kept_or_deleted((a, b): Item) -> Persistence<Item> {
    match a < 3 {
        true => Persistence::Persist((a, b)),
        false => Persistence::Delete((a - 3, b)),
    }
}

pub(crate) fn kept_by_key((a, b): Item) -> PersistenceKeyed<i64, i64> {
    PersistenceKeyed::Persist(a, b)
}

pub(crate) fn kept_or_deleted_by_key((a, b): Item) -> PersistenceKeyed<i64, i64> {
    match a < 3 {
        true => PersistenceKeyed::Persist(a, b),
        false => PersistenceKeyed::Delete(a - 3),
    }
}

/// A future that is ready.
pub(crate) fn promised(item: Item) -> Ready<Item> {
    ready(item)
}

/// A stream that is ready.
pub(crate) fn streamed(item: Item) -> stream::Iter<vec::IntoIter<Item>> {
    stream::iter(listed(item))
}

// assert

/// True of all items.
pub(crate) fn is_within(&(a, b): &Item) -> bool {
    [a, b].iter().all(|number| (0..SIZE).contains(number))
}

// filter

pub(crate) fn is_even(&(a, b): &Item) -> bool {
    (a + b) % 2 == 0
}

pub(crate) fn is_small(&(a, _): &Item) -> bool {
    a < SIZE - 2
}

pub(crate) fn differs(&(a, b): &Item) -> bool {
    a != b
}

// filter_map

/// Goes down to zero, and so ends a cycle that is no set.
pub(crate) fn down((a, b): Item) -> Option<Item> {
    (a > 0).then(|| (a - 1, b))
}

pub(crate) fn halve((a, b): Item) -> Option<Item> {
    (b % 2 == 0).then_some((a, b / 2))
}

// flat_map

pub(crate) fn both_ways((a, b): Item) -> [Item; 2] {
    [(a, b), (b, a)]
}

pub(crate) fn doubles((a, b): Item) -> Option<Item> {
    (a == b).then_some((a, (a + b) % SIZE))
}

// flat_map_stream_blocking

pub(crate) fn both_ways_streamed(
    item: Item,
) -> stream::Iter<<[Item; 2] as IntoIterator>::IntoIter> {
    stream::iter(both_ways(item))
}

// fold, reduce

pub(crate) fn zero() -> i64 {
    0
}

pub(crate) fn one() -> i64 {
    1
}

pub(crate) fn origin() -> Item {
    (0, 1)
}

pub(crate) fn count(total: &mut i64, _: Item) {
    *total += 1;
}

pub(crate) fn add(total: &mut i64, n: i64) {
    *total = (*total + n) % SIZE;
}

pub(crate) fn greatest(most: &mut i64, n: i64) {
    *most = n.max(*most);
}

/// Tells in which order the numbers came.
pub(crate) fn append(all: &mut i64, n: i64) {
    *all = (2 * *all + n) % SIZE;
}

pub(crate) fn add_both((a, b): &mut Item, (c, d): Item) {
    add(a, c);
    add(b, d);
}

pub(crate) fn greatest_item(most: &mut Item, item: Item) {
    *most = item.max(*most);
}

/// Tells in which order the items came.
pub(crate) fn append_both((a, b): &mut Item, (c, d): Item) {
    append(a, c);
    append(b, d);
}

// scan

/// Ends with a certain sum.
pub(crate) fn running(sums: &mut Item, item: Item) -> Option<Item> {
    add_both(sums, item);
    (sums.0 != 4).then_some(*sums)
}

/// Ends with the fourth item, whichever it is.
pub(crate) fn first_three(count: &mut i64, _: Item) -> Option<Item> {
    *count += 1;
    (*count <= 3).then(|| alone(*count))
}

// scan_async_blocking

pub(crate) fn running_soon(sums: &mut Item, item: Item) -> Ready<Option<Item>> {
    ready(running(sums, item))
}

pub(crate) fn first_three_soon(count: &mut i64, item: Item) -> Ready<Option<Item>> {
    ready(first_three(count, item))
}

// sort_by_key

pub(crate) fn second_of((_, b): &Item) -> &i64 {
    b
}

// partition

pub(crate) fn by_first(&(a, _): &Item, outputs: usize) -> usize {
    usize::from_value(a.into_value()) % outputs
}

pub(crate) fn by_sum(&(a, b): &Item, outputs: usize) -> usize {
    usize::from_value((a + b).into_value()) % outputs
}

pub(crate) fn sized((a, b): Item) -> BySize {
    match a < 2 {
        true => BySize::Small(a, b),
        false => BySize::Large(b, a),
    }
}

// what looks at a state, or at the tick

pub(crate) fn with_number((a, b): Item, number: i64) -> Item {
    (a, (b + number) % SIZE)
}

pub(crate) fn with_greatest((a, b): Item, greatest: Option<Item>) -> Item {
    greatest.map_or((b, a), |(first, second)| {
        ((a + first) % SIZE, (b + second) % SIZE)
    })
}

/// The order of what was kept may be open, so only how much it is matters.
pub(crate) fn with_kept((a, b): Item, kept: &[Item]) -> Item {
    let count = i64::try_from(kept.len()).expect("there are few items");
    ((a + count) % SIZE, b)
}

pub(crate) fn at_tick((a, b): Item, tick: u64) -> Item {
    let tick = i64::try_from(tick).expect("there are few ticks");
    ((a + tick) % SIZE, b)
}
