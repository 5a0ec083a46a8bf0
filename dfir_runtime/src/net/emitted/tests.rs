use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

use bytes::Bytes;
use tokio::io::{AsyncReadExt, AsyncWriteExt, duplex};
use tokio::net::{TcpListener, TcpStream};

use super::*;
use crate::net::{
    self, Bind, Configure, Frames, Lines, Message, NoCodec, Postcard, Reconnect, TcpEvent,
};

#[tokio::test]
async fn a_pipeline_between_two_graphs_finishes() {
    let endpoint = net::listen("127.0.0.1:0")
        .connections(1)
        .bind()
        .await
        .unwrap();
    let address = endpoint.local_addr().unwrap();
    let mut sender = Dfir::new();
    let send = sender.dest_tcp(
        "dest_tcp",
        Items::<u64>::new(),
        address,
        Postcard::<u64>::new(),
    );
    sender.add_subgraph_source("numbers", send, |_, numbers| numbers.give_all(0..10_000));
    let sum = Cell::new(0);
    let mut receiver = Dfir::new();
    let (recv, _items) = receiver.source_tcp("source_tcp", endpoint, Postcard::<u64>::new());
    receiver.add_subgraph_sink("sum", recv, |_, numbers| {
        sum.set(sum.get() + numbers.sum::<u64>())
    });
    let (sent, received) = tokio::join!(sender.run(), receiver.run());
    sent.unwrap();
    received.unwrap();
    assert_eq!(sum.get(), 49_995_000);
}

#[tokio::test]
async fn a_round_trip_of_more_than_the_buffers_hold_makes_progress() {
    let (replies, requests) = net::serve("127.0.0.1:0", Frames).bind().await.unwrap();
    let address = requests.local_addr().unwrap();
    let mut server = Dfir::new();
    let (recv, items) = server.source_tcp("source_tcp", requests, NoCodec);
    let send = server.dest_tcp("dest_tcp", items, replies, NoCodec);
    server.add_subgraph_in_out("echo", recv, send, |_, items, echo| echo.give_all(items));
    let shutdown = server.shutdown_handle();

    const COUNT: usize = 5_000;
    let echo_count = Rc::new(Cell::new(0));
    let counted = Rc::clone(&echo_count);
    let (requests, replies) = net::dial(address, Frames);
    let mut client = Dfir::new();
    let (recv, _items) = client.source_tcp("source_tcp", replies, NoCodec);
    let send = client.dest_tcp("dest_tcp", Items::<Bytes>::new(), requests, NoCodec);
    let done = client.shutdown_handle();
    client.add_subgraph_source("requests", send, |_, requests| {
        requests.give_all((0..COUNT).map(|n| Bytes::from(vec![n as u8; 4096])));
    });
    client.add_subgraph_sink("count", recv, move |_, replies| {
        for reply in replies {
            assert!(reply == vec![counted.get() as u8; 4096]);
            counted.set(counted.get() + 1);
        }
        if counted.get() == COUNT {
            done.shutdown();
        }
    });
    let talking = async {
        client.run().await.unwrap();
        shutdown.shutdown();
    };
    let (served, ()) = tokio::join!(server.run(), talking);
    served.unwrap();
    assert_eq!(echo_count.get(), COUNT);
}

#[tokio::test]
async fn events_are_items_too() {
    let endpoint = net::listen("127.0.0.1:0").connections(1).max_frame_len(3);
    let endpoint = endpoint.bind().await.unwrap();
    let mut peer = TcpStream::connect(endpoint.local_addr().unwrap())
        .await
        .unwrap();
    peer.write_all(b"\0\0\0\x01x\0\0\0\x04").await.unwrap();
    let seen = RefCell::new(Vec::new());
    let mut flow = Dfir::new();
    let (recv, _, events, _) = flow.source_tcp_with_events("source_tcp", endpoint, Frames);
    flow.add_subgraph_sink("items", recv, |_, items| {
        seen.borrow_mut()
            .extend(items.map(|item| format!("{item:?}")));
    });
    flow.add_subgraph_sink("events", events, |_, events| {
        let kind = |event: TcpEvent| event.to_string().split(' ').next().map(str::to_owned);
        seen.borrow_mut().extend(events.filter_map(kind));
    });
    flow.run().await.unwrap();
    drop(flow);
    assert_eq!(
        seen.into_inner(),
        ["b\"x\"", "connected", "bad", "disconnected:"]
    );
}

#[tokio::test]
async fn a_destination_tells_what_it_dropped() {
    let (here, mut there) = duplex(100);
    let dropped_count = Cell::new(0);
    let mut flow = Dfir::new();
    let endpoint = net::stream(here).max_frame_len(3);
    let (send, events, _) =
        flow.dest_tcp_with_events("dest_tcp", Items::<&str>::new(), endpoint, Lines::new());
    flow.add_subgraph_source("lines", send, |_, lines| lines.give_all(["a", "long", "b"]));
    flow.add_subgraph_sink("events", events, |_, events| {
        for event in events {
            if let TcpEvent::Dropped { item_count, .. } = event {
                dropped_count.set(dropped_count.get() + item_count);
            }
        }
    });
    flow.run().await.unwrap();
    drop(flow);
    let mut read = String::new();
    there.read_to_string(&mut read).await.unwrap();
    assert_eq!((read.as_str(), dropped_count.get()), ("a\nb\n", 1));
}

#[tokio::test]
async fn a_failure_ends_the_graph_and_names_the_operator() {
    let taken = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = taken.local_addr().unwrap();
    let mut flow = Dfir::new();
    let (recv, _) = flow.source_tcp(
        "source_tcp at src/main.rs:1:2",
        address.to_string(),
        NoCodec,
    );
    flow.add_subgraph_sink("drop", recv, |_, items| items.for_each(drop));
    let error = flow.run().await.unwrap_err().to_string();
    assert!(error.contains("source_tcp at src/main.rs:1:2"), "{error}");
    assert!(error.contains(&address.to_string()), "{error}");
    drop(taken);
    let mut flow = Dfir::new();
    let endpoint = net::connect(address).reconnect(Reconnect::Never);
    let send = flow.dest_tcp(
        "dest_tcp at 3:4",
        Items::<Message>::new(),
        endpoint,
        NoCodec,
    );
    flow.add_subgraph_source("one", send, |_, out| out.give(Message::default()));
    let error = flow.run().await.unwrap_err().to_string();
    assert!(error.contains("dest_tcp at 3:4"), "{error}");
}

#[test]
fn without_a_runtime_the_graph_fails() {
    let mut flow = Dfir::new();
    let (recv, _) = flow.source_tcp("source_tcp", "127.0.0.1:0", NoCodec);
    flow.add_subgraph_sink("drop", recv, |_, items| items.for_each(drop));
    assert!(
        flow.run_sync()
            .unwrap_err()
            .to_string()
            .contains("Tokio runtime")
    );
}

#[tokio::test]
async fn streams_are_attached_by_hand() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let mut peer = TcpStream::connect(address).await.unwrap();
    let mut flow = Dfir::new();
    let (send, recv) = flow.add_tcp_stream(listener.accept().await.unwrap().0);
    flow.add_subgraph_in_out("echo", recv, send, |_, messages, replies| {
        replies.give_all(messages.map(|Message { address, batch }| Message {
            address: address + 1,
            batch,
        }));
    });
    peer.write_all(b"\0\0\0\x06\0\0\0\x01hi").await.unwrap();
    peer.shutdown().await.unwrap();
    let mut read = Vec::new();
    let (ran, len) = tokio::join!(
        async {
            let ran = flow.run().await;
            drop(flow);
            ran
        },
        peer.read_to_end(&mut read)
    );
    ran.unwrap();
    assert_eq!(len.unwrap(), 10);
    assert_eq!(read, b"\0\0\0\x06\0\0\0\x02hi");
}

#[tokio::test]
async fn an_idle_connection_costs_no_ticks() {
    let (here, _there) = duplex(100);
    let mut flow = Dfir::new();
    let (recv, _) = flow.source_tcp("source_tcp", net::stream(here), NoCodec);
    flow.add_subgraph_sink("drop", recv, |_, items| items.for_each(drop));
    let idle = tokio::time::timeout(Duration::from_millis(5), flow.run()).await;
    assert!(idle.is_err());
    assert_eq!(flow.current_tick().0, 1);
}
