//! Frames as they are.

use ::bytes::{BufMut, Bytes, BytesMut};

use super::frame::{FrameError, put_header, reserve_datagram, take_datagram, take_payload};
use super::{Decode, Encode};

/// Frames whose payload is the item: reads `Bytes`, writes anything that is `AsRef<[u8]>`.
///
/// What is read is a slice of the connection's read buffer, without a copy. Keeping a small slice
/// for long keeps up to 256 KiB with it; `Bytes::copy_from_slice` what is to be kept.
///
/// ```
/// use bytes::BytesMut;
/// use dfir_runtime::net::{Decode, Encode, Frames};
///
/// let mut buffer = BytesMut::new();
/// Frames.encode("hello", &mut buffer, 100).unwrap();
/// assert_eq!(&buffer[..], b"\0\0\0\x05hello");
/// assert_eq!(Frames.decode(&mut buffer, 100).unwrap().unwrap(), "hello");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Frames;

impl Decode for Frames {
    type Item = Bytes;
    type Error = FrameError;

    #[inline]
    fn decode(&mut self, buffer: &mut BytesMut, max: usize) -> Result<Option<Bytes>, FrameError> {
        Ok(take_payload(buffer, max)?.map(BytesMut::freeze))
    }

    fn decode_datagram(
        &mut self,
        buffer: &mut BytesMut,
        max: usize,
    ) -> Result<Option<Bytes>, FrameError> {
        Ok(Some(take_datagram(buffer, max)?.freeze()))
    }
}

impl<T: AsRef<[u8]>> Encode<T> for Frames {
    type Error = FrameError;

    #[inline]
    fn encode(&mut self, item: T, buffer: &mut BytesMut, max: usize) -> Result<(), FrameError> {
        let payload = item.as_ref();
        put_header(buffer, payload.len(), max)?;
        buffer.put_slice(payload);
        Ok(())
    }

    fn encode_datagram(
        &mut self,
        item: T,
        buffer: &mut BytesMut,
        max: usize,
    ) -> Result<(), FrameError> {
        let payload = item.as_ref();
        reserve_datagram(buffer, payload.len(), max)?;
        buffer.put_slice(payload);
        Ok(())
    }
}
