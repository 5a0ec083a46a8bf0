//! The states of operators on lattices.

use dfir_lang::graph::Node;
use dfir_runtime::lattices::{LatticeBimorphism, LatticeFrom, Merge};
use dfir_runtime::ops::{Fold, Growing, Reduce};
use dfir_runtime::{Items, OperatorState, Readable};

use crate::calls;
use crate::functions::Function;
use crate::value::Value;

impl Merge<Value> for Value {
    fn merge(&mut self, other: Value) -> bool {
        self.grow(other)
    }
}

impl LatticeFrom<Value> for Value {
    fn lattice_from(other: Value) -> Self {
        other
    }
}

/// What a lattice of numbers begins with.
impl Default for Value {
    fn default() -> Self {
        Self::LEAST
    }
}

/// What `lattice_bimorphism` makes of two sets.
pub(super) struct Product;

impl LatticeBimorphism<Value, Value> for Product {
    type Output = Value;

    fn call(&mut self, left: Value, right: Value) -> Value {
        left.product(&right)
    }
}

/// A lattice, whose type cannot be named, as the start that it was made with is the runtime's secret.
pub(super) trait Grows: OperatorState {
    fn merge(&mut self, item: Value) -> bool;
    fn take(&mut self) -> Option<Value>;
    fn replay(&mut self) -> Option<Value>;

    /// What those see who look at it.
    fn look(&mut self) -> Value {
        panic!("these programs do not look at this lattice")
    }
}

impl<I: FnMut() -> Value> Grows for Growing<Fold<Value, I>> {
    fn merge(&mut self, item: Value) -> bool {
        Growing::<Fold<_, _>>::merge(self, item)
    }

    fn take(&mut self) -> Option<Value> {
        Growing::<Fold<_, _>>::take(self)
    }

    fn replay(&mut self) -> Option<Value> {
        Growing::<Fold<_, _>>::replay(self)
    }

    fn look(&mut self) -> Value {
        self.settle();
        self.value().clone()
    }
}

impl Grows for Growing<Reduce<Value>> {
    fn merge(&mut self, item: Value) -> bool {
        Growing::<Reduce<_>>::merge(self, item)
    }

    fn take(&mut self) -> Option<Value> {
        Growing::<Reduce<_>>::take(self)
    }

    fn replay(&mut self) -> Option<Value> {
        Growing::<Reduce<_>>::replay(self)
    }
}

/// A lattice, and what comes of an item that reaches it.
pub(super) struct Lattice {
    grows: Box<dyn Grows>,
    passes: Passes,
}

enum Passes {
    /// The value comes when it is complete.
    Nothing,
    /// Items that let it grow pass, of which this is merged.
    Grown(Box<dyn Fn(Value) -> Value>),
}

impl Lattice {
    /// The state of such an operator; none if it is no such operator.
    pub(super) fn of(node: &Node) -> Option<Self> {
        let items = Items::<Value>::new();
        let start = |argument| match calls::function(node, argument) {
            Function::Start(start) => move || start(),
            _ => panic!("`{}` begins with nothing", node.operator.name),
        };
        let (grows, passes): (Box<dyn Grows>, _) = match node.operator.name {
            "lattice_fold" => (Box::new(items.lattice_fold(start(0)).0), Passes::Nothing),
            "lattice_reduce" => (Box::new(items.lattice_reduce().0), Passes::Nothing),
            "state" => {
                let least = calls::least(node);
                let (state, ..) = items.state_by(|item| item, move || least.clone());
                (Box::new(state), Passes::Grown(Box::new(|item| item)))
            }
            "state_by" => {
                let Function::Map(f) = calls::function(node, 0) else {
                    panic!("a `state_by` maps its items");
                };
                let merged = Box::new(move |item| f(item));
                let (state, ..) = items.state_by(|item| item, start(1));
                (Box::new(state), Passes::Grown(merged))
            }
            _ => return None,
        };
        Some(Self { grows, passes })
    }

    pub(super) fn arrive(&mut self, item: Value, out: &mut impl FnMut(Value)) {
        match &self.passes {
            Passes::Nothing => _ = self.grows.merge(item),
            Passes::Grown(merged) => {
                if self.grows.merge(merged(item.clone())) {
                    out(item);
                }
            }
        }
    }

    pub(super) fn emit(&mut self, is_kept: bool) -> Option<Value> {
        match is_kept {
            true => self.grows.replay(),
            false => self.grows.take(),
        }
    }

    pub(super) fn look(&mut self) -> Value {
        self.grows.look()
    }

    pub(super) fn state(&mut self) -> &mut dyn OperatorState {
        &mut *self.grows
    }
}
