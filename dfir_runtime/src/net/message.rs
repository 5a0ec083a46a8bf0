//! The raw item of the network: an address and a batch of bytes.

use bytes::Bytes;

/// What travels when no codec was asked for: a batch of bytes and the address that it is meant for.
///
/// The address is the program's own affair: a channel, a shard, an operator. On the wire it is the
/// first 4 bytes of the frame, big-endian, and the batch is the rest; see
/// [`Messages`](crate::net::Messages).
///
/// ```
/// use dfir_runtime::net::Message;
///
/// let message = Message { address: 7, batch: "hello".into() };
/// assert_eq!(message.batch.len(), 5);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Message {
    /// Whom or what the batch is for.
    pub address: u32,
    /// The bytes; on the receiving side a slice of the connection's read buffer, so keeping a small
    /// batch for long keeps up to 256 KiB with it (copy what is to be kept).
    pub batch: Bytes,
}
