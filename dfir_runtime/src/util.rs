//! Helpers around flows: channels, streams, and sockets as streams and sinks.
//!
//! None of this is needed to run a flow. It is what programs and tests have at the ends of one: a channel to
//! feed `source_stream`, a sink for `dest_sink`, and what has come out so far.
//!
//! With the feature `net` there are sockets: [`tcp_bytes`] and its kin put frames on a socket that is
//! there already, [`bind_udp_bytes`] opens one, [`bind_tcp_bytes`] and [`connect_tcp_bytes`] are a whole
//! server and a whole client as a stream and a sink. A flow that can use `source_tcp` and `dest_tcp` is
//! better off with these: see [`net`](crate::net).

mod batches;
pub mod multiset;
mod ready;
#[cfg(feature = "net")]
mod sockets;
#[cfg(feature = "net")]
mod tcp;
#[cfg(feature = "net")]
mod udp;
pub mod unsync;

use std::num::NonZeroUsize;

use tokio::sync::mpsc::UnboundedSender;
use tokio_stream::wrappers::UnboundedReceiverStream;

pub use self::batches::{IterBatches, iter_batches_stream};
pub use self::ready::{collect_ready, collect_ready_async, ready_iter};
#[cfg(feature = "net")]
pub use self::sockets::{tcp_bytes, tcp_bytestream, tcp_framed, tcp_lines};
#[cfg(all(feature = "net", unix))]
pub use self::sockets::{unix_bytes, unix_bytestream, unix_framed, unix_lines};
#[cfg(feature = "net")]
pub use self::tcp::{
    TcpFramedSink, TcpFramedStream, bind_tcp, bind_tcp_bytes, bind_tcp_lines, connect_tcp,
    connect_tcp_bytes, connect_tcp_lines,
};
#[cfg(feature = "net")]
pub use self::udp::{
    UdpFramedHalf, bind_udp_bytes, bind_udp_lines, udp_bytes, udp_bytestream, udp_framed, udp_lines,
};
pub use crate::ops::{Persistence, PersistenceKeyed};

/// A channel without a bound between any two threads: Tokio's sender, and its receiver as a stream.
///
/// ```
/// use dfir_runtime::{dfir_syntax, util};
///
/// let (sender, receiver) = util::unbounded_channel();
/// let mut sum = 0;
/// let mut flow = dfir_syntax! { source_stream(receiver) -> for_each(|n: u32| sum += n); };
/// sender.send(1)?;
/// sender.send(2)?;
/// flow.run_available_sync();
/// drop(flow);
/// assert_eq!(sum, 3);
/// # Ok::<(), tokio::sync::mpsc::error::SendError<u32>>(())
/// ```
pub fn unbounded_channel<T>() -> (UnboundedSender<T>, UnboundedReceiverStream<T>) {
    let (sender, receiver) = tokio::sync::mpsc::unbounded_channel();
    (sender, UnboundedReceiverStream::new(receiver))
}

/// A channel between tasks of one thread, for `capacity` items, or for any number: see
/// [`unsync::mpsc`].
///
/// ```
/// use dfir_runtime::{dfir_syntax, util};
///
/// let (sender, received) = util::unsync_channel(None);
/// let mut flow = dfir_syntax! { source_iter(["a", "b"]) -> dest_sink(sender); };
/// flow.run_sync()?;
/// assert_eq!(util::collect_ready::<Vec<_>, _>(received), ["a", "b"]);
/// # Ok::<(), dfir_runtime::RunError>(())
/// ```
pub fn unsync_channel<T>(
    capacity: Option<NonZeroUsize>,
) -> (unsync::mpsc::Sender<T>, unsync::mpsc::Receiver<T>) {
    unsync::mpsc::channel(capacity)
}
