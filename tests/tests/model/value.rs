//! The items of model and interpreter: one type for all that can flow on an edge.

mod lattices;

use std::fmt;
use std::future::{Ready, ready};
use std::vec;

use dfir_lang::syntax::PortLabel;
use dfir_runtime::DemuxEnum;
use dfir_runtime::itertools::EitherOrBoth;
use dfir_runtime::ops::{Persistence, PersistenceKeyed};
use futures::stream;

/// What flows in the programs between operators that change its type.
pub(crate) type Item = (i64, i64);

/// An item of any type. Values of one type compare as that type does.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Value {
    Int(i64),
    Pair(Box<(Value, Value)>),
    List(Vec<Value>),
}

impl Value {
    pub(crate) fn pair(first: Self, second: Self) -> Self {
        Self::Pair(Box::new((first, second)))
    }

    /// The halves of a pair, by reference.
    pub(crate) fn parts(&self) -> (&Self, &Self) {
        match self {
            Self::Pair(parts) => (&parts.0, &parts.1),
            other => panic!("{other:?} is no pair"),
        }
    }

    /// The halves of a pair.
    pub(crate) fn into_parts(self) -> (Self, Self) {
        match self {
            Self::Pair(parts) => *parts,
            other => panic!("{other:?} is no pair"),
        }
    }
}

/// A pair of pairs, as joins put it out.
pub(crate) fn matched((key, (left, right)): (Value, (Value, Value))) -> Value {
    Value::pair(key, Value::pair(left, right))
}

/// A Rust type whose values are [`Value`]s.
pub(crate) trait Typed {
    fn from_value(value: Value) -> Self;
    fn into_value(self) -> Value;
}

impl Typed for Value {
    fn from_value(value: Value) -> Self {
        value
    }

    fn into_value(self) -> Value {
        self
    }
}

impl Typed for i64 {
    fn from_value(value: Value) -> Self {
        match value {
            Value::Int(number) => number,
            other => panic!("{other:?} is no number"),
        }
    }

    fn into_value(self) -> Value {
        Value::Int(self)
    }
}

impl Typed for usize {
    fn from_value(value: Value) -> Self {
        Self::try_from(i64::from_value(value)).expect("an index is not negative")
    }

    fn into_value(self) -> Value {
        Value::Int(i64::try_from(self).expect("there are few items"))
    }
}

impl<A: Typed, B: Typed> Typed for (A, B) {
    fn from_value(value: Value) -> Self {
        let (first, second) = value.into_parts();
        (A::from_value(first), B::from_value(second))
    }

    fn into_value(self) -> Value {
        Value::pair(self.0.into_value(), self.1.into_value())
    }
}

/// What `initialize` and `spin` put out.
impl Typed for () {
    fn from_value(_: Value) -> Self {}

    fn into_value(self) -> Value {
        Value::List(Vec::new())
    }
}

/// The first half says which of the two changes it is.
impl<A: Typed> Typed for Persistence<A> {
    fn from_value(value: Value) -> Self {
        match <(i64, A)>::from_value(value) {
            (0, item) => Self::Delete(item),
            (_, item) => Self::Persist(item),
        }
    }

    fn into_value(self) -> Value {
        match self {
            Self::Delete(item) => (0_i64, item).into_value(),
            Self::Persist(item) => (1_i64, item).into_value(),
        }
    }
}

/// The first half says which of the two changes it is.
impl<K: Typed, V: Typed> Typed for PersistenceKeyed<K, V> {
    fn from_value(value: Value) -> Self {
        match <(i64, Value)>::from_value(value) {
            (0, key) => Self::Delete(K::from_value(key)),
            (_, pair) => {
                let (key, value) = <(K, V)>::from_value(pair);
                Self::Persist(key, value)
            }
        }
    }

    fn into_value(self) -> Value {
        match self {
            Self::Delete(key) => (0_i64, key).into_value(),
            Self::Persist(key, value) => (1_i64, (key, value)).into_value(),
        }
    }
}

impl<A: Typed> Typed for Vec<A> {
    fn from_value(value: Value) -> Self {
        match value {
            Value::List(values) => values.into_iter().map(A::from_value).collect(),
            other => panic!("{other:?} is no list"),
        }
    }

    fn into_value(self) -> Value {
        Value::List(self.into_iter().map(A::into_value).collect())
    }
}

/// A list of one item or none.
impl<A: Typed> Typed for Option<A> {
    fn from_value(value: Value) -> Self {
        Vec::from_value(value).pop()
    }

    fn into_value(self) -> Value {
        Value::List(self.into_iter().map(A::into_value).collect())
    }
}

/// What `demux_enum` tells apart.
#[derive(Debug, DemuxEnum)]
pub(crate) enum BySize {
    Small(i64, i64),
    Large(i64, i64),
}

/// The first half says by which port it leaves, by its place among them.
impl Typed for BySize {
    fn from_value(value: Value) -> Self {
        match <(i64, Item)>::from_value(value) {
            (0, (a, b)) => Self::Small(a, b),
            (_, (a, b)) => Self::Large(a, b),
        }
    }

    fn into_value(self) -> Value {
        match self {
            Self::Small(a, b) => (0_i64, (a, b)).into_value(),
            Self::Large(a, b) => (1_i64, (a, b)).into_value(),
        }
    }
}

/// The port by which an item leaves a `demux_enum`, by its first half.
pub(crate) fn size(number: &Value) -> PortLabel {
    let port = match number {
        Value::Int(0) => "Small",
        _ => "Large",
    };
    PortLabel::Name(port.to_owned())
}

/// What it gives.
impl<A: Typed> Typed for Ready<A> {
    fn from_value(value: Value) -> Self {
        ready(A::from_value(value))
    }

    fn into_value(self) -> Value {
        self.into_inner().into_value()
    }
}

/// All that it gives.
impl<A: Typed> Typed for stream::Iter<vec::IntoIter<A>> {
    fn from_value(value: Value) -> Self {
        stream::iter(Vec::from_value(value))
    }

    fn into_value(self) -> Value {
        Vec::from_iter(self.into_inner()).into_value()
    }
}

/// Two lists of one item or none.
impl<A: Typed, B: Typed> Typed for EitherOrBoth<A, B> {
    fn from_value(value: Value) -> Self {
        let (left, right) = <(Vec<A>, Vec<B>)>::from_value(value);
        match (left.into_iter().next(), right.into_iter().next()) {
            (Some(left), Some(right)) => Self::Both(left, right),
            (Some(left), None) => Self::Left(left),
            (None, Some(right)) => Self::Right(right),
            (None, None) => panic!("there is an item on one side at least"),
        }
    }

    fn into_value(self) -> Value {
        let (left, right) = self.left_and_right();
        let list = |item: Option<Value>| Value::List(item.into_iter().collect());
        Value::pair(
            list(left.map(A::into_value)),
            list(right.map(B::into_value)),
        )
    }
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Int(number) => number.fmt(f),
            Self::Pair(parts) => parts.fmt(f),
            Self::List(values) => values.fmt(f),
        }
    }
}
