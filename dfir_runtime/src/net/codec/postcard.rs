//! Any serde type, in the postcard format, a frame each.

use std::error::Error;
use std::fmt;
use std::marker::PhantomData;

use ::bytes::{Buf, BufMut, Bytes, BytesMut};
use ::postcard::ser_flavors::Flavor;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::frame::{FrameError, HEADER_LEN, payload_len, take_datagram};
use super::{Decode, Encode};

/// Frames of serde values: reads `In`, writes `Out`.
///
/// A server reads requests and writes responses, `Postcard::<Request, Response>::new()`; its client
/// does the reverse, `Postcard::<Response, Request>::new()`. One type alone goes both ways.
///
/// A payload that has bytes left behind the value is a bad frame: the peer means another type.
///
/// What a type costs to read is the type's own affair: a recursive type nests as deep as a
/// frame is long, and a `Vec<()>` is as long as its sender says. Peers that are not trusted should
/// not be sent such types, or be given a small `max_frame_len`.
///
/// ```
/// use bytes::BytesMut;
/// use dfir_runtime::net::{Decode, Encode, Postcard};
///
/// let mut codec = Postcard::<(String, u64)>::new();
/// let mut buffer = BytesMut::new();
/// codec.encode(("cpu".to_string(), 93), &mut buffer, 100).unwrap();
/// assert_eq!(codec.decode(&mut buffer, 100).unwrap().unwrap(), ("cpu".to_string(), 93));
/// ```
pub struct Postcard<In, Out = In>(PhantomData<fn(Out) -> In>);

impl<In, Out> Postcard<In, Out> {
    /// The codec; it keeps nothing.
    pub const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<In, Out> Default for Postcard<In, Out> {
    fn default() -> Self {
        Self::new()
    }
}

impl<In, Out> Clone for Postcard<In, Out> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<In, Out> Copy for Postcard<In, Out> {}

impl<In, Out> fmt::Debug for Postcard<In, Out> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Postcard")
    }
}

/// Why a frame is no value of its type, or a value no frame.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PostcardError {
    /// The frame itself is wrong.
    Frame(FrameError),
    /// The payload is no value of the type, or the value cannot be serialized.
    Value(::postcard::Error),
    /// The payload goes on behind the value.
    LeftOver {
        /// How many bytes are left.
        len: usize,
    },
}

impl fmt::Display for PostcardError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Frame(error) => error.fmt(f),
            Self::Value(error) => write!(f, "not a value of the type: {error}"),
            Self::LeftOver { len } => write!(f, "{len} bytes are left behind the value"),
        }
    }
}

impl Error for PostcardError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Value(error) => Some(error),
            Self::Frame(_) | Self::LeftOver { .. } => None,
        }
    }
}

/// The value that a payload is, all of it.
pub(crate) fn from_payload<T: DeserializeOwned>(payload: &[u8]) -> Result<T, PostcardError> {
    let (value, rest) = ::postcard::take_from_bytes(payload).map_err(PostcardError::Value)?;
    match rest.len() {
        0 => Ok(value),
        len => Err(PostcardError::LeftOver { len }),
    }
}

/// A value as a payload.
pub(crate) fn to_payload<T: Serialize>(value: &T) -> Result<Bytes, PostcardError> {
    let payload = ::postcard::to_stdvec(value).map_err(PostcardError::Value)?;
    Ok(payload.into())
}

impl<In: DeserializeOwned, Out> Decode for Postcard<In, Out> {
    type Item = In;
    type Error = PostcardError;

    fn decode(&mut self, buffer: &mut BytesMut, max: usize) -> Result<Option<In>, PostcardError> {
        let Some(len) = payload_len(buffer, max).map_err(PostcardError::Frame)? else {
            return Ok(None);
        };
        let item = from_payload(&buffer[HEADER_LEN..HEADER_LEN + len])?;
        buffer.advance(HEADER_LEN + len);
        Ok(Some(item))
    }

    fn decode_datagram(
        &mut self,
        buffer: &mut BytesMut,
        max: usize,
    ) -> Result<Option<In>, PostcardError> {
        let payload = take_datagram(buffer, max).map_err(PostcardError::Frame)?;
        from_payload(&payload).map(Some)
    }
}

impl<In, Out: Serialize> Encode<Out> for Postcard<In, Out> {
    type Error = PostcardError;

    fn encode(
        &mut self,
        item: Out,
        buffer: &mut BytesMut,
        max: usize,
    ) -> Result<(), PostcardError> {
        // The length is known only afterwards, so the header is filled in behind the payload.
        let start = buffer.len();
        buffer.put_u32(0);
        let header = put_value(&item, buffer, max)?;
        buffer[start..start + HEADER_LEN].copy_from_slice(&header.to_be_bytes());
        Ok(())
    }

    fn encode_datagram(
        &mut self,
        item: Out,
        buffer: &mut BytesMut,
        max: usize,
    ) -> Result<(), PostcardError> {
        put_value(&item, buffer, max).map(drop)
    }
}

/// Appends a value, and says how long it is.
fn put_value(
    item: &impl Serialize,
    buffer: &mut BytesMut,
    max: usize,
) -> Result<u32, PostcardError> {
    let mut overflow = None;
    let payload = Payload {
        start: buffer.len(),
        max,
        buffer,
        overflow: &mut overflow,
    };
    let written = ::postcard::serialize_with_flavor(item, payload);
    match overflow {
        Some(error) => Err(PostcardError::Frame(error)),
        None => written.map_err(PostcardError::Value),
    }
}

/// Where postcard writes: the connection's own buffer, as far as the limit goes.
struct Payload<'a> {
    buffer: &'a mut BytesMut,
    start: usize,
    max: usize,
    /// Postcard's errors carry no numbers, so what was too long is said here.
    overflow: &'a mut Option<FrameError>,
}

impl Flavor for Payload<'_> {
    type Output = u32;

    fn try_extend(&mut self, data: &[u8]) -> ::postcard::Result<()> {
        let len = self.buffer.len() - self.start + data.len();
        if len > self.max {
            *self.overflow = Some(FrameError::TooLong { len, max: self.max });
            return Err(::postcard::Error::SerializeBufferFull);
        }
        self.buffer.put_slice(data);
        Ok(())
    }

    fn try_push(&mut self, data: u8) -> ::postcard::Result<()> {
        self.try_extend(&[data])
    }

    fn finalize(self) -> ::postcard::Result<u32> {
        u32::try_from(self.buffer.len() - self.start)
            .map_err(|_| ::postcard::Error::SerializeBufferFull)
    }
}
