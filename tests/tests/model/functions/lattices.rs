//! The functions that make lattices of items, and items of lattices.

use dfir_runtime::lattices::collections::SingletonMap;
use dfir_runtime::lattices::map_union::MapUnionSingletonMap;
use dfir_runtime::lattices::set_union::{SetUnionBTreeSet, SetUnionSingletonSet};
use dfir_runtime::lattices::{Max, Min, Pair};

use super::{SIZE, crossed_sum};
use crate::value::Item;

/// Items in a row, as a lattice.
pub(crate) fn rank((a, b): Item) -> Max<i64> {
    Max::new(a * SIZE + b)
}

pub(crate) fn of_rank(rank: Max<i64>) -> Item {
    (rank.into_reveal() / SIZE, rank.into_reveal() % SIZE)
}

pub(crate) fn low_rank() -> Max<i64> {
    Max::new(2)
}

/// What a batch came to, which begins below all items.
pub(crate) fn of_batch(rank: Max<i64>) -> Item {
    match rank == Max::default() {
        true => (SIZE - 1, 0),
        false => of_rank(rank),
    }
}

pub(crate) fn ranked((a, b): Item) -> (i64, Max<i64>) {
    (a, Max::new(b))
}

pub(crate) fn ranked_down((a, b): Item) -> (i64, Min<i64>) {
    (a, Min::new(b))
}

pub(crate) fn both_ranks(joined: MapUnionSingletonMap<i64, Pair<Max<i64>, Min<i64>>>) -> Item {
    let SingletonMap(key, both) = joined.into_reveal();
    let (most, least) = both.into_reveal();
    ((most.into_reveal() + 2 * least.into_reveal()) % SIZE, key)
}

/// An item as a set.
pub(crate) fn only(item: Item) -> SetUnionSingletonSet<Item> {
    SetUnionSingletonSet::new_from(item)
}

/// How many pairs there are in a set, and something of each.
pub(crate) fn of_pairs(set: SetUnionBTreeSet<(Item, Item)>) -> Item {
    let items = set.into_reveal().into_iter().map(crossed_sum);
    items.fold((0, 0), |(count, all), (a, b)| {
        ((count + 1) % SIZE, (2 * all + a + b) % SIZE)
    })
}

pub(crate) fn with_set((a, b): Item, set: &SetUnionBTreeSet<Item>) -> Item {
    let items = set.as_reveal_ref().iter();
    items.fold((a, b), |(c, d), (e, f)| {
        ((c + 1) % SIZE, (d + e + 2 * f) % SIZE)
    })
}
