//! Feeds programs tick by tick and collects what they put out, or what the compiler says of them. Nothing here knows an
//! operator.

use std::cell::RefCell;

use dfir_runtime::Dfir;
use futures::channel::mpsc::{UnboundedReceiver, unbounded};

/// What a program puts out; can be looked at while the flow lives.
#[derive(Debug)]
pub(crate) struct Out<T>(RefCell<Vec<T>>);

impl<T> Out<T> {
    pub(crate) fn new() -> Self {
        Self(RefCell::new(Vec::new()))
    }

    pub(crate) fn push(&self, item: T) {
        self.0.borrow_mut().push(item);
    }

    pub(crate) fn extend(&self, items: impl IntoIterator<Item = T>) {
        self.0.borrow_mut().extend(items);
    }

    /// What was put out since the last look.
    pub(crate) fn take(&self) -> Vec<T> {
        self.0.take()
    }

    /// What one tick puts out.
    pub(crate) fn of_tick(&self, flow: &mut Dfir<'_>) -> Vec<T> {
        flow.run_tick_sync();
        self.take()
    }
}

/// Runs one tick for each batch of `input`; what each of them put out.
pub(crate) fn ticks<T: 'static, U: 'static>(
    input: impl IntoIterator<Item = Vec<T>>,
    program: impl for<'a> FnOnce(UnboundedReceiver<T>, &'a Out<U>) -> Dfir<'a>,
) -> Vec<Vec<U>> {
    let (send, receive) = unbounded();
    let out = Out::new();
    let mut flow = program(receive, &out);
    let tick = |batch: Vec<T>| {
        for item in batch {
            send.unbounded_send(item)
                .expect("the program reads its input");
        }
        out.of_tick(&mut flow)
    };
    input.into_iter().map(tick).collect()
}

/// As [`ticks`], where the order in a tick is not defined.
pub(crate) fn sorted_ticks<T: 'static, U: Ord + 'static>(
    input: impl IntoIterator<Item = Vec<T>>,
    program: impl for<'a> FnOnce(UnboundedReceiver<T>, &'a Out<U>) -> Dfir<'a>,
) -> Vec<Vec<U>> {
    let mut ticks = ticks(input, program);
    ticks.iter_mut().for_each(|tick| tick.sort());
    ticks
}

/// The batch of a tick without input.
pub(crate) fn nothing<T>() -> Vec<T> {
    Vec::new()
}

/// What the compiler says of a program, each message with its notes.
pub(crate) fn errors(program: &str) -> Vec<String> {
    let tokens = program.parse().expect("it is made of tokens");
    let (_, diagnostics) = dfir_lang::plan_program(tokens);
    diagnostics.errors().map(ToString::to_string).collect()
}
