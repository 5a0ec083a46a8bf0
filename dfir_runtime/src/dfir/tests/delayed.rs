//! Edges into the next tick.

use super::*;

/// Where the consumer of a tick-delayed edge stands, seen from its producer.
#[derive(Debug, Clone, Copy)]
enum Consumer {
    Below,
    Same,
    Above,
}

fn consume(log: &Log, context: &Context, recv: &mut RecvPort<u32>) {
    let items: Vec<_> = recv.take().collect();
    if !items.is_empty() {
        write(log, context, format_args!("{items:?}"));
    }
}

/// Gives in tick 0, in three runs of the producer; says what the consumer saw.
fn delayed(consumer: Consumer, is_lazy: bool) -> String {
    let log = Log::default();
    let mut flow = Dfir::new();
    let (delay, delayed) = match is_lazy {
        true => flow.make_lazy_tick_edge("delay"),
        false => flow.make_tick_edge("delay"),
    };
    let (mut again, once_more) = flow.make_edge("again");
    again.open().give(2);
    let produce =
        |once_more: &mut RecvPort<u32>, delay: &mut SendPort<u32>, again: &mut SendPort<u32>| {
            for n in once_more.take() {
                delay.open().give(n);
                again.open().give_all(n.checked_sub(1));
            }
        };
    let consume = |context: &Context, recv: &mut RecvPort<u32>| consume(&log, context, recv);
    match consumer {
        Consumer::Below => {
            flow.add_subgraph("c", delayed, (), |context, recv, ()| consume(context, recv));
            flow.add_subgraph("p", once_more, (delay, again), |_, recv, (delay, again)| {
                produce(recv, delay, again)
            });
        }
        Consumer::Same => {
            flow.add_subgraph(
                "pc",
                (once_more, delayed),
                (delay, again),
                |context, (recv, delayed), (delay, again)| {
                    consume(context, delayed);
                    produce(recv, delay, again);
                },
            );
        }
        Consumer::Above => {
            flow.add_subgraph("p", once_more, (delay, again), |_, recv, (delay, again)| {
                produce(recv, delay, again)
            });
            flow.add_subgraph("c", delayed, (), |context, recv, ()| consume(context, recv));
        }
    }
    flow.run_available_sync();
    let available = read(&log);
    let tick = flow.current_tick().0;
    flow.run_tick_sync();
    drop(flow);
    format!("{available}|{tick}|{}", read(&log))
}

#[test]
fn a_delayed_item_arrives_a_tick_later_wherever_the_consumer_stands() {
    for consumer in [Consumer::Below, Consumer::Same, Consumer::Above] {
        assert_eq!(delayed(consumer, false), "1[2, 1, 0]|2|", "{consumer:?}");
        // A lazy edge starts no tick, but is served in the next one.
        assert_eq!(delayed(consumer, true), "|1|1[2, 1, 0]", "{consumer:?}");
    }
}

#[test]
fn what_is_given_between_ticks_to_a_delayed_edge_skips_one() {
    let log = Log::default();
    let mut flow = Dfir::new();
    let (mut send, recv) = flow.make_tick_edge("delay");
    flow.add_subgraph("c", recv, (), |context, recv, ()| {
        consume(&log, context, recv)
    });
    send.open().give(5);
    flow.run_available_sync();
    drop(flow);
    assert_eq!(read(&log), "1[5]");
}
