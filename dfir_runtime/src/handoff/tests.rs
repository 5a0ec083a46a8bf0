//! What an edge keeps, delivers and signals, tick by tick.

use super::*;
use crate::schedule::Schedule;
use crate::topology::{EdgeKind, Node, Topology};

/// An edge with its consumer bound, and the schedule that this is on.
struct Bound {
    send: SendPort<u32>,
    recv: RecvPort<u32>,
    clock: Clock,
    schedule: Schedule,
}

fn bound(timing: Timing) -> Bound {
    let (mut schedule, mut topology) = (Schedule::default(), Topology::default());
    let clock = Clock::default();
    let (send, mut recv) = edge(
        topology.add_edge(EdgeKind::Now),
        "edge".into(),
        timing,
        clock.clone(),
    );
    recv.bind_inlet(&mut Binder::new(
        Node::Subgraph(0),
        &mut schedule,
        &mut topology,
    ));
    Bound {
        send,
        recv,
        clock,
        schedule,
    }
}

impl Bound {
    fn give(&mut self, item: u32) {
        self.send.open().give(item);
    }

    fn take(&mut self) -> Vec<u32> {
        self.recv.take().collect()
    }

    /// Ends the tick and begins the next one; says whether the consumer is to run in it.
    fn next_tick(&mut self) -> bool {
        self.clock.advance();
        self.begin_tick()
    }

    fn begin_tick(&mut self) -> bool {
        self.schedule.begin_tick();
        self.schedule.pop_lowest().is_some()
    }
}

#[test]
fn an_edge_signals_only_when_there_is_something() {
    let mut edge = bound(Timing::Now);
    drop(edge.send.open());
    assert!(!edge.schedule.any());
    edge.give(1);
    edge.give(2);
    assert!(edge.schedule.pop_lowest().is_some());
    assert_eq!(edge.take(), [1, 2]);
    assert_eq!(edge.take(), [0; 0]);
}

#[test]
fn a_subgraph_may_feed_itself() {
    let mut edge = bound(Timing::Now);
    edge.give(3);
    let mut out = edge.send.open();
    assert!(
        edge.recv.take().next().is_none(),
        "an open edge hides what it holds"
    );
    out.give(4);
    drop(out);
    let items = edge.recv.take();
    let mut out = edge.send.open();
    for item in items {
        out.give(item * 10);
    }
    drop(out);
    assert_eq!(edge.take(), [30, 40]);
}

#[test]
fn the_two_vectors_go_back_and_forth() {
    let mut edge = bound(Timing::Now);
    let mut addresses = Vec::new();
    for _ in 0..4 {
        edge.send.open().give_all(0..8);
        addresses.push(edge.recv.take_vec().as_ptr());
    }
    assert_eq!(addresses[0], addresses[2]);
    assert_eq!(addresses[1], addresses[3]);
}

#[test]
fn a_vector_is_given_behind_what_is_there() {
    for timing in [Timing::Now, Timing::NextTick] {
        let mut edge = bound(timing);
        let mut items = vec![1, 2];
        edge.send.give_vec(&mut items);
        assert!(items.is_empty());
        items.extend([3, 4, 5]);
        edge.send.give_vec(&mut items);
        assert!(items.is_empty());
        assert!(edge.next_tick());
        assert_eq!(edge.take(), [1, 2, 3, 4, 5]);
    }
}

#[test]
fn what_is_not_drawn_is_dropped() {
    let mut edge = bound(Timing::Now);
    edge.send.open().give_all([1, 2, 3]);
    assert_eq!(edge.recv.take().next(), Some(1));
    edge.give(4);
    assert_eq!(edge.take(), [4]);
}

#[test]
fn a_delayed_item_arrives_in_the_next_tick_wherever_the_consumer_stands() {
    let mut edge = bound(Timing::NextTick);
    for tick in 0..4 {
        let expected: &[u32] = if tick == 0 {
            &[]
        } else {
            &[(tick - 1) * 10, (tick - 1) * 10 + 1]
        };
        // In even ticks the consumer comes first, in odd ones the producer does.
        if tick % 2 == 0 {
            assert_eq!(edge.take(), expected);
        }
        edge.give(tick * 10);
        edge.give(tick * 10 + 1);
        assert!(edge.schedule.any() && edge.schedule.pop_lowest().is_none());
        if tick % 2 == 1 {
            assert_eq!(edge.take(), expected);
        }
        assert_eq!(edge.take(), [0; 0]);
        assert!(edge.next_tick());
    }
}

#[test]
fn delayed_items_wait_for_ticks_without_a_run() {
    let mut edge = bound(Timing::NextTickLazy);
    edge.give(1);
    assert!(!edge.schedule.any());
    assert!(edge.next_tick());
    assert!(!edge.next_tick());
    edge.give(2);
    assert!(edge.next_tick());
    assert!(!edge.next_tick());
    assert_eq!(edge.take(), [1, 2]);
}

#[test]
fn an_item_delayed_since_before_the_tick_asks_for_the_next_one_again() {
    let mut edge = bound(Timing::NextTick);
    edge.give(1);
    // The tick begins: it takes the signal, but the item belongs to this very tick.
    assert!(edge.begin_tick());
    assert_eq!(edge.take(), [0; 0]);
    assert!(edge.next_tick());
    assert_eq!(edge.take(), [1]);
    assert!(!edge.schedule.any());
}

#[test]
fn ports_show_the_name_of_their_edge() {
    let mut edge = bound(Timing::Now);
    assert_eq!(
        format!("{:?} {:?}", edge.send, edge.recv),
        r#"SendPort("edge") RecvPort("edge")"#
    );
    assert_eq!(format!("{:?}", edge.send.open()), r#"Outbox("edge")"#);
}
