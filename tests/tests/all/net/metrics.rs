//! The counts of known traffic.

use std::sync::Arc;
use std::time::Duration;

use dfir_runtime::dfir_syntax;
use dfir_runtime::metrics::NetMetrics;
use dfir_runtime::net::{self, Bind, Configure, Lines, Memory, Overflow, PeerAddress};
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpStream, UdpSocket};

use crate::net::running::{beside, guarded, run, seen};

const QUICK: Duration = Duration::from_millis(1);

#[tokio::test(start_paused = true)]
async fn both_ends_count_the_same() {
    let network = Arc::new(Memory::new());
    let (replies, requests) = net::serve("shouter", Lines::new())
        .transport(network.clone())
        .bind()
        .await
        .unwrap();
    let mut server = dfir_syntax! {
        source_tcp(requests) -> map(|(peer, line)| (peer, line.to_uppercase())) -> dest_tcp(replies);
    };
    let (requests, replies) = net::dial("shouter", Lines::new()).transport(network);
    let (put, mut answers) = seen();
    let mut client = dfir_syntax! {
        source_iter(["a", "bc", "def"]) -> dest_tcp(requests);
        source_tcp(replies) -> for_each(|line| put.put(line));
    };
    beside(&mut server, beside(&mut client, answers.take(3))).await;
    let (server, client) = (server.metrics(), client.metrics());
    let ends = [
        server.ingresses[0].net.as_ref(),
        server.egresses[0].net.as_ref(),
        client.ingresses[0].net.as_ref(),
        client.egresses[0].net.as_ref(),
    ];
    for net in ends.map(Option::unwrap) {
        assert_eq!((net.bytes, net.items), (9, 3));
        assert_eq!(
            (net.connected, net.disconnected, net.dropped_items),
            (1, 0, 0)
        );
        let [connection] = &net.connections[..] else {
            panic!("{net:?}")
        };
        assert_eq!((connection.bytes, connection.items), (9, 3));
    }
    let asked = PeerAddress::Asked("shouter".into());
    let of_client = client.egresses[0].net.as_ref().unwrap();
    assert_eq!(of_client.connections[0].address, asked);
    assert_eq!(
        (client.ingresses[0].items, client.egresses[0].items),
        (3, 3)
    );
}

#[tokio::test(start_paused = true)]
async fn connections_that_are_over_stay_in_the_totals() {
    let network = Arc::new(Memory::new());
    let (send, receive) = futures::channel::mpsc::unbounded::<&str>();
    let connect = net::connect("hearer")
        .transport(network.clone())
        .back_off(QUICK, QUICK);
    let mut client = dfir_syntax! { source_stream(receive) -> dest_tcp(connect, Lines::new()); };
    for round in 0..3 {
        let hearer = net::listen("hearer").transport(network.clone());
        let hearer = hearer.bind().await.unwrap();
        let (put, mut heard) = seen();
        let mut server =
            dfir_syntax! { source_tcp(hearer, Lines::new()) -> for_each(|line| put.put(line)); };
        // What is written to a connection that is about to break may be lost, so more is until something comes.
        let hear = async {
            loop {
                send.unbounded_send("line").unwrap();
                if tokio::time::timeout(QUICK * 10, heard.next()).await.is_ok() {
                    break;
                }
            }
        };
        beside(&mut client, beside(&mut server, hear)).await;
        let metrics = client.metrics();
        let egress = &metrics.egresses[0];
        let net = egress.net.as_ref().unwrap();
        assert_eq!((net.connected, net.disconnected), (round + 1, round));
        assert_eq!((net.items, net.dropped_items), (egress.items, 0));
        assert_eq!(net.connections.len(), 1);
        assert!(net.connections[0].items < net.items || round == 0);
    }
}

#[tokio::test(start_paused = true)]
async fn the_reliable_mode_counts_an_item_once() {
    let network = Arc::new(Memory::new());
    let reliable = |name| net::listen(name).transport(network.clone()).reliable(4096);
    let hearer = reliable("hearer").connections(1).bind().await.unwrap();
    let connect = net::connect("hearer")
        .transport(network.clone())
        .reliable(4096);
    let listener = dfir_syntax! { source_tcp(hearer, Lines::new()) -> for_each(drop); };
    let speaker = dfir_syntax! {
        source_iter((0..1000).map(|_| "line")) -> dest_tcp(connect, Lines::new());
    };
    let (heard, said) = (listener.metrics_handle(), speaker.metrics_handle());
    guarded(async { tokio::join!(run(listener), run(speaker)) }).await;
    let (heard, said) = (heard.read(), said.read());
    let heard = heard.ingresses[0].net.as_ref().unwrap();
    let said = said.egresses[0].net.as_ref().unwrap();
    assert_eq!((heard.bytes, heard.items), (5000, 1000));
    assert_eq!((said.bytes, said.items), (5000, 1000));
}

#[tokio::test(start_paused = true)]
async fn what_a_policy_drops_adds_up_with_what_is_heard() {
    for policy in [Overflow::DropNewest, Overflow::DropOldest] {
        let network = Arc::new(Memory::new());
        let hearer = net::listen("hearer").transport(network.clone());
        let hearer = hearer.connections(1).bind().await.unwrap();
        let connect = net::connect("hearer")
            .transport(network)
            .water_marks(1 << 10, 2 << 10)
            .overflow(policy);
        let listener = dfir_syntax! { source_tcp(hearer, Lines::new()) -> for_each(drop); };
        let lines = (0..4000).map(|number| format!("{number:0100}"));
        let speaker = dfir_syntax! { source_iter(lines) -> dest_tcp(connect, Lines::new()); };
        let (heard, said) = (listener.metrics_handle(), speaker.metrics_handle());
        guarded(async { tokio::join!(run(speaker), run(listener)) }).await;
        let (heard, said) = (heard.read(), said.read());
        let (ingress, egress) = (&heard.ingresses[0], &said.egresses[0]);
        let written = without_connections(egress.net.as_ref());
        assert_eq!(egress.items, written.items + written.dropped_items);
        assert_eq!(ingress.items, written.items, "{policy:?}");
        assert!(written.dropped_items > 0, "{policy:?}");
    }
}

fn without_connections(net: Option<&NetMetrics>) -> NetMetrics {
    let mut net = net.unwrap().clone();
    net.connections.clear();
    net
}

#[tokio::test]
async fn bad_frames_and_lost_items_are_counted() {
    let (replies, requests) = net::serve("127.0.0.1:0", Lines::new())
        .max_read_frame_len(4)
        .connections(1)
        .bind()
        .await
        .unwrap();
    let address = requests.local_addr().unwrap();
    let (put, mut gone) = seen();
    let flow = dfir_syntax! {
        asked = source_tcp(requests);
        asked[items] -> defer_tick() -> defer_tick() -> dest_tcp(replies);
        asked[events] -> for_each(|event| put.put(event));
    };
    let metrics = flow.metrics_handle();
    let client = async {
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(b"a\nb\ntoo long\n").await.unwrap();
        gone.take(3).await
    };
    guarded(async { tokio::join!(run(flow), client) }).await;
    let metrics = metrics.read();
    // The `[events]` port is an ingress of its own, which reads nothing.
    let read = metrics
        .ingresses
        .iter()
        .find_map(|ingress| ingress.net.as_ref());
    let read = without_connections(read);
    let egress = &metrics.egresses[0];
    assert_eq!((read.items, read.bad_frames, read.disconnected), (2, 1, 1));
    let written = without_connections(egress.net.as_ref());
    assert_eq!(egress.items, 2);
    assert_eq!(written.items + written.dropped_items, 2);
}

#[tokio::test]
async fn datagrams_are_counted_at_both_ends() {
    let there = UdpSocket::bind("127.0.0.1:0").await.unwrap();
    let address = there.local_addr().unwrap();
    let here = UdpSocket::bind("127.0.0.1:0").await.unwrap();
    let (put, mut heard) = seen();
    let mut flow = dfir_syntax! {
        source_udp(there, net::Frames) -> for_each(|item| put.put(item));
        source_iter([bytes::Bytes::from("hello")]) -> map(|item| (address, item)) -> dest_udp(here, net::Frames);
    };
    beside(&mut flow, heard.next()).await;
    let metrics = flow.metrics();
    let read = metrics.ingresses[0].net.as_ref().unwrap();
    let written = metrics.egresses[0].net.as_ref().unwrap();
    assert_eq!((read.bytes, read.items), (5, 1));
    assert_eq!((written.bytes, written.items), (5, 1));
}
