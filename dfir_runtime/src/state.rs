//! What the state of an operator is to the handle that holds it.

/// How long one port's part of a state lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Lifetime {
    /// Forgotten when the next tick begins.
    Tick,
    /// Kept for as long as the graph lives.
    Static,
}

/// The lifetimes of a state, in port order; an operator with one input looks at the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Lifetimes {
    /// Of port 0.
    pub first: Lifetime,
    /// Of port 1.
    pub second: Lifetime,
}

/// What an operator keeps between items, and perhaps between ticks.
pub trait OperatorState {
    /// Says how long each part lives; called once, before anything else.
    fn keep(&mut self, lifetimes: Lifetimes);

    /// A later tick has begun than the one in which the state was last used.
    fn begin_tick(&mut self);
}
