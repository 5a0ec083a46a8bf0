//! Reads the arguments of operators in the programs of these tests: names of functions, lists of items,
//! numbers of inputs and sinks.

use dfir_lang::graph::Node;
use dfir_lang::syntax::PortLabel;
use syn::{Expr, Lit, Pat, Type};

use crate::functions::{self, Function, Merge};
use crate::value::{Typed, Value};

fn argument(node: &Node, index: usize) -> &Expr {
    &node.call.arguments[index].expression
}

fn unreadable(node: &Node) -> ! {
    panic!(
        "`{}` has an argument that these tests do not read",
        node.operator.name
    )
}

/// The function that an argument names, or calls: `map(swap)`, `map(|item| with_number(item, #total))`.
pub(crate) fn function(node: &Node, index: usize) -> Function {
    match argument(node, index) {
        Expr::Closure(closure) => match &*closure.body {
            Expr::Call(call) => named(node, &call.func),
            _ => unreadable(node),
        },
        named_directly => named(node, named_directly),
    }
}

fn named(node: &Node, expression: &Expr) -> Function {
    match expression {
        Expr::Path(path) => {
            functions::find(&path.path.require_ident().expect("a name").to_string())
        }
        _ => unreadable(node),
    }
}

/// The items of an array: `source_iter([(1, 2), (3, 4)])`.
pub(crate) fn items(node: &Node) -> Vec<Value> {
    fn value(node: &Node, expression: &Expr) -> Value {
        match expression {
            Expr::Lit(literal) => number(node, &literal.lit).into_value(),
            Expr::Tuple(tuple) if tuple.elems.len() == 2 => {
                Value::pair(value(node, &tuple.elems[0]), value(node, &tuple.elems[1]))
            }
            _ => unreadable(node),
        }
    }
    match argument(node, 0) {
        Expr::Array(array) => array.elems.iter().map(|item| value(node, item)).collect(),
        _ => unreadable(node),
    }
}

fn number(node: &Node, literal: &Lit) -> i64 {
    match literal {
        Lit::Int(number) => number.base10_parse().expect("a small number"),
        _ => unreadable(node),
    }
}

/// The number that an argument is: `chain_first_n(2)`.
pub(crate) fn count(node: &Node) -> usize {
    match argument(node, 0) {
        Expr::Lit(literal) => usize::try_from(number(node, &literal.lit)).expect("a small number"),
        _ => unreadable(node),
    }
}

/// What the lattice of an operator begins with: `state::<SetUnionBTreeSet<Item>>()`; others are of numbers.
pub(crate) fn least(node: &Node) -> Value {
    let is_set = |lattice: &Type| match lattice {
        Type::Path(lattice) => {
            let name = lattice.path.segments.last();
            name.is_some_and(|name| name.ident == "SetUnionBTreeSet")
        }
        _ => false,
    };
    match node.call.types.first().is_some_and(is_set) {
        true => Value::List(Vec::new()),
        false => Value::LEAST,
    }
}

/// How a side of a fused join accumulates: `Fold::new(zero, add)`, `Reduce(add)`.
pub(crate) struct Accumulation {
    begin: Option<Function>,
    merge: Merge,
}

impl Accumulation {
    pub(crate) fn of(node: &Node, index: usize) -> Self {
        let Expr::Call(call) = argument(node, index) else {
            unreadable(node)
        };
        let mut functions = call.args.iter().map(|function| named(node, function));
        let Some(Function::Merge(merge)) = functions.next_back() else {
            unreadable(node)
        };
        let begin = functions.next();
        Self { begin, merge }
    }

    pub(crate) fn of_first(&self, value: Value) -> Value {
        match &self.begin {
            None => value,
            Some(Function::Map(first)) => first(value),
            Some(Function::Start(start)) => {
                let mut summary = start();
                self.of_next(&mut summary, value);
                summary
            }
            Some(_) => panic!("an accumulation begins with a value"),
        }
    }

    pub(crate) fn of_next(&self, summary: &mut Value, value: Value) {
        (self.merge)(summary, value);
    }

    pub(crate) fn of_all(&self, mut values: Vec<Value>) -> Value {
        let mut summary = self.of_first(values.remove(0));
        for value in values {
            self.of_next(&mut summary, value);
        }
        summary
    }
}

/// The number in a call: `inputs.stream(0)`, `out.sink(1)`.
pub(crate) fn place(node: &Node) -> usize {
    match argument(node, 0) {
        Expr::MethodCall(call) => match call.args.first() {
            Some(Expr::Lit(literal)) => {
                usize::try_from(number(node, &literal.lit)).expect("a small number")
            }
            _ => unreadable(node),
        },
        _ => unreadable(node),
    }
}

/// The number of the sink that an operator shows its items to, if it does.
pub(crate) fn sink(node: &Node) -> Option<usize> {
    let shows = matches!(node.operator.name, "for_each" | "inspect" | "dest_sink");
    shows.then(|| place(node))
}

/// How a `partition` chooses: `partition(by_sum)`, which numbers its ports, or
/// `partition(|item, [a, b]| [a, b][by_sum(item, 2)])`, which names them.
pub(crate) struct Choice {
    choose: Function,
    names: Vec<PortLabel>,
}

impl Choice {
    pub(crate) fn of(node: &Node) -> Self {
        let Expr::Closure(closure) = argument(node, 0) else {
            return Self {
                choose: function(node, 0),
                names: Vec::new(),
            };
        };
        let (Some(Pat::Slice(ports)), Expr::Index(body)) = (closure.inputs.last(), &*closure.body)
        else {
            unreadable(node)
        };
        let Expr::Call(choice) = &*body.index else {
            unreadable(node)
        };
        let name = |port: &Pat| match port {
            Pat::Ident(port) => PortLabel::Name(port.ident.to_string()),
            _ => unreadable(node),
        };
        Self {
            choose: named(node, &choice.func),
            names: ports.elems.iter().map(name).collect(),
        }
    }

    /// The port by which an item leaves an operator with this many outputs.
    pub(crate) fn port(&self, item: &Value, outputs: usize) -> PortLabel {
        let Function::Choice(choose) = &self.choose else {
            panic!("a partition is given a choice");
        };
        let chosen = choose(item, outputs);
        let named = self.names.get(chosen).cloned();
        named.unwrap_or_else(|| {
            PortLabel::Index(i64::try_from(chosen).expect("there are few ports"))
        })
    }
}
