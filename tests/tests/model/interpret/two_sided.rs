//! The states of operators that keep what comes to each of two inputs, to meet what comes to the other.

use dfir_lang::graph::Node;
use dfir_runtime::ops::{
    AntiJoin, BuildSide, BuildSideSet, CrossJoin, CrossJoinMultiset, Difference, Join, JoinMultiset,
};
use dfir_runtime::{Items, OperatorState};

use crate::value::{Value, matched};

pub(super) enum TwoSided {
    Join(Join<Value, Value, Value>),
    JoinBuilt(BuildSideSet<Value, Value, Value>),
    JoinMultiset(JoinMultiset<Value, Value, Value>),
    JoinMultisetBuilt(BuildSide<Value, Value>),
    CrossJoin(CrossJoin<Value, Value>),
    CrossJoinMultiset(CrossJoinMultiset<Value, Value>),
    AntiJoin(AntiJoin<Value, Value>),
    Difference(Difference<Value>),
}

impl TwoSided {
    /// The state of such an operator; none if it is no such operator. `built` is the side that is kept, where
    /// that is one, and for the tick.
    pub(super) fn of(node: &Node, built: Option<usize>) -> Option<Self> {
        let (items, pairs) = (Items::<Value>::new(), Items::<(Value, Value)>::new());
        Some(match (node.operator.name, built) {
            ("join", None) => Self::Join(pairs.join(pairs).0),
            ("join", Some(0)) => Self::JoinBuilt(pairs.join_built_left(pairs).0),
            ("join", Some(_)) => Self::JoinBuilt(pairs.join_built_right(pairs).0),
            ("join_multiset", None) => Self::JoinMultiset(pairs.join_multiset(pairs).0),
            ("join_multiset", Some(0)) => {
                Self::JoinMultisetBuilt(pairs.join_multiset_built_left(pairs).0)
            }
            ("join_multiset", Some(_)) => {
                Self::JoinMultisetBuilt(pairs.join_multiset_built_right(pairs).0)
            }
            ("cross_join", _) => Self::CrossJoin(items.cross_join(items).0),
            ("cross_join_multiset", _) => {
                Self::CrossJoinMultiset(items.cross_join_multiset(items).0)
            }
            ("anti_join", _) => Self::AntiJoin(pairs.anti_join(items).0),
            ("difference", _) => Self::Difference(items.difference(items).0),
            _ => return None,
        })
    }

    /// Takes an item at a port, where the side `built` alone is kept, and the first one for later ticks or not.
    pub(super) fn arrive(
        &mut self,
        port: usize,
        item: Value,
        built: Option<usize>,
        is_kept: bool,
        out: &mut impl FnMut(Value),
    ) {
        match (self, port, built) {
            (Self::Join(join), 0, _) => join.left(item.into_parts(), &mut |m| out(matched(m))),
            (Self::Join(join), ..) => join.right(item.into_parts(), &mut |m| out(matched(m))),
            (Self::JoinBuilt(join), 0, Some(0)) => join.build_left(item.into_parts()),
            (Self::JoinBuilt(join), 0, _) => {
                join.probe_left(item.into_parts(), &mut |m| out(matched(m)));
            }
            (Self::JoinBuilt(join), _, Some(1)) => join.build_right(item.into_parts()),
            (Self::JoinBuilt(join), ..) => {
                join.probe_right(item.into_parts(), &mut |m| out(matched(m)));
            }
            (Self::JoinMultisetBuilt(join), 0, Some(0)) => join.build_left(item.into_parts()),
            (Self::JoinMultisetBuilt(join), 0, _) => {
                join.probe_left(item.into_parts(), &mut |m| out(matched(m)));
            }
            (Self::JoinMultisetBuilt(join), _, Some(1)) => join.build_right(item.into_parts()),
            (Self::JoinMultisetBuilt(join), ..) => {
                join.probe_right(item.into_parts(), &mut |m| out(matched(m)));
            }
            (Self::JoinMultiset(join), 0, None) => {
                join.left(item.into_parts(), &mut |m| out(matched(m)));
            }
            (Self::JoinMultiset(join), 0, Some(0)) => join.build_left(item.into_parts()),
            (Self::JoinMultiset(join), 0, _) => {
                join.probe_left(item.into_parts(), &mut |m| out(matched(m)));
            }
            (Self::JoinMultiset(join), _, None) => {
                join.right(item.into_parts(), &mut |m| out(matched(m)));
            }
            (Self::JoinMultiset(join), _, Some(1)) => join.build_right(item.into_parts()),
            (Self::JoinMultiset(join), ..) => {
                join.probe_right(item.into_parts(), &mut |m| out(matched(m)));
            }
            (Self::CrossJoin(cross), 0, _) => cross.left(item, &mut |pair| out(paired(pair))),
            (Self::CrossJoin(cross), ..) => cross.right(item, &mut |pair| out(paired(pair))),
            (Self::CrossJoinMultiset(cross), 0, None) => {
                cross.left(item, &mut |pair| out(paired(pair)));
            }
            (Self::CrossJoinMultiset(cross), 0, Some(0)) => cross.build_left(item),
            (Self::CrossJoinMultiset(cross), 0, _) => {
                cross.probe_left(item, &mut |pair| out(paired(pair)));
            }
            (Self::CrossJoinMultiset(cross), _, None) => {
                cross.right(item, &mut |pair| out(paired(pair)));
            }
            (Self::CrossJoinMultiset(cross), _, Some(1)) => cross.build_right(item),
            (Self::CrossJoinMultiset(cross), ..) => {
                cross.probe_right(item, &mut |pair| out(paired(pair)));
            }
            (Self::AntiJoin(anti_join), 0, _) => {
                let pair = item.into_parts();
                let passes = match is_kept {
                    true => anti_join.admit(&pair),
                    false => anti_join.passes(&pair),
                };
                if passes {
                    out(paired(pair));
                }
            }
            (Self::AntiJoin(anti_join), ..) => anti_join.negate(item),
            (Self::Difference(difference), 0, _) => {
                let passes = match is_kept {
                    true => difference.admit(&item),
                    false => difference.passes(&item),
                };
                if passes {
                    out(item);
                }
            }
            (Self::Difference(difference), ..) => difference.negate(item),
        }
    }

    /// What is put out again in every tick.
    pub(super) fn replay(&mut self, out: &mut impl FnMut(Value)) {
        match self {
            Self::Join(join) => join.replay(&mut |m| out(matched(m))),
            Self::JoinMultiset(join) => join.replay(&mut |m| out(matched(m))),
            Self::CrossJoin(cross) => cross.replay(&mut |pair| out(paired(pair))),
            Self::CrossJoinMultiset(cross) => cross.replay(&mut |pair| out(paired(pair))),
            Self::AntiJoin(anti_join) => anti_join.replay(&mut |pair| out(paired(pair))),
            Self::Difference(difference) => difference.replay(out),
            _ => panic!("this operator replays nothing"),
        }
    }

    pub(super) fn state(&mut self) -> &mut dyn OperatorState {
        match self {
            Self::Join(state) => state,
            Self::JoinBuilt(state) => state,
            Self::JoinMultiset(state) => state,
            Self::JoinMultisetBuilt(state) => state,
            Self::CrossJoin(state) => state,
            Self::CrossJoinMultiset(state) => state,
            Self::AntiJoin(state) => state,
            Self::Difference(state) => state,
        }
    }
}

pub(super) fn paired((first, second): (Value, Value)) -> Value {
    Value::pair(first, second)
}
