//! The runtime's operator states on items of any type, called as the steps of the operators call them.

use std::rc::Rc;

use dfir_lang::graph::{Node, NodeId};
use dfir_lang::operators::Yield;
use dfir_lang::plan::Plan;
use dfir_runtime::ops::{
    Chain, Enumerate, FoldKeyed, Folder, MultisetDelta, NoReplay, Persist, PersistMut, Persistence,
    PersistenceKeyed, Reduce, ReduceKeyed, Sort, Unique,
};
use dfir_runtime::{Context, Dfir, Items, Lifetimes, OperatorState, Readable, State};

use super::awaiting::Awaiting;
use super::erased::{Advances, Folds};
use super::lattices::Lattice;
use super::several::Several;
use super::two_sided::{TwoSided, paired};
use crate::calls;
use crate::functions::{Advance, Function, Merge};
use crate::value::{Typed, Value};

type Start = Box<dyn FnMut() -> Value>;
type Fill = Box<dyn FnMut(&mut Value, Value)>;

/// What an operator remembers, and how it is called.
pub(super) struct Kept {
    memory: Memory,
    /// Whether each port is `'static`.
    is_static: [bool; 2],
    /// The side that alone is kept, because it is complete before the other begins.
    built: Option<usize>,
    /// What those see who look at it.
    shown: Value,
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
    TwoSided(TwoSided),
    Several(Several),
    Lattice(Lattice),
    Awaiting(Awaiting),
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
            .or_else(|| TwoSided::of(node, built_in_tick).map(Memory::TwoSided))
            .or_else(|| Lattice::of(node).map(Memory::Lattice))
            .or_else(|| Awaiting::of(node).map(Memory::Awaiting))
            .unwrap_or_else(|| memory(node)),
        is_static,
        built,
        shown: Value::List(Vec::new()),
    };
    let (state, ()) = match is_static {
        [true, true] => flow.static_state((kept, ())),
        [true, false] => flow.static_tick_state((kept, ())),
        [false, true] => flow.tick_static_state((kept, ())),
        [false, false] => flow.tick_state((kept, ())),
    };
    Some(state)
}

fn memory(node: &Node) -> Memory {
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
    match node.operator.name {
        "unique" => Memory::Unique(items.unique().0),
        "enumerate" => Memory::Enumerate(items.enumerate().0),
        "sort" => Memory::Sort(items.sort().0),
        "sort_by_key" => match calls::function(node, 0) {
            Function::Key(key) => Memory::SortByKey(pairs.sort().0, key),
            _ => panic!("`{}` has no key", node.operator.name),
        },
        "scan" => match calls::function(node, 1) {
            Function::Advance(advance) => {
                let typed = |_: &mut Value, _: Value| None::<Value>;
                Memory::Scan(Box::new(items.scan(start(), typed).0), advance)
            }
            _ => panic!("`{}` advances nothing", node.operator.name),
        },
        "persist" => Memory::Persist(items.persist().0),
        "persist_mut" => Memory::PersistMut(Items::<Persistence<Value>>::new().persist_mut().0),
        "persist_mut_keyed" => {
            let changes = Items::<PersistenceKeyed<Value, Value>>::new();
            Memory::PersistMutKeyed(changes.persist_mut_keyed().0)
        }
        "multiset_delta" => Memory::MultisetDelta(items.multiset_delta().0),
        "next_stratum" => Memory::Chain(items.next_stratum().0),
        "fold" => Memory::Fold(Box::new(items.fold(start(), typed).0), merge(1)),
        "reduce" => Memory::Reduce(items.reduce(typed).0, merge(0)),
        "fold_no_replay" => {
            Memory::Fold(Box::new(items.fold_no_replay(start(), typed).0), merge(1))
        }
        "reduce_no_replay" => Memory::ReduceNoReplay(items.reduce_no_replay(typed).0, merge(0)),
        "chain" => Memory::Chain(items.chain(items).0),
        "fold_keyed" => {
            let merge = merge(1);
            let fill: Fill = Box::new(move |value, item| merge(value, item));
            let (fold, folder, _) = pairs.fold_keyed(start(), fill);
            Memory::FoldKeyed(fold, folder)
        }
        "reduce_keyed" => Memory::ReduceKeyed(pairs.reduce_keyed(typed).0, merge(0)),
        other => panic!("`{other}` has no state that is known here"),
    }
}

impl Kept {
    /// Takes an item at a port; what comes of it at once.
    pub(super) fn arrive(&mut self, port: usize, item: Value, context: &Context) -> Vec<Value> {
        let mut put_out = Vec::new();
        let out = &mut |item| put_out.push(item);
        match (&mut self.memory, port) {
            (Memory::Several(several), _) => {
                // An input beyond the second one is never kept.
                let is_kept = self.is_static.get(port).is_some_and(|is_static| *is_static);
                several.arrive(port, item, is_kept, out);
            }
            (Memory::TwoSided(state), _) => {
                state.arrive(port, item, self.built, self.is_static[0], out);
            }
            (Memory::Lattice(lattice), _) => lattice.arrive(item, out),
            (Memory::Awaiting(awaiting), _) => awaiting.arrive(item, context, out),
            (Memory::Unique(unique), _) => {
                if unique.insert(&item) {
                    out(item);
                }
            }
            (Memory::Enumerate(enumerate), _) => {
                out(Value::pair(enumerate.index().into_value(), item));
            }
            (Memory::Sort(sort), _) => sort.collect(item),
            (Memory::SortByKey(sort, key), _) => sort.collect((key(&item), item)),
            (Memory::Scan(scan, advance), _) => scan.step(item, advance).into_iter().for_each(out),
            (Memory::Persist(persist), _) => {
                persist.push(&item);
                out(item);
            }
            (Memory::PersistMut(kept), _) => kept.collect(Persistence::from_value(item)),
            (Memory::PersistMutKeyed(kept), _) => {
                kept.collect_keyed(PersistenceKeyed::from_value(item));
            }
            (Memory::MultisetDelta(delta), _) => {
                if delta.insert(&item) {
                    out(item);
                }
            }
            (Memory::Fold(fold, merge), _) => fold.collect(item, merge),
            (Memory::Reduce(reduce, merge), _) => {
                reduce.collect(item, &mut |value, item| merge(value, item));
            }
            (Memory::ReduceNoReplay(reduce, merge), _) => {
                reduce.collect(item, &mut |value, item| merge(value, item));
            }
            (Memory::FoldKeyed(fold, folder), _) => fold.collect(item.into_parts(), folder),
            (Memory::Chain(chain), 0) => chain.collect(item),
            (Memory::Chain(_), _) => out(item),
            (Memory::ReduceKeyed(reduce, merge), _) => {
                reduce.collect(item.into_parts(), &mut |value, item| merge(value, item));
            }
        }
        put_out
    }

    /// What is put out again in every tick.
    pub(super) fn replay(&mut self) -> Vec<Value> {
        let mut put_out = Vec::new();
        let out = &mut |item| put_out.push(item);
        match &mut self.memory {
            Memory::TwoSided(state) => state.replay(out),
            Memory::Several(several) => several.replay(out),
            Memory::Persist(persist) => persist.replay(out),
            _ => panic!("this operator replays nothing"),
        }
        put_out
    }

    /// Begins what the tick awaits, if anything; whether it has to wait.
    pub(super) fn is_waiting(&mut self, context: &Context) -> bool {
        match &mut self.memory {
            Memory::Awaiting(awaiting) => awaiting.is_waiting(context),
            _ => false,
        }
    }

    /// What was collected, now that all of it is there; `seen` are the states that the operator reads.
    pub(super) fn emit(&mut self, seen: &[Value]) -> Vec<Value> {
        match (&mut self.memory, self.is_static[0]) {
            (Memory::Several(several), _) => several.emit(self.is_static.contains(&true), seen),
            (Memory::Awaiting(awaiting), _) => awaiting.emit(),
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

impl Readable for Kept {
    type Value = Value;

    fn settle(&mut self) {
        let list = |items: &[Value]| Value::List(items.to_vec());
        self.shown = match &mut self.memory {
            Memory::Fold(fold, _) => fold.look(),
            Memory::Lattice(lattice) => lattice.look(),
            Memory::Reduce(reduce, _) => list(reduce.value().as_slice()),
            Memory::Persist(persist) => list(persist.value()),
            _ => panic!("these programs do not look at this state"),
        };
    }

    fn value(&self) -> &Value {
        &self.shown
    }
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
            Self::TwoSided(state) => state.state(),
            Self::Several(several) => several.state(),
            Self::Lattice(lattice) => lattice.state(),
            Self::Awaiting(awaiting) => awaiting.state(),
        }
    }
}
