//! What a graph counts, and the text and the page of it for Prometheus.

use std::thread;

use dfir_runtime::{Dfir, dfir_syntax, metrics};
use futures::channel::mpsc::{channel, unbounded};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

#[test]
fn items_are_counted_where_they_are_handed_over() {
    let (send, receive) = unbounded();
    let (sink, _sent) = unbounded();
    let mut flow = dfir_syntax! {
        source_stream(receive) -> filter(|n| n % 2 == 0) -> defer_tick() -> dest_sink(sink);
    };
    for batch in [0..10, 10..14] {
        batch.for_each(|n| send.unbounded_send(n).unwrap());
        flow.run_available_sync();
    }
    let metrics = flow.metrics();
    let (ingress, egress) = (&metrics.ingresses[0], &metrics.egresses[0]);
    assert!(ingress.name.starts_with("source_stream at "), "{metrics:?}");
    assert!(egress.name.starts_with("dest_sink at "), "{metrics:?}");
    assert_eq!((ingress.items, ingress.batches), (14, 2));
    assert_eq!((egress.items, egress.batches, egress.lost), (7, 2, 0));
    assert!(!ingress.has_ended && !egress.is_congested);
    let deferred = metrics
        .edges
        .iter()
        .filter(|edge| (edge.items, edge.longest) == (7, 5));
    assert_eq!(deferred.count(), 2, "{metrics:?}");
    assert_eq!(metrics.ticks, flow.current_tick().0);
    assert!(
        metrics
            .subgraphs
            .iter()
            .all(|subgraph| subgraph.runs > 0 && subgraph.busy.is_none())
    );
    drop(send);
    flow.run_sync().unwrap();
    assert!(flow.metrics().ingresses[0].has_ended);
}

#[test]
fn congestion_shows_at_the_egress_and_at_what_feeds_it() {
    let (send, receive) = unbounded();
    let (sink, mut sent) = channel(0);
    let mut flow = dfir_syntax! { source_stream(receive) -> dest_sink(sink); };
    (0..3000).for_each(|n| send.unbounded_send(n).unwrap());
    flow.run_available_sync();
    let metrics = flow.metrics();
    assert!(metrics.egresses[0].is_congested);
    assert_eq!(metrics.ingresses[0].held_up_by, 1);
    while sent.try_recv().is_ok() {
        flow.run_available_sync();
    }
    let metrics = flow.metrics();
    assert!(!metrics.egresses[0].is_congested);
    assert_eq!(metrics.ingresses[0].held_up_by, 0);
}

#[test]
fn time_is_measured_from_when_it_is_asked_for() {
    let mut flow = Dfir::new();
    let (send, recv) = flow.make_edge("numbers");
    flow.add_subgraph_every_tick("give", (), send, |_, (), send| send.open().give(1));
    flow.run_tick_sync();
    assert_eq!(flow.metrics().subgraphs[0].busy, None);
    flow.measure_time();
    flow.add_subgraph_sink("take", recv, |_, items| {
        items.for_each(drop);
        thread::yield_now();
    });
    flow.run_tick_sync();
    let metrics = flow.metrics();
    let [give, take] = &metrics.subgraphs[..] else {
        panic!("{metrics:?}")
    };
    assert_eq!((give.runs, take.runs), (2, 1));
    assert!(give.busy.is_some() && take.busy.is_some_and(|busy| !busy.is_zero()));
}

#[test]
fn every_line_of_the_text_is_a_comment_or_a_sample() {
    let mut flow = Dfir::new();
    let (send, recv) = flow.make_edge("a \"quoted\" back\\slash\nand a line");
    flow.add_subgraph_source("give", send, |_, send| send.give_all([1, 2]));
    flow.add_subgraph_sink("take", recv, |_, items| items.for_each(drop));
    flow.run_tick_sync();
    let text = flow.metrics().to_prometheus();
    assert!(text.ends_with('\n'));
    let escaped =
        r#"dfir_edge_items_total{edge="0",name="a \"quoted\" back\\slash\nand a line"} 2"#;
    assert!(text.lines().any(|line| line == escaped), "{text}");
    let mut family = None;
    for line in text.lines() {
        if let Some(rest) = line.strip_prefix("# HELP ") {
            family = rest.split(' ').next();
        } else if let Some(rest) = line.strip_prefix("# TYPE ") {
            let (name, kind) = rest.split_once(' ').unwrap();
            assert_eq!(Some(name), family, "after its help");
            assert_eq!(kind == "counter", name.ends_with("_total"), "{line}");
            assert!(["counter", "gauge"].contains(&kind));
        } else {
            let (sample, value) = line.rsplit_once(' ').unwrap();
            assert_eq!(sample.split('{').next(), family, "{line}");
            value.parse::<f64>().unwrap();
        }
    }
    let mut samples: Vec<_> = text.lines().filter(|line| !line.starts_with('#')).collect();
    let count = samples.len();
    samples.sort_unstable();
    samples.dedup();
    assert_eq!(samples.len(), count, "no series is there twice");
}

async fn ask(listener: std::net::SocketAddr, request: &str) -> (String, String) {
    let mut stream = TcpStream::connect(listener).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut reply = String::new();
    stream.read_to_string(&mut reply).await.unwrap();
    let (head, body) = reply.split_once("\r\n\r\n").unwrap();
    (head.to_owned(), body.to_owned())
}

#[tokio::test]
async fn a_page_is_served_and_nothing_else() {
    let mut flow = dfir_syntax! { source_iter([1, 2]) -> for_each(drop); };
    flow.run_tick_sync();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let server = tokio::spawn(metrics::serve(listener, flow.metrics_handle()));
    // Who says nothing keeps nobody out.
    let silent = TcpStream::connect(address).await.unwrap();
    let (head, body) = ask(address, "GET /metrics HTTP/1.1\r\nHost: here\r\n\r\n").await;
    assert!(head.starts_with("HTTP/1.1 200 OK\r\n"), "{head}");
    assert!(
        head.contains("Content-Type: text/plain; version=0.0.4"),
        "{head}"
    );
    assert!(
        head.contains(&format!("Content-Length: {}", body.len())),
        "{head}"
    );
    assert_eq!(body, flow.metrics().to_prometheus());
    let (head, body) = ask(address, "HEAD /metrics?x=1 HTTP/1.0\r\n\r\n").await;
    assert!(
        head.starts_with("HTTP/1.1 200 OK\r\n") && body.is_empty(),
        "{head}"
    );
    let (head, _) = ask(address, "GET / HTTP/1.1\r\n\r\n").await;
    assert!(head.starts_with("HTTP/1.1 404 "), "{head}");
    let (head, _) = ask(address, "POST /metrics HTTP/1.1\r\n\r\n").await;
    assert!(head.starts_with("HTTP/1.1 405 "), "{head}");
    let mut endless = TcpStream::connect(address).await.unwrap();
    // Until the server has had enough of it.
    while endless.write_all(&[b'x'; 1024]).await.is_ok() {}
    drop((silent, server));
}
