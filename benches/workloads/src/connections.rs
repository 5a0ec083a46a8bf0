//! Many connections to one server: who connects, what is sent and what is timed.
//!
//! The clients are the same for every server, plain Tokio on a thread of their own, so that only the
//! servers differ. Frames are a big-endian length of four bytes and that many bytes.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::runtime::Builder;
use tokio::sync::oneshot;
use tokio::task::{JoinSet, yield_now};

use crate::memory::resident;
use crate::{Latencies, Sample};

/// Bytes of payload in a message.
const SIZE: usize = 16;
const FRAME: usize = SIZE + 4;

/// How many messages are sent one way, over all connections.
const MESSAGES: usize = 500_000;
/// How many of them a connection sends before the next gets its turn.
const TURN: usize = 100;

/// How many connections may wait to be accepted.
const QUEUE: usize = 50;

/// How many connections are idle.
const IDLE: usize = 1000;

/// Where a server says that it listens, before it serves.
pub type Listening = mpsc::Sender<SocketAddr>;

/// What a server that echoes waits for, to end.
pub type Stop = oneshot::Receiver<()>;

/// A frame of zeros.
fn frame() -> [u8; FRAME] {
    let mut frame = [0; FRAME];
    frame[3] = SIZE as u8;
    frame
}

/// Each connection has one message under way, until each has had its share of replies. The time begins
/// when all are connected and had a first reply.
pub fn echo(connections: usize, serve: impl FnOnce(Listening, Stop) + Send) -> Sample {
    // Over a single connection they take far longer each.
    let round_trips = if connections == 1 { 10_000 } else { 100_000 };
    while_served(connections, serve, |address| {
        block_on(async {
            let mut streams = Vec::with_capacity(connections);
            for _ in 0..connections {
                let mut stream = connect(address).await;
                ask(&mut stream).await;
                streams.push(stream);
            }
            let start = Instant::now();
            let mut clients = JoinSet::new();
            for mut stream in streams {
                clients.spawn(async move {
                    let mut took = Vec::with_capacity(round_trips / connections);
                    for _ in 0..round_trips / connections {
                        took.push(ask(&mut stream).await);
                    }
                    took
                });
            }
            let took = clients.join_all().await;
            let elapsed = start.elapsed();
            let mut latencies = Latencies::default();
            took.into_iter()
                .flatten()
                .for_each(|took| latencies.add(took));
            Sample {
                more: latencies.percentiles(),
                ..Sample::new(elapsed, latencies.count())
            }
        })
    })
}

/// Every connection sends its share of messages, a hundred at a time, until the server has counted all.
/// `serve` is told how many bytes of payload to wait for, and gives what it counted. The time begins
/// when all are accepted.
pub fn one_way(connections: usize, serve: impl FnOnce(Listening, u64) -> u64 + Send) -> Sample {
    raise_descriptor_limit(connections);
    let share = MESSAGES / connections;
    let (listening, address) = mpsc::channel();
    thread::scope(|scope| {
        let server = scope.spawn(move || {
            let bytes = serve(listening, (share * connections * SIZE) as u64);
            (bytes, Instant::now())
        });
        let address = address.recv().expect("the server listens");
        let start = block_on(async {
            let mut streams = Vec::with_capacity(connections);
            for at in 1..=connections {
                streams.push(connect(address).await);
                // A queue that is full would make the client try again only after a second.
                if at % QUEUE == 0 || at == connections {
                    all_are_accepted(address).await;
                }
            }
            let start = Instant::now();
            let mut clients = JoinSet::new();
            for mut stream in streams {
                clients.spawn(async move {
                    let turn = frame().repeat(TURN.min(share));
                    for _ in 0..share / TURN.min(share) {
                        stream.write_all(&turn).await.expect("the server reads");
                        yield_now().await;
                    }
                    stream
                });
            }
            // They stay open until the server has counted.
            let streams = clients.join_all().await;
            (start, streams)
        });
        let (bytes, end) = server.join().expect("the server does not panic");
        Sample::new(end - start.0, bytes)
    })
}

/// A thousand connections that had one reply each and say no more. The time is what it takes to open
/// them and to get the replies; the memory is what the process has more of than with one connection.
/// The clients are in the same process, but are no more than sockets.
pub fn idle(serve: impl FnOnce(Listening, Stop) + Send) -> Sample {
    while_served(IDLE + 1, serve, |address| {
        let open = || {
            let mut stream = TcpStream::connect(address).expect("the server listens");
            stream.write_all(&frame()).expect("the server reads");
            stream.read_exact(&mut frame()).expect("the server answers");
            stream
        };
        let mut streams = Vec::with_capacity(IDLE + 1);
        streams.push(open());
        let (before, start) = (resident(), Instant::now());
        streams.extend((0..IDLE).map(|_| open()));
        let elapsed = start.elapsed();
        Sample {
            memory: Some(resident().saturating_sub(before)),
            ..Sample::new(elapsed, streams.len() as u64)
        }
    })
}

/// Runs a server on a thread of its own until the clients are done.
fn while_served(
    connections: usize,
    serve: impl FnOnce(Listening, Stop) + Send,
    clients: impl FnOnce(SocketAddr) -> Sample,
) -> Sample {
    raise_descriptor_limit(connections);
    let (listening, address) = mpsc::channel();
    let (stop, stopped) = oneshot::channel();
    thread::scope(|scope| {
        scope.spawn(move || serve(listening, stopped));
        let sample = clients(address.recv().expect("the server listens"));
        // One that has ended does not wait for it.
        let _ = stop.send(());
        sample
    })
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    let runtime = Builder::new_current_thread().enable_all().build();
    runtime.expect("there is a poller").block_on(future)
}

async fn connect(address: SocketAddr) -> tokio::net::TcpStream {
    let stream = tokio::net::TcpStream::connect(address)
        .await
        .expect("the server listens");
    stream.set_nodelay(true).expect("it is connected");
    stream
}

/// Waits until the server has accepted whatever connected to it: the kernel shows how long the queue
/// of a listener is, as bytes to be read.
async fn all_are_accepted(address: SocketAddr) {
    const LISTEN: &str = "0A";
    let local = format!(":{:04X}", address.port());
    loop {
        let sockets = std::fs::read_to_string("/proc/net/tcp").expect("the kernel tells");
        let queue = sockets.lines().find_map(|line| {
            let fields: Vec<_> = line.split_whitespace().collect();
            let is_listener = fields.get(1)?.ends_with(&local) && *fields.get(3)? == LISTEN;
            is_listener.then(|| fields.get(4)?.rsplit(':').next().map(str::to_owned))?
        });
        let queue = queue.expect("the server listens");
        if queue.bytes().all(|digit| digit == b'0') {
            return;
        }
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}

/// Sends a message and waits for the reply.
async fn ask(stream: &mut tokio::net::TcpStream) -> Duration {
    let asked = Instant::now();
    stream.write_all(&frame()).await.expect("the server reads");
    stream
        .read_exact(&mut frame())
        .await
        .expect("the server answers");
    asked.elapsed()
}

/// Both ends of every connection are in this process.
fn raise_descriptor_limit(connections: usize) {
    let wanted = 2 * connections as u64 + 100;
    let limit = rlimit::increase_nofile_limit(wanted).expect("the limit can be read");
    assert!(
        limit >= wanted,
        "{connections} connections need a limit of {wanted} open files, not {limit}"
    );
}
