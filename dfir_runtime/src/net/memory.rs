//! A network in memory, for tests and for graphs of one process.

use std::collections::{HashMap, VecDeque};
use std::future::ready;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use tokio::io::{DuplexStream, duplex};

use super::peer::{Address, PeerAddress};
use super::transport::{Accept, Pending, Transport, Wire};

/// How many bytes a connection holds each way.
const CAPACITY: usize = 64 << 10;

/// A network of its own: what listens on an address of it is reached by whoever has a clone.
///
/// Addresses are any texts. A connection holds 64 KiB each way, and then its writer waits, as with sockets.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use std::sync::Arc;
///
/// use dfir_runtime::dfir_syntax;
/// use dfir_runtime::net::{self, Bind, Configure, Lines, Memory};
///
/// let network = Arc::new(Memory::new());
/// let shouter = net::listen("shouter").transport(network.clone()).connections(1).bind().await?;
/// let mut heard = Vec::new();
/// let mut listening = dfir_syntax! { source_tcp(shouter, Lines::new()) -> for_each(|line| heard.push(line)); };
/// let mut speaking = dfir_syntax! {
///     source_iter(["hello"]) -> dest_tcp(net::connect("shouter").transport(network), Lines::new());
/// };
/// let (spoken, listened) = tokio::join!(speaking.run(), listening.run());
/// (spoken?, listened?);
/// drop(listening);
/// assert_eq!(heard, ["hello"]);
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, Default)]
pub struct Memory {
    listeners: Arc<Mutex<HashMap<String, Arc<Mutex<Queue>>>>>,
}

/// Connections that wait to be accepted.
#[derive(Debug, Default)]
struct Queue {
    waiting: VecDeque<DuplexStream>,
    waker: Option<Waker>,
}

impl Memory {
    /// A network on which nobody listens.
    pub fn new() -> Self {
        Self::default()
    }

    fn connect_now(&self, address: &Address) -> io::Result<DuplexStream> {
        let listeners = lock(&self.listeners);
        let queue = listeners.get(&address.to_string());
        let queue = queue.ok_or(io::ErrorKind::ConnectionRefused)?;
        let (here, there) = duplex(CAPACITY);
        let mut queue = lock(queue);
        queue.waiting.push_back(there);
        let waker = queue.waker.take();
        drop(queue);
        if let Some(waker) = waker {
            waker.wake();
        }
        Ok(here)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Transport for Memory {
    fn connect(&self, address: &Address) -> Pending<(Box<dyn Wire>, PeerAddress)> {
        let peer = PeerAddress::Asked(address.clone());
        let connected = self.connect_now(address);
        Box::pin(ready(
            connected.map(|wire| (Box::new(wire) as Box<dyn Wire>, peer)),
        ))
    }

    fn bind(&self, address: &Address) -> Pending<Box<dyn Accept>> {
        let name = address.to_string();
        let mut listeners = lock(&self.listeners);
        if listeners.contains_key(&name) {
            return Box::pin(ready(Err(io::ErrorKind::AddrInUse.into())));
        }
        let queue = Arc::<Mutex<Queue>>::default();
        listeners.insert(name, queue.clone());
        Box::pin(ready(Ok(Box::new(Listener {
            network: self.clone(),
            address: address.clone(),
            queue,
        }) as Box<dyn Accept>)))
    }
}

/// Listens on an address as long as it lives.
#[derive(Debug)]
struct Listener {
    network: Memory,
    address: Address,
    queue: Arc<Mutex<Queue>>,
}

impl Accept for Listener {
    fn poll_accept(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<io::Result<(Box<dyn Wire>, PeerAddress)>> {
        let mut queue = lock(&self.queue);
        let Some(wire) = queue.waiting.pop_front() else {
            queue.waker = Some(cx.waker().clone());
            return Poll::Pending;
        };
        let peer = PeerAddress::Asked(self.address.clone());
        Poll::Ready(Ok((Box::new(wire), peer)))
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        lock(&self.network.listeners).remove(&self.address.to_string());
    }
}
