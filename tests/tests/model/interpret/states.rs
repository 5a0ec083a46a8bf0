//! The runtime's operator states on items of any type, called as the steps of the operators call them.

use std::rc::Rc;

use dfir_lang::graph::NodeId;
use dfir_lang::operators::Yield;
use dfir_lang::plan::Plan;
use dfir_runtime::ops::{
    AntiJoin, BuildSide, BuildSideSet, Chain, CrossJoin, CrossJoinMultiset, Difference, Enumerate,
    Fold, FoldKeyed, Folder, Join, JoinMultiset, MultisetDelta, NoReplay, Persist, PersistMut,
    Persistence, PersistenceKeyed, Reduce, ReduceKeyed, Scan, Sort, Unique,
};
use dfir_runtime::{Dfir, Items, Lifetimes, OperatorState, Readable, State};

use super::lattices::Lattice;
use super::several::Several;
use crate::calls;
use crate::functions::{Advance, Function, Merge};
use crate::value::{Typed, Value, matched};

type Start = Box<dyn FnMut() -> Value>;
type Fill = Box<dyn FnMut(&mut Value, Value)>;

/// What an operator remembers, and how it is called.
pub(super) struct Kept {
    memory: Memory,
    /// Whether each port is `'static`.
    is_static: [bool; 2],
    /// The side that alone is kept, because it is complete before the other begins.
    built: Option<usize>,
}

enum Memory {
    Unique(Unique<Value>),
    Enumerate(Enumerate),
    Sort(Sort<Value>),
    /// Each item with its key before it.
    SortByKey(Sort<(Value, Value)>, Rc<dyn Fn(&Value) -> Value>),
    Scan(Box<dyn Advances>, Advance),
    Persist(Persist<Value>),
    PersistMut(PersistMut<Value>),
    PersistMutKeyed(PersistMut<(Value, Value)>),
    MultisetDelta(MultisetDelta<Value>),
    Chain(Chain<Value>),
    Fold(Box<dyn Folds>, Merge),
    Reduce(Reduce<Value>, Merge),
    ReduceNoReplay(NoReplay<Reduce<Value>>, Merge),
    FoldKeyed(FoldKeyed<Value, Value>, Folder<Start, Fill>),
    ReduceKeyed(ReduceKeyed<Value, Value>, Merge),
    Join(Join<Value, Value, Value>),
    JoinBuilt(BuildSideSet<Value, Value, Value>),
    JoinMultiset(JoinMultiset<Value, Value, Value>),
    JoinMultisetBuilt(BuildSide<Value, Value>),
    CrossJoin(CrossJoin<Value, Value>),
    CrossJoinMultiset(CrossJoinMultiset<Value, Value>),
    AntiJoin(AntiJoin<Value, Value>),
    Difference(Difference<Value>),
    Several(Several),
    Lattice(Lattice),
}

/// A [`Fold`], whose type cannot be named, as the start that it was made with is the runtime's secret.
trait Folds: OperatorState {
    fn collect(&mut self, item: Value, merge: &Merge);
    fn take(&mut self) -> Option<Value>;
    fn replay(&mut self) -> Option<Value>;
}

impl<I: FnMut() -> Value> Folds for Fold<Value, I> {
    fn collect(&mut self, item: Value, merge: &Merge) {
        Fold::collect(self, item, &mut |value, item| merge(value, item));
    }

    fn take(&mut self) -> Option<Value> {
        Fold::take(self)
    }

    fn replay(&mut self) -> Option<Value> {
        self.settle();
        Fold::replay(self)
    }
}

impl<I: FnMut() -> Value> Folds for NoReplay<Fold<Value, I>> {
    fn collect(&mut self, item: Value, merge: &Merge) {
        NoReplay::<Fold<_, _>>::collect(self, item, &mut |value, item| merge(value, item));
    }

    fn take(&mut self) -> Option<Value> {
        NoReplay::<Fold<_, _>>::take(self)
    }

    fn replay(&mut self) -> Option<Value> {
        self.settle();
        NoReplay::<Fold<_, _>>::replay(self)
    }
}

/// A [`Scan`], whose type cannot be named either.
trait Advances: OperatorState {
    fn step(&mut self, item: Value, advance: &Advance) -> Option<Value>;
}

impl<I: FnMut() -> Value> Advances for Scan<Value, I> {
    fn step(&mut self, item: Value, advance: &Advance) -> Option<Value> {
        Scan::step(self, item, &mut |value, item| advance(value, item))
    }
}

/// The state of an operator that has one, in the form that suits the plan.
pub(super) fn state(plan: &Plan, id: NodeId, flow: &mut Dfir<'_>) -> Option<State<Kept>> {
    if plan.graph.count_yields(id, Yield::State) == 0 {
        return None;
    }
    let node = plan.graph.node(id);
    let has_two_sides = node.operator.lifetimes > 1;
    let is_static = [
        node.is_static(0),
        node.is_static(usize::from(has_two_sides)),
    ];
    let built = plan.complete_port(id).filter(|port| !is_static[1 - port]);
    let built_in_tick = built.filter(|port| !is_static[*port]);
    let kept = Kept {
        memory: Several::of(node, plan.graph.inputs(id).len())
            .map(Memory::Several)
            .or_else(|| Lattice::of(node).map(Memory::Lattice))
            .unwrap_or_else(|| memory(node, built_in_tick)),
        is_static,
        built,
    };
    let (state, ()) = match is_static {
        [true, true] => flow.static_state((kept, ())),
        [true, false] => flow.static_tick_state((kept, ())),
        [false, true] => flow.tick_static_state((kept, ())),
        [false, false] => flow.tick_state((kept, ())),
    };
    Some(state)
}

fn memory(node: &dfir_lang::graph::Node, built_in_tick: Option<usize>) -> Memory {
    let (items, pairs) = (Items::<Value>::new(), Items::<(Value, Value)>::new());
    let start = || -> Start {
        match calls::function(node, 0) {
            Function::Start(start) => Box::new(move || start()),
            _ => panic!("`{}` begins with nothing", node.operator.name),
        }
    };
    let merge = |argument| match calls::function(node, argument) {
        Function::Merge(merge) => merge,
        _ => panic!("`{}` merges nothing", node.operator.name),
    };
    // A merge is called with what is known of it here; the witnesses want it too, to tell its type.
    let typed = |_: &mut Value, _: Value| {};
    match (node.operator.name, built_in_tick) {
        ("unique", _) => Memory::Unique(items.unique().0),
        ("enumerate", _) => Memory::Enumerate(items.enumerate().0),
        ("sort", _) => Memory::Sort(items.sort().0),
        ("sort_by_key", _) => match calls::function(node, 0) {
            Function::Key(key) => Memory::SortByKey(pairs.sort().0, key),
            _ => panic!("`{}` has no key", node.operator.name),
        },
        ("scan", _) => match calls::function(node, 1) {
            Function::Advance(advance) => {
                let typed = |_: &mut Value, _: Value| None::<Value>;
                Memory::Scan(Box::new(items.scan(start(), typed).0), advance)
            }
            _ => panic!("`{}` advances nothing", node.operator.name),
        },
        ("persist", _) => Memory::Persist(items.persist().0),
        ("persist_mut", _) => {
            Memory::PersistMut(Items::<Persistence<Value>>::new().persist_mut().0)
        }
        ("persist_mut_keyed", _) => {
            let changes = Items::<PersistenceKeyed<Value, Value>>::new();
            Memory::PersistMutKeyed(changes.persist_mut_keyed().0)
        }
        ("multiset_delta", _) => Memory::MultisetDelta(items.multiset_delta().0),
        ("next_stratum", _) => Memory::Chain(items.next_stratum().0),
        ("fold", _) => Memory::Fold(Box::new(items.fold(start(), typed).0), merge(1)),
        ("reduce", _) => Memory::Reduce(items.reduce(typed).0, merge(0)),
        ("fold_no_replay", _) => {
            Memory::Fold(Box::new(items.fold_no_replay(start(), typed).0), merge(1))
        }
        ("reduce_no_replay", _) => {
            Memory::ReduceNoReplay(items.reduce_no_replay(typed).0, merge(0))
        }
        ("chain", _) => Memory::Chain(items.chain(items).0),
        ("fold_keyed", _) => {
            let merge = merge(1);
            let fill: Fill = Box::new(move |value, item| merge(value, item));
            let (fold, folder, _) = pairs.fold_keyed(start(), fill);
            Memory::FoldKeyed(fold, folder)
        }
        ("reduce_keyed", _) => Memory::ReduceKeyed(pairs.reduce_keyed(typed).0, merge(0)),
        ("join", None) => Memory::Join(pairs.join(pairs).0),
        ("join", Some(0)) => Memory::JoinBuilt(pairs.join_built_left(pairs).0),
        ("join", Some(_)) => Memory::JoinBuilt(pairs.join_built_right(pairs).0),
        ("join_multiset", None) => Memory::JoinMultiset(pairs.join_multiset(pairs).0),
        ("join_multiset", Some(0)) => {
            Memory::JoinMultisetBuilt(pairs.join_multiset_built_left(pairs).0)
        }
        ("join_multiset", Some(_)) => {
            Memory::JoinMultisetBuilt(pairs.join_multiset_built_right(pairs).0)
        }
        ("cross_join", _) => Memory::CrossJoin(items.cross_join(items).0),
        ("cross_join_multiset", _) => Memory::CrossJoinMultiset(items.cross_join_multiset(items).0),
        ("anti_join", _) => Memory::AntiJoin(pairs.anti_join(items).0),
        ("difference", _) => Memory::Difference(items.difference(items).0),
        (other, _) => panic!("`{other}` has no state that is known here"),
    }
}

impl Kept {
    /// Takes an item at a port; what comes of it at once.
    pub(super) fn arrive(&mut self, port: usize, item: Value) -> Vec<Value> {
        let mut put_out = Vec::new();
        let is_kept = self.is_static[0];
        let out = &mut |item| put_out.push(item);
        match (&mut self.memory, port, self.built) {
            (Memory::Several(several), ..) => {
                // An input beyond the second one is never kept.
                let is_kept = self.is_static.get(port).is_some_and(|is_static| *is_static);
                several.arrive(port, item, is_kept, out);
            }
            (Memory::Lattice(lattice), ..) => lattice.arrive(item, out),
            (Memory::Unique(unique), ..) => {
                if unique.insert(&item) {
                    out(item);
                }
            }
            (Memory::Enumerate(enumerate), ..) => {
                out(Value::pair(enumerate.index().into_value(), item));
            }
            (Memory::Sort(sort), ..) => sort.collect(item),
            (Memory::SortByKey(sort, key), ..) => sort.collect((key(&item), item)),
            (Memory::Scan(scan, advance), ..) => scan.step(item, advance).into_iter().for_each(out),
            (Memory::Persist(persist), ..) => {
                persist.push(&item);
                out(item);
            }
            (Memory::PersistMut(kept), ..) => kept.collect(Persistence::from_value(item)),
            (Memory::PersistMutKeyed(kept), ..) => {
                kept.collect_keyed(PersistenceKeyed::from_value(item));
            }
            (Memory::MultisetDelta(delta), ..) => {
                if delta.insert(&item) {
                    out(item);
                }
            }
            (Memory::Fold(fold, merge), ..) => fold.collect(item, merge),
            (Memory::Reduce(reduce, merge), ..) => {
                reduce.collect(item, &mut |value, item| merge(value, item));
            }
            (Memory::ReduceNoReplay(reduce, merge), ..) => {
                reduce.collect(item, &mut |value, item| merge(value, item));
            }
            (Memory::FoldKeyed(fold, folder), ..) => fold.collect(item.into_parts(), folder),
            (Memory::Chain(chain), 0, _) => chain.collect(item),
            (Memory::Chain(_), ..) => out(item),
            (Memory::ReduceKeyed(reduce, merge), ..) => {
                reduce.collect(item.into_parts(), &mut |value, item| merge(value, item));
            }
            (Memory::Join(join), 0, _) => join.left(item.into_parts(), &mut |m| out(matched(m))),
            (Memory::Join(join), ..) => join.right(item.into_parts(), &mut |m| out(matched(m))),
            (Memory::JoinBuilt(join), 0, Some(0)) => join.build_left(item.into_parts()),
            (Memory::JoinBuilt(join), 0, _) => {
                join.probe_left(item.into_parts(), &mut |m| out(matched(m)));
            }
            (Memory::JoinBuilt(join), _, Some(1)) => join.build_right(item.into_parts()),
            (Memory::JoinBuilt(join), ..) => {
                join.probe_right(item.into_parts(), &mut |m| out(matched(m)));
            }
            (Memory::JoinMultisetBuilt(join), 0, Some(0)) => join.build_left(item.into_parts()),
            (Memory::JoinMultisetBuilt(join), 0, _) => {
                join.probe_left(item.into_parts(), &mut |m| out(matched(m)));
            }
            (Memory::JoinMultisetBuilt(join), _, Some(1)) => join.build_right(item.into_parts()),
            (Memory::JoinMultisetBuilt(join), ..) => {
                join.probe_right(item.into_parts(), &mut |m| out(matched(m)));
            }
            (Memory::JoinMultiset(join), 0, None) => {
                join.left(item.into_parts(), &mut |m| out(matched(m)));
            }
            (Memory::JoinMultiset(join), 0, Some(0)) => join.build_left(item.into_parts()),
            (Memory::JoinMultiset(join), 0, _) => {
                join.probe_left(item.into_parts(), &mut |m| out(matched(m)));
            }
            (Memory::JoinMultiset(join), _, None) => {
                join.right(item.into_parts(), &mut |m| out(matched(m)));
            }
            (Memory::JoinMultiset(join), _, Some(1)) => join.build_right(item.into_parts()),
            (Memory::JoinMultiset(join), ..) => {
                join.probe_right(item.into_parts(), &mut |m| out(matched(m)));
            }
            (Memory::CrossJoin(cross), 0, _) => cross.left(item, &mut |pair| out(paired(pair))),
            (Memory::CrossJoin(cross), ..) => cross.right(item, &mut |pair| out(paired(pair))),
            (Memory::CrossJoinMultiset(cross), 0, None) => {
                cross.left(item, &mut |pair| out(paired(pair)));
            }
            (Memory::CrossJoinMultiset(cross), 0, Some(0)) => cross.build_left(item),
            (Memory::CrossJoinMultiset(cross), 0, _) => {
                cross.probe_left(item, &mut |pair| out(paired(pair)));
            }
            (Memory::CrossJoinMultiset(cross), _, None) => {
                cross.right(item, &mut |pair| out(paired(pair)));
            }
            (Memory::CrossJoinMultiset(cross), _, Some(1)) => cross.build_right(item),
            (Memory::CrossJoinMultiset(cross), ..) => {
                cross.probe_right(item, &mut |pair| out(paired(pair)));
            }
            (Memory::AntiJoin(anti_join), 0, _) => {
                let pair = item.into_parts();
                let passes = match is_kept {
                    true => anti_join.admit(&pair),
                    false => anti_join.passes(&pair),
                };
                if passes {
                    out(paired(pair));
                }
            }
            (Memory::AntiJoin(anti_join), ..) => anti_join.negate(item),
            (Memory::Difference(difference), 0, _) => {
                let passes = match is_kept {
                    true => difference.admit(&item),
                    false => difference.passes(&item),
                };
                if passes {
                    out(item);
                }
            }
            (Memory::Difference(difference), ..) => difference.negate(item),
        }
        put_out
    }

    /// What is put out again in every tick.
    pub(super) fn replay(&mut self) -> Vec<Value> {
        let mut put_out = Vec::new();
        let out = &mut |item| put_out.push(item);
        match &mut self.memory {
            Memory::Join(join) => join.replay(&mut |m| out(matched(m))),
            Memory::JoinMultiset(join) => join.replay(&mut |m| out(matched(m))),
            Memory::CrossJoin(cross) => cross.replay(&mut |pair| out(paired(pair))),
            Memory::CrossJoinMultiset(cross) => cross.replay(&mut |pair| out(paired(pair))),
            Memory::AntiJoin(anti_join) => anti_join.replay(&mut |pair| out(paired(pair))),
            Memory::Difference(difference) => difference.replay(out),
            Memory::Several(several) => several.replay(out),
            Memory::Persist(persist) => persist.replay(out),
            _ => panic!("this operator replays nothing"),
        }
        put_out
    }

    /// What was collected, now that all of it is there.
    pub(super) fn emit(&mut self) -> Vec<Value> {
        match (&mut self.memory, self.is_static[0]) {
            (Memory::Several(several), _) => several.emit(self.is_static.contains(&true)),
            (Memory::Lattice(lattice), is_kept) => lattice.emit(is_kept).into_iter().collect(),
            (Memory::Sort(sort), _) => sort.emit().collect(),
            (Memory::SortByKey(sort, _), _) => {
                let sorted = sort.emit_by_key(&mut |(key, _)| key);
                sorted.map(|(_, item)| item).collect()
            }
            (Memory::PersistMut(kept), _) => kept.emit().collect(),
            (Memory::PersistMutKeyed(kept), _) => kept.emit().map(paired).collect(),
            (Memory::Fold(fold, _), false) => fold.take().into_iter().collect(),
            (Memory::Fold(fold, _), true) => fold.replay().into_iter().collect(),
            (Memory::Reduce(reduce, _), false) => reduce.take().into_iter().collect(),
            (Memory::Reduce(reduce, _), true) => reduce.replay().into_iter().collect(),
            (Memory::ReduceNoReplay(reduce, _), false) => reduce.take().into_iter().collect(),
            (Memory::ReduceNoReplay(reduce, _), true) => reduce.replay().into_iter().collect(),
            (Memory::Chain(chain), _) => chain.emit().collect(),
            (Memory::FoldKeyed(fold, _), false) => fold.take().map(paired).collect(),
            (Memory::FoldKeyed(fold, _), true) => fold.replay().map(paired).collect(),
            (Memory::ReduceKeyed(reduce, _), false) => reduce.take().map(paired).collect(),
            (Memory::ReduceKeyed(reduce, _), true) => reduce.replay().map(paired).collect(),
            _ => panic!("this operator collects nothing"),
        }
    }
}

fn paired((first, second): (Value, Value)) -> Value {
    Value::pair(first, second)
}

impl OperatorState for Kept {
    fn keep(&mut self, lifetimes: Lifetimes) {
        self.memory.state().keep(lifetimes);
    }

    fn begin_tick(&mut self) {
        self.memory.state().begin_tick();
    }

    fn miss_ticks(&mut self) {
        self.memory.state().miss_ticks();
    }
}

impl Memory {
    fn state(&mut self) -> &mut dyn OperatorState {
        match self {
            Self::Unique(state) => state,
            Self::Enumerate(state) => state,
            Self::Sort(state) => state,
            Self::SortByKey(state, _) => state,
            Self::Scan(state, _) => &mut **state,
            Self::Persist(state) => state,
            Self::PersistMut(state) => state,
            Self::PersistMutKeyed(state) => state,
            Self::MultisetDelta(state) => state,
            Self::Fold(state, _) => &mut **state,
            Self::Reduce(state, _) => state,
            Self::ReduceNoReplay(state, _) => state,
            Self::Chain(state) => state,
            Self::FoldKeyed(state, _) => state,
            Self::ReduceKeyed(state, _) => state,
            Self::Join(state) => state,
            Self::JoinBuilt(state) => state,
            Self::JoinMultiset(state) => state,
            Self::JoinMultisetBuilt(state) => state,
            Self::CrossJoin(state) => state,
            Self::CrossJoinMultiset(state) => state,
            Self::AntiJoin(state) => state,
            Self::Difference(state) => state,
            Self::Several(several) => several.state(),
            Self::Lattice(lattice) => lattice.state(),
        }
    }
}
