//! The states of operators whose inputs wait for each other, or meet item by item.

use dfir_lang::graph::Node;
use dfir_runtime::itertools::EitherOrBoth;
use dfir_runtime::ops::{
    Bags, BuildSide, ChainFirstN, CrossSingleton, DeferSignal, Fused, HalfJoin, JoinFused,
    LatticeBatch, Merging, Products, Zip, ZipLongest,
};
use dfir_runtime::{Accumulator, Items, OperatorState};

use super::lattices::Product;
use crate::calls::{self, Accumulation};
use crate::value::{Typed, Value, matched};

type Half<S, const BUILT: usize> = HalfJoin<S, Value, Value, BUILT>;
type Side = Fused<Value, Value, Accumulation>;

pub(super) enum Several {
    Zip(Zip<Value, Value>),
    ZipLongest(ZipLongest<Value, Value>),
    CrossSingleton(CrossSingleton<Value>),
    DeferSignal(DeferSignal<Value>),
    /// With the number of its inputs.
    ChainFirstN(ChainFirstN<Value>, usize),
    Half(Half<BuildSide<Value, Value>, 0>),
    HalfKept(Half<Bags<Value, Value>, 0>),
    FusedLhs(Half<Side, 0>),
    FusedRhs(Half<Side, 1>),
    JoinFused(JoinFused<Value, Value, Value, Accumulation, Accumulation>),
    JoinMerged(JoinFused<Value, Value, Value, Merging<Value>, Merging<Value>>),
    LatticeBatch(LatticeBatch<Value>),
    Products(Products<Value, Value, Product>),
}

impl Accumulator<Value> for Accumulation {
    type Summary = Value;

    fn first(&mut self, value: Value) -> Value {
        self.of_first(value)
    }

    fn add(&mut self, summary: &mut Value, value: Value) {
        self.of_next(summary, value);
    }
}

impl Several {
    /// The state of such an operator; none if it is no such operator.
    pub(super) fn of(node: &Node, inputs: usize) -> Option<Self> {
        let (items, pairs) = (Items::<Value>::new(), Items::<(Value, Value)>::new());
        let side = |argument| pairs.fused_by(Accumulation::of(node, argument));
        Some(match node.operator.name {
            "zip" => Self::Zip(items.zip(items).0),
            "zip_longest" => Self::ZipLongest(items.zip_longest(items).0),
            "cross_singleton" => Self::CrossSingleton(items.cross_singleton(items).0),
            "defer_signal" => Self::DeferSignal(items.defer_signal(items).0),
            "chain_first_n" => Self::ChainFirstN(items.chain_first_n(calls::count(node)).0, inputs),
            "join_multiset_half" if node.is_static(0) => {
                Self::HalfKept(pairs.join_multiset_half_kept(pairs).0)
            }
            "join_multiset_half" => Self::Half(pairs.join_multiset_half(pairs).0),
            "join_fused_lhs" => Self::FusedLhs(pairs.join_fused_lhs(pairs, side(0)).0),
            "join_fused_rhs" => Self::FusedRhs(pairs.join_fused_rhs(side(0)).0),
            "join_fused" => Self::JoinFused(pairs.join_fused(side(0), side(1)).0),
            "_lattice_join_fused_join" => {
                let join = pairs._lattice_join_fused_join::<Value, Value, _, _, _, _>(pairs);
                Self::JoinMerged(join.0)
            }
            "_lattice_fold_batch" => {
                Self::LatticeBatch(items._lattice_fold_batch::<Value, _>(items).0)
            }
            "lattice_bimorphism" => {
                // The states are looked at when it puts out.
                let of = |_: &mut Products<_, _, _>| None::<Value>;
                Self::Products(items.lattice_bimorphism(items, Product, of).0)
            }
            _ => return None,
        })
    }

    /// Takes an item at a port, which is kept or not.
    pub(super) fn arrive(
        &mut self,
        port: usize,
        item: Value,
        is_kept: bool,
        out: &mut impl FnMut(Value),
    ) {
        let mut pair = |(a, b)| out(Value::pair(a, b));
        match (self, port) {
            (Self::Zip(zip), 0) => zip.left(item, &mut pair),
            (Self::Zip(zip), _) => zip.right(item, &mut pair),
            (Self::ZipLongest(zip), 0) => zip.left(item),
            (Self::ZipLongest(zip), _) => zip.right(item),
            (Self::CrossSingleton(cross), 0) => cross.pair(item).into_iter().for_each(pair),
            (Self::CrossSingleton(cross), _) => cross.set(item),
            (Self::DeferSignal(held), 0) => held.hold(item),
            (Self::DeferSignal(held), _) => held.release().for_each(out),
            (Self::ChainFirstN(chain, inputs), port) if port + 1 < *inputs => {
                chain.collect(port, item);
            }
            (Self::ChainFirstN(chain, _), _) => {
                if chain.admits() {
                    out(item);
                }
            }
            (Self::Half(join), 0) => join.build(item.into_parts()),
            (Self::Half(join), _) if is_kept => join.admit(item.into_parts(), &mut streamed(out)),
            (Self::Half(join), _) => join.probe(item.into_parts(), &mut streamed(out)),
            (Self::HalfKept(join), 0) => join.build(item.into_parts()),
            (Self::HalfKept(join), _) if is_kept => {
                join.admit(item.into_parts(), &mut streamed(out));
            }
            (Self::HalfKept(join), _) => join.probe(item.into_parts(), &mut streamed(out)),
            (Self::FusedLhs(join), 0) => join.build(item.into_parts()),
            (Self::FusedLhs(join), _) if is_kept => join.admit(item.into_parts(), &mut built(out)),
            (Self::FusedLhs(join), _) => join.probe(item.into_parts(), &mut built(out)),
            (Self::FusedRhs(join), 1) => join.build(item.into_parts()),
            (Self::FusedRhs(join), _) if is_kept => {
                join.admit(item.into_parts(), &mut streamed(out));
            }
            (Self::FusedRhs(join), _) => join.probe(item.into_parts(), &mut streamed(out)),
            (Self::JoinFused(join), 0) => join.left(item.into_parts()),
            (Self::JoinFused(join), _) => join.right(item.into_parts()),
            (Self::JoinMerged(join), 0) => join.left(item.into_parts()),
            (Self::JoinMerged(join), _) => join.right(item.into_parts()),
            (Self::LatticeBatch(batch), 0) => batch.merge(item),
            (Self::LatticeBatch(batch), _) => batch.release().into_iter().for_each(out),
            (Self::Products(products), 0) => products.left(item),
            (Self::Products(products), _) => products.right(item),
        }
    }

    /// What is put out again in every tick.
    pub(super) fn replay(&mut self, out: &mut impl FnMut(Value)) {
        match self {
            Self::Half(join) => join.replay(&mut streamed(out)),
            Self::HalfKept(join) => join.replay(&mut streamed(out)),
            Self::FusedLhs(join) => join.replay(&mut built(out)),
            Self::FusedRhs(join) => join.replay(&mut streamed(out)),
            _ => panic!("this operator replays nothing"),
        }
    }

    /// What was collected, now that all of it is there; some of it is kept, or nothing. `seen` are the states that
    /// it reads.
    pub(super) fn emit(&mut self, is_kept: bool, seen: &[Value]) -> Vec<Value> {
        let mut put_out = Vec::new();
        let mut out = |m| put_out.push(matched(m));
        match self {
            Self::ZipLongest(zip) => return zip.emit().map(EitherOrBoth::into_value).collect(),
            Self::ChainFirstN(chain, _) => return chain.emit().collect(),
            Self::JoinFused(join) if is_kept => join.replay(&mut out),
            Self::JoinFused(join) => join.take(&mut out),
            Self::JoinMerged(join) if is_kept => join.replay(&mut out),
            Self::JoinMerged(join) => join.take(&mut out),
            Self::Products(products) => {
                return products.of(&seen[0], &seen[1]).into_iter().collect();
            }
            _ => panic!("this operator collects nothing"),
        }
        put_out
    }

    pub(super) fn state(&mut self) -> &mut dyn OperatorState {
        match self {
            Self::Zip(state) => state,
            Self::ZipLongest(state) => state,
            Self::CrossSingleton(state) => state,
            Self::DeferSignal(state) => state,
            Self::ChainFirstN(state, _) => state,
            Self::Half(state) => state,
            Self::HalfKept(state) => state,
            Self::FusedLhs(state) => state,
            Self::FusedRhs(state) => state,
            Self::JoinFused(state) => state,
            Self::JoinMerged(state) => state,
            Self::LatticeBatch(state) => state,
            Self::Products(state) => state,
        }
    }
}

/// Puts a match out with the value that streams first.
fn streamed(out: &mut impl FnMut(Value)) -> impl FnMut(Value, Value, Value) {
    |key, streamed, built| out(matched((key, (streamed, built))))
}

/// Puts a match out with the value of the complete side first.
fn built(out: &mut impl FnMut(Value)) -> impl FnMut(Value, Value, Value) {
    |key, streamed, built| out(matched((key, (built, streamed))))
}
