//! The frame under every codec in the box but `Lines`: a 4-byte big-endian length, then the payload.
//!
//! The same bytes as `tokio_util::codec::LengthDelimitedCodec::new()`. The length is judged before
//! the payload is waited for.

use std::error::Error;
use std::fmt;

use ::bytes::{Buf, BufMut, BytesMut};

/// How many bytes announce a payload.
pub(super) const HEADER_LEN: usize = 4;

/// A frame that is not one.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum FrameError {
    /// The payload is longer than the connection allows.
    TooLong {
        /// Its length in bytes.
        len: usize,
        /// The limit.
        max: usize,
    },
    /// The payload is shorter than what every payload of this codec begins with.
    TooShort {
        /// Its length in bytes.
        len: usize,
        /// The shortest there is.
        min: usize,
    },
    /// A codec of `tokio_util` has made no item of this many bytes.
    NoItem {
        /// How many bytes wait.
        len: usize,
        /// The limit.
        max: usize,
    },
}

impl fmt::Display for FrameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLong { len, max } => {
                write!(
                    f,
                    "a frame of {len} bytes is longer than the limit of {max} bytes"
                )
            }
            Self::TooShort { len, min } => {
                write!(
                    f,
                    "a frame of {len} bytes is shorter than the {min} bytes it must have"
                )
            }
            Self::NoItem { len, max } => {
                write!(
                    f,
                    "{len} bytes hold no whole item, with a limit of {max} bytes for one"
                )
            }
        }
    }
}

impl Error for FrameError {}

/// The length of the payload at the front of `buffer`, once all of it is there.
#[inline]
pub(super) fn payload_len(buffer: &BytesMut, max: usize) -> Result<Option<usize>, FrameError> {
    let Some(header) = buffer.first_chunk::<HEADER_LEN>() else {
        return Ok(None);
    };
    let len = u32::from_be_bytes(*header) as usize;
    if len > max {
        return Err(FrameError::TooLong { len, max });
    }
    Ok((buffer.len() - HEADER_LEN >= len).then_some(len))
}

/// Takes the next frame off `buffer` and gives its payload.
#[inline]
pub(super) fn take_payload(
    buffer: &mut BytesMut,
    max: usize,
) -> Result<Option<BytesMut>, FrameError> {
    Ok(payload_len(buffer, max)?.map(|len| {
        buffer.advance(HEADER_LEN);
        buffer.split_to(len)
    }))
}

/// Takes a datagram, which is one payload.
pub(super) fn take_datagram(buffer: &mut BytesMut, max: usize) -> Result<BytesMut, FrameError> {
    match buffer.len() {
        len if len > max => Err(FrameError::TooLong { len, max }),
        _ => Ok(buffer.split()),
    }
}

/// Makes room for a datagram.
pub(super) fn reserve_datagram(
    buffer: &mut BytesMut,
    len: usize,
    max: usize,
) -> Result<(), FrameError> {
    if len > max {
        return Err(FrameError::TooLong { len, max });
    }
    buffer.reserve(len);
    Ok(())
}

/// Appends the header of a payload of `len` bytes and makes room for the payload.
#[inline]
pub(super) fn put_header(buffer: &mut BytesMut, len: usize, max: usize) -> Result<(), FrameError> {
    match u32::try_from(len) {
        Ok(header) if len <= max => {
            buffer.reserve(HEADER_LEN + len);
            buffer.put_u32(header);
            Ok(())
        }
        _ => Err(FrameError::TooLong { len, max }),
    }
}
