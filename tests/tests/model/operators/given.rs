//! What an operator has been given, and the functions that it calls.

use dfir_lang::graph::Node;

use crate::calls::{self, Accumulation};
use crate::functions::{Advance, Function};
use crate::value::Value;

/// What an operator has been given, by port.
pub(crate) struct Given<'g> {
    pub(crate) node: &'g Node,
    pub(crate) kept: &'g [Vec<Value>],
    pub(crate) now: &'g [Vec<Value>],
    pub(crate) before: &'g [Vec<Value>],
    /// What the states show that it reads.
    pub(crate) states: &'g [Value],
    /// The number of the tick.
    pub(crate) tick: u64,
}

impl Given<'_> {
    /// What came at a port, in this tick or in one that is kept.
    pub(super) fn all(&self, port: usize) -> Vec<Value> {
        [&self.kept[port][..], &self.now[port]].concat()
    }

    /// The same as a set.
    pub(super) fn set(&self, port: usize) -> Vec<Value> {
        distinct(self.all(port))
    }

    /// For each key that has come at a port, what its values accumulate to.
    pub(super) fn fused(&self, port: usize, argument: usize) -> Vec<Value> {
        let accumulation = Accumulation::of(self.node, argument);
        by_key(self.all(port), |values| accumulation.of_all(values))
    }

    pub(super) fn map(&self) -> Box<dyn Fn(Value) -> Value + '_> {
        match (calls::function(self.node, 0), self.states, self.tick) {
            (Function::Map(f), ..) => Box::new(move |item| f(item)),
            (Function::Looks(f), [state], _) => Box::new(move |item| f(item, state)),
            (Function::AtTick(f), _, tick) => Box::new(move |item| f(item, tick)),
            _ => panic!("`{}` maps nothing", self.node.operator.name),
        }
    }

    pub(super) fn filter(&self) -> impl Fn(&Value) -> bool {
        match calls::function(self.node, 0) {
            Function::Filter(f) => move |item: &Value| f(item),
            _ => panic!("`{}` filters nothing", self.node.operator.name),
        }
    }

    pub(super) fn several(&self) -> impl Fn(Value) -> Vec<Value> {
        match calls::function(self.node, 0) {
            Function::Several(f) => move |item| f(item),
            _ => panic!("`{}` makes nothing", self.node.operator.name),
        }
    }

    /// The items of the tick that let a value grow which what is made of all items is merged into.
    pub(super) fn growing(&self, mut value: Value, made: impl Fn(Value) -> Value) -> Vec<Value> {
        let mut grows = |item: &&Value| value.grow(made((*item).clone()));
        self.kept[0].iter().for_each(|item| _ = grows(&item));
        self.now[0].iter().filter(grows).cloned().collect()
    }

    /// All that came at a port, merged into the lattice of the operator.
    pub(super) fn merged(&self, port: usize) -> Value {
        let mut value = calls::least(self.node);
        for item in self.all(port) {
            value.grow(item);
        }
        value
    }

    pub(super) fn start(&self, argument: usize) -> Value {
        match calls::function(self.node, argument) {
            Function::Start(f) => f(),
            _ => panic!("`{}` begins with nothing", self.node.operator.name),
        }
    }

    pub(super) fn advance(&self) -> Advance {
        match calls::function(self.node, 1) {
            Function::Advance(f) => f,
            _ => panic!("`{}` advances nothing", self.node.operator.name),
        }
    }

    pub(super) fn key(&self) -> impl Fn(&Value) -> Value {
        match calls::function(self.node, 0) {
            Function::Key(f) => move |item: &Value| f(item),
            _ => panic!("`{}` has no key", self.node.operator.name),
        }
    }

    pub(super) fn merge(&self, argument: usize) -> impl Fn(&mut Value, Value) {
        match calls::function(self.node, argument) {
            Function::Merge(f) => move |value: &mut Value, item| f(value, item),
            _ => panic!("`{}` merges nothing", self.node.operator.name),
        }
    }
}

/// The first of equal items.
pub(super) fn distinct(items: Vec<Value>) -> Vec<Value> {
    let mut distinct = Vec::new();
    for item in items {
        if !distinct.contains(&item) {
            distinct.push(item);
        }
    }
    distinct
}

/// For each key, what `merged` makes of its values.
pub(super) fn by_key(pairs: Vec<Value>, merged: impl Fn(Vec<Value>) -> Value) -> Vec<Value> {
    let pairs: Vec<_> = pairs.into_iter().map(Value::into_parts).collect();
    let keys = distinct(pairs.iter().map(|(key, _)| key.clone()).collect());
    let entry = |key: Value| {
        let of_key = pairs.iter().filter(|(other, _)| *other == key);
        let values = of_key.map(|(_, value)| value.clone()).collect();
        Value::pair(key, merged(values))
    };
    keys.into_iter().map(entry).collect()
}
