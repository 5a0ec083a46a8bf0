//! Codecs: how the bytes of one connection become items, and items bytes.
//!
//! [`Decode`] and [`Encode`] are what the connections ask for. The codecs in the box implement them
//! themselves, because they refuse a frame by its announced length, before its payload is
//! buffered; every `Decoder` and `Encoder` of `tokio_util` is accepted too. A codec sees a buffer and
//! nothing else: no socket, no event, no peer.

mod bytes;
mod foreign;
mod frame;
#[cfg(feature = "json")]
mod json;
mod lines;
mod messages;
mod postcard;

use std::error::Error;

use ::bytes::BytesMut;

pub use self::bytes::Frames;
pub use self::foreign::{AnyDecode, AnyEncode, ByItself, ByTokioUtil, Foreign};
pub use self::frame::FrameError;
#[cfg(feature = "json")]
pub use self::json::{Json, JsonError};
pub use self::lines::{LineError, Lines};
pub use self::messages::{Messages, NoCodec};
pub use self::postcard::{Postcard, PostcardError};
pub(super) use self::postcard::{from_payload, to_payload};

/// Takes items out of the bytes that one connection received.
///
/// Endpoints take a `Decoder` of `tokio_util` as well; see [`AnyDecode`].
///
/// A listener and a dialler clone the codec for each connection, so one value may keep state
/// between calls.
///
/// ```
/// use bytes::{Buf, BytesMut};
/// use dfir_runtime::net::{Decode, FrameError};
///
/// /// Every byte is an item.
/// struct Octets;
///
/// impl Decode for Octets {
///     type Item = u8;
///     type Error = FrameError;
///
///     fn decode(&mut self, buffer: &mut BytesMut, _: usize) -> Result<Option<u8>, FrameError> {
///         Ok((!buffer.is_empty()).then(|| buffer.get_u8()))
///     }
/// }
///
/// let mut buffer = BytesMut::from(&[7][..]);
/// assert_eq!(Octets.decode(&mut buffer, 1).unwrap(), Some(7));
/// assert_eq!(Octets.decode(&mut buffer, 1).unwrap(), None);
/// ```
pub trait Decode {
    /// What the bytes mean.
    type Item;
    /// What is wrong with bytes that mean nothing. It ends the connection.
    type Error: Into<Box<dyn Error + Send + Sync>>;

    /// Takes the next item off the front of `buffer`; `None` when the rest of it has yet to arrive.
    ///
    /// A frame of more than `max_frame_len` bytes is an error, as soon as its length is known.
    fn decode(
        &mut self,
        buffer: &mut BytesMut,
        max_frame_len: usize,
    ) -> Result<Option<Self::Item>, Self::Error>;

    /// The same when nothing more will arrive, called until it answers `None`.
    ///
    /// Bytes left over after that were cut off in the middle of a frame; the connection says so.
    fn decode_end(
        &mut self,
        buffer: &mut BytesMut,
        max_frame_len: usize,
    ) -> Result<Option<Self::Item>, Self::Error> {
        self.decode(buffer, max_frame_len)
    }

    /// The next item of a datagram, which is `buffer`: called until nothing is left of it.
    ///
    /// The codecs whose frames begin with a length take the whole datagram for one frame, without the length; by
    /// default it is a connection of its own.
    fn decode_datagram(
        &mut self,
        buffer: &mut BytesMut,
        max_frame_len: usize,
    ) -> Result<Option<Self::Item>, Self::Error> {
        match self.decode(buffer, max_frame_len)? {
            Some(item) => Ok(Some(item)),
            None => self.decode_end(buffer, max_frame_len),
        }
    }
}

/// Puts an item behind the bytes that wait to be written on one connection.
///
/// Endpoints take an `Encoder` of `tokio_util` as well; see [`AnyEncode`].
pub trait Encode<T> {
    /// Why an item cannot be written. The item is dropped and the connection lives.
    type Error: Into<Box<dyn Error + Send + Sync>>;

    /// Appends the item's frame to `buffer` and leaves alone what is there.
    ///
    /// An item whose frame is longer than `max_frame_len` is an error. What an error leaves behind
    /// in `buffer` is taken away by the caller.
    fn encode(
        &mut self,
        item: T,
        buffer: &mut BytesMut,
        max_frame_len: usize,
    ) -> Result<(), Self::Error>;

    /// Makes a datagram of the item, in an empty `buffer`.
    ///
    /// The codecs whose frames begin with a length leave that away; by default it is the frame.
    fn encode_datagram(
        &mut self,
        item: T,
        buffer: &mut BytesMut,
        max_frame_len: usize,
    ) -> Result<(), Self::Error> {
        self.encode(item, buffer, max_frame_len)
    }
}

#[cfg(test)]
mod tests;
