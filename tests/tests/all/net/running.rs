//! Runs graphs beside plain peers. Waits for what is to happen; a test that waits in vain fails.

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU8, AtomicUsize, Ordering};
use std::time::Duration;

use dfir_runtime::Dfir;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::time::timeout;

/// Longer than anything here takes.
const GUARD: Duration = Duration::from_secs(60);

pub(super) async fn guarded<T>(task: impl Future<Output = T>) -> T {
    timeout(GUARD, task)
        .await
        .expect("what is waited for happens")
}

/// Runs a graph that comes to an end.
pub(super) async fn run(mut flow: Dfir<'_>) {
    guarded(flow.run()).await.unwrap();
}

/// Runs a graph that fails; the text of its error.
pub(super) async fn failure(mut flow: Dfir<'_>) -> String {
    guarded(flow.run()).await.unwrap_err().to_string()
}

/// Runs a graph, which must not end meanwhile, until `task` is done.
pub(super) async fn beside<T>(flow: &mut Dfir<'_>, task: impl Future<Output = T>) -> T {
    let both = async {
        tokio::select! {
            ran = flow.run() => panic!("the graph has ended: {ran:?}"),
            done = task => done,
        }
    };
    guarded(both).await
}

/// Where a graph puts what the test waits for.
#[derive(Debug, Clone)]
pub(super) struct Put<T>(UnboundedSender<T>);

/// What a graph has put there.
#[derive(Debug)]
pub(super) struct Seen<T>(UnboundedReceiver<T>);

pub(super) fn seen<T>() -> (Put<T>, Seen<T>) {
    let (put, seen) = unbounded_channel();
    (Put(put), Seen(seen))
}

impl<T> Put<T> {
    pub(super) fn put(&self, item: T) {
        // A test that has seen enough does not look any more.
        let _ = self.0.send(item);
    }
}

impl<T> Seen<T> {
    pub(super) async fn next(&mut self) -> T {
        self.0.recv().await.expect("the graph lives")
    }

    pub(super) async fn take(&mut self, count: usize) -> Vec<T> {
        let mut items = Vec::new();
        while items.len() < count {
            items.push(self.next().await);
        }
        items
    }

    /// Skips what is not waited for.
    pub(super) async fn until(&mut self, is_it: impl Fn(&T) -> bool) -> T {
        loop {
            let item = self.next().await;
            if is_it(&item) {
                return item;
            }
        }
    }

    /// The next one, if it is there already.
    pub(super) fn try_next(&mut self) -> Option<T> {
        self.0.try_recv().ok()
    }

    /// What is there already.
    pub(super) fn rest(&mut self) -> Vec<T> {
        std::iter::from_fn(|| self.try_next()).collect()
    }
}

/// An address on which nobody listens: no other test has this host.
pub(super) fn free_address() -> SocketAddr {
    static HOST_COUNT: AtomicU8 = AtomicU8::new(1);
    let host = [127, 0, 1, HOST_COUNT.fetch_add(1, Ordering::Relaxed)];
    let listener = std::net::TcpListener::bind((IpAddr::from(host), 0)).unwrap();
    listener.local_addr().unwrap()
}

/// A path for a Unix socket that no other test has.
pub(super) fn free_path() -> PathBuf {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    let file = format!("dfir-{}-{number}.sock", std::process::id());
    std::env::temp_dir().join(file)
}

pub(super) async fn listener() -> (TcpListener, SocketAddr) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    (listener, address)
}

/// Connects as soon as somebody listens.
pub(super) async fn connect(address: SocketAddr) -> TcpStream {
    loop {
        if let Ok(stream) = TcpStream::connect(address).await {
            return stream;
        }
        tokio::task::yield_now().await;
    }
}

/// Two ends of one connection.
pub(super) async fn connection() -> (TcpStream, TcpStream) {
    let (listener, address) = listener().await;
    let (dialled, accepted) = tokio::join!(TcpStream::connect(address), listener.accept());
    (dialled.unwrap(), accepted.unwrap().0)
}
