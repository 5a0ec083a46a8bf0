//! Which subgraphs run in which tick, and what they find there.

mod delayed;

use std::cell::{Cell, RefCell};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;
use std::thread;

use super::*;
use crate::{Items, Lifetimes, OperatorState};

/// What subgraphs did, in the order in which they did it.
type Log = RefCell<Vec<String>>;

fn write(log: &Log, context: &Context, what: impl fmt::Display) {
    log.borrow_mut()
        .push(format!("{}{what}", context.current_tick().0));
}

/// Takes what was written so far.
fn read(log: &Log) -> String {
    log.take().join(" ")
}

#[test]
fn the_first_tick_runs_everything_and_an_idle_one_only_what_runs_always() {
    let log = Log::default();
    let mut flow = Dfir::new();
    flow.add_subgraph("a", (), (), |context, (), ()| write(&log, context, "a"));
    assert!(flow.run_tick_sync());
    assert!(!flow.run_tick_sync());
    flow.add_subgraph_every_tick("b", (), (), |context, (), ()| write(&log, context, "b"));
    // Added later, it has its first tick later.
    assert!(flow.run_available_sync());
    assert!(flow.run_tick_sync());
    assert_eq!(read(&log), "0a 2b 3b");
    assert_eq!(
        format!("{flow:?}"),
        r#"Dfir { subgraphs: ["a", "b"], current_tick: TickInstant(4), .. }"#
    );
}

#[test]
fn lower_subgraphs_run_before_higher_ones_until_nothing_is_left() {
    let log = Log::default();
    let mut flow = Dfir::new();
    let (mut start, started) = flow.make_edge("start");
    let (back, came_back) = flow.make_edge("back");
    let (done, is_done) = flow.make_edge("done");
    let (on, came_on) = flow.make_edge("on");
    flow.add_subgraph(
        "a",
        (started, came_back),
        on,
        |context, (started, came_back), on| {
            let items = started.take().chain(came_back.take());
            let mut on = on.open();
            items.for_each(|n: u32| {
                write(
                    &log,
                    context,
                    format_args!("a{n}{}", context.is_first_run_this_tick()),
                );
                on.give(n);
            });
        },
    );
    flow.add_subgraph(
        "b",
        came_on,
        (back, done),
        |context, came_on, (back, done)| {
            for n in came_on.take() {
                write(&log, context, format_args!("b{n}"));
                if n > 0 {
                    back.open().give(n - 1)
                } else {
                    done.open().give(())
                }
            }
        },
    );
    flow.add_subgraph_sink("c", is_done, |context, items| {
        write(&log, context, format_args!("c{}", items.count()));
    });
    start.open().give(1);
    flow.run_available_sync();
    assert_eq!(read(&log), "0a1true 0b1 0a0false 0b0 0c1");
}

#[test]
fn an_input_flushed_during_a_tick_waits_for_the_next_one() {
    let log = Log::default();
    let mut flow = Dfir::new();
    let (send, recv) = flow.make_edge("numbers");
    let mut input = flow.add_input("numbers", send);
    input.give(1);
    input.flush();
    input.give(2);
    input.flush();
    let log = &log;
    flow.add_subgraph_sink("count down", recv, move |context, numbers| {
        for n in numbers {
            write(log, context, format_args!("n{n}"));
            input.give_all(u32::checked_sub(n, 1));
            input.flush();
        }
    });
    flow.run_available_sync();
    drop(flow);
    assert_eq!(read(log), "0n1 0n2 1n0 1n1 2n0");
}

#[cfg(not(target_family = "wasm"))]
#[test]
fn a_waker_runs_its_subgraph_in_another_tick() {
    let log = Log::default();
    let wakers = RefCell::new(Vec::new());
    let mut flow = Dfir::new();
    flow.add_subgraph("other", (), (), |context, (), ()| {
        write(&log, context, "other")
    });
    flow.add_subgraph("own", (), (), |context, (), ()| {
        write(&log, context, "own");
        wakers.borrow_mut().push(context.waker());
    });
    assert!(flow.run_available_sync());
    for tick in 0..2 {
        let waker = wakers.borrow()[tick].clone();
        thread::spawn(move || waker.wake()).join().unwrap();
        assert!(flow.run_tick_sync());
    }
    // Outside of a run there is no subgraph to wake, but a tick can be asked for.
    flow.add_subgraph_every_tick("always", (), (), |context, (), ()| {
        write(&log, context, "always")
    });
    flow.run_available_sync();
    flow.context.waker().wake();
    flow.run_sync().unwrap();
    drop(flow);
    assert_eq!(read(&log), "0other 0own 1own 2own 3always 4always");
}

#[cfg(not(target_family = "wasm"))]
#[test]
fn a_panic_propagates_and_the_graph_can_be_dropped() {
    let item = Rc::new(());
    let mut flow = Dfir::new();
    let (mut send, recv) = flow.make_edge("items");
    send.open().give_all([Rc::clone(&item), Rc::clone(&item)]);
    flow.add_subgraph_sink("panics", recv, |_, mut items| {
        items.next();
        panic!("by the user");
    });
    let panic = catch_unwind(AssertUnwindSafe(|| flow.run_tick_sync())).unwrap_err();
    assert_eq!(panic.downcast_ref(), Some(&"by the user"));
    drop(flow);
    assert_eq!(Rc::strong_count(&item), 1);
}

#[derive(Debug)]
struct Holds(Option<Rc<()>>);

impl OperatorState for Holds {
    fn keep(&mut self, _: Lifetimes) {}
    fn begin_tick(&mut self) {}
}

#[test]
fn a_graph_dropped_half_way_drops_everything() {
    let item = Rc::new(());
    let clone = || Rc::clone(&item);
    let mut flow = Dfir::new();
    let (mut now, recv_now) = flow.make_edge("now");
    let (mut later, recv_later) = flow.make_tick_edge("later");
    let (send_input, recv_input) = flow.make_edge("input");
    let mut input = flow.add_input("input", send_input);
    let (send_stream, recv_stream) = flow.make_edge("stream");
    flow.add_ingress("stream", send_stream, futures::stream::repeat(clone()));
    let (mut send_sink, recv_sink) = flow.make_edge("sink");
    let (sink, receiver) = futures::channel::mpsc::channel(0);
    flow.add_egress("sink", recv_sink, sink);
    let (state, ()) = flow.static_state((Holds(Some(clone())), ()));
    now.open().give(clone());
    later.open().give(clone());
    input.give_all([clone(), clone()]);
    send_sink.open().give_all([clone(), clone(), clone()]);
    let held = clone();
    let inlets = ((recv_now, recv_later), (recv_input, recv_stream), state);
    flow.add_subgraph(
        "holds",
        inlets,
        (now, later, send_sink),
        move |_, (_, _, state), _| {
            assert!(state.open().0.is_some());
            let _ = &held;
        },
    );
    let context = flow.context();
    flow.run_tick_sync();
    input.flush();
    flow.run_tick_sync();
    drop(flow);
    drop(receiver);
    assert_eq!(Rc::strong_count(&item), 1);
    // What outlives the graph finds nobody there.
    input.give(clone());
    input.flush();
    assert_eq!(Rc::strong_count(&item), 1);
    assert_eq!(context.current_tick().0, 2);
}

#[test]
fn what_the_macro_emits_is_typed_by_its_witnesses() {
    let seen = Cell::new(0);
    let mut flow = Dfir::new();
    let (mut src_1, items_1) = flow.source_iter([1_u8, 2]);
    let (_, nothing): (_, Items<u8>) = flow.null();
    let (send_2, recv_2) = flow.make_edge_of("numbers", items_1);
    let (later, _) = flow.make_tick_edge_of("later", nothing);
    let (lazy, _) = flow.make_lazy_tick_edge_of("lazy", nothing);
    let (_, _) = (later.of(nothing), lazy.of(recv_2.items()));
    flow.add_subgraph("source", (), (send_2,), move |_, (), (send_2,)| {
        let mut out_2 = send_2.open();
        if let Some(items_1) = src_1.take() {
            for x_1 in items_1 {
                out_2.give(x_1);
            }
        }
    });
    flow.add_subgraph("sum", (recv_2,), (), |_, (recv_2,), ()| {
        seen.set(seen.get() + recv_2.take().map(u32::from).sum::<u32>());
    });
    flow.run_sync().unwrap();
    assert_eq!(seen.get(), 3);
}
