//! Random recipes: any list of steps makes a legal program, so that one that fails can be shrunk by
//! leaving steps out. How a recipe becomes a program is in `generate`.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::drive::Inputs;
use crate::functions::SIZE;
use crate::value::Item;

/// How many steps a recipe has at most.
const MOST_STEPS: usize = 14;

/// What a program is made from.
#[derive(Debug, Clone)]
pub(crate) struct Recipe(pub(crate) Vec<Step>);

/// An operator to add, and everything that might be asked about it.
#[derive(Debug, Clone)]
pub(crate) struct Step {
    pub(crate) kind: Kind,
    /// Which streams it takes, counted from the newest.
    pub(crate) from: [usize; 2],
    /// Which of several functions or forms.
    pub(crate) pick: usize,
    /// The lifetimes of its ports.
    pub(crate) lifetimes: [Life; 2],
    /// What a `source_iter` puts out.
    pub(crate) items: Vec<Item>,
}

/// A lifetime as it is written, or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Life {
    Default,
    Tick,
    Static,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Map,
    SourceIter,
    SourceStream,
    NullSource,
    Initialize,
    Spin,
    NullBetween,
    Filter,
    FilterMap,
    FlatMap,
    Flatten,
    Inspect,
    Enumerate,
    Identity,
    Assert,
    ResolveFutures,
    ResolveFuturesOrdered,
    ResolveFuturesBlocking,
    ResolveFuturesBlockingOrdered,
    FlatMapStreamBlocking,
    FlattenStreamBlocking,
    ScanAsyncBlocking,
    Unique,
    Sort,
    SortByKey,
    Scan,
    Persist,
    MultisetDelta,
    NextStratum,
    DeferTick,
    DeferTickLazy,
    Fold,
    FoldOfItems,
    Reduce,
    FoldNoReplay,
    ReduceNoReplay,
    FoldKeyed,
    ReduceKeyed,
    PersistMut,
    PersistMutKeyed,
    Join,
    JoinMultiset,
    CrossJoin,
    CrossJoinMultiset,
    AntiJoin,
    Difference,
    JoinMultisetHalf,
    JoinFused,
    JoinFusedLhs,
    JoinFusedRhs,
    CrossSingleton,
    Zip,
    ZipLongest,
    DeferSignal,
    ChainFirstN,
    LatticeFold,
    LatticeReduce,
    State,
    StateBy,
    LatticeFoldBatch,
    LatticeJoinFusedJoin,
    LatticeBimorphism,
    Union,
    Chain,
    /// One more input of a `union` that is there already: often a cycle.
    Feed,
    PartitionByName,
    PartitionByNumber,
    Unzip,
    DemuxEnum,
    /// Looks at a state that there is already, or at a new one.
    Read,
    AtTick,
}

/// Each kind as often as it is to come.
const KINDS: &[Kind] = {
    use Kind::*;
    &[
        Map,
        Map,
        Map,
        SourceIter,
        SourceIter,
        SourceIter,
        SourceStream,
        SourceStream,
        NullSource,
        Initialize,
        Spin,
        NullBetween,
        Filter,
        Filter,
        FilterMap,
        FlatMap,
        Flatten,
        Inspect,
        Enumerate,
        Enumerate,
        Identity,
        Assert,
        ResolveFutures,
        ResolveFuturesOrdered,
        ResolveFuturesBlocking,
        ResolveFuturesBlockingOrdered,
        FlatMapStreamBlocking,
        FlattenStreamBlocking,
        ScanAsyncBlocking,
        ScanAsyncBlocking,
        Unique,
        Unique,
        Sort,
        SortByKey,
        Scan,
        Scan,
        Persist,
        Persist,
        MultisetDelta,
        MultisetDelta,
        NextStratum,
        DeferTick,
        DeferTick,
        DeferTickLazy,
        Fold,
        FoldOfItems,
        Reduce,
        Reduce,
        FoldNoReplay,
        ReduceNoReplay,
        FoldKeyed,
        FoldKeyed,
        ReduceKeyed,
        ReduceKeyed,
        PersistMut,
        PersistMut,
        PersistMutKeyed,
        PersistMutKeyed,
        Join,
        Join,
        Join,
        JoinMultiset,
        JoinMultiset,
        JoinMultiset,
        CrossJoin,
        CrossJoinMultiset,
        CrossJoinMultiset,
        AntiJoin,
        AntiJoin,
        Difference,
        Difference,
        Union,
        Union,
        Union,
        Union,
        Chain,
        Chain,
        JoinMultisetHalf,
        JoinMultisetHalf,
        JoinFused,
        JoinFused,
        JoinFusedLhs,
        JoinFusedRhs,
        CrossSingleton,
        CrossSingleton,
        Zip,
        Zip,
        ZipLongest,
        DeferSignal,
        ChainFirstN,
        LatticeFold,
        LatticeReduce,
        State,
        StateBy,
        LatticeFoldBatch,
        LatticeJoinFusedJoin,
        LatticeBimorphism,
        LatticeBimorphism,
        Feed,
        Feed,
        Feed,
        Feed,
        Feed,
        Feed,
        Feed,
        Feed,
        Feed,
        Feed,
        PartitionByName,
        PartitionByNumber,
        Unzip,
        DemuxEnum,
        Read,
        Read,
        Read,
        Read,
        AtTick,
    ]
};

/// Recipes.
pub(crate) fn recipe() -> impl Strategy<Value = Recipe> {
    vec(step(), 1..=MOST_STEPS).prop_map(Recipe)
}

fn step() -> impl Strategy<Value = Step> {
    let from = prop_oneof![3 => 0..3_usize, 1 => 0..MOST_STEPS];
    let life = select(&[Life::Default, Life::Tick, Life::Static, Life::Static][..]);
    let lifetimes = [life.clone(), life];
    (
        select(KINDS),
        [from.clone(), from],
        0..12_usize,
        lifetimes,
        vec(item(), 1..5),
    )
        .prop_map(|(kind, from, pick, lifetimes, items)| Step {
            kind,
            from,
            pick,
            lifetimes,
            items,
        })
}

/// Half of the items are among four, so that many come twice.
fn item() -> impl Strategy<Value = Item> {
    prop_oneof![(0..2_i64, 0..2_i64), (0..SIZE, 0..SIZE)]
}

/// What programs are fed.
pub(crate) fn inputs() -> impl Strategy<Value = Inputs> {
    let batch = || vec(item(), 0..6);
    vec([batch(), batch()], 1..=4).prop_map(Inputs)
}
