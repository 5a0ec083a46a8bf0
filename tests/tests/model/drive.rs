//! Feeds a flow tick by tick and compares what it puts out with what the model says.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt;

use dfir_runtime::Dfir;
use futures::channel::mpsc::{UnboundedReceiver, UnboundedSender, unbounded};

use crate::order::Order;
use crate::value::Item;

/// How many streams a program can have.
pub(crate) const STREAMS: usize = 2;

/// What is fed: for each tick, a batch for each stream.
#[derive(Clone, PartialEq)]
pub(crate) struct Inputs(pub(crate) Vec<[Vec<Item>; STREAMS]>);

impl Inputs {
    pub(crate) fn ticks(&self) -> usize {
        self.0.len()
    }

    /// What a stream brings in a tick; nothing after the last.
    pub(crate) fn batch(&self, stream: usize, tick: usize) -> &[Item] {
        self.0.get(tick).map_or(&[], |batches| &batches[stream])
    }
}

impl fmt::Debug for Inputs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(&self.0).finish()
    }
}

/// What came to each sink in a tick, by the sink's number.
pub(crate) type Observed = BTreeMap<usize, Vec<Item>>;

/// What the model says of a program and its inputs.
pub(crate) struct Trace {
    pub(crate) ticks: Vec<Observed>,
    /// What is promised of the order at each sink.
    pub(crate) order: BTreeMap<usize, Order>,
    /// How many items have arrived at each operator, or how many a source has put out.
    pub(crate) arrived: Vec<u64>,
    /// Whether the program asks for no tick after these.
    pub(crate) is_quiet: bool,
}

/// How much was compared.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Compared {
    pub(crate) programs: usize,
    pub(crate) ticks: usize,
    pub(crate) items: usize,
    /// The operators whose counts were compared; a program that does not count has none.
    pub(crate) operators: usize,
}

impl std::ops::AddAssign for Compared {
    fn add_assign(&mut self, other: Self) {
        self.programs += other.programs;
        self.ticks += other.ticks;
        self.items += other.items;
        self.operators += other.operators;
    }
}

/// The streams that a program can take.
pub(crate) struct Streams(RefCell<[Option<UnboundedReceiver<Item>>; STREAMS]>);

impl Streams {
    fn new() -> (Vec<UnboundedSender<Item>>, Self) {
        let (senders, receivers): (_, Vec<_>) = (0..STREAMS).map(|_| unbounded()).unzip();
        let mut receivers = receivers.into_iter().map(Some);
        let streams = std::array::from_fn(|_| receivers.next().flatten());
        (senders, Self(RefCell::new(streams)))
    }

    pub(crate) fn stream(&self, number: usize) -> UnboundedReceiver<Item> {
        let stream = self.0.borrow_mut()[number].take();
        stream.expect("a program takes a stream once")
    }
}

/// Where a program puts its items.
#[derive(Default)]
pub(crate) struct Out {
    shown: RefCell<Observed>,
    sent: RefCell<Vec<(usize, UnboundedReceiver<Item>)>>,
}

impl Out {
    pub(crate) fn push(&self, sink: usize, item: Item) {
        self.shown.borrow_mut().entry(sink).or_default().push(item);
    }

    /// For a `for_each`.
    pub(crate) fn sink(&self, sink: usize) -> impl FnMut(Item) {
        move |item| self.push(sink, item)
    }

    /// For an `inspect`.
    pub(crate) fn show(&self, sink: usize) -> impl FnMut(&Item) {
        move |item| self.push(sink, *item)
    }

    /// For a `dest_sink`.
    pub(crate) fn sender(&self, sink: usize) -> UnboundedSender<Item> {
        let (send, receive) = unbounded();
        self.sent.borrow_mut().push((sink, receive));
        send
    }

    /// What came since the last time.
    fn take(&self) -> Observed {
        for (sink, receive) in &mut *self.sent.borrow_mut() {
            while let Ok(item) = receive.try_recv() {
                self.push(*sink, item);
            }
        }
        self.shown.take()
    }
}

/// How a flow is run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pace {
    /// One call for each tick.
    TickByTick,
    /// The last input with all the ticks that follow from it in one call.
    ToTheEnd,
}

/// Runs what `build` builds and compares it with what the model says.
pub(crate) fn compare(
    inputs: &Inputs,
    trace: &Trace,
    build: impl for<'a> Fn(&Streams, &'a Out) -> Dfir<'a>,
) -> Result<Compared, String> {
    let operators = run(inputs, trace, &build, Pace::TickByTick)?;
    if trace.is_quiet {
        run(inputs, trace, &build, Pace::ToTheEnd)?;
    }
    let items = trace.ticks.iter().flat_map(BTreeMap::values).map(Vec::len);
    Ok(Compared {
        programs: 1,
        ticks: trace.ticks.len(),
        items: items.sum(),
        operators,
    })
}

/// Says how many operators have counted what they should.
fn run(
    inputs: &Inputs,
    trace: &Trace,
    build: impl for<'a> Fn(&Streams, &'a Out) -> Dfir<'a>,
    pace: Pace,
) -> Result<usize, String> {
    let out = Out::default();
    let (senders, streams) = Streams::new();
    let mut flow = build(&streams, &out);
    for (tick, observed) in trace.ticks.iter().enumerate() {
        for (stream, sender) in senders.iter().enumerate() {
            for item in inputs.batch(stream, tick) {
                // A program need not take every stream.
                let _ = sender.unbounded_send(*item);
            }
        }
        if pace == Pace::ToTheEnd && tick + 1 == inputs.ticks() {
            flow.run_available_sync();
            let ticks = flow.current_tick().0;
            if ticks != trace.ticks.len() as u64 {
                return Err(format!("{ticks} ticks instead of {}", trace.ticks.len()));
            }
            let all = trace.ticks[tick..].iter().flatten();
            let all = all.fold(Observed::new(), |mut all, (sink, items)| {
                all.entry(*sink).or_default().extend(items);
                all
            });
            same(&format!("from tick {tick} on"), &all, out.take(), trace)?;
            break;
        }
        flow.run_tick_sync();
        same(&format!("in tick {tick}"), observed, out.take(), trace)?;
    }
    let operators = flow.metrics().operators;
    for operator in &operators {
        let expected = trace.arrived[operator.id - 1];
        if operator.items != expected {
            return Err(format!(
                "{expected} items should have arrived: {operator:?}"
            ));
        }
    }
    Ok(operators.len())
}

/// Whether every sink got what it should have, in the order that is promised.
fn same(when: &str, expected: &Observed, got: Observed, trace: &Trace) -> Result<(), String> {
    for (sink, order) in &trace.order {
        let mut expected = expected.get(sink).cloned().unwrap_or_default();
        let mut got = got.get(sink).cloned().unwrap_or_default();
        if *order == Order::Open {
            expected.sort_unstable();
            got.sort_unstable();
        }
        if expected != got {
            return Err(format!(
                "{when}, sink {sink}: {got:?} instead of {expected:?}"
            ));
        }
    }
    Ok(())
}
