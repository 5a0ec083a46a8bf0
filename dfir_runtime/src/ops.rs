//! The states of the operators that keep something, one file each.
//!
//! An operator state is a plain struct with the operator's name: it takes items one by one and says
//! what comes of them. It knows no tokens, no ports and no scheduling. A state that puts items out
//! takes the rest of the flow as a closure, so that it is compiled into the same loop. How long it
//! remembers is told to it once ([`OperatorState::keep`]), and `begin_tick` comes when a later tick
//! first touches it; until then nothing is swept. Who replays, and in which ticks, is the plan's
//! business; a state only sees to it that a replay happens once a tick.

mod anti_join;
mod assert_eq;
mod bag;
mod bounds;
mod buckets;
mod build_side;
mod build_side_set;
mod chain;
mod chain_first_n;
mod cross_join;
mod cross_join_multiset;
mod cross_singleton;
mod defer_signal;
mod difference;
mod distinct;
mod enumerate;
mod erasable;
mod flat_map_stream;
mod fold;
mod fold_keyed;
mod fused;
mod futures;
mod groups;
#[cfg(feature = "lattices")]
mod growing;
mod half_join;
mod join;
mod join_fused;
mod join_multiset;
mod join_multiset_half;
#[cfg(feature = "lattices")]
mod lattice_batch;
#[cfg(feature = "lattices")]
mod merging;
mod multiset_delta;
mod negation;
mod no_replay;
mod one_by_one;
mod persist;
mod persist_mut;
mod reduce;
mod reduce_keyed;
mod replayed;
mod resolve_futures;
mod scan;
mod scan_async;
mod sort;
mod unique;
mod values;
mod zip;
mod zip_longest;

pub use anti_join::AntiJoin;
pub(crate) use assert_eq::AssertEq;
pub use assert_eq::Expected;
pub use bounds::{Awaitable, Clonable, Hashable, Pair, Sortable, Storable, Streamable};
pub use build_side::BuildSide;
pub use build_side_set::BuildSideSet;
pub use chain::Chain;
pub use chain_first_n::ChainFirstN;
pub use cross_join::CrossJoin;
pub use cross_join_multiset::CrossJoinMultiset;
pub use cross_singleton::CrossSingleton;
pub use defer_signal::DeferSignal;
pub use difference::Difference;
pub use enumerate::Enumerate;
pub use flat_map_stream::FlatMapStream;
pub use fold::Fold;
pub use fold_keyed::{FoldKeyed, Folder};
pub use fused::Fused;
pub use groups::Groups;
#[cfg(feature = "lattices")]
pub use growing::{Growing, Products};
pub use half_join::{Built, HalfJoin};
pub use join::Join;
pub use join_fused::JoinFused;
pub use join_multiset::JoinMultiset;
pub use join_multiset_half::Bags;
#[cfg(feature = "lattices")]
pub use lattice_batch::LatticeBatch;
#[cfg(feature = "lattices")]
pub use merging::Merging;
pub use multiset_delta::MultisetDelta;
pub use no_replay::NoReplay;
pub use persist::Persist;
pub use persist_mut::{Change, ChangeKeyed, PersistMut, Persistence, PersistenceKeyed};
pub use reduce::Reduce;
pub use reduce_keyed::ReduceKeyed;
pub use resolve_futures::{AsDone, InOrder, ResolveFutures, Results};
pub use scan::Scan;
pub use scan_async::ScanAsync;
pub use sort::Sort;
pub use unique::Unique;
pub use zip::Zip;
pub use zip_longest::ZipLongest;

use crate::state::{Lifetime, Lifetimes, OperatorState, Readable};

/// What the unit tests of the states share.
#[cfg(test)]
mod testing {
    use super::{Lifetime, Lifetimes};

    pub(super) const TICK: Lifetimes = both(Lifetime::Tick, Lifetime::Tick);
    pub(super) const STATIC: Lifetimes = both(Lifetime::Static, Lifetime::Static);
    pub(super) const TICK_STATIC: Lifetimes = both(Lifetime::Tick, Lifetime::Static);
    pub(super) const STATIC_TICK: Lifetimes = both(Lifetime::Static, Lifetime::Tick);

    const fn both(first: Lifetime, second: Lifetime) -> Lifetimes {
        Lifetimes { first, second }
    }

    /// The items in an order that does not depend on a table.
    pub(super) fn sorted<T: Ord>(items: impl IntoIterator<Item = T>) -> Vec<T> {
        let mut items: Vec<T> = items.into_iter().collect();
        items.sort();
        items
    }
}
