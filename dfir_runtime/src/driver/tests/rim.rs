//! What enters, what leaves, and what holds up what.

use std::cell::{Cell, RefCell};
use std::fmt::Debug;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};

use futures::stream::{self, StreamExt};
use tracing::field::Field;
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};

use super::count;
use crate::Dfir;
use crate::driver::IngressKind;
use crate::rim::{BoxError, Egress, Ingress, Polled, Pressure};

/// An egress under the control of a test.
#[derive(Clone, Default)]
struct Valve(Rc<ValveState>);

#[derive(Default)]
struct ValveState {
    is_congested: Cell<bool>,
    is_stuck: Cell<bool>,
    is_stalled: Cell<bool>,
    waker: RefCell<Option<Waker>>,
    sent: RefCell<Vec<u32>>,
    is_closed: Cell<bool>,
}

impl Valve {
    /// Changes the state and wakes the driver, as a socket would.
    fn set(&self, is_congested: bool) {
        self.0.is_congested.set(is_congested);
        self.0.is_stuck.set(is_congested);
        self.0.is_stalled.set(false);
        self.wake();
    }

    /// Says that it has been congested for long.
    fn stall(&self) {
        self.0.is_stalled.set(true);
        self.wake();
    }

    fn wake(&self) {
        if let Some(waker) = self.0.waker.take() {
            waker.wake();
        }
    }
}

impl Egress for Valve {
    type Item = u32;

    fn poll_send(
        &mut self,
        cx: &mut Context<'_>,
        items: &mut Vec<u32>,
    ) -> Poll<Result<(), BoxError>> {
        self.0.sent.borrow_mut().append(items);
        *self.0.waker.borrow_mut() = Some(cx.waker().clone());
        if self.0.is_stuck.get() {
            Poll::Pending
        } else {
            Poll::Ready(Ok(()))
        }
    }

    fn poll_close(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        assert!(!self.0.is_stuck.get(), "closed before it was flushed");
        self.0.is_closed.set(true);
        Poll::Ready(Ok(()))
    }

    fn pressure(&self) -> Pressure {
        match (self.0.is_congested.get(), self.0.is_stalled.get()) {
            (false, _) => Pressure::Clear,
            (true, false) => Pressure::Congested,
            (true, true) => Pressure::Stalled,
        }
    }
}

/// Two ingresses and two egresses: 0 feeds both egresses, 1 feeds only the second one.
struct Crossed<'a> {
    flow: Dfir<'a>,
    valves: [Valve; 2],
    polls: [Rc<Cell<usize>>; 2],
}

fn crossed<'a>() -> Crossed<'a> {
    let mut flow = Dfir::new();
    let (valves, polls) = (<[Valve; 2]>::default(), <[Rc<Cell<usize>>; 2]>::default());
    let (in_0, recv_0) = flow.make_edge("in 0");
    let (in_1, recv_1) = flow.make_edge("in 1");
    let (out_0, valve_0) = flow.make_edge("out 0");
    let (out_1, valve_1) = flow.make_edge("out 1");
    let (across, crossing) = flow.make_tick_edge("across");
    for (ingress, send) in [in_0, in_1].into_iter().enumerate() {
        let polled = Rc::clone(&polls[ingress]);
        let numbers = stream::repeat(ingress as u32).inspect(move |_| polled.set(polled.get() + 1));
        flow.add_ingress("numbers", send, numbers);
    }
    flow.add_subgraph("0", recv_0, (out_0, across), |_, recv, (out, across)| {
        let items = recv.take_vec();
        across.open().give_all(items.iter().copied());
        out.open().give_all(items.drain(..));
    });
    flow.add_subgraph(
        "1",
        (recv_1, crossing),
        out_1,
        |_, (recv, crossing), out| {
            let items = recv.take().chain(crossing.take());
            out.open().give_all(items);
        },
    );
    flow.attach_egress("valve 0", valve_0, valves[0].clone());
    flow.attach_egress("valve 1", valve_1, valves[1].clone());
    Crossed {
        flow,
        valves,
        polls,
    }
}

impl Crossed<'_> {
    /// Runs a tick and says which ingresses were polled in it.
    fn polled_in_a_tick(&mut self) -> [bool; 2] {
        self.flow.run_tick_sync();
        self.polls.each_ref().map(|polls| polls.replace(0) > 0)
    }
}

/// Congests each egress alone and both together; says which ingresses were polled meanwhile.
fn polled_under_pressure(graph: &mut Crossed<'_>) -> Vec<[bool; 2]> {
    let mut polled = vec![graph.polled_in_a_tick()];
    for congested in [[true, false], [false, true], [true, true], [false, false]] {
        graph.valves[0].set(congested[0]);
        graph.valves[1].set(congested[1]);
        // Pressure is noticed after a tick, and let go of after one.
        graph.flow.run_tick_sync();
        graph.polls.iter().for_each(|polls| polls.set(0));
        polled.push(graph.polled_in_a_tick());
        assert_eq!(graph.polled_in_a_tick(), polled[polled.len() - 1]);
    }
    polled
}

#[test]
fn exactly_what_feeds_a_congested_egress_is_held_up() {
    let expected = [
        [true, true],
        [false, true],
        [false, false],
        [false, false],
        [true, true],
    ];
    assert_eq!(polled_under_pressure(&mut crossed()), expected);
}

#[test]
fn what_the_compiler_says_about_reachability_counts() {
    let mut graph = crossed();
    graph.flow.holds_up(0, &[1]);
    graph.flow.holds_up(1, &[]);
    let expected = [
        [true, true],
        [true, false],
        [true, true],
        [true, false],
        [true, true],
    ];
    assert_eq!(polled_under_pressure(&mut graph), expected);
}

/// Keeps the fields of the warnings of one thread.
#[derive(Clone, Default)]
struct Warnings(Arc<Mutex<Vec<String>>>);

impl Subscriber for Warnings {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        *metadata.level() == Level::WARN
    }

    fn event(&self, event: &Event<'_>) {
        let mut text = String::new();
        event.record(&mut |field: &Field, value: &dyn Debug| {
            text.push_str(&format!("{field}: {value:?}; "));
        });
        self.0.lock().unwrap().push(text);
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[test]
fn a_stall_is_warned_of_with_the_names_of_all_that_it_holds_up() {
    let mut graph = crossed();
    let warnings = Warnings::default();
    tracing::subscriber::with_default(warnings.clone(), || {
        graph.valves[1].set(true);
        graph.flow.run_tick_sync();
        assert!(warnings.0.lock().unwrap().is_empty());
        for _ in 0..2 {
            graph.valves[1].stall();
            graph.flow.run_tick_sync();
        }
        // It has moved, but not enough; then it stalls again.
        graph.valves[1].set(true);
        graph.flow.run_tick_sync();
        graph.valves[1].stall();
        graph.flow.run_tick_sync();
    });
    let warnings = warnings.0.lock().unwrap();
    assert_eq!(warnings.len(), 2);
    let names = "operator: valve 1; holds_up: [\"numbers\", \"numbers\"]";
    assert!(warnings[0].contains(names), "{}", warnings[0]);
    graph.polls.iter().for_each(|polls| polls.set(0));
    assert_eq!(graph.polled_in_a_tick(), [false, false], "still held up");
    graph.valves[1].set(false);
    graph.flow.run_tick_sync();
    assert_eq!(graph.polled_in_a_tick(), [true, true]);
}

#[tokio::test]
async fn a_run_goes_on_when_an_egress_is_clear_again() {
    let (sink, sent) = futures::channel::mpsc::channel(0);
    let mut flow = Dfir::new();
    let (send, recv) = flow.make_edge("numbers");
    flow.add_ingress("numbers", send, stream::iter(0..50_000));
    flow.add_egress("sink", recv, sink);
    let received = sent.fold(0, |n, item| async move {
        assert_eq!(n, item);
        n + 1
    });
    let (result, n) = tokio::join!(flow.run(), async {
        // Let it run into the wall first.
        tokio::task::yield_now().await;
        received.await
    });
    result.unwrap();
    assert_eq!(n, 50_000);
}

#[test]
fn a_stream_that_has_ended_is_dropped_and_not_polled_again() {
    struct Once(
        #[expect(dead_code, reason = "it is there to be dropped")] Rc<()>,
        bool,
    );

    impl futures_core::Stream for Once {
        type Item = ();

        fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<()>> {
            assert!(
                !std::mem::replace(&mut self.1, true),
                "polled after its end"
            );
            cx.waker().wake_by_ref();
            Poll::Ready(None)
        }
    }

    let (token, counter) = (Rc::new(()), Cell::new(0));
    let mut flow = Dfir::new();
    let (recv, _) = flow.source_stream("once", Once(Rc::clone(&token), false));
    count(&mut flow, recv, &counter);
    flow.run_tick_sync();
    assert_eq!(Rc::strong_count(&token), 1);
    flow.run_available_sync();
    flow.run_sync().unwrap();
}

/// What happened at the rim, and who wants to know.
#[derive(Default)]
struct Happened {
    events: RefCell<Vec<u32>>,
    waker: RefCell<Option<Waker>>,
}

/// Tells what happened.
struct Events(Rc<Happened>);

impl Ingress for Events {
    type Item = u32;

    fn poll_batch(
        &mut self,
        cx: &mut Context<'_>,
        _: usize,
        items: &mut Vec<u32>,
    ) -> Result<Polled, BoxError> {
        items.append(&mut self.0.events.borrow_mut());
        self.0.waker.replace(Some(cx.waker().clone()));
        Ok(Polled::Pending)
    }
}

/// Something happens when it is closed.
struct Farewell(Option<Rc<Happened>>);

impl Egress for Farewell {
    type Item = u32;

    fn poll_send(
        &mut self,
        _: &mut Context<'_>,
        items: &mut Vec<u32>,
    ) -> Poll<Result<(), BoxError>> {
        items.clear();
        Poll::Ready(Ok(()))
    }

    fn poll_close(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        let Some(happened) = self.0.take() else {
            return Poll::Ready(Ok(()));
        };
        happened.events.borrow_mut().push(7);
        happened.waker.take().unwrap().wake();
        cx.waker().wake_by_ref();
        Poll::Pending
    }

    fn pressure(&self) -> Pressure {
        Pressure::Clear
    }
}

#[test]
fn events_do_not_keep_a_graph_from_its_end_but_are_read_until_then() {
    let happened = Rc::<Happened>::default();
    let seen = RefCell::<Vec<u32>>::default();
    let mut flow = Dfir::new();
    let (out, out_recv) = flow.make_edge("out");
    flow.attach_egress("out", out_recv, Farewell(Some(Rc::clone(&happened))));
    let (events, events_recv) = flow.make_edge("events");
    flow.attach_ingress("events", IngressKind::Events, events, Events(happened));
    flow.add_subgraph("show", events_recv, out, |_, events, out| {
        let events: Vec<_> = events.take().collect();
        seen.borrow_mut().extend(&events);
        // Too late to be sent, and no reason to fail.
        out.open().give_all(events);
    });
    let handle = flow.shutdown_handle();
    flow.run_available_sync();
    handle.shutdown();
    flow.run_sync().unwrap();
    drop(flow);
    assert_eq!(seen.into_inner(), [7]);
}
