//! A server and a client of TCP as a sink and a stream of `(item, address)`.
//!
//! Behind both are flows of their own on [`net`](crate::net), in tasks of the thread: so its limits hold here
//! too, one peer's mistakes are its own, and who reads slowly holds up who sends. They end when both the
//! sink and the stream are gone and what was sent is written, and need neither of them before.

mod background;
mod client;
mod server;

use std::io;
use std::net::SocketAddr;
use std::num::NonZeroUsize;

use bytes::{Bytes, BytesMut};
use tokio_util::codec::LengthDelimitedCodec;

use crate::net::{Address, AnyDecode, AnyEncode, Lines};
use crate::util::unsync::mpsc::{Receiver, Sender};

/// Items with the addresses that they are for. It waits while too many have not been written.
pub type TcpFramedSink<T> = Sender<(T, SocketAddr)>;

/// Items with the addresses that they are from. What goes wrong with one connection is an error here, and
/// ends nothing else.
pub type TcpFramedStream<T> = Receiver<io::Result<(T, SocketAddr)>>;

/// How many items may wait, each way.
const CAPACITY: NonZeroUsize = NonZeroUsize::new(1024).expect("it is not 0");

/// Listens on an address, of IPv4 or IPv6, and gives the sink and the stream of all connections and the
/// address that is bound. `codec` is one of [`net`](crate::net), or any of `tokio_util`.
///
/// An item for an address from which there is no connection is dropped with a warning in the log.
///
/// It spawns a local task, so it needs a `LocalSet`, such as [`main`](macro@crate::main) has.
///
/// ```
/// use dfir_runtime::{dfir_syntax, util};
/// use dfir_runtime::net::Postcard;
///
/// # #[dfir_runtime::main] async fn main() -> std::io::Result<()> {
/// let codec = Postcard::<String, usize>::new();
/// let (replies, requests, address) = util::bind_tcp("[::1]:0", codec).await?;
/// println!("listening on {address}");
/// let mut flow = dfir_syntax! {
///     source_stream(requests) -> filter_map(Result::ok)
///         -> map(|(text, peer)| (text.len(), peer))
///         -> dest_sink(replies);
/// };
/// # flow.run_available().await;
/// # Ok(()) }
/// ```
pub async fn bind_tcp<T, C, R, W>(
    address: impl Into<Address>,
    codec: C,
) -> io::Result<(TcpFramedSink<T>, TcpFramedStream<C::Item>, SocketAddr)>
where
    T: 'static,
    C: AnyDecode<R, Item: 'static, Codec: Clone + 'static> + Clone,
    C: AnyEncode<T, W, Codec: Clone + 'static>,
{
    server::bind(address.into(), codec).await
}

/// [`bind_tcp`] for frames: a length of four bytes, then the bytes.
pub async fn bind_tcp_bytes(
    address: impl Into<Address>,
) -> io::Result<(TcpFramedSink<Bytes>, TcpFramedStream<BytesMut>, SocketAddr)> {
    bind_tcp(address, LengthDelimitedCodec::new()).await
}

/// [`bind_tcp`] for lines of text.
pub async fn bind_tcp_lines(
    address: impl Into<Address>,
) -> io::Result<(TcpFramedSink<String>, TcpFramedStream<String>, SocketAddr)> {
    bind_tcp(address, Lines::new()).await
}

/// Gives a sink that connects to each address, of IPv4 or IPv6, when the first item for it is sent, and the
/// stream of what comes back over all of these connections.
///
/// A connection that is refused or breaks is an error in the stream; what had been sent over it and was
/// not yet written is lost. The next item for its address connects anew. (A flow that should go on
/// trying has [`net::dial`](crate::net::dial).)
///
/// It spawns local tasks, so it needs a `LocalSet`, such as [`main`](macro@crate::main) has.
///
/// ```
/// use dfir_runtime::util;
///
/// # #[dfir_runtime::main] async fn main() -> std::io::Result<()> {
/// let (replies, mut requests, server) = util::bind_tcp_lines("[::1]:0").await?;
/// let (to_server, mut answers) = util::connect_tcp_lines();
/// to_server.try_send(("ping".to_owned(), server)).expect("there is room");
/// let (_, client) = requests.recv().await.expect("the server listens")?;
/// replies.try_send(("pong".to_owned(), client)).expect("there is room");
/// assert_eq!(answers.recv().await.expect("the client listens")?, ("pong".to_owned(), server));
/// # Ok(()) }
/// ```
pub fn connect_tcp<T, C, R, W>(codec: C) -> (TcpFramedSink<T>, TcpFramedStream<C::Item>)
where
    T: 'static,
    C: AnyDecode<R, Item: 'static, Codec: Clone + 'static> + Clone + 'static,
    C: AnyEncode<T, W, Codec: 'static>,
    R: 'static,
    W: 'static,
{
    client::connect(codec)
}

/// [`connect_tcp`] for frames: a length of four bytes, then the bytes.
pub fn connect_tcp_bytes() -> (TcpFramedSink<Bytes>, TcpFramedStream<BytesMut>) {
    connect_tcp(LengthDelimitedCodec::new())
}

/// [`connect_tcp`] for lines of text.
pub fn connect_tcp_lines() -> (TcpFramedSink<String>, TcpFramedStream<String>) {
    connect_tcp(Lines::new())
}
