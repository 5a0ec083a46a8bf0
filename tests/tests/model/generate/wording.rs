//! The operators of a step as they are written, with functions that suit what is promised of the order.

use crate::functions as f;
use crate::order::Order;
use crate::recipe::{Kind, Life, Step};

/// The operators of a step, of which the first takes items in `order`; `sink` is a number that is free.
pub(super) fn wording(kind: Kind, step: &Step, order: Order, sink: usize) -> String {
    let pick = |names: &[&'static str]| names[step.pick % names.len()];
    let by_order = |promised: &[&'static str], open: &[&'static str]| match order {
        Order::Promised => pick(promised),
        Order::Open => pick(open),
    };
    let merge = || by_order(f::ORDERED_MERGES, f::MERGES);
    let item_merge = || by_order(f::ORDERED_ITEM_MERGES, f::ITEM_MERGES);
    let (one, two) = (one_lifetime(step), two_lifetimes(step));
    match kind {
        Kind::SourceIter => format!("source_iter({:?})", step.items),
        Kind::SourceStream => "source_stream(inputs.stream(1))".to_owned(),
        Kind::NullSource | Kind::NullBetween => "null::<Item>()".to_owned(),
        Kind::Initialize => format!("initialize() -> map({})", pick(f::BEGINNINGS)),
        Kind::Spin => format!("spin() -> map({})", pick(f::BEGINNINGS)),
        Kind::Union | Kind::Feed => "union()".to_owned(),

        Kind::Map => format!("map({})", pick(f::MAPS)),
        Kind::Filter => format!("filter({})", pick(f::FILTERS)),
        Kind::FilterMap => format!("filter_map({})", pick(f::FILTER_MAPS)),
        Kind::FlatMap => format!("flat_map({})", pick(f::FLAT_MAPS)),
        Kind::Flatten => format!("map({}) -> flatten()", pick(f::LISTS)),
        Kind::Inspect => format!("inspect(out.show({sink}))"),
        Kind::Identity => pick(&["identity()", "identity::<Item>()"]).to_owned(),
        Kind::Assert => format!("assert({})", pick(f::CLAIMS)),
        // What they resolve is made on the way to them.
        Kind::ResolveFutures => "resolve_futures()".to_owned(),
        Kind::ResolveFuturesOrdered => "resolve_futures_ordered()".to_owned(),
        Kind::ResolveFuturesBlocking => "resolve_futures_blocking()".to_owned(),
        Kind::ResolveFuturesBlockingOrdered => "resolve_futures_blocking_ordered()".to_owned(),
        Kind::FlatMapStreamBlocking => {
            format!("flat_map_stream_blocking({})", pick(f::STREAM_MAPS))
        }
        Kind::FlattenStreamBlocking => {
            format!("map({}) -> flatten_stream_blocking()", pick(f::STREAMS))
        }
        Kind::ScanAsyncBlocking => {
            let start = by_order(f::ITEM_STARTS, f::STARTS);
            let scan = by_order(f::ORDERED_SCANS_SOON, f::SCANS_SOON);
            format!("scan_async_blocking{one}({start}, {scan})")
        }
        Kind::Unique => format!("unique{one}()"),
        Kind::DeferTick => "defer_tick()".to_owned(),
        Kind::DeferTickLazy => "defer_tick_lazy()".to_owned(),
        Kind::Chain => "chain()".to_owned(),
        Kind::Enumerate => {
            let number = by_order(f::NUMBERS, f::NUMBERS_ONLY);
            format!("enumerate{one}() -> map({number})")
        }
        Kind::PartitionByName => {
            let choice = pick(f::CHOICES);
            format!("partition(|item, [high, low]| [high, low][{choice}(item, 2)])")
        }
        Kind::PartitionByNumber => format!("partition({})", pick(f::CHOICES)),
        Kind::Unzip => "unzip()".to_owned(),
        Kind::DemuxEnum => "demux_enum::<BySize>()".to_owned(),
        Kind::AtTick => {
            let at = pick(f::TICKS);
            format!("map(|item| {at}(item, context.current_tick().0))")
        }
        Kind::Read => state(step),
        Kind::Scan => match order {
            Order::Promised => {
                let (start, scan) = (pick(f::ITEM_STARTS), pick(f::ORDERED_SCANS));
                format!("scan{one}({start}, {scan})")
            }
            Order::Open => format!("scan{one}({}, {})", pick(f::STARTS), pick(f::SCANS)),
        },
        Kind::Persist => pick(&["persist::<'static>()", "persist::<'static, Item>()"]).to_owned(),
        Kind::MultisetDelta => "multiset_delta()".to_owned(),

        Kind::Sort => "sort()".to_owned(),
        Kind::SortByKey => {
            format!(
                "sort_by_key({}) -> map({})",
                pick(f::SORT_KEYS),
                pick(f::BY_SECOND)
            )
        }
        Kind::NextStratum => pick(&["next_stratum()", "next_stratum::<Item>()"]).to_owned(),
        Kind::Fold => {
            let (start, count, alone) = (pick(f::STARTS), pick(f::COUNTS), pick(f::SINGLES));
            format!("fold{one}({start}, {count}) -> map({alone})")
        }
        Kind::FoldOfItems => format!("fold{one}({}, {})", pick(f::ITEM_STARTS), item_merge()),
        Kind::Reduce => format!("reduce{one}({})", item_merge()),
        Kind::FoldNoReplay => {
            format!(
                "fold_no_replay{one}({}, {})",
                pick(f::ITEM_STARTS),
                item_merge()
            )
        }
        Kind::ReduceNoReplay => format!("reduce_no_replay{one}({})", item_merge()),
        Kind::FoldKeyed => format!("fold_keyed{one}({}, {})", pick(f::STARTS), merge()),
        Kind::ReduceKeyed => format!("reduce_keyed{one}({})", merge()),

        Kind::PersistMut => {
            let change = by_order(f::ORDERED_CHANGES, f::CHANGES);
            format!("map({change}) -> persist_mut::<'static>()")
        }
        Kind::PersistMutKeyed => {
            let change = by_order(f::ORDERED_CHANGES_BY_KEY, f::CHANGES_BY_KEY);
            format!("map({change}) -> persist_mut_keyed::<'static>()")
        }

        Kind::Join => format!("join{two}() -> map({})", pick(f::MATCHES)),
        Kind::JoinMultiset => format!("join_multiset{two}() -> map({})", pick(f::MATCHES)),
        Kind::CrossJoin => format!("cross_join{two}() -> map({})", pick(f::CROSSES)),
        Kind::CrossJoinMultiset => {
            format!("cross_join_multiset{two}() -> map({})", pick(f::CROSSES))
        }
        Kind::JoinMultisetHalf => format!("join_multiset_half{two}() -> map({})", pick(f::MATCHES)),
        Kind::JoinFused => {
            let (left, right) = (accumulation(step.pick), accumulation(step.pick / 3));
            format!(
                "join_fused{two}({left}, {right}) -> map({})",
                pick(f::MATCHES)
            )
        }
        Kind::JoinFusedLhs => {
            let left = accumulation(step.pick);
            format!("join_fused_lhs{two}({left}) -> map({})", pick(f::MATCHES))
        }
        Kind::JoinFusedRhs => {
            let right = accumulation(step.pick);
            format!("join_fused_rhs{two}({right}) -> map({})", pick(f::MATCHES))
        }
        Kind::CrossSingleton => format!("cross_singleton{one}() -> map({})", pick(f::CROSSES)),
        Kind::Zip => {
            let pair = by_order(f::CROSSES, f::SOME_PAIRS);
            format!("zip{two}() -> map({pair})")
        }
        Kind::ZipLongest => {
            let item = by_order(f::LONGEST, f::LONGEST_FORMS);
            format!("zip_longest() -> map({item})")
        }
        Kind::ChainFirstN => {
            let item = by_order(f::MAPS, f::SOME_ITEMS);
            format!("chain_first_n({}) -> map({item})", step.pick % 5)
        }
        Kind::LatticeFold => lattice(&format!("lattice_fold{one}({})", f::LOW_RANKS[0])),
        Kind::LatticeReduce => lattice(&format!("lattice_reduce{one}()")),
        // Which items let a lattice grow depends on their order.
        Kind::State | Kind::StateBy if order == Order::Open => {
            let sorted = wording(kind, step, Order::Promised, sink);
            format!("sort() -> {sorted}")
        }
        Kind::State => {
            let [life, _] = step.lifetimes;
            let generics = generics([written(life), Some("Max<i64>")]);
            let generics = [&generics, &one][step.pick % 2];
            lattice(&format!("state{generics}()"))
        }
        Kind::StateBy => format!("state_by{one}({}, {})", f::RANKS[0], f::LOW_RANKS[0]),
        Kind::LatticeFoldBatch => {
            let lattice = pick(&["", "::<Max<i64>>"]);
            format!("_lattice_fold_batch{lattice}() -> map({})", f::BATCHES[0])
        }
        Kind::LatticeJoinFusedJoin => {
            let [left, right] = both(step);
            let generics = generics([left, right, Some("Max<i64>"), Some("Min<i64>")]);
            let of_both = f::BOTH_RANKS[0];
            format!("_lattice_join_fused_join{generics}() -> map({of_both})")
        }
        // Its text names the states that it reads.
        Kind::LatticeBimorphism => String::new(),
        Kind::DeferSignal => "defer_signal()".to_owned(),
        Kind::AntiJoin => format!("anti_join{two}()"),
        Kind::Difference => format!("difference{two}()"),
    }
}

/// An operator whose state others read.
fn state(step: &Step) -> String {
    let one = one_lifetime(step);
    match step.pick % 3 {
        0 => {
            let start = f::STARTS[step.pick % f::STARTS.len()];
            format!("fold{one}({start}, {})", f::COUNTS[0])
        }
        1 => format!("reduce{one}({})", f::ITEM_MERGES[1]),
        _ if step.pick % 2 == 1 => set(step.lifetimes[0]),
        _ => "persist::<'static>()".to_owned(),
    }
}

/// What makes items that `demux_enum` tells apart.
pub(super) fn by_size() -> String {
    format!("map({})", f::SIZES[0])
}

/// What makes a set of an item.
pub(super) fn as_set() -> String {
    format!("map({})", f::SETS[0])
}

/// The set of all items that pass.
pub(super) fn set(life: Life) -> String {
    let generics = generics([written(life), Some("SetUnionBTreeSet<Item>")]);
    format!("state{generics}()")
}

/// The pairs of two such sets, whose names are given, as they grow.
pub(super) fn pairs([left, right]: [String; 2]) -> String {
    let product = "CartesianProductBimorphism::<BTreeSet<_>>::default()";
    let of_pairs = f::PAIRS[0];
    format!("lattice_bimorphism({product}, #{left}, #{right}) -> map({of_pairs})")
}

/// A look at the state of that operator, whose name is given.
pub(super) fn look(operator: &str, name: &str) -> String {
    let look = match operator {
        "fold" => format!("{}(item, #{name})", f::AT_NUMBERS[0]),
        "reduce" => format!("{}(item, #{name})", f::AT_GREATEST[0]),
        "state" => format!("{}(item, &#{name})", f::AT_SETS[0]),
        _ => format!("{}(item, &#{name})", f::AT_KEPT[0]),
    };
    format!("map(|item| {look})")
}

/// An operator on lattices, with the items made ones and back.
fn lattice(operator: &str) -> String {
    format!(
        "map({}) -> {operator} -> map({})",
        f::RANKS[0],
        f::RANKED[0]
    )
}

/// How a side of a fused join accumulates; the order of its items does not matter.
fn accumulation(pick: usize) -> String {
    let (start, first) = (f::STARTS[pick % f::STARTS.len()], f::FIRSTS[0]);
    match pick % 4 {
        0 => format!("Fold::new({start}, add)"),
        1 => format!("Fold({start}, greatest)"),
        2 => format!("FoldFrom::new({first}, add)"),
        _ => "Reduce::new(greatest)".to_owned(),
    }
}

/// What the negative side of a step goes through on its way.
pub(super) fn of_negative(step: &Step) -> String {
    match step.kind {
        Kind::AntiJoin => format!("map({})", f::KEYS[step.pick % f::KEYS.len()]),
        _ => String::new(),
    }
}

fn one_lifetime(step: &Step) -> String {
    generics([written(step.lifetimes[0])])
}

fn two_lifetimes(step: &Step) -> String {
    generics(both(step))
}

/// The lifetimes of two ports; what is written for the second needs one for the first.
fn both(step: &Step) -> [Option<&'static str>; 2] {
    match step.lifetimes.map(written) {
        [None, Some(second)] => [Some("'tick"), Some(second)],
        both => both,
    }
}

fn written(life: Life) -> Option<&'static str> {
    match life {
        Life::Default => None,
        Life::Tick => Some("'tick"),
        Life::Static => Some("'static"),
    }
}

/// What stands between an operator's name and its arguments.
fn generics<const N: usize>(parts: [Option<&str>; N]) -> String {
    let parts: Vec<_> = parts.into_iter().flatten().collect();
    match parts.is_empty() {
        true => String::new(),
        false => format!("::<{}>", parts.join(", ")),
    }
}
