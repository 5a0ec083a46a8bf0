//! The knobs of an endpoint and the builder methods that turn them.
//!
//! The connections read options and never change them.

use std::sync::Arc;
use std::time::Duration;

use super::mesh::Introduction;
use super::overflow::Overflow;
use super::security::Security;
use super::transport::Transport;

/// What to do when a dialled connection cannot be had, or is lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Reconnect {
    /// Try again for as long as the graph runs.
    #[default]
    Forever,
    /// Do not try again: the graph ends with an error.
    Never,
    /// Try again so many times in a row; after that the graph ends with an error.
    Times(u32),
}

/// The options of an endpoint, set with the methods of [`Configure`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct TcpOptions {
    /// The longest frame that is read, in bytes of payload. 8 MiB.
    pub max_read_frame_len: usize,
    /// The longest frame that is written, in bytes of payload. 8 MiB.
    pub max_write_frame_len: usize,
    /// A connection with more unwritten bytes than this holds up the ingresses that feed it, or does what
    /// [`overflow`](Self::overflow) says. 1 MiB.
    ///
    /// Where it holds up, no more than 256 KiB are encoded ahead for a single connection, so it does the same as soon
    /// as items wait behind those.
    pub high_water: usize,
    /// Below this many unwritten bytes they go on. 256 KiB.
    pub low_water: usize,
    /// What becomes of an item for a connection that is above its high-water mark. It waits, and what feeds the
    /// connection is held up.
    pub overflow: Overflow,
    /// A connection that is above its mark, and to which nothing was written for so long, is told of. 10 s.
    pub stall_warning: Duration,
    /// How many connections a listener holds at a time; above that, accepting pauses. 10,000.
    pub max_connections: usize,
    /// A listening source ends when it has accepted so many connections and all of them have ended.
    /// Without it, a listener never ends.
    pub connections: Option<usize>,
    /// How long a server goes on answering a peer that has shut down its own writing and is sent
    /// nothing more. 10 s.
    pub half_closed: Duration,
    /// How long one try to connect may take, for each address that a name stands for. 10 s.
    pub connect_timeout: Duration,
    /// How long a connection may take to agree on its security. 10 s.
    pub handshake_timeout: Duration,
    /// A connection that is read and on which nothing was received for so long is closed; `None` is never. Never.
    pub idle: Option<Duration>,
    /// The wait before the first new try; it doubles with each that fails. 50 ms.
    pub first_back_off: Duration,
    /// The longest wait between tries. A connection that lasted longer starts again from the first.
    /// 10 s.
    pub longest_back_off: Duration,
    /// How often to try again. For ever.
    pub reconnect: Reconnect,
    /// The silence after which the kernel asks whether the peer is still there; `None` is never.
    /// 60 s.
    pub keep_alive: Option<Duration>,
    /// `TCP_NODELAY`: send at once what is written, which is whole batches here anyway. On.
    pub no_delay: bool,
    /// How many bytes may be unacknowledged in the reliable mode; `None` is not reliable. It has to be set at both
    /// ends.
    pub reliable: Option<usize>,
    /// How long a server keeps what it has for a reliable peer whose connection is lost. 10 minutes.
    pub resume_within: Duration,
    /// What carries the bytes, if not the kernel's sockets.
    pub transport: Option<Arc<dyn Transport>>,
    pub(crate) security: Security,
    pub(crate) introduction: Option<Introduction>,
}

impl Default for TcpOptions {
    fn default() -> Self {
        Self {
            max_read_frame_len: 8 << 20,
            max_write_frame_len: 8 << 20,
            high_water: 1 << 20,
            low_water: 256 << 10,
            overflow: Overflow::Pause,
            stall_warning: Duration::from_secs(10),
            max_connections: 10_000,
            connections: None,
            half_closed: Duration::from_secs(10),
            connect_timeout: Duration::from_secs(10),
            handshake_timeout: Duration::from_secs(10),
            idle: None,
            first_back_off: Duration::from_millis(50),
            longest_back_off: Duration::from_secs(10),
            reconnect: Reconnect::Forever,
            keep_alive: Some(Duration::from_secs(60)),
            no_delay: true,
            reliable: None,
            resume_within: Duration::from_secs(600),
            transport: None,
            security: Security::default(),
            introduction: None,
        }
    }
}

impl TcpOptions {
    /// Whether there is nothing to agree on before the first frame.
    pub(crate) fn begins_with_frames(&self) -> bool {
        self.security.is_plain() && self.introduction.is_none() && self.reliable.is_none()
    }
}

/// Builder methods for the options of any endpoint.
///
/// They are there on [`listen`](crate::net::listen), [`connect`](crate::net::connect),
/// [`stream`](crate::net::stream), and on the pair of halves that [`serve`](crate::net::serve) and
/// [`dial`](crate::net::dial) return, as well as on either half. The halves of a pair share their
/// options: what is set on one holds for both, up to the moment when the graph first runs.
///
/// ```
/// use dfir_runtime::net::{self, Configure, Lines};
///
/// let (replies, requests) = net::serve("127.0.0.1:0", Lines::new())
///     .max_frame_len(1 << 10)
///     .max_connections(64);
/// ```
pub trait Configure: Sized {
    /// Sets any options.
    #[must_use]
    fn configure(self, set: impl FnOnce(&mut TcpOptions)) -> Self;

    /// The longest frame, each way.
    #[must_use]
    fn max_frame_len(self, len: usize) -> Self {
        self.configure(|options| {
            options.max_read_frame_len = len;
            options.max_write_frame_len = len;
        })
    }

    /// The longest frame that is read.
    #[must_use]
    fn max_read_frame_len(self, len: usize) -> Self {
        self.configure(|options| options.max_read_frame_len = len)
    }

    /// The longest frame that is written.
    #[must_use]
    fn max_write_frame_len(self, len: usize) -> Self {
        self.configure(|options| options.max_write_frame_len = len)
    }

    /// The marks between which a connection's unwritten bytes hold up what feeds it: from more than
    /// `high` until no more than `low`.
    #[must_use]
    fn water_marks(self, low: usize, high: usize) -> Self {
        self.configure(|options| {
            options.low_water = low;
            options.high_water = high;
        })
    }

    /// What becomes of an item for a connection that is above its high-water mark.
    #[must_use]
    fn overflow(self, overflow: Overflow) -> Self {
        self.configure(|options| options.overflow = overflow)
    }

    /// How long nothing may be written to a connection that is above its mark before it is told of: as
    /// [`TcpEvent::Stalled`](crate::net::TcpEvent::Stalled), and in a warning that names the operator and the
    /// sources that it holds up. Only with [`Overflow::Pause`], and inside a Tokio runtime.
    #[must_use]
    fn stall_warning(self, time: Duration) -> Self {
        self.configure(|options| options.stall_warning = time)
    }

    /// How many connections a listener holds at a time.
    #[must_use]
    fn max_connections(self, count: usize) -> Self {
        self.configure(|options| options.max_connections = count)
    }

    /// Accept `count` connections and end when all of them have ended: for pipelines that finish.
    #[must_use]
    fn connections(self, count: usize) -> Self {
        self.configure(|options| options.connections = Some(count))
    }

    /// How long a server goes on answering a peer that has shut down its own writing.
    #[must_use]
    fn half_closed(self, time: Duration) -> Self {
        self.configure(|options| options.half_closed = time)
    }

    /// How long one try to connect may take.
    #[must_use]
    fn connect_timeout(self, time: Duration) -> Self {
        self.configure(|options| options.connect_timeout = time)
    }

    /// How long a connection may take to agree on its security.
    #[must_use]
    fn handshake_timeout(self, time: Duration) -> Self {
        self.configure(|options| options.handshake_timeout = time)
    }

    /// Closes a connection, both ways, on which nothing was received for so long, if only a part of a frame. The event
    /// is a `Disconnected` with an error of the kind `TimedOut`.
    ///
    /// It is for whoever reads: a server or a listener closes that peer, a client dials again, a stream has ended. A
    /// [`connect`](crate::net::connect), which does not read, is never idle. While back-pressure keeps a peer of a
    /// server from being read, its time does not run. In the reliable mode the connection is closed and the session
    /// goes on over the next one; acknowledgements count as received.
    #[must_use]
    fn idle(self, time: Duration) -> Self {
        self.configure(|options| options.idle = Some(time))
    }

    /// Loses nothing, repeats nothing and keeps the order, whatever happens to the connection, as long as both
    /// processes live: each side keeps what it has sent, at most `n_bytes`, until a tick of the other has consumed it.
    ///
    /// For both ends of [`serve`](crate::net::serve) and [`dial`](crate::net::dial), or of
    /// [`listen`](crate::net::listen) and [`connect`](crate::net::connect); an end that has it set refuses
    /// one that has not. Their `n_bytes` need not be the same: of each direction the smaller one is under way.
    ///
    /// A client whose server is another process than before, or has given it up, fails if anything that it was sent is not
    /// acknowledged: that may or may not have been worked on. If nothing is in doubt, it begins again with the new server.
    /// A client that is away keeps its place among
    /// [`max_connections`](Self::max_connections), and at most `n_bytes` each way, for
    /// [`resume_within`](Self::resume_within). A server that is shut down waits as long for those that have not consumed
    /// everything, and lets them come back; no other is taken in.
    #[must_use]
    fn reliable(self, n_bytes: usize) -> Self {
        self.configure(|options| options.reliable = Some(n_bytes))
    }

    /// How long a server keeps what it has for a reliable peer whose connection is lost.
    #[must_use]
    fn resume_within(self, time: Duration) -> Self {
        self.configure(|options| options.resume_within = time)
    }

    /// Carries the bytes over something else than the kernel's sockets.
    #[must_use]
    fn transport(self, transport: Arc<dyn Transport>) -> Self {
        self.configure(|options| options.transport = Some(transport))
    }

    /// The first and the longest wait between tries to connect.
    #[must_use]
    fn back_off(self, first: Duration, longest: Duration) -> Self {
        self.configure(|options| {
            options.first_back_off = first;
            options.longest_back_off = longest;
        })
    }

    /// How often to try again.
    #[must_use]
    fn reconnect(self, reconnect: Reconnect) -> Self {
        self.configure(|options| options.reconnect = reconnect)
    }

    /// The silence after which the kernel asks whether the peer is still there.
    #[must_use]
    fn keep_alive(self, silence: Option<Duration>) -> Self {
        self.configure(|options| options.keep_alive = silence)
    }

    /// `TCP_NODELAY`.
    #[must_use]
    fn no_delay(self, on: bool) -> Self {
        self.configure(|options| options.no_delay = on)
    }
}
