//! Serves the metrics to Prometheus, which asks for them by HTTP now and then.

use std::future::poll_fn;
use std::io;
use std::task::Poll;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{sleep, timeout};

use super::MetricsHandle;
use crate::under_way::UnderWay;

/// How many may ask at a time. Prometheus is one; nobody else is to keep it out for long.
const CLIENTS: usize = 16;

/// How long a client may take.
const LIMIT: Duration = Duration::from_secs(10);

/// The longest request that is read.
const REQUEST_LEN: usize = 8 << 10;

/// The wait after an error of accepting, which would come again at once.
const PAUSE: Duration = Duration::from_millis(100);

/// Answers `GET /metrics` with the metrics of a graph, as text for Prometheus. It never ends.
///
/// This is a future like any other: it runs where it is awaited or spawned, in a Tokio runtime with both its drivers,
/// and that may be on another thread than the graph's. Whoever can reach the listener can read the metrics.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use dfir_runtime::{dfir_syntax, metrics};
/// use tokio::net::TcpListener;
///
/// let mut flow = dfir_syntax! { source_iter(0..9) -> for_each(|n| println!("{n}")); };
/// let listener = TcpListener::bind("127.0.0.1:0").await?;
/// tokio::spawn(metrics::serve(listener, flow.metrics_handle()));
/// flow.run().await?;
/// # Ok(()) }
/// ```
pub async fn serve(listener: TcpListener, metrics: MetricsHandle) {
    let mut clients = UnderWay::new();
    loop {
        let accepted = poll_fn(|cx| {
            clients.register(cx.waker());
            // Those that are done are forgotten, whatever they have said.
            clients.poll_woken(|_, ()| {});
            if clients.is_woken() {
                cx.waker().wake_by_ref();
            }
            match clients.len() < CLIENTS {
                true => listener.poll_accept(cx),
                false => Poll::Pending,
            }
        });
        match accepted.await {
            Ok((stream, _)) => {
                let metrics = metrics.clone();
                let client = async move {
                    // A client that takes too long, or is gone, is no concern of others.
                    let _ = timeout(LIMIT, answer(stream, &metrics)).await;
                };
                let _ = clients.start(client, 0);
            }
            Err(error) => {
                tracing::debug!("cannot accept a client of the metrics: {error}");
                sleep(PAUSE).await;
            }
        }
    }
}

async fn answer(mut stream: TcpStream, metrics: &MetricsHandle) -> io::Result<()> {
    let Some(request) = read_request(&mut stream).await? else {
        return Ok(());
    };
    let mut words = request.split_ascii_whitespace();
    let (method, target) = (words.next(), words.next().unwrap_or_default());
    let path = target.split('?').next().unwrap_or_default();
    let (status, body) = match (method, path) {
        (Some("GET" | "HEAD"), "/metrics") => ("200 OK", metrics.read().to_prometheus()),
        (Some("GET" | "HEAD"), _) => ("404 Not Found", "the metrics are at /metrics\n".to_owned()),
        _ => (
            "405 Method Not Allowed",
            "only GET is answered\n".to_owned(),
        ),
    };
    let len = body.len();
    let mut reply = format!(
        "HTTP/1.1 {status}\r\nContent-Type: text/plain; version=0.0.4; charset=utf-8\r\n\
         Content-Length: {len}\r\nAllow: GET, HEAD\r\nConnection: close\r\n\r\n"
    );
    if method != Some("HEAD") {
        reply.push_str(&body);
    }
    stream.write_all(reply.as_bytes()).await?;
    stream.shutdown().await
}

/// The head of a request; `None` if there is none within the limit.
async fn read_request(stream: &mut TcpStream) -> io::Result<Option<String>> {
    let mut request = Vec::new();
    let mut limited = stream.take(REQUEST_LEN as u64);
    while !request.windows(4).any(|end| end == b"\r\n\r\n") {
        if limited.read_buf(&mut request).await? == 0 {
            return Ok(None);
        }
    }
    Ok(String::from_utf8(request).ok())
}
