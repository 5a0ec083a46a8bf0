//! What to do with more than may wait for a connection.

use crate::rim::Pressure;

/// What becomes of an item for a connection that has more unwritten than its high-water mark; set with
/// [`Configure::overflow`](super::Configure::overflow).
///
/// It is per connection, so under all but the default one slow peer never slows another, nor what feeds it: nothing is
/// held up, everything a tick gives is taken, and no more waits than the mark, what one item takes and the
/// frame that is partly written.
///
/// | | `serve` | `dial`, `connect`, an address | a stream |
/// |---|---|---|---|
/// | [`Pause`](Self::Pause) | above the mark, the peer's own requests wait; above twice the mark, everything that feeds the egress | everything that feeds the egress waits | the same |
/// | [`DropNewest`](Self::DropNewest) | the item is lost | the same | the same |
/// | [`DropOldest`](Self::DropOldest) | the frames that have waited longest are lost | the same | the same |
/// | [`Fail`](Self::Fail) | that peer is disconnected, both ways, with an error | the connection is closed with an error, and dialled again as [`Reconnect`](super::Reconnect) says | the connection is closed with an error, for good: items that follow are lost |
///
/// For `dest_udp` the mark is that of the socket, whoever the datagrams are for; there `Fail` has nothing to close either.
///
/// What is lost is counted and told as [`TcpEvent::Dropped`](super::TcpEvent::Dropped), all that one tick has lost of
/// one connection as one event. What waits for a connection that is not there yet, or not again, counts the same; there
/// `Fail` loses what waits and has nothing to close.
///
/// In the reliable mode, a policy that drops does so before an item becomes part of the session: what is not dropped
/// still arrives once and in order. A session that is broken off by `Fail` is over for good at both ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Overflow {
    /// The item waits, and what feeds the connection is held up until less waits than the low-water mark.
    #[default]
    Pause,
    /// The item is dropped.
    DropNewest,
    /// Frames are dropped, those first that have waited longest, until the item has room. The frame that is partly
    /// written stays: what the peer reads is whole frames, in order.
    DropOldest,
    /// The connection is closed with an error, and everything that waited for it is dropped with the item.
    Fail,
}

impl Overflow {
    /// Whether what feeds it is held up, where `before` says whether it was: then by the low one of the marks, else by the
    /// high one. `is_above` says whether more waits than a mark. What drops what is too much, or fails, holds up nobody.
    pub(crate) fn pressure(
        self,
        before: Pressure,
        (low_water, high_water): (usize, usize),
        is_above: impl FnOnce(usize) -> bool,
    ) -> Pressure {
        let mark = match before {
            Pressure::Clear => high_water,
            Pressure::Congested | Pressure::Stalled => low_water,
        };
        match is_above(mark) && self == Self::Pause {
            true => Pressure::Congested,
            false => Pressure::Clear,
        }
    }
}
