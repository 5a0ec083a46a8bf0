//! What an operator is, to the compiler.
//!
//! A description is data, but for the steps: what an operator's statements look like is a function of
//! the place where they stand. The descriptions themselves are one file each beside this one.

use proc_macro2::TokenStream;

use crate::diagnostic::Diagnostics;
use crate::emit::{Setup, Step};
use crate::graph::{FlatGraph, NodeId};

/// What the compiler knows of an operator.
#[derive(Debug)]
pub struct Operator {
    /// The name that users write.
    pub name: &'static str,
    /// What it does, in Markdown, with a runnable example.
    pub manual: &'static str,
    /// What can flow in.
    pub inputs: Ports,
    /// What can flow out.
    pub outputs: Ports,
    /// The arguments, in order.
    pub arguments: &'static [Parameter],
    /// How many lifetimes it takes at most: one for each port that remembers something.
    pub lifetimes: usize,
    /// Whether what it remembers is kept for ever in any case; a call has to say so: `persist::<'static>()`.
    pub is_always_static: bool,
    /// How many types it takes at most.
    pub types: usize,
    /// The call that makes it.
    pub call: CallForm,
    /// What that call gives back, in order.
    pub yields: Yields,
    /// What happens to an item that arrives.
    pub step: fn(&Step) -> TokenStream,
    /// What it puts out again in every tick, before anything arrives.
    pub replay: Option<Replay>,
    /// What it puts out once its barrier inputs are complete.
    pub emit: Option<Emit>,
    /// Whether its state may have to wait for the outside before it puts out: then the tick waits with it.
    pub waits: bool,
    /// Whether its state can be read elsewhere, as `#name`: then its state is a `Readable` of the runtime.
    pub is_readable: bool,
    /// The feature of the runtime that it needs, by which a macro of the runtime is called that its making goes through.
    pub feature: Option<&'static str>,
    /// What must hold of a call besides what the fields above say.
    pub check: fn(&FlatGraph, NodeId, &mut Diagnostics),
}

impl Operator {
    /// An operator with one input and one output that keeps nothing and changes nothing; what most
    /// descriptions begin with.
    pub(super) const PLAIN: Self = Self {
        name: "",
        manual: "",
        inputs: Ports::ONE,
        outputs: Ports::ONE,
        arguments: &[],
        lifetimes: 0,
        is_always_static: false,
        types: 0,
        call: CallForm::None,
        yields: Yields::Always(&[]),
        step: |step| step.pass(),
        replay: None,
        emit: None,
        waits: false,
        is_readable: false,
        feature: None,
        check: |_, _, _| {},
    };

    /// What a name that is no operator's is taken for: it accepts any wiring.
    pub(crate) const UNKNOWN: Self = Self {
        inputs: Ports::Any,
        outputs: Ports::Any,
        ..Self::PLAIN
    };

    /// Whether this stands for an operator that there is not; what is said of it would be noise.
    pub(crate) fn is_unknown(&self) -> bool {
        self.name.is_empty()
    }

    /// Whether an input of it collects into its state, which is complete before anything goes on from there.
    pub fn collects(&self) -> bool {
        match self.inputs {
            Ports::Fixed(forms) => forms.iter().any(|form| form.edge == EdgeKind::Barrier),
            Ports::Numbered => true,
            Ports::Any | Ports::Labelled => false,
        }
    }

    /// Whether what it reads is looked at where it puts something out, not where it collects.
    pub(crate) fn reads_when_putting_out(&self) -> bool {
        let mut parameters = self.arguments.iter();
        parameters.any(|parameter| parameter.evaluated == Evaluated::State)
    }

    /// A source: what it puts out comes from what its setup made, so nothing ever arrives.
    pub(super) const SOURCE: Self = Self {
        inputs: Ports::NONE,
        ..Self::PLAIN
    };

    /// How a call looks, for messages.
    pub fn signature(&self) -> String {
        let optional = |parameter: &Parameter| match parameter.needed {
            Needed::Required => format!("{}: {}", parameter.name, parameter.is),
            Needed::Optional => format!("[{}: {}]", parameter.name, parameter.is),
        };
        let arguments: Vec<_> = self.arguments.iter().map(optional).collect();
        format!("{}({})", self.name, arguments.join(", "))
    }
}

/// The ports on one side of an operator.
#[derive(Debug, Clone, Copy)]
pub enum Ports {
    /// These, each connected once.
    Fixed(&'static [PortForm]),
    /// Any number, with any labels.
    Any,
    /// At least two, whose labels the operator itself checks.
    Labelled,
    /// At least two, numbered from 0. All but the last wait for each other.
    Numbered,
}

impl Ports {
    /// No port.
    pub const NONE: Self = Self::Fixed(&[]);
    /// One that must be connected.
    pub const ONE: Self = Self::Fixed(&[PortForm::PLAIN]);
    /// One that may be connected.
    pub const OPTIONAL: Self = Self::Fixed(&[PortForm {
        needed: Needed::Optional,
        ..PortForm::PLAIN
    }]);
    /// One whose items wait for each other.
    pub const BARRIER: Self = Self::Fixed(&[PortForm {
        edge: EdgeKind::Barrier,
        ..PortForm::PLAIN
    }]);
}

/// One port of a fixed list.
#[derive(Debug, Clone, Copy)]
pub struct PortForm {
    /// Its label; empty if it is the only one and needs none.
    pub label: &'static str,
    /// Whether it has to be connected.
    pub needed: Needed,
    /// How items come in through it.
    pub edge: EdgeKind,
    /// What a barrier is in a cycle.
    pub in_cycle: InCycle,
}

/// What a barrier is where the operator's own result is part of what it waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InCycle {
    /// A mistake.
    Illegal,
    /// No barrier: items come in one by one. So it is with values that only grow.
    Stream,
}

impl PortForm {
    /// The only port of an operator.
    pub(super) const PLAIN: Self = Self::named("");

    /// A port with a label that must be connected.
    pub(super) const fn named(label: &'static str) -> Self {
        Self {
            label,
            needed: Needed::Required,
            edge: EdgeKind::Stream,
            in_cycle: InCycle::Illegal,
        }
    }
}

/// Whether a port or an argument may be left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Needed {
    /// It may not.
    Required,
    /// It may.
    Optional,
}

/// How items pass along an edge, as the port that it ends in decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EdgeKind {
    /// One by one, as they come.
    Stream,
    /// Into the operator's state; the operator goes on when all of them are there.
    Barrier,
    /// Into the next tick, which starts because of them.
    NextTick,
    /// Into the next tick, whatever starts it.
    LazyTick,
}

impl EdgeKind {
    /// Whether what is sent arrives in the same tick.
    pub fn is_within_tick(self) -> bool {
        matches!(self, Self::Stream | Self::Barrier)
    }
}

/// One argument of an operator.
#[derive(Debug)]
pub struct Parameter {
    /// Its name in messages and in the manual.
    pub name: &'static str,
    /// What it has to be, as a bound or a type.
    pub is: &'static str,
    /// Whether it may be left out.
    pub needed: Needed,
    /// When it is evaluated, if it is no closure.
    pub evaluated: Evaluated,
}

impl Parameter {
    pub(super) const fn new(name: &'static str, is: &'static str) -> Self {
        Self {
            name,
            is,
            needed: Needed::Required,
            evaluated: Evaluated::InOrder,
        }
    }
}

/// When an argument is evaluated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Evaluated {
    /// In the order of the program.
    InOrder,
    /// When its operator is made, as closures are: there are closures in it.
    WhenMade,
    /// Never: it is `#name` and nothing else, a state that the operator reads when it puts something out.
    State,
}

/// How the setup makes an operator.
#[derive(Debug, Clone, Copy)]
pub enum CallForm {
    /// It has nothing to make: its output is its input, types and all.
    None,
    /// A method of its first input's items; further inputs are leading arguments.
    Items,
    /// The same with the method that suits the plan.
    ItemsAs(fn(&Setup) -> &'static str),
    /// The operator's method once for each further input.
    EachInput,
    /// A method of the flow.
    Flow,
    /// A method of the flow that is told the operator's place first, then the input's items.
    Placed,
    /// Something else.
    Custom(fn(&Setup) -> TokenStream),
}

/// What making an operator gives.
#[derive(Debug, Clone, Copy)]
pub enum Yields {
    /// Always these.
    Always(&'static [Yield]),
    /// As its connections ask for.
    ByWiring(fn(&FlatGraph, NodeId) -> &'static [Yield]),
    /// These, and the items of each output.
    AndOutputs(&'static [Yield]),
}

/// One thing that making an operator gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Yield {
    /// What it remembers.
    State,
    /// A closure of the user's.
    Closure,
    /// An iterator that is there in the first tick. With the ingresses, the first of these feeds
    /// the first output, the second the second.
    Iterator,
    /// A port that an ingress sends to.
    Ingress,
    /// A port that an egress takes from.
    Egress,
    /// The items of the next output.
    Items,
}

/// What an operator with `'static` state puts out again.
#[derive(Debug, Clone, Copy)]
pub struct Replay {
    /// The statement.
    pub step: fn(&Step) -> TokenStream,
    /// The ports that all have to be `'static` for it.
    pub ports: &'static [usize],
}

/// What an operator puts out once its barrier inputs are complete.
#[derive(Debug, Clone, Copy)]
pub struct Emit {
    /// The statement.
    pub step: fn(&Step) -> TokenStream,
    /// In which ticks there may be something to put out.
    pub when: EmitWhen,
}

/// In which ticks a barrier operator has something to put out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EmitWhen {
    /// In every tick.
    EveryTick,
    /// In ticks in which something arrived, and in every tick if all of its state is `'static`.
    AfterInput,
    /// In ticks in which something arrived.
    AfterInputOnly,
}
